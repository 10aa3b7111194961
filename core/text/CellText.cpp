#include "core/text/CellText.h"

#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

constexpr auto currencySuffix = "_currency";

template <typename Enum> QString enumText(const Words &words, int value)
{
    return value >= 0 && value < valueCount(Enum()) ? label(words, Enum(value)) : QString();
}

/// The cells that hold the number of an enum's value. A test holds that none is missing.
struct EnumCell {
    const char *table; // empty: in all
    const char *cell;
    QString (*text)(const Words &, int);
};
constexpr EnumCell enumCells[] = {
    {"portfolio_profile", "language", enumText<Language>},
    {"organisation", "kind", enumText<OrganisationKind>},
    {"organisation", "size", enumText<OrganisationSize>},
    {"project", "state", enumText<ProjectState>},
    {"project", "confidentiality", enumText<Confidentiality>},
    {"project", "light_time", enumText<Light>},
    {"project", "light_cost", enumText<Light>},
    {"project", "light_benefits", enumText<Light>},
    {"project", "light_overall", enumText<Light>},
    {"project_partner", "role", enumText<PartnerRole>},
    {"project_grant", "state", enumText<GrantState>},
    {"project_grant", "basis", enumText<AmountBasis>},
};

const EnumCell *enumCell(const TableInfo &table, const CellInfo &cell)
{
    const auto found = std::find_if(std::begin(enumCells), std::end(enumCells), [&](const EnumCell &known) {
        return table.name == known.table && cell.name == known.cell;
    });
    return found == std::end(enumCells) ? nullptr : found;
}

bool hasCell(const TableInfo &table, const QByteArray &name)
{
    return std::any_of(table.cells.begin(), table.cells.end(),
                       [&](const CellInfo &cell) { return cell.name == name; });
}

QString localized(const LocalizedText &text, const Words &words) { return words.of(text); }

} // namespace

bool isQualifier(const TableInfo &table, const CellInfo &cell)
{
    return cell.name.endsWith(currencySuffix)
        && hasCell(table, cell.name.chopped(qsizetype(qstrlen(currencySuffix))));
}

QString rowName(const TableInfo &table, const RowId &row, const Portfolio &portfolio, const Words &words)
{
    QString name;
    Entities::forEach([&]<Entity E>(TypeTag<E>) {
        if (tableInfo<E>().index != table.index)
            return;
        const E *found = portfolio.find(Id<E>(row));
        if (!found)
            return;
        if constexpr (requires { { found->title } -> std::convertible_to<LocalizedText>; })
            name = localized(found->title, words);
        else if constexpr (requires { { found->name } -> std::convertible_to<LocalizedText>; })
            name = localized(found->name, words);
        else if constexpr (requires { { found->name } -> std::convertible_to<QString>; })
            name = found->name;
        else if constexpr (requires { found->organisation; })
            name = rowName(tableInfo<Organisation>(), found->organisation.untyped(), portfolio, words);
        else if constexpr (requires { found->project; })
            name = rowName(tableInfo<Project>(), found->project.untyped(), portfolio, words);
    });
    return name;
}

QString cellText(const TableInfo &table, const CellInfo &cell, const QString &stored, const Portfolio &portfolio,
                 const Words &words)
{
    if (stored.isEmpty())
        return {};
    if (cell.refersTo >= 0) {
        const TableInfo &other = allTables()[std::size_t(cell.refersTo)];
        const QString name = rowName(other, RowId::fromString(stored), portfolio, words);
        return name.isEmpty() ? QStringLiteral("–") : name;
    }
    if (cell.type == CellType::Integer) {
        const qint64 number = stored.toLongLong();
        if (isQualifier(table, cell))
            return enumText<Currency>(words, int(number));
        if (hasCell(table, cell.name + currencySuffix))
            return words.amount(Money{number});
        const EnumCell *known = enumCell(table, cell);
        return known ? known->text(words, int(number)) : stored; // years and levels stand as they are
    }
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (stored.size() == 10 && date.isValid())
        return words.date(date);
    return QString(stored).replace(u'\n', QStringLiteral(", ")); // tags are lines in the file
}

} // namespace opi
