#include "core/analytics/RiskMatrix.h"

#include "core/analytics/Places.h"

#include <algorithm>

namespace opi {

namespace {

constexpr std::size_t worstShown = 10;

bool isWorse(const Risk *a, const Risk *b)
{
    if (a->score() != b->score())
        return a->score() > b->score();
    if (a->impact != b->impact)
        return a->impact > b->impact;
    return a->id.bytes() < b->id.bytes(); // so that the order of rows means nothing
}

/// Keeps the worst ones, in order.
void consider(std::vector<const Risk *> &worst, const Risk &risk)
{
    if (worst.size() == worstShown && !isWorse(&risk, worst.back()))
        return;
    worst.insert(std::upper_bound(worst.begin(), worst.end(), &risk, isWorse), &risk);
    if (worst.size() > worstShown)
        worst.pop_back();
}

} // namespace

RiskMatrix riskMatrix(const Portfolio &portfolio)
{
    RiskMatrix matrix;
    Places<Project> projects(portfolio);
    std::vector<const Risk *> worst;
    for (const Risk &risk : portfolio.rows<Risk>()) {
        if (risk.closed)
            continue;
        const int project = projects.of(risk.project);
        if (project == projects.none || !projects[project].isOpen())
            continue;
        const auto level = [](int value) { return std::size_t(std::clamp(value, 1, 5) - 1); };
        ++matrix.counts[level(risk.probability)][level(risk.impact)];
        ++matrix.open;
        matrix.severe += bandOf(risk.score()) == RiskBand::Severe;
        consider(worst, risk);
    }
    for (const Risk *risk : worst)
        matrix.worst << risk->id;
    return matrix;
}

} // namespace opi
