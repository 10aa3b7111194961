#include "core/analytics/readiness/ReadinessFigures.h"

#include <algorithm>

namespace opi {

namespace {

LocalizedText titleOf(const Portfolio &portfolio, const Id<Project> &project)
{
    const Project *row = portfolio.find(project);
    return row ? row->title : LocalizedText();
}

ProfileBar barOf(const Portfolio &portfolio, const DimensionReadiness &each)
{
    const RubricDimension *row = portfolio.find(each.dimension);
    return {each.dimension,
            row ? row->code : QString(),
            row ? row->name : LocalizedText(),
            each.isApplicable,
            each.documented(),
            each.isApplicable ? each.claimed() : std::nullopt,
            each.panel.least,
            each.panel.most,
            each.panel.ratings,
            each.target,
            each.gateTarget,
            each.isDisputed(),
            row ? row->shortName : LocalizedText()};
}

/// The widest gap first, then the order of the rubric; unrated, and then what does not apply, last.
int rank(const ProfileBar &bar) { return !bar.isApplicable ? 2 : !bar.documented ? 1 : 0; }

template <typename Line> int cut(QList<Line> &lines, int most)
{
    if (most <= 0 || lines.size() <= most)
        return 0;
    const int leftOut = int(lines.size()) - most;
    lines.resize(most);
    return leftOut;
}

} // namespace

ProfileFigure profileFigure(const Portfolio &portfolio, const Readiness &readiness)
{
    ProfileFigure figure;
    figure.project = titleOf(portfolio, readiness.project);
    figure.on = readiness.on;
    for (const DimensionReadiness &each : readiness.dimensions)
        figure.bars << barOf(portfolio, each);
    std::stable_sort(figure.bars.begin(), figure.bars.end(), [](const ProfileBar &a, const ProfileBar &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.gap() > b.gap();
    });
    figure.confidence = readiness.confidence;
    figure.raters = readiness.raters;
    figure.isReady = readiness.isReady;
    return figure;
}

ProfileFigure profileFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    ReadinessReader reader(portfolio, today);
    if (const Assessment *latest = reader.latest(project))
        return profileFigure(portfolio, reader.of(*latest));
    ProfileFigure figure;
    figure.project = titleOf(portfolio, project);
    return figure;
}

RadarFigure radarFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    RadarFigure figure{profileFigure(portfolio, project, today)};
    std::sort(figure.profile.bars.begin(), figure.profile.bars.end(), [&](const ProfileBar &a, const ProfileBar &b) {
        return portfolio.find(a.dimension)->position < portfolio.find(b.dimension)->position;
    });
    return figure;
}

PackageFigure packageFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    PackageFigure figure;
    figure.project = titleOf(portfolio, project);
    const ReadinessTrend trend = readinessTrend(portfolio, project, today);
    if (!trend.last())
        return figure;
    const Readiness &now = trend.last()->readiness;
    const Readiness *before = trend.last()->isComparable ? &trend.before()->readiness : nullptr;
    figure.score = now.package;
    for (const ComponentReadiness &part : now.components) {
        const PackageComponent *row = portfolio.find(part.component);
        PackageFigure::Part shown{part.component,
                                  row ? row->name : LocalizedText(),
                                  part.isCore,
                                  part.isRequired,
                                  part.readiness.claimed,
                                  part.use.claimed,
                                  {},
                                  {},
                                  now.package.bottlenecks.contains(part.component)};
        for (const ComponentReadiness &earlier : before ? before->components : std::vector<ComponentReadiness>()) {
            if (earlier.component == part.component) {
                shown.readinessBefore = earlier.readiness.claimed;
                shown.useBefore = earlier.use.claimed;
            }
        }
        figure.parts << shown;
    }
    return figure;
}

SlopeFigure slopeFigure(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    SlopeFigure figure;
    figure.project = titleOf(portfolio, project);
    const ReadinessTrend trend = readinessTrend(portfolio, project, today);
    if (!trend.last())
        return figure;
    const ReadinessTrend::Point &now = *trend.last();
    figure.after = now.readiness.on;
    figure.isComparable = now.isComparable;
    figure.reason = now.reason;
    if (trend.before())
        figure.before = trend.before()->readiness.on;
    for (const DimensionReadiness &each : now.readiness.dimensions) {
        if (!each.isApplicable)
            continue;
        const RubricDimension *row = portfolio.find(each.dimension);
        const DimensionReadiness *earlier = now.isComparable ? trend.before()->readiness.find(each.dimension) : nullptr;
        figure.lines.append({each.dimension, row ? row->shortName : LocalizedText(),
                             earlier ? earlier->documented() : std::nullopt, each.documented(),
                             row ? row->code : QString()});
    }
    return figure;
}

HeatMapFigure heatMapFigure(const PortfolioReadiness &readiness, int most)
{
    HeatMapFigure figure;
    figure.columns = readiness.columns;
    figure.assessed = readiness.assessed;
    figure.open = readiness.open;
    if (const Bottleneck *worst = readiness.worst())
        figure.worst = *worst;
    for (const ReadinessLine &line : readiness.lines) {
        HeatMapFigure::Line shown{line.project, line.title, {}, {}, {}};
        for (const DimensionReadiness &each : line.readiness->dimensions) {
            shown.levels << each.documented();
            shown.applies << each.isApplicable;
            shown.isWeakest << line.readiness->profile.weakest.contains(each.dimension);
        }
        figure.lines << shown;
        if (most > 0 && figure.lines.size() == most)
            break;
    }
    figure.leftOut = int(readiness.lines.size() - figure.lines.size());
    return figure;
}

BottleneckFigure bottleneckFigure(const PortfolioReadiness &readiness)
{
    return {readiness.bottlenecks, readiness.assessed};
}

ConfidenceFigure confidenceFigure(const PortfolioReadiness &readiness, QDate today, int most)
{
    ConfidenceFigure figure;
    for (const ReadinessLine &line : readiness.lines)
        figure.lines.append({line.project, line.title, line.readiness->confidence,
                             int(line.readiness->on.daysTo(today)), line.readiness->raters});
    std::sort(figure.lines.begin(), figure.lines.end(), [](const auto &a, const auto &b) {
        return a.confidence.value != b.confidence.value ? a.confidence.value < b.confidence.value
                                                        : a.project.bytes() < b.project.bytes();
    });
    figure.leftOut = cut(figure.lines, most);
    return figure;
}

} // namespace opi
