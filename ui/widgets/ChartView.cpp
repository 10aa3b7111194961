#include "ui/widgets/ChartView.h"

#include "ui/style/Style.h"
#include "ui/widgets/ChartAccessible.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace opi {

static constexpr int margin = 4; // room for the focus frame of marks at the edge

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(ChartAccessible::create); // the same function twice counts once
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<Chart> chart)
{
    const QString key = m_chart && m_current >= 0 ? m_chart->marks()[m_current].key : QString();
    m_chart = std::move(chart);
    m_chart->layOut(area(), themeOf(*this));
    const QList<ChartMark> &marks = m_chart->marks();
    const auto same = std::find_if(marks.begin(), marks.end(), [&](const ChartMark &mark) { return mark.key == key; });
    m_current = key.isEmpty() || same == marks.end() ? -1 : same - marks.begin();
    updateGeometry();
    update();
}

QRectF ChartView::area() const { return QRectF(rect()).adjusted(0, margin, -margin, -margin); }

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_chart && (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)) {
        m_chart->layOut(area(), themeOf(*this));
        updateGeometry();
        update();
    }
}

void ChartView::resizeEvent(QResizeEvent *)
{
    if (m_chart)
        m_chart->layOut(area(), themeOf(*this));
}

void ChartView::setCurrent(qsizetype mark)
{
    m_current = mark;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(mark));
    QAccessible::updateAccessibility(&focus);
}

QSize ChartView::sizeHint() const
{
    return QSize(200, m_chart ? int(std::ceil(m_chart->height(themeOf(*this)))) + 2 * margin : 0);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_chart)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto mark = m_chart->hit(help->pos())) {
        const ChartMark &found = m_chart->marks()[*mark];
        QToolTip::showText(help->globalPos(), found.text, this, found.area.toRect());
    } else {
        QToolTip::hideText();
    }
    return true;
}

/// The closest mark in the direction of an arrow key; a step aside counts three times a step ahead, so that the keys
/// follow rows and columns.
qsizetype ChartView::nearest(int key) const
{
    const QList<ChartMark> &marks = m_chart->marks();
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    const qreal sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const QPointF from = marks[m_current].area.center();
    qsizetype best = m_current;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QPointF step = marks[i].area.center() - from;
        const qreal ahead = sign * (across ? step.x() : step.y());
        const qreal aside = std::abs(across ? step.y() : step.x());
        if (ahead > 0.5 && ahead + 3 * aside < least) {
            least = ahead + 3 * aside;
            best = i;
        }
    }
    return best;
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && m_chart && !m_chart->marks().isEmpty())
        setCurrent(0); // a frame round the whole chart would cross its labels
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_chart ? m_chart->marks().size() : 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (count > 0)
            setCurrent(m_current < 0 ? 0 : nearest(event->key()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit opened(m_chart->marks()[m_current].key);
        return;
    case Qt::Key_Home: setCurrent(count > 0 ? 0 : -1); break;
    case Qt::Key_End: setCurrent(count - 1); break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_current < 0)
        return;
    const ChartMark &mark = m_chart->marks()[m_current];
    QToolTip::showText(mapToGlobal(mark.area.bottomLeft().toPoint()), mark.text, this);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (const auto mark = m_chart ? m_chart->hit(event->position()) : std::nullopt)
        setCurrent(*mark);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    // Where the press was, too: who slides off a mark has thought better of it.
    const auto mark = m_chart ? m_chart->hit(event->position()) : std::nullopt;
    if (event->button() == Qt::LeftButton && mark && *mark == m_current)
        emit opened(m_chart->marks()[*mark].key);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOnMark = m_chart && m_chart->hit(event->position());
    setCursor(isOnMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isByKey ? mapToGlobal(rect().center()) : event->globalPos());
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_chart)
        return;
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    m_chart->paint(painter, area(), theme);
    if (m_current < 0 || !hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(m_chart->marks()[m_current].area.adjusted(-2, -2, 2, 2), 4, 4);
}

} // namespace opi
