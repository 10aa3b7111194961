#include "core/settings/Settings.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace opi;

TEST_CASE("no two settings share a key")
{
    const QStringList keys{settings::language.key,   settings::lighting.key,    settings::textPercent.key,
                           settings::geometry.key,   settings::recentFiles.key, settings::lastFile.key,
                           settings::lastFolder.key, settings::person.key};
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
}

TEST_CASE("before anything is set the text has its own size and no language was chosen")
{
    CHECK(settings::textPercent.fallback == 100);
    CHECK_FALSE(settings::language.fallback);
}
