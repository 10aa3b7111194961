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
    {"custom_field", "kind", enumText<CustomKind>},
    {"import_record", "list", enumText<ListKind>},
    {"list_mapping", "list", enumText<ListKind>},
    {"barrier", "kind", enumText<BarrierKind>},
    {"check_rule", "status", enumText<RuleStatus>},
    {"commercial_plan", "model", enumText<BusinessModel>},
    {"criterion_answer", "answer", enumText<Answer>},
    {"customer", "stage", enumText<CustomerStage>},
    {"decision", "kind", enumText<DecisionKind>},
    {"decision", "state", enumText<DecisionState>},
    {"disclosure", "measure", enumText<Measure>},
    {"evidence", "kind", enumText<EvidenceKind>},
    {"follow_up", "origin", enumText<FollowUpOrigin>},
    {"gate_decision", "verdict", enumText<GateVerdict>},
    {"legal_rule", "unit", enumText<RuleUnit>},
    {"legal_rule", "status", enumText<RuleStatus>},
    {"procedure_deadline", "procedure", enumText<Procedure>},
    {"procedure_deadline", "status", enumText<RuleStatus>},
    {"procurement", "route", enumText<Route>},
    {"procurement", "stage", enumText<ProcurementStage>},
    {"procurement", "authority", enumText<AuthorityKind>},
    {"procurement", "contract", enumText<ContractKind>},
    {"risk", "strategy", enumText<RiskStrategy>},
    {"rollout_plan", "kind", enumText<PlanKind>},
    {"route_rule", "route", enumText<Route>},
    {"route_rule", "procedure", enumText<Procedure>},
    {"route_rule", "status", enumText<RuleStatus>},
    {"rubric_dimension", "scale", enumText<RubricScale>},
    {"scaling_strategy", "option", enumText<StrategyOption>},
    {"threshold", "authority", enumText<AuthorityKind>},
    {"threshold", "contract", enumText<ContractKind>},
    {"threshold", "status", enumText<RuleStatus>},
    {"tolerance", "measure", enumText<ToleranceMeasure>},
    {"tolerance", "status", enumText<RuleStatus>},
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
    return std::any_of(table.cells.begin(), table.cells.end(), [&](const CellInfo &cell) { return cell.name == name; });
}

/// The text of one cell of a row.
class TextOfCell final : public CellWriter {
public:
    static QString read(const CellInfo &cell, const void *row)
    {
        TextOfCell reader;
        cell.write(row, reader, 0);
        return reader.m_text;
    }

    void writeNull(int) override {}
    void writeInteger(int, qint64 value) override { m_text = QString::number(value); }
    void writeText(int, const QString &value) override { m_text = value; }
    void writeBytes(int, QByteArrayView value) override { m_text = RowId::fromBytes(value).toString(); }

private:
    QString m_text;
};

QString textOf(const TableInfo &table, const void *row, const QByteArray &name)
{
    for (const CellInfo &cell : table.cells) {
        if (cell.name == name)
            return TextOfCell::read(cell, row);
    }
    return {};
}

} // namespace

bool isQualifier(const TableInfo &table, const CellInfo &cell)
{
    return cell.name.endsWith(currencySuffix) && hasCell(table, cell.name.chopped(qsizetype(qstrlen(currencySuffix))));
}

QString valueText(const TableInfo &table, const CellInfo &cell, qint64 number, const Words &words)
{
    if (const EnumCell *known = enumCell(table, cell))
        return known->text(words, int(number));
    if (cell.values == 2) // a bool: every enum is known
        return number ? words.translate("Field", "Yes") : words.translate("Field", "No");
    return {};
}

QString rowName(const TableInfo &table, const RowId &row, const Portfolio &portfolio, const Words &words)
{
    const void *found = portfolio.tables()[std::size_t(table.index)].find(row);
    if (!found)
        return {};
    // A criterion has a code and a text instead.
    for (const char *name : {"title", "name", "code", "text"}) {
        const LocalizedText text{textOf(table, found, QByteArray(name) + "_da"),
                                 textOf(table, found, QByteArray(name) + "_en")};
        const QString plain = textOf(table, found, name);
        QString said = plain.isEmpty() ? words.of(text) : plain;
        if (!said.isEmpty())
            return said;
    }
    // A partner is called after its organisation, a value after its field, a transition after its project.
    for (const char *name : {"organisation", "field", "project"}) {
        for (const CellInfo &cell : table.cells) {
            const QString id = cell.name == name ? TextOfCell::read(cell, found) : QString();
            if (!id.isEmpty())
                return rowName(allTables()[std::size_t(cell.refersTo)], RowId::fromString(id), portfolio, words);
        }
    }
    return {};
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
        const QString value = valueText(table, cell, number, words);
        return value.isEmpty() ? stored : value; // years and levels stand as they are
    }
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (stored.size() == 10 && date.isValid())
        return words.date(date);
    return QString(stored).replace(u'\n', QStringLiteral(", ")); // tags are lines in the file
}

} // namespace opi
