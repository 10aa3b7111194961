#include "ui/pages/project/ProjectRows.h"

#include "core/analytics/market/BenefitSums.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "core/domain/RiskBand.h"
#include "ui/pages/importing/PastedRows.h"
#include "ui/pages/market/MarketColumns.h"
#include "ui/pages/project/MilestoneState.h"
#include "ui/pages/project/ProjectTables.h"
#include "ui/pages/projects/ProjectColumns.h"
#include "ui/shell/Session.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QVBoxLayout>

namespace opi {

ProjectRows::ProjectRows(Session &session, QWidget *parent) : ProjectPart(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
}

void ProjectRows::add(PortfolioTable *rows, const Texts &texts, const QByteArray &sortedBy, const QByteArray &stretched,
                      bool hasTotals, std::function<void(void *row, const Reading &)> prepare)
{
    rows->setDraftLine({std::move(prepare), qMax(0, rows->columnOf(stretched)), texts.hint});
    auto *card = new SheetCard(*rows, hasTotals ? SheetCard::Totals::Yes : SheetCard::Totals::No);
    card->view().stretch(stretched);
    card->view().sortBy(sortedBy, sortedBy == "score" ? Qt::DescendingOrder : Qt::AscendingOrder);
    layout()->addWidget(card);
    m_tables.append({rows, card, texts});
}

void ProjectRows::setTakes(ListKind list)
{
    const PortfolioTable *rows = m_tables.last().rows;
    SheetView &view = m_tables.last().card->view();
    view.setTakesRows(true);
    connect(&view, &SheetView::rowsPasted, this, [this, rows, list](const QString &text, const QList<int> &under) {
        emit pasted(placeOf(pastedInto(*rows, list, text, under)));
    });
}

void ProjectRows::setProject(const Id<Project> &project)
{
    m_project = project;
    for (const Table &table : std::as_const(m_tables)) {
        table.rows->setOwner(project.untyped());
        table.card->view().fitColumns();
    }
    refresh();
}

void ProjectRows::refresh()
{
    for (const Table &table : std::as_const(m_tables)) {
        table.card->setReadOnly(m_session.isReadOnly());
        table.card->setSentence(table.texts.sentence(table.rows->reading(), m_project));
    }
}

void ProjectRows::retranslate()
{
    for (const Table &table : std::as_const(m_tables)) {
        table.card->setTexts(table.texts.title(), table.texts.add());
        table.card->view().fitColumns();
    }
}

namespace {

QString partnersSentence(const Reading &reading, const Id<Project> &project)
{
    const auto partners = reading.portfolio.of<ProjectPartner>(project);
    const int count = int(std::distance(partners.begin(), partners.end()));
    if (count == 0)
        return reading.words.translate("ProjectRows", "Nobody takes part yet.");
    return reading.words.translate("ProjectRows", "%n organisation(s) take(s) part.", nullptr, count);
}

QString milestonesSentence(const Reading &reading, const Id<Project> &project)
{
    int all = 0, reached = 0, overdue = 0;
    for (const Milestone &milestone : reading.portfolio.of<Milestone>(project)) {
        const auto kind = milestoneState(milestone, reading.today).kind;
        ++all;
        reached += kind == MilestoneState::Kind::Reached;
        overdue += kind == MilestoneState::Kind::Overdue;
    }
    const Words &words = reading.words;
    if (all == 0)
        return words.translate("ProjectRows", "No milestones are planned yet.");
    const QString done = words.translate("ProjectRows", "%1 of %n milestone(s) reached", nullptr, all).arg(reached);
    if (overdue == 0)
        return done + u'.';
    return done + QStringLiteral(", <bad>") + words.translate("ProjectRows", "%n overdue", nullptr, overdue)
           + QStringLiteral("</bad>.");
}

QString risksSentence(const Reading &reading, const Id<Project> &project)
{
    int open = 0, worst = 0;
    for (const Risk &risk : reading.portfolio.of<Risk>(project)) {
        open += !risk.closed;
        worst = qMax(worst, risk.closed ? 0 : risk.score());
    }
    const Words &words = reading.words;
    if (open == 0)
        return words.translate("ProjectRows", "No risk is open.");
    const QString score = words.translate("ProjectRows", "the worst has score %1").arg(worst);
    return words.translate("ProjectRows", "%n risk(s) open", nullptr, open) + QStringLiteral(", ")
           + (bandOf(worst) == RiskBand::Severe ? QStringLiteral("<bad>%1</bad>").arg(score) : score) + u'.';
}

QString sumOf(const QList<Money> &sums, const Words &words)
{
    QStringList texts;
    for (const Money &sum : sums)
        texts << words.millions(sum);
    return texts.join(QStringLiteral(" + "));
}

QString budgetSentence(const Reading &reading, const Id<Project> &id)
{
    const Project *project = reading.portfolio.find(id);
    const QList<Money> planned = project ? plannedBudget(*project, reading.portfolio) : QList<Money>();
    if (planned.isEmpty())
        return reading.words.translate("ProjectRows", "There is no budget yet. Amounts are in kroner.");
    return reading.words.translate("ProjectRows", "%1 is planned. Amounts are in kroner.")
        .arg(sumOf(planned, reading.words));
}

QString grantsSentence(const Reading &reading, const Id<Project> &id)
{
    const Project *project = reading.portfolio.find(id);
    const QList<Money> granted = project ? grantedMoney(*project, reading.portfolio) : QList<Money>();
    if (granted.isEmpty())
        return reading.words.translate("ProjectRows", "Nobody gives money yet.");
    return reading.words.translate("ProjectRows", "%1 in all.").arg(sumOf(granted, reading.words));
}

QString benefitsSentence(const Reading &reading, const Id<Project> &project)
{
    const BenefitSums sums = benefitSums(reading.portfolio, project);
    const Words &words = reading.words;
    if (sums.benefits == 0)
        return words.translate("ProjectRows", "No benefit is planned yet. Amounts are in kroner a year.");
    //: two amounts
    return words.translate("ProjectRows", "%1 a year is planned, %2 realised.")
        .arg(words.millions(sums.planned), words.millions(sums.realised));
}

} // namespace

ProjectRows *makePartners(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<ProjectPartner>(
        partnerColumns(),
        {[] { return ProjectRows::tr("Partners"); }, [] { return ProjectRows::tr("Add a partner"); },
         [](const Words &words) { return words.translate("ProjectRows", "New partner …"); }, partnersSentence},
        "role", "organisation", true);
    return part;
}

ProjectRows *makeMilestones(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<Milestone>(
        milestoneColumns(),
        {[] { return ProjectRows::tr("Milestones"); }, [] { return ProjectRows::tr("Add a milestone"); },
         [](const Words &words) { return words.translate("ProjectRows", "New milestone …"); }, milestonesSentence},
        "planned", "title");
    part->setTakes(ListKind::Milestones);
    return part;
}

ProjectRows *makeRisks(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<Risk>(riskColumns(),
                    {[] { return ProjectRows::tr("Risks"); }, [] { return ProjectRows::tr("Add a risk"); },
                     [](const Words &words) { return words.translate("ProjectRows", "New risk …"); }, risksSentence},
                    "score", "title");
    part->setTakes(ListKind::Risks);
    return part;
}

ProjectRows *makeMoney(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<BudgetLine>(
        budgetColumns(),
        {[] { return ProjectRows::tr("Budget"); }, [] { return ProjectRows::tr("Add a budget line"); },
         [](const Words &words) { return words.translate("ProjectRows", "New budget line …"); }, budgetSentence},
        "year", "title", true);
    part->setTakes(ListKind::BudgetLines);
    part->add<Grant>(grantColumns(),
                     {[] { return ProjectRows::tr("Grants"); }, [] { return ProjectRows::tr("Add a grant"); },
                      [](const Words &words) { return words.translate("ProjectRows", "New grant …"); }, grantsSentence},
                     "first_year", "title", true);
    part->setTakes(ListKind::Grants);
    part->add<Benefit>(benefitColumns(),
                       {[] { return ProjectRows::tr("Benefits"); }, [] { return ProjectRows::tr("Add a benefit"); },
                        [](const Words &words) { return words.translate("ProjectRows", "New benefit …"); },
                        benefitsSentence},
                       "title", "title", true);
    return part;
}

} // namespace opi
