#include "ui/widgets/ColumnMenu.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace opi {

void addColumns(QMenu &menu, QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    const bool isLast = header.count() - header.hiddenSectionCount() == 1;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction *action = menu.addAction(view.model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!view.isColumnHidden(column));
        action->setEnabled(!isLast || view.isColumnHidden(column));
        QObject::connect(action, &QAction::toggled, &view, [&view, column](bool isShown) {
            view.setColumnHidden(column, !isShown);
            if (isShown && view.columnWidth(column) < 20)
                view.resizeColumnToContents(column);
        });
    }
}

void showColumnMenu(QTableView &view, const QPoint &at)
{
    QMenu menu(&view);
    addColumns(menu, view);
    menu.exec(at);
}

} // namespace opi
