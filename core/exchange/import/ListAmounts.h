#pragma once

#include "core/exchange/import/ListedProject.h"

namespace opi {

/// The amounts of listed projects, and whether the records of one project repeat them or divide them between them.
class ListAmounts {
public:
    ListAmounts(ListCells &cells, const std::vector<std::vector<std::size_t>> &projects);

    /// Fills in the amounts, and checks the rate of the union's co-financing against them.
    void read(ListedProject &project) const;

private:
    void readColumn(ListedProject &project, qsizetype column) const;
    void checkRate(const ListedProject &project) const;
    void checkGrant(const ListedProject &project) const;

    ListCells &m_cells;
    std::vector<bool> m_isShared; ///< by column: each record has its share
};

} // namespace opi
