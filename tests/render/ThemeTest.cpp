#include "core/render/Theme.h"

#include <catch2/catch.hpp>

using namespace opi;

static constexpr double enough = 4.5; // WCAG 2.2, 1.4.3

TEST_CASE("text can be read on every ground it is shown on")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        for (const QColor &ground : {theme.page, theme.panel, theme.selection}) {
            CHECK(contrast(theme.ink, ground) >= enough);
        }
        for (const QColor &text : {theme.muted, theme.accent}) {
            CHECK(contrast(text, theme.page) >= enough);
            CHECK(contrast(text, theme.panel) >= enough);
        }
        CHECK(contrast(theme.accent, theme.soft) >= enough);
        CHECK(contrast(theme.onAccent, theme.accent) >= enough);
        for (const Status status : {Status::Good, Status::Warn, Status::Bad, Status::None}) {
            CAPTURE(int(status));
            CHECK(contrast(theme.inkOf(status), theme.groundOf(status)) >= enough);
            CHECK(contrast(theme.inkOf(status), theme.panel) >= enough);
        }
    }
}
