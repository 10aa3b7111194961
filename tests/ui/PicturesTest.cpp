// Pictures of the pages about lists, backups and typing, for looking at: OPI_PICTURES=FOLDER opi_ui_tests "pictures
// of*"
#include "core/actions/Edit.h"
#include "core/domain/CustomField.h"
#include "core/storage/Backups.h"
#include "tests/ui/Program.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/importing/ImportPage.h"
#include "ui/widgets/FieldEditor.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;
using opi::test::valueOf;

namespace {

const char *const firstList = "Projekttitel;Ansøger;Start;Slut;Budget;Journalnr.;Risikoklasse\n"
                              "Sengen der vender;Eksempel Sygehus;01.02.2025;31.12.2026;1.250.000;24/001;Høj\n"
                              "Søvn på Ærø;Ærø Eksempelkommune;15.03.2025;31.03.2027;800.000,50;24/002;Lav\n"
                              "Robot i køkkenet;Eksempel Sygehus;01.05.2025;;;24/003;Lav\n"
                              "Varme hænder;Eksempelbo;01.06.2025;31.05.2026;450.000;24/004;Middel\n";
const char *const nextList = "Projekttitel;Ansøger;Start;Slut;Budget;Journalnr.;Risikoklasse\n"
                             "Sengen der vender;Eksempel Sygehus;01.02.2025;30.06.2027;1.500.000;24/001;Høj\n"
                             "Søvn på Ærø;Ærø Eksempelkommune;15.03.2025;snart;800.000,50;24/002;Middel\n"
                             "Robot i køkkenet;Eksempel Sygehus;01.05.2025;31.12.2026;300.000;24/003;Lav\n"
                             "Lys og ro;Eksempel Sygehus;01.09.2026;31.08.2027;2.000.000;26/001;Lav\n";

struct Album {
    Program program{4};
    bool isDanish;
    bool isDark;

    Album(Language language, Lighting lighting)
        : isDanish(language == Language::Danish), isDark(lighting == Lighting::Dark)
    {
        program.window->resize(1440, 900);
        program.window->setLighting(lighting);
        program.window->setLanguage(language);
        program.settle();
    }
    void take(const QString &name) const
    {
        program.settle();
        const QString folder = qEnvironmentVariable("OPI_PICTURES");
        const QString path =
            QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, isDanish ? "da" : "en", isDark ? "dark" : "light");
        REQUIRE(program.window->grab().save(path));
    }
    void press(const char *danish, const char *english) const
    {
        const QString name = QString::fromUtf8(isDanish ? danish : english);
        INFO(name.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return program.button(name) && program.button(name)->isEnabled(); }, 10'000));
        program.button(name)->click();
        program.settle();
    }
    void openList(const char *text)
    {
        QFile file(program.path(QStringLiteral("Puljen 2026.csv")));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        program.trail.open({QStringLiteral("import"), {}, {}, file.fileName()});
        const QString next = QString::fromUtf8(isDanish ? "Fortsæt" : "Continue");
        REQUIRE(QTest::qWaitFor([&] { return program.button(next) && program.button(next)->isEnabled(); }, 10'000));
        program.settle();
    }
    /// The parts of the preview, one after the other.
    void takePreview(const QString &name) const
    {
        QTabBar *parts = nullptr;
        for (QTabBar *bar : program.window->findChildren<QTabBar *>())
            parts = bar->isVisible() && bar->count() > 3 ? bar : parts;
        REQUIRE(parts);
        for (int part = 0; part < parts->count(); ++part) {
            if (!parts->isTabVisible(part))
                continue;
            parts->setCurrentIndex(part);
            take(QStringLiteral("%1-%2").arg(name).arg(part));
        }
    }
    void takeAll()
    {
        ChangeSet own(QStringLiteral("create-custom_field"));
        own.create(CustomField{Id<CustomField>::generate(),
                               {"Risikoklasse", "Risk class"},
                               CustomKind::Choice,
                               {"Lav", "Middel", "Høj"},
                               true,
                               1});
        own.create(CustomField{Id<CustomField>::generate(), {"Journalnr.", "File no."}, CustomKind::Text, {}, true, 2});
        REQUIRE(program.session.perform(Result<ChangeSet>(own)));
        openList(firstList);
        take(QStringLiteral("1-file"));
        press("Fortsæt", "Continue");
        take(QStringLiteral("2-columns"));
        press("Fortsæt", "Continue");
        takePreview(QStringLiteral("3-preview"));
        press("Importér", "Import");
        take(QStringLiteral("4-result"));
        openList(nextList);
        press("Fortsæt", "Continue");
        press("Fortsæt", "Continue");
        takePreview(QStringLiteral("5-again"));
        press("Importér", "Import");
        take(QStringLiteral("6-result"));
        program.trail.open(Place::of(QStringLiteral("projects")));
        take(QStringLiteral("7-projects"));
        program.trail.open(Place::of(QStringLiteral("ownfields")));
        take(QStringLiteral("8-ownfields"));
        program.trail.open(Place::of(QStringLiteral("backups")));
        program.settle();
        take(QStringLiteral("9-backups"));
        takeTyping();
    }
    void takeTyping()
    {
        program.trail.open(Place::ofProject(program.first().id, QStringLiteral("overview")));
        program.settle();
        FieldEditor *tags = nullptr;
        for (FieldEditor *editor : program.window->findChildren<FieldEditor *>())
            tags = editor->isVisible() && editor->field().cell == "external_id" ? editor : tags;
        REQUIRE(tags);
        auto *line = qobject_cast<QLineEdit *>(tags->input());
        line->setFocus();
        QTest::keyClicks(line, "Sag 26/1");
        const QString path = program.session.journal().path();
        program.files.close();
        program.window.reset(); // as at the next start
        REQUIRE(program.files.open(path));
        program.window = std::make_unique<MainWindow>(program.services);
        program.window->resize(1440, 900);
        program.window->show();
        program.settle();
        take(QStringLiteral("a-typed"));
        press("Skriv videre", "Go on writing");
        take(QStringLiteral("b-typing"));
    }
};

} // namespace

TEST_CASE("pictures of lists, backups and typing", "[.pictures]")
{
    REQUIRE_FALSE(qEnvironmentVariable("OPI_PICTURES").isEmpty());
    for (const Language language : {Language::Danish, Language::English}) {
        for (const Lighting lighting : {Lighting::Light, Lighting::Dark})
            Album(language, lighting).takeAll();
    }
}
