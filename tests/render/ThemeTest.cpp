#include "core/render/Theme.h"

#include <catch2/catch.hpp>

#include <QFontMetricsF>

using namespace opi;

static constexpr double readable = 4.5; // WCAG 2.2, 1.4.3

TEST_CASE("text can be read on every ground it is shown on")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        for (const QColor &ground : {theme.page, theme.panel, theme.selection})
            CHECK(contrast(theme.ink, ground) >= readable);
        for (const QColor &text : {theme.muted, theme.accent}) {
            CHECK(contrast(text, theme.page) >= readable);
            CHECK(contrast(text, theme.panel) >= readable);
        }
        CHECK(contrast(theme.accent, theme.soft) >= readable);
        CHECK(contrast(theme.onAccent, theme.accent) >= readable);
        for (const Status status : {Status::Good, Status::Warn, Status::Bad, Status::None}) {
            CAPTURE(int(status));
            CHECK(contrast(theme.inkOf(status), theme.groundOf(status)) >= readable);
            CHECK(contrast(theme.inkOf(status), theme.panel) >= readable);
        }
    }
}

TEST_CASE("all colours of a theme are opaque")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        for (const QColor &color : {theme.page, theme.panel, theme.ink, theme.muted, theme.faint, theme.line,
                                    theme.hairline, theme.track, theme.accent, theme.soft, theme.selection})
            CHECK(color.alpha() == 255);
        for (const QColor &color : theme.series)
            CHECK(color.alpha() == 255);
    }
}

TEST_CASE("all sizes of text follow the size of the body text")
{
    Theme theme = Theme::light();
    CHECK(theme.font(Type::Body).pixelSize() == 13);
    CHECK(theme.font(Type::PageTitle).pixelSize() == 20);
    CHECK(theme.font(Type::Caption).pixelSize() == 12);
    theme.textSize = 26;
    CHECK(theme.font(Type::Body).pixelSize() == 26);
    CHECK(theme.font(Type::PageTitle).pixelSize() == 40);
    CHECK(theme.font(Type::Caption).pixelSize() == 24);
}

TEST_CASE("figures are equally wide on screen and in print, so that columns of numbers align")
{
    for (const Theme &theme : {Theme::light(), Theme::print()}) {
        const QFontMetricsF metrics(theme.font(Type::Body));
        for (const char digit : {'1', '4', '7', '9'})
            CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == Approx(metrics.horizontalAdvance(u'0')));
    }
}

TEST_CASE("contrast is 21 for black on white and 1 for a colour on itself")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
}
