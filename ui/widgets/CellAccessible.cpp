#include "ui/widgets/CellAccessible.h"

#include "ui/widgets/TableAccessible.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace opi {

QModelIndex CellAccessible::index() const
{
    const QAbstractItemModel *model = m_view->model();
    return model && isCell() ? model->index(m_row, m_column) : QModelIndex();
}

bool CellAccessible::isValid() const
{
    if (isCell())
        return index().isValid();
    const QAbstractItemModel *model = m_view->model();
    return model && m_row < model->rowCount() && m_column < model->columnCount();
}

QAccessibleInterface *CellAccessible::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QAccessible::Role CellAccessible::role() const
{
    if (isCell())
        return QAccessible::Cell;
    if (m_row == heading && m_column == heading)
        return QAccessible::Pane; // the corner between the headings
    return m_row == heading ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid())
        return state;
    const QRect seen(m_view->mapToGlobal(QPoint()), m_view->size());
    state.invisible = !m_view->isVisible() || !seen.intersects(rect());
    if (!isCell())
        return state;
    state.selectable = true;
    state.focusable = true;
    state.extSelectable = m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == index();
    state.editable = index().flags().testFlag(Qt::ItemIsEditable);
    return state;
}

QString CellAccessible::headingText() const
{
    const bool isOfColumn = m_row == heading;
    const int section = isOfColumn ? m_column : m_row;
    const Qt::Orientation direction = isOfColumn ? Qt::Horizontal : Qt::Vertical;
    if (section < 0)
        return {};
    QString said = m_view->model()->headerData(section, direction, Qt::AccessibleTextRole).toString();
    if (!said.isEmpty())
        return said;
    // A row that has no name of its own is known by its first cell.
    return isOfColumn ? m_view->model()->headerData(section, direction).toString()
                      : m_view->model()->index(section, 0).data().toString();
}

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (!isCell())
        return kind == QAccessible::Name ? headingText() : QString();
    if (kind == QAccessible::Description)
        return index().data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString said = index().data(Qt::AccessibleTextRole).toString();
    return said.isEmpty() ? index().data().toString() : said;
}

QRect CellAccessible::rect() const
{
    if (!isValid())
        return {};
    if (isCell()) {
        const QRect place = m_view->visualRect(index());
        return place.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    const QHeaderView *header = m_row == heading ? m_view->horizontalHeader() : m_view->verticalHeader();
    const int section = m_row == heading ? m_column : m_row;
    if (section < 0 || header->isHidden() || header->isSectionHidden(section))
        return {};
    const int begin = header->sectionViewportPosition(section);
    const int length = header->sectionSize(section);
    const QRect place =
        m_row == heading ? QRect(begin, 0, length, header->height()) : QRect(0, begin, header->width(), length);
    return QRect(header->viewport()->mapToGlobal(place.topLeft()), place.size());
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (!isCell())
        return nullptr;
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellAccessible::isSelected() const
{
    return m_view->selectionModel() && m_view->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> CellAccessible::columnHeaderCells() const
{
    return isValid() ? QList{TableAccessible::of(*m_view).place(heading, m_column)} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> CellAccessible::rowHeaderCells() const
{
    return isValid() ? QList{TableAccessible::of(*m_view).place(m_row, heading)} : QList<QAccessibleInterface *>();
}

QStringList CellAccessible::actionNames() const { return {pressAction(), setFocusAction(), toggleAction()}; }

void CellAccessible::makeCurrent() const
{
    const bool areRows = m_view->selectionBehavior() == QAbstractItemView::SelectRows;
    const QItemSelectionModel::SelectionFlags rows =
        areRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate;
    m_view->selectionModel()->setCurrentIndex(index(), QItemSelectionModel::ClearAndSelect | rows);
    m_view->scrollTo(index());
    m_view->setFocus(Qt::OtherFocusReason);
}

void CellAccessible::doAction(const QString &action)
{
    if (!isValid())
        return;
    if (action == toggleAction()) {
        const bool areRows = m_view->selectionBehavior() == QAbstractItemView::SelectRows;
        m_view->selectionModel()->select(index(),
                                         QItemSelectionModel::Toggle
                                             | (areRows ? QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate));
        return;
    }
    makeCurrent();
    // What Enter does here, the table knows. Posted, as it may open a page or a dialog, and who asked waits meanwhile.
    if (action == pressAction())
        QCoreApplication::postEvent(m_view, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
}

} // namespace opi
