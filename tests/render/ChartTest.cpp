#include "core/render/Chart.h"

#include "core/render/charts/ChartFor.h"
#include "tests/render/SampleFigures.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

using namespace opi;
using namespace opi::test;

namespace {

constexpr double enough = 4.5; // WCAG 2.2, 1.4.3

QList<Theme> allThemes()
{
    QList<Theme> themes{Theme::light(), Theme::dark(), Theme::print()};
    return themes;
}

Theme withText(Theme theme, int size)
{
    theme.textSize = size;
    return theme;
}

QImage painted(Chart &chart, const QSizeF &size, const Theme &theme, qreal scale = 1)
{
    constexpr qreal margin = 10; // so that what is beside a text at the edge can be looked at too
    const QRectF area(QPointF(margin, margin), size);
    QImage image(((size + QSizeF(2 * margin, 2 * margin)) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(theme.panel);
    QPainter painter(&image);
    chart.paint(painter, area, theme);
    return image;
}

std::vector<document::FigureData> allFigures()
{
    std::vector<document::FigureData> figures = sampleFigures();
    for (const document::FigureData &figure : oddFigures())
        figures.push_back(figure);
    return figures;
}

/// Lets a test look at each chart at each size, with each size of text and in both languages.
void forEachLayout(const std::function<void(Chart &, const QRectF &, const Theme &)> &check)
{
    for (const document::FigureData &figure : allFigures()) {
        for (const Language language : {Language::Danish, Language::English}) {
            const auto chart = chartFor(figure, Words(language));
            for (const int text : {13, 26}) {
                for (const Theme &base : allThemes()) {
                    const Theme theme = withText(base, text);
                    for (const QSizeF size : {QSizeF(900, 300), QSizeF(400, 240), QSizeF(1400, 900), QSizeF(300, 200),
                                              QSizeF(480, chart->height(theme))}) {
                        INFO(chart->title().toStdString() << " " << size.width() << " x " << size.height() << ", text "
                                                          << text << ", language " << int(language));
                        const QRectF area(QPointF(20, 10), size);
                        chart->layOut(area, theme);
                        check(*chart, area, theme);
                    }
                }
            }
        }
    }
}

} // namespace

TEST_CASE("no text of a chart overlaps another, at any size, in both languages")
{
    forEachLayout([](Chart &chart, const QRectF &, const Theme &) {
        const QList<ChartLabel> &labels = chart.labels();
        for (qsizetype i = 0; i < labels.size(); ++i) {
            for (qsizetype j = i + 1; j < labels.size(); ++j) {
                if (!labels[i].area.intersects(labels[j].area))
                    continue;
                INFO(labels[i].text.toStdString() << " and " << labels[j].text.toStdString());
                CHECK_FALSE(labels[i].area.adjusted(0.5, 0.5, -0.5, -0.5).intersects(labels[j].area));
            }
        }
    });
}

TEST_CASE("no text of a chart leaves its width, nor its height where it has what it asks for")
{
    forEachLayout([](Chart &chart, const QRectF &area, const Theme &theme) {
        for (const ChartLabel &label : chart.labels()) {
            INFO(label.text.toStdString());
            CHECK(label.area.left() >= area.left() - 1);
            CHECK(label.area.right() <= area.right() + 1);
            if (area.height() < chart.height(theme))
                continue;
            CHECK(label.area.top() >= area.top() - 1);
            CHECK(label.area.bottom() <= area.bottom() + 1);
        }
    });
}

TEST_CASE("every text of a chart can be read on its ground")
{
    forEachLayout([](Chart &chart, const QRectF &, const Theme &) {
        for (const ChartLabel &label : chart.labels()) {
            INFO(label.text.toStdString()
                 << " " << label.ink.name().toStdString() << " on " << label.ground.name().toStdString());
            CHECK(contrast(label.ink, label.ground) >= enough);
        }
    });
}

TEST_CASE("each text of a chart stands on the ground it was chosen for")
{
    for (const Theme &theme : allThemes()) {
        for (const document::FigureData &figure : sampleFigures()) {
            const auto chart = chartFor(figure, Words(Language::English));
            const QImage image = painted(*chart, QSizeF(900, 400), theme);
            for (const ChartLabel &label : chart->labels()) {
                INFO(chart->title().toStdString() << ": " << label.text.toStdString());
                // Just outside of the letters, above where capitals reach.
                const QColor beside = image.pixelColor((label.area.topLeft() + QPointF(-1.5, 1)).toPoint());
                CHECK(beside.name() == label.ground.name());
            }
        }
    }
}

TEST_CASE("a chart finds each of its marks where it painted it, at 100 and 150 per cent")
{
    for (const qreal scale : {1.0, 1.5}) {
        for (const Theme &theme : allThemes()) {
            for (const document::FigureData &figure : sampleFigures()) {
                const auto chart = chartFor(figure, Words(Language::Danish));
                const QImage image = painted(*chart, QSizeF(900, 400), theme, scale);
                REQUIRE_FALSE(chart->marks().isEmpty());
                for (qsizetype i = 0; i < chart->marks().size(); ++i) {
                    const ChartMark &mark = chart->marks()[i];
                    INFO(mark.text.toStdString());
                    CHECK(chart->hit(mark.area.center()) == i);
                    CHECK_FALSE(mark.text.isEmpty());
                    CHECK_FALSE(mark.key.isEmpty());
                    const QRect pixels = QRectF(mark.area.topLeft() * scale, mark.area.size() * scale).toAlignedRect();
                    bool isPainted = false;
                    for (int y = pixels.top(); y <= pixels.bottom() && !isPainted; ++y) {
                        for (int x = pixels.left(); x <= pixels.right() && !isPainted; ++x)
                            isPainted = image.valid(x, y) && image.pixelColor(x, y) != theme.panel;
                    }
                    CHECK(isPainted);
                }
            }
        }
    }
}

TEST_CASE("outside its marks a chart finds nothing, and no two marks share a key")
{
    for (const document::FigureData &figure : allFigures()) {
        const auto chart = chartFor(figure, Words());
        chart->layOut(QRectF(0, 0, 900, 400), Theme::light());
        CHECK_FALSE(chart->hit(QPointF(-5, 10)));
        CHECK_FALSE(chart->hit(QPointF(450, 401)));
        QSet<QString> keys;
        for (const ChartMark &mark : chart->marks())
            keys << mark.key;
        CHECK(keys.size() == chart->marks().size());
    }
}

TEST_CASE("every chart has a table with a cell under each heading, a title and a sentence")
{
    for (const document::FigureData &figure : allFigures()) {
        const auto chart = chartFor(figure, Words());
        const ChartTable table = chart->table();
        REQUIRE_FALSE(table.header.isEmpty());
        for (const QStringList &row : table.rows)
            CHECK(row.size() == table.header.size());
        CHECK_FALSE(chart->title().isEmpty());
        CHECK(chart->sentence().endsWith(u'.'));
    }
}

TEST_CASE("the colours of a chart are opaque, because PDF/A-1b has no others")
{
    for (const Theme &theme : allThemes()) {
        for (const document::FigureData &figure : sampleFigures()) {
            const auto chart = chartFor(figure, Words());
            // On a transparent ground an opaque chart has either nothing or all of a pixel, but for smoothed edges,
            // which are never three pixels wide and high.
            QImage image(900, 400, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            chart->paint(painter, QRectF(0, 0, 900, 400), theme);
            painter.end();
            const auto isTranslucentAround = [&](int x, int y) {
                const int alpha = qAlpha(image.pixel(x, y));
                bool isSame = alpha > 0 && alpha < 255;
                for (int dx = -1; dx <= 1 && isSame; ++dx) {
                    for (int dy = -1; dy <= 1 && isSame; ++dy)
                        isSame = qAlpha(image.pixel(x + dx, y + dy)) == alpha;
                }
                return isSame;
            };
            int translucent = 0;
            for (int y = 1; y < image.height() - 1; ++y) {
                for (int x = 1; x < image.width() - 1; ++x)
                    translucent += isTranslucentAround(x, y);
            }
            INFO(chart->title().toStdString());
            CHECK(translucent == 0);
        }
    }
}

TEST_CASE("a chart paints itself again in a few milliseconds", "[speed]")
{
    for (const document::FigureData &figure : sampleFigures()) {
        const auto chart = chartFor(figure, Words());
        QImage image(900, 400, QImage::Format_RGB32);
        QPainter painter(&image);
        chart->paint(painter, QRectF(0, 0, 900, 400), Theme::light());
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 20; ++i) {
            timer.start();
            chart->paint(painter, QRectF(0, 0, 900, 400), Theme::light());
            best = std::min(best, timer.nsecsElapsed());
        }
        INFO(chart->title().toStdString() << ": " << best / 1000 << " us");
        if (qEnvironmentVariableIsSet("OPI_PICTURES"))
            WARN(chart->title().toStdString() << ": " << best / 1000 << " us");
        CHECK(best < 20'000'000); // generous: the tests run without optimisation, and under sanitizers
    }
}
