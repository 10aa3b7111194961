#include "ui/pages/project/ProjectTables.h"

#include "core/analytics/MoneyByYear.h"
#include "core/analytics/RiskUpkeep.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Municipality.h"
#include "core/domain/Organisation.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/project/MilestoneState.h"

namespace opi {

namespace {

RowColumn summed(RowColumn column)
{
    column.total = RowColumn::Total::Sum;
    return column;
}

RowColumn muted(RowColumn column)
{
    column.isMuted = true;
    return column;
}

/// A level 1-5 that is chosen by its word.
Field levelField(const char *cell, int Risk::*level, QString (*word)(const Words &, int))
{
    Field field = fieldOf<Risk>(cell, level);
    const auto text = [word](const Words &words, qint64 value) {
        return QStringLiteral("%1 %2").arg(QString::number(value), word(words, int(value)));
    };
    field.kind = Field::Kind::Choice;
    field.name = [text](const CellValue &value, const Reading &reading) {
        return text(reading.words, std::get<qint64>(value));
    };
    field.choices = [text](const Reading &reading) {
        QList<Choice> levels;
        for (qint64 value = 1; value <= 5; ++value)
            levels.append({value, text(reading.words, value)});
        return levels;
    };
    return field;
}

Status statusOf(RiskBand band)
{
    constexpr Status statuses[] = {Status::Good, Status::Warn, Status::Warn, Status::Bad};
    return statuses[std::size_t(band)];
}

RowColumn scoreColumn()
{
    using Columns = ColumnsOf<Risk>;
    RowColumn column = Columns::derived(
        "score",
        //: probability times impact of a risk
        [](const Words &words) { return words.translate("ProjectTables", "Score"); },
        [](const Risk &risk, const Reading &) -> CellValue { return qint64(risk.score()); });
    column.text = Columns::asked<QString>([](const Risk &risk, const Reading &reading) {
        if (risk.closed)
            return reading.words.translate("ProjectTables", "%1 Closed").arg(risk.score());
        return QStringLiteral("%1 %2").arg(QString::number(risk.score()), label(reading.words, bandOf(risk.score())));
    });
    column.status = Columns::asked<std::optional<Status>>([](const Risk &risk, const Reading &) {
        return std::optional(risk.closed ? Status::None : statusOf(bandOf(risk.score())));
    });
    return column;
}

RowColumn deviationColumn()
{
    RowColumn column = ColumnsOf<BudgetLine>::derived(
        "deviation",
        //: what is expected now, less what was planned
        [](const Words &words) { return words.translate("ProjectTables", "Deviation"); },
        [](const BudgetLine &line, const Reading &) -> CellValue {
            if (!line.planned || !line.forecast || line.planned->currency != line.forecast->currency)
                return {};
            return *line.forecast - *line.planned;
        });
    column.alignment = Qt::AlignRight;
    return summed(column);
}

/// A grant per year counts in each of its years.
RowColumn grantTotalColumn()
{
    RowColumn column = ColumnsOf<Grant>::derived(
        "total",
        //: what a grant comes to in all its years
        [](const Words &words) { return words.translate("ProjectTables", "In all"); },
        [](const Grant &grant, const Reading &) -> CellValue {
            return Money{grant.amount.oere * timesCounted(grant), grant.amount.currency};
        });
    column.alignment = Qt::AlignRight;
    return summed(column);
}

} // namespace

QList<RowColumn> partnerColumns()
{
    using Columns = ColumnsOf<ProjectPartner>;
    return {
        Columns::edited(fieldOf<ProjectPartner>("organisation", &ProjectPartner::organisation)),
        Columns::edited(fieldOf<ProjectPartner>("role", &ProjectPartner::role)),
        muted(Columns::derived(
            "kind", [](const Words &words) { return fieldLabel<Organisation>(words, "kind"); },
            [](const ProjectPartner &partner, const Reading &reading) -> CellValue {
                const Organisation *body = reading.portfolio.find(partner.organisation);
                return body && body->kind != OrganisationKind::Unknown ? label(reading.words, body->kind) : QString();
            })),
        muted(Columns::derived(
            "municipality", [](const Words &words) { return fieldLabel<Organisation>(words, "municipality"); },
            [](const ProjectPartner &partner, const Reading &reading) -> CellValue {
                const Organisation *body = reading.portfolio.find(partner.organisation);
                return body ? nameOf(body->municipality, reading) : QString();
            })),
        summed(Columns::edited(fieldOf<ProjectPartner>("cash", &ProjectPartner::cash))),
        summed(Columns::edited(fieldOf<ProjectPartner>("in_kind", &ProjectPartner::inKind))),
    };
}

QList<RowColumn> milestoneColumns()
{
    using Columns = ColumnsOf<Milestone>;
    RowColumn state = Columns::derived(
        "state", [](const Words &words) { return words.translate("ProjectTables", "State"); },
        [](const Milestone &milestone, const Reading &reading) -> CellValue {
            return qint64(milestoneState(milestone, reading.today).days);
        });
    state.text = Columns::asked<QString>([](const Milestone &milestone, const Reading &reading) {
        return milestoneText(milestoneState(milestone, reading.today), reading.words);
    });
    state.status = Columns::asked<std::optional<Status>>([](const Milestone &milestone, const Reading &reading) {
        return std::optional(milestoneState(milestone, reading.today).status());
    });
    return {
        Columns::edited(required(fieldOf<Milestone>("title", &Milestone::title))),
        Columns::edited(fieldOf<Milestone>("planned", &Milestone::planned)),
        Columns::edited(fieldOf<Milestone>("forecast", &Milestone::forecast)),
        Columns::edited(fieldOf<Milestone>("actual", &Milestone::actual)),
        state,
    };
}

namespace {

RowColumn lossColumn()
{
    RowColumn column = ColumnsOf<Risk>::derived(
        "expected_loss",
        //: what a risk costs on average
        [](const Words &words) { return words.translate("ProjectTables", "Expected loss"); },
        [](const Risk &risk, const Reading &) -> CellValue {
            const std::optional<Money> loss = expectedLoss(risk);
            return loss && !risk.closed ? CellValue(*loss) : CellValue();
        });
    column.alignment = Qt::AlignRight;
    return summed(column);
}

/// A risk that nobody has looked at for long is marked.
RowColumn reviewedColumn()
{
    RowColumn column = ColumnsOf<Risk>::edited(fieldOf<Risk>("reviewed", &Risk::reviewed));
    column.status = ColumnsOf<Risk>::asked<std::optional<Status>>([](const Risk &risk, const Reading &reading) {
        return isStale(risk, reading.today) ? std::optional(Status::Warn) : std::nullopt;
    });
    return column;
}

RowColumn riskProjectColumn()
{
    return muted(ColumnsOf<Risk>::derived(
        "project", [](const Words &words) { return fieldLabel<Risk>(words, "project"); },
        [](const Risk &risk, const Reading &reading) -> CellValue {
            const Project *project = reading.portfolio.find(risk.project);
            return project ? project->code + u' ' + reading.words.of(project->title) : QString();
        }));
}

} // namespace

QList<RowColumn> riskColumns(bool withProject)
{
    using Columns = ColumnsOf<Risk>;
    QList<RowColumn> columns{
        Columns::edited(required(fieldOf<Risk>("title", &Risk::title))),
        scoreColumn(),
        Columns::edited(levelField("probability", &Risk::probability, probabilityLabel)),
        Columns::edited(levelField("impact", &Risk::impact, impactLabel)),
        Columns::edited(fieldOf<Risk>("strategy", &Risk::strategy)),
        Columns::edited(fieldOf<Risk>("response", &Risk::response)),
        Columns::edited(fieldOf<Risk>("owner", &Risk::owner)),
        Columns::edited(fieldOf<Risk>("review_by", &Risk::reviewBy)),
        reviewedColumn(),
        Columns::edited(fieldOf<Risk>("loss", &Risk::loss)),
        lossColumn(),
        Columns::edited(fieldOf<Risk>("closed", &Risk::closed)),
    };
    if (withProject)
        columns.insert(1, riskProjectColumn());
    return columns;
}

QList<RowColumn> budgetColumns()
{
    using Columns = ColumnsOf<BudgetLine>;
    RowColumn year = Columns::edited(fieldOf<BudgetLine>("year", &BudgetLine::year));
    year.alignment = Qt::AlignLeft; // the name of the line, not an amount
    return {
        year,
        Columns::edited(fieldOf<BudgetLine>("title", &BudgetLine::title)),
        summed(Columns::edited(fieldOf<BudgetLine>("planned", &BudgetLine::planned))),
        summed(Columns::edited(fieldOf<BudgetLine>("actual", &BudgetLine::actual))),
        summed(Columns::edited(fieldOf<BudgetLine>("forecast", &BudgetLine::forecast))),
        deviationColumn(),
    };
}

QList<RowColumn> grantColumns()
{
    using Columns = ColumnsOf<Grant>;
    return {
        Columns::edited(fieldOf<Grant>("funder", &Grant::funder)),
        Columns::edited(fieldOf<Grant>("title", &Grant::title)),
        Columns::edited(fieldOf<Grant>("state", &Grant::state)),
        Columns::edited(fieldOf<Grant>("amount", &Grant::amount)),
        Columns::edited(fieldOf<Grant>("basis", &Grant::basis)),
        Columns::edited(fieldOf<Grant>("first_year", &Grant::firstYear)),
        Columns::edited(fieldOf<Grant>("last_year", &Grant::lastYear)),
        grantTotalColumn(),
    };
}

} // namespace opi
