#include "ui/pages/market/MarketColumns.h"

#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/market/PlanFigures.h"
#include "core/domain/Benefit.h"
#include "ui/models/FieldOf.h"
#include "ui/models/ProjectColumn.h"

namespace opi {

namespace {

/// Who has ordered has a day of the order: it is today until somebody says another. It goes with the order.
Field stageField()
{
    Field field = fieldOf<Customer>("stage", &Customer::stage);
    field.write = [write = field.write](void *row, const CellValue &value, const Reading &reading) {
        write(row, value, reading);
        auto &customer = *static_cast<Customer *>(row);
        if (customer.stage != CustomerStage::Order)
            customer.ordered.reset();
        else if (!customer.ordered)
            customer.ordered = reading.today;
    };
    return field;
}

/// An order has its day, and what is ordered is at the stage of an order.
Field orderedField()
{
    Field field = fieldOf<Customer>("ordered", &Customer::ordered);
    field.write = [write = field.write](void *row, const CellValue &value, const Reading &reading) {
        write(row, value, reading);
        auto &customer = *static_cast<Customer *>(row);
        if (customer.ordered)
            customer.stage = CustomerStage::Order;
    };
    return field;
}

/// What somebody has said of a customer; else, muted, what is reckoned with.
RowColumn likelihoodColumn()
{
    using Columns = ColumnsOf<Customer>;
    RowColumn column = Columns::edited(asNumber(fieldOf<Customer>("likelihood", &Customer::likelihood)));
    column.text = Columns::asked<QString>([](const Customer &row, const Reading &reading) {
        return row.likelihood ? reading.words.percent(*row.likelihood / 100.0) : QString();
    });
    column.detail = Columns::asked<QString>([](const Customer &row, const Reading &reading) {
        const bool isSaid = row.likelihood && likelihoodOf(row) == *row.likelihood;
        return isSaid ? QString() : reading.words.percent(likelihoodOf(row) / 100.0);
    });
    column.sortKey = Columns::asked<CellValue>(
        [](const Customer &row, const Reading &) -> CellValue { return qint64(likelihoodOf(row)); });
    return column;
}

/// How complete the plan of a kind is; a project that should have both and lacks something is marked.
template <PlanKind kind> RowColumn planColumn(const char *key)
{
    using Columns = ColumnsOf<Project>;
    RowColumn column = Columns::derived(
        key, [](const Words &words) { return label(words, kind); },
        [](const Project &row, const Reading &reading) -> CellValue {
            return qint64(planStatus(reading.portfolio, row.id, kind).percent());
        });
    column.text = Columns::asked<QString>([](const Project &row, const Reading &reading) {
        const PlanStatus status = planStatus(reading.portfolio, row.id, kind);
        return status.plan ? reading.words.percent(status.percent() / 100.0)
                           : reading.words.translate("MarketColumns", "None");
    });
    column.status =
        Columns::asked<std::optional<Status>>([](const Project &row, const Reading &reading) -> std::optional<Status> {
            const PlanStatus status = planStatus(reading.portfolio, row.id, kind);
            if (status.missing.isEmpty())
                return Status::Good;
            if (!needsPlans(reading.portfolio, row))
                return Status::None;
            return status.plan ? Status::Warn : Status::Bad;
        });
    return column;
}

template <Entity E> RowColumn summed(Field field)
{
    RowColumn column = ColumnsOf<E>::edited(std::move(field));
    column.total = RowColumn::Total::Sum;
    return column;
}

} // namespace

QList<RowColumn> customerColumns(bool withProject)
{
    using Columns = ColumnsOf<Customer>;
    RowColumn weighted = Columns::derived(
        "weighted",
        //: the value of a customer times the likelihood of the order
        [](const Words &words) { return words.translate("MarketColumns", "Weighted"); },
        [](const Customer &row, const Reading &) -> CellValue {
            return row.value ? CellValue(weightedValue(row)) : CellValue();
        });
    weighted.alignment = Qt::AlignRight;
    weighted.total = RowColumn::Total::Sum;
    QList<RowColumn> columns{Columns::edited(fieldOf<Customer>("organisation", &Customer::organisation)),
                             Columns::edited(stageField()),
                             likelihoodColumn(),
                             summed<Customer>(fieldOf<Customer>("value", &Customer::value)),
                             weighted,
                             Columns::edited(asNumber(fieldOf<Customer>("units", &Customer::units))),
                             Columns::edited(fieldOf<Customer>("expected", &Customer::expected)),
                             Columns::edited(orderedField()),
                             Columns::edited(fieldOf<Customer>("lost", &Customer::lost)),
                             Columns::edited(fieldOf<Customer>("note", &Customer::note))};
    columns[0].total = RowColumn::Total::Count;
    if (withProject)
        columns.insert(1, projectColumn<Customer>());
    return columns;
}

QList<RowColumn> planColumns()
{
    using Columns = ColumnsOf<Project>;
    RowColumn code = Columns::derived(
        "code", [](const Words &words) { return fieldLabel<Project>(words, "code"); },
        [](const Project &row, const Reading &) -> CellValue { return row.code; });
    RowColumn title = Columns::derived(
        "title", [](const Words &words) { return fieldLabel<Project>(words, "title"); },
        [](const Project &row, const Reading &reading) -> CellValue { return reading.words.of(row.title); });
    RowColumn phase = Columns::derived(
        "phase", [](const Words &words) { return fieldLabel<Project>(words, "phase"); },
        [](const Project &row, const Reading &reading) -> CellValue { return nameOf(row.phase, reading); });
    RowColumn sold = Columns::derived(
        "first_sale", [](const Words &words) { return fieldLabel<CommercialPlan>(words, "first_sale"); },
        [](const Project &row, const Reading &reading) -> CellValue {
            const std::optional<QDate> day = firstSale(reading.portfolio, row.id);
            return day ? CellValue(*day) : CellValue();
        });
    RowColumn weighted = Columns::derived(
        "weighted", [](const Words &words) { return words.translate("MarketColumns", "Customers, weighted (DKK)"); },
        [](const Project &row, const Reading &reading) -> CellValue {
            const CommercialFigures figures = commercialFigures(reading.portfolio, row.id);
            return figures.customers > 0 ? CellValue(figures.weighted) : CellValue();
        });
    weighted.alignment = Qt::AlignRight;
    weighted.total = RowColumn::Total::Sum;
    QList<RowColumn> columns{code,
                             title,
                             phase,
                             planColumn<PlanKind::Implementation>("implementation"),
                             planColumn<PlanKind::Scaling>("scaling"),
                             sold,
                             weighted};
    columns[0].total = RowColumn::Total::Count;
    return columns;
}

QList<RowColumn> benefitColumns()
{
    using Columns = ColumnsOf<Benefit>;
    return {Columns::edited(fieldOf<Benefit>("title", &Benefit::title)),
            Columns::edited(fieldOf<Benefit>("owner", &Benefit::owner)),
            summed<Benefit>(fieldOf<Benefit>("planned", &Benefit::planned)),
            summed<Benefit>(fieldOf<Benefit>("expected", &Benefit::expected)),
            summed<Benefit>(fieldOf<Benefit>("realised", &Benefit::realised)),
            Columns::edited(fieldOf<Benefit>("measured", &Benefit::measured))};
}

} // namespace opi
