#include "ui/models/RowOrder.h"

#include "core/base/Folding.h"

#include <algorithm>
#include <numeric>

namespace opi {

void RowOrder::setRows(const std::vector<RowId> &rows)
{
    m_sorted.clear();
    m_slots.clear();
    m_slots.reserve(rows.size());
    for (const RowId &id : rows)
        m_slots.push_back({id, {}, {}, {}});
    m_order.clear();
}

void RowOrder::setRules(Rules rules, bool isNewKey)
{
    if (isNewKey || rules.isDescending != m_rules.isDescending)
        m_sorted.clear();
    m_rules = std::move(rules);
    if (!isNewKey)
        return;
    for (Slot &slot : m_slots)
        slot.key.reset();
}

/// All rows are sorted, and each filter picks from them: somebody who types filters often and sorts seldom.
void RowOrder::arrange()
{
    if (m_sorted.size() != m_slots.size())
        sort();
    m_order.clear();
    for (const quint32 slot : m_sorted) {
        if (isAccepted(m_slots[slot]))
            m_order.push_back(slot);
    }
}

void RowOrder::sort()
{
    m_sorted.resize(m_slots.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (!m_rules.key)
        return;
    for (Slot &slot : m_slots) {
        if (!slot.key)
            slot.key = m_rules.key(slot.id);
    }
    const bool isDescending = m_rules.isDescending;
    std::stable_sort(m_sorted.begin(), m_sorted.end(), [&](quint32 left, quint32 right) {
        const SortKey &a = *m_slots[left].key;
        const SortKey &b = *m_slots[right].key;
        if (a.isEmpty || b.isEmpty)
            return !a.isEmpty;
        return isDescending ? compare(b, a) < 0 : compare(a, b) < 0;
    });
}

const std::vector<RowOrder::Addend> &RowOrder::addends(qsizetype line)
{
    Slot &slot = m_slots[m_order[std::size_t(line)]];
    if (!slot.addends)
        slot.addends = m_rules.addends(slot.id);
    return *slot.addends;
}

qsizetype RowOrder::lineOf(const RowId &id) const
{
    const auto found =
        std::find_if(m_order.begin(), m_order.end(), [&](quint32 slot) { return m_slots[slot].id == id; });
    return found == m_order.end() ? -1 : found - m_order.begin();
}

bool RowOrder::isAccepted(const RowId &id)
{
    const qsizetype slot = slotOf(id);
    return slot >= 0 && isAccepted(m_slots[std::size_t(slot)]);
}

bool RowOrder::isAccepted(Slot &slot)
{
    if (m_rules.accepts && !m_rules.accepts(slot.id))
        return false;
    if (m_rules.words.isEmpty())
        return true;
    if (!slot.text)
        slot.text = m_rules.text(slot.id);
    return containsWords(*slot.text, m_rules.words);
}

void RowOrder::append(const RowId &id, bool isShown)
{
    m_slots.push_back({id, {}, {}, {}});
    m_sorted.clear();
    if (isShown)
        m_order.push_back(quint32(m_slots.size() - 1));
}

void RowOrder::show(const RowId &id)
{
    if (const qsizetype slot = slotOf(id); slot >= 0)
        m_order.push_back(quint32(slot));
}

void RowOrder::remove(const RowId &id)
{
    const qsizetype gone = slotOf(id);
    if (gone < 0)
        return;
    const auto slot = quint32(gone);
    const auto last = quint32(m_slots.size() - 1);
    std::erase(m_order, slot);
    std::replace(m_order.begin(), m_order.end(), last, slot); // the last row moves to the place that is free
    std::swap(m_slots[slot], m_slots[last]);
    m_slots.pop_back();
    m_sorted.clear();
}

void RowOrder::forget(const RowId &id)
{
    if (const qsizetype slot = slotOf(id); slot >= 0) {
        m_slots[std::size_t(slot)].key.reset();
        m_slots[std::size_t(slot)].text.reset();
        m_slots[std::size_t(slot)].addends.reset();
        m_sorted.clear();
    }
}

void RowOrder::forgetAll()
{
    m_sorted.clear();
    for (Slot &slot : m_slots) {
        slot.key.reset();
        slot.text.reset();
        slot.addends.reset();
    }
}

qsizetype RowOrder::slotOf(const RowId &id) const
{
    const auto found = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) { return slot.id == id; });
    return found == m_slots.end() ? -1 : found - m_slots.begin();
}

} // namespace opi
