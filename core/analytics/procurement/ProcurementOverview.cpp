#include "core/analytics/procurement/ProcurementOverview.h"

#include <algorithm>

namespace opi {

namespace {

constexpr int monthsOfQuarter = 3;

int quarterNumber(QDate day) { return day.year() * 4 + (day.month() - 1) / monthsOfQuarter; }

} // namespace

ProcurementOverview procurementOverview(const Portfolio &portfolio, QDate today)
{
    ProcurementOverview overview;
    const RuleBook rules(portfolio);
    const int latest = rules.value(QStringLiteral("decoupled-after-phase"), today, 2);
    std::vector<const Procurement *> planned;
    int lastQuarter = quarterNumber(today);
    for (const Project &project : portfolio.rows<Project>()) {
        if (!project.isOpen())
            continue;
        ++overview.projects;
        int coupling = 0;
        for (const Procurement &row : portfolio.of<Procurement>(project.id)) {
            coupling = std::max(coupling, std::clamp(row.coupling, 0, 4));
            const CheckTally tally = checkTally(portfolio, row, today);
            overview.failed += tally.failed;
            overview.warnings += tally.warnings;
            if (row.published || !row.planned)
                continue;
            if (*row.planned < today) {
                overview.overdue.push_back(&row);
                continue;
            }
            planned.push_back(&row);
            lastQuarter = std::max(lastQuarter, quarterNumber(*row.planned));
        }
        ++overview.byCoupling[std::size_t(coupling)];
        const Phase *phase = project.phase ? portfolio.find(*project.phase) : nullptr;
        if (coupling == 0 && phase && phase->position >= latest)
            overview.decoupled.push_back(&project);
    }
    if (!planned.empty()) {
        for (int number = quarterNumber(today); number <= lastQuarter; ++number)
            overview.quarters.push_back({number / 4, number % 4 + 1});
    }
    for (const Procurement *row : planned) {
        ProcurementQuarter &quarter =
            overview.quarters[std::size_t(quarterNumber(*row->planned) - quarterNumber(today))];
        ++quarter.procurements;
        if (row->value && row->value->currency == Currency::DKK)
            quarter.value = quarter.value + *row->value;
    }
    std::sort(overview.decoupled.begin(), overview.decoupled.end(),
              [](const Project *a, const Project *b) { return a->code < b->code; });
    std::sort(overview.overdue.begin(), overview.overdue.end(),
              [](const Procurement *a, const Procurement *b) { return *a->planned < *b->planned; });
    return overview;
}

} // namespace opi
