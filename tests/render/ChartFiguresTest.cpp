#include "core/render/charts/MoneyByYearChart.h"
#include "core/render/charts/MunicipalityMapChart.h"
#include "core/render/charts/PipelineChart.h"
#include "core/render/charts/RiskMatrixChart.h"
#include "tests/render/SampleFigures.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QSet>

using namespace opi;
using namespace opi::test;

namespace {

const QRectF area(0, 0, 900, 400);

QImage painted(Chart &chart, const Theme &theme = Theme::light())
{
    QImage image(area.size().toSize(), QImage::Format_RGB32);
    image.fill(theme.panel);
    QPainter painter(&image);
    chart.paint(painter, area, theme);
    return image;
}

const ChartMark &markOf(const Chart &chart, const QString &key)
{
    for (const ChartMark &mark : chart.marks()) {
        if (mark.key == key)
            return mark;
    }
    FAIL("no mark " << key.toStdString());
    return chart.marks().first();
}

/// How many pixels of one colour stand in a line through the middle of a mark.
int across(const QImage &image, const ChartMark &mark, const QColor &color)
{
    int pixels = 0;
    const int y = int(mark.area.center().y());
    for (int x = int(mark.area.left()); x < int(mark.area.right()); ++x)
        pixels += image.pixelColor(x, y).rgb() == color.rgb();
    return pixels;
}

int upwards(const QImage &image, const ChartMark &mark, const QColor &color)
{
    int pixels = 0;
    const int x = int(mark.area.center().x());
    for (int y = int(mark.area.top()); y < int(mark.area.bottom()); ++y)
        pixels += image.pixelColor(x, y).rgb() == color.rgb();
    return pixels;
}

} // namespace

TEST_CASE("the bar of a phase is as long as its number of projects, and amber as far as they are stuck")
{
    const Theme &theme = Theme::light();
    PipelineChart chart(samplePipeline(), Words(Language::English));
    const QImage image = painted(chart);
    const double unit = across(image, markOf(chart, "F1"), theme.series[1]) / 6.0;
    REQUIRE(unit > 20);
    for (const PhaseCount &phase : samplePipeline().phases) {
        if (!phase.phase)
            continue;
        INFO(phase.code.toStdString());
        CHECK(across(image, markOf(chart, phase.code), theme.series[1])
              == Approx(unit * (phase.projects - phase.stuck)).margin(2));
        CHECK(across(image, markOf(chart, phase.code), theme.series[3]) == Approx(unit * phase.stuck).margin(2));
    }
}

TEST_CASE("projects that are not placed have a bar of another kind")
{
    PipelineChart chart(samplePipeline(), Words(Language::English));
    const QImage image = painted(chart);
    const ChartMark &mark = markOf(chart, "none");
    CHECK(across(image, mark, Theme::light().series[1]) == 0);
    CHECK(across(image, mark, Theme::light().panel) > 50); // only hatched
    CHECK(mark.text == "Not placed: 3 projects");
}

TEST_CASE("the parts of a year are as high as their amounts, and stand on one another")
{
    const Theme &theme = Theme::light();
    MoneyByYearChart chart(sampleMoney(), Words(Language::English));
    const QImage image = painted(chart);
    // 2024 has no budget line over its bar, and only one part: 12 million.
    const double unit = upwards(image, markOf(chart, "2024"), theme.series[0]) / 12.0;
    REQUIRE(unit > 3);
    const auto height = [&](const char *year, std::size_t series) {
        return upwards(image, markOf(chart, QString::fromLatin1(year)), theme.series[series]);
    };
    CHECK(height("2025", 0) == Approx(24 * unit).margin(2)); // disbursed and accounted
    CHECK(height("2025", 1) == Approx(6 * unit).margin(2));
    CHECK(height("2026", 0) == Approx(22 * unit).margin(2));
    CHECK(height("2026", 1) == Approx(15 * unit).margin(2));
    CHECK(height("2026", 2) == Approx(4 * unit).margin(2));
    CHECK(height("2027", 1) == Approx(27 * unit).margin(2));
    CHECK(height("2027", 2) == Approx(9.5 * unit).margin(2));
    CHECK(height("2028", 1) + height("2028", 2) == Approx(20 * unit - 2).margin(2)); // the budget line is 2 px high
}

TEST_CASE("the budget of a year is a line at the height of its amount")
{
    const Theme &theme = Theme::light();
    MoneyByYearChart chart(sampleMoney(), Words(Language::English));
    const QImage image = painted(chart);
    const auto heightOf = [&](const char *year, const QColor &color) {
        const QRectF slot = markOf(chart, QString::fromLatin1(year)).area;
        for (int y = int(slot.top()) - 2; y < int(slot.bottom()); ++y) {
            if (image.pixelColor(int(slot.center().x()), y).rgb() == color.rgb())
                return slot.bottom() - y;
        }
        return -1.0;
    };
    const double unit = heightOf("2024", theme.series[0]) / 12.0;
    CHECK(heightOf("2024", theme.ink) == Approx(22 * unit).margin(2));
    CHECK(heightOf("2026", theme.ink) == Approx(49 * unit).margin(2));
    CHECK(heightOf("2028", theme.ink) == Approx(11 * unit).margin(2));
}

TEST_CASE("amounts below zero hang from the axis")
{
    const Theme &theme = Theme::light();
    MoneyByYear money;
    money.years << YearMoney{};
    money.years[0].year = 2026;
    money.years[0].committed = kroner(30);
    money.years[0].disbursed = kroner(-10);
    money.total = money.years[0];
    MoneyByYearChart chart(money, Words(Language::English));
    const QImage image = painted(chart);
    const ChartMark &mark = markOf(chart, "2026");
    const int above = upwards(image, mark, theme.series[1]);
    const int below = upwards(image, mark, theme.series[0]);
    CHECK(above == Approx(3 * below).margin(3));
    const int x = int(mark.area.center().x());
    int lastAbove = 0, firstBelow = 0;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y).rgb() == theme.series[1].rgb())
            lastAbove = y;
        if (image.pixelColor(x, y).rgb() == theme.series[0].rgb() && firstBelow == 0 && y > mark.area.top())
            firstBelow = y;
    }
    CHECK(firstBelow == lastAbove + 1);
}

TEST_CASE("the year marks say all amounts in words")
{
    MoneyByYearChart chart(sampleMoney(), Words(Language::English));
    chart.layOut(area, Theme::light());
    CHECK(markOf(chart, "2026").text.simplified().replace(QChar(QChar::Nbsp), u' ')
          == "2026: budget DKK 49.0 m; grants disbursed or accounted DKK 22.0 m, committed DKK 15.0 m, reserved DKK "
             "4.0 m");
    CHECK(markOf(chart, "none").text.startsWith("No year: budget"));
}

TEST_CASE("each cell of the risk matrix has its number, and the ground of its band")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        const RiskMatrix matrix = sampleRisks();
        RiskMatrixChart chart(matrix, Words(Language::English));
        const QImage image = painted(chart, theme);
        REQUIRE(chart.marks().size() == 25);
        for (int probability = 1; probability <= 5; ++probability) {
            for (int impact = 1; impact <= 5; ++impact) {
                const int risks = matrix.counts[std::size_t(probability - 1)][std::size_t(impact - 1)];
                const ChartMark &mark = markOf(chart, QStringLiteral("%1,%2").arg(probability).arg(impact));
                const QColor ground = RiskMatrixChart::ground(bandOf(probability * impact), risks > 0, theme);
                CHECK(image.pixelColor((mark.area.topLeft() + QPointF(5, 5)).toPoint()).name() == ground.name());
                int labels = 0;
                for (const ChartLabel &label : chart.labels())
                    labels += mark.area.contains(label.area) && label.text == QString::number(risks);
                CHECK(labels == 1);
            }
        }
    }
}

TEST_CASE("probability grows upwards and impact to the right")
{
    RiskMatrixChart chart(sampleRisks(), Words(Language::English));
    chart.layOut(area, Theme::light());
    CHECK(markOf(chart, "5,1").area.bottom() < markOf(chart, "1,1").area.top());
    CHECK(markOf(chart, "1,1").area.right() < markOf(chart, "1,5").area.left());
    CHECK(markOf(chart, "4,4").text == "Probability 4, impact 4 (severe): 2 risks");
}

TEST_CASE("the bands of the risk matrix stay apart, with and without risks")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        QSet<QRgb> grounds;
        for (const RiskBand band : {RiskBand::Low, RiskBand::Medium, RiskBand::High, RiskBand::Severe}) {
            grounds << RiskMatrixChart::ground(band, true, theme).rgb();
            grounds << RiskMatrixChart::ground(band, false, theme).rgb();
        }
        CHECK(grounds.size() == 8);
    }
}

TEST_CASE("the number in every tone of map and matrix can be read")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        for (int i = 0; i < MunicipalityMapChart::shades; ++i) {
            const QColor ground = MunicipalityMapChart::shade(i, theme);
            CHECK(contrast(inkOn(ground, theme), ground) >= 4.5);
        }
        for (const RiskBand band : {RiskBand::Low, RiskBand::Medium, RiskBand::High, RiskBand::Severe}) {
            const QColor ground = RiskMatrixChart::ground(band, true, theme);
            CHECK(contrast(inkOn(ground, theme), ground) >= 4.5);
        }
    }
}

TEST_CASE("the tones of the map grow with the number of projects")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        double last = 1;
        for (int i = 0; i < MunicipalityMapChart::shades; ++i) {
            const double now = contrast(MunicipalityMapChart::shade(i, theme), theme.panel);
            CHECK(now > last * 1.1);
            last = now;
        }
    }
    CHECK(MunicipalityMapChart::lowerBounds(3) == std::array{1, 2, 3, 4});
    CHECK(MunicipalityMapChart::lowerBounds(14) == std::array{1, 2, 5, 10});
    CHECK(MunicipalityMapChart::lowerBounds(300) == std::array{1, 20, 50, 100});
}

TEST_CASE("a municipality with projects is shaded, one without is an outline")
{
    const Theme &theme = Theme::light();
    MunicipalityMapChart chart(sampleMap(), Words(Language::English));
    const QImage image = painted(chart);
    REQUIRE(chart.marks().size() == 98);
    const auto inside = [&](const char *code) {
        return image.pixelColor((markOf(chart, QString::fromLatin1(code)).area.topLeft() + QPointF(3, 3)).toPoint())
            .name();
    };
    CHECK(inside("0101") == MunicipalityMapChart::shade(3, theme).name()); // København: 14
    CHECK(inside("0461") == MunicipalityMapChart::shade(2, theme).name()); // Odense: 7
    CHECK(inside("0791") == MunicipalityMapChart::shade(1, theme).name()); // Viborg: 3
    CHECK(inside("0400") == MunicipalityMapChart::shade(0, theme).name()); // Bornholm: 1
    CHECK(inside("0773") == theme.panel.name());                           // Morsø: none
    CHECK(markOf(chart, "0461").text == "Odense: 7 projects");
    // Bornholm lies farthest east, Hjørring farthest north.
    CHECK(markOf(chart, "0400").area.left() > markOf(chart, "0101").area.right());
    CHECK(markOf(chart, "0860").area.bottom() < markOf(chart, "0851").area.top() + 1);
}

TEST_CASE("no two municipalities share their three letters")
{
    QSet<QString> codes;
    for (const MunicipalityTile &tile : sampleMap().tiles)
        codes << municipalityCode(tile.name);
    CHECK(codes.size() == 98);
}
