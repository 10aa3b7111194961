#include "ui/models/TextTable.h"

#include "core/base/Folding.h"
#include "ui/models/TableRoles.h"

#include <algorithm>

namespace opi {

void TextTable::show(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    m_texts.clear();
    for (const Line &line : std::as_const(m_content.lines))
        m_texts << searchable(line.cells.join(u'\n'));
    arrange();
    endResetModel();
}

void TextTable::setFilter(const QString &text)
{
    beginResetModel();
    m_words = foldedWords(text);
    arrange();
    endResetModel();
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.header.size());
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_content.header[section];
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = m_content.rightAligned.contains(section) ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    return {};
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    const Line &shown = line(index.row());
    const auto remark = shown.remarks.constFind(index.column());
    const bool isMarked = remark != shown.remarks.cend();
    const QString text = shown.cells.value(index.column()).simplified();
    switch (role) {
    case Qt::DisplayRole: return isMarked ? symbol(Status::Warn) + QChar::Nbsp + text : text;
    case Qt::EditRole: return shown.cells.value(index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isMarked ? text + (text.isEmpty() ? QString() : QStringLiteral(" – ")) + *remark : text;
    case DoubtRole: return isMarked;
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case MutedRole: return m_content.muted.contains(index.column());
    case StatusRole:
        return shown.status && index.column() == m_content.statusColumn ? QVariant(int(*shown.status)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags TextTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_content.editable.contains(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

bool TextTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !m_content.editable.contains(index.column()))
        return false;
    if (value.toString() != line(index.row()).cells.value(index.column()))
        emit edited(sourceLine(index.row()), index.column(), value.toString());
    return true;
}

void TextTable::sort(int column, Qt::SortOrder direction)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_direction = direction;
    beginResetModel();
    arrange();
    endResetModel();
}

void TextTable::arrange()
{
    m_order.clear();
    for (int i = 0; i < m_content.lines.size(); ++i) {
        if (containsWords(m_texts[i], m_words))
            m_order.push_back(i);
    }
    if (m_sortColumn < 0 || m_sortColumn >= m_content.header.size())
        return;
    std::vector<SortKey> keys;
    for (const Line &line : std::as_const(m_content.lines))
        keys.push_back(m_alphabet.key(line.cells.value(m_sortColumn)));
    std::stable_sort(m_order.begin(), m_order.end(), [&](int left, int right) {
        const SortKey &a = keys[std::size_t(left)];
        const SortKey &b = keys[std::size_t(right)];
        if (a.isEmpty || b.isEmpty)
            return !a.isEmpty && b.isEmpty;
        return m_direction == Qt::DescendingOrder ? compare(b, a) < 0 : compare(a, b) < 0;
    });
}

} // namespace opi
