#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/storage/TypedText.h"

#include <QTableView>

class QAction;

namespace opi {

class CellDelegate;
class PortfolioTable;
class SheetLayout;

/// A table that is worked in as in a spreadsheet: cells and ranges are selected, F2, Enter or typing edits, Tab goes on
/// to the next cell, Ctrl+C and Ctrl+V exchange ranges with other programs, Ctrl+D fills down, Del empties, Ctrl+Del
/// deletes rows. Holds the place of the reader when its rows are read anew.
class SheetView : public QTableView {
    Q_OBJECT

public:
    /// Named after the table of its rows: what is remembered of it is remembered by that name.
    explicit SheetView(PortfolioTable &table, QWidget *parent = nullptr);

    /// Enter and double-click open the row instead of editing the cell.
    void setOpensRows(bool opens) { m_opensRows = opens; }
    /// As tall as its rows, in a card that scrolls with the page.
    void setAsTallAsRows();
    /// This column takes the room that is left.
    void stretch(const QByteArray &column);
    /// Widths that fit the headings and the first rows, where the user has not drawn another.
    void fitColumns();
    void sortBy(const QByteArray &column, Qt::SortOrder direction);

    /// What the user has made of the columns.
    SheetLayout &layoutOfColumns() const { return *m_layout; }

    PortfolioTable &table() const { return m_table; }
    RowId currentRow() const;
    void setCurrentRow(const RowId &row);
    /// The lines with a selected cell, ascending.
    QList<int> selectedLines() const;

    /// Begins a new row: the keyboard goes to the empty line.
    void beginDraft();
    /// Opens the cell that something was typed into before the program stopped; false if it is not here.
    bool goOnTyping(const TypedKey &key);
    void removeSelectedRows();
    void setCanDelete(bool canDelete) { m_canDelete = canDelete; }
    void copySelection() const;
    void paste();
    /// Offers what is on the clipboard as rows, whatever is selected: see rowsPasted.
    void pasteRows();
    /// Whether a block that does not fit into the rows there are is offered as rows.
    void setTakesRows(bool takesRows);
    void fillDown();
    void emptySelection();
    /// Opens the panel that asks where the current cell's value comes from.
    void askForSource();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const opi::RowId &row);
    /// Lines and tabs that are to become rows. `columns` of the table are those that they were pasted under.
    void rowsPasted(const QString &text, const QList<int> &columns);
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// Makes it the only selected cell, whatever keys are down: Ctrl+Del leads here too.
    void select(const QModelIndex &index);
    void setSizes();
    void retranslate();
    void fitStretched();
    void addKeys();
    void rememberPlace();
    void returnToPlace();
    void report(const Result<> &done);
    QRect selectedRange() const; // columns and lines

    PortfolioTable &m_table;
    CellDelegate *m_delegate;
    SheetLayout *m_layout;
    bool m_canDelete = true;
    QAction *m_copy, *m_paste, *m_pasteRows, *m_fill, *m_empty, *m_delete, *m_source;
    QByteArray m_stretched;
    bool m_opensRows = false;
    bool m_takesRows = false;
    bool m_isAsTallAsRows = false;
    RowId m_place;
    int m_placeColumn = -1;
    int m_scroll = 0;
};

} // namespace opi
