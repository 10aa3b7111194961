#include "ui/pages/followups/MonthModel.h"

namespace opi {

void MonthModel::show(QDate month, QDate today, const QList<MonthEntry> &entries)
{
    beginResetModel();
    m_first = QDate(month.year(), month.month(), 1);
    m_begin = m_first.addDays(1 - m_first.dayOfWeek());
    m_today = today;
    m_titles.clear();
    m_overdue.clear();
    for (const MonthEntry &entry : entries) {
        m_titles[entry.day] << entry.title;
        m_overdue[entry.day] |= entry.isOverdue;
    }
    endResetModel();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 days = m_begin.daysTo(day);
    return days < 0 || days >= 42 ? QModelIndex() : index(int(days / 7), int(days % 7));
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_weekdays.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole: return QString::number(day.day());
    case EntriesRole: return m_titles.value(day);
    case OverdueRole: return m_overdue.value(day);
    case InMonthRole: return day.month() == m_first.month();
    case TodayRole: return day == m_today;
    case Qt::ToolTipRole: return m_titles.value(day).join(u'\n');
    case Qt::AccessibleTextRole: return m_speech ? m_speech(day, m_titles.value(day)) : QString();
    default: return {};
    }
}

} // namespace opi
