#include "ui/widgets/Panel.h"

#include "ui/style/Style.h"

#include <QPainter>
#include <QVBoxLayout>

namespace opi {

Panel::Panel(QWidget *parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(6, 4, 6, 6); // inside the corners
    m_layout->setSpacing(0);
}

void Panel::add(QWidget *widget, int stretch) { m_layout->addWidget(widget, stretch); }

void Panel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.panel);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace opi
