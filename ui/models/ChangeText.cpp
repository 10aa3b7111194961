#include "ui/models/ChangeText.h"

#include "core/actions/Checks.h"
#include "core/base/Subject.h"
#include "core/domain/Project.h"
#include "core/text/CustomValueText.h"
#include "core/text/Labels.h"
#include "ui/models/References.h"

#include <algorithm>

namespace opi {

namespace {

/// The cells that hold a value of an enum: the number in the file has a word.
struct ValueName {
    const char *table;
    const char *cell;
    QString (*name)(const Words &, int);
};

template <typename Enum> QString nameOfValue(const Words &words, int value)
{
    return value >= 0 && value < valueCount(Enum()) ? label(words, Enum(value)) : QString();
}

constexpr ValueName valueNames[] = {
    {"portfolio_profile", "language", nameOfValue<Language>},
    {"organisation", "kind", nameOfValue<OrganisationKind>},
    {"organisation", "size", nameOfValue<OrganisationSize>},
    {"project", "state", nameOfValue<ProjectState>},
    {"project", "confidentiality", nameOfValue<Confidentiality>},
    {"project", "light_time", nameOfValue<Light>},
    {"project", "light_cost", nameOfValue<Light>},
    {"project", "light_benefits", nameOfValue<Light>},
    {"project", "light_overall", nameOfValue<Light>},
    {"project_partner", "role", nameOfValue<PartnerRole>},
    {"project_grant", "state", nameOfValue<GrantState>},
    {"project_grant", "basis", nameOfValue<AmountBasis>},
    {"custom_field", "kind", nameOfValue<CustomKind>},
    {"risk", "probability", probabilityLabel},
    {"risk", "impact", impactLabel},
};

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
    const auto value = std::find_if(std::begin(valueNames), std::end(valueNames), [&](const ValueName &name) {
        return table.name == name.table && info.name == name.cell;
    });
    if (value != std::end(valueNames))
        return value->name(reading.words, text.toInt());
    if (isMoney(table, info.name))
        return reading.words.amount({text.toLongLong(), Currency::DKK});
    if (isCurrency(info.name))
        return nameOfValue<Currency>(reading.words, text.toInt());
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
