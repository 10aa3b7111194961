#include "core/report/steering/ReportData.h"

#include "core/text/Labels.h"

#include <algorithm>
#include <cmath>

namespace opi::steering {

ReportData::ReportData(const Portfolio &portfolio, const std::optional<Portfolio> &earlier,
                       const SteeringReportRequest &asked, const Words &language)
    : now(portfolio), request(asked), words(language), figures(opi::figures(portfolio)),
      pipeline(opi::pipeline(portfolio, asked.today)), money(moneyByYear(portfolio)), risks(riskMatrix(portfolio)),
      barriers(barrierFigures(portfolio, asked.today)),
      gates(nextGates(portfolio, ReadinessBook(portfolio, asked.today), asked.today)), map(municipalityMap(portfolio)),
      readiness(portfolioReadiness(portfolio, ReadinessBook(portfolio, asked.today)))
{
    if (earlier && !earlier->rows<Project>().isEmpty())
        when = sinceWhen(portfolio, asked.today, asked.since);
    if (when) {
        before = &*earlier;
        since = sinceLast(*before, now);
        figuresBefore = opi::figures(*before);
    }
    for (const Project &project : now.rows<Project>()) {
        if (!project.isOpen())
            continue;
        if (mayName(project))
            open << &project;
        else
            ++unnamed;
    }
    std::sort(open.begin(), open.end(), [](const Project *a, const Project *b) { return a->code < b->code; });
}

const PortfolioProfile *ReportData::profile() const
{
    const auto rows = now.rows<PortfolioProfile>();
    return rows.isEmpty() ? nullptr : &*rows.begin();
}

bool ReportData::mayName(const Project &project) const
{
    return request.audience == Audience::Internal || project.confidentiality != Confidentiality::Confidential;
}

QString ReportData::name(const Id<Project> &id) const
{
    const Project &project = *now.find(id);
    return mayName(project) ? words.of(project.title) : words.translate("SteeringReport", "Confidential project");
}

QString ReportData::phaseName(const std::optional<Id<Phase>> &id) const
{
    const Phase *phase = id ? now.find(*id) : nullptr;
    return phase ? words.of(phase->name) : words.translate("SteeringReport", "Not placed");
}

QString ReportData::personName(const std::optional<Id<Person>> &id) const
{
    const Person *person = id ? now.find(*id) : nullptr;
    return person ? person->name : QString();
}

QString ReportData::organisationName(const std::optional<Id<Organisation>> &id) const
{
    const Organisation *organisation = id ? now.find(*id) : nullptr;
    return organisation ? organisation->name : QString();
}

QString ReportData::regionName(const Project &project) const
{
    const Region *region = project.region ? now.find(*project.region) : nullptr;
    return region ? region->name : project.regionText;
}

ProjectMoney ReportData::sums(const Id<Project> &project) const { return projectMoney(now, project); }

const Project *ReportData::earlier(const Id<Project> &project) const
{
    return before ? before->find(project) : nullptr;
}

bool ReportData::isAnyPlaced() const
{
    return std::any_of(pipeline.phases.begin(), pipeline.phases.end(),
                       [](const PhaseCount &phase) { return phase.phase && phase.projects > 0; });
}

std::optional<QDate> ReportData::meeting() const
{
    std::optional<QDate> next = request.meeting;
    for (const CommitteeMeeting &held : now.rows<CommitteeMeeting>()) {
        if (!request.meeting && held.date >= request.today && (!next || held.date < *next))
            next = held.date;
    }
    return next;
}

bool isJudged(const Project &project)
{
    for (int side = 0; side < valueCount(LightSide()); ++side) {
        if ((project.*lightOf(LightSide(side))).light != Light::None)
            return true;
    }
    return false;
}

bool isWorse(const Project &a, const Project &b)
{
    const auto reds = [](const Project &project) {
        int sum = int(project.overall.light) * 100; // the overall light decides, then how many others are bad
        for (const TrafficLight *light : {&project.time, &project.cost, &project.benefits})
            sum += light->light == Light::Red ? 10 : light->light == Light::Yellow ? 1 : 0;
        return sum;
    };
    return reds(a) != reds(b) ? reds(a) > reds(b) : a.code < b.code;
}

QString wholeKroner(const Words &words, Money amount)
{
    return words.amount({(amount.oere + (amount.oere < 0 ? -50 : 50)) / 100 * 100, amount.currency});
}

QString signedKroner(const Words &words, Money amount)
{
    return (amount.oere > 0 ? QStringLiteral("+") : QString()) + wholeKroner(words, amount);
}

QString movement(const Words &words, qint64 before, qint64 now)
{
    if (before == now)
        return words.translate("SteeringReport", "unchanged");
    return (now > before ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + words.number(std::abs(now - before));
}

document::Column textColumn(const QString &heading, double share) { return {heading, Qt::AlignLeft, share}; }

document::Column figureColumn(const QString &heading, double share) { return {heading, Qt::AlignRight, share}; }

document::Cell cell(const QString &text) { return {text}; }

document::Cell strongCell(const QString &text) { return {text, {}, true}; }

document::Cell lightCell(const Words &words, Light light) { return {label(words, light), opi::statusOf(light)}; }

Status toneOf(RiskBand band)
{
    constexpr Status statuses[] = {Status::Good, Status::Warn, Status::Warn, Status::Bad};
    return statuses[int(band)];
}

} // namespace opi::steering
