#include "ui/pages/overview/FigureFilters.h"

#include "core/analytics/Pipeline.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Municipality.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "core/domain/RiskBand.h"
#include "core/text/Labels.h"

namespace opi::filters {

using Name = std::function<QString(const Words &)>;
using Accepts = std::function<bool(const Portfolio &, const Project &)>;

static const QString none = QStringLiteral("none");

static ProjectFilter where(Name name, Accepts accepts)
{
    return {std::move(name), [accepts = std::move(accepts)](const Portfolio &portfolio, QDate) {
                QList<Id<Project>> projects;
                for (const Project &project : portfolio.rows<Project>()) {
                    if (accepts(portfolio, project))
                        projects << project.id;
                }
                return projects;
            }};
}

ProjectFilter open()
{
    return where([](const Words &words) { return words.translate("ProjectFilter", "open projects"); },
                 [](const Portfolio &, const Project &project) { return project.isOpen(); });
}

ProjectFilter stuck()
{
    return {[](const Words &words) {
                //: have been in their phase longer than most others were
                return words.translate("ProjectFilter", "stuck");
            },
            [](const Portfolio &portfolio, QDate today) {
                QList<Id<Project>> projects;
                const Pipeline all = pipeline(portfolio, today);
                for (const StuckProject &stuck : all.stuck)
                    projects << stuck.project;
                return projects;
            }};
}

static const Phase *phaseWith(const QString &code, const Portfolio &portfolio)
{
    for (const Phase &phase : portfolio.rows<Phase>()) {
        if (phase.code == code)
            return &phase;
    }
    return nullptr;
}

ProjectFilter inPhase(const QString &code, const LocalizedText &name)
{
    return where(
        [code, name](const Words &words) {
            return code == none ? words.translate("ProjectFilter", "not placed in a phase")
                                //: %1 is the name of a phase
                                : words.translate("ProjectFilter", "in the phase %1").arg(words.of(name));
        },
        [code](const Portfolio &portfolio, const Project &project) {
            const Phase *phase = phaseWith(code, portfolio);
            const bool isThere = phase ? project.phase == phase->id : !project.phase;
            return project.isOpen() && isThere;
        });
}

ProjectFilter withLight(Light light)
{
    return where(
        [light](const Words &words) {
            //: %1 is the overall light: green, yellow, red
            return words.translate("ProjectFilter", "overall light: %1").arg(label(words, light));
        },
        [light](const Portfolio &, const Project &project) { return project.overall.light == light; });
}

ProjectFilter withRisk(int probability, int impact)
{
    return where(
        [=](const Words &words) {
            return words.translate("ProjectFilter", "risks of probability %1 and impact %2")
                .arg(probability)
                .arg(impact);
        },
        [=](const Portfolio &portfolio, const Project &project) {
            const auto risks = portfolio.of<Risk>(project.id);
            return project.isOpen() && std::any_of(risks.begin(), risks.end(), [=](const Risk &risk) {
                       return !risk.closed && risk.probability == probability && risk.impact == impact;
                   });
        });
}

ProjectFilter withSevereRisk()
{
    return where([](const Words &words) { return words.translate("ProjectFilter", "with severe risks"); },
                 [](const Portfolio &portfolio, const Project &project) {
                     const auto risks = portfolio.of<Risk>(project.id);
                     return project.isOpen() && std::any_of(risks.begin(), risks.end(), [](const Risk &risk) {
                                return !risk.closed && bandOf(risk.score()) == RiskBand::Severe;
                            });
                 });
}

/// Whether an amount that lies in these years counts in `year` (0: in none), as moneyByYear spreads it.
static bool isIn(int year, std::optional<int> first, std::optional<int> last, const Project &project)
{
    if (!first && !last) {
        if (project.start)
            first = project.start->year();
        if (project.end)
            last = project.end->year();
    }
    if (!first && !last)
        return year == 0;
    return first.value_or(*last) <= year && year <= last.value_or(*first);
}

ProjectFilter withMoneyIn(const QString &yearText)
{
    const int year = yearText == none ? 0 : yearText.toInt();
    return where(
        [year](const Words &words) {
            return year ? words.translate("ProjectFilter", "money in %1").arg(year)
                        : words.translate("ProjectFilter", "money without a year");
        },
        [year](const Portfolio &portfolio, const Project &project) {
            const auto grants = portfolio.of<Grant>(project.id);
            const auto lines = portfolio.of<BudgetLine>(project.id);
            return std::any_of(grants.begin(), grants.end(),
                               [&](const Grant &grant) { return isIn(year, grant.firstYear, grant.lastYear, project); })
                   || std::any_of(lines.begin(), lines.end(),
                                  [&](const BudgetLine &line) { return isIn(year, line.year, line.year, project); });
        });
}

ProjectFilter withGrants()
{
    return where(
        [](const Words &words) { return words.translate("ProjectFilter", "with grants"); },
        [](const Portfolio &portfolio, const Project &project) { return !portfolio.of<Grant>(project.id).empty(); });
}

ProjectFilter withBudget()
{
    return where([](const Words &words) { return words.translate("ProjectFilter", "with a budget"); },
                 [](const Portfolio &portfolio, const Project &project) {
                     return !portfolio.of<BudgetLine>(project.id).empty();
                 });
}

ProjectFilter inMunicipality(const QString &code, const QString &name)
{
    return where(
        //: %1 is a municipality
        [name](const Words &words) { return words.translate("ProjectFilter", "partner in %1").arg(name); },
        [code](const Portfolio &portfolio, const Project &project) {
            const auto partners = portfolio.of<ProjectPartner>(project.id);
            return std::any_of(partners.begin(), partners.end(), [&](const ProjectPartner &partner) {
                const Organisation *organisation = portfolio.find(partner.organisation);
                if (!organisation || !organisation->municipality)
                    return false;
                const Municipality *municipality = portfolio.find(*organisation->municipality);
                return municipality && municipality->code == code;
            });
        });
}

} // namespace opi::filters
