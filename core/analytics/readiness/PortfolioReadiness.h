#pragma once

#include "core/analytics/readiness/ReadinessBook.h"

namespace opi {

/// How often a dimension is what holds projects back.
struct Bottleneck {
    Id<RubricDimension> dimension;
    LocalizedText name;
    LocalizedText shortName;
    int weakest = 0; ///< in how many assessed projects it is the lowest; where several tie, each counts
    int shortOf = 0; ///< in how many it is short of the market
    int levels = 0;  ///< by how many levels in all
};

/// One assessed project as a line of the heat map.
struct ReadinessLine {
    Id<Project> project;
    LocalizedText title;
    QString code;
    SharedReadiness readiness; ///< never null
};

/// Which projects a figure is about.
struct ReadinessFilter {
    std::optional<Id<RubricDimension>> weakestIn; ///< those that this dimension holds back
    std::optional<Id<Programme>> programme;
    std::optional<Id<Phase>> phase;

    bool isEmpty() const { return !weakestIn && !programme && !phase; }
    friend bool operator==(const ReadinessFilter &, const ReadinessFilter &) = default;
};

/// Where the open projects stand on the way to scaling, by the current rubric.
struct PortfolioReadiness {
    struct Column {
        Id<RubricDimension> dimension;
        QString code;
        LocalizedText name;
        LocalizedText shortName;
        int target = 0;
    };

    QList<Column> columns;         ///< the dimensions of the current rubric
    QList<ReadinessLine> lines;    ///< what is nearest to the market first
    QList<Bottleneck> bottlenecks; ///< what holds back most projects first
    int open = 0;                  ///< open projects that the filter lets through
    int assessed = 0;              ///< of them with a closed assessment by the current rubric
    int otherRubric = 0;           ///< of them assessed by an older rubric only: not comparable, and left out
    int ready = 0;

    /// The dimension that most often is the weakest; null if nothing is assessed.
    const Bottleneck *worst() const
    {
        return bottlenecks.isEmpty() || bottlenecks.first().weakest == 0 ? nullptr : &bottlenecks.first();
    }
};

/// The rubric that new assessments take: the current one with the highest version; null if there is none.
const Rubric *currentRubric(const Portfolio &portfolio);

PortfolioReadiness portfolioReadiness(const Portfolio &portfolio, const ReadinessBook &book,
                                      const ReadinessFilter &filter = {});

} // namespace opi
