#include "ui/delegates/CellMessage.h"

#include "ui/style/Style.h"

#include <QAccessible>
#include <QPainter>

namespace opi {

static constexpr int widest = 360;
static constexpr int textMargin = 8;

CellMessage::CellMessage(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setMargin(textMargin);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CellMessage::say(const QString &sentence, const QRect &place)
{
    const Theme &theme = themeOf(*this);
    setFont(theme.font(Type::Caption));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, theme.inkOf(Status::Bad));
    setPalette(ink);
    setText(symbol(Status::Bad) + QChar::Nbsp + sentence);
    const int width = qMin(fontMetrics().horizontalAdvance(text()) + 2 * textMargin + 4, widest);
    const QSize size(width, heightForWidth(width));
    const QRect room = parentWidget()->rect();
    int top = place.bottom() + 2;
    if (top + size.height() > room.bottom() && place.top() - size.height() - 2 >= room.top())
        top = place.top() - size.height() - 2;
    const int left = qBound(room.left(), place.left(), qMax(room.left(), room.right() - width));
    setGeometry(QRect(QPoint(left, top), size));
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellMessage::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.groundOf(Status::Bad));
    painter.setPen(QPen(theme.inkOf(Status::Bad), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace opi
