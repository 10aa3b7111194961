#pragma once

#include "core/exchange/import/ColumnMap.h"
#include "core/exchange/import/DoubtfulCell.h"
#include "core/exchange/values/DateReader.h"
#include "core/exchange/values/PercentReader.h"

namespace opi {

/// A text as it is stored and compared: without blanks around it, lines parted by LF, letters composed, and without
/// the apostrophe that an export puts before what a spreadsheet would take for a formula.
QString cleanText(QStringView cell);

/// The parts of a cell that holds a list: one a line (then a point before the line break parts them too), else parted
/// by one of the separators. Blanks around them do not count; empty ones are left out.
QStringList listParts(QStringView cell, QStringView separators);

/// The cells of a table as values. How numbers and dates are written is decided by the whole column, and by the other
/// columns where one alone does not tell. What is doubtful is noted.
class ListCells {
public:
    ListCells(const SourceTable &table, const ColumnMap &map, QDate today);

    const SourceTable &table() const { return m_table; }
    const ColumnMap &map() const { return m_map; }
    QDate today() const { return m_today; }

    QString text(std::size_t record, qsizetype column) const;
    std::optional<Money> money(std::size_t record, qsizetype column);
    std::optional<Decimal> number(std::size_t record, qsizetype column);
    std::optional<Share> share(std::size_t record, qsizetype column);
    /// The first day that the cell names, or the last: a project that ends in "2026" ends on its last day.
    std::optional<QDate> date(std::size_t record, qsizetype column, bool last);
    /// 0 - 9.
    std::optional<int> level(std::size_t record, qsizetype column);
    /// Eight valid digits, or empty.
    QString cvr(std::size_t record, qsizetype column);
    /// An amount that nobody has to be asked about; for looking ahead.
    std::optional<Money> quietMoney(std::size_t record, qsizetype column) const;

    void doubt(std::size_t record, qsizetype column, const char *why, const char *action, const QString &outcome = {});
    std::vector<DoubtfulCell> &doubts() { return m_doubts; }

private:
    struct ColumnStyle {
        NumberStyle numbers = NumberStyle::Danish;
        DateOrder dates = DateOrder::DayFirst;
        bool numbersAreKnown = false;
        bool datesAreKnown = false;
    };

    void decideStyles();
    QStringList cellsOf(qsizetype column) const;
    QString headingOf(qsizetype column) const;
    NumberStyle numbers(std::size_t record, qsizetype column) const;
    const ColumnStyle &style(qsizetype column) const { return m_styles[std::size_t(column)]; }
    void doubtNumber(std::size_t record, qsizetype column, const QString &outcome);

    const SourceTable &m_table;
    const ColumnMap &m_map;
    QDate m_today;
    std::vector<ColumnStyle> m_styles;
    std::vector<DoubtfulCell> m_doubts;
};

} // namespace opi
