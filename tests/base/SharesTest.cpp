#include "core/base/Shares.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("shares are all of it, in order, and none is smaller than it should be")
{
    for (const std::size_t count : {0, 1, 7, 100, 1001}) {
        for (const std::size_t least : {1, 10, 5000}) {
            const std::vector<Share> shares = sharesOf(count, least);
            REQUIRE_FALSE(shares.empty());
            std::size_t next = 0;
            for (std::size_t i = 0; i < shares.size(); ++i) {
                CHECK(shares[i].number == i);
                CHECK(shares[i].first == next);
                if (shares.size() > 1)
                    CHECK(shares[i].last - shares[i].first >= least);
                next = shares[i].last;
            }
            CHECK(next == count);
        }
    }
}

TEST_CASE("work on all cores is done when it returns")
{
    std::vector<int> squares(1000);
    onAllCores(sharesOf(squares.size(), 10), [&](const Share &share) {
        for (std::size_t i = share.first; i < share.last; ++i)
            squares[i] = int(i * i);
    });
    for (std::size_t i = 0; i < squares.size(); ++i)
        CHECK(squares[i] == int(i * i));
}
