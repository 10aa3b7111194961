#include "core/text/OneStop.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("one stop ends a sentence, whatever its last word")
{
    CHECK(withOneStop("Budget: 3 mio. kr..") == "Budget: 3 mio. kr.");
    CHECK(withOneStop("Nothing.") == "Nothing.");
    CHECK(withOneStop("And so on...") == "And so on...");
}
