#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QStringList>

namespace opi {

/// Something on a day of the calendar.
struct MonthEntry {
    QDate day;
    QString title;
    bool isOverdue = false;
};

/// One month in weeks from Monday to Sunday, a day a cell, with what falls on it.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { EntriesRole = Qt::UserRole + 50, OverdueRole, InMonthRole, TodayRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(QDate month, QDate today, const QList<MonthEntry> &entries);
    QDate month() const { return m_first; }
    QDate dayAt(const QModelIndex &index) const { return m_begin.addDays(index.row() * 7 + index.column()); }
    QModelIndex indexOf(QDate day) const;
    /// A sentence about a day, for a screen reader: needs the words of the window.
    void setSpeech(std::function<QString(QDate day, const QStringList &titles)> speech)
    {
        m_speech = std::move(speech);
    }
    void setWeekdays(const QStringList &names) { m_weekdays = names; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QDate m_first, m_begin, m_today;
    QHash<QDate, QStringList> m_titles;
    QHash<QDate, bool> m_overdue;
    QStringList m_weekdays;
    std::function<QString(QDate, const QStringList &)> m_speech;
};

} // namespace opi
