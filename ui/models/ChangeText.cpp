#include "ui/models/ChangeText.h"

#include "core/actions/Checks.h"
#include "core/base/Subject.h"
#include "core/domain/Project.h"
#include "core/domain/Risk.h"
#include "core/text/CellText.h"
#include "core/text/CustomValueText.h"
#include "core/text/Labels.h"
#include "ui/models/References.h"

#include <algorithm>

namespace opi {

namespace {

int placeOf(const TableInfo &table, const QByteArray &cell)
{
    const auto found =
        std::find_if(table.cells.begin(), table.cells.end(), [&](const CellInfo &info) { return info.name == cell; });
    return found == table.cells.end() ? -1 : int(found - table.cells.begin());
}

bool isMoney(const TableInfo &table, const QByteArray &cell) { return placeOf(table, cell + "_currency") >= 0; }

bool isCurrency(const QByteArray &cell) { return cell.endsWith("_currency"); }

const TableInfo &tableOf(const RowChange &change) { return allTables()[std::size_t(change.table)]; }

/// The name of a row that may be gone: from the portfolio, else from what the entry says of it.
QString nameOfRow(const RowChange &change, const Reading &reading)
{
    const TableInfo &table = tableOf(change);
    if (const void *row = reading.portfolio.tables()[std::size_t(change.table)].find(change.row))
        return subjectIn(actions::subjectOf(reading.portfolio, table, row), reading.words.language());
    const QByteArray own = reading.words.language() == Language::Danish ? "_da" : "_en";
    for (const QByteArray &cell : {"title" + own, QByteArray("title_da"), QByteArray("title_en"), QByteArray("name"),
                                   "name" + own, QByteArray("name_da"), QByteArray("name_en"),
                                   QByteArray("organisation"), QByteArray("year"), QByteArray("code")}) {
        const int place = placeOf(table, cell);
        for (const CellChange &part : change.cells) {
            const QString &text = part.after.isNull() ? part.before : part.after;
            if (part.cell == place && !text.isEmpty())
                return storedText(table, part.cell, text, reading);
        }
    }
    return {};
}

QString withName(const QString &text, const QString &name)
{
    return name.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, name);
}

QString between(const QString &before, const QString &after)
{
    return QStringLiteral("%1 → %2").arg(before.isEmpty() ? QStringLiteral("–") : before,
                                         after.isEmpty() ? QStringLiteral("–") : after);
}

} // namespace

QString storedText(const TableInfo &table, int cell, const QString &text, const Reading &reading)
{
    if (text.isEmpty())
        return {};
    const CellInfo &info = table.cells[std::size_t(cell)];
    if (info.refersTo >= 0) {
        const TableInfo &other = allTables()[std::size_t(info.refersTo)];
        const QString name = nameOf(other, RowId::fromString(text), reading);
        //: a row that is named by another, and that has been deleted since
        return name.isEmpty() ? reading.words.translate("ChangeText", "(deleted)") : name;
    }
    if (&table == &tableInfo<Risk>() && info.name == "probability")
        return probabilityLabel(reading.words, text.toInt());
    if (&table == &tableInfo<Risk>() && info.name == "impact")
        return impactLabel(reading.words, text.toInt());
    if (const QString value =
            info.type == CellType::Integer ? valueText(table, info, text.toLongLong(), reading.words) : QString();
        !value.isEmpty())
        return value;
    if (isMoney(table, info.name))
        return reading.words.amount({text.toLongLong(), Currency::DKK});
    if (isCurrency(info.name))
        return label(reading.words, Currency(text.toInt() == int(Currency::EUR) ? 1 : 0));
    if (const QDate day = dateFromIso(text.toLatin1()); info.type == CellType::Text && day.isValid())
        return reading.words.date(day);
    return QString(text).replace(u'\n', QStringLiteral(", "));
}

QStringList changeLines(const RowChange &change, const RowId &about, const Reading &reading)
{
    const TableInfo &table = tableOf(change);
    const Words &words = reading.words;
    const QString name = nameOfRow(change, reading);
    if (change.kind == RowChange::Kind::Created)
        return {withName(words.translate("ChangeText", "%1 added").arg(rowLabel(words, table)), name)};
    if (change.kind == RowChange::Kind::Deleted)
        return {withName(words.translate("ChangeText", "%1 deleted").arg(rowLabel(words, table)), name)};
    QStringList lines;
    for (const CellChange &part : change.cells) {
        const QByteArray &cell = table.cells[std::size_t(part.cell)].name;
        if (isCurrency(cell) && (part.before.isEmpty() || part.after.isEmpty()))
            continue; // it came or went with its amount
        const bool isOwn = &table == &tableInfo<CustomValue>() && cell == "value";
        const auto said = [&](const QString &text) {
            return isOwn ? customText(words, reading.portfolio, Id<CustomValue>(change.row), text)
                         : storedText(table, part.cell, text, reading);
        };
        const QString before = said(part.before);
        const QString after = said(part.after);
        if (isOwn) { // "Citizens: 12 → 14" and not "Citizens – Value: 12 → 14"
            lines << QStringLiteral("%1: %2").arg(name, between(before, after));
            continue;
        }
        const QString line = QStringLiteral("%1: %2").arg(fieldLabel(words, table, cell), between(before, after));
        lines << (change.row == about || name.isEmpty() ? line : QStringLiteral("%1 – %2").arg(name, line));
    }
    return lines;
}

} // namespace opi
