#include "core/actions/CustomFields.h"
#include "core/report/steering/ReportData.h"
#include "core/text/CustomValueText.h"
#include "core/text/Labels.h"
#include "core/text/LightText.h"
#include "core/text/ReadinessText.h"
#include "core/text/SinceLastText.h"

#include <algorithm>

namespace opi::steering {

namespace {

QString facts(const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    QStringList facts{project.code, data.phaseName(project.phase)};
    if (project.state != ProjectState::Active)
        facts << label(words, project.state);
    facts << data.regionName(project);
    if (project.start || project.end)
        facts << (project.start ? words.date(*project.start) : QString()) + QStringLiteral(" – ")
                     + (project.end ? words.date(*project.end) : QString());
    if (const QString person = data.personName(project.responsible); !person.isEmpty())
        //: %1: a person
        facts << words.translate("SteeringReport", "responsible: %1").arg(person);
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

void addSince(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    if (!data.before)
        return;
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Since last")};
    const ProjectSinceLast *since = data.since.of(project.id);
    if (!since) {
        report.blocks << document::Paragraph{words.translate("SteeringReport", "Nothing has changed.")};
        return;
    }
    document::List list;
    for (const QString &sentence : sinceLastSentences(*since, *data.before, data.now, words))
        list.entries << document::ListEntry{{}, sentence};
    report.blocks << list;
}

/// The four lights in a row, and below it why they are as they are, what the rules say where that is another light, and
/// which judgements are old.
void addLights(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    if (!isJudged(project))
        return;
    document::Table table;
    table.hasRowHeadings = false;
    table.rows << QList<document::Cell>();
    document::List reasons;
    std::optional<QDate> latest;
    QStringList old; // of which there is no more to say
    int oldest = 0;
    for (int side = 0; side < valueCount(LightSide()); ++side) {
        const TrafficLight &light = project.*lightOf(LightSide(side));
        const QString name = label(words, LightSide(side));
        table.columns << textColumn(name, 1);
        table.rows.first() << lightCell(words, light.light);
        if (light.judgedOn && (!latest || *light.judgedOn > *latest))
            latest = light.judgedOn;
        QStringList said;
        if (!light.reason.isEmpty())
            said << words.of(light.reason);
        if (const QString rule = overrideText(words, project, LightSide(side), data.now, data.request.today);
            !rule.isEmpty())
            said << rule;
        const int age = lightAge(light, data.request.today).value_or(0);
        if (age >= oldLightDays && said.isEmpty()) {
            old << withinSentence(name);
            oldest = std::max(oldest, age);
        } else if (age >= oldLightDays) {
            said << lightAgeText(words, light, data.request.today);
        }
        if (!said.isEmpty())
            reasons.entries << document::ListEntry{name + u':', u' ' + said.join(u' ')};
    }
    if (!old.isEmpty())
        reasons.entries << document::ListEntry{
            words.translate("SteeringReport", "Old judgements:"),
            //: %1: "time, cost and benefits"; %2: "16 months"
            u' '
                + words.translate("SteeringReport", "%1; the oldest was made %2 ago. Look at them again.")
                      .arg(words.list(old), ageText(words, oldest))};
    if (latest) {
        table.columns << textColumn(words.translate("SteeringReport", "Judged on"), 1);
        table.rows.first() << cell(words.shortDate(*latest));
    }
    report.blocks << table << reasons;
}

/// How it stands with a milestone on this day.
document::Cell standing(const Milestone &milestone, QDate today, const Words &words)
{
    if (milestone.actual)
        return {words.translate("SteeringReport", "Reached", "milestone"), Status::Good};
    if (milestone.forecast.value_or(milestone.planned) < today)
        return {words.translate("SteeringReport", "Overdue", "milestone"), Status::Bad};
    if (milestone.forecast && *milestone.forecast > milestone.planned)
        return {words.translate("SteeringReport", "Delayed", "milestone"), Status::Warn};
    return {words.translate("SteeringReport", "On plan", "milestone"), Status::Good};
}

/// The milestones to come, and those reached since last time or, without one, in half a year: the others are history.
struct Milestones {
    QList<const Milestone *> shown;
    int reachedEarlier = 0;
};

Milestones milestonesOf(const ReportData &data, const Project &project)
{
    constexpr int halfYear = 182;
    const QDate from = data.when ? data.when->day : data.request.today.addDays(-halfYear);
    Milestones milestones;
    for (const Milestone &milestone : data.now.of<Milestone>(project.id)) {
        if (milestone.actual && *milestone.actual < from)
            ++milestones.reachedEarlier;
        else
            milestones.shown << &milestone;
    }
    std::sort(milestones.shown.begin(), milestones.shown.end(), [](const Milestone *a, const Milestone *b) {
        return a->planned != b->planned ? a->planned < b->planned : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    return milestones;
}

void addMilestones(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    const Milestones milestones = milestonesOf(data, project);
    if (milestones.shown.isEmpty() && milestones.reachedEarlier == 0)
        return;
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Milestones")};
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Milestone"), 3),
                     textColumn(words.translate("SteeringReport", "Planned"), 1.2),
                     textColumn(words.translate("SteeringReport", "Forecast"), 1.2),
                     textColumn(words.translate("SteeringReport", "Reached"), 1.2),
                     textColumn(words.translate("SteeringReport", "Status"), 1)};
    const auto day = [&words](const std::optional<QDate> &date) { return date ? words.shortDate(*date) : QString(); };
    for (const Milestone *milestone : milestones.shown)
        table.rows << QList{cell(words.of(milestone->title)), cell(day(milestone->planned)),
                            cell(day(milestone->forecast)), cell(day(milestone->actual)),
                            standing(*milestone, data.request.today, words)};
    if (!table.rows.isEmpty())
        report.blocks << table;
    if (milestones.reachedEarlier > 0)
        report.blocks << document::Paragraph{words.translate("SteeringReport", "%n milestones were reached earlier.",
                                                             nullptr, milestones.reachedEarlier),
                                             document::Paragraph::Role::Caption};
}

void addOpenRisks(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    QList<const Risk *> risks;
    for (const Risk &risk : data.now.of<Risk>(project.id)) {
        if (!risk.closed)
            risks << &risk;
    }
    if (risks.isEmpty())
        return;
    std::sort(risks.begin(), risks.end(), [](const Risk *a, const Risk *b) {
        return a->score() != b->score() ? a->score() > b->score() : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Risk"), 3),
                     textColumn(words.translate("SteeringReport", "Score"), 1.2),
                     textColumn(words.translate("SteeringReport", "Response"), 3),
                     textColumn(words.translate("SteeringReport", "Owner"), 1.3)};
    for (const Risk *risk : risks) {
        const RiskBand band = bandOf(risk->score());
        table.rows << QList<document::Cell>{
            cell(words.of(risk->title)),
            {words.number(qint64(risk->score())) + QStringLiteral(" ") + label(words, band), toneOf(band)},
            cell(words.of(risk->response)),
            cell(data.personName(risk->owner))};
    }
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Open risks")} << table;
}

void addPartners(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    QList<const ProjectPartner *> partners;
    bool hasMoney = false;
    for (const ProjectPartner &partner : data.now.of<ProjectPartner>(project.id)) {
        partners << &partner;
        hasMoney = hasMoney || partner.cash || partner.inKind;
    }
    if (partners.isEmpty())
        return;
    hasMoney = hasMoney && data.request.audience == Audience::Internal;
    std::sort(partners.begin(), partners.end(), [&data](const ProjectPartner *a, const ProjectPartner *b) {
        const bool aLeads = a->role == PartnerRole::Lead, bLeads = b->role == PartnerRole::Lead;
        if (aLeads != bLeads)
            return aLeads;
        return data.organisationName(a->organisation) < data.organisationName(b->organisation);
    });
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Partner"), 3),
                     textColumn(words.translate("SteeringReport", "Role"), 2)};
    if (hasMoney)
        table.columns << figureColumn(words.translate("SteeringReport", "Cash"), 1.3)
                      << figureColumn(words.translate("SteeringReport", "In kind"), 1.3);
    for (const ProjectPartner *partner : partners) {
        QList<document::Cell> row{cell(data.organisationName(partner->organisation)),
                                  cell(label(words, partner->role))};
        if (hasMoney)
            row << cell(words.money(partner->cash)) << cell(words.money(partner->inKind));
        table.rows << row;
    }
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Partners")} << table;
}

void addSums(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    const ProjectMoney sums = data.sums(project.id);
    if (sums.planned.oere == 0 && sums.actual.oere == 0 && sums.grants.oere == 0)
        return;
    document::Table table;
    table.hasRowHeadings = false;
    table.rows << QList<document::Cell>();
    const auto add = [&table](const QString &heading, const QString &text) {
        table.columns << figureColumn(heading);
        table.rows.first() << cell(text);
    };
    add(words.translate("SteeringReport", "Budget, DKK"), wholeKroner(words, sums.planned));
    add(words.translate("SteeringReport", "Spent, DKK"), wholeKroner(words, sums.actual));
    add(words.translate("SteeringReport", "Forecast, DKK"), wholeKroner(words, sums.forecast));
    add(words.translate("SteeringReport", "Deviation, DKK"), signedKroner(words, sums.deviation()));
    if (sums.planned.oere > 0)
        add(words.translate("SteeringReport", "Deviation"),
            words.percent(double(sums.deviation().oere) / double(sums.planned.oere), 1));
    add(words.translate("SteeringReport", "Grants, DKK"), wholeKroner(words, sums.grants));
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Money")} << table;
}

void addGrants(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    QList<const Grant *> grants;
    for (const Grant &grant : data.now.of<Grant>(project.id))
        grants << &grant;
    if (grants.isEmpty())
        return;
    std::sort(grants.begin(), grants.end(), [&words](const Grant *a, const Grant *b) {
        return a->state != b->state ? a->state < b->state : words.of(a->title) < words.of(b->title);
    });
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Grant"), 2),
                     textColumn(words.translate("SteeringReport", "Funder"), 2),
                     textColumn(words.translate("SteeringReport", "State"), 1),
                     textColumn(words.translate("SteeringReport", "Years"), 1),
                     figureColumn(words.translate("SteeringReport", "Amount"), 1.4)};
    for (const Grant *grant : grants) {
        QStringList years;
        if (grant->firstYear)
            years << QString::number(*grant->firstYear);
        if (grant->lastYear && grant->lastYear != grant->firstYear)
            years << QString::number(*grant->lastYear);
        QString amount = words.money(grant->amount);
        if (grant->basis == AmountBasis::PerYear)
            //: %1: an amount
            amount = words.translate("SteeringReport", "%1 a year").arg(amount);
        table.rows << QList{cell(words.of(grant->title)), cell(data.organisationName(grant->funder)),
                            cell(label(words, grant->state)), cell(years.join(u'–')), cell(amount)};
    }
    report.blocks << table;
}

void addOwnFields(Document &report, const ReportData &data, const Project &project)
{
    if (const QString said = ownFieldsText(data, project); !said.isEmpty())
        report.blocks << document::Paragraph{said};
}

} // namespace

QString ownFieldsText(const ReportData &data, const Project &project)
{
    QStringList said;
    for (const CustomField &field : actions::customFields(data.now)) {
        const CustomValue *value = actions::customValueOf(data.now, project.id, field.id);
        if (field.inReport && value)
            said << QStringLiteral("%1: %2").arg(data.words.of(field.name),
                                                 customText(data.words, field.kind, value->value));
    }
    return said.join(QStringLiteral(" · "));
}

void addProjectPage(Document &report, const ReportData &data, const Project &project)
{
    report.blocks << document::Heading{2, data.words.of(project.title)}
                  << document::Paragraph{facts(data, project), document::Paragraph::Role::Caption};
    if (!project.summary.isEmpty())
        report.blocks << document::Paragraph{data.words.of(project.summary)};
    addOwnFields(report, data, project);
    addLights(report, data, project);
    addSince(report, data, project);
    addProjectProcess(report, data, project);
    addProjectMarket(report, data, project);
    addProjectReadiness(report, data, project);
    addMilestones(report, data, project);
    addOpenRisks(report, data, project);
    addSums(report, data, project);
    addGrants(report, data, project);
    addPartners(report, data, project);
}

} // namespace opi::steering
