#include "ui/widgets/SheetView.h"

#include "core/text/ErrorText.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/models/PortfolioTable.h"
#include "ui/style/Style.h"
#include "ui/widgets/ColumnMenu.h"
#include "ui/widgets/SheetLayout.h"
#include "ui/widgets/TableAccessible.h"

#include <QAction>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

namespace opi {

static constexpr int widestColumn = 320;
static constexpr int leastLettersOfStretched = 30;

SheetView::SheetView(PortfolioTable &table, QWidget *parent)
    : QTableView(parent), m_table(table), m_delegate(new CellDelegate(this))
{
    TableAccessible::install();
    setObjectName(QString::fromLatin1(table.table().name));
    setModel(&table);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);         // the delegate draws hairlines between rows, none between columns
    setTabKeyNavigation(false); // Tab leaves the table; in an editor it goes on to the next cell
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    auto *corner = new QWidget; // between the two scroll bars, in the colour of the rows
    corner->setBackgroundRole(QPalette::Base);
    corner->setAutoFillBackground(true);
    setCornerWidget(corner);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else the margins of headings make every row 34 px
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setResizeContentsPrecision(100); // rows that a width is found from; Qt looks at a thousand
    setSortingEnabled(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnMenu(*this, horizontalHeader()->mapToGlobal(at)); });
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &SheetView::rememberPlace);
    connect(&table, &QAbstractItemModel::modelReset, this, &SheetView::returnToPlace);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&table, changed, this, &QWidget::updateGeometry);
    for (int column = 0; column < table.columnCount(); ++column)
        setColumnHidden(column, table.column(column).isHidden);
    m_layout = new SheetLayout(*this);
    addKeys();
    setSizes();
    retranslate();
}

void SheetView::setAsTallAsRows()
{
    m_isAsTallAsRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A bar that comes takes room of its own, not that of the last row.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void SheetView::stretch(const QByteArray &column)
{
    m_stretched = column;
    horizontalHeader()->setSectionResizeMode(m_table.columnOf(column), QHeaderView::Stretch);
}

void SheetView::fitColumns()
{
    const int least = fontMetrics().averageCharWidth() * 8;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (m_table.column(column).key == m_stretched || isColumnHidden(column))
            continue;
        if (const int chosen = m_layout->chosenWidth(m_table.column(column).key)) {
            setColumnWidth(column, chosen);
            continue;
        }
        const int content = sizeHintForColumn(column);
        const int heading = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, qBound(least, qMax(content, heading), widestColumn));
    }
    fitStretched();
    updateGeometry();
}

/// The stretched column takes the room that the others leave; where that is too little to read, it keeps a width of its
/// own and the table scrolls.
void SheetView::fitStretched()
{
    const int column = m_stretched.isEmpty() ? -1 : m_table.columnOf(m_stretched);
    if (column < 0 || isColumnHidden(column))
        return;
    QHeaderView *header = horizontalHeader();
    const int others = header->length() - header->sectionSize(column);
    const int least = qMin(widestColumn, fontMetrics().averageCharWidth() * leastLettersOfStretched);
    const bool isRoom = viewport()->width() - others >= least;
    const auto mode = isRoom ? QHeaderView::Stretch : QHeaderView::Interactive;
    if (header->sectionResizeMode(column) != mode)
        header->setSectionResizeMode(column, mode);
    if (!isRoom && header->sectionSize(column) < least)
        header->resizeSection(column, least);
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

void SheetView::sortBy(const QByteArray &column, Qt::SortOrder direction)
{
    sortByColumn(m_table.columnOf(column), direction);
}

void SheetView::setSizes()
{
    verticalHeader()->setDefaultSectionSize(qRound(themeOf(*this).textSize * 30 / 13.0));
    horizontalHeader()->setFont(themeOf(*this).font(Type::Caption));
}

void SheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_table.retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        setSizes();
        fitColumns();
    }
}

QSize SheetView::sizeHint() const
{
    if (!m_isAsTallAsRows)
        return QTableView::sizeHint();
    const QScrollBar *across = horizontalScrollBar();
    const int bar = across->maximum() > across->minimum() ? across->sizeHint().height() : 0;
    const int rows = verticalHeader()->defaultSectionSize() * qMax(1, m_table.rowCount());
    return {200, horizontalHeader()->sizeHint().height() + rows + bar};
}

QSize SheetView::minimumSizeHint() const
{
    return m_isAsTallAsRows ? QSize(100, sizeHint().height()) : QSize(100, 120);
}

RowId SheetView::currentRow() const { return m_table.rowId(currentIndex().row()); }

void SheetView::setCurrentRow(const RowId &row)
{
    const int line = m_table.lineOf(row);
    if (line < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    select(m_table.index(line, column));
    scrollTo(currentIndex());
}

bool SheetView::goOnTyping(const TypedKey &key)
{
    const QModelIndex cell = m_table.typedCell(key);
    if (!cell.isValid() || !m_table.isEditable(cell))
        return false;
    setColumnHidden(cell.column(), false);
    setFocus(Qt::OtherFocusReason);
    select(cell);
    scrollTo(cell);
    edit(cell, EditKeyPressed, nullptr);
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(cell)))
        line->end(false); // Qt selects it all, and the next key would replace it
    return true;
}

void SheetView::select(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged();
}

void SheetView::rememberPlace()
{
    m_place = currentRow();
    m_placeColumn = currentIndex().column();
    m_scroll = verticalScrollBar()->value();
}

void SheetView::returnToPlace()
{
    updateGeometry();
    const int line = m_place.isNull() ? -1 : m_table.lineOf(m_place);
    if (line < 0)
        return;
    select(m_table.index(line, m_placeColumn));
    verticalScrollBar()->setValue(m_scroll);
    scrollTo(currentIndex());
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        select(m_table.index(0, horizontalHeader()->logicalIndex(0))); // else nothing shows where it is
    TableAccessible::announceCurrent(*this);
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (state() == EditingState && isEnter) // the editor has passed it on after it took it
        return;
    if (event->key() == Qt::Key_Escape && m_delegate->refused()) {
        closeEditor(m_delegate->refused(), QAbstractItemDelegate::RevertModelCache);
    } else if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        if (m_opensRows && !currentRow().isNull())
            emit opened(currentRow());
        else
            edit(currentIndex(), EditKeyPressed, event);
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        selectRow(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_opensRows && !m_table.rowId(index.row()).isNull())
        emit opened(m_table.rowId(index.row()));
    else
        QTableView::mouseDoubleClickEvent(event);
}

bool SheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger != NoEditTriggers && m_delegate->refused()) { // first what is wrong, then the next cell
        m_delegate->refused()->setFocus();
        return true;
    }
    const bool isOpen = QTableView::edit(index, trigger, event);
    if (isOpen && trigger == DoubleClicked) {
        if (auto *box = qobject_cast<ChoiceBox *>(indexWidget(index)))
            box->showPopup();
    }
    return isOpen;
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint != QAbstractItemDelegate::RevertModelCache && m_delegate->isRefused(editor))
        return;
    m_delegate->forget();
    if (hint == QAbstractItemDelegate::RevertModelCache && currentIndex().isValid())
        m_table.revertTyped(currentIndex());
    const QPersistentModelIndex edited = currentIndex();
    const int line = edited.row();
    QTableView::closeEditor(editor, hint);
    const bool isEnter = hint == QAbstractItemDelegate::SubmitModelCache;
    if (isEnter && edited.isValid() && edited.row() == line && line + 1 < m_table.rowCount())
        select(m_table.index(line + 1, edited.column()));
}

} // namespace opi
