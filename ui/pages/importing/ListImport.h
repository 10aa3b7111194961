#pragma once

#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/SavedMappings.h"
#include "core/exchange/ListFile.h"
#include "ui/shell/BackgroundWork.h"

#include <map>

namespace opi {

class Session;

/// A list on its way into the portfolio: how the file is read, what its columns are, which cells were mended, what is
/// taken where list and portfolio differ, what will happen, what happened.
class ListImport : public QObject {
    Q_OBJECT

public:
    explicit ListImport(Session &session, QObject *parent = nullptr);

    /// Begins anew with another file.
    void open(const QString &path);
    /// Begins anew with cells that were pasted; rows that name no project belong to this one.
    void openPasted(const SourceTable &table, ListKind list, const std::optional<Id<Project>> &project);
    void close();

    const QString &path() const { return m_path; }
    bool isPasted() const { return m_isPasted; }
    const ListOptions &options() const { return m_options; }
    /// Reads the file again, as the user says.
    void read(const ListOptions &options);

    bool hasTable() const { return m_table != nullptr; }
    /// With the cells that were mended.
    const SourceTable &table() const { return *m_table; }
    /// Counts the times that a file was read, so that a view knows a new table from the one it shows.
    int reading() const { return m_reading; }
    const ColumnMap &map() const { return m_map; }
    /// What the rows of the list are; the columns are taken anew.
    void setList(ListKind list);
    /// Takes a column for a field, or for none.
    void assign(qsizetype column, std::optional<ImportField> field);
    void assignOwn(qsizetype column, const OwnColumn &own);

    /// The saved mapping that the columns are taken by; null: by their headings.
    const ListMapping *mapping() const;
    /// Null: by the headings.
    void useMapping(const Id<ListMapping> &mapping);
    void saveMapping(const QString &name);

    /// Puts a text into a cell of the list, as if it stood there; the file stays as it is.
    void mend(int line, qsizetype column, const QString &text);
    int mendedCells() const { return int(m_mended.size()); }

    const std::optional<Id<ImportRecord>> &follows() const { return m_follows; }
    /// The import that the list is a newer edition of; nothing: it is a list of its own.
    void setFollows(const std::optional<Id<ImportRecord>> &record);
    MergeRule rule() const { return m_rule; }
    void setRule(MergeRule rule);
    /// Takes the list's value in these differences, or keeps what is here; absent: as the rule says.
    void pick(const QList<int> &differences, std::optional<bool> isTaken);

    /// Works out what will happen, in the background; `planned` tells when.
    void plan();
    bool hasPlan() const { return m_plan.has_value(); }
    const ImportPlan &result() const { return *m_plan; }

    /// Carries out what was planned: one step, and one Undo. `done` tells when it is in the file; if it did not get
    /// there the session says why not, and `stopped` tells.
    void carryOut();
    bool isDone() const { return m_isDone; }

    BackgroundWork &work() { return m_work; }
    const BackgroundWork &work() const { return m_work; }

signals:
    void tableRead();
    void mapChanged();
    void planned();
    void done();
    void stopped();
    void failed(const opi::Error &error);

private:
    struct ReadList {
        std::shared_ptr<const SourceTable> table;
        ColumnMap map;
        Id<ListMapping> mapping;
    };

    static ReadList recognised(std::shared_ptr<const SourceTable> table, const Portfolio &portfolio,
                               std::optional<ListKind> list);
    void take(const ReadList &read);
    void changeMap();

    Session &m_session;
    QString m_path;
    bool m_isPasted = false;
    std::optional<Id<Project>> m_project;
    ListOptions m_options;
    std::shared_ptr<const SourceTable> m_table; // shared with the thread that plans
    int m_reading = 0;
    ColumnMap m_map;
    Id<ListMapping> m_mapping;
    std::map<std::pair<int, qsizetype>, QString> m_mended; // by line and column
    std::optional<Id<ImportRecord>> m_follows;
    MergeRule m_rule = MergeRule::TakeNews;
    QHash<std::pair<RowId, QString>, bool> m_picks;
    std::optional<ImportPlan> m_plan;
    bool m_isDone = false;
    bool m_isUnderWay = false; // to the file: nothing about it can be changed
    BackgroundWork m_work;     // goes first
};

} // namespace opi
