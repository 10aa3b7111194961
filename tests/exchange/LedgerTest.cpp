#include "core/exchange/import/Ledger.h"

#include "core/exchange/import/Merge.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

constexpr const char *january = "Projektnr;Titel;Ansøger;Partnere;Start;Slut;Budget 2026\n"
                                "1;Sengen der vender;Sygehus;A ApS;01.02.2026;31.12.2026;1.000.000\n"
                                "2;Robot i køkkenet;Kolding Kommune;;01.03.2026;;500.000\n"
                                "3;Søvn;Sygehus;;;;\n";

QDateTime noon(int month) { return QDateTime(QDate(2026, month, 1), QTime(12, 0), Qt::UTC); }

ImportPlan planOn(const Portfolio &portfolio, const QString &text, int month, MergeRule rule,
                  const QHash<std::pair<RowId, QString>, bool> &picks = {}, const QString &file = "liste.csv")
{
    const SourceTable table = valueOf(readCsv(text.toUtf8(), file));
    ImportOptions options = importOptions();
    options.rule = rule;
    options.now = noon(month);
    options.picks = picks;
    return valueOf(planImport(portfolio, table, matchColumns(table, portfolio), options));
}

Portfolio with(const Portfolio &portfolio, const ImportPlan &plan) { return valueOf(portfolio.with(plan.set)); }

Project numbered(const Portfolio &portfolio, const QString &number)
{
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.externalId == number)
            return project;
    }
    throw std::runtime_error("no project " + number.toStdString());
}

Portfolio edited(const Portfolio &portfolio, const QString &number, auto edit)
{
    const Project before = numbered(portfolio, number);
    Project after = before;
    edit(after);
    ChangeSet set("edit-project");
    set.update(before, after);
    return valueOf(portfolio.with(set));
}

const ImportDifference &difference(const ImportPlan &plan, const QString &key)
{
    for (const ImportDifference &each : plan.differences) {
        if (each.key == key)
            return each;
    }
    throw std::runtime_error("no difference " + key.toStdString());
}

} // namespace

TEST_CASE("a line of the ledger holds any text")
{
    for (const QString &text : {QString("plain"), QString("two\nlines"), QString("tab\tand \\n written"), QString(),
                                QString("\\"), QString("ends with \\")}) {
        for (const bool isTaken : {true, false}) {
            const LedgerValue value{"partner/æ b", text, isTaken};
            const QString line = ledgerLine(value);
            CHECK_FALSE(line.contains('\n'));
            CHECK(ledgerValueFrom(line) == value);
        }
    }
    CHECK_FALSE(ledgerValueFrom(u"no tabs"));
}

TEST_CASE("the ledger keeps the beginning and a fingerprint of a long text, which tells two of them apart")
{
    const QString text = QString("Formålet er ").repeated(40);
    CHECK(ledgerText("kort") == "kort");
    CHECK(ledgerText(text).size() < 160);
    CHECK(ledgerText(text) != ledgerText(text + "."));
    CHECK(shownLedgerText(ledgerText(text)) == text.first(80) + QChar(u'…'));
    // A sign that takes two places is not cut in half, which the file could not keep.
    CHECK(ledgerText(QString(79, 'a') + QString::fromUtf8("\xF0\x9F\x98\x80").repeated(50)).isValidUtf16());
}

TEST_CASE("every imported value knows the file, the row, the day and who brought it in")
{
    const Portfolio after = with(emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews));
    const Project bed = numbered(after, "1");
    const LedgerBook ledger(after);
    const auto source = ledger.source(bed.id.untyped(), "end");
    REQUIRE(source);
    CHECK(source->record->file == "liste.csv");
    CHECK(source->record->sha256.size() == 64);
    CHECK(source->record->importedBy == "Anna");
    CHECK(source->record->importedAt == noon(1));
    CHECK(source->line == 2);
    CHECK(source->value == "2026-12-31");
    CHECK(ledger.source(bed.id.untyped(), "budget/2026/DKK")->value == "1000000.00");
    CHECK(ledger.source(bed.id.untyped(), "partner/a aps")->value == "A ApS");
    CHECK(ledger.source(numbered(after, "2").id.untyped(), "title-da")->line == 3);
    CHECK_FALSE(ledger.source(bed.id.untyped(), "summary-da"));
    CHECK_FALSE(ledger.source(Id<Project>::generate().untyped(), "end"));
}

TEST_CASE("next month only what the list changed is taken, and what was changed here stays")
{
    Portfolio portfolio = with(emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews));
    portfolio = edited(portfolio, "1", [](Project &project) { project.start = QDate(2026, 2, 15); }); // here
    portfolio = edited(portfolio, "2", [](Project &project) { project.start = QDate(2026, 3, 20); }); // in both
    const QString february = QString(january)
                                 .replace("31.12.2026", "30.06.2027") // in the list
                                 .replace("01.03.2026", "01.04.2026") // in both
                                 .replace(";500.000", ";600.000");
    const ImportPlan plan = planOn(portfolio, february, 2, MergeRule::TakeNews);
    REQUIRE(plan.differences.size() == 4);
    for (const ImportDifference &each : plan.differences)
        CHECK(each.lastListed.has_value());
    const auto where = [&](const char *key, const QString &number) {
        for (const ImportDifference &each : plan.differences) {
            if (each.key == key && each.subject == numbered(portfolio, number).id.untyped())
                return each;
        }
        throw std::runtime_error(key);
    };
    CHECK(where("end", "1").where == ChangedWhere::InList);
    CHECK(where("end", "1").isTaken);
    CHECK(where("start", "1").where == ChangedWhere::Here);
    CHECK_FALSE(where("start", "1").isTaken);
    CHECK(where("start", "2").where == ChangedWhere::Both);
    CHECK(where("start", "2").lastListed == "2026-03-01");
    CHECK_FALSE(where("start", "2").isTaken);
    CHECK(where("budget/2026/DKK", "2").isTaken);
    CHECK(plan.updated == 2);
    CHECK(plan.unchanged == 1);

    const Portfolio after = with(portfolio, plan);
    CHECK(numbered(after, "1").end == QDate(2027, 6, 30));
    CHECK(numbered(after, "1").start == QDate(2026, 2, 15));
    CHECK(numbered(after, "2").start == QDate(2026, 3, 20));
    CHECK(amountOf(after, numbered(after, "2").code, ImportField::Budget, 2026) == "600000.00");
    // What was not decided is told again: the ledger still holds January for it.
    const ImportPlan again = planOn(after, february, 3, MergeRule::TakeNews);
    CHECK(difference(again, "start").lastListed.has_value());
    CHECK(again.set.isEmpty());
}

TEST_CASE("the user decides field by field, and what was kept is not asked again until the list changes")
{
    Portfolio portfolio = with(emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews));
    portfolio = edited(portfolio, "2", [](Project &project) { project.start = QDate(2026, 3, 20); });
    const QString february = QString(january).replace("01.03.2026", "01.04.2026");
    const RowId row = numbered(portfolio, "2").id.untyped();

    const ImportPlan taken = planOn(portfolio, february, 2, MergeRule::KeepHere, {{{row, "start"}, true}});
    CHECK(numbered(with(portfolio, taken), "2").start == QDate(2026, 4, 1));

    const ImportPlan kept = planOn(portfolio, february, 2, MergeRule::TakeList, {{{row, "start"}, false}});
    const Portfolio after = with(portfolio, kept);
    CHECK(numbered(after, "2").start == QDate(2026, 3, 20));
    CHECK_FALSE(LedgerBook(after).source(row, "start")->isTaken);
    const ImportPlan march = planOn(after, february, 3, MergeRule::TakeNews);
    CHECK(difference(march, "start").where == ChangedWhere::Here); // the list says what it said
    CHECK_FALSE(difference(march, "start").isTaken);
    const ImportPlan april =
        planOn(after, QString(january).replace("01.03.2026", "01.05.2026"), 4, MergeRule::TakeNews);
    CHECK(difference(april, "start").where == ChangedWhere::Both);
}

TEST_CASE("a project that is gone from the next edition of the list is kept and marked, and unmarked when it is back")
{
    const Portfolio portfolio = with(
        emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews, {}, "Projekter januar 2026.csv"));
    const QString without = QString(january).remove("3;Søvn;Sygehus;;;;\n");
    const ImportPlan plan = planOn(portfolio, without, 2, MergeRule::TakeNews, {}, "projekter februar 2026.csv");
    REQUIRE(plan.goneRows.size() == 1);
    CHECK(plan.goneRows[0].title == "Søvn");
    CHECK(plan.goneRows[0].line == 4);
    const Portfolio after = with(portfolio, plan);
    const RowId sleep = numbered(after, "3").id.untyped(); // still there
    REQUIRE(LedgerBook(after).goneSince(sleep));
    CHECK(LedgerBook(after).goneSince(sleep)->file == "projekter februar 2026.csv");
    CHECK(planOn(after, without, 3, MergeRule::TakeNews, {}, "projekter marts.csv").set.isEmpty()); // told once

    const Portfolio back = with(after, planOn(after, january, 4, MergeRule::TakeNews, {}, "projekter april.csv"));
    CHECK_FALSE(LedgerBook(back).goneSince(sleep));
    CHECK(LedgerBook(back).newest(sleep)->line == 4);
}

TEST_CASE("another list with the same headings is no new edition of the first")
{
    const Portfolio portfolio =
        with(emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews, {}, "Region Syddanmark.csv"));
    const QString other = "Projektnr;Titel;Ansøger;Partnere;Start;Slut;Budget 2026\n9;Et andet;Sygehus;;;;\n";
    CHECK(planOn(portfolio, other, 2, MergeRule::TakeNews, {}, "Region Sjælland.csv").gone == 0);
    CHECK(planOn(portfolio, other, 2, MergeRule::TakeNews, {}, "region syddanmark 2.csv").gone == 3);
    const SourceTable table = valueOf(readCsv(QByteArray(january), "x.csv"));
    CHECK(importOfSameFile(portfolio, table)); // the bytes tell, not the name
}

TEST_CASE("a list that was imported and changed nowhere changes nothing, and needs no entry")
{
    const Portfolio portfolio = with(emptyPortfolio(), planOn(emptyPortfolio(), january, 1, MergeRule::TakeNews));
    for (const MergeRule rule : {MergeRule::KeepHere, MergeRule::TakeNews, MergeRule::TakeList})
        CHECK(planOn(portfolio, january, 2, rule).set.isEmpty());
}

TEST_CASE("an empty field is filled from a list that the portfolio was not imported from")
{
    ChangeSet set("create-project");
    Project project;
    project.id = Id<Project>::generate();
    project.code = "P-0001";
    project.externalId = "1";
    project.title.da = "En anden titel";
    set.create(project);
    const Portfolio portfolio = valueOf(emptyPortfolio().with(set));
    const Portfolio after = with(portfolio, planOn(portfolio, january, 2, MergeRule::TakeNews));
    CHECK(numbered(after, "1").end == QDate(2026, 12, 31));   // was empty
    CHECK(numbered(after, "1").title.da == "En anden titel"); // was not
}
