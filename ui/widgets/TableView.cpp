#include "ui/widgets/TableView.h"

#include "ui/delegates/StatusDelegate.h"
#include "ui/style/Style.h"
#include "ui/widgets/TableAccessible.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace opi {

static constexpr int rowsAtLeast = 6; // of a table that scrolls

TableView::TableView(QAbstractItemModel *model, int stretched, QWidget *parent)
    : QTableView(parent), m_stretched(stretched)
{
    TableAccessible::install();
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
    stretch();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { // new rows come in an order of their own
        if (const int column = horizontalHeader()->sortIndicatorSection(); isSortingEnabled() && column >= 0)
            sortByColumn(column, horizontalHeader()->sortIndicatorOrder());
    });
    setSizes();
}

/// A model that is filled later has no columns yet.
void TableView::stretch()
{
    if (m_stretched >= 0 && m_stretched < model()->columnCount()) // a model may get its columns later
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
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
    if (m_scrolls)
        return {200, header + rowsAtLeast * verticalHeader()->defaultSectionSize()};
    return {200, header + verticalHeader()->length()}; // a hidden row has no length
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

QSize TableView::minimumSizeHint() const
{
    return m_scrolls ? QSize(100, verticalHeader()->defaultSectionSize() * 3) : QSize(100, sizeHint().height());
}

void TableView::setScrolls()
{
    m_scrolls = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // Asking thousands of rows for their width would take longer than reading them.
    horizontalHeader()->setResizeContentsPrecision(100);
}

void TableView::fitColumns()
{
    horizontalHeader()->headerDataChanged(Qt::Horizontal, 0, model()->columnCount() - 1);
    resizeColumnsToContents(); // the stretched one, too; so it is stretched again
    stretch();
    updateGeometry();
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0)); // otherwise nothing shows where the keyboard is
    TableAccessible::announceCurrent(*this);
}

} // namespace opi
