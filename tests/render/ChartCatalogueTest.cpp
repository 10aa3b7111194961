#include "core/render/ChartCatalogue.h"

#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("every chart of the catalogue can be made of a portfolio, with its title")
{
    const Portfolio portfolio = samplePortfolio();
    const QStringList names = chartNames();
    CHECK(names
          == QStringList{"pipeline", "money", "risks", "barriers", "timeline", "map", "heatmap", "bottlenecks", "confidence", "profile",
                         "radar", "package", "slope"});
    const Id<Project> project = portfolio.rows<Project>().begin()->id;
    for (const Language language : {Language::Danish, Language::English}) {
        const Words words(language);
        for (const QString &name : names) {
            const auto chart = valueOf(makeChart(name, {portfolio, QDate(2026, 11, 21), project}, words));
            CHECK(chart->title() == chartTitle(name, words));
            CHECK_FALSE(chart->title().isEmpty());
            CHECK_FALSE(chart->sentence().isEmpty());
        }
    }
}

TEST_CASE("a chart that there is not is an error that names those there are")
{
    const Portfolio empty;
    const auto result = makeChart("pie", {empty, QDate(2026, 11, 21)}, Words());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "no-such-chart");
    CHECK(result.error().facts == QStringList{"pie", chartNames().join(", ")});
    CHECK(chartTitle("pie", Words()).isEmpty());
}

TEST_CASE("a chart of one project says so when none is named")
{
    const Portfolio empty;
    CHECK(isOfProject("profile"));
    CHECK_FALSE(isOfProject("heatmap"));
    const auto result = makeChart("profile", {empty, QDate(2026, 11, 21)}, Words());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "chart-needs-project");
}
