#include "core/text/CellText.h"
#include "core/text/Labels.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

const CellInfo &cellOf(const TableInfo &table, const char *name)
{
    for (const CellInfo &info : table.cells) {
        if (info.name == name)
            return info;
    }
    throw std::runtime_error(name);
}

template <Entity E> QString text(const char *name, const QString &stored, const Portfolio &portfolio = {})
{
    return cellText(tableInfo<E>(), cellOf(tableInfo<E>(), name), stored, portfolio, Words(Language::Danish));
}

} // namespace

TEST_CASE("a stored cell is said as people write it")
{
    CHECK(text<Milestone>("planned", QStringLiteral("2026-05-03")) == QStringLiteral(u"3.\u00A0maj\u00A02026"));
    CHECK(text<BudgetLine>("planned", QStringLiteral("123456700")) == QStringLiteral("1.234.567"));
    CHECK(text<BudgetLine>("year", QStringLiteral("2026")) == QStringLiteral("2026"));
    CHECK(text<Project>("light_overall", QStringLiteral("3")) == label(Words(Language::Danish), Light::Red));
    CHECK(text<Project>("title_da", QStringLiteral("Ærø")) == QStringLiteral("Ærø"));
    CHECK(text<Project>("end_date", QString()).isEmpty());
}

TEST_CASE("a reference in the history is named by its row, and a dash where the row is gone")
{
    const Portfolio portfolio = test::samplePortfolio();
    const Phase &phase = *portfolio.rows<Phase>().begin();
    CHECK(text<Project>("phase", phase.id.toString(), portfolio) == phase.name.da);
    CHECK(text<Project>("phase", Id<Phase>::generate().toString(), portfolio) == QStringLiteral("–"));
}

TEST_CASE("the currency qualifies its amount, and nothing else does")
{
    const TableInfo &table = tableInfo<BudgetLine>();
    CHECK(isQualifier(table, cellOf(table, "planned_currency")));
    CHECK_FALSE(isQualifier(table, cellOf(table, "planned")));
}

TEST_CASE("the number of a value is never said: every enum of every table has its words")
{
    for (const TableInfo &table : allTables()) {
        for (const CellInfo &cell : table.cells) {
            for (int value = 0; value < cell.values; ++value) {
                const QString number = QString::number(value);
                const QString said = cellText(table, cell, number, {}, Words(Language::Danish));
                INFO(table.name.toStdString() << '.' << cell.name.toStdString() << ' ' << value);
                CHECK(said != number);
                CHECK_FALSE(said.isEmpty());
            }
        }
    }
}
