#include "ui/widgets/ChoiceButton.h"

#include "ui/style/Style.h"
#include "ui/widgets/LineIcon.h"

#include <QEvent>
#include <QPainter>

namespace opi {

static constexpr int padding = 18;
static constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

static int iconExtent(const Theme &theme) { return qRound(theme.textSize * 24 / 13.0); }
static int titleHeight(const Theme &theme) { return qRound(QFontMetrics(theme.font(Type::Strong)).height() * 1.3); }

ChoiceButton::ChoiceButton(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::say(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

/// Where the explanation lies in a button of this width.
QRect ChoiceButton::explanationRoom(int width) const
{
    const Theme &theme = themeOf(*this);
    const QRect room(padding, padding + iconExtent(theme) + 12 + titleHeight(theme), width - 2 * padding, 10000);
    const QFontMetrics metrics(theme.font(Type::Body));
    return QRect(room.topLeft(), QSize(room.width(), metrics.boundingRect(room, wrapped, m_explanation).height()));
}

int ChoiceButton::heightForWidth(int width) const { return explanationRoom(width).bottom() + padding; }

QSize ChoiceButton::sizeHint() const
{
    const int width = qRound(themeOf(*this).textSize * 260 / 13.0);
    return {width, heightForWidth(width)};
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QColor fill = isDown() ? theme.soft : underMouse() ? mixed(theme.panel, theme.accent, 0.06) : theme.panel;
    painter.setBrush(fill);
    painter.setPen(isFocused ? QPen(theme.accent, 2) : QPen(underMouse() ? theme.accent : theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const int icon = iconExtent(theme);
    paintLineIcon(painter, QRect(padding, padding, icon, icon), m_icon, theme.accent);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.ink);
    painter.drawText(QRect(padding, padding + icon + 10, width() - 2 * padding, titleHeight(theme)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme.muted);
    painter.drawText(explanationRoom(width()), wrapped, m_explanation);
}

} // namespace opi
