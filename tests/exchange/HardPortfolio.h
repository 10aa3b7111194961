#pragma once

#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Risk.h"
#include "tests/exchange/ImportSamples.h"

namespace opi::test {

/// Everything that a project can have, and texts that a sheet could misread.
inline Portfolio hardPortfolio()
{
    Portfolio portfolio =
        imported(emptyPortfolio(), "Titel;Ansøger;Partnere;Udvikler;Program;Fokusområde;Hub;Ansvarlig\n"
                                   "\"=SUM(A1)\";X ApS;\"Y, Z; og Co\nÆ ApS\";Å ApS;Program 1;Data;Nord;A. Person\n"
                                   "-5;X ApS;;;;;;\n");
    const Project before = projectOf(portfolio, "P-0001");
    Project project = before;
    project.title.en = "@home; \"quoted\"";
    project.summary.da = "  to linjer\nog \"flere\"; her\t";
    project.summary.en = "+45 12 34 56 78";
    project.tags = {"a;b", "c, d"};
    project.phase = portfolio.rows<Phase>().begin()->id;
    project.time = {Light::Red, {"Fordi; ja", "'=because"}, QDate(2026, 5, 3)};
    project.overall = {Light::Green, {}, {}};
    project.start = QDate(2024, 2, 3);
    project.end = QDate(2026, 4, 5);
    project.confidentiality = Confidentiality::Confidential;
    project.state = ProjectState::Learning;
    project.regionText = "Bornholm";
    project.externalId = "24/1";
    project.source = "https://example.org/a?b=c;d";
    ChangeSet set("edit-project");
    set.update(before, project);
    const Id<Organisation> funder = organisationNamed(portfolio, "X ApS").id;
    const auto line = [&](std::optional<int> year, std::optional<Money> planned, std::optional<Money> actual) {
        set.create(BudgetLine{Id<BudgetLine>::generate(), project.id, year, {}, planned, actual, {}});
    };
    line({}, Money{123'456'789'01}, Money{-5});
    line(2024, Money{100}, {});
    line(2024, Money{200}, {});
    line(2025, Money{500'000, Currency::EUR}, Money{1'234'00});
    set.create(Grant{Id<Grant>::generate(),
                     project.id,
                     funder,
                     {},
                     GrantState::Reserved,
                     Money{1'000'00},
                     AmountBasis::PerYear,
                     2024,
                     2026});
    return valueOf(portfolio.with(set));
}

} // namespace opi::test
