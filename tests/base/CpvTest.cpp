#include "core/base/Cpv.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("the check digit of a CPV code tells a misspelt one", "[A12]")
{
    for (const char *code : {"73000000-2", "73120000-9", "73300000-5", "73420000-2", "73430000-5", "33100000-1",
                             "33000000-0", "48180000-3", "72000000-5", "85000000-9", "45000000-7", "34144900-7"}) {
        INFO(code);
        CHECK(isCpv(QString(code)));
        CHECK(completeCpv(QString(code).left(8)) == code);
    }
    for (const char *code : {"73000000-3", "7300000-2", "730000000", "73000000-", "73000000 2", "7300000a-2", "",
                             "73000000-2 ", "73000000-22"}) {
        INFO(code);
        CHECK_FALSE(isCpv(QString(code)));
        CHECK(completeCpv(QString(code)).isEmpty());
    }
}
