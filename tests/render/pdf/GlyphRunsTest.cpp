#include "core/render/pdf/GlyphRuns.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

/// A font whose first four glyphs are 500 wide; the others are 600.
std::string joined(std::string_view content)
{
    static const GlyphWidths widths{{500, 500, 500, 500}, 600};
    return withJoinedGlyphs(content, [](std::string_view font) { return font == "F1" ? &widths : nullptr; });
}

const std::string head = "q\nBT\n/F1 10 Tf 1 0 0 -1 0 0 Tm\n";

} // namespace

TEST_CASE("glyphs that stand where their widths put them are one string")
{
    CHECK(joined(head + "7.5 -20 Td <0001> Tj\n5.00000000 0 Td <0002> Tj\n5 0 Td <0003> Tj\nET\nQ\n")
          == head + "7.5 -20 Td [<000100020003>] TJ\nET\nQ\n");
}

TEST_CASE("a glyph that stands elsewhere is moved there")
{
    // The second stands 0.4 closer than the first is wide, the third 1 further than the second.
    CHECK(joined(head + "0 0 Td <0001> Tj\n4.6 0 Td <0009> Tj\n7 0 Td <0002> Tj\nET\n")
          == head + "0 0 Td [<0001>40<0009>-100<0002>] TJ\nET\n");
}

TEST_CASE("what is rounded away does not add up")
{
    std::string text = head + "0 0 Td <0001> Tj\n";
    for (int i = 0; i < 9; ++i)
        text += "5.008 0 Td <0001> Tj\n"; // 0.8 thousandths more than the width, each time
    const std::string run = joined(text + "ET\n");
    CHECK(run.find(">-2<") != std::string::npos);
    CHECK(run.find(">-3<") == std::string::npos);
}

TEST_CASE("what Qt does not write in this way stays as it is")
{
    for (const std::string &content : {std::string("1 0 0 RG\n"), std::string("BT\n/F1 10 Tf"),
                                       std::string("BT\n/F2 10 Tf 1 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\nET\n"),
                                       std::string("BT\n/F1 10 Tf 2 0 0 -1 0 0 Tm\n0 0 Td <0001> Tj\nET\n"),
                                       head + "0 0 Td <0001> Tj\n0 12 Td <0002> Tj\nET\n", head + "0 0 Td (a) Tj\nET\n",
                                       head + "0 0 Td <zz01> Tj\nET\n", head + "ET\n"})
        CHECK(joined(content) == content);
}
