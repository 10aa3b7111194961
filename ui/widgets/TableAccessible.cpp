#include "ui/widgets/TableAccessible.h"

#include "ui/widgets/CellAccessible.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace opi {

static QAccessibleInterface *create(const QString &className, QObject *object)
{
    auto *view = className.startsWith(QStringLiteral("opi::")) ? qobject_cast<QTableView *>(object) : nullptr;
    return view ? new TableAccessible(view) : nullptr;
}

void TableAccessible::install() { QAccessible::installFactory(create); } // the same function twice counts once

TableAccessible::TableAccessible(QTableView *view) : QAccessibleWidget(view, QAccessible::Table) {}

TableAccessible::~TableAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_places))
        QAccessible::deleteAccessibleInterface(id);
}

TableAccessible &TableAccessible::of(QTableView &view)
{
    return *static_cast<TableAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

/// Qt tells of the table itself when it has got the keyboard; a reader reads what it hears of last.
void TableAccessible::announceCurrent(QTableView &view)
{
    if (!QAccessible::isActive())
        return;
    const auto announce = [&view] {
        if (!view.hasFocus() || !view.currentIndex().isValid())
            return;
        const QModelIndex current = view.currentIndex();
        QAccessibleEvent focus(of(view).place(current.row(), current.column()), QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    };
    QMetaObject::invokeMethod(&view, announce, Qt::QueuedConnection);
}

QTableView &TableAccessible::view() const { return *static_cast<QTableView *>(object()); }

int TableAccessible::rowCount() const { return view().model() ? view().model()->rowCount() : 0; }

int TableAccessible::columnCount() const { return view().model() ? view().model()->columnCount() : 0; }

/// Editors and messages are children of the viewport.
bool TableAccessible::isAnythingOpen() const
{
    const auto parts = view().viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(parts.begin(), parts.end(), [](const QWidget *part) { return !part->isHidden(); });
}

int TableAccessible::childCount() const { return places() + (isAnythingOpen() ? 1 : 0); }

QAccessibleInterface *TableAccessible::child(int index) const
{
    if (index == places() && isAnythingOpen())
        return QAccessible::queryAccessibleInterface(view().viewport());
    if (index < 0 || index >= places())
        return nullptr;
    const int width = columnCount() + 1;
    return place(index / width - 1, index % width - 1);
}

QAccessibleInterface *TableAccessible::place(int row, int column) const
{
    QAccessible::Id &id = m_places[{row, column}];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new CellAccessible(&view(), row, column));
    return QAccessible::accessibleInterface(id);
}

int TableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *cell = dynamic_cast<const CellAccessible *>(child))
        return cell->isValid() ? numberOf(cell->row(), cell->column()) : -1;
    return child && child->object() == view().viewport() ? places() : -1;
}

QAccessibleInterface *TableAccessible::childAt(int x, int y) const
{
    const QWidget &viewport = *view().viewport();
    const QPoint at = viewport.mapFromGlobal(QPoint(x, y));
    if (viewport.childAt(at))
        return QAccessible::queryAccessibleInterface(view().viewport());
    if (viewport.rect().contains(at)) {
        const QModelIndex index = view().indexAt(at);
        return index.isValid() ? place(index.row(), index.column()) : nullptr;
    }
    const QHeaderView &header = *view().horizontalHeader();
    const QPoint onHeader = header.viewport()->mapFromGlobal(QPoint(x, y));
    const int column = header.viewport()->rect().contains(onHeader) ? header.logicalIndexAt(onHeader) : -1;
    return column < 0 ? nullptr : place(CellAccessible::heading, column);
}

QAccessibleInterface *TableAccessible::focusChild() const
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && view().viewport()->isAncestorOf(focused))
        return QAccessible::queryAccessibleInterface(focused);
    const QModelIndex current = view().currentIndex();
    return view().hasFocus() && current.isValid() ? place(current.row(), current.column()) : nullptr;
}

void *TableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

/// Never null: Qt's bridge to AT-SPI turns the number of a child into a row and a column as if there were no headings,
/// and uses what it gets for them unseen.
QAccessibleInterface *TableAccessible::cellAt(int row, int column) const
{
    const bool isInside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isInside ? place(row, column) : place(CellAccessible::nowhere, CellAccessible::nowhere);
}

int TableAccessible::selectedCellCount() const
{
    return view().selectionModel() ? int(view().selectionModel()->selectedIndexes().size()) : 0;
}

QList<QAccessibleInterface *> TableAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view().selectionModel())
        return cells;
    for (const QModelIndex &index : view().selectionModel()->selectedIndexes())
        cells << place(index.row(), index.column());
    return cells;
}

QString TableAccessible::columnDescription(int column) const
{
    return place(CellAccessible::heading, column)->text(QAccessible::Name);
}

QString TableAccessible::rowDescription(int row) const
{
    return place(row, CellAccessible::heading)->text(QAccessible::Name);
}

QList<int> TableAccessible::selectedColumns() const
{
    QList<int> columns;
    if (!view().selectionModel())
        return columns;
    for (const QModelIndex &index : view().selectionModel()->selectedColumns())
        columns << index.column();
    return columns;
}

QList<int> TableAccessible::selectedRows() const
{
    QList<int> rows;
    if (!view().selectionModel())
        return rows;
    for (const QModelIndex &index : view().selectionModel()->selectedRows())
        rows << index.row();
    return rows;
}

bool TableAccessible::isColumnSelected(int column) const
{
    return view().selectionModel() && view().selectionModel()->isColumnSelected(column, QModelIndex());
}

bool TableAccessible::isRowSelected(int row) const
{
    return view().selectionModel() && view().selectionModel()->isRowSelected(row, QModelIndex());
}

/// -1 is all of the row or the column.
bool TableAccessible::select(int row, int column, bool isOn)
{
    const QModelIndex index = view().model() ? view().model()->index(qMax(0, row), qMax(0, column)) : QModelIndex();
    const QAbstractItemView::SelectionMode mode = view().selectionMode();
    if (!index.isValid() || mode == QAbstractItemView::NoSelection
        || (column >= 0 && view().selectionBehavior() == QAbstractItemView::SelectRows))
        return false;
    const bool isOnly = mode == QAbstractItemView::SingleSelection;
    const auto change = !isOn    ? QItemSelectionModel::Deselect
                        : isOnly ? QItemSelectionModel::ClearAndSelect
                                 : QItemSelectionModel::Select;
    view().selectionModel()->select(index,
                                    change | (column < 0 ? QItemSelectionModel::Rows : QItemSelectionModel::Columns));
    return true;
}

bool TableAccessible::selectRow(int row) { return select(row, -1, true); }
bool TableAccessible::selectColumn(int column) { return select(-1, column, true); }
bool TableAccessible::unselectRow(int row) { return select(row, -1, false); }
bool TableAccessible::unselectColumn(int column) { return select(-1, column, false); }

/// A reader remembers what it has read: whatever may have another text now is named again.
void TableAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    const bool isInPlace = event->modelChangeType() == QAccessibleTableModelChangeEvent::DataChanged;
    const int firstRow = isInPlace ? event->firstRow() : CellAccessible::heading;
    const int lastRow = isInPlace ? event->lastRow() : rowCount();
    for (const QAccessible::Id id : m_places.values()) { // a copy: who is told may ask for others
        auto *cell = static_cast<CellAccessible *>(QAccessible::accessibleInterface(id));
        if (!cell->isValid() || cell->row() < firstRow || cell->row() > lastRow)
            continue;
        QAccessibleEvent renamed(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
}

} // namespace opi
