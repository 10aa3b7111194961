#include "core/portfolio/search/SearchIndex.h"

#include "core/base/Folding.h"
#include "core/portfolio/search/ProjectText.h"
#include "tests/support/Builders.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

Project projectWith(const char *code, const char *title)
{
    Project project;
    project.id = Id<Project>::named(code);
    project.code = code;
    project.title.da = title;
    return project;
}

QStringList codes(const SearchIndex &index, const Portfolio &portfolio, const QString &query)
{
    QStringList found;
    for (const Id<Project> &id : index.find(query))
        found << portfolio.find(id)->code;
    found.sort();
    return found;
}

} // namespace

TEST_CASE("a project is found from any keyboard, in any part of a word and in any order", "[search]")
{
    ChangeSet set("case");
    set.create(projectWith("A", "Sårpleje i Århus"));
    set.create(projectWith("B", "Ældre på ø"));
    set.create(projectWith("C", "Café Über"));
    const Portfolio portfolio = valueOf(Portfolio().with(set));
    const SearchIndex index(portfolio);
    for (const char *query : {"århus", "AARHUS", "arhus", "sårpl", "saarpl", "i  pleje", "aarhus sår", "pleje i"})
        CHECK(codes(index, portfolio, QString::fromUtf8(query)) == QStringList{"A"});
    CHECK(codes(index, portfolio, "aeldre") == QStringList{"B"});
    CHECK(codes(index, portfolio, QString::fromUtf8("ø")) == QStringList{"B"});
    CHECK(codes(index, portfolio, "cafe") == QStringList{"C"});
    CHECK(codes(index, portfolio, "  ") == QStringList{"A", "B", "C"});
    CHECK(codes(index, portfolio, "pleje ") == QStringList{"A"});
    CHECK(codes(index, portfolio, "plejx").isEmpty());
}

TEST_CASE("the names of partners and the texts of milestones and risks belong to a project", "[search]")
{
    ChangeSet set("case");
    const Project project = projectWith("A", "Test");
    set.create(project);
    Organisation body;
    body.id = Id<Organisation>::named("body");
    body.name = "Eksempel Robotics ApS";
    set.create(body);
    set.create(ProjectPartner{Id<ProjectPartner>::named("p"), project.id, body.id, PartnerRole::Partner, {}, {}});
    set.create(Milestone{Id<Milestone>::named("m"), project.id, {"Nulpunkt", "Baseline"}, QDate(2026, 1, 1), {}, {}});
    Portfolio portfolio = valueOf(Portfolio().with(set));
    SearchIndex index(portfolio);
    CHECK(index.find("robotics").size() == 1);
    CHECK(index.find("baseline").size() == 1);

    ChangeSet rename("rename");
    Organisation renamed = body;
    renamed.name = "Andet Navn";
    rename.update(body, renamed);
    valueOf(portfolio.apply(rename));
    index.update(rename, portfolio);
    CHECK(index.find("robotics").empty());
    CHECK(index.find("andet navn").size() == 1);
}

TEST_CASE("an index that followed the edits finds what a new one finds", "[search]")
{
    std::mt19937 random(11);
    Portfolio portfolio = samplePortfolio({.projects = 70}, 2);
    SearchIndex followed(portfolio);
    const auto ids = [](const std::vector<Id<Project>> &found) {
        QSet<QString> all;
        for (const Id<Project> &id : found)
            all.insert(id.toString());
        return all;
    };
    for (int step = 0; step < 40; ++step) {
        const ChangeSet set = randomChange(portfolio, random);
        valueOf(portfolio.apply(set));
        followed.update(set, portfolio);
        if (step % 10 != 9)
            continue;
        const SearchIndex fresh(portfolio);
        for (const char *query : {"telemedicin", "lo", "udbud effekt", "aftale skalering borger", "P-1", "person 2"})
            CHECK(ids(followed.find(query)) == ids(fresh.find(query)));
    }
}

TEST_CASE("text is folded for the index as everywhere else", "[search]")
{
    for (const char *text : {"Århus", "ÆØÅ æøå", "Köln", "Café", "a\u030arhus", "100 % – nej", "Señor Übung åben"}) {
        std::string folded;
        appendSearchable(folded, QString::fromUtf8(text));
        INFO(text);
        CHECK(folded == searchable(QString::fromUtf8(text)).toStdString() + "\n");
    }
}

TEST_CASE("many projects are read by several threads, and the same ones are found", "[search]")
{
    ChangeSet set("case");
    QSet<QString> expected;
    for (int i = 0; i < 2501; ++i) { // enough for threads, and no multiple of the 64 that go together
        const QString code = QString("P-%1").arg(i);
        const bool isMeant = i % 3 == 0 || i == 2500;
        set.create(projectWith(code.toLatin1().constData(), isMeant ? "Robot til sårpleje" : "Robot til søvn"));
        if (isMeant)
            expected.insert(code);
    }
    const Portfolio portfolio = valueOf(Portfolio().with(set));
    const SearchIndex index(portfolio);
    const QStringList found = codes(index, portfolio, QString::fromUtf8("robot sår"));
    CHECK(found.size() == expected.size()); // none twice
    CHECK(QSet<QString>(found.begin(), found.end()) == expected);
    CHECK(index.find("robot").size() == 2501);
    CHECK(index.find("findes ikke").empty());
}
