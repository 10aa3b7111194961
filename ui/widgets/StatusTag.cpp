#include "ui/widgets/StatusTag.h"

#include "ui/style/Style.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace opi {

static constexpr int padding = 7;

static QString tagText(Status status, const QString &word) { return symbol(status) + QChar::Nbsp + word; }

StatusTag::StatusTag(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatusTag::show(Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusTag::size(Status status, const QString &word, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(Type::CaptionStrong));
    return QSize(int(std::ceil(metrics.horizontalAdvance(tagText(status, word)))) + 2 * padding,
                 theme.font(Type::CaptionStrong).pixelSize() + 8);
}

QSize StatusTag::sizeHint() const { return size(m_status, m_word, themeOf(*this)); }

void StatusTag::paint(QPainter &painter, const QRectF &area, Status status, const QString &word, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.groundOf(status));
    painter.drawRoundedRect(area, 4, 4);
    painter.setPen(theme.inkOf(status));
    painter.setFont(theme.font(Type::CaptionStrong));
    // Centred on the baseline of the word: a symbol from a fallback font would move a line centred as a whole.
    const QFontMetricsF metrics(painter.font());
    const qreal baseline = area.center().y() + metrics.capHeight() / 2;
    painter.drawText(QPointF(area.left() + padding, baseline), tagText(status, word));
    painter.restore();
}

void StatusTag::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void StatusTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_status, m_word, themeOf(*this));
}

} // namespace opi
