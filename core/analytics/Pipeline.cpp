#include "core/analytics/Pipeline.h"

#include "core/analytics/Places.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/ProcessModel.h"

#include <QHash>

#include <algorithm>

namespace opi {

namespace {

constexpr std::size_t fewestStays = 4;
constexpr int unplaced = Places<Phase>::none;

struct Move {
    qint64 day; ///< Julian day: half the size of what a QDate's comparisons would touch
    int from;   ///< place of the phase, or unplaced
    int to;
};

/// The phases of a portfolio, where those of an older version of a model count as those of the same code in the newest:
/// a project that was moved to it has not changed its phase.
class PhasePlaces {
public:
    explicit PhasePlaces(const Portfolio &portfolio) : m_places(portfolio), m_newest(std::size_t(m_places.count()))
    {
        for (int place = 0; place < m_places.count(); ++place)
            m_newest[std::size_t(place)] = place;
        for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
            if (!model.replacedBy)
                continue;
            const ProcessModel *last = &model;
            for (qsizetype steps = portfolio.rows<ProcessModel>().size(); last->replacedBy && steps > 0; --steps)
                last = portfolio.find(*last->replacedBy);
            QHash<QString, int> byCode;
            for (const Phase &phase : portfolio.of<Phase>(last->id))
                byCode.insert(phase.code, m_places.of(phase.id));
            for (const Phase &phase : portfolio.of<Phase>(model.id)) {
                const int place = m_places.of(phase.id);
                m_newest[std::size_t(place)] = byCode.value(phase.code, place);
            }
        }
    }

    int count() const { return m_places.count(); }
    const Phase &operator[](int place) const { return m_places[place]; }
    template <typename PhaseId> int of(const PhaseId &id)
    {
        const int place = m_places.of(id);
        return place == unplaced ? place : m_newest[std::size_t(place)];
    }

private:
    Places<Phase> m_places;
    std::vector<int> m_newest;
};

/// The moves until today of each project in turn, in the order in which they happened.
class Moves {
public:
    Moves(const Portfolio &portfolio, PhasePlaces &phases, QDate today)
    {
        Places<Project> projects(portfolio);
        const auto &transitions = portfolio.rows<PhaseTransition>();
        std::vector<std::pair<int, Move>> all;
        all.reserve(std::size_t(transitions.size()));
        m_firsts.resize(std::size_t(projects.count()) + 1);
        for (const PhaseTransition &row : transitions) {
            const int project = row.decidedOn > today ? projects.none : projects.of(row.project);
            if (project == projects.none)
                continue;
            all.push_back({project, {row.decidedOn.toJulianDay(), phases.of(row.from), phases.of(row.to)}});
            ++m_firsts[std::size_t(project) + 1];
        }
        for (std::size_t i = 1; i < m_firsts.size(); ++i)
            m_firsts[i] += m_firsts[i - 1];
        m_moves.resize(all.size());
        std::vector<int> next(m_firsts.begin(), m_firsts.end() - 1);
        for (const auto &[project, move] : all)
            m_moves[std::size_t(next[std::size_t(project)]++)] = move;
        for (std::size_t i = 0; i + 1 < m_firsts.size(); ++i)
            order(std::span(m_moves).subspan(std::size_t(m_firsts[i]), std::size_t(m_firsts[i + 1] - m_firsts[i])));
    }

    std::span<const Move> of(int project) const
    {
        const auto first = std::size_t(m_firsts[std::size_t(project)]);
        return std::span(m_moves).subspan(first, std::size_t(m_firsts[std::size_t(project) + 1]) - first);
    }

private:
    /// By day; two of one day so that each begins where the one before it ended.
    static void order(std::span<Move> moves)
    {
        std::sort(moves.begin(), moves.end(), [](const Move &a, const Move &b) { return a.day < b.day; });
        for (std::size_t i = 0; i + 1 < moves.size(); ++i) {
            const int at = i ? moves[i - 1].to : unplaced;
            for (std::size_t k = i; k < moves.size() && moves[k].day == moves[i].day; ++k) {
                if (moves[k].from == at) {
                    std::swap(moves[i], moves[k]);
                    break;
                }
            }
        }
    }

    std::vector<int> m_firsts; // by project: where its moves begin
    std::vector<Move> m_moves;
};

/// How long the completed stays in a phase took, as far as it matters.
struct UsualStay {
    int median = 0;
    int thirdQuartile = 0;
    bool isKnown = false;
};

/// Nearest rank: the smallest stay that is at least as long as the share of all.
int quantile(std::vector<int> &days, std::size_t numerator, std::size_t denominator)
{
    const std::size_t rank = (days.size() * numerator + denominator - 1) / denominator;
    const auto at = days.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(days.begin(), at, days.end());
    return *at;
}

/// Whether each phase is the first of its model: the one that a project begins in.
std::vector<bool> firstPhases(const Portfolio &portfolio, PhasePlaces &phases)
{
    std::vector<bool> isFirst(std::size_t(phases.count()));
    for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
        const auto ofModel = portfolio.of<Phase>(model.id);
        const auto first = std::min_element(ofModel.begin(), ofModel.end(),
                                            [](const Phase &a, const Phase &b) { return a.position < b.position; });
        if (first != ofModel.end())
            isFirst[std::size_t(phases.of(first->id))] = true;
    }
    return isFirst;
}

/// How long the stays that `moves` ended took, by phase.
void addStays(std::vector<std::vector<int>> &stays, const Project &project, std::span<const Move> moves,
              const std::vector<bool> &isFirst)
{
    if (!moves.empty() && moves.front().from != unplaced && isFirst[std::size_t(moves.front().from)] && project.start) {
        const qint64 days = moves.front().day - project.start->toJulianDay();
        if (days >= 0)
            stays[std::size_t(moves.front().from)].push_back(int(days));
    }
    for (std::size_t i = 1; i < moves.size(); ++i) {
        if (const int phase = moves[i - 1].to; phase != unplaced)
            stays[std::size_t(phase)].push_back(int(moves[i].day - moves[i - 1].day));
    }
}

std::vector<UsualStay> usualStays(const Portfolio &portfolio, const Moves &moves, const std::vector<bool> &isFirst)
{
    std::vector<std::vector<int>> stays(isFirst.size());
    int place = 0;
    for (const Project &project : portfolio.rows<Project>())
        addStays(stays, project, moves.of(place++), isFirst);
    std::vector<UsualStay> usual;
    for (std::vector<int> &days : stays) {
        if (days.size() < fewestStays)
            usual.push_back({});
        else
            usual.push_back({quantile(days, 1, 2), quantile(days, 3, 4), true});
    }
    return usual;
}

/// When the project came into the phase it is in, if that is known.
std::optional<QDate> sinceWhen(const Project &project, int phase, std::span<const Move> moves, bool isFirst)
{
    if (moves.empty())
        return isFirst ? project.start : std::nullopt;
    return moves.back().to == phase ? std::optional(QDate::fromJulianDay(moves.back().day)) : std::nullopt;
}

/// The phases to show, in the order of their models, the default model first.
QList<PhaseCount> shownPhases(const Portfolio &portfolio, const std::vector<int> &projects, PhasePlaces &phases)
{
    struct Shown {
        const ProcessModel *model;
        const Phase *phase;
    };
    std::vector<Shown> shown;
    for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
        bool isUsed = model.isDefault;
        for (const Phase &phase : portfolio.of<Phase>(model.id))
            isUsed = isUsed || projects[std::size_t(phases.of(phase.id))] > 0;
        for (const Phase &phase : portfolio.of<Phase>(model.id)) {
            if (isUsed && phases[phases.of(phase.id)].id == phase.id)
                shown.push_back({&model, &phase});
        }
    }
    std::sort(shown.begin(), shown.end(), [](const Shown &a, const Shown &b) {
        if (a.model != b.model)
            return a.model->isDefault != b.model->isDefault ? a.model->isDefault : a.model->code < b.model->code;
        return a.phase->position < b.phase->position;
    });
    QList<PhaseCount> counts;
    for (const Shown &each : shown)
        counts.append({each.phase->id, each.phase->code, each.phase->name, 0, 0});
    return counts;
}

void sortByExcess(QList<StuckProject> &stuck)
{
    std::sort(stuck.begin(), stuck.end(), [](const StuckProject &a, const StuckProject &b) {
        const int left = a.days - a.usual;
        const int right = b.days - b.usual;
        return left != right ? left > right : a.project.bytes() < b.project.bytes();
    });
}

} // namespace

Pipeline pipeline(const Portfolio &portfolio, QDate today)
{
    PhasePlaces phases(portfolio);
    const Moves moves(portfolio, phases, today);
    const std::vector<bool> isFirst = firstPhases(portfolio, phases);
    const std::vector<UsualStay> usual = usualStays(portfolio, moves, isFirst);

    Pipeline pipeline;
    std::vector<int> projects(std::size_t(phases.count()));
    std::vector<int> stuck(std::size_t(phases.count()));
    int withoutPhase = 0;
    int place = -1;
    for (const Project &project : portfolio.rows<Project>()) {
        ++place;
        if (!project.isOpen())
            continue;
        const int phase = phases.of(project.phase);
        if (phase == unplaced) {
            ++withoutPhase;
            continue;
        }
        ++projects[std::size_t(phase)];
        const UsualStay &stay = usual[std::size_t(phase)];
        if (!stay.isKnown)
            continue;
        const auto since = sinceWhen(project, phase, moves.of(place), isFirst[std::size_t(phase)]);
        const int days = since ? int(since->daysTo(today)) : 0;
        if (days > stay.thirdQuartile) {
            ++stuck[std::size_t(phase)];
            pipeline.stuck.append({project.id, phases[phase].id, *since, days, stay.median});
        }
    }
    pipeline.phases = shownPhases(portfolio, projects, phases);
    for (PhaseCount &count : pipeline.phases) {
        const auto at = std::size_t(phases.of(count.phase));
        count.projects = projects[at];
        count.stuck = stuck[at];
    }
    if (withoutPhase)
        pipeline.phases.append({std::nullopt, QStringLiteral("none"), {}, withoutPhase, 0});
    sortByExcess(pipeline.stuck);
    return pipeline;
}

std::vector<PhaseStay> phaseStays(const Portfolio &portfolio, QDate today)
{
    PhasePlaces phases(portfolio);
    const Moves moves(portfolio, phases, today);
    const std::vector<bool> isFirst = firstPhases(portfolio, phases);
    const std::vector<UsualStay> usual = usualStays(portfolio, moves, isFirst);
    std::vector<PhaseStay> stays;
    int place = -1;
    for (const Project &project : portfolio.rows<Project>()) {
        ++place;
        if (!project.isOpen())
            continue;
        PhaseStay stay{project.id, {}, {}, {}, false};
        if (const int phase = phases.of(project.phase); phase != unplaced) {
            const UsualStay &known = usual[std::size_t(phase)];
            stay.phase = phases[phase].id;
            stay.since = sinceWhen(project, phase, moves.of(place), isFirst[std::size_t(phase)]);
            if (known.isKnown)
                stay.usual = known.median;
            stay.isStuck = known.isKnown && stay.since && stay.since->daysTo(today) > known.thirdQuartile;
        }
        stays.push_back(stay);
    }
    return stays;
}

} // namespace opi
