#pragma once

#include "core/domain/Municipality.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// One municipality as a tile on the map of Denmark.
struct MunicipalityTile {
    Id<Municipality> municipality;
    QString code;
    QString name;
    int column = 0;
    int row = 0;
    int projects = 0; ///< that have a partner there
};

struct MunicipalityMap {
    QList<MunicipalityTile> tiles;
    int placed = 0;    ///< projects with at least one partner in a known municipality
    int notPlaced = 0; ///< the other projects
};

/// Where the projects' partners are. A project counts once in each municipality that a partner lies in.
MunicipalityMap municipalityMap(const Portfolio &portfolio);

} // namespace opi
