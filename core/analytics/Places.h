#pragma once

#include "core/portfolio/Portfolio.h"

#include <vector>

namespace opi {

/// Numbers the rows of a table from 0, so that figures can count in arrays instead of maps. Valid as long as the
/// portfolio is not changed.
///
/// Quick for what figures do: rows of one owner mostly stand together and in the order of their owners, so the last
/// row found and the one after it are tried before anything is searched.
template <Entity E> class Places {
public:
    static constexpr int none = -1;

    explicit Places(const Portfolio &portfolio) : m_rows(portfolio.tables()[Entities::indexOf<E>()])
    {
        if (m_rows.size() > small)
            return;
        for (quint32 slot = 0; slot < m_rows.size(); ++slot)
            m_ids.push_back((*this)[int(slot)].id);
    }

    int count() const { return int(m_rows.size()); }
    const E &operator[](int place) const { return *static_cast<const E *>(m_rows.at(quint32(place))); }

    /// The number of the row with this id, or none.
    int of(const Id<E> &id)
    {
        if (!m_ids.empty())
            return linear(id);
        if (m_last >= 0 && (*this)[m_last].id == id)
            return m_last;
        if (m_last + 1 < count() && (*this)[m_last + 1].id == id)
            return ++m_last;
        const quint32 slot = m_rows.slotOf(id.untyped());
        return slot == TableRows::none ? none : m_last = int(slot);
    }
    int of(const std::optional<Id<E>> &id) { return id ? of(*id) : none; }

private:
    static constexpr quint32 small = 32; // a search through so few is quicker than hashing

    int linear(const Id<E> &id) const
    {
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_ids[i] == id)
                return int(i);
        }
        return none;
    }

    const TableRows &m_rows;
    std::vector<Id<E>> m_ids; // of a small table
    int m_last = none;
};

} // namespace opi
