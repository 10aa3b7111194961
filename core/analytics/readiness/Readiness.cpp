#include "core/analytics/readiness/Readiness.h"

#include "core/analytics/KrippendorffAlpha.h"
#include "core/analytics/readiness/Votes.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRemark.h"

#include <algorithm>

namespace opi {

namespace {

constexpr qsizetype fewestUnits = 5; // for alpha

bool isOlder(const Assessment *a, const Assessment *b)
{
    if (a->assessedOn != b->assessedOn)
        return a->assessedOn < b->assessedOn;
    if (a->startedAt != b->startedAt)
        return a->startedAt < b->startedAt;
    return a->id.bytes() < b->id.bytes(); // so that the order of rows means nothing
}

/// The highest level such that it and every one below it has all its criteria.
int evidencedLevel(const RubricIndex::Levels &criteria, const RubricIndex::Levels &met)
{
    std::size_t level = 0;
    while (level < std::size_t(highestLevel) && met[level + 1] >= criteria[level + 1])
        ++level;
    return int(level);
}

} // namespace

const DimensionReadiness *Readiness::find(const Id<RubricDimension> &dimension) const
{
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const DimensionReadiness &each) { return each.dimension == dimension; });
    return found == dimensions.end() ? nullptr : &*found;
}

bool Readiness::isDisputed() const
{
    return std::any_of(dimensions.begin(), dimensions.end(), [](const auto &each) { return each.isDisputed(); });
}

ProfileSummary summaryOf(const std::vector<DimensionReadiness> &dimensions)
{
    ProfileSummary summary;
    summary.isComplete = true;
    summary.meetsTargets = true;
    int sum = 0;
    int rated = 0;
    double share = 1;
    for (const DimensionReadiness &each : dimensions) {
        if (!each.isApplicable)
            continue;
        if (!each.isRated()) {
            summary.isComplete = false;
            continue;
        }
        const int level = *each.documented();
        sum += level;
        ++rated;
        summary.maximum = std::max(summary.maximum.value_or(level), level);
        if (!summary.minimum || level < *summary.minimum) {
            summary.minimum = level;
            summary.weakest.clear();
        }
        if (level == *summary.minimum)
            summary.weakest << each.dimension;
        if (each.target > 0)
            share = std::min(share, double(level) / each.target);
        summary.meetsTargets = summary.meetsTargets && each.gap() == 0;
    }
    if (rated) {
        summary.mean = double(sum) / rated;
        summary.marketReadiness = 100 * share;
    }
    summary.isComplete = summary.isComplete && rated > 0;
    summary.meetsTargets = summary.meetsTargets && summary.isComplete;
    return summary;
}

bool isReadyForMarket(const ProfileSummary &profile, const std::vector<ComponentReadiness> &components)
{
    bool hasCore = false;
    for (const ComponentReadiness &part : components) {
        if (part.isCore) {
            if (!part.readiness.claimed || *part.readiness.claimed < market::leastCoreReadiness)
                return false;
            hasCore = true;
        }
        if (part.isRequired
            && (!part.isRated() || *part.readiness.claimed < market::leastReadiness
                || *part.use.claimed < market::leastUse))
            return false;
    }
    return hasCore && profile.meetsTargets;
}

ReadinessReader::ReadinessReader(const Portfolio &portfolio, QDate today)
    : m_portfolio(portfolio), m_today(today), m_rubrics(portfolio), m_seen(m_rubrics.criterionCount())
{
}

const Assessment *ReadinessReader::latest(const Id<Project> &project) const
{
    const Assessment *newest = nullptr;
    for (const Assessment &assessment : m_portfolio.of<Assessment>(project)) {
        if (assessment.closedAt && assessment.assessedOn <= m_today && (!newest || isOlder(newest, &assessment)))
            newest = &assessment;
    }
    return newest;
}

QList<const Assessment *> ReadinessReader::closed(const Id<Project> &project) const
{
    QList<const Assessment *> all;
    for (const Assessment &assessment : m_portfolio.of<Assessment>(project)) {
        if (assessment.closedAt && assessment.assessedOn <= m_today)
            all << &assessment;
    }
    std::sort(all.begin(), all.end(), isOlder);
    return all;
}

Readiness ReadinessReader::of(const Assessment &assessment)
{
    Readiness readiness;
    readiness.assessment = assessment.id;
    readiness.project = assessment.project;
    readiness.rubric = assessment.rubric;
    readiness.on = assessment.assessedOn;
    const Project *project = m_portfolio.find(assessment.project);
    const auto [first, last] = m_rubrics.profileOf(assessment.rubric);
    readiness.dimensions.resize(std::size_t(last - first));
    for (int place = first; place < last; ++place) {
        DimensionReadiness &each = readiness.dimensions[std::size_t(place - first)];
        const RubricDimension &row = *m_rubrics.dimensions()[std::size_t(place)].row;
        each.dimension = row.id;
        each.target = row.target;
        each.gateTarget = m_rubrics.gateTarget(project ? project->phase : std::nullopt, place);
    }
    for (const DimensionRemark &remark : m_portfolio.of<DimensionRemark>(assessment.id)) {
        const int place = m_rubrics.placeOf(remark.dimension);
        if (remark.isNotApplicable && place >= first && place < last)
            readiness.dimensions[std::size_t(place - first)].isApplicable = false;
    }
    readRatings(assessment, readiness, first);
    readMarks(assessment, readiness, first);
    readiness.profile = summaryOf(readiness.dimensions);
    readiness.package = packageScore(readiness.components);
    readiness.isReady = isReadyForMarket(readiness.profile, readiness.components);
    readiness.confidence = confidenceOf(readiness);
    return readiness;
}

void ReadinessReader::readRatings(const Assessment &assessment, Readiness &readiness, int first)
{
    const Votes votes(m_portfolio, assessment);
    readiness.raters = votes.raters();
    for (const Votes::OfDimension &vote : votes.dimensions()) {
        const int place = m_rubrics.placeOf(vote.dimension) - first;
        if (place >= 0 && place < int(readiness.dimensions.size()))
            readiness.dimensions[std::size_t(place)].panel = panelOf(vote.levels);
    }
    for (const PackageComponent &part : m_portfolio.of<PackageComponent>(assessment.project)) {
        const Votes::OfComponent *vote = votes.find(part.id);
        readiness.components.push_back({part.id, part.isCore, part.isRequired,
                                        vote ? panelOf(vote->readiness) : RaterPanel(),
                                        vote ? panelOf(vote->use) : RaterPanel()});
    }
    std::sort(readiness.components.begin(), readiness.components.end(),
              [&](const ComponentReadiness &a, const ComponentReadiness &b) {
                  if (a.isCore != b.isCore)
                      return a.isCore;
                  const int left = m_portfolio.find(a.component)->position;
                  const int right = m_portfolio.find(b.component)->position;
                  return left != right ? left < right : a.component.bytes() < b.component.bytes();
              });
}

void ReadinessReader::readMarks(const Assessment &assessment, Readiness &readiness, int first)
{
    ++m_reading;
    std::vector<RubricIndex::Levels> met(readiness.dimensions.size());
    for (const CriterionMark &mark : m_portfolio.of<CriterionMark>(assessment.id)) {
        const int place = mark.isMet && mark.evidence ? m_rubrics.criterionPlace(mark.criterion) : -1;
        if (place < 0 || m_seen[std::size_t(place)] == m_reading)
            continue;
        const RubricIndex::Criterion &criterion = m_rubrics.criterion(place);
        const int dimension = criterion.dimension - first;
        const Evidence *evidence = m_portfolio.find(*mark.evidence);
        if (!evidence || dimension < 0 || dimension >= int(met.size())
            || !EvidenceKinds::has(criterion.accepted, evidence->kind))
            continue;
        m_seen[std::size_t(place)] = m_reading;
        ++met[std::size_t(dimension)][std::size_t(criterion.level)];
    }
    for (std::size_t i = 0; i < met.size(); ++i) {
        const auto &criteria = m_rubrics.dimensions()[std::size_t(first) + i].criteria;
        readiness.dimensions[i].evidenced = evidencedLevel(criteria, met[i]);
    }
}

Confidence ReadinessReader::confidenceOf(const Readiness &readiness) const
{
    int required = 0;
    int ratedRequired = 0;
    int rated = 0;
    int byTwo = 0;
    double agreement = 0;
    int claims = 0;
    double evidence = 0;
    const auto take = [&](const RaterPanel &panel, bool isRequired) {
        required += isRequired;
        if (!panel.claimed)
            return;
        ratedRequired += isRequired;
        ++rated;
        byTwo += panel.ratings >= 2;
        agreement += panel.agreement;
    };
    for (const DimensionReadiness &each : readiness.dimensions) {
        if (!each.isApplicable)
            continue;
        take(each.panel, true);
        if (each.panel.claimed && *each.panel.claimed > 0) {
            ++claims;
            evidence += std::min(1.0, double(each.evidenced) / *each.panel.claimed);
        }
    }
    for (const ComponentReadiness &part : readiness.components) {
        take(part.readiness, part.isRequired);
        take(part.use, part.isRequired);
    }
    return confidence(required ? double(ratedRequired) / required : 0, rated ? agreement / rated : 0,
                      claims ? evidence / claims : 1, freshness(int(readiness.on.daysTo(m_today))), 2 * byTwo >= rated);
}

Readiness readinessOf(const Portfolio &portfolio, const Assessment &assessment, QDate today)
{
    return ReadinessReader(portfolio, today).of(assessment);
}

std::optional<double> panelAlpha(const Portfolio &portfolio, const Assessment &assessment)
{
    const Votes votes(portfolio, assessment);
    std::vector<std::vector<int>> units;
    const auto add = [&units](const std::vector<int> &levels) {
        if (levels.size() >= 2)
            units.push_back(levels);
    };
    for (const Votes::OfDimension &vote : votes.dimensions())
        add(vote.levels);
    for (const Votes::OfComponent &vote : votes.components()) {
        add(vote.readiness);
        add(vote.use);
    }
    if (qsizetype(units.size()) < fewestUnits)
        return {};
    return krippendorffAlpha(units, MeasurementScale::Ordinal);
}

} // namespace opi
