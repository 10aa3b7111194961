#include "core/portfolio/RowReferences.h"

#include <QSet>

namespace opi {

namespace {

/// Catches one cell that holds an id.
class IdCatcher final : public CellWriter {
public:
    void writeNull(int) override { m_id = {}; }
    void writeInteger(int, qint64) override {}
    void writeText(int, const QString &) override {}
    void writeBytes(int, QByteArrayView value) override { m_id = RowId::fromBytes(value); }

    /// The id in this cell, or the null id.
    const RowId &in(const CellInfo &cell, const void *row)
    {
        cell.write(row, *this, 0);
        return m_id;
    }

private:
    RowId m_id;
};

QSet<RowId> deletedIn(const TableChanges &changes)
{
    QSet<RowId> ids;
    const TableInfo &table = changes.deleted.table();
    for (qsizetype i = 0; i < changes.deleted.size(); ++i)
        ids.insert(table.id(changes.deleted.at(i)));
    return ids;
}

} // namespace

Result<> checkReferences(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    IdCatcher catcher;
    for (std::size_t at = 1; at < table.cells.size(); ++at) {
        const CellInfo &cell = table.cells[at];
        if (cell.refersTo < 0)
            continue;
        const RowId id = catcher.in(cell, row);
        if (id.isNull() && cell.nullable)
            continue;
        const bool isItself = cell.refersTo == table.index && id == table.id(row);
        if (!isItself && !portfolio.tables()[std::size_t(cell.refersTo)].find(id))
            return fail(Error::Kind::Invalid, "reference-missing", {QString::fromLatin1(cell.name)});
    }
    return {};
}

/// Whether one cell of every row names a row that is there. Neighbours mostly name the same one.
static bool areMet(const TableRows &rows, const CellInfo &cell, const TableRows &target)
{
    IdCatcher catcher;
    RowId met;
    for (quint32 slot = 0; slot < rows.size(); ++slot) {
        const RowId &id = catcher.in(cell, rows.at(slot));
        if (id == met || (id.isNull() && cell.nullable))
            continue;
        if (target.slotOf(id) == TableRows::none)
            return false;
        met = id;
    }
    return true;
}

Result<> checkReferences(const Portfolio &portfolio)
{
    for (const TableRows &rows : portfolio.tables()) {
        for (std::size_t at = 1; at < rows.table().cells.size(); ++at) {
            const CellInfo &cell = rows.table().cells[at];
            if (cell.refersTo >= 0 && !areMet(rows, cell, portfolio.tables()[std::size_t(cell.refersTo)]))
                return fail(Error::Kind::Invalid, "reference-missing",
                            {QString::fromLatin1(rows.table().name), QString::fromLatin1(cell.name)});
        }
    }
    return {};
}

QList<RowReference> referencesInto(const Portfolio &portfolio, const ChangeSet &leaving)
{
    std::vector<QSet<RowId>> gone;
    for (const TableChanges &changes : leaving.tables())
        gone.push_back(deletedIn(changes));

    QList<RowReference> found;
    IdCatcher catcher;
    for (const TableRows &rows : portfolio.tables()) {
        const TableInfo &table = rows.table();
        for (std::size_t at = 1; at < table.cells.size(); ++at) {
            const CellInfo &cell = table.cells[at];
            if (cell.refersTo < 0 || gone[std::size_t(cell.refersTo)].isEmpty())
                continue;
            for (quint32 slot = 0; slot < rows.size(); ++slot) {
                const void *row = rows.at(slot);
                if (gone[std::size_t(cell.refersTo)].contains({catcher.in(cell, row)})
                    && !gone[std::size_t(table.index)].contains({table.id(row)}))
                    found << RowReference{&table, table.id(row)};
            }
        }
    }
    return found;
}

} // namespace opi
