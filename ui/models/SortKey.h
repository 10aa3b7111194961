#pragma once

#include "ui/models/CellValue.h"

#include <QCollator>

namespace opi {

/// What one row is sorted by, worked out once and compared often.
struct SortKey {
    bool isEmpty = true;
    qint64 number = 0;
    std::optional<QCollatorSortKey> text = {};
};

/// Below zero: `a` comes first. Empty keys are equal; where they go is for the table to say.
int compare(const SortKey &a, const SortKey &b);

/// Danish order in every language of the window, as the names in the list are Danish: æ, ø, å last, aa as å, and
/// P-9 before P-10.
class Alphabet {
public:
    Alphabet();

    SortKey key(const QString &text) const;
    SortKey key(const CellValue &value) const;

private:
    QCollator m_collator;
};

} // namespace opi
