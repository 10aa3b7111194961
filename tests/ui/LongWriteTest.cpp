#include <catch2/catch.hpp>

#include "tests/ui/Workplace.h"
#include "ui/shell/Banner.h"

#include <QTimer>

using namespace opi;
using namespace opi::test;

namespace {

/// Some 12,000 rows on their way to a file.
struct LargeImport {
    Workplace place{Language::English};
    ChangeSet set = sample({.projects = 400});
    std::optional<bool> isDone;
    QList<Error> refused;
    int ticks = 0;
    QTimer timer;

    LargeImport()
    {
        set.action = QStringLiteral("import-list");
        QObject::connect(&place.session, &Session::refused, &timer, [this](const Error &error) { refused << error; });
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { ticks += place.session.isBeingWritten(); });
        timer.start(0);
    }
    void start()
    {
        place.session.performAny(set, [this](bool done) { isDone = done; });
        REQUIRE(place.session.isBeingWritten());
    }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return isDone.has_value(); }, 60'000));
    }
    static ChangeSet edit()
    {
        ChangeSet set(QStringLiteral("create-region"));
        Region region;
        region.id = Id<Region>::generate();
        region.name = QStringLiteral("X");
        set.create(region);
        return set;
    }
};

} // namespace

TEST_CASE("while a large import is written the window lives on, and an edit is refused in words")
{
    LargeImport import;
    import.start();
    CHECK(import.place.session.portfolio().rows<Project>().isEmpty());
    CHECK_FALSE(import.place.session.perform(LargeImport::edit()));
    REQUIRE(import.refused.size() == 1);
    CHECK(import.refused.first().code == "being-written");
    CHECK(import.place.session.isReadOnly());
    import.finish();
    CHECK(import.isDone == true);
    CHECK(import.ticks > 0);
    CHECK(import.place.session.portfolio().rows<Project>().size() == 400);
    CHECK(import.place.onDisk() == import.place.session.portfolio());
    CHECK(import.place.session.perform(LargeImport::edit()));
    import.place.session.undo();
    import.place.session.undo(); // one step
    CHECK(import.place.session.portfolio() == Portfolio());
}

TEST_CASE("a large import that is stopped leaves nothing, and the next edit goes well")
{
    LargeImport import;
    import.start();
    import.place.session.stopWriting();
    import.finish();
    CHECK(import.isDone == false);
    REQUIRE(import.refused.size() == 1);
    CHECK(import.refused.first().kind == Error::Kind::Cancelled);
    CHECK(import.place.session.portfolio() == Portfolio());
    CHECK(import.place.onDisk() == Portfolio());
    CHECK(import.place.session.perform(LargeImport::edit()));
    CHECK(import.place.onDisk() == import.place.session.portfolio());
}

TEST_CASE("closing the file while a large import is written leaves all of it or nothing")
{
    LargeImport import;
    import.start();
    QTest::qWait(30);
    import.place.session.use(nullptr);
    const auto journal = valueOf(Journal::open(import.place.path, import.place.request));
    const qsizetype projects = journal->portfolio().rows<Project>().size();
    CHECK((projects == 0 || projects == 400));
    CHECK_FALSE(import.isDone == true);
}

TEST_CASE("a set that does not fit is refused by the thread as it is by the window, and nothing is written")
{
    LargeImport import;
    REQUIRE(import.place.session.perform(Result<ChangeSet>(import.set)));
    import.start(); // the same rows again
    import.finish();
    CHECK(import.isDone == false);
    CHECK(import.refused.size() == 1);
    CHECK(import.place.onDisk() == import.place.session.portfolio());
}
