#include "core/text/SinceLastText.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

Words inEnglish() { return Words(Language::English); }

QString softSpaced(QString text) { return text.replace(QChar::Nbsp, ' '); }

struct TwoDays {
    Portfolio before;
    Portfolio now;
    SinceLast since;

    QStringList sentences() const { return sinceLastSentences(since.projects.first(), before, now, inEnglish()); }
    QString phrase() const { return sinceLastPhrase(since.projects.first(), before, now, inEnglish()); }
};

template <typename Change> TwoDays afterProject(Change change)
{
    Case c;
    addPhases(c);
    Project &project = c.project("A");
    project.phase = phase("F3");
    project.time.light = Light::Green;
    TwoDays days;
    days.before = c.portfolio();
    change(project);
    days.now = c.portfolio();
    days.since = sinceLast(days.before, days.now);
    return days;
}

} // namespace

TEST_CASE("what happened to the projects is one sentence")
{
    SinceLast since;
    since.forward = 3;
    since.stopped = 4;
    since.added = 2;
    CHECK(softSpaced(sinceLastSentence(since, {day("2026-09-16"), true}, inEnglish()))
          == "Since the steering committee of 16 September 2026: 3 projects have moved a phase forward, 4 have been "
             "stopped "
             "and 2 have been added.");
    CHECK(softSpaced(sinceLastSentence({}, {day("2026-09-16"), false}, inEnglish()))
          == "Since 16 September 2026: no project has changed phase or state.");
}

TEST_CASE("what else happened is a sentence, or nothing")
{
    SinceLast since;
    CHECK(sinceLastDetails(since, inEnglish()).isEmpty());
    since.lightsWorse = 2;
    since.milestonesPostponed = 4;
    CHECK(sinceLastDetails(since, inEnglish())
          == "2 traffic lights have turned worse and 4 milestones have been postponed.");
}

TEST_CASE("a project's move is said in full and in short")
{
    const TwoDays days = afterProject([](Project &project) { project.phase = phase("F4"); });
    CHECK(days.sentences() == QStringList{"Moved from F3 to F4."});
    CHECK(days.phrase() == "F3 → F4");
    const TwoDays out = afterProject([](Project &project) { project.phase.reset(); });
    CHECK(out.sentences() == QStringList{"Moved from F3 to not placed."});
}

TEST_CASE("a light is said with what it was, and why")
{
    const TwoDays days = afterProject([](Project &project) {
        project.time = {Light::Red, {"Leverandøren er forsinket", {}}, {}};
    });
    CHECK(days.sentences() == QStringList{"Time: Red, before Green. Leverandøren er forsinket."});
    CHECK(days.phrase() == "Time: Green → Red");
}

TEST_CASE("where only money changed, the column says which and by how much")
{
    Case c;
    addPhases(c);
    const Id<Project> a = c.project("A").id;
    TwoDays days;
    days.before = c.portfolio();
    c.add(BudgetLine{{}, a, 2026, {}, {}, kroner(40'000), {}});
    days.now = c.portfolio();
    days.since = sinceLast(days.before, days.now);
    CHECK(softSpaced(days.phrase()) == "Spent +DKK 40,000");
    CHECK(softSpaced(days.sentences().join('|')) == "Spent: +DKK 40,000.");
}

TEST_CASE("how a project ended comes before all else")
{
    const TwoDays days = afterProject([](Project &project) {
        project.state = ProjectState::Stopped;
        project.phase = phase("F4");
    });
    CHECK(days.sentences() == QStringList{"State: Stopped, before Active.", "Moved from F3 to F4."});
    CHECK(days.phrase() == "Stopped");
}

TEST_CASE("a postponed milestone is said with its days and its new day")
{
    Case c;
    const Id<Project> a = c.project("A").id;
    const Id<Milestone> id = c.add(Milestone{{}, a, {"Effektmåling", {}}, day("2026-10-01"), {}, {}});
    TwoDays days;
    days.before = c.portfolio();
    ChangeSet set("test");
    Milestone later = *days.before.find(id);
    later.forecast = day("2026-11-15");
    set.update(*days.before.find(id), later);
    days.now = valueOf(days.before.with(set));
    days.since = sinceLast(days.before, days.now);
    CHECK(softSpaced(days.sentences().join('|'))
          == "Milestone “Effektmåling” postponed by 45 days, to 15 November 2026.");
    CHECK(days.phrase() == "Milestone postponed by 45 days");
}
