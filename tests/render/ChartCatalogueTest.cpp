#include "core/render/ChartCatalogue.h"

#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("every chart of the catalogue can be made of a portfolio, with its title")
{
    const Portfolio portfolio = samplePortfolio();
    const QStringList names = chartNames();
    CHECK(names == QStringList{"pipeline", "money", "risks", "map"});
    for (const Language language : {Language::Danish, Language::English}) {
        const Words words(language);
        for (const QString &name : names) {
            const auto chart = valueOf(makeChart(name, portfolio, QDate(2026, 11, 21), words));
            CHECK(chart->title() == chartTitle(name, words));
            CHECK_FALSE(chart->title().isEmpty());
            CHECK_FALSE(chart->sentence().isEmpty());
        }
    }
}

TEST_CASE("a chart that there is not is an error that names those there are")
{
    const auto result = makeChart("pie", Portfolio(), QDate(2026, 11, 21), Words());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "no-such-chart");
    CHECK(result.error().facts == QStringList{"pie", "pipeline, money, risks, map"});
    CHECK(chartTitle("pie", Words()).isEmpty());
}
