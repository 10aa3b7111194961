#pragma once

#include <QStringList>

#include <optional>

namespace opi {

/// A heading as it is compared: lower case, å for aa, without accents, units, years and marks. "Total Cost (EUR)" is
/// "total cost"; "EU-støtte" is "eu støtte".
struct HeaderWords {
    QString all;             ///< the whole heading
    QStringList parts;       ///< "Startdato / Start date" has two; a heading in one language has none
    std::optional<int> year; ///< "Budget 2024"
};

HeaderWords headerWordsOf(QStringView heading);

/// The same for a name out of the list of names, which has neither units nor years.
QString comparable(QStringView text);

} // namespace opi
