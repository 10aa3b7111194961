#include "ui/shell/SavedSettings.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("what is set is there in the next run, and what was never set is the default")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        SavedSettings saved(file);
        CHECK_FALSE(saved.value(settings::language));
        CHECK(saved.value(settings::lighting) == Lighting::Desktop);
        saved.set(settings::language, std::optional(Language::English));
        saved.set(settings::lighting, Lighting::Dark);
        saved.set(settings::recentFiles, QStringList{QStringLiteral("/a/Ærø.opi"), QStringLiteral("/b.opi")});
    }
    const SavedSettings again(file);
    CHECK(again.value(settings::language) == Language::English);
    CHECK(again.value(settings::lighting) == Lighting::Dark);
    CHECK(again.value(settings::recentFiles) == QStringList{QStringLiteral("/a/Ærø.opi"), QStringLiteral("/b.opi")});
}

TEST_CASE("a setting that makes no sense counts as never set")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings foreign(file, QSettings::IniFormat);
        foreign.setValue(QStringLiteral("window/lighting"), 17);
        foreign.setValue(QStringLiteral("window/language"), QStringLiteral("klingon"));
    }
    const SavedSettings saved(file);
    CHECK(saved.value(settings::lighting) == Lighting::Desktop);
    CHECK_FALSE(saved.value(settings::language));
}
