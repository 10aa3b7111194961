#include "ui/widgets/FlowLayout.h"

namespace opi {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insert(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, index);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() ? spacing() : 0), std::max(size.height(), hint.height())};
    }
    return size;
}

/// As wide as the widest of them, which may also become narrower than it would like to be.
QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect &area, bool isMoving) const
{
    QList<std::pair<QLayoutItem *, QSize>> line;
    int y = area.y(), width = 0, height = 0;
    const auto endLine = [&] {
        int x = area.x();
        for (const auto &[item, size] : line) {
            if (isMoving)
                item->setGeometry({x, y + (height - size.height()) / 2, size.width(), size.height()});
            x += size.width() + spacing();
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (!line.isEmpty() && width + spacing() + size.width() > area.width()) {
            endLine();
            y += height + spacing();
            width = height = 0;
        }
        width += size.width() + (line.isEmpty() ? 0 : spacing());
        height = std::max(height, size.height());
        line.append({item, size});
    }
    endLine();
    return y + height - area.y();
}

} // namespace opi
