#pragma once

#include "core/base/Money.h"
#include "ui/models/SortKey.h"

#include <array>
#include <functional>
#include <vector>

namespace opi {

/// Which rows a table shows and in which order: an array of positions over rows that stay where they are. 2-4 times as
/// fast as a proxy model, since what a row is sorted by and searched in is worked out once.
class RowOrder {
public:
    /// What a row adds to the sum of one column. Amounts by currency: without a rate they do not add up.
    struct Addend {
        std::array<std::optional<Money>, 2> money;
        std::optional<qint64> count;
        std::optional<qint64> millionths; ///< of a number with decimals
    };

    /// How the rows are looked at.
    struct Rules {
        std::function<SortKey(const RowId &)> key; ///< absent: as they come
        bool isDescending = false;
        std::function<QString(const RowId &)> text; ///< to look in: see `searchable`
        QStringList words;                          ///< folded; a row is shown if its text has all of them
        std::function<bool(const RowId &)> accepts; ///< absent: all
        std::function<std::vector<Addend>(const RowId &)> addends; ///< one for each column with a sum
    };

    void setRows(const std::vector<RowId> &rows);
    /// The keys are worked out anew where `isNewKey`; the texts stay known until `forget`.
    void setRules(Rules rules, bool isNewKey);
    const Rules &rules() const { return m_rules; }

    /// Orders the rows by the rules. Empty keys come last in both directions; equal ones stay as they were.
    void arrange();

    qsizetype size() const { return qsizetype(m_order.size()); }  ///< of the rows shown
    qsizetype total() const { return qsizetype(m_slots.size()); } ///< of all rows
    const RowId &at(qsizetype line) const { return m_slots[m_order[std::size_t(line)]].id; }
    /// Worked out once for each row, since a filter adds up other rows at each letter.
    const std::vector<Addend> &addends(qsizetype line);
    /// The line of a row, or -1: it is not shown.
    qsizetype lineOf(const RowId &id) const;
    bool contains(const RowId &id) const { return slotOf(id) >= 0; }
    bool isAccepted(const RowId &id);

    void append(const RowId &id, bool isShown); ///< shown at the end
    void show(const RowId &id);                 ///< at the end
    void remove(const RowId &id);
    /// The row's key and text are worked out anew when they are next needed.
    void forget(const RowId &id);
    void forgetAll();

private:
    struct Slot {
        RowId id;
        std::optional<SortKey> key;
        std::optional<QString> text;
        std::optional<std::vector<Addend>> addends;
    };

    qsizetype slotOf(const RowId &id) const;
    bool isAccepted(Slot &slot);

    std::vector<Slot> m_slots;
    void sort();

    std::vector<quint32> m_order;  // line -> slot
    std::vector<quint32> m_sorted; // all slots in the order of the rules; empty: to be sorted anew
    Rules m_rules;
};

} // namespace opi
