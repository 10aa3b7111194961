#include "ui/pages/timeline/TimelinePage.h"

#include "core/render/charts/TimelineChart.h"
#include "ui/models/ProjectGroup.h"
#include "ui/models/References.h"
#include "ui/style/Style.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace opi {

static constexpr int fewestDays = 45;
static constexpr int mostDays = 20 * 366;
static constexpr int fewestRows = 3;
static constexpr int leastHeight = 200; // of the chart and what is round it

TimelinePage::TimelinePage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_empty(new EmptyState), m_groups(new QComboBox), m_compare(new QCheckBox), m_day(new DateField),
      m_in(new QPushButton), m_out(new QPushButton), m_whole(new QPushButton), m_card(new ChartCard),
      m_rows(new QScrollBar(Qt::Vertical)), m_board(new QWidget)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    m_filter = new FilterField(&m_card->view());
    m_phase = new FilterChip([this] {
        return references(tableInfo<Phase>(), {portfolio(), words(), session().shownDate()})
               + QList{Choice{{}, tr("Not placed")}};
    });
    auto *filters = new FlowLayout(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_phase), static_cast<QWidget *>(m_groups),
          static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_out),
          static_cast<QWidget *>(m_in), static_cast<QWidget *>(m_whole)})
        filters->addWidget(widget);
    layout->addLayout(filters);
    layout->addWidget(m_empty);
    layout->addWidget(m_board, 1);
    auto *board = new QHBoxLayout(m_board);
    board->setContentsMargins(0, 0, 0, 0);
    board->setSpacing(2);
    board->addWidget(m_card, 1, Qt::AlignTop);
    board->addWidget(m_rows);
    m_board->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the rows follow the room, not it them
    m_board->setMinimumHeight(leastHeight);
    setBody(body);
    for (const ProjectGroup by :
         {ProjectGroup::None, ProjectGroup::Phase, ProjectGroup::Hub, ProjectGroup::Programme, ProjectGroup::FocusArea})
        m_groups->addItem(QString(), int(by));
    m_day->setDate(session().shownDate().addMonths(-3));
    m_day->setEnabled(false);
    m_rows->setObjectName(QStringLiteral("more-projects"));
    m_card->view().installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TimelinePage::choose);
    connect(m_phase, &FilterChip::changed, this, &TimelinePage::choose);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &TimelinePage::choose);
    connect(m_compare, &QCheckBox::toggled, this, [this](bool isOn) {
        m_day->setEnabled(isOn);
        show();
    });
    connect(m_day, &QDateEdit::dateChanged, this, &TimelinePage::show);
    connect(m_rows, &QScrollBar::valueChanged, this, &TimelinePage::show);
    connect(m_in, &QPushButton::clicked, this, [this] { zoom(0.5); });
    connect(m_out, &QPushButton::clicked, this, [this] { zoom(2); });
    connect(m_whole, &QPushButton::clicked, this, &TimelinePage::showWhole);
    connect(m_card, &ChartCard::notSaved, &session(), &Session::refuse);
    connect(m_card, &ChartCard::opened, this, [this](const QString &mark) {
        const auto project = Id<Project>::fromString(mark.section(u',', 0, 0));
        if (!project.isNull())
            open(Place::ofProject(project, mark.section(u',', 1)));
    });
    retranslate();
}

void TimelinePage::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_sentence->setText(
        tr("Filled is behind today, dashed is ahead; a diamond is a gate, a circle a milestone, filled when "
           "reached and crossed out when overdue."));
    const QStringList names{tr("No groups"), tr("Grouped by phase"), tr("Grouped by hub"), tr("Grouped by programme"),
                            tr("Grouped by focus area")};
    for (int i = 0; i < names.size(); ++i)
        m_groups->setItemText(i, names[i]);
    m_groups->setAccessibleName(tr("Groups"));
    m_filter->setPlaceholderText(tr("Filter the projects …"));
    m_filter->setAccessibleName(tr("Filter the projects"));
    m_phase->setName(tr("Phase"));
    //: how the projects were on a day is drawn behind
    m_compare->setText(tr("Show how it was on"));
    m_day->setAccessibleName(tr("Day to compare with"));
    m_in->setText(QStringLiteral("+"));
    m_in->setAccessibleName(tr("Shorter time"));
    m_in->setToolTip(tr("Shorter time (plus, or Ctrl and the wheel)"));
    m_out->setText(QString(QChar(0x2212)));
    m_out->setAccessibleName(tr("Longer time"));
    m_out->setToolTip(tr("Longer time (minus, or Ctrl and the wheel)"));
    m_whole->setText(tr("Whole time"));
    m_whole->setToolTip(tr("Everything from first to last (0)"));
    m_rows->setAccessibleName(tr("More projects"));
    m_empty->say(tr("No project is shown"),
                 tr("Open projects stand here over time as soon as they have a start and a phase."));
}

bool TimelinePage::isShown(const Project &project) const
{
    if (!project.isOpen() || !m_phase->accepts(project.phase ? CellValue(project.phase->untyped()) : CellValue()))
        return false;
    const QString asked = m_filter->text().trimmed();
    return asked.isEmpty() || project.code.contains(asked, Qt::CaseInsensitive)
           || words().of(project.title).contains(asked, Qt::CaseInsensitive);
}

/// Which projects, in which order.
void TimelinePage::choose()
{
    const auto by = ProjectGroup(m_groups->currentData().toInt());
    const Reading now{portfolio(), words(), session().shownDate()};
    std::vector<std::pair<QString, const Project *>> found;
    for (const Project &project : portfolio().rows<Project>()) {
        if (isShown(project))
            found.emplace_back(groupOf(project, by, now), &project);
    }
    QCollator collator(words().locale());
    collator.setNumericMode(true);
    const auto positionOf = [this](const Project &project) {
        const Phase *phase = project.phase ? portfolio().find(*project.phase) : nullptr;
        return phase ? phase->position : std::numeric_limits<int>::max();
    };
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        if (by == ProjectGroup::Phase && positionOf(*a.second) != positionOf(*b.second))
            return positionOf(*a.second) < positionOf(*b.second);
        const int groups = collator.compare(a.first, b.first);
        return groups != 0 ? groups < 0 : collator.compare(a.second->code, b.second->code) < 0;
    });
    m_shown.clear();
    m_names.clear();
    m_count = int(found.size());
    QString group;
    for (const auto &[name, project] : found) {
        if (name != group) {
            m_shown << nullptr;
            m_names << name;
            group = name;
        }
        m_shown << project;
        m_names << QString();
    }
    if (!m_from.isValid() && m_count > 0)
        showWhole();
    show();
    emit countsChanged();
}

void TimelinePage::showWhole()
{
    QList<const Project *> all;
    for (const Project *project : std::as_const(m_shown)) {
        if (project)
            all << project;
    }
    const TimelineFigure figure = timeline(portfolio(), all, session().shownDate());
    m_from = figure.from;
    m_to = figure.to;
    show();
}

int TimelinePage::rowsThatFit() const
{
    const Theme &theme = themeOf(*this);
    TimelineFigure one;
    one.rows.resize(1);
    TimelineFigure two;
    two.rows.resize(2);
    const qreal head = TimelineChart(one, words()).height(theme);
    const qreal pitch = TimelineChart(two, words()).height(theme) - head;
    const int around = m_card->height() - m_card->view().height(); // title, sentence and edges
    const qreal room = m_board->height() - std::max(around, 60) - 16;
    return std::max(fewestRows, int((room - head) / pitch) + 1);
}

/// Only the rows that are seen are worked out.
void TimelinePage::show()
{
    m_empty->setVisible(m_count == 0);
    m_board->setVisible(m_count > 0);
    if (m_count == 0 || !m_from.isValid())
        return;
    const int room = rowsThatFit();
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->setRange(0, std::max(0, int(m_shown.size()) - room));
        m_rows->setPageStep(room);
        m_rows->setVisible(m_rows->maximum() > 0);
    }
    const QDate today = session().shownDate();
    TimelineFigure figure;
    figure.today = today;
    figure.from = m_from;
    figure.to = m_to;
    const qsizetype first = m_rows->value(), last = std::min<qsizetype>(first + room, m_shown.size());
    for (qsizetype i = first; i < last; ++i) {
        if (m_shown[i])
            figure.rows.append(timelineOf(portfolio(), *m_shown[i], today));
        else
            figure.rows.append({{}, {}, {m_names[i], m_names[i]}, {}, {}});
    }
    const auto projects = std::count_if(figure.rows.begin(), figure.rows.end(),
                                        [](const TimelineRow &row) { return !row.project.isNull(); });
    figure.leftOut = m_count - int(projects);
    if (m_compare->isChecked()) {
        if (const Portfolio *past = session().past(m_day->date()))
            compareWith(figure, *past, m_day->date());
    }
    m_card->show(std::make_unique<TimelineChart>(std::move(figure), words()), words().date(today));
}

void TimelinePage::refresh() { choose(); }

void TimelinePage::zoom(double factor, double share)
{
    if (!m_from.isValid())
        return;
    const auto days = double(m_from.daysTo(m_to));
    const double wanted = std::clamp(days * factor, double(fewestDays), double(mostDays));
    m_from = m_from.addDays(qint64(std::round((days - wanted) * share)));
    m_to = m_from.addDays(qint64(std::round(wanted)));
    show();
}

void TimelinePage::pan(double share)
{
    const auto days = qint64(std::round(double(m_from.daysTo(m_to)) * share));
    m_from = m_from.addDays(days);
    m_to = m_to.addDays(days);
    show();
}

bool TimelinePage::key(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Plus: zoom(0.5); return true;
    case Qt::Key_Minus: zoom(2); return true;
    case Qt::Key_0: showWhole(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl)
            pan(key == Qt::Key_Left ? -0.25 : 0.25);
        return isControl;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_rows->triggerAction(key == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                    : QAbstractSlider::SliderPageStepAdd);
        return true;
    default: return false;
    }
}

bool TimelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (key(press->key(), press->modifiers()))
            return true;
    } else if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        const QPoint turn = wheel->angleDelta();
        if (wheel->modifiers() & Qt::ControlModifier && turn.y() != 0) {
            const auto &chart = static_cast<const TimelineChart &>(m_card->view().chart());
            const double share =
                std::clamp((wheel->position().x() - chart.plot().left()) / chart.plot().width(), 0., 1.);
            zoom(turn.y() > 0 ? 0.8 : 1.25, share);
        } else if (turn.x() != 0 || wheel->modifiers() & Qt::ShiftModifier) {
            const int across = turn.x() != 0 ? turn.x() : turn.y();
            pan(across > 0 ? -0.1 : 0.1);
        } else {
            m_rows->triggerAction(turn.y() > 0 ? QAbstractSlider::SliderSingleStepSub
                                               : QAbstractSlider::SliderSingleStepAdd);
        }
        return true;
    }
    return Page::eventFilter(watched, event);
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (isVisible())
        show();
}

void TimelinePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString TimelinePage::counts() const
{
    const int count = m_count;
    return tr("%n project(s)", nullptr, count);
}

} // namespace opi
