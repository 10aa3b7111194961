#include "core/exchange/Export.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Risk.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/import/ListCells.h"
#include "core/exchange/ProjectSheet.h"
#include "tests/exchange/HardPortfolio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

SourceTable exported(const Portfolio &portfolio, Language language)
{
    return valueOf(readCsv(projectsAsCsv(portfolio, language), "eksport.csv"));
}

ImportPlan importOf(const Portfolio &portfolio, const SourceTable &table, bool update)
{
    return valueOf(planImport(portfolio, table, matchColumns(table, portfolio), importOptions(update)));
}

/// A cell of the export by heading.
QString cell(const SourceTable &table, std::size_t row, const QString &heading)
{
    const qsizetype column = table.header.indexOf(heading);
    REQUIRE(column >= 0);
    return table.records[row].cell(column);
}

} // namespace

TEST_CASE("an exported list that is imported again changes nothing, in both languages, also with update")
{
    for (const Portfolio &portfolio : {hardPortfolio(), samplePortfolio({.projects = 12}), emptyPortfolio()}) {
        if (portfolio.rows<Project>().isEmpty())
            continue;
        for (const Language language : {Language::Danish, Language::English}) {
            const SourceTable table = exported(portfolio, language);
            for (const ColumnMatch &match : matchColumns(table, portfolio).columns)
                CHECK(match.field.has_value());
            for (const bool update : {false, true}) {
                const ImportPlan plan = importOf(portfolio, table, update);
                for (const ImportDifference &difference : plan.differences)
                    FAIL_CHECK(importField(difference.field).code << ": " << difference.was.toStdString() << " / "
                                                                  << difference.inList.toStdString());
                CHECK(plan.set.isEmpty());
                CHECK(plan.unchanged == int(portfolio.rows<Project>().size()));
            }
        }
    }
}

TEST_CASE("an exported list that is imported elsewhere gives the same list")
{
    const Portfolio portfolio = hardPortfolio();
    for (const Language language : {Language::Danish, Language::English}) {
        const SourceTable table = exported(portfolio, language);
        const Portfolio elsewhere = valueOf(emptyPortfolio().with(importOf(emptyPortfolio(), table, false).set));
        const SourceTable again = exported(elsewhere, language);
        CHECK(again.header == table.header);
        REQUIRE(again.records.size() == table.records.size());
        for (std::size_t row = 0; row < table.records.size(); ++row) {
            for (const QString &heading : table.header) {
                INFO(heading.toStdString());
                CHECK(cleanText(cell(again, row, heading)).toStdString()
                      == cleanText(cell(table, row, heading)).toStdString());
            }
        }
    }
}

TEST_CASE("the list is written as a spreadsheet of the language reads it")
{
    const Portfolio portfolio = hardPortfolio();
    const QByteArray danish = projectsAsCsv(portfolio, Language::Danish);
    CHECK(danish.startsWith("\xEF\xBB\xBFProjektnummer;Projektkode;Titel;"));
    CHECK(danish.endsWith("\r\n"));
    CHECK(projectsAsCsv(portfolio, Language::English)
              .startsWith("\xEF\xBB\xBFProject number,Project code,Title (Danish),"));
    CHECK(cell(exported(portfolio, Language::Danish), 0, "Budget") == "123456789,01");
    CHECK(cell(exported(portfolio, Language::English), 0, "Budget") == "123456789.01");
    CHECK(cell(exported(portfolio, Language::Danish), 0, "Budget 2024") == "3");
    CHECK(cell(exported(portfolio, Language::Danish), 0, "Budget 2025 (EUR)") == "5000");
    CHECK(cell(exported(portfolio, Language::Danish), 0, "Reserveret tilskud") == "3000");
    CHECK(cell(exported(portfolio, Language::English), 0, "State") == "Closed – learning");
    CHECK(cell(exported(portfolio, Language::Danish), 0, "Start") == "2024-02-03");
}

TEST_CASE("what would be a formula in a spreadsheet is written as a text, and a negative amount stays a number")
{
    const SourceTable table = exported(hardPortfolio(), Language::Danish);
    CHECK(cell(table, 0, "Titel") == "'=SUM(A1)");
    CHECK(cell(table, 0, "Titel (engelsk)") == "'@home; \"quoted\"");
    CHECK(cell(table, 0, "Resumé (engelsk)") == "'+45 12 34 56 78");
    CHECK(cell(table, 1, "Titel") == "'-5");
    CHECK(cell(table, 0, "Forbrug") == "-0,05");
    for (const char *text : {"=1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''=1", "x", "'x", "", "'"}) {
        const QString original = QString::fromUtf8(text);
        CHECK(withoutFormulaGuard(formulaGuarded(original)).toString() == original);
        CHECK_FALSE(QStringView(u"=+-@\t\r")
                        .contains(formulaGuarded(original).left(1).isEmpty() ? QChar() : formulaGuarded(original)[0]));
    }
}

TEST_CASE("the JSON holds every row of every table with every cell")
{
    const Portfolio portfolio = samplePortfolio({.projects = 3});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(portfolioAsJson(portfolio), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    CHECK(document["format"].toString() == "opi-portfolio");
    const QJsonObject tables = document["tables"].toObject();
    for (const TableRows &rows : portfolio.tables()) {
        const QJsonArray array = tables[QString::fromLatin1(rows.table().name)].toArray();
        CHECK(array.size() == rows.size());
        for (const QJsonValue &row : array)
            CHECK(row.toObject().size() == qsizetype(rows.table().cells.size()));
    }
    const Milestone milestone = *portfolio.rows<Milestone>().begin();
    bool found = false;
    for (const QJsonValue &row : tables["milestone"].toArray()) {
        if (row["id"].toString() != milestone.id.toString())
            continue;
        found = true;
        CHECK(row["project"].toString() == milestone.project.toString());
        CHECK(row["title_da"].toString() == milestone.title.da);
        CHECK(row["planned"].toString() == milestone.planned.toString(Qt::ISODate));
    }
    CHECK(found);
    CHECK(portfolioAsJson(portfolio) == portfolioAsJson(portfolio));
}

TEST_CASE("any table of any cells is read as it was written, whatever the dialect")
{
    std::mt19937 random(7);
    const QString letters = "aæ;,|\t\"\n\r 'x=-1.\u2013";
    for (int run = 0; run < 400; ++run) {
        const QChar separator = QString(";,\t|")[int(random() % 4)];
        const CsvDialect dialect{separator, QStringList{"\n", "\r\n", "\r"}[int(random() % 3)], random() % 2 == 0};
        const int columns = 1 + int(random() % 6);
        QList<QStringList> rows;
        QString text;
        for (int row = 0; row < 1 + int(random() % 8); ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cellText = row == 0 || column == 0 ? "x" : ""; // no record is blank, and so left out
                for (int i = int(random() % 12); i > 0; --i)
                    cellText += letters[int(random() % unsigned(letters.size()))];
                cells << cellText;
            }
            rows << cells;
            text += csvRecord(cells, dialect);
        }
        const SourceTable table = valueOf(readCsv(text.toUtf8(), "x.csv", {separator, TextEncoding::Utf8, 1}));
        INFO(text.toStdString());
        REQUIRE(table.header == rows.first());
        REQUIRE(table.records.size() == std::size_t(rows.size() - 1));
        for (qsizetype row = 1; row < rows.size(); ++row)
            REQUIRE(table.records[std::size_t(row - 1)].cells == rows[row]);
    }
}
