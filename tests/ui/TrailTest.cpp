#include "ui/shell/Trail.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("back and forward go through the places in order, and a new place forgets what was ahead")
{
    Trail trail;
    QStringList shown;
    QObject::connect(&trail, &Trail::moved, [&](const Place &place) { shown << place.page; });
    const Id<Project> project = Id<Project>::generate();
    trail.open(Place::of(QStringLiteral("overview")));
    CHECK_FALSE(trail.canGoBack());
    trail.open(Place::of(QStringLiteral("projects")));
    trail.open(Place::ofProject(project));
    trail.back();
    trail.back();
    CHECK(trail.here().page == QStringLiteral("overview"));
    CHECK_FALSE(trail.canGoBack());
    trail.forward();
    trail.forward();
    CHECK(trail.here().subject == project.untyped());
    CHECK_FALSE(trail.canGoForward());
    trail.back();
    trail.open(Place::of(QStringLiteral("history")));
    CHECK_FALSE(trail.canGoForward());
    CHECK(shown
          == QStringList{"overview", "projects", "project", "projects", "overview", "projects", "project", "projects",
                         "history"});
}

TEST_CASE("opening the place one is at adds no step to go back")
{
    Trail trail;
    trail.open(Place::of(QStringLiteral("overview")));
    trail.open(Place::of(QStringLiteral("overview")));
    CHECK_FALSE(trail.canGoBack());
}
