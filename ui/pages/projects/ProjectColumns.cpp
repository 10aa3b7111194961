#include "ui/pages/projects/ProjectColumns.h"

#include "core/actions/ProjectActions.h"
#include "core/analytics/MoneyByYear.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Grant.h"
#include "core/domain/Organisation.h"
#include "core/domain/Phase.h"
#include "core/domain/ProjectPartner.h"
#include "ui/models/FieldOf.h"

namespace opi {

namespace {

using Columns = ColumnsOf<Project>;

/// Amounts of two currencies do not add up.
class Sums {
public:
    void add(Money amount)
    {
        auto &sum = m_sums[std::size_t(amount.currency)];
        sum = sum ? *sum + amount : amount;
    }
    QList<Money> all() const
    {
        QList<Money> sums;
        for (const auto &sum : m_sums) {
            if (sum)
                sums << *sum;
        }
        return sums;
    }

private:
    std::array<std::optional<Money>, 2> m_sums;
};

CellValue firstOf(const QList<Money> &sums) { return sums.isEmpty() ? CellValue() : CellValue(sums.first()); }

QString textOf(const QList<Money> &sums, const Reading &reading)
{
    QStringList texts;
    for (const Money &sum : sums)
        texts << shownText(CellValue(sum), reading.words);
    return texts.join(QStringLiteral(" + "));
}

/// A column of money that follows from what the project owns.
template <QList<Money> (*sums)(const Project &, const Portfolio &)>
RowColumn moneyColumn(const char *key, QString (*header)(const Words &))
{
    RowColumn column = Columns::derived(key, header, [](const Project &project, const Reading &reading) {
        return firstOf(sums(project, reading.portfolio));
    });
    column.text = Columns::asked<QString>([](const Project &project, const Reading &reading) {
        return textOf(sums(project, reading.portfolio), reading);
    });
    column.amounts = Columns::asked<QList<Money>>(
        [](const Project &project, const Reading &reading) { return sums(project, reading.portfolio); });
    column.alignment = Qt::AlignRight;
    column.total = RowColumn::Total::Sum;
    return column;
}

RowColumn lightColumn(const char *cell, TrafficLight Project::*light)
{
    RowColumn column = Columns::edited(lightField(cell, light));
    column.status = [light](const void *row, const Reading &) {
        const Light shown = (static_cast<const Project *>(row)->*light).light;
        return shown == Light::None ? std::nullopt : std::optional(statusOf(shown));
    };
    return column;
}

RowColumn phaseColumn()
{
    RowColumn column = Columns::edited(phaseField());
    column.text = Columns::asked<QString>([](const Project &project, const Reading &reading) {
        return project.phase ? nameOf(project.phase, reading) : reading.words.translate("ProjectColumns", "Not placed");
    });
    column.sortKey = Columns::asked<CellValue>([](const Project &project, const Reading &reading) -> CellValue {
        const Phase *phase = project.phase ? reading.portfolio.find(*project.phase) : nullptr;
        return phase ? CellValue(qint64(phase->position)) : CellValue();
    });
    return column;
}

RowColumn regionColumn()
{
    RowColumn column = Columns::edited(fieldOf<Project>("region", &Project::region));
    column.text = Columns::asked<QString>([](const Project &project, const Reading &reading) {
        return project.region ? nameOf(project.region, reading) : project.regionText;
    });
    column.sortKey = [text = column.text](const void *row, const Reading &reading) {
        return CellValue(text(row, reading));
    };
    return column;
}

RowColumn partnerCountColumn()
{
    RowColumn column = Columns::derived(
        "partners", [](const Words &words) { return words.translate("ProjectColumns", "Partners"); },
        [](const Project &project, const Reading &reading) -> CellValue {
            const auto partners = reading.portfolio.of<ProjectPartner>(project.id);
            return qint64(std::distance(partners.begin(), partners.end()));
        });
    column.alignment = Qt::AlignRight;
    column.total = RowColumn::Total::Sum;
    return column;
}

RowColumn partnerNamesColumn()
{
    RowColumn column = Columns::derived(
        "partner_names", [](const Words &words) { return words.translate("ProjectColumns", "Partner organisations"); },
        [](const Project &project, const Reading &reading) -> CellValue {
            QStringList names;
            for (const ProjectPartner &partner : reading.portfolio.of<ProjectPartner>(project.id))
                names << nameOf(partner.organisation, reading);
            return names;
        });
    return column;
}

RowColumn hidden(RowColumn column)
{
    column.isHidden = true;
    return column;
}

} // namespace

QList<Money> plannedBudget(const Project &project, const Portfolio &portfolio)
{
    Sums sums;
    for (const BudgetLine &line : portfolio.of<BudgetLine>(project.id)) {
        if (line.planned)
            sums.add(*line.planned);
    }
    return sums.all();
}

QList<Money> grantedMoney(const Project &project, const Portfolio &portfolio)
{
    Sums sums;
    for (const Grant &grant : portfolio.of<Grant>(project.id))
        sums.add({grant.amount.oere * timesCounted(grant), grant.amount.currency});
    return sums.all();
}

Field lightField(const char *cell, TrafficLight Project::*light)
{
    Field field = fieldOf<Project>(cell, [light](Project &project) -> Light & { return (project.*light).light; });
    field.action = [light](const Portfolio &portfolio, const void *row, const CellValue &value,
                           const Reading &reading) {
        const auto &project = *static_cast<const Project *>(row);
        const auto *chosen = std::get_if<qint64>(&value);
        for (int side = 0; side < valueCount(LightSide()); ++side) {
            if (lightOf(LightSide(side)) == light)
                return actions::setLight(portfolio, project.id, LightSide(side), chosen ? Light(*chosen) : Light::None,
                                         (project.*light).reason, reading.today);
        }
        Q_UNREACHABLE();
    };
    return field;
}

Field phaseField()
{
    Field field = fieldOf<Project>("phase", &Project::phase);
    field.action = [](const Portfolio &portfolio, const void *row, const CellValue &value, const Reading &reading) {
        actions::PhaseMove move;
        move.project = static_cast<const Project *>(row)->id;
        if (const auto *phase = std::get_if<RowId>(&value))
            move.to = Id<Phase>(*phase);
        move.decidedOn = reading.today;
        return actions::moveToPhase(portfolio, move);
    };
    return field;
}

QList<RowColumn> projectColumns()
{
    QList<RowColumn> columns{
        Columns::edited(required(fieldOf<Project>("code", &Project::code))),
        Columns::edited(required(fieldOf<Project>("title", &Project::title))),
        phaseColumn(),
        Columns::edited(fieldOf<Project>("state", &Project::state)),
        lightColumn("light_overall", &Project::overall),
        lightColumn("light_time", &Project::time),
        lightColumn("light_cost", &Project::cost),
        lightColumn("light_benefits", &Project::benefits),
        Columns::edited(fieldOf<Project>("start_date", &Project::start)),
        Columns::edited(fieldOf<Project>("end_date", &Project::end)),
        moneyColumn<plannedBudget>(
            "budget",
            //: heading of a column of amounts in kroner
            [](const Words &words) { return words.translate("ProjectColumns", "Budget (DKK)"); }),
        moneyColumn<grantedMoney>(
            "granted", [](const Words &words) { return words.translate("ProjectColumns", "Granted (DKK)"); }),
        partnerCountColumn(),
        Columns::edited(fieldOf<Project>("responsible", &Project::responsible)),
        regionColumn(),
        Columns::edited(fieldOf<Project>("hub", &Project::hub)),
        Columns::edited(fieldOf<Project>("focus_area", &Project::focusArea)),
        hidden(Columns::edited(fieldOf<Project>("programme", &Project::programme))),
        hidden(Columns::edited(fieldOf<Project>("confidentiality", &Project::confidentiality))),
        hidden(Columns::edited(fieldOf<Project>("tags", &Project::tags))),
        hidden(Columns::edited(fieldOf<Project>("external_id", &Project::externalId))),
        hidden(Columns::edited(fieldOf<Project>("summary", &Project::summary))),
        hidden(partnerNamesColumn()),
    };
    columns[0].total = RowColumn::Total::Count;
    return columns;
}

} // namespace opi
