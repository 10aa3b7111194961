#pragma once

#include "core/domain/ImportedRow.h"
#include "core/exchange/import/ListedProject.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What a list said in one field of one row of the portfolio. The key is the code of the field, with what tells several
/// such values apart behind a stroke: "title-da", "budget/2026/DKK", "partner/kolding kommune", "own/<id>".
struct LedgerValue {
    QString key;
    QString value;       ///< as a fact: see factOf(); of a long text its beginning and a fingerprint
    bool isTaken = true; ///< false: the user kept what the portfolio had

    friend bool operator==(const LedgerValue &, const LedgerValue &) = default;
};

/// One line of ImportedRow::values, whatever is in the value; and back, nothing if it is none.
QString ledgerLine(const LedgerValue &value);
std::optional<LedgerValue> ledgerValueFrom(QStringView line);

/// How the ledger keeps a value: texts above 160 letters as their first 80 and a fingerprint, so that a ledger of long
/// descriptions does not double the file. Values are compared in this form.
QString ledgerText(const QString &value);
/// The same for people to read: a text that was cut ends with an ellipsis.
QString shownLedgerText(const QString &value);

QString ledgerKey(ImportField field, const QString &detail = {});
QString ledgerKey(const AmountKey &amount);
QString ledgerKey(const Id<CustomField> &own);

/// All that a list says about one project, as the ledger keeps it.
std::vector<LedgerValue> ledgerValues(const ListedProject &listed);

/// Where a value came from.
struct ValueSource {
    const ImportRecord *record = nullptr;
    int line = 0;
    QString value;
    bool isTaken = true;
};

/// The ledger by row. Valid as long as the portfolio it was made of. Making it costs one walk over the ledger.
class LedgerBook {
public:
    explicit LedgerBook(const Portfolio &portfolio);

    bool hasRow(const RowId &row) const { return m_entries.contains(row); }
    /// The newest entry about the row, or null.
    const ImportedRow *newest(const RowId &row) const;
    /// The newest list that has ever said something in the field; nothing if none has.
    std::optional<ValueSource> source(const RowId &row, const QString &key) const;
    /// The same of the first value under the key: of the budget, whichever year; of the partners, whichever there are.
    std::optional<ValueSource> sourceBelow(const RowId &row, const QString &key) const;
    /// The import after which the row was gone from the list that it came from; null while it is there, or came from
    /// none.
    const ImportRecord *goneSince(const RowId &row) const;
    const ImportRecord *recordOf(const ImportedRow &entry) const { return m_portfolio.find(entry.record); }
    /// The rows that the list of this import, or an earlier edition of it, brought in or changed.
    std::vector<RowId> rowsOfList(const Id<ImportRecord> &newest) const;

private:
    std::optional<ValueSource> sourceStarting(const RowId &row, const QString &start) const;

    const Portfolio &m_portfolio;
    QHash<RowId, QList<const ImportedRow *>> m_entries; ///< newest first
};

/// The newest import of an earlier edition of this list: one of the same kind with the same headings whose file is
/// called alike but for figures and names of months. Nothing if there is none.
std::optional<Id<ImportRecord>> proposedPredecessor(const Portfolio &portfolio, const SourceTable &table,
                                                    ListKind list);
/// The headings of a list as one text in which only their meaning counts.
QString headingsKey(const SourceTable &table);
/// An import of this very file, to the byte; null if there is none. The newest of several.
const ImportRecord *importOfSameFile(const Portfolio &portfolio, const SourceTable &table);

} // namespace opi
