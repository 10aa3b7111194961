#include "ui/pages/reports/PagePreview.h"

#include "core/render/pdf/DocumentPages.h"
#include "core/render/pdf/PaperStyle.h"
#include "core/render/Theme.h"
#include "ui/style/Style.h"

#include <QPainter>
#include <QPaintEvent>

namespace opi {

static constexpr qreal between = 16;     // pages
static constexpr qreal mostScale = 1.35; // larger than that shows no more

PagePreview::PagePreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PagePreview::~PagePreview() = default;

void PagePreview::show(std::shared_ptr<DocumentPages> pages)
{
    m_pages = std::move(pages);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

int PagePreview::count() const { return m_pages ? m_pages->count() : 0; }

qreal PagePreview::scaleFor(int width) const { return std::min(mostScale, std::max(1, width - 2) / paper::width); }

QRectF PagePreview::pageArea(int page) const
{
    const qreal scale = scaleFor(width());
    const QSizeF size(paper::width * scale, paper::height * scale);
    return QRectF(QPointF(std::floor((width() - size.width()) / 2), page * (size.height() + between)), size);
}

int PagePreview::heightForWidth(int width) const
{
    return int(std::ceil(count() * (paper::height * scaleFor(width) + between)));
}

QSize PagePreview::sizeHint() const { return {600, heightForWidth(600)}; }

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width())); // a scroll area does not ask for the height of a width
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < count(); ++page) {
        const QRectF area = pageArea(page);
        if (!area.intersects(event->rect()))
            continue;
        painter.fillRect(area, Theme::print().page);
        painter.setPen(themeOf(*this).line);
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(scaleFor(width()), scaleFor(width()));
        m_pages->paint(painter, page);
        painter.restore();
    }
}

} // namespace opi
