#include "core/actions/sample/Sample.h"

#include "core/actions/Checks.h"
#include "core/actions/sample/BenchData.h"
#include "core/analytics/Figures.h"
#include "core/analytics/Pipeline.h"
#include "core/journal/WriteHistory.h"
#include "tests/support/Builders.h"

#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

std::vector<DatedChange> history() { return valueOf(actions::sampleHistory(Language::Danish)); }

Portfolio told(const std::vector<DatedChange> &history)
{
    Portfolio portfolio;
    for (const DatedChange &change : history)
        valueOf(portfolio.apply(change.set));
    return portfolio;
}

} // namespace

TEST_CASE("the sample is the same every time, ids and all", "[sample]") { CHECK(told(history()) == told(history())); }

TEST_CASE("every row of the sample may stand in a portfolio", "[sample]")
{
    const Portfolio portfolio = told(history());
    for (const TableRows &rows : portfolio.tables()) {
        for (quint32 slot = 0; slot < rows.size(); ++slot) {
            const Result<> found = actions::check(portfolio, rows.table(), rows.at(slot));
            INFO(rows.table().name.toStdString());
            CHECK(found);
        }
    }
}

TEST_CASE("the sample has about forty projects in all phases, with all kinds of grants", "[sample]")
{
    const Portfolio portfolio = told(history());
    const Figures figures = opi::figures(portfolio);
    CHECK(figures.projects == 47);
    for (const char *phase : {"F1", "F2", "F3", "F4", "F5", "F6", "F7"})
        CHECK(figures.byPhase.at(phase) >= 2);
    CHECK_FALSE(figures.byPhase.contains("none"));
    for (const int count : figures.byLight)
        CHECK(count > 0);
    CHECK(figures.byFocusArea.size() == 4);
    CHECK(portfolio.rows<Hub>().size() == 5);
    CHECK(portfolio.rows<CommitteeMeeting>().size() == 4);
    CHECK_FALSE(pipeline(portfolio, actions::sampleToday()).stuck.isEmpty());

    QSet<int> states;
    QSet<int> bases;
    for (const Grant &grant : portfolio.rows<Grant>()) {
        states.insert(int(grant.state));
        bases.insert(int(grant.basis));
    }
    CHECK(states.size() == 4);
    CHECK(bases.size() == 2);
}

TEST_CASE("a project of the sample is documented or says that it is made up, in both languages", "[sample]")
{
    const Portfolio portfolio = told(history());
    for (const Project &project : portfolio.rows<Project>()) {
        INFO(project.code.toStdString());
        const bool isFictional = project.title.da.endsWith("(eksempel)") && project.title.en.endsWith("(example)");
        CHECK(isFictional != project.source.startsWith("http"));
        CHECK_FALSE(project.summary.da.isEmpty());
        CHECK_FALSE(project.summary.en.isEmpty());
    }
}

TEST_CASE("what is documented of a project is all that the sample says of it", "[sample]")
{
    const Portfolio portfolio = told(history());
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.source.isEmpty())
            continue;
        CHECK(project.overall == TrafficLight());
        CHECK_FALSE(project.responsible);
        CHECK(portfolio.of<Risk>(project.id).empty());
        CHECK(portfolio.of<Grant>(project.id).empty());
        CHECK(portfolio.of<BudgetLine>(project.id).empty());
    }
}

TEST_CASE("nobody in the sample is a person, only a role", "[sample]")
{
    const Portfolio portfolio = told(history());
    for (const Person &person : portfolio.rows<Person>())
        CHECK(person.name.startsWith(person.role));
}

TEST_CASE("the sample's history runs forwards from November 2023 to a few days before today", "[sample]")
{
    const std::vector<DatedChange> all = history();
    CHECK(all.size() > 300);
    CHECK(all.front().at.date() == QDate(2023, 11, 6));
    CHECK(all.back().at.date() < actions::sampleToday());
    CHECK(all.back().at.date() > actions::sampleToday().addDays(-30));
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1].at < all[i].at);
}

TEST_CASE("since the last meeting of the sample projects moved on, began and one was stopped", "[sample]")
{
    int moved = 0;
    int begun = 0;
    int stopped = 0;
    for (const DatedChange &change : history()) {
        if (change.at.date() <= QDate(2026, 9, 16))
            continue;
        moved += change.set.action == "move-to-phase";
        begun += change.set.action == "create-project";
        stopped += change.set.action == "stop-project";
    }
    CHECK(moved == 3);
    CHECK(begun == 2);
    CHECK(stopped == 1);
}

TEST_CASE("a history that is told stands in the journal of the file", "[sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("told.opi");
    const std::vector<DatedChange> all = history();
    const std::vector<DatedChange> first(all.begin(), all.begin() + 10);
    valueOf(writeHistory(path, first, "Programleder"));
    const auto journal = valueOf(Journal::open(path, {.person = "tester"}));
    const QList<JournalEntry> entries = valueOf(journal->entries());
    REQUIRE(entries.size() == 10);
    CHECK(entries.first().at == first.back().at);
    CHECK(entries.first().person == "Programleder");
    CHECK(journal->portfolio() == told(first));
    CHECK(journal->nextUndo()->action == first.back().set.action);
    CHECK_FALSE(writeHistory(path, first, "Programleder"));
}

TEST_CASE("generated projects are the same for the same seed, as many as asked for, and may stand in a portfolio")
{
    const auto made = [](unsigned seed) {
        return valueOf(Portfolio().with(valueOf(actions::benchData({.projects = 20, .seed = seed}))));
    };
    const auto rowsOf = [](const Portfolio &portfolio, std::size_t table) { return portfolio.tables()[table].size(); };
    const Portfolio portfolio = made(7);
    const Figures figures = opi::figures(portfolio);
    CHECK(figures.projects == 20);
    CHECK(rowsOf(portfolio, Entities::indexOf<Milestone>()) == 120);
    CHECK(rowsOf(portfolio, Entities::indexOf<Risk>()) == 80);
    CHECK(rowsOf(portfolio, Entities::indexOf<ProjectPartner>()) == 60);
    CHECK(rowsOf(portfolio, Entities::indexOf<PhaseTransition>()) == 100);
    CHECK(rowsOf(portfolio, Entities::indexOf<BudgetLine>()) == 160);
    CHECK(rowsOf(portfolio, Entities::indexOf<Grant>()) == 40);
    quint32 inThirdPhase = 0, gatesAhead = 0;
    for (const Project &project : portfolio.rows<Project>()) {
        const int phase = portfolio.find(*project.phase)->position;
        inThirdPhase += phase >= 2;
        gatesAhead += quint32(7 - phase);
    }
    CHECK(rowsOf(portfolio, Entities::indexOf<CriterionAnswer>()) > 20);
    CHECK(rowsOf(portfolio, Entities::indexOf<PhasePlan>()) == gatesAhead);
    CHECK(rowsOf(portfolio, Entities::indexOf<Barrier>()) > 0);
    CHECK(rowsOf(portfolio, Entities::indexOf<Decision>()) > 0);
    CHECK(rowsOf(portfolio, Entities::indexOf<FollowUp>()) >= 20);
    CHECK(rowsOf(portfolio, Entities::indexOf<Procurement>()) == 10);
    CHECK(rowsOf(portfolio, Entities::indexOf<OptionHolder>()) == 5);
    CHECK(rowsOf(portfolio, Entities::indexOf<Benefit>()) == 20);
    CHECK(inThirdPhase > 0);
    CHECK(rowsOf(portfolio, Entities::indexOf<RolloutPlan>()) == 2 * inThirdPhase);
    CHECK(rowsOf(portfolio, Entities::indexOf<CommercialPlan>()) == inThirdPhase);
    CHECK(rowsOf(portfolio, Entities::indexOf<Customer>()) == 2 * inThirdPhase);
    CHECK(made(7) == portfolio);
    CHECK_FALSE(made(8) == portfolio);
    for (const TableRows &rows : portfolio.tables()) {
        for (quint32 slot = 0; slot < rows.size(); ++slot)
            CHECK(actions::check(portfolio, rows.table(), rows.at(slot)));
    }
}
