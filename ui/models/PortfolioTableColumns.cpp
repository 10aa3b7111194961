// The columns of a PortfolioTable that come and go while it lives, and what stands at the foot of each.
#include "core/domain/CustomText.h"
#include "core/text/CustomValueText.h"
#include "ui/models/PortfolioTable.h"
#include "ui/shell/Session.h"

#include <algorithm>

namespace opi {

static QList<QByteArray> keysIn(const QList<RowColumn> &columns, const QList<RowColumn> &among)
{
    QList<QByteArray> keys;
    for (const RowColumn &column : columns) {
        const auto hasKey = [&](const RowColumn &other) { return other.key == column.key; };
        if (std::any_of(among.begin(), among.end(), hasKey))
            keys << column.key;
    }
    return keys;
}

/// A column that stays is not taken away and put back: views would lose its place, its width and the cell in it.
void PortfolioTable::setFurtherColumns(int first, const QList<RowColumn> &columns)
{
    const QByteArray sorted = m_sortColumn >= 0 ? m_columns[m_sortColumn].key : QByteArray();
    const QList<RowColumn> before = m_columns.mid(first);
    const QList<QByteArray> staying = keysIn(before, columns);
    const bool isOrdered = staying == keysIn(columns, before);
    m_order.forgetAll();
    for (int at = columnCount() - 1; at >= first; --at) {
        if (isOrdered && staying.contains(m_columns[at].key))
            continue;
        m_sortColumn = -1;
        beginRemoveColumns({}, at, at);
        m_columns.removeAt(at);
        endRemoveColumns();
    }
    for (int i = 0; i < columns.size(); ++i) {
        const int at = first + i;
        if (at < columnCount() && m_columns[at].key == columns[i].key) {
            m_columns[at] = columns[i];
            continue;
        }
        m_sortColumn = -1;
        beginInsertColumns({}, at, at);
        m_columns.insert(at, columns[i]);
        endInsertColumns();
    }
    m_sortColumn = sorted.isEmpty() ? -1 : columnOf(sorted);
    if (!columns.isEmpty()) {
        emit headerDataChanged(Qt::Horizontal, first, columnCount() - 1);
        if (rowCount() > 0)
            emit dataChanged(index(0, first), index(rowCount() - 1, columnCount() - 1));
    }
    tellTotals();
}

void PortfolioTable::tellTotals()
{
    m_totals.clear();
    emit totalsChanged();
}

QString PortfolioTable::totalText(int column) const
{
    auto total = m_totals.find(column);
    if (total == m_totals.end())
        total = m_totals.insert(column, addedUp(column));
    return *total;
}

QString PortfolioTable::addedUp(int column) const
{
    const RowColumn &asked = m_columns[column];
    if (asked.total == RowColumn::Total::Count)
        return m_session.words().number(qint64(shownRows()));
    if (asked.total != RowColumn::Total::Sum)
        return {};
    const auto place = std::size_t(std::count_if(m_columns.begin(), m_columns.begin() + column, isSummed));
    RowOrder::Addend sum;
    for (int line = 0; line < shownRows(); ++line) {
        const RowOrder::Addend &addend = m_order.addends(line)[place];
        for (std::size_t currency = 0; currency < sum.money.size(); ++currency) {
            if (const auto &amount = addend.money[currency])
                sum.money[currency] = sum.money[currency] ? *sum.money[currency] + *amount : *amount;
        }
        if (addend.count)
            sum.count = sum.count.value_or(0) + *addend.count;
        if (addend.millionths) {
            qint64 next = 0;
            if (qAddOverflow(sum.millionths.value_or(0), *addend.millionths, &next))
                return {}; // no sum rather than a wrong one
            sum.millionths = next;
        }
    }
    const Words &words = m_session.words();
    if (sum.count)
        return words.number(*sum.count);
    if (sum.millionths)
        return customText(words, CustomKind::Number, customNumberText(*sum.millionths));
    QStringList sums;
    for (const auto &amount : sum.money) {
        if (amount)
            sums << shownText(CellValue(*amount), words);
    }
    return sums.join(QStringLiteral(" + "));
}

bool PortfolioTable::isSummed(const RowColumn &column) { return column.total == RowColumn::Total::Sum; }

std::vector<RowOrder::Addend> PortfolioTable::addends(const RowId &id) const
{
    std::vector<RowOrder::Addend> all;
    const void *row = find(id);
    const Reading now = reading();
    for (const RowColumn &column : m_columns) {
        if (!isSummed(column))
            continue;
        RowOrder::Addend &addend = all.emplace_back();
        const auto add = [&addend](const Money &amount) {
            auto &sum = addend.money[std::size_t(amount.currency)];
            sum = sum ? *sum + amount : amount;
        };
        if (!row)
            continue;
        if (column.amounts) {
            for (const Money &amount : column.amounts(row, now))
                add(amount);
            continue;
        }
        const CellValue value = column.value(row, now);
        if (const auto *amount = std::get_if<Money>(&value))
            add(*amount);
        else if (const auto *number = std::get_if<qint64>(&value))
            addend.count = *number;
        else if (const auto *text = std::get_if<QString>(&value))
            addend.millionths = customNumber(*text);
    }
    return all;
}

} // namespace opi
