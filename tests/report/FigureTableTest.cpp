#include "core/report/FigureTable.h"

#include "tests/render/SampleFigures.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

static QStringList row(const document::Table &table, qsizetype index)
{
    QStringList texts;
    for (const document::Cell &cell : table.rows.at(index))
        texts << cell.text;
    return texts;
}

TEST_CASE("the table of the pipeline has a row for each phase, and one for what is not placed")
{
    const document::Table table = figureTable(samplePipeline(), Words(Language::English));
    REQUIRE(table.rows.size() == 8);
    CHECK(row(table, 3) == QStringList{"Test and evidence", "8", "3"});
    CHECK(row(table, 7) == QStringList{"Not placed", "3", "0"});
    CHECK(table.columns.at(1).alignment == Qt::AlignRight);
}

TEST_CASE("the table of money has all states, what has no year, and a sum")
{
    const document::Table table = figureTable(sampleMoney(), Words(Language::English));
    REQUIRE(table.rows.size() == 7);
    CHECK(row(table, 1) == QStringList{"2025", "40,000,000", "4,000,000", "20,000,000", "6,000,000", "0"});
    CHECK(row(table, 5) == QStringList{"No year", "6,000,000", "0", "0", "18,000,000", "0"});
    // 22 + 40 + 49 + 40 + 11 + 6; 12 + 4; 20 + 22; 6 + 15 + 27 + 8 + 18; 4 + 9.5 + 12
    CHECK(row(table, 6) == QStringList{"Total", "168,000,000", "16,000,000", "42,000,000", "74,000,000", "25,500,000"});
    CHECK(table.hasTotals);
}

TEST_CASE("the table of money rounds to kroner, and to the nearest")
{
    MoneyByYear money;
    money.total.planned = Money{150};
    money.total.reserved = Money{-149};
    CHECK(row(figureTable(money, Words(Language::English)), 0) == QStringList{"Total", "2", "0", "0", "0", u8"−1"});
}

TEST_CASE("the table of risks has the highest probability first, as the matrix")
{
    const document::Table table = figureTable(sampleRisks(), Words(Language::English));
    REQUIRE(table.rows.size() == 5);
    CHECK(row(table, 0) == QStringList{"5", "0", "1", "0", "1", "0"});
    CHECK(row(table, 4) == QStringList{"1", "1", "2", "0", "0", "0"});
}

TEST_CASE("the table of the map has municipalities by their number of projects, then by the Danish alphabet")
{
    const document::Table table = figureTable(sampleMap(), Words(Language::Danish));
    REQUIRE(table.rows.size() == 13);
    CHECK(row(table, 0) == QStringList{u8"København", "14"});
    CHECK(row(table, 1) == QStringList{"Aarhus", "12"});
    CHECK(row(table, 7) == QStringList{u8"Ringkøbing-Skjern", "2"});
    CHECK(row(table, 8) == QStringList{"Vejle", "2"});
    CHECK(row(table, 12).last() == "6"); // no known municipality
}
