#include "ui/pages/project/ProjectReadiness.h"

#include "core/actions/readiness/AssessmentActions.h"
#include "core/actions/readiness/RubricPreset.h"
#include "core/analytics/readiness/ReadinessFigures.h"
#include "core/domain/Evidence.h"
#include "core/render/charts/ChartFor.h"
#include "core/text/ReadinessText.h"
#include "ui/pages/readiness/ReadinessTables.h"
#include "ui/shell/Session.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace opi {

ProjectReadiness::ProjectReadiness(Session &session, QWidget *parent)
    : ProjectPart(parent), m_session(session), m_status(new Label(Type::Body, Label::Tone::Muted)),
      m_begin(new QPushButton), m_copyRatings(new QPushButton), m_empty(new EmptyState), m_charts(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    m_status->setWordWrap(true);
    head->addWidget(m_status, 1);
    head->addWidget(m_copyRatings);
    head->addWidget(m_begin);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_charts);
    makeCards();
    layout->addWidget(m_assessmentsCard);
    layout->addWidget(m_evidenceCard);
    connect(m_begin, &QPushButton::clicked, this, &ProjectReadiness::begin);
    connect(m_copyRatings, &QPushButton::clicked, this, &ProjectReadiness::begin);
}

void ProjectReadiness::makeCards()
{
    m_profile = new ChartCard;
    m_package = new ChartCard;
    m_slope = new ChartCard;
    m_radar = new ChartCard;
    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(m_profile, 0, 0);
    grid->addWidget(m_package, 0, 1);
    grid->addWidget(m_slope, 1, 0);
    grid->addWidget(m_radar, 1, 1);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 5);
    for (const ChartCard *card : {m_profile, m_package, m_slope, m_radar})
        connect(card, &ChartCard::notSaved, &m_session, &Session::refuse);

    m_assessments = new PortfolioTable(m_session, tableInfo<Assessment>(), assessmentColumns(), this);
    m_assessmentsCard = new SheetCard(*m_assessments, SheetCard::Totals::No);
    m_assessmentsCard->view().stretch("reason");
    m_assessmentsCard->view().sortBy("assessed_on", Qt::DescendingOrder);
    m_assessmentsCard->view().setOpensRows(true);
    connect(&m_assessmentsCard->view(), &SheetView::opened, this, &ProjectReadiness::assessmentWanted);
    m_evidence = new PortfolioTable(m_session, tableInfo<Evidence>(), evidenceColumns(), this);
    m_evidence->setDraftLine(
        {[this](void *row, const Reading &reading) {
             auto &evidence = *static_cast<Evidence *>(row);
             evidence.id = Id<Evidence>::generate();
             evidence.project = m_project;
             evidence.date = reading.today;
         },
         m_evidence->columnOf("title"),
         [](const Words &words) { return words.translate("ProjectReadiness", "New evidence …"); }});
    m_evidenceCard = new SheetCard(*m_evidence, SheetCard::Totals::No);
    m_evidenceCard->view().stretch("title");
    m_evidenceCard->view().sortBy("dated", Qt::DescendingOrder);
}

void ProjectReadiness::setProject(const Id<Project> &project)
{
    m_project = project;
    m_assessments->setOwner(project.untyped());
    m_evidence->setOwner(project.untyped());
    for (SheetCard *card : {m_assessmentsCard, m_evidenceCard})
        card->view().fitColumns();
    refresh();
}

const Assessment *ProjectReadiness::openAssessment() const
{
    for (const Assessment &assessment : m_session.portfolio().of<Assessment>(m_project)) {
        if (!assessment.closedAt)
            return &assessment;
    }
    return nullptr;
}

/// Goes on with the open assessment, or begins one; in a portfolio of before, the rubric comes with it.
void ProjectReadiness::begin()
{
    if (const Assessment *open = openAssessment()) {
        emit assessmentWanted(open->id.untyped());
        return;
    }
    if (!currentRubric(m_session.portfolio()) && !m_session.perform(actions::installRubric(m_session.portfolio())))
        return;
    const Result<ChangeSet> set = actions::startAssessment(
        m_session.portfolio(),
        {m_project, m_session.today(), QDateTime::currentDateTimeUtc(), {}, {}, true, sender() == m_copyRatings},
        m_session.today());
    const RowId made = set ? set->created<Assessment>().front().id.untyped() : RowId();
    if (m_session.perform(set))
        emit assessmentWanted(made);
}

QString ProjectReadiness::statusText() const
{
    const Words &words = m_session.words();
    ReadinessReader reader(m_session.portfolio(), m_session.shownDate());
    const Assessment *latest = reader.latest(m_project);
    if (!latest)
        return {};
    const Readiness readiness = reader.of(*latest);
    QStringList parts{
        tr("Assessed %1").arg(words.date(readiness.on)), tr("%n rater(s)", nullptr, readiness.raters),
        //: %1: low, medium or high; %2: 0-1
        tr("confidence %1 (%2)")
            .arg(label(words, readiness.confidence.band).toLower(), words.number(readiness.confidence.value, 2))};
    if (const auto alpha = panelAlpha(m_session.portfolio(), *latest))
        //: Krippendorff's alpha: how far the raters agree
        parts << tr("α %1").arg(words.number(*alpha, 2));
    return parts.join(QStringLiteral(" · "));
}

void ProjectReadiness::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    const QDate day = m_session.shownDate();
    const Words &words = m_session.words();
    const bool isAssessed = ReadinessReader(portfolio, day).latest(m_project);
    m_status->setText(statusText());
    m_begin->setText(openAssessment() ? tr("Go on with the assessment") : tr("New assessment"));
    m_begin->setEnabled(!m_session.isReadOnly());
    m_copyRatings->setVisible(isAssessed && !openAssessment());
    m_copyRatings->setEnabled(!m_session.isReadOnly());
    m_empty->setVisible(!isAssessed);
    m_charts->setVisible(isAssessed);
    const QString source = words.date(day);
    m_profile->show(chartFor(profileFigure(portfolio, m_project, day), words), source);
    m_package->show(chartFor(packageFigure(portfolio, m_project, day), words), source);
    m_slope->show(chartFor(slopeFigure(portfolio, m_project, day), words), source);
    m_radar->show(chartFor(radarFigure(portfolio, m_project, day), words), source);
    m_assessmentsCard->setVisible(m_assessments->allRows() > 0);
    m_assessmentsCard->setReadOnly(true); // an assessment is worked on in its own view
    m_assessmentsCard->setSentence(tr("Open one to see what was rated and ticked."));
    m_evidenceCard->setReadOnly(m_session.isReadOnly());
    m_evidenceCard->setSentence(tr("What proves the criteria: of which kind, how strong, and where it is."));
}

void ProjectReadiness::retranslate()
{
    m_copyRatings->setText(tr("New from the last"));
    m_copyRatings->setToolTip(tr("A new assessment that begins with the levels of the last one"));
    m_empty->say(
        tr("Scaling readiness has not been assessed yet"),
        tr("An assessment takes a quarter of an hour: nine dimensions, one at a time, with what each level asks "
           "for. It shows what will block scaling while there is time to do something about it."));
    m_assessmentsCard->setTexts(tr("Assessments"), QString());
    m_evidenceCard->setTexts(tr("Evidence"), tr("Add evidence"));
    for (SheetCard *card : {m_assessmentsCard, m_evidenceCard})
        card->view().fitColumns();
}

} // namespace opi
