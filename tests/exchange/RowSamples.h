#pragma once

#include "core/actions/Checks.h"
#include "tests/exchange/ImportSamples.h"

#include <algorithm>

#include <catch2/catch.hpp>

namespace opi::test {

/// P-0001 to P-0004 with the numbers 24/1 to 24/4; the last two have one title.
inline const Portfolio &fourProjects()
{
    static const Portfolio portfolio = imported(emptyPortfolio(), "Projektnr;Titel\n24/1;Sengen der vender\n"
                                                                  "24/2;Robot i køkkenet\n24/3;Søvn\n24/4;Søvn\n");
    return portfolio;
}

inline ImportPlan planOf(const Portfolio &portfolio, const QString &text, ListKind list,
                         MergeRule rule = MergeRule::TakeNews, std::optional<Id<Project>> project = {})
{
    const SourceTable table = tableOf(text);
    ImportOptions options = importOptions();
    options.rule = rule;
    options.project = project;
    return valueOf(planImport(portfolio, table, matchColumns(table, portfolio, list), options));
}

inline ListKind kindOf(const QString &text) { return proposedList(tableOf(text), fourProjects()); }

template <Entity E> E only(const Portfolio &portfolio)
{
    REQUIRE(portfolio.rows<E>().size() == 1);
    return *portfolio.rows<E>().begin();
}

/// The row of the project with this title, and of those without a title the customer with this name.
template <Entity E> E rowCalled(const Portfolio &portfolio, const QString &name)
{
    for (const E &row : portfolio.rows<E>()) {
        if constexpr (requires { row.title; }) {
            if (row.title.da == name)
                return row;
        } else if (portfolio.find(row.organisation)->name == name) {
            return row;
        }
    }
    throw std::runtime_error("no row " + name.toStdString());
}

/// Whether every row of E is one that could have been entered by hand.
template <Entity E> bool areSound(const Portfolio &portfolio)
{
    const auto rows = portfolio.rows<E>();
    return std::all_of(rows.begin(), rows.end(),
                       [&](const E &row) { return actions::check(portfolio, tableInfo<E>(), &row).has_value(); });
}

} // namespace opi::test
