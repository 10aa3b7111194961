#include "core/exchange/ListFile.h"
#include "tests/support/Builders.h"
#include "tests/support/Packed.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

QByteArray spreadsheet(const QByteArray &tables, const QByteArray &styles = {}, const QByteArray &manifest = {})
{
    const QByteArray content =
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
        "xmlns:calcext=\"c\"><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
    return packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml", content},
                   {"META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>"}});
}

QByteArray odsText(const QByteArray &value, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + value
           + "</text:p></table:table-cell>";
}
QByteArray odsTyped(const QByteArray &attributes)
{
    return "<table:table-cell " + attributes + "><text:p>?</text:p></table:table-cell>";
}
QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

TEST_CASE("a workbook of LibreOffice is read with its types, merged cells, hidden rows and repeated ones")
{
    const QByteArray sheet =
        "<table:table table:name=\"Projekter\"><table:table-column/><table:table-header-rows>"
        + odsRow(odsText("Titel") + odsText("Budget") + odsText("Start") + odsText("Andel") + odsText("Kl."))
        + "</table:table-header-rows><table:table-row-group>"
        + odsRow(odsText("Søvn<text:s text:c=\"2\"/>på<text:line-break/>Ærø", "table:number-rows-spanned=\"2\"")
                 + odsTyped("office:value-type=\"currency\" office:value=\"1250000.5\"")
                 + odsTyped("office:value-type=\"date\" office:date-value=\"2026-05-03\"")
                 + odsTyped("office:value-type=\"percentage\" office:value=\"0.285\"")
                 + odsTyped("office:value-type=\"time\" office:time-value=\"PT10H30M00S\""))
        + odsRow("<table:covered-table-cell/>" + odsTyped("office:value-type=\"float\" office:value=\"15.414\""),
                 "table:visibility=\"filter\"")
        + "</table:table-row-group>"
        + odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"100\"")
        + odsRow(odsText("Igen") + odsTyped("office:value-type=\"string\" calcext:value-type=\"error\""),
                 "table:number-rows-repeated=\"2\"")
        + odsRow("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                 "table:number-rows-repeated=\"1048000\"")
        + "</table:table>";
    const SourceTable table = valueOf(readList(spreadsheet(sheet), "liste.ods"));
    CHECK(table.sheet == "Projekter");
    CHECK(table.header == QStringList{"Titel", "Budget", "Start", "Andel", "Kl."});
    REQUIRE(table.records.size() == 4);
    CHECK(table.records[0].cells == QStringList{"Søvn  på\nÆrø", "1250000.5", "2026-05-03", "28.5%", "10:30"});
    CHECK(table.records[0].isNumber(1));
    CHECK_FALSE(table.records[0].isNumber(2));
    CHECK(table.records[1].cells == QStringList{"Søvn  på\nÆrø", "15.414"});
    CHECK(table.records[2].line == 104);
    CHECK(table.records[3].line == 105);
    CHECK(table.records[3].cells == QStringList{"Igen", ""});
    QList<QByteArray> whys;
    for (const SourceDoubt &doubt : table.doubts)
        whys << doubt.why;
    CHECK(whys == QList<QByteArray>{"cell-error", "cell-error", "rows-hidden"});
}

TEST_CASE("a hidden sheet of LibreOffice is not proposed, and a protected workbook is refused")
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
    const QByteArray sheets = "<table:table table:name=\"Skjult\" table:style-name=\"ta2\">" + odsRow(odsText("Titel"))
                              + odsRow(odsText("A"))
                              + "</table:table><table:table table:name=\"Vist\" table:style-name=\"ta1\">"
                              + odsRow(odsText("Noget")) + odsRow(odsText("B")) + "</table:table>";
    const SourceTable table = valueOf(readList(spreadsheet(sheets, styles), "liste.ods"));
    CHECK(table.sheet == "Vist");
    CHECK(table.hiddenSheets == QStringList{"Skjult"});
    CHECK(readList(spreadsheet(sheets, styles, "<encryption-data/>"), "liste.ods").error().code == "workbook-password");
    CHECK(readList(spreadsheet({}), "liste.ods").error().code == "workbook-incomplete");
}

TEST_CASE("a small workbook of LibreOffice cannot ask for much memory")
{
    const QByteArray far = "<table:table table:name=\"A\">"
                           + odsRow("<table:table-cell table:number-columns-repeated=\"4000\"/>" + odsText("x"),
                                    "table:number-rows-repeated=\"1000000\"")
                           + "</table:table>";
    CHECK(readList(spreadsheet(far), "liste.ods").error().code == "sheet-too-large");
    const QByteArray many = "<table:table table:name=\"A\">"
                            + odsRow("<table:table-cell/>", "table:number-rows-repeated=\"2147483647\"")
                            + odsRow("<table:table-cell/>", "table:number-rows-repeated=\"2147483647\"")
                            + odsRow(odsText("x<text:s text:c=\"2000000000\"/>y")) + "</table:table>";
    CHECK(readList(spreadsheet(many), "liste.ods").error().code == "workbook-empty"); // behind the last row
    const QByteArray equal = "<table:table table:name=\"A\">" + odsRow(odsText("Titel"))
                             + odsRow(odsText("x"), "table:number-rows-repeated=\"10001\"") + "</table:table>";
    CHECK(readList(spreadsheet(equal), "liste.ods").error().code == "sheet-too-large");
}
