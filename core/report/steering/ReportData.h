#pragma once

#include "core/analytics/BarrierFigures.h"
#include "core/analytics/Figures.h"
#include "core/analytics/gates/GateOverview.h"
#include "core/analytics/ProjectMoney.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/analytics/SinceLast.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/ProjectPartner.h"
#include "core/report/SteeringReport.h"

namespace opi::steering {

/// Everything that the parts of the report draw on, worked out once.
class ReportData {
public:
    ReportData(const Portfolio &portfolio, const std::optional<Portfolio> &earlier, const SteeringReportRequest &asked,
               const Words &language);

    const Portfolio &now;
    const Portfolio *before = nullptr; ///< null: nothing to compare with
    const SteeringReportRequest &request;
    const Words &words;
    std::optional<SinceWhen> when; ///< only with `before`
    SinceLast since;
    Figures figures;
    Figures figuresBefore;
    Pipeline pipeline;
    MoneyByYear money;
    RiskMatrix risks;
    BarrierFigures barriers;
    std::vector<NextGate> gates; ///< of the open projects that have one ahead
    MunicipalityMap map;
    PortfolioReadiness readiness;
    QList<const Project *> open; ///< the open projects that may be named, by code
    int unnamed = 0;             ///< open projects that may not

    const PortfolioProfile *profile() const;
    bool mayName(const Project &project) const;
    /// Its title, or that it is confidential.
    QString name(const Id<Project> &project) const;
    QString phaseName(const std::optional<Id<Phase>> &phase) const;
    QString personName(const std::optional<Id<Person>> &person) const;
    QString organisationName(const std::optional<Id<Organisation>> &organisation) const;
    QString regionName(const Project &project) const;
    ProjectMoney sums(const Id<Project> &project) const;
    /// The project as it was last time; null if it was not there, or nothing is compared.
    const Project *earlier(const Id<Project> &project) const;
    /// Whether any open project is in a phase.
    bool isAnyPlaced() const;
    std::optional<QDate> meeting() const;
    QDate dataAsOf() const { return request.dataAsOf.value_or(request.today); }
};

/// Whether any of its four lights is set.
bool isJudged(const Project &project);
/// The overall light decides, then how bad the others are, then the code: what a list of projects is sorted by.
bool isWorse(const Project &a, const Project &b);

/// An amount in whole kroner, for a column whose heading names the currency.
QString wholeKroner(const Words &words, Money amount);
/// With a plus where it is one.
QString signedKroner(const Words &words, Money amount);
/// "▲ 2", "▼ 1", or that nothing changed.
QString movement(const Words &words, qint64 before, qint64 now);

document::Column textColumn(const QString &heading, double share = 2);
document::Column figureColumn(const QString &heading, double share = 1);
document::Cell cell(const QString &text);
document::Cell strongCell(const QString &text);
document::Cell lightCell(const Words &words, Light light);

/// The parts of the report, in their order. Each adds nothing if there is nothing to say.
void addFront(Document &report, const ReportData &data);
void addRecommendation(Document &report, const ReportData &data);
void addMoney(Document &report, const ReportData &data);
void addReadiness(Document &report, const ReportData &data);
void addRisks(Document &report, const ReportData &data);
void addGates(Document &report, const ReportData &data);
void addBarriers(Document &report, const ReportData &data);
/// The committee's own copy only.
void addProcurement(Document &report, const ReportData &data);
void addMarket(Document &report, const ReportData &data);
/// The plans and customers of one project.
void addProjectMarket(Document &report, const ReportData &data, const Project &project);
void addTimeline(Document &report, const ReportData &data);
/// Where the facts of the report come from.
void addSources(Document &report, const ReportData &data);
void addFollowUps(Document &report, const ReportData &data);
/// What was decided since last time, or in half a year, at gates and otherwise: for the annex.
void addDecisionLog(Document &report, const ReportData &data);
/// The gate, the barriers and the decisions of one project, on its page.
void addProjectProcess(Document &report, const ReportData &data, const Project &project);
void addPlaces(Document &report, const ReportData &data);
void addProjects(Document &report, const ReportData &data);
void addProjectPage(Document &report, const ReportData &data, const Project &project);
/// What the portfolio itself wants to know of its projects, as far as the committee is to see it: "Risk class: High ·
/// File no.: 24/001". Empty if nothing is known.
QString ownFieldsText(const ReportData &data, const Project &project);
/// The profile of one project, on its page.
void addProjectReadiness(Document &report, const ReportData &data, const Project &project);
void addAnnex(Document &report, const ReportData &data);

/// The lights of these projects, each with how it moved.
document::Table lightsTable(const ReportData &data, const QList<const Project *> &projects);
/// Severe, high, medium, low, as a tone.
Status toneOf(RiskBand band);

} // namespace opi::steering
