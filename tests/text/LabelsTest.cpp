#include "core/text/Labels.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("every column and every table has a name in words")
{
    const Words words(Language::English);
    for (const TableInfo &table : allTables()) {
        INFO(table.name.toStdString());
        CHECK(tableLabel(words, table) != QString::fromLatin1(table.name));
        CHECK(rowLabel(words, table) != QString::fromLatin1(table.name));
        for (const CellInfo &cell : table.cells) {
            INFO(cell.name.toStdString());
            CHECK(fieldLabel(words, table, cell) != QString::fromLatin1(cell.name));
        }
    }
}

TEST_CASE("no two cells of a table have the same name")
{
    const Words words(Language::English);
    for (const TableInfo &table : allTables()) {
        QSet<QString> names;
        for (const CellInfo &cell : table.cells)
            names.insert(fieldLabel(words, table, cell));
        INFO(table.name.toStdString());
        CHECK(std::size_t(names.size()) == table.cells.size());
    }
}

TEST_CASE("a cell is named after its column and what it holds of it")
{
    const Words words(Language::English);
    CHECK(fieldLabel<Project>(words, "title") == "Title");
    CHECK(fieldLabel<Project>(words, "title_da") == "Title (Danish)");
    CHECK(fieldLabel<Project>(words, "light_cost_reason_en") == "Cost: reason (English)");
    CHECK(fieldLabel<Project>(words, "light_overall_on") == "Overall: assessed on");
    CHECK(fieldLabel<Grant>(words, "amount_currency") == "Amount (currency)");
}

TEST_CASE("a level outside 1 to 5 has no word")
{
    const Words words(Language::English);
    CHECK(probabilityLabel(words, 1) == "Very unlikely");
    CHECK(impactLabel(words, 5) == "Critical");
    CHECK(probabilityLabel(words, 0).isEmpty());
    CHECK(impactLabel(words, 6).isEmpty());
}

TEST_CASE("the choices of a form are all values in order")
{
    const auto states = labels<GrantState>(Words(Language::English));
    REQUIRE(states.size() == 4);
    CHECK(states[0] == std::pair(GrantState::Reserved, QString("Reserved")));
    CHECK(states[3] == std::pair(GrantState::Accounted, QString("Accounted")));
}
