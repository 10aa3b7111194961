#pragma once

#include <QAccessibleWidget>

class QTableView;

namespace opi {

class CellAccessible;

/// Offers a table to screen readers. Qt 6.4 does that too, but its tables and cells do not take the keyboard when a
/// reader asks them to, the open editor of a cell is missing from the tree, nobody is told that the text of a cell has
/// changed, the cell that the keyboard enters is not announced, and a question for a place outside the table crashes.
///
/// The children have the numbers that QTableView gives them in its events: row by row, the headings first, those of
/// the rows too where they are hidden. What is open in the table, an editor or a message, comes after them.
class TableAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit TableAccessible(QTableView *view);
    ~TableAccessible() override;

    /// Before the table gets its model: Qt asks for the interface as soon as there is news of one.
    static void install();
    static TableAccessible &of(QTableView &view);
    /// Says which cell has the keyboard, after the table has taken it.
    static void announceCurrent(QTableView &view);

    /// A cell or a heading; see CellAccessible.
    QAccessibleInterface *place(int row, int column) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    QTableView &view() const;
    int numberOf(int row, int column) const { return (row + 1) * (columnCount() + 1) + column + 1; }
    int places() const { return (rowCount() + 1) * (columnCount() + 1); }
    bool isAnythingOpen() const;
    bool select(int row, int column, bool isOn);

    mutable QHash<std::pair<int, int>, QAccessible::Id> m_places; // made when first asked for
};

} // namespace opi
