#include "core/render/pdf/Paginator.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

Piece piece(qreal height, bool keepsWithNext = false)
{
    Piece made;
    made.height = height;
    made.keepsWithNext = keepsWithNext;
    return made;
}

/// How many pieces are on each page.
QList<int> sizes(const std::vector<PagePieces> &pages)
{
    QList<int> all;
    for (const PagePieces &page : pages)
        all << int(page.size());
    return all;
}

} // namespace

TEST_CASE("Pages are filled to their height", "[pdf]")
{
    CHECK(sizes(paginate({piece(40), piece(40), piece(20), piece(1)}, 100)) == QList<int>{3, 1});
    CHECK(sizes(paginate({}, 100)) == QList<int>{0});
}

TEST_CASE("The space above a piece does not count at the top of a page", "[pdf]")
{
    Piece spaced = piece(100);
    spaced.gap = 30;
    const std::vector<Piece> pieces{spaced, spaced};
    const auto pages = paginate(pieces, 100);
    REQUIRE(sizes(pages) == QList<int>{1, 1});
    CHECK(pages[1].front().y == 0);
}

TEST_CASE("What keeps with the next goes with it to the next page", "[pdf]")
{
    CHECK(sizes(paginate({piece(70), piece(20, true), piece(20)}, 100)) == QList<int>{1, 2});
}

TEST_CASE("A chain that is longer than a page is cut where the page ends", "[pdf]")
{
    CHECK(sizes(paginate({piece(10), piece(60, true), piece(30, true), piece(30), piece(5)}, 100))
          == QList<int>{1, 2, 2});
}

TEST_CASE("A piece that starts a page does not leave an empty one before it", "[pdf]")
{
    Piece start = piece(10);
    start.startsPage = true;
    CHECK(sizes(paginate({start, piece(10), start}, 100)) == QList<int>{2, 1});
}

TEST_CASE("The heading of a table is repeated where the table goes on, and takes its room", "[pdf]")
{
    const auto heading = std::make_shared<const Piece>(piece(20));
    Piece row = piece(40);
    row.heading = heading;
    const std::vector<Piece> pieces{piece(20, true), row, row, row, row};
    const auto pages = paginate(pieces, 100);
    REQUIRE(sizes(pages) == QList<int>{3, 3});
    CHECK(pages[1].front().piece == heading.get());
    CHECK(pages[1][1].y == 20);
}
