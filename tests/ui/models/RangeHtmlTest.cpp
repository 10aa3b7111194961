#include "ui/models/RangeHtml.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

std::string htmlOf(const CopiedCell &cell)
{
    const QString html = rangeHtml({{cell}});
    const qsizetype from = html.indexOf("<td");
    return html.sliced(from, html.indexOf("</tr>") - from).toStdString();
}

} // namespace

TEST_CASE("a copied number, amount or day has its value beside what is seen, for Excel and for LibreOffice")
{
    CHECK(htmlOf({qint64(1200), "1.200"})
          == "<td x:num=\"1200\" sdval=\"1200\" sdnum=\"1033;0;General\" "
             "style='mso-number-format:\"General\"'>1.200</td>");
    CHECK(htmlOf({Money{123456}, "1.234,56"})
          == "<td x:num=\"1234.56\" sdval=\"1234.56\" sdnum=\"1033;0;#,##0.00\""
             " style='mso-number-format:\"\\#\\,\\#\\#0\\.00\"'>1.234,56</td>");
    // 1 January 2026 is day 46023 of both programs: DATEVALUE("2026-01-01").
    CHECK(htmlOf({QDate(2026, 1, 1), "01.01.2026"})
          == "<td x:num=\"46023\" sdval=\"46023\" sdnum=\"1033;0;YYYY-MM-DD\""
             " style='mso-number-format:\"yyyy\\-mm\\-dd\"'>01.01.2026</td>");
    CHECK_THAT(htmlOf({QStringLiteral("-12.5"), "-12,5", true}),
               Catch::StartsWith("<td x:num=\"-12.5\" sdval=\"-12.5\""));
    CHECK_THAT(htmlOf({Money{100, Currency::EUR}, "EUR 1"}), Catch::Contains("sdnum=\"1033;0;[$EUR] #,##0.00\""));
}

TEST_CASE("a copied text stays text: nothing is reckoned, no day is made of it, and its lines stay in one cell")
{
    CHECK(htmlOf({QStringLiteral("=1+1"), "=1+1"})
          == "<td x:str sdnum=\"1033;0;@\" style='mso-number-format:\"\\@\"'>=1+1</td>");
    CHECK_THAT(htmlOf({QStringLiteral("A & <B>"), "A & <B>"}), Catch::EndsWith(">A &amp; &lt;B&gt;</td>"));
    CHECK_THAT(htmlOf({QStringLiteral("A\nB"), "A\nB"}),
               Catch::EndsWith(">A<br style='mso-data-placement:same-cell'>B</td>"));
    CHECK(htmlOf({}) == "<td></td>");
    CHECK_THAT(htmlOf({QDate(1814, 5, 17), "17.05.1814"}), Catch::StartsWith("<td x:str")); // before their calendars
}
