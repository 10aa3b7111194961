#include "ui/widgets/TagButton.h"

#include "ui/style/Style.h"
#include "ui/widgets/StatusTag.h"

#include <QEvent>
#include <QPainter>

namespace opi {

TagButton::TagButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TagButton::show(Status status, const QString &words)
{
    m_status = status;
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize TagButton::sizeHint() const { return StatusTag::size(m_status, text(), themeOf(*this)); }

void TagButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void TagButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    StatusTag::paint(painter, rect(), m_status, text(), theme);
    const bool isFocused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (!isFocused && !underMouse())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.inkOf(m_status), isFocused ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace opi
