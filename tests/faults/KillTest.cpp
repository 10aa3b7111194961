#include "core/journal/Journal.h"
#include "core/storage/FileCheck.h"
#include "tests/faults/Digest.h"
#include "tests/faults/FaultFigures.h"
#include "tests/faults/FaultyProgram.h"
#include "tests/faults/Scale.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

struct Acknowledged {
    qint64 seq;
    QByteArray digest;
};

/// A file that a worker edits until it is killed.
struct Edited {
    QTemporaryDir folder;
    QString path = folder.filePath("plan.opi");
    FaultyProgram worker;

    Edited() { static_cast<void>(valueOf(Journal::create(path, sample(), {.person = "Anna"}))); }

    void start() { worker.start("edit-on", folder.path()); }
    /// What it said before it died.
    QList<Acknowledged> acknowledged()
    {
        const Outcome outcome = worker.finish();
        REQUIRE(outcome.isKilled()); // else it ended by itself
        QList<Acknowledged> edits;
        for (const QByteArray &line : outcome.lines) {
            const QByteArrayList words = line.split(' ');
            if (words.size() == 2)
                edits << Acknowledged{words[0].toLongLong(), words[1]};
        }
        return edits;
    }
};

/// How long a worker takes to begin, and how long it takes for an edit, in microseconds.
std::pair<qint64, qint64> measure(Edited &edited)
{
    constexpr int edits = 20;
    QElapsedTimer timer;
    timer.start();
    edited.start();
    edited.worker.waitForLines(2);
    const qint64 first = timer.nsecsElapsed() / 1000;
    edited.worker.waitForLines(2 + edits);
    const qint64 each = (timer.nsecsElapsed() / 1000 - first) / edits;
    edited.worker.killAfter(0);
    static_cast<void>(edited.acknowledged());
    return {first, each};
}

} // namespace

TEST_CASE("a program killed at any moment loses no edit that it acknowledged, and leaves no half edit", "[faults]")
{
    const int kills = Scale::asked().kills;
    Edited edited;
    const auto [begin, edit] = measure(edited);

    std::mt19937 random(2026);
    FaultFigure figure{"SIGKILL at a random moment", kills};
    qint64 edits = 0;
    int unacknowledged = 0;
    int hot = 0;
    for (int round = 1; round <= kills; ++round) {
        INFO("kill " << round);
        edited.start();
        edited.worker.killAfter(qint64(begin / 2 + qint64(random() % quint64(begin / 2 + 12 * edit))));
        const QList<Acknowledged> acknowledged = edited.acknowledged();
        hot += QFile::exists(edited.path + "-journal") ? 1 : 0;
        edits += acknowledged.size();

        const auto journal = valueOf(Journal::open(edited.path, {.person = "Anna"}));
        REQUIRE_FALSE(journal->isReadOnly()); // the dead worker's lock was taken over
        if (!acknowledged.isEmpty()) {
            const qint64 last = valueOf(journal->entries(1)).first().seq;
            const qint64 extra = last - acknowledged.last().seq;
            CHECK((extra == 0 || extra == 1)); // killed between the commit and saying so
            figure.lostEdits += int(std::max<qint64>(0, -extra));
            unacknowledged += int(extra);
            bool isWhole = extra != 0 || digest(journal->portfolio()) == acknowledged.last().digest;
            for (const Acknowledged &one : acknowledged.last(std::min<qsizetype>(3, acknowledged.size())))
                isWhole = isWhole && digest(valueOf(journal->after(one.seq))) == one.digest;
            CHECK(isWhole);
            figure.halfEdits += isWhole ? 0 : 1;
        }
        CHECK((journal->nextUndo() || edits == 0));
        if (round % 20 == 0)
            CHECK(valueOf(checkFile(edited.path)).isSound());
    }
    figure.remark = QByteArray::number(edits) + " edits acknowledged; " + QByteArray::number(hot)
                    + " kills in the middle of a write, " + QByteArray::number(unacknowledged)
                    + " between the write and the word";
    tell(figure);
    CHECK(edits > kills);
    CHECK(hot > 0);
    // A worker that died before the first word of its journal leaves an empty one, which the next write takes away.
    valueOf(valueOf(Journal::open(edited.path, {.person = "Anna"}))->undo());
    REQUIRE(valueOf(checkFile(edited.path)).isSound());
    CHECK(QDir(edited.folder.path()).entryList(QDir::Files | QDir::Hidden).join(u' ').toStdString() == "plan.opi");
}

TEST_CASE("while one process edits a file another can only read it, and sees what was written", "[faults]")
{
    Edited edited;
    edited.start();
    edited.worker.waitForLines(6);
    for (int i = 0; i < 10; ++i) {
        const auto journal = valueOf(Journal::open(edited.path, {.person = "Anna"}));
        CHECK(journal->readOnlyReason().kind == ReadOnlyReason::Kind::Locked);
        CHECK(journal->readOnlyReason().user == "Worker");
        CHECK(journal->after(0)); // from what it loaded, though the journal has grown since
        CHECK(valueOf(journal->after(valueOf(journal->entries(1)).first().seq)) == journal->portfolio());
    }
    edited.worker.killAfter(0);
    static_cast<void>(edited.acknowledged());
    CHECK_FALSE(valueOf(Journal::open(edited.path, {.person = "Anna"}))->isReadOnly());
}

// Which of two is first is a matter of microseconds, so it is tried often.
TEST_CASE("of two programs that open a file at the same moment one edits and the other reads", "[faults]")
{
    const int starts = Scale::asked().starts;
    Edited edited;
    FaultyProgram other;
    FaultFigure figure{"two programs open a file at once", starts};
    for (int round = 1; round <= starts; ++round) {
        INFO("start " << round);
        const QStringList signs{edited.folder.filePath("start"), edited.folder.filePath("release")};
        const auto give = [](const QString &sign) {
            QFile file(sign);
            REQUIRE(file.open(QFile::WriteOnly));
        };
        const qint64 before =
            valueOf(Journal::open(edited.path, {.person = "Anna", .access = OpenRequest::Access::ReadOnly}))->lastSeq();
        for (FaultyProgram *program : {&edited.worker, &other}) {
            program->start("race", edited.folder.path());
            program->waitForLine("waiting");
        }
        give(signs[0]);
        for (FaultyProgram *program : {&edited.worker, &other})
            program->waitForLines(3);
        give(signs[1]);
        const Outcome outcomes[] = {edited.worker.finish(), other.finish()};
        int editing = 0;
        for (const Outcome &outcome : outcomes) {
            const bool edits = outcome.lines.contains("edits");
            CHECK(outcome.isDone == edits);
            CHECK(outcome.lines
                  == QByteArrayList{"waiting", edits ? "edits" : "reads", edits ? "edited" : "refused-edit"});
            editing += edits ? 1 : 0;
        }
        CHECK(editing == 1);
        const qint64 after =
            valueOf(Journal::open(edited.path, {.person = "Anna", .access = OpenRequest::Access::ReadOnly}))->lastSeq();
        CHECK(after == before + 1);
        figure.lostEdits += int(before + editing - after);
        figure.undetected += editing == 1 ? 0 : 1;
        for (const QString &sign : signs)
            QFile::remove(sign);
    }
    tell(figure);
}
