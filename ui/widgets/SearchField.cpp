#include "ui/widgets/SearchField.h"

#include "ui/style/Style.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace opi {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setTextMargins(8, 0, 8, 0);
    setWidth();
    retranslate();
}

/// As wide as the drawing has it, and narrower where the bar is full.
void SearchField::setWidth()
{
    setMaximumWidth(qRound(themeOf(*this).textSize * 340 / 13.0));
    setMinimumWidth(120);
    updateGeometry();
}

QSize SearchField::sizeHint() const { return {maximumWidth(), QLineEdit::sizeHint().height()}; }

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search or go to …"));
    setAccessibleName(tr("Search or go to"));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        setWidth();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = theme.font(Type::Caption);
    font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    if (this->width() < width + QLineEdit::fontMetrics().horizontalAdvance(placeholderText()) + 36)
        return;                      // what it is for matters more than its shortcut
    const int middle = height() / 2; // whole, so that the line falls on pixels
    const QRectF cap(this->width() - width - 10.5, middle - 8.5, width, 17);
    painter.setPen(theme.line);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(theme.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

} // namespace opi
