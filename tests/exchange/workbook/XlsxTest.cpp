#include "core/exchange/ListFile.h"
#include "tests/exchange/ImportSamples.h"
#include "tests/support/Builders.h"
#include "tests/support/Packed.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

SourceTable read(const QByteArray &bytes, const ListOptions &options = {})
{
    return valueOf(readList(bytes, "liste.xlsx", options));
}

Error errorOf(const QByteArray &bytes, const ListOptions &options = {})
{
    const Result<SourceTable> table = readList(bytes, "liste.xlsx", options);
    REQUIRE_FALSE(table);
    return table.error();
}

/// The cells of the first record below a heading for each of them.
QStringList cellsOf(const QByteArray &cells, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    QByteArray headings;
    for (int i = 0; i < cells.count("<c"); ++i)
        headings += "<c t=\"inlineStr\"><is><t>H</t></is></c>";
    return read(workbookOf("<row>" + headings + "</row><row>" + cells + "</row>", strings, styles)).records[0].cells;
}

QByteArray text(const QByteArray &value) { return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>"; }
QByteArray number(const QByteArray &value) { return "<c><v>" + value + "</v></c>"; }
QByteArray row(const QByteArray &cells) { return "<row>" + cells + "</row>"; }

} // namespace

TEST_CASE("texts of a workbook are read in all the ways they can be written")
{
    const QByteArray strings = "<si><t>Sengen der vender</t></si>"
                               "<si><r><t>Søvn </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">på Ærø</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>SOEVN</t></rPh><phoneticPr fontId=\"1\"/></si>"
                               "<si><t>to_x000D_\nlinjer, _x0041_, _x00zz_</t></si>";
    const QStringList cells = cellsOf("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                                      "<c t=\"str\"><f>A1&amp;B1</f><v>regnet ud</v></c>"
                                      "<c t=\"inlineStr\"><is><t><![CDATA[her & nu]]></t></is></c>",
                                      strings);
    CHECK(cells
          == QStringList{"Sengen der vender", "Søvn på Ærø", "to\r\nlinjer, A, _x00zz_", "regnet ud", "her & nu"});
}

TEST_CASE("numbers of a workbook mean what they say, however many decimals they have")
{
    const QStringList cells =
        cellsOf(number("1250000") + number("15.414") + number("0.1") + number("1234.5600000000001") + number("1E+21")
                + number("-3") + "<c t=\"b\"><v>1</v></c>");
    CHECK(cells == QStringList{"1250000", "15.414", "0.1", "1234.56", "1000000000000000000000", "-3", "TRUE"});

    // 15.414 is fifteen and a bit; as a text it would be fifteen thousand.
    const SourceTable table =
        read(workbookOf(row(text("Budget") + text("Tekst")) + row(number("15.414") + text("15.414"))));
    CHECK(table.records[0].isNumber(0));
    CHECK_FALSE(table.records[0].isNumber(1));
}

TEST_CASE("the format of a cell makes days, times and shares of numbers")
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"[$-406]d. mmmm yyyy;@\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"#,##0 &quot;dkk&quot;\"/>"
        "<numFmt numFmtId=\"167\" formatCode=\"[h]:mm\"/>"
        "<numFmt numFmtId=\"168\" formatCode=\"[Red]0.00\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"9\"/>"
        "<xf numFmtId=\"22\"/><xf numFmtId=\"20\"/></cellXfs>";
    const auto styled = [](int style, const QByteArray &value) {
        return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
    };
    const QByteArray cells = styled(1, "44197") + styled(2, "44197") + styled(3, "46147") + styled(4, "44197")
                             + styled(5, "1.5") + styled(6, "2.5") + styled(7, "0.285") + styled(8, "44197.4375")
                             + styled(9, "0.4375") + styled(0, "44197") + styled(99, "5");
    CHECK(cellsOf(cells, {}, styles)
          == QStringList{"2021-01-01", "2021-01-01", "2026-05-05", "44197", "36:00", "2.5", "28.5%", "2021-01-01 10:30",
                         "10:30", "44197", "5"});
    CHECK(cellsOf("<c t=\"d\"><v>2021-01-01T00:00:00</v></c><c t=\"d\"><v>2021-01-01T10:10:10</v></c>")
          == QStringList{"2021-01-01", "2021-01-01 10:10:10"});
    // The day that 1900 did not have, and days before and after it (ECMA-376 part 1, 18.17.4.1).
    CHECK(cellsOf(styled(1, "1") + styled(1, "59") + styled(1, "60") + styled(1, "61"), {}, styles)
          == QStringList{"1900-01-01", "1900-02-28", "60", "1900-03-01"});
    const QByteArray from1904 =
        workbook({{{"name=\"A\"", "<sheetData>" + row(text("Dato")) + row(styled(1, "42735")) + "</sheetData>"}},
                  {},
                  styles,
                  "date1904=\"1\""});
    CHECK(read(from1904).records[0].cells == QStringList{"2021-01-01"});
    // The last day is 31 December 9999, in both epochs: what is behind it stays a number.
    CHECK(cellsOf(styled(1, "2958465") + styled(1, "2958465.9999999") + styled(1, "2958466"), {}, styles)
          == QStringList{"9999-12-31", "2958465.9999999", "2958466"});
    const QByteArray late1904 =
        workbook({{{"name=\"A\"", "<sheetData>" + row(text("Dato") + text("Dato 2"))
                                      + row(styled(1, "2957003") + styled(1, "2957004")) + "</sheetData>"}},
                  {},
                  styles,
                  "date1904=\"1\""});
    CHECK(read(late1904).records[0].cells == QStringList{"9999-12-31", "2957004"});
}

TEST_CASE("an escaped half of a letter, or an escaped nul, stays as it is written")
{
    const QByteArray strings = "<si><t>A_xD83D_</t></si><si><t>B_x0000_</t></si><si><t>C_x0041_</t></si>";
    CHECK(cellsOf("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>", strings)
          == QStringList{"A_xD83D_", "B_x0000_", "CA"});
}

TEST_CASE("an error in a cell and a formula that nobody worked out are empty and doubtful")
{
    const SourceTable table =
        read(workbookOf(row(text("Titel") + text("Budget") + text("Slut"))
                        + row(text("A") + "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>" + "<c><f>TODAY()</f></c>")));
    CHECK(table.records[0].cells == QStringList{"A", "", ""});
    REQUIRE(table.doubts.size() == 2);
    CHECK(table.doubts[0].line == 2);
    CHECK(table.doubts[0].column == 1);
    CHECK(table.doubts[0].value == "#DIV/0!");
    CHECK(table.doubts[0].why == "cell-error");
    CHECK(table.doubts[1].value == "=TODAY()");
    CHECK(table.doubts[1].why == "formula-uncalculated");
}

TEST_CASE("rows keep their numbers, places may be left out, and hidden rows are named")
{
    const QByteArray rows = "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Titel</t></is></c>"
                            "<c r=\"C3\" t=\"inlineStr\"><is><t>Budget</t></is></c></row>"
                            "<row r=\"5\" hidden=\"1\"><c r=\"A5\" t=\"inlineStr\"><is><t>A</t></is></c></row>"
                            "<row hidden=\"true\"><c t=\"inlineStr\"><is><t>B</t></is></c><c/><c><v>7</v></c></row>"
                            "<row r=\"9\" s=\"\"><c r=\"A9\" s=\"\" t=\"inlineStr\"><is><t>C</t></is></c></row>"
                            "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";
    const SourceTable table = read(workbookOf(rows));
    CHECK(table.headerLine == 3);
    CHECK(table.header == QStringList{"Titel", "", "Budget"});
    REQUIRE(table.records.size() == 3);
    CHECK(table.records[0].line == 5);
    CHECK(table.records[1].line == 6);
    CHECK(table.records[1].cells == QStringList{"B", "", "7"});
    CHECK(table.records[2].line == 9);
    REQUIRE(table.doubts.size() == 1);
    CHECK(table.doubts[0].why == "rows-hidden");
    CHECK(table.doubts[0].outcome == "5–6");
}

TEST_CASE("what stands in a merged area counts for each of its rows")
{
    const QByteArray sheet = "<sheetData>" + row(text("Projekter i puljen"))
                             + row(text("Titel") + text("Partner") + text("Budget"))
                             + row(text("Sengen") + text("A") + number("5")) + row("<c/>" + text("B"))
                             + row("<c/>" + text("C")) + row(text("Stolen") + text("D"))
                             + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/>"
                               "<mergeCell ref=\"A3:A5\"/><mergeCell ref=\"C3:C5\"/><mergeCell ref=\"D9\"/>"
                               "</mergeCells>";
    const SourceTable table = read(workbook({{{"name=\"Ark1\"", sheet}}}));
    CHECK(table.headerLine == 2);
    REQUIRE(table.records.size() == 4);
    CHECK(table.records[1].cells == QStringList{"Sengen", "B", "5"});
    CHECK(table.records[1].isNumber(2));
    CHECK(table.records[2].cells == QStringList{"Sengen", "C", "5"});
    CHECK(table.records[3].cells == QStringList{"Stolen", "D"});
}

TEST_CASE("blanks round what stands in a cell are not part of it, whether the file keeps them or not")
{
    const QByteArray title = "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">\t  Sengen der vender \n</t></is></c>";
    const SourceTable table = read(workbookOf(row(text("  Projekttitel ")) + row(title) + row(text(" \n Robot "))));
    const ImportPlan plan = valueOf(planImport(
        emptyPortfolio(), table, matchColumns(table, emptyPortfolio(), ListKind::Projects), importOptions()));
    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    QStringList titles;
    for (const Project &project : after.rows<Project>())
        titles << project.title.da;
    CHECK(titles == QStringList{"Sengen der vender", "Robot"});
}

TEST_CASE("of several sheets the one with a list of projects is proposed, and another can be named")
{
    const auto sheet = [](const QByteArray &rows) { return "<sheetData>" + rows + "</sheetData>"; };
    const QByteArray bytes =
        workbook({{{"name=\"Læs mig\"", sheet(row(text("Vejledning")) + row(text("Udfyld listen")))},
                   {"name=\"Gamle\" state=\"hidden\"",
                    sheet(row(text("Projekttitel") + text("Budget") + text("Startdato") + text("Slutdato"))
                          + row(text("Gammel")))},
                   {"name=\"Projekter\"", sheet(row(text("Projekttitel") + text("Budget")) + row(text("Ny")))},
                   {"name=\"Tom\"", sheet({})}}});
    const SourceTable table = read(bytes);
    CHECK(table.sheet == "Projekter");
    CHECK(table.sheets == QStringList{"Læs mig", "Gamle", "Projekter", "Tom"});
    CHECK(table.hiddenSheets == QStringList{"Gamle"});
    CHECK(table.separator.isNull());
    CHECK(table.records[0].cells == QStringList{"Ny"});
    CHECK(read(bytes, {.sheet = "gamle"}).records[0].cells == QStringList{"Gammel"});
    CHECK(errorOf(bytes, {.sheet = "Findes ikke"}).code == "sheet-unknown");
    CHECK(errorOf(bytes, {.sheet = "Findes ikke"}).facts
          == QStringList{"liste.xlsx", "Findes ikke", "Læs mig, Gamle, Projekter, Tom"});
    CHECK(errorOf(bytes, {.sheet = "Tom"}).code == "sheet-empty");
    CHECK(errorOf(bytes, {.headerRow = 40, .sheet = "Projekter"}).code == "csv-no-header");
}

TEST_CASE("a workbook in the strict form, with odd prefixes and its parts elsewhere is read all the same")
{
    const QByteArray bytes = packed(
        {{"_rels/.rels", "<p:Relationships xmlns:p=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                         "<p:Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
                         "officeDocument\" Target=\"/Workbook.xml\"/></p:Relationships>"},
         {"workbook.xml", "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                          "xmlns:ns=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets>"
                          "<x:sheet name=\"A\" sheetId=\"1\" ns:id=\"q\"/></x:sheets></x:workbook>"},
         {"_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"q\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" "
          "Target=\"deep/../sheet.xml\"/></Relationships>"},
         {"sheet.xml",
          "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row>"
          "<x:c t=\"inlineStr\"><x:is><x:t>Titel</x:t></x:is></x:c></x:row><x:row>"
          "<x:c t=\"inlineStr\"><x:is><x:t>Sengen</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"}});
    const SourceTable table = read(bytes);
    CHECK(table.header == QStringList{"Titel"});
    CHECK(table.records[0].cells == QStringList{"Sengen"});
}

TEST_CASE("what is no readable workbook is refused by what it is")
{
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const QString name = "EncryptedPackage";
    const QByteArray wide(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    CHECK(errorOf(compound + QByteArray(500, '\0') + wide).code == "workbook-password");
    CHECK(errorOf(compound + QByteArray(500, '\0')).code == "workbook-old");
    CHECK(errorOf("no workbook, but called so").code == "archive-damaged");
    CHECK(errorOf(packed({{"readme.txt", "x"}})).code == "archive-damaged");
    CHECK(errorOf(workbookOf({})).code == "workbook-empty");
    CHECK(errorOf(workbookOf("<row><c><v>1</v></row>")).code == "archive-damaged"); // no XML
    CHECK(errorOf(workbook({})).code == "workbook-incomplete");

    const QByteArray whole = workbookOf(row(text("Titel")) + row(text("Sengen der vender")));
    for (qsizetype length = 4; length < whole.size(); length += 7) {
        const Result<SourceTable> table = readList(whole.first(length), "liste.xlsx");
        CHECK_FALSE(table);
    }
}

TEST_CASE("no byte that is changed in a workbook does harm")
{
    const QByteArray whole = workbookOf(row(text("Titel") + text("Budget")) + row(text("Sengen") + number("5")));
    std::mt19937 random(4);
    int readable = 0;
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = whole;
        const auto at = qsizetype(random() % std::size_t(whole.size()));
        changed[at] = char(changed[at] ^ (1 << (random() % 8)));
        readable += readList(changed, "liste.xlsx").has_value();
    }
    CHECK(readable < 2000);
}

TEST_CASE("entities are refused before they are read")
{
    const QByteArray bomb = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaa\">"
                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    std::vector<PackedPart> parts{
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"w.xml\"/></Relationships>"},
        {"w.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"s\"/></sheets></workbook>"},
        {"_rels/w.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                             "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>"},
        {"s.xml", "<worksheet/>"},
        {"t.xml", bomb}};
    const Error error = errorOf(packed(parts));
    CHECK(error.code == "archive-dtd");
    CHECK(error.facts == QStringList{"liste.xlsx", "t.xml"});
}

TEST_CASE("a part that unpacks to far more than it says is not read to its end")
{
    // 40 MB of blanks: a ratio of about a thousand.
    const QByteArray bytes = workbookOf(row(text("Titel")) + QByteArray(40 * 1024 * 1024, ' '));
    REQUIRE(bytes.size() < 100 * 1024);
    const Error error = errorOf(bytes);
    CHECK(error.code == "archive-too-large");
    CHECK(error.facts == QStringList{"liste.xlsx", "xl/worksheets/sheet1.xml"});
}

TEST_CASE("a sheet with more cells than a list can have is refused, and so is a row that is too wide")
{
    CHECK(errorOf(workbookOf("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")).code == "sheet-too-large");
    const SourceTable table = read(workbookOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"/></row>"));
    CHECK(table.header == QStringList{"1"});
}

TEST_CASE("reading a workbook can be stopped")
{
    QByteArray rows;
    for (int i = 0; i < 2000; ++i)
        rows += row(number(QByteArray::number(i)));
    const Result<SourceTable> table =
        readList(workbookOf(rows), "liste.xlsx", {}, [](qsizetype, qsizetype) { return false; });
    REQUIRE_FALSE(table);
    CHECK(table.error().kind == Error::Kind::Cancelled);
}

TEST_CASE("a sheet that is no list does not keep the list beside it from being read, however large it is")
{
    QByteArray rows = row(text("Projekttitel") + text("Budget"));
    for (int i = 0; i < 400; ++i)
        rows += row(text("Projekt " + QByteArray::number(i)) + number(QByteArray::number(i)));
    const QByteArray wide = row("<c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"XFD1\"><v>1</v></c>");
    const QByteArray bytes = workbook({{{"name=\"Tegninger\"", "<sheetData>" + wide + "</sheetData>"},
                                        {"name=\"Projekter\"", "<sheetData>" + rows + "</sheetData>"}}});
    const SourceTable table = read(bytes);
    CHECK(table.sheet == "Projekter");
    CHECK(table.records.size() == 400); // more than are looked at to choose it
    CHECK(table.records[399].cells == QStringList{"Projekt 399", "399"});
    CHECK(errorOf(bytes, {.sheet = "Tegninger"}).code == "sheet-too-large");
}

TEST_CASE("a small workbook cannot ask for much memory or a deep stack")
{
    QByteArray rows;
    for (int i = 1; i <= 600; ++i) // a cell far to the right in each: a list has a place for all before it
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"FAN" + QByteArray::number(i) + "\"><v>1</v></c></row>";
    CHECK(errorOf(workbookOf(rows)).code == "sheet-too-large");
    CHECK(errorOf(workbookOf("<row r=\"2147483647\"/>" + row(text("x")))).code == "sheet-too-large");
    CHECK(errorOf(workbookOf(QByteArray("<row/>").repeated(100'000))).code == "workbook-empty");

    const int depth = 100'000;
    const QByteArray nested =
        "<si><t>" + QByteArray("<a>").repeated(depth) + "x" + QByteArray("</a>").repeated(depth) + "</t></si>";
    const QByteArray cell = "<c t=\"s\"><v>0</v></c>";
    const Result<SourceTable> table = readList(workbookOf(row(text("H")) + row(cell), nested), "liste.xlsx");
    CHECK((table ? table->records[0].cells == QStringList{"x"} : table.error().code == "archive-damaged"));

    QByteArray areas;
    for (int i = 0; i < 20'000; ++i)
        areas += "<mergeCell ref=\"A2:A1048576\"/>";
    QByteArray many = row(text("H") + text("K"));
    for (int i = 0; i < 2000; ++i)
        many += row(text("x") + text("y"));
    const QByteArray sheet = "<sheetData>" + many + "</sheetData><mergeCells>" + areas + "</mergeCells>";
    CHECK(read(workbook({{{"name=\"A\"", sheet}}})).records.size() == 2000); // and in a moment

    QByteArray ever;
    for (int i = 1; i <= 200'001; ++i)
        ever += "<mergeCell ref=\"A" + QByteArray::number(i) + ":A1048576\"/>";
    const QByteArray covered = "<sheetData>" + row(text("H")) + "</sheetData><mergeCells>" + ever + "</mergeCells>";
    CHECK(errorOf(workbook({{{"name=\"A\"", covered}}})).code == "sheet-too-large");
}

TEST_CASE("an area that is merged far to the right and down takes no more than a list may have")
{
    QByteArray rows = row(text("Titel"));
    rows += "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"FAN2\"><v>1</v></c></row>";
    for (int i = 3; i <= 4000; ++i)
        rows += row(text("B"));
    const QByteArray sheet =
        "<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"FAN2:FAN1048576\"/></mergeCells>";
    const SourceTable table = read(workbook({{{"name=\"A\"", sheet}}}));
    CHECK(table.records.size() == 3999);
    qsizetype cells = 0;
    for (const SourceRecord &record : table.records)
        cells += record.cells.size();
    CHECK(cells < 2'100'000); // not 3,999 times 4,096
}
