#include "core/storage/RowChanges.h"

namespace opi {

namespace {

/// The cells of one row as texts, in the order of the table; an absent value is a null QString.
class TextCells final : public CellWriter {
public:
    QStringList texts;

    void writeNull(int) override { texts << QString(); }
    void writeInteger(int, qint64 value) override { texts << QString::number(value); }
    void writeText(int, const QString &value) override { texts << (value.isNull() ? QStringLiteral("") : value); }
    void writeBytes(int, QByteArrayView value) override { texts << RowId::fromBytes(value).toString(); }
};

QStringList texts(const TableInfo &table, const void *row)
{
    TextCells cells;
    int at = 0;
    for (const CellInfo &cell : table.cells)
        cell.write(row, cells, at++);
    return cells.texts;
}

RowChange rowChange(const TableInfo &table, RowChange::Kind kind, const void *before, const void *after)
{
    const QStringList absent(qsizetype(table.cells.size()));
    const QStringList old = before ? texts(table, before) : absent;
    const QStringList now = after ? texts(table, after) : absent;
    RowChange change{table.index, table.id(before ? before : after), kind, {}};
    for (int cell = 0; cell < int(old.size()); ++cell) {
        const bool isSame = old[cell] == now[cell] && old[cell].isNull() == now[cell].isNull();
        if (!isSame || kind != RowChange::Kind::Updated)
            change.cells << CellChange{cell, old[cell], now[cell]};
    }
    return change;
}

} // namespace

QList<RowChange> rowChanges(const ChangeSet &set, qsizetype most)
{
    QList<RowChange> list;
    for (const TableChanges &changes : set.tables()) {
        const TableInfo &table = changes.created.table();
        const qsizetype end = most < 0 ? -1 : list.size() + most;
        const auto add = [&](RowChange::Kind kind, const void *before, const void *after) {
            if (list.size() != end)
                list << rowChange(table, kind, before, after);
        };
        for (qsizetype i = 0; i < changes.created.size(); ++i)
            add(RowChange::Kind::Created, nullptr, changes.created.at(i));
        for (qsizetype i = 0; i < changes.before.size(); ++i)
            add(RowChange::Kind::Updated, changes.before.at(i), changes.after.at(i));
        for (qsizetype i = 0; i < changes.deleted.size(); ++i)
            add(RowChange::Kind::Deleted, changes.deleted.at(i), nullptr);
    }
    return list;
}

} // namespace opi
