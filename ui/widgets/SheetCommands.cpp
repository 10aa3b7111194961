// What can be done with the selected cells and rows of a SheetView.
#include "core/text/ErrorText.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/models/PortfolioTable.h"
#include "ui/models/RangeHtml.h"
#include "ui/models/RangeText.h"
#include "ui/widgets/ColumnMenu.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/SourcePanel.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace opi {

void SheetView::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto carryOut) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // an open editor keeps its own keys
        connect(action, &QAction::triggered, this, carryOut);
        addAction(action);
        return action;
    };
    m_copy = add(QKeySequence::Copy, &SheetView::copySelection);
    m_paste = add(QKeySequence::Paste, &SheetView::paste);
    m_pasteRows = add(Qt::CTRL | Qt::SHIFT | Qt::Key_V, &SheetView::pasteRows);
    m_pasteRows->setVisible(false);
    m_fill = add(Qt::CTRL | Qt::Key_D, &SheetView::fillDown);
    m_empty = add(Qt::Key_Delete, &SheetView::emptySelection);
    m_delete = add(Qt::CTRL | Qt::Key_Delete, &SheetView::removeSelectedRows);
    m_source = add(Qt::CTRL | Qt::Key_L, &SheetView::askForSource);
}

void SheetView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_paste->setText(tr("Paste"));
    //: opens the import with the rows that were copied in a spreadsheet
    m_pasteRows->setText(tr("Paste as rows …"));
    m_fill->setText(tr("Fill down"));
    m_empty->setText(tr("Empty cells"));
    m_delete->setText(tr("Delete rows"));
    //: asks where the value of the cell comes from: an address and a day
    m_source->setText(tr("Source …"));
}

/// Where the current cell's value comes from. A column that follows from others has no source of its own.
void SheetView::askForSource()
{
    const QModelIndex at = currentIndex();
    const RowId row = at.isValid() ? m_table.rowId(at.row()) : RowId();
    if (row.isNull() || !m_table.canEdit() || !m_table.column(at.column()).field)
        return;
    const QRect cell = visualRect(at);
    SourcePanel::open(m_table.session(), m_table.table(), row, m_table.column(at.column()).key,
                      viewport()->mapToGlobal(cell.bottomLeft()), this);
}

void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isReadOnly = !m_table.canEdit();
    for (QAction *action : {m_paste, m_pasteRows, m_fill, m_empty, m_delete, m_source})
        action->setEnabled(!isReadOnly);
    m_delete->setEnabled(!isReadOnly && m_canDelete);
    QMenu menu(this);
    menu.addActions({m_copy, m_paste, m_pasteRows, m_fill, m_empty});
    menu.addSeparator();
    menu.addAction(m_source);
    menu.addSeparator();
    menu.addAction(m_delete);
    menu.addSeparator();
    addColumns(*menu.addMenu(tr("Columns")), *this);
    menu.exec(event->globalPos());
}

QRect SheetView::selectedRange() const
{
    QRect range;
    for (const QItemSelectionRange &part : selectionModel()->selection())
        range |= QRect(QPoint(part.left(), part.top()), QPoint(part.right(), part.bottom()));
    return range;
}

QList<int> SheetView::selectedLines() const
{
    QList<int> lines;
    for (const QItemSelectionRange &part : selectionModel()->selection()) {
        for (int line = part.top(); line <= part.bottom(); ++line)
            lines << line;
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

void SheetView::copySelection() const
{
    const QList<int> lines = selectedLines();
    QList<QStringList> cells;
    QList<QList<CopiedCell>> typed;
    for (const int line : lines) {
        QStringList row;
        QList<CopiedCell> typedRow;
        for (int place = 0; place < m_table.columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            const QRect range = selectedRange();
            if (column < range.left() || column > range.right() || isColumnHidden(column))
                continue;
            const QModelIndex index = m_table.index(line, column);
            const bool isCopied = selectionModel()->isSelected(index);
            row << (isCopied ? m_table.copyText(index) : QString());
            typedRow << (isCopied ? m_table.copiedCell(index) : CopiedCell());
        }
        cells << row;
        typed << typedRow;
    }
    if (cells.isEmpty())
        return;
    auto *range = new QMimeData; // the clipboard owns it
    range->setText(rangeText(cells));
    range->setHtml(rangeHtml(typed));
    QGuiApplication::clipboard()->setMimeData(range);
}

/// Each cell is read as if it had been typed; one value goes into all selected cells.
void SheetView::paste()
{
    const QList<QStringList> cells = rangeFrom(QGuiApplication::clipboard()->text());
    if (cells.isEmpty() || !currentIndex().isValid())
        return;
    const bool isOneValue = cells.size() == 1 && cells.first().size() == 1;
    const QRect range = selectedRange();
    if (m_takesRows && !isOneValue && range.top() + cells.size() > m_table.shownRows()) {
        pasteRows(); // the rows there are do not hold it
        return;
    }
    QList<std::pair<QModelIndex, QString>> texts;
    if (isOneValue && !range.isEmpty()) {
        for (const QModelIndex &index : selectedIndexes())
            texts.append({index, cells.first().first()});
    } else {
        const int firstPlace = horizontalHeader()->visualIndex(qMax(0, range.left()));
        for (qsizetype line = 0; line < cells.size(); ++line) {
            int place = firstPlace;
            for (const QString &cell : cells[line]) {
                while (place < m_table.columnCount() && isColumnHidden(horizontalHeader()->logicalIndex(place)))
                    ++place;
                if (place >= m_table.columnCount())
                    break;
                const QModelIndex index =
                    m_table.index(range.top() + int(line), horizontalHeader()->logicalIndex(place++));
                if (index.isValid())
                    texts.append({index, cell});
            }
        }
    }
    report(m_table.enterTexts(texts));
}

void SheetView::setTakesRows(bool takesRows)
{
    m_takesRows = takesRows;
    m_pasteRows->setVisible(takesRows);
}

void SheetView::pasteRows()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_takesRows || !m_table.canEdit() || text.trimmed().isEmpty())
        return;
    QList<int> columns;
    const int first = currentIndex().isValid() ? horizontalHeader()->visualIndex(selectedRange().left()) : 0;
    for (int place = qMax(0, first); place < m_table.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    emit rowsPasted(text, columns);
}

void SheetView::fillDown()
{
    QList<std::pair<QModelIndex, CellValue>> values;
    for (const QItemSelectionRange &part : selectionModel()->selection()) {
        // A single cell is filled from the one above it, as in a spreadsheet.
        const int source = part.height() > 1 ? part.top() : part.top() - 1;
        if (source < 0)
            continue;
        for (int column = part.left(); column <= part.right(); ++column) {
            if (!m_table.column(column).field)
                continue;
            const CellValue value = m_table.entryValue(m_table.index(source, column));
            for (int line = source + 1; line <= part.bottom(); ++line)
                values.append({m_table.index(line, column), value});
        }
    }
    report(m_table.enterAll(values));
}

void SheetView::emptySelection()
{
    const QList<int> lines = selectedLines();
    const bool areWholeRows =
        std::all_of(lines.begin(), lines.end(), [this](int line) { return selectionModel()->isRowSelected(line, {}); });
    if (areWholeRows && !lines.isEmpty()) {
        removeSelectedRows();
        return;
    }
    QList<std::pair<QModelIndex, CellValue>> values;
    for (const QModelIndex &index : selectedIndexes()) {
        if (m_table.isEditable(index) && m_table.field(index).isOptional)
            values.append({index, CellValue()});
    }
    report(m_table.enterAll(values));
}

void SheetView::removeSelectedRows()
{
    const QList<int> lines = selectedLines();
    if (lines.isEmpty() || !m_table.canEdit() || !m_canDelete)
        return;
    const int column = currentIndex().column();
    if (m_table.removeLines(lines))
        select(m_table.index(qMin(lines.first(), m_table.rowCount() - 1), column));
}

void SheetView::beginDraft()
{
    if (!m_table.hasDraftLine())
        return;
    const QModelIndex index = m_table.index(m_table.rowCount() - 1, m_table.draftColumn());
    setFocus(Qt::ShortcutFocusReason);
    select(index);
    scrollTo(index);
    edit(index, EditKeyPressed, nullptr);
}

/// Says at the current cell why several cells could not be changed.
void SheetView::report(const Result<> &done)
{
    if (done)
        m_delegate->forget();
    else
        m_delegate->say(*viewport(), visualRect(currentIndex()), sentence(done.error(), m_table.reading().words));
}

} // namespace opi
