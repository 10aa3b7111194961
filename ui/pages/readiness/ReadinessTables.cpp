#include "ui/pages/readiness/ReadinessTables.h"

#include "core/analytics/readiness/Readiness.h"
#include "core/domain/Evidence.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/ScalingStrategy.h"
#include "core/text/ReadinessText.h"
#include "ui/models/FieldOf.h"

namespace opi {

namespace {

/// How strong a piece of evidence is, chosen by its word.
Field strengthField()
{
    constexpr int strongest = 6;
    Field field = fieldOf<Evidence>("strength", &Evidence::strength);
    field.kind = Field::Kind::Choice;
    field.name = [](const CellValue &value, const Reading &reading) {
        return evidenceStrengthLabel(reading.words, int(std::get<qint64>(value)));
    };
    field.choices = [](const Reading &reading) {
        QList<Choice> all;
        for (int strength = 0; strength <= strongest; ++strength)
            all.append({qint64(strength), evidenceStrengthLabel(reading.words, strength)});
        return all;
    };
    return field;
}

Readiness readinessIn(const Assessment &assessment, const Reading &reading)
{
    return readinessOf(reading.portfolio, assessment, reading.today);
}

} // namespace

QList<RowColumn> componentColumns()
{
    using Columns = ColumnsOf<PackageComponent>;
    return {Columns::edited(required(fieldOf<PackageComponent>("name", &PackageComponent::name))),
            Columns::edited(fieldOf<PackageComponent>("is_core", &PackageComponent::isCore)),
            Columns::edited(fieldOf<PackageComponent>("is_required", &PackageComponent::isRequired))};
}

QList<RowColumn> evidenceColumns()
{
    using Columns = ColumnsOf<Evidence>;
    return {Columns::edited(required(fieldOf<Evidence>("title", &Evidence::title))),
            Columns::edited(fieldOf<Evidence>("kind", &Evidence::kind)),
            Columns::edited(strengthField()),
            Columns::edited(fieldOf<Evidence>("source", &Evidence::source)),
            Columns::edited(fieldOf<Evidence>("dated", &Evidence::date)),
            Columns::edited(fieldOf<Evidence>("link", &Evidence::link))};
}

QList<RowColumn> strategyColumns()
{
    using Columns = ColumnsOf<ScalingStrategy>;
    return {Columns::edited(fieldOf<ScalingStrategy>("option", &ScalingStrategy::option)),
            Columns::edited(fieldOf<ScalingStrategy>("dimension", &ScalingStrategy::dimension)),
            Columns::edited(fieldOf<ScalingStrategy>("component", &ScalingStrategy::component)),
            Columns::edited(fieldOf<ScalingStrategy>("reason", &ScalingStrategy::reason)),
            Columns::edited(fieldOf<ScalingStrategy>("owner", &ScalingStrategy::owner)),
            Columns::edited(fieldOf<ScalingStrategy>("cost", &ScalingStrategy::cost)),
            Columns::edited(fieldOf<ScalingStrategy>("due", &ScalingStrategy::due))};
}

QList<RowColumn> assessmentColumns()
{
    using Columns = ColumnsOf<Assessment>;
    RowColumn state = Columns::derived(
        "state", [](const Words &words) { return words.translate("ReadinessTables", "State"); },
        [](const Assessment &row, const Reading &) -> CellValue { return qint64(row.closedAt.has_value()); });
    state.text = Columns::asked<QString>([](const Assessment &row, const Reading &reading) {
        return row.closedAt ? reading.words.translate("ReadinessTables", "Closed")
                            : reading.words.translate("ReadinessTables", "Open");
    });
    state.status = Columns::asked<std::optional<Status>>([](const Assessment &row, const Reading &) {
        return std::optional(row.closedAt ? Status::None : Status::Warn);
    });
    RowColumn minimum = Columns::derived(
        "minimum", [](const Words &words) { return words.translate("ReadinessTables", "Lowest level"); },
        [](const Assessment &row, const Reading &reading) -> CellValue {
            const auto &lowest = readinessIn(row, reading).profile.minimum;
            return lowest ? CellValue(qint64(*lowest)) : CellValue();
        });
    minimum.alignment = Qt::AlignRight;
    return {
        Columns::derived(
            "assessed_on", [](const Words &words) { return fieldLabel<Assessment>(words, "assessed_on"); },
            [](const Assessment &row, const Reading &) -> CellValue { return row.assessedOn; }),
        state,
        minimum,
        Columns::derived(
            "market", [](const Words &words) { return words.translate("ReadinessTables", "Market readiness"); },
            [](const Assessment &row, const Reading &reading) -> CellValue {
                const auto &market = readinessIn(row, reading).profile.marketReadiness;
                return market ? CellValue(reading.words.percent(*market / 100)) : CellValue();
            }),
        Columns::derived(
            "confidence", [](const Words &words) { return words.translate("ReadinessTables", "Confidence"); },
            [](const Assessment &row, const Reading &reading) -> CellValue {
                return label(reading.words, readinessIn(row, reading).confidence.band);
            }),
        Columns::derived(
            "raters", [](const Words &words) { return words.translate("ReadinessTables", "Raters"); },
            [](const Assessment &row, const Reading &reading) -> CellValue {
                return qint64(readinessIn(row, reading).raters);
            }),
        Columns::derived(
            "rubric", [](const Words &words) { return fieldLabel<Assessment>(words, "rubric"); },
            [](const Assessment &row, const Reading &reading) -> CellValue { return nameOf(row.rubric, reading); }),
        Columns::derived(
            "reason", [](const Words &words) { return fieldLabel<Assessment>(words, "reason"); },
            [](const Assessment &row, const Reading &reading) -> CellValue { return reading.words.of(row.reason); }),
    };
}

} // namespace opi
