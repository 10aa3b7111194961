// The cells of a PortfolioTable as Qt asks for them, and what is put into them.
#include "core/actions/Edit.h"
#include "core/text/CellText.h"
#include "core/text/ImportText.h"
#include "core/text/SourceText.h"
#include "ui/models/PortfolioTable.h"
#include "ui/models/RowEdit.h"
#include "ui/models/TableRoles.h"
#include "ui/shell/Session.h"

namespace opi {

int PortfolioTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shownRows() + (hasDraftLine() ? 1 : 0);
}

/// What a screen reader calls the row: its name; the empty line its hint; a row without a name its number.
static QString lineName(const PortfolioTable &table, int line)
{
    const RowId id = table.rowId(line);
    const Reading now = table.reading();
    const QString name = id.isNull() ? table.index(line, table.draftColumn()).data(Qt::AccessibleTextRole).toString()
                                     : rowName(table.table(), id, now.portfolio, now.words);
    return name.isEmpty() ? now.words.number(qint64(line) + 1) : name;
}

QVariant PortfolioTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) // nobody sees it: a screen reader says it before the cell
        return role == Qt::AccessibleTextRole ? lineName(*this, section) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].header(m_session.words());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[section].alignment | Qt::AlignVCenter);
    return {};
}

QVariant PortfolioTable::data(const QModelIndex &index, int role) const
{
    const void *row = rowAt(index.row());
    const RowColumn &column = m_columns[index.column()];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    if (!row)
        return {};
    if (isDraft(index)) {
        if (QVariant own = draftData(index.column(), role); isUntouched() || own.isValid())
            return own;
    }
    const Reading now = reading();
    switch (role) {
    case Qt::DisplayRole: return cellText(column, row, now);
    case Qt::EditRole: return column.field ? entryText(index) : cellText(column, row, now);
    case DetailRole: return column.detail ? column.detail(row, now) : QVariant();
    case MutedRole: return column.isMuted;
    case StatusRole: {
        const auto status = column.status ? column.status(row, now) : std::nullopt;
        return status ? QVariant(int(*status)) : QVariant();
    }
    case Qt::AccessibleDescriptionRole:
        return isDraft(index) ? QString()
                              : factSourceText(now.words, now.portfolio, m_table, m_table.id(row), column.key);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = cellText(column, row, now);
        const QString whole = column.detail ? QString(text + u' ' + column.detail(row, now)).trimmed() : text;
        if (role == Qt::AccessibleTextRole || isDraft(index))
            return whole;
        QStringList lines{whole, originText(now.words, m_session.ledger(), m_table, m_table.id(row), column.key),
                          factSourceText(now.words, now.portfolio, m_table, m_table.id(row), column.key)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default: return {};
    }
}

/// What the empty line says: its hint, and then what is still missing to make a row of it. Invalid: as in other lines.
QVariant PortfolioTable::draftData(int column, int role) const
{
    const auto &field = m_columns[column].field;
    QString text;
    if (isUntouched())
        text = column == m_draftLine->column && m_draftLine->hint ? m_draftLine->hint(m_session.words()) : QString();
    else if (field && !field->isOptional && isEmpty(field->shown(m_draft.at(0), reading())))
        text = m_session.words().translate("PortfolioTable", "missing");
    else
        return {};
    if (role == MutedRole)
        return true;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
}

Qt::ItemFlags PortfolioTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return isEditable(index) ? flags | Qt::ItemIsEditable : flags;
}

Result<> PortfolioTable::enter(const QModelIndex &index, const CellValue &value)
{
    if (!isEditable(index))
        return {};
    if (isDraft(index))
        return enterDraft(index, value);
    const Result<ChangeSet> set = rowEdit(m_table, rowId(index.row()), field(index), value, reading());
    if (!set)
        return failure(set);
    return m_session.attempt(set);
}

Result<> PortfolioTable::enterText(const QModelIndex &index, const QString &text)
{
    if (!isEditable(index))
        return {};
    const Result<CellValue> value = entered(field(index), text, reading());
    if (!value)
        return failure(value);
    return enter(index, *value);
}

Result<> PortfolioTable::enterAll(const QList<std::pair<QModelIndex, CellValue>> &values)
{
    Portfolio work = m_session.portfolio(); // each edit is checked against what the edits before it made
    QString action, subject;
    int changes = 0;
    for (const auto &[index, value] : values) {
        if (!isEditable(index) || isDraft(index))
            continue;
        const Result<ChangeSet> set = rowEdit(m_table, rowId(index.row()), field(index), value, readingOf(work));
        if (!set)
            return failure(set);
        if (set->isEmpty())
            continue;
        if (Result<> applied = work.apply(*set); !applied)
            return applied;
        action = set->action;
        subject = changes++ == 0 || subject == set->subject ? set->subject : QString();
    }
    ChangeSet all = difference(m_session.portfolio(), work);
    all.action = action;
    all.subject = subject;
    m_session.perform(Result<ChangeSet>(std::move(all)));
    return {};
}

Result<> PortfolioTable::enterTexts(const QList<std::pair<QModelIndex, QString>> &texts)
{
    QList<std::pair<QModelIndex, CellValue>> values;
    for (const auto &[index, text] : texts) {
        if (!isEditable(index))
            continue;
        const Result<CellValue> value = entered(field(index), text, reading());
        if (!value)
            return failure(value);
        values.append({index, *value});
    }
    return enterAll(values);
}

bool PortfolioTable::removeLines(const QList<int> &lines)
{
    Portfolio work = m_session.portfolio();
    QString action, subject;
    int removed = 0;
    for (const int line : lines) {
        const RowId id = rowId(line);
        if (id.isNull()) {
            dropDraft();
            continue;
        }
        const Result<ChangeSet> set = actions::remove(work, m_table, id);
        if (!set)
            return m_session.perform(set); // says why not
        if (const Result<> applied = work.apply(*set); !applied)
            return m_session.perform(failure(applied));
        action = set->action;
        subject = removed++ == 0 ? set->subject : QString();
    }
    ChangeSet all = difference(m_session.portfolio(), work);
    all.action = action;
    all.subject = subject;
    return m_session.perform(Result<ChangeSet>(std::move(all)));
}

} // namespace opi
