#pragma once

#include "core/domain/ComponentRating.h"
#include "core/domain/DimensionRating.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What the raters of one assessment say, each with the last round they took part in. Who does not know has no vote.
class Votes {
public:
    struct OfDimension {
        Id<RubricDimension> dimension;
        std::vector<int> levels;
    };
    struct OfComponent {
        Id<PackageComponent> component;
        std::vector<int> readiness;
        std::vector<int> use;
    };

    Votes(const Portfolio &portfolio, const Assessment &assessment);

    /// Those who gave at least one level.
    int raters() const { return m_raters; }
    const std::vector<OfDimension> &dimensions() const { return m_dimensions; }
    const std::vector<OfComponent> &components() const { return m_components; }
    const OfComponent *find(const Id<PackageComponent> &component) const;

private:
    std::vector<OfDimension> m_dimensions;
    std::vector<OfComponent> m_components;
    int m_raters = 0;
};

} // namespace opi
