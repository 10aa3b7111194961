#include "ui/pages/importing/ScrolledTable.h"

#include <QHeaderView>

namespace opi {

static constexpr int widestColumn = 280;

ScrolledTable::ScrolledTable(QAbstractItemModel *model, QWidget *parent) : TableView(model, -1, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    horizontalHeader()->setMaximumSectionSize(widestColumn * 4);
    horizontalHeader()->setStretchLastSection(true); // the lines between rows reach the edge
    // Measured once when the rows come, and then for the user to drag.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

void ScrolledTable::stretch(int column)
{
    for (int i = 0; i < model()->columnCount(); ++i) {
        const bool takesTheRest = i == column;
        horizontalHeader()->setSectionResizeMode(i, takesTheRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takesTheRest)
            setColumnWidth(
                i, qBound(60, qMax(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)), widestColumn));
    }
}

} // namespace opi
