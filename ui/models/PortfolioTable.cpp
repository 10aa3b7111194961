#include "ui/models/PortfolioTable.h"

#include "core/base/Folding.h"
#include "core/portfolio/ProjectOf.h"
#include "ui/models/TableRoles.h"
#include "ui/shell/Session.h"

namespace opi {

/// Above this many new and deleted rows, as after an import, a table is read anew.
static constexpr qsizetype manyRows = 200;

PortfolioTable::PortfolioTable(Session &session, const TableInfo &table, QList<RowColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_table(table), m_columns(std::move(columns)), m_draft(table)
{
    connect(&session, &Session::performed, this, &PortfolioTable::show);
    connect(&session, &Session::changed, this, [this] {
        if (!std::exchange(m_isUpToDate, false)) // another file or date: no set says what is new
            reload();
    });
    connect(&session.drafts(), &Drafts::discarded, this, [this](const TypedKey &key) {
        if (key.form == draftForm() && key.row == m_owner)
            dropDraft();
    });
    reload();
}

void PortfolioTable::setOwner(const RowId &owner)
{
    m_owner = owner;
    reload();
}

void PortfolioTable::showAll()
{
    m_isOfAll = true;
    reload();
}

void PortfolioTable::setDraftLine(DraftLine draft)
{
    m_draftLine = std::move(draft);
    reload();
}

void PortfolioTable::setFilter(RowFilter filter)
{
    m_filter = std::move(filter);
    beginResetModel();
    arrange(false);
    endResetModel();
    tellTotals();
}

void PortfolioTable::sort(int column, Qt::SortOrder direction)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<RowId> ids;
    for (const QModelIndex &index : before)
        ids << rowId(index.row());
    const bool isNewKey = column != m_sortColumn;
    m_sortColumn = column < columnCount() ? column : -1;
    m_direction = direction;
    arrange(isNewKey);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int line = ids[i].isNull() ? before[i].row() : lineOf(ids[i]);
        after << (line < 0 ? QModelIndex() : index(line, before[i].column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PortfolioTable::retranslate()
{
    m_order.forgetAll();
    sort(m_sortColumn, m_direction);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellTotals();
}

int PortfolioTable::columnOf(const QByteArray &key) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const RowColumn &column) { return column.key == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

RowId PortfolioTable::rowId(int line) const { return line >= 0 && line < m_order.size() ? m_order.at(line) : RowId(); }

bool PortfolioTable::hasDraftLine() const
{
    return m_draftLine && !m_session.isReadOnly() && (m_table.parent < 0 || !m_owner.isNull());
}

Reading PortfolioTable::reading() const { return readingOf(m_session.portfolio()); }

Reading PortfolioTable::readingOf(const Portfolio &portfolio) const
{
    return {portfolio, m_session.words(), m_session.shownDate()};
}

const void *PortfolioTable::find(const RowId &id) const
{
    return m_session.portfolio().tables()[std::size_t(m_table.index)].find(id);
}

const void *PortfolioTable::rowAt(int line) const
{
    if (line < m_order.size())
        return find(m_order.at(line));
    return m_draft.isEmpty() ? nullptr : m_draft.at(0);
}

bool PortfolioTable::isEditable(const QModelIndex &index) const
{
    if (!index.isValid() || !m_columns[index.column()].field || m_session.isReadOnly())
        return false;
    return !isDraft(index) || field(index).write; // a row of another table needs this one to be there
}

CellValue PortfolioTable::value(const QModelIndex &index) const
{
    const void *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row || (isDraft(index) && isUntouched()))
        return {};
    return m_columns[index.column()].value(row, reading());
}

CellValue PortfolioTable::entryValue(const QModelIndex &index) const
{
    const void *row = rowAt(index.row());
    return row ? field(index).start(row, reading()) : CellValue();
}

QString PortfolioTable::entryText(const QModelIndex &index) const
{
    return opi::entryText(field(index), entryValue(index), reading());
}

/// Not one that stands for something else, such as a level that is seen with its name.
bool PortfolioTable::isPlainNumber(const QModelIndex &index) const
{
    const RowColumn &shown = m_columns[index.column()];
    const bool isNumberField =
        shown.field && (shown.field->kind == Field::Kind::Number || shown.field->kind == Field::Kind::Year);
    return !shown.text || isNumberField;
}

QString PortfolioTable::copyText(const QModelIndex &index) const
{
    const CellValue cell = value(index);
    const auto &edited = m_columns[index.column()].field;
    if (const auto *text = std::get_if<QString>(&cell); text && edited && edited->kind == Field::Kind::Decimal)
        return QString(*text).replace(u'.', m_session.words().locale().decimalPoint());
    const bool isPlain = std::holds_alternative<Money>(cell) || std::holds_alternative<QDate>(cell)
                         || (std::holds_alternative<qint64>(cell) && isPlainNumber(index));
    return isPlain ? plainText(cell, m_session.words()) : index.data().toString();
}

CopiedCell PortfolioTable::copiedCell(const QModelIndex &index) const
{
    const CellValue cell = value(index);
    const auto &edited = m_columns[index.column()].field;
    const QString text = index.data().toString();
    if (std::holds_alternative<qint64>(cell) && !isPlainNumber(index))
        return {{}, text};
    return {cell, text, edited && edited->kind == Field::Kind::Decimal};
}

bool PortfolioTable::canEdit() const { return !m_session.isReadOnly(); }

bool PortfolioTable::isUntouched() const { return !m_isTouched; }

QString PortfolioTable::cellText(const RowColumn &column, const void *row, const Reading &reading) const
{
    return column.text ? column.text(row, reading) : shownText(column.value(row, reading), reading.words);
}

/// Every text of the row, as it is seen, for the filter.
QString PortfolioTable::wholeText(const RowId &id) const
{
    const void *row = find(id);
    if (!row)
        return {};
    QStringList parts;
    const Reading now = reading();
    for (const RowColumn &column : m_columns) {
        parts << cellText(column, row, now);
        if (column.detail)
            parts << column.detail(row, now);
    }
    return searchable(parts.join(u'\n'));
}

SortKey PortfolioTable::sortKey(const RowId &id) const
{
    const void *row = find(id);
    if (!row || m_sortColumn < 0) // the column may have gone since the rows were arranged
        return {};
    const RowColumn &column = m_columns[m_sortColumn];
    const Reading now = reading();
    const CellValue value = column.sortKey ? column.sortKey(row, now) : column.value(row, now);
    return std::holds_alternative<RowId>(value) ? m_alphabet.key(cellText(column, row, now)) : m_alphabet.key(value);
}

void PortfolioTable::reload()
{
    beginResetModel();
    std::vector<RowId> ids;
    const TableRows &rows = m_session.portfolio().tables()[std::size_t(m_table.index)];
    ids.reserve(rows.size());
    for (quint32 slot = 0; slot < rows.size(); ++slot) {
        const void *row = rows.at(slot);
        if (isShown(row))
            ids.push_back(m_table.id(row));
    }
    m_order.setRows(ids);
    arrange(true);
    resetDraft();
    endResetModel();
    tellTotals();
}

void PortfolioTable::arrange(bool isNewKey)
{
    RowOrder::Rules rules;
    if (m_sortColumn >= 0)
        rules.key = [this](const RowId &id) { return sortKey(id); };
    rules.isDescending = m_direction == Qt::DescendingOrder;
    rules.text = [this](const RowId &id) { return wholeText(id); };
    rules.addends = [this](const RowId &id) { return addends(id); };
    rules.words = foldedWords(m_filter.text);
    if (m_filter.accepts) {
        rules.accepts = [this](const RowId &id) {
            const void *row = find(id);
            return row && m_filter.accepts(row, reading());
        };
    }
    m_order.setRules(std::move(rules), isNewKey);
    m_order.arrange();
}

void PortfolioTable::show(const ChangeSet &set)
{
    m_isUpToDate = true;
    const TableChanges &own = set.tables()[std::size_t(m_table.index)];
    if (own.created.size() + own.deleted.size() > manyRows) {
        reload();
        return;
    }
    removeGone(own);
    addNew(own);
    refresh(set);
    if (isUntouched())
        resetDraft(); // the code it begins with may be taken now
    tellTotals();
}

void PortfolioTable::removeGone(const TableChanges &changes)
{
    for (qsizetype i = 0; i < changes.deleted.size(); ++i) {
        const RowId id = m_table.id(changes.deleted.at(i));
        const int line = lineOf(id);
        if (line >= 0)
            beginRemoveRows({}, line, line);
        m_order.remove(id);
        if (line >= 0)
            endRemoveRows();
    }
}

void PortfolioTable::addNew(const TableChanges &changes)
{
    for (qsizetype i = 0; i < changes.created.size(); ++i) {
        const void *row = changes.created.at(i);
        const RowId id = m_table.id(row);
        if (m_order.contains(id) || !isShown(row))
            continue;
        const int line = shownRows();
        if (id == m_created) { // it stands where it was typed, and the empty line goes below it
            beginInsertRows({}, line + 1, line + 1);
            m_order.append(id, true);
            resetDraft();
            endInsertRows();
            emit dataChanged(index(line, 0), index(line, columnCount() - 1));
            continue;
        }
        m_order.append(id, false);
        touch(id);
    }
}

/// Shows the rows that an edit of other rows may have changed: an owner shows sums of what it owns, and every row may
/// name rows of the tables it refers to. What goes with the row between is found by that row.
void PortfolioTable::refresh(const ChangeSet &set)
{
    bool areAllTouched = false;
    QSet<RowId> touched;
    for (const TableChanges &changes : set.tables()) {
        if (changes.isEmpty())
            continue;
        const TableInfo &table = changes.created.table();
        const bool isOwn = table.index == m_table.index;
        if (!isOwn && !belongsTo(table, m_table)) {
            areAllTouched = true;
            continue;
        }
        for (const RowList *rows : {&changes.created, &changes.before, &changes.after, &changes.deleted}) {
            for (qsizetype i = 0; i < rows->size(); ++i)
                touched << (isOwn ? table.id(rows->at(i))
                                  : ancestorOf(m_session.portfolio(), m_table, table, rows->at(i)));
        }
    }
    touched.remove(RowId());
    for (const RowId &id : std::as_const(touched))
        touch(id);
    if (!areAllTouched)
        return;
    m_order.forgetAll();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PortfolioTable::touch(const RowId &id)
{
    m_order.forget(id);
    const int line = lineOf(id);
    if (line >= 0) {
        emit dataChanged(index(line, 0), index(line, columnCount() - 1));
    } else if (m_order.isAccepted(id)) {
        beginInsertRows({}, shownRows(), shownRows());
        m_order.show(id);
        endInsertRows();
    }
}

} // namespace opi
