#pragma once

#include "core/base/Period.h"
#include "core/domain/Municipality.h"
#include "core/portfolio/Portfolio.h"

#include <QHash>
#include <QList>

namespace opi {

/// The regions and municipalities of a portfolio by what lists call them: with and without the word, in English, by
/// number. Never by a successor: a list from 2020 does not mean Region Østdanmark.
class PlaceNames {
public:
    explicit PlaceNames(const Portfolio &portfolio);

    /// "Syddanmark", "Region Syddanmark", "Region of Southern Denmark", "1083".
    QList<const Region *> regionsNamed(QStringView text) const;
    /// The one of them that there was at some time of the period.
    const Region *regionNamed(QStringView text, const Period &period) const;
    /// "Kolding", "Kolding Kommune", "Københavns Kommune", "Bornholms Regionskommune", "Municipality of Kolding".
    std::optional<Id<Municipality>> municipalityNamed(QStringView text) const;
    /// The municipality that an organisation is, by its name: the word must be there.
    std::optional<Id<Municipality>> municipalityThatIs(QStringView organisation) const;
    /// What to compare an organisation by where a region is meant: one key for all the names of a region, with and
    /// without the word. Empty if the name means no region.
    QString regionKey(QStringView organisation) const;

private:
    QMultiHash<QString, const Region *> m_regions;
    QHash<QString, Id<Municipality>> m_municipalities;
};

} // namespace opi
