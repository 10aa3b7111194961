#include "ui/pages/pipeline/PipelinePage.h"

#include "core/analytics/Deadlines.h"
#include "core/analytics/gates/GateOverview.h"
#include "core/analytics/Pipeline.h"
#include "core/domain/ProcessModel.h"
#include "core/report/FigureText.h"
#include "core/text/Labels.h"
#include "ui/models/ProjectGroup.h"
#include "ui/pages/pipeline/PhaseColumn.h"
#include "ui/pages/project/MovePanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHash>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

namespace opi {

namespace {

constexpr int pipelineDays = 3650;

/// Short, as a card is narrow.
QString timeInWords(int days, const Words &words)
{
    constexpr double daysOfMonth = 30.44;
    if (days < 60)
        //: days, as short as can be understood
        return words.translate("PipelineCard", "%n d.", nullptr, days);
    //: months, as short as can be understood
    return words.translate("PipelineCard", "%n mo.", nullptr, qRound(days / daysOfMonth));
}

} // namespace

PipelinePage::PipelinePage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_market(new Label(Type::Caption, Label::Tone::Muted)), m_empty(new EmptyState), m_lanes(new QComboBox),
      m_move(new MovePanel(session())), m_scroll(new QScrollArea)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    texts->addWidget(m_market);
    m_market->setWordWrap(true);
    m_sentence->setWordWrap(true);
    head->addLayout(texts, 1);
    head->addWidget(m_lanes, 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addWidget(m_move);
    layout->addWidget(m_empty);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    setBody(body);
    for (const ProjectGroup by :
         {ProjectGroup::None, ProjectGroup::Hub, ProjectGroup::Programme, ProjectGroup::FocusArea})
        m_lanes->addItem(QString(), int(by));
    connect(m_lanes, &QComboBox::currentIndexChanged, this, &PipelinePage::refresh);
    retranslate();
}

void PipelinePage::retranslate()
{
    m_title->setText(tr("Pipeline"));
    m_lanes->setAccessibleName(tr("Lanes"));
    const QStringList names{tr("No lanes"), tr("Lanes by hub"), tr("Lanes by programme"), tr("Lanes by focus area")};
    for (int i = 0; i < names.size(); ++i)
        m_lanes->setItemText(i, names[i]);
    m_empty->say(tr("No project is open"),
                 tr("Projects that are open stand here by their phase, and are moved from one to the next."));
    m_move->retranslate();
}

/// The phases of the default model, then those of others that are followed; not placed last.
void PipelinePage::readColumns()
{
    const Pipeline figures = pipeline(portfolio(), session().shownDate());
    m_columns.clear();
    m_stuck = int(figures.stuck.size());
    for (const PhaseCount &phase : figures.phases) {
        const QString count = QStringLiteral("%1 (%2)").arg(phaseName(phase, words()), QString::number(phase.projects));
        m_columns.append({phase.phase, count});
    }
}

std::vector<PipelinePage::Lane> PipelinePage::lanes()
{
    const QDate day = session().shownDate();
    QHash<RowId, const Deadline *> next; // by project: the earliest
    const QList<Deadline> due = deadlines(portfolio(), day, pipelineDays);
    for (const Deadline &deadline : due) {
        if (deadline.project && !next.contains(deadline.project->untyped()))
            next.insert(deadline.project->untyped(), &deadline);
    }
    const auto columnOf = [this](const std::optional<Id<Phase>> &phase) {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].phase == phase)
                return int(i);
        }
        return -1;
    };
    const auto by = ProjectGroup(m_lanes->currentData().toInt());
    const Reading now{portfolio(), words(), day};
    std::map<QString, Lane> byName;
    m_open = 0;
    for (const PhaseStay &stay : phaseStays(portfolio(), day)) {
        const Project &project = *portfolio().find(stay.project);
        const int column = columnOf(stay.phase);
        if (column < 0)
            continue;
        ++m_open;
        PipelineCard card;
        card.project = project.id;
        card.title = words().of(project.title);
        card.code = project.code;
        if (project.overall.light != Light::None)
            card.light = statusOf(project.overall.light);
        if (const SharedReadiness *known = session().readiness().find(project.id);
            known && (*known)->profile.marketReadiness)
            //: %1: a share in per cent: how ready a project is for the market
            card.readiness = tr("%1 ready").arg(words().percent(*(*known)->profile.marketReadiness / 100));
        if (stay.since) {
            const QString here = timeInWords(int(stay.since->daysTo(day)), words());
            card.age = stay.usual
                           //: how long a project has been in its phase, and the median of others
                           ? tr("%1, usually %2").arg(here, timeInWords(*stay.usual, words()))
                           : here;
        }
        card.isStuck = stay.isStuck;
        if (const Deadline *deadline = next.value(project.id.untyped())) {
            card.deadline = words().dayAndMonth(deadline->date) + u' ' + words().of(titleOf(*deadline, portfolio()));
            card.isOverdue = deadline->state == DeadlineState::Overdue;
            if (card.isOverdue)
                card.deadline = symbol(Status::Bad) + u' ' + card.deadline;
        }
        QStringList said{card.title, card.code, label(words(), project.overall.light)};
        for (const QString &part : {card.readiness, card.age, card.deadline}) {
            if (!part.isEmpty())
                said << part;
        }
        card.spoken = said.join(QStringLiteral(", "));
        Lane &lane = byName[groupOf(project, by, now)];
        lane.cards.resize(std::size_t(m_columns.size()));
        lane.cards[std::size_t(column)] << card;
    }
    std::vector<Lane> lanes;
    for (auto &[name, lane] : byName) {
        lane.name = name;
        for (QList<PipelineCard> &cards : lane.cards)
            std::sort(cards.begin(), cards.end(), [](const PipelineCard &a, const PipelineCard &b) {
                return a.isStuck != b.isStuck ? a.isStuck : a.code < b.code; // what is stuck is seen first
            });
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

PhaseColumn *PipelinePage::makeColumn(std::size_t lane, int column)
{
    auto *view = new PhaseColumn;
    connect(view, &PhaseColumn::opened, this, [this](const Id<Project> &project) { open(Place::ofProject(project)); });
    connect(view, &PhaseColumn::dropped, this, [this, column](const Id<Project> &project) { moveTo(project, column); });
    connect(view, &PhaseColumn::sent, this,
            [this, column](const Id<Project> &project, int step) { moveTo(project, column + step); });
    connect(view, &PhaseColumn::left, this, [this, lane, column](int step) { focusColumn(lane, column, step); });
    return view;
}

/// Columns keep their widgets, and with them the card that is chosen, as long as there are as many.
void PipelinePage::build(std::size_t lanes)
{
    const bool isSame = m_board && m_views.size() == lanes && m_headings.size() == m_columns.size();
    if (isSame)
        return;
    m_views.clear();
    m_headings.clear();
    m_board = new QWidget;
    auto *grid = new QGridLayout(m_board);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    for (int column = 0; column < m_columns.size(); ++column) {
        auto *heading = new Label(Type::CaptionStrong);
        heading->setWordWrap(true);
        grid->addWidget(heading, 0, column, Qt::AlignBottom);
        grid->setColumnStretch(column, 1);
        grid->setColumnMinimumWidth(column, 118);
        m_headings << heading;
    }
    int row = 1;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        LaneView view{new Label(Type::Strong), {}};
        grid->addWidget(view.name, row++, 0, 1, int(m_columns.size()));
        for (int column = 0; column < m_columns.size(); ++column) {
            view.columns.push_back(makeColumn(lane, column));
            grid->addWidget(view.columns.back(), row, column);
        }
        grid->setRowStretch(row++, 1);
        m_views.push_back(std::move(view));
    }
    m_scroll->setWidget(m_board);
}

void PipelinePage::fill(const std::vector<Lane> &lanes)
{
    for (int column = 0; column < m_columns.size(); ++column)
        m_headings[column]->setText(m_columns[column].name);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        LaneView &view = m_views[lane];
        view.name->setText(lanes[lane].name);
        view.name->setVisible(!lanes[lane].name.isEmpty());
        for (int column = 0; column < m_columns.size(); ++column) {
            PhaseColumn *cards = view.columns[std::size_t(column)];
            cards->show(lanes[lane].cards[std::size_t(column)]);
            const QString where = lanes[lane].name.isEmpty() ? QString() : QStringLiteral(", ") + lanes[lane].name;
            cards->setAccessibleName(m_columns[column].name + where);
        }
    }
}

void PipelinePage::refresh()
{
    readColumns();
    const std::vector<Lane> told = lanes();
    m_empty->setVisible(told.empty());
    m_scroll->setVisible(!told.empty());
    if (session().isReadOnly())
        m_move->hide();
    if (!told.empty()) {
        build(told.size());
        fill(told);
    }
    const int open = m_open, stuck = m_stuck; // lupdate of Qt 6.4 never ends where a member stands in place of n
    QString text = tr("%n open project(s)", nullptr, open);
    if (stuck > 0)
        text += QStringLiteral("; ") + tr("%n longer in their phase than most others were", nullptr, stuck);
    m_market->setText(marketText());
    m_market->setVisible(!m_market->text().isEmpty());
    m_sentence->setText(
        text + QStringLiteral(". ")
        + tr("Drag a card to another phase, or send it there with Ctrl and an arrow key; Enter opens it."));
    emit countsChanged();
}

/// How many projects of each year have reached the market, and how many pass each phase.
QString PipelinePage::marketText() const
{
    const QDate day = session().shownDate();
    constexpr std::size_t years = 5;
    std::vector<MarketCohort> cohorts = marketCohorts(portfolio(), day);
    if (cohorts.size() > years)
        cohorts.erase(cohorts.begin(), cohorts.end() - std::ptrdiff_t(years));
    QStringList parts;
    for (const MarketCohort &cohort : cohorts)
        //: projects that began in year %1: %2 of %3 have reached the market, %4 is the share
        parts << tr("%1: %2 of %3 (%4)")
                     .arg(QString::number(cohort.year), QString::number(cohort.reached),
                          QString::number(cohort.started), words().percent(cohort.share()));
    QString text;
    if (!parts.isEmpty())
        text = tr("Reached the market, by year of start: %1.").arg(parts.join(QStringLiteral(" · ")));
    parts.clear();
    for (const PhasePassage &passage : passages(portfolio(), day)) {
        if (passage.entered > 0)
            //: %1: a phase; %2: the share of the projects that went on from it
            parts << tr("%1 %2").arg(words().of(portfolio().find(passage.phase)->name),
                                     words().percent(passage.conversion()));
    }
    if (!parts.isEmpty())
        text += u' ' + tr("Went on from: %1.").arg(parts.join(QStringLiteral(" · ")));
    return text.trimmed();
}

void PipelinePage::moveTo(const Id<Project> &project, int column)
{
    if (column < 0 || column >= m_columns.size() || session().isReadOnly())
        return;
    m_move->begin(project, m_columns[column].phase);
}

/// To the next column with a card in this lane.
void PipelinePage::focusColumn(std::size_t lane, int column, int step)
{
    for (int at = column + step; at >= 0 && at < m_columns.size(); at += step) {
        PhaseColumn *view = m_views[lane].columns[std::size_t(at)];
        if (view->model()->rowCount() == 0)
            continue;
        view->setFocus(Qt::OtherFocusReason);
        return;
    }
}

QString PipelinePage::counts() const
{
    const int open = m_open;
    return tr("%n open project(s)", nullptr, open);
}

} // namespace opi
