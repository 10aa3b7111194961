#include "ui/pages/history/HistoryRows.h"

#include "core/base/Folding.h"
#include "core/domain/ImportedRow.h"
#include "core/text/ActionText.h"
#include "core/text/CellText.h"
#include "core/text/CustomValueText.h"
#include "core/text/Labels.h"
#include "ui/pages/history/HistoryPage.h"

namespace opi {

QList<TableColumn<EntryRow>> entryColumns()
{
    return {
        {.header = [] { return HistoryPage::tr("When"); },
         .value = [](const EntryRow &row) { return row.when; },
         .sortKey = [](const EntryRow &row) { return QVariant(row.entry.seq); },
         .isMuted = true},
        {.header = [] { return HistoryPage::tr("What was done"); },
         .value = [](const EntryRow &row) { return row.what; },
         .sortKey = [](const EntryRow &row) { return QVariant(row.what); }},
        {.header = [] { return HistoryPage::tr("By whom"); },
         .value = [](const EntryRow &row) { return row.entry.person; },
         .sortKey = [](const EntryRow &row) { return QVariant(row.entry.person); },
         .isMuted = true},
    };
}

QList<EntryRow> entryRows(const QList<JournalEntry> &entries, const Words &words)
{
    QList<EntryRow> rows;
    rows.reserve(entries.size());
    for (const JournalEntry &entry : entries) {
        const QDateTime at = entry.at.toLocalTime();
        EntryRow row{entry,
                     words.shortDate(at.date()) + QChar(QChar::Nbsp) + words.time(at.time()),
                     journalText(words, entry.action, entry.subject, entry.source),
                     {}};
        row.searchable = searchable(QString(row.what + u' ' + entry.person + u' ' + row.when));
        rows << row;
    }
    return rows;
}

QList<TableColumn<ChangeRow>> changeColumns()
{
    return {
        {.header = [] { return HistoryPage::tr("Row"); },
         .value = [](const ChangeRow &row) { return row.row; },
         .sortKey = [](const ChangeRow &row) { return QVariant(row.row); }},
        {.header = [] { return HistoryPage::tr("Field"); },
         .value = [](const ChangeRow &row) { return row.field; },
         .sortKey = [](const ChangeRow &row) { return QVariant(row.field); },
         .isMuted = true},
        {.header = [] { return HistoryPage::tr("Was"); },
         .value = [](const ChangeRow &row) { return row.before; },
         .sortKey = [](const ChangeRow &row) { return QVariant(row.before); }},
        {.header = [] { return HistoryPage::tr("Became"); },
         .value = [](const ChangeRow &row) { return row.after; },
         .sortKey = [](const ChangeRow &row) { return QVariant(row.after); }},
    };
}

/// What a row that is not there any more was called.
static QString nameAmong(const QList<CellChange> &cells, const TableInfo &table, const Words &words)
{
    const QByteArray own = words.language() == Language::Danish ? "_da" : "_en";
    for (const QByteArray &name :
         {"title" + own, QByteArray("title_da"), QByteArray("title_en"), "name" + own, QByteArray("name_da"),
          QByteArray("name_en"), QByteArray("name"), QByteArray("code")}) {
        for (const CellChange &cell : cells) {
            QString value = cell.before.isEmpty() ? cell.after : cell.before;
            if (table.cells[std::size_t(cell.cell)].name == name && !value.isEmpty())
                return value;
        }
    }
    return {};
}

static QString whichRow(const RowChange &change, const TableInfo &table, const Portfolio &portfolio, const Words &words)
{
    QString name = rowName(table, change.row, portfolio, words);
    if (name.isEmpty())
        name = nameAmong(change.cells, table, words);
    const QString kind = rowLabel(words, table);
    return name.isEmpty() ? kind : kind + QStringLiteral(": ") + name;
}

QList<ChangeRow> changeRows(const QList<RowChange> &changes, const Portfolio &portfolio, const Words &words,
                            qsizetype most)
{
    // The entries of the ledger say where in the list the other rows stood; of themselves they say nothing to anybody.
    QHash<RowId, int> lines;
    for (const RowChange &change : changes) {
        if (change.table == tableInfo<ImportedRow>().index) {
            if (const ImportedRow *entry = portfolio.find(Id<ImportedRow>(change.row)))
                lines.insert(entry->row, entry->line);
        }
    }
    QList<ChangeRow> rows;
    for (const RowChange &change : changes) {
        const TableInfo &table = allTables()[std::size_t(change.table)];
        if (change.table == tableInfo<ImportedRow>().index)
            continue;
        QString row = whichRow(change, table, portfolio, words);
        if (const int line = lines.value(change.row); line > 0)
            //: a row of the portfolio, and where it stood in an imported list
            row = HistoryPage::tr("%1 (line %2 of the list)").arg(row, words.number(qint64(line)));
        if (change.kind == RowChange::Kind::Created)
            rows << ChangeRow{row, {}, {}, HistoryPage::tr("created")};
        else if (change.kind == RowChange::Kind::Deleted)
            rows << ChangeRow{row, {}, {}, HistoryPage::tr("deleted")};
        else {
            for (const CellChange &cell : change.cells) {
                const CellInfo &info = table.cells[std::size_t(cell.cell)];
                if (isQualifier(table, info) && change.cells.size() > 1)
                    continue;
                const auto said = [&](const QString &value) {
                    const bool isOwn = &table == &tableInfo<CustomValue>() && info.name == "value";
                    return isOwn ? customText(words, portfolio, Id<CustomValue>(change.row), value)
                                 : cellText(table, info, value, portfolio, words);
                };
                rows << ChangeRow{row, fieldLabel(words, table, info), said(cell.before), said(cell.after)};
            }
        }
        if (rows.size() >= most)
            break;
    }
    return rows.mid(0, most);
}

} // namespace opi
