#pragma once

#include "core/actions/Presets.h"
#include "core/analytics/procurement/ProcurementChecks.h"
#include "tests/support/Builders.h"

namespace opi::test {

inline const QDate checkDay(2026, 11, 21);

/// One project with one procurement, under the shipped rules.
struct Case22 {
    Portfolio portfolio = valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
    Project project;
    Procurement row;
    ChangeSet more{"more"};

    explicit Case22(const char *phase = "F2")
    {
        project.id = Id<Project>::named("case22");
        project.code = "P-1";
        project.title = {"Robot", "Robot"};
        project.phase = Id<Phase>::named(QString("phase/") + phase);
        project.end = QDate(2028, 1, 1);
        row.id = Id<Procurement>::named("case22");
        row.project = project.id;
    }
    Portfolio made() const
    {
        ChangeSet set = more;
        set.create(project);
        set.create(row);
        return valueOf(portfolio.with(set));
    }
    CheckOutcome outcome(int number) const
    {
        static Portfolio kept; // the outcome points into it
        kept = made();
        return procurementChecks(kept, *kept.find(row.id), checkDay)[std::size_t(number - 1)];
    }
    CheckResult check(int number) const { return outcome(number).result; }
};

} // namespace opi::test
