#pragma once

#include "core/storage/TypedText.h"
#include "ui/models/RangeHtml.h"
#include "ui/models/RowColumn.h"
#include "ui/models/RowOrder.h"

#include <QAbstractTableModel>

namespace opi {

class Session;

/// The empty line at the end of a table: what is typed there becomes a row as soon as a row can be made of it.
struct DraftLine {
    std::function<void(void *row, const Reading &)> prepare; ///< fills in what a new row begins with
    int column = 0;                                          ///< where the hint stands and the typing begins
    QString (*hint)(const Words &) = nullptr;                ///< "New milestone …"
};

/// Which rows are to be seen.
struct RowFilter {
    QString text;                                                       ///< all of its words, anywhere in the row
    std::function<bool(const void *row, const Reading &)> accepts = {}; ///< absent: all
};

/// Rows of one table of the portfolio as a Qt model. It holds no row: it asks the portfolio while it is shown, and
/// every edit is an action that the session performs. An edit leaves the rows where they are; they are ordered and
/// filtered anew when somebody asks for it, so that nothing jumps away under the hands.
class PortfolioTable : public QAbstractTableModel {
    Q_OBJECT

public:
    PortfolioTable(Session &session, const TableInfo &table, QList<RowColumn> columns, QObject *parent = nullptr);

    /// Shows only what this row owns: the milestones of a project.
    void setOwner(const RowId &owner);
    /// Shows the rows of all owners: the milestones of all projects. There is no empty line then.
    void showAll();
    const RowId &owner() const { return m_owner; }
    void setDraftLine(DraftLine draft);
    void setFilter(RowFilter filter);
    void sort(int column, Qt::SortOrder direction) final;
    /// After a change of language: texts have another order, and are found by other words.
    void retranslate();

    /// The columns behind the first so many are these now: those of the portfolio's own fields.
    void setFurtherColumns(int first, const QList<RowColumn> &columns);

    const TableInfo &table() const { return m_table; }
    const RowColumn &column(int number) const { return m_columns[number]; }
    int columnOf(const QByteArray &key) const; ///< -1: there is none
    /// The row on a line; the null id for the line of the draft.
    RowId rowId(int line) const;
    int lineOf(const RowId &id) const { return int(m_order.lineOf(id)); }
    int shownRows() const { return int(m_order.size()); }
    int allRows() const { return int(m_order.total()); }
    bool hasDraftLine() const;
    int draftColumn() const { return m_draftLine ? m_draftLine->column : 0; }
    bool canEdit() const;
    Reading reading() const;
    Session &session() const { return m_session; }

    bool isEditable(const QModelIndex &index) const;
    const Field &field(const QModelIndex &index) const { return *m_columns[index.column()].field; }
    CellValue value(const QModelIndex &index) const;
    /// What an editor of the cell starts with.
    QString entryText(const QModelIndex &index) const;
    CellValue entryValue(const QModelIndex &index) const;
    /// The cell for another program: see plainText.
    QString copyText(const QModelIndex &index) const;
    /// The same with its type, for a program that takes types.
    CopiedCell copiedCell(const QModelIndex &index) const;

    /// Puts a value into a cell. Whatever is wrong with the value itself comes back, and so does what the file refuses,
    /// which the session has reported too.
    Result<> enter(const QModelIndex &index, const CellValue &value);
    /// The same for what a person typed.
    Result<> enterText(const QModelIndex &index, const QString &text);
    /// What is being typed into a cell, kept until it is taken: see Drafts. The empty line keeps all of its cells.
    void keepTyped(const QModelIndex &index, const QString &text);
    /// The editor of the cell was left without taking its text.
    void revertTyped(const QModelIndex &index);
    std::optional<QString> typedText(const QModelIndex &index) const;
    /// The cell that something was typed into; invalid if this table does not show it.
    QModelIndex typedCell(const TypedKey &key) const;

    /// Several cells at once: one edit, one undo. Cells that cannot be edited are passed over.
    Result<> enterAll(const QList<std::pair<QModelIndex, CellValue>> &values);
    /// The same for what a person pasted. The first text that cannot be read stops it all.
    Result<> enterTexts(const QList<std::pair<QModelIndex, QString>> &texts);
    /// Deletes the rows of these lines: one edit, one undo. What they own goes with them.
    bool removeLines(const QList<int> &lines);

    /// The sum or the count at the foot of a column, over the rows that are shown. Added up once for each
    /// totalsChanged: the line below the table and the bottom line of the window both ask.
    QString totalText(int column) const;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

signals:
    /// The sums are to be shown again.
    void totalsChanged();

private:
    void tellTotals();
    bool isPlainNumber(const QModelIndex &index) const;
    QString addedUp(int column) const;
    std::vector<RowOrder::Addend> addends(const RowId &id) const;
    static bool isSummed(const RowColumn &column);
    const void *rowAt(int line) const;
    bool isShown(const void *row) const { return m_table.parent < 0 || m_isOfAll || m_table.owner(row) == m_owner; }
    Reading readingOf(const Portfolio &portfolio) const;
    const void *find(const RowId &id) const;
    bool isDraft(const QModelIndex &index) const { return index.row() == m_order.size(); }
    bool isUntouched() const; // the draft, while nothing was typed into it
    QString cellText(const RowColumn &column, const void *row, const Reading &reading) const;
    QString wholeText(const RowId &id) const;
    SortKey sortKey(const RowId &id) const;
    QVariant draftData(int column, int role) const;

    Result<> enterDraft(const QModelIndex &index, const CellValue &value);
    void resetDraft();
    void takeUpDraft();
    void dropDraft();
    TypedKey typedKey(const QModelIndex &index) const;
    QByteArray draftForm() const { return "new/" + m_table.name; }
    QByteArray cellForm() const { return "cell/" + m_table.name; }

    void reload();
    void arrange(bool isNewKey);
    void show(const ChangeSet &set);
    bool hasManyChanges(const ChangeSet &set) const;
    void removeGone(const TableChanges &changes);
    void addNew(const TableChanges &changes);
    void refresh(const ChangeSet &set);
    void touch(const RowId &id);

    Session &m_session;
    const TableInfo &m_table;
    QList<RowColumn> m_columns;
    mutable RowOrder m_order; // keeps what was worked out of a row
    RowId m_owner;
    bool m_isOfAll = false;
    RowFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::optional<DraftLine> m_draftLine;
    RowList m_draft; // one row, or none while there is no line for it
    bool m_isTouched = false;
    RowId m_created; // becomes a row in place of the draft
    bool m_isUpToDate = false;
    Alphabet m_alphabet;
    mutable QHash<int, QString> m_totals; // by column, as far as they were asked for
};

} // namespace opi
