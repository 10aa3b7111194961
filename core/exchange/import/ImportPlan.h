#pragma once

#include "core/base/Language.h"
#include "core/base/Progress.h"
#include "core/domain/ImportRecord.h"
#include "core/exchange/import/ColumnMap.h"
#include "core/exchange/import/DoubtfulCell.h"

#include <QDateTime>
#include <QHash>

namespace opi {

/// What becomes of differences that the user did not pick one by one. TakeNews takes what only the list changed since
/// it was last imported, and what the portfolio leaves empty; what was changed here stays.
enum class MergeRule { KeepHere, TakeNews, TakeList };
constexpr int valueCount(MergeRule) { return 3; }

/// Who changed a field since the list was last imported; Unknown: the ledger does not know what the list said then.
enum class ChangedWhere { Unknown, InList, Here, Both };
constexpr int valueCount(ChangedWhere) { return 4; }

struct ImportOptions {
    MergeRule rule = MergeRule::KeepHere;
    QDate today;                                       ///< for days without a year
    QDateTime now;                                     ///< when the import is recorded
    QString person = {};                               ///< who imports
    QHash<std::pair<RowId, QString>, bool> picks = {}; ///< by subject and key of a difference: take the list's value
    /// The import that this list is a newer edition of: its rows that are not in the list are marked. Null: of none.
    /// Absent: see proposedPredecessor.
    std::optional<Id<ImportRecord>> follows = {};
    std::optional<Id<Project>> project = {}; ///< of what belongs to a project in a list that does not name one
    Language language = Language::Danish;    ///< of what the plan calls rows that have no text of their own
};

/// A field that says one thing in the portfolio and another in the list. Values are as factOf() and decimalText() have
/// them, names of organisations as they are; an amount in euro ends with " EUR".
struct ImportDifference {
    RowId subject; ///< the row of the portfolio
    QString code;  ///< of the project
    QString title; ///< of the row, as the portfolio has it
    int row = 0;
    ImportField field = ImportField::Code;
    std::optional<int> year; ///< of an amount
    QString part;            ///< of the innovation package, for its levels
    QString was;
    QString inList;
    bool isTaken = false;              ///< the list's value is taken over
    QString key = {};                  ///< in the ledger
    std::optional<OwnColumn> own = {}; ///< instead of `field`
    bool isAddition = false;           ///< taking it replaces nothing
    std::optional<QString> lastListed = {};
    ChangedWhere where = ChangedWhere::Unknown;
};

/// A row that an earlier edition of the list had. It is kept, and marked.
struct GoneRow {
    RowId row;
    QString code;
    QString title;
    int line = 0; ///< where it last stood
};

enum class ImportFate { Added, Updated, Unchanged, Different, Skipped };

/// One project of the list, or another row, for a preview.
struct ImportPreviewRow {
    int row = 0;           ///< the line of its first record
    QList<int> lines = {}; ///< of all its records
    ImportFate fate = ImportFate::Added;
    QString code;
    QString title;
    QString lead;
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::optional<Money> budget; ///< the first amount that the list has for it
    std::optional<Money> grant;  ///< of the union
};

/// What an import will do, before it is done.
struct ImportPlan {
    ChangeSet set; ///< action "import-list", subject the file's name; empty if nothing changes

    int read = 0;    ///< records with any text in them
    int added = 0;   ///< projects; added + updated + unchanged + different are those of the list
    int updated = 0; ///< projects whose differences are taken over
    int unchanged = 0;
    int different = 0; ///< projects that differ and stay as they are
    int skipped = 0;   ///< records that name no project, or lack what a row must have
    int gone = 0;      ///< rows of an earlier edition of the list that it does not have any more
    int organisationsAdded = 0;
    int assessmentsAdded = 0; ///< of the innovation package, by readiness and use in the list

    std::vector<DoubtfulCell> doubtful; ///< by row and column
    std::vector<ImportDifference> differences;
    std::vector<ImportPreviewRow> rows;
    std::vector<GoneRow> goneRows;
    ListKind list = ListKind::Projects;
    std::optional<Id<ImportRecord>> follows; ///< the earlier edition that it was compared with
};

/// What becomes of a list in a portfolio.
///
/// A project of the list is one of the portfolio if they have the same code or project number; else the same title,
/// lead partner and start, ties by the order of the codes; a lead or start that one of them lacks tells nothing. Such a
/// project is compared and not added again. What the list leaves empty is never emptied; partners that it does not name
/// stay.
///
/// What a list does not say stays empty: a new project has no phase, and the next free code P-0001. An amount without
/// a year is one budget line without one; co-financing of the union a grant that Den Europæiske Union has committed.
/// A region that the portfolio does not have at the project's time is kept as text.
///
/// Readiness and use are recorded as closed assessments of the innovation package: see ProjectLevels.h.
///
/// The rows of other lists (ColumnMap::list) are found by what they are called in their project: see PlanRows.h.
///
/// The set holds one ImportRecord, unless nothing changes, and the ledger's entries: see ImportedRow. Works on values
/// alone, in any thread.
/// Invalid "import-no-title" {file}: no column is matched to title, code or project number; "import-no-name" {file,
/// the field that is missing}: the same of another list. Cancelled.
Result<ImportPlan> planImport(const Portfolio &portfolio, const SourceTable &table, const ColumnMap &map,
                              const ImportOptions &options, const Progress &progress = {});

} // namespace opi
