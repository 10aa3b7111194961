#pragma once

#include "core/analytics/readiness/AssessmentNeeds.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/analytics/readiness/ReadinessTrend.h"

namespace opi {

/// The figures of readiness that are drawn: each says all that its chart, table and sentence need.

/// One dimension as a bar: what is documented, claimed and asked for.
struct ProfileBar {
    Id<RubricDimension> dimension;
    QString code;
    LocalizedText name;
    bool isApplicable = true;
    std::optional<int> documented;
    std::optional<int> claimed;
    int least = 0; ///< of the raters
    int most = 0;
    int ratings = 0;
    int target = 0;                ///< of the market
    std::optional<int> gateTarget; ///< of the next gate
    bool isDisputed = false;
    LocalizedText shortName = {};

    int gap() const { return documented ? std::max(0, target - *documented) : 0; }
};

/// The profile of one assessment, the widest gap first; what is unrated and what does not apply last.
struct ProfileFigure {
    LocalizedText project;
    std::optional<QDate> on; ///< absent: never assessed
    QList<ProfileBar> bars;
    Confidence confidence;
    int raters = 0;
    bool isReady = false;
};

/// The same, to be drawn as a radar: in the order of the rubric.
struct RadarFigure {
    ProfileFigure profile;
};

/// The parts of a package by readiness and use.
struct PackageFigure {
    struct Part {
        Id<PackageComponent> component;
        LocalizedText name;
        bool isCore = false;
        bool isRequired = true;
        std::optional<int> readiness;
        std::optional<int> use;
        std::optional<int> readinessBefore; ///< in the assessment before, where the rubric is the same
        std::optional<int> useBefore;
        bool isBottleneck = false;
    };

    LocalizedText project;
    QList<Part> parts;
    PackageScore score;
};

/// Projects by dimensions, the weakest of each marked.
struct HeatMapFigure {
    struct Line {
        Id<Project> project;
        LocalizedText title;
        QList<std::optional<int>> levels; ///< by column; absent: unrated
        QList<bool> applies;              ///< by column
        QList<bool> isWeakest;            ///< by column
    };

    QList<PortfolioReadiness::Column> columns;
    QList<Line> lines;
    int leftOut = 0; ///< lines beyond those that were asked for
    int assessed = 0;
    int open = 0;
    std::optional<Bottleneck> worst;
};

/// How often each dimension holds projects back.
struct BottleneckFigure {
    QList<Bottleneck> bottlenecks; ///< the most frequent first; those that hold back none are there too
    int assessed = 0;
};

/// Two assessments of one project, dimension by dimension.
struct SlopeFigure {
    struct Line {
        Id<RubricDimension> dimension;
        LocalizedText name;
        std::optional<int> before;
        std::optional<int> after;
        QString code = {};
    };

    LocalizedText project;
    std::optional<QDate> before; ///< absent: there is nothing to compare with
    std::optional<QDate> after;
    bool isComparable = false; ///< one version of the rubric
    QList<Line> lines;
    LocalizedText reason; ///< of a fall
};

/// How far each score can be trusted, and how old it is.
struct ConfidenceFigure {
    struct Line {
        Id<Project> project;
        LocalizedText title;
        Confidence confidence;
        int days = 0;
        int raters = 0;
    };

    QList<Line> lines; ///< the least trustworthy first
    int leftOut = 0;
};

/// All but the age are as of the newest closed assessment until today. `project` may have none.
ProfileFigure profileFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today);
/// Of any assessment, open ones too.
ProfileFigure profileFigure(const Portfolio &portfolio, const Readiness &readiness);
RadarFigure radarFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today);
PackageFigure packageFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today);
/// The last two closed assessments.
SlopeFigure slopeFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today);
/// At most `most` lines, those nearest to the market; 0: all.
HeatMapFigure heatMapFigure(const PortfolioReadiness &readiness, int most = 0);
BottleneckFigure bottleneckFigure(const PortfolioReadiness &readiness);
ConfidenceFigure confidenceFigure(const PortfolioReadiness &readiness, QDate today, int most = 0);

} // namespace opi
