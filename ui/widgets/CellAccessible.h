#pragma once

#include <QAccessible>

class QModelIndex;
class QTableView;

namespace opi {

/// One place in a table: a cell or a heading. It is a place and not a row: after a sort it holds what stands there now,
/// as the eye finds it.
class CellAccessible : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    static constexpr int heading = -1; ///< row of the headings of columns, column of those of rows
    static constexpr int nowhere = -2; ///< a place that is in no table; it is never valid

    CellAccessible(QTableView *view, int row, int column) : m_view(view), m_row(row), m_column(column) {}

    int row() const { return m_row; }
    int column() const { return m_column; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isCell() const { return m_row != heading && m_column != heading; }
    QModelIndex index() const;
    QString headingText() const;
    void makeCurrent() const;

    QTableView *m_view;
    int m_row, m_column;
};

} // namespace opi
