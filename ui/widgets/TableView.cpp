#include "ui/widgets/TableView.h"

#include "ui/delegates/StatusDelegate.h"
#include "ui/style/Style.h"

#include <QFocusEvent>
#include <QHeaderView>

namespace opi {

TableView::TableView(QAbstractItemModel *model, int stretched, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new StatusDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);         // the delegate draws hairlines between rows, none between columns
    setTabKeyNavigation(false); // Tab leaves the table; inside, the arrow keys move
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else the margins of headings make every row 34 px
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (stretched >= 0) // a model may get its columns later
        horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    setSizes();
}

void TableView::setSizes()
{
    verticalHeader()->setDefaultSectionSize(qRound(themeOf(*this).textSize * 30 / 13.0));
    horizontalHeader()->setFont(themeOf(*this).font(Type::Caption));
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setSizes();
        fitColumns();
    }
}

QSize TableView::sizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {200, header + verticalHeader()->defaultSectionSize() * model()->rowCount()};
}

void TableView::fitColumns()
{
    horizontalHeader()->headerDataChanged(Qt::Horizontal, 0, model()->columnCount() - 1);
    resizeColumnsToContents();
    updateGeometry();
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0)); // otherwise nothing shows where the keyboard is
}

} // namespace opi
