#include "ui/shell/TableLayouts.h"

#include "ui/widgets/SheetLayout.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>

namespace opi {

QStringList TableLayouts::saved(const QString &table) const
{
    return m_settings.value(settings::tableLayouts).value(table).toStringList();
}

void TableLayouts::save(const QString &table, const QStringList &layout)
{
    QVariantMap all = m_settings.value(settings::tableLayouts);
    all.insert(table, layout);
    m_settings.set(settings::tableLayouts, all);
}

void TableLayouts::keep(QWidget &page)
{
    for (SheetView *view : page.findChildren<SheetView *>()) {
        SheetLayout &layout = view->layoutOfColumns();
        layout.restore(saved(view->objectName()));
        connect(&layout, &SheetLayout::changed, this,
                [this, view] { save(view->objectName(), view->layoutOfColumns().lines()); });
    }
    for (TableView *view : page.findChildren<TableView *>()) {
        if (!view->objectName().isEmpty())
            keepSorting(*view);
    }
}

/// The columns of such a table fit their contents by themselves.
void TableLayouts::keepSorting(QTableView &view)
{
    const QStringList layout = saved(view.objectName());
    QHeaderView &header = *view.horizontalHeader();
    bool isNumber = false;
    const int column = layout.value(0).toInt(&isNumber);
    if (isNumber && column >= 0 && column < header.count())
        header.setSortIndicator(column,
                                layout.value(1) == QStringLiteral("down") ? Qt::DescendingOrder : Qt::AscendingOrder);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this, &view](int sorted, Qt::SortOrder direction) {
        save(view.objectName(), {QString::number(sorted),
                                 direction == Qt::DescendingOrder ? QStringLiteral("down") : QStringLiteral("up")});
    });
}

} // namespace opi
