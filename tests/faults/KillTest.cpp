#include "core/journal/Journal.h"
#include "core/storage/FileCheck.h"
#include "tests/faults/Digest.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

struct Acknowledged {
    qint64 seq;
    QByteArray digest;
};

/// A worker that edits the file until it is killed.
class Worker {
public:
    Worker(const QString &file, unsigned seed)
    {
        m_process.start(QStringLiteral(OPI_FAULT_WORKER), {file, QString::number(seed)});
        REQUIRE(m_process.waitForStarted());
    }

    void killAfter(qint64 microseconds)
    {
        QThread::usleep(static_cast<unsigned long>(microseconds));
        m_process.kill();
        REQUIRE(m_process.waitForFinished());
        REQUIRE(m_process.exitStatus() == QProcess::CrashExit); // else it ended by itself, and says why
    }
    void waitForEdits(int count)
    {
        while (m_process.peek(1 << 20).count('\n') <= count) // the first line says "ready"
            REQUIRE(m_process.waitForReadyRead(30'000));
    }

    /// What it said before it died, but for a line that it did not finish.
    QList<Acknowledged> acknowledged()
    {
        QList<Acknowledged> edits;
        while (m_process.canReadLine()) {
            const QByteArrayList words = m_process.readLine().simplified().split(' ');
            if (words != QByteArrayList{"ready"})
                edits << Acknowledged{words.value(0).toLongLong(), words.value(1)};
        }
        return edits;
    }

private:
    QProcess m_process;
};

/// How long a worker takes to begin, and how long it takes for an edit, in microseconds.
std::pair<qint64, qint64> measure(const QString &file)
{
    constexpr int edits = 20;
    QElapsedTimer timer;
    timer.start();
    Worker worker(file, 0);
    worker.waitForEdits(1);
    const qint64 first = timer.nsecsElapsed() / 1000;
    worker.waitForEdits(1 + edits);
    const qint64 each = (timer.nsecsElapsed() / 1000 - first) / edits;
    worker.killAfter(0);
    return {first, each};
}

} // namespace

TEST_CASE("a program killed at any moment loses no edit that it acknowledged, and leaves no half edit", "[faults]")
{
    constexpr int kills = 200;
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.opi");
    static_cast<void>(valueOf(Journal::create(path, sample(), {.person = "Anna"})));
    const auto [begin, edit] = measure(path);

    std::mt19937 random(2026);
    qint64 edits = 0;
    int unacknowledged = 0;
    int hot = 0;
    for (int round = 1; round <= kills; ++round) {
        INFO("kill " << round);
        Worker worker(path, unsigned(round));
        worker.killAfter(qint64(begin / 2 + qint64(random() % quint64(begin / 2 + 12 * edit))));
        hot += QFile::exists(path + "-journal") ? 1 : 0;
        const QList<Acknowledged> acknowledged = worker.acknowledged();
        edits += acknowledged.size();

        const auto journal = valueOf(Journal::open(path, {.person = "Anna"}));
        REQUIRE_FALSE(journal->isReadOnly()); // the dead worker's lock was taken over
        if (!acknowledged.isEmpty()) {
            const qint64 last = valueOf(journal->entries(1)).first().seq;
            const qint64 extra = last - acknowledged.last().seq;
            REQUIRE((extra == 0 || extra == 1)); // killed between the commit and saying so
            unacknowledged += int(extra);
            if (extra == 0)
                REQUIRE(digest(journal->portfolio()) == acknowledged.last().digest);
            for (const Acknowledged &one : acknowledged.last(std::min<qsizetype>(3, acknowledged.size())))
                REQUIRE(digest(valueOf(journal->after(one.seq))) == one.digest);
        }
        REQUIRE(journal->nextUndo());
        if (round % 20 == 0)
            REQUIRE(valueOf(checkFile(path)).isSound());
    }
    WARN(kills << " kills, " << edits << " acknowledged edits, " << hot << " killed in the middle of a write, "
               << unacknowledged << " between the write and the word");
    CHECK(edits > kills);
    CHECK(hot > 0);
    // A worker that died before the first word of its journal leaves an empty one, which the next write takes away.
    valueOf(valueOf(Journal::open(path, {.person = "Anna"}))->undo());
    REQUIRE(valueOf(checkFile(path)).isSound());
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).join(u' ').toStdString() == "plan.opi");
}

TEST_CASE("while one process edits a file another can only read it, and sees what was written", "[faults]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.opi");
    static_cast<void>(valueOf(Journal::create(path, sample(), {.person = "Anna"})));
    Worker worker(path, 7);
    worker.waitForEdits(5);
    for (int i = 0; i < 10; ++i) {
        const auto journal = valueOf(Journal::open(path, {.person = "Anna"}));
        CHECK(journal->readOnlyReason().kind == ReadOnlyReason::Kind::Locked);
        CHECK(journal->readOnlyReason().user == "Worker");
        CHECK(journal->after(0)); // from what it loaded, though the journal has grown since
        CHECK(valueOf(journal->after(valueOf(journal->entries(1)).first().seq)) == journal->portfolio());
    }
    worker.killAfter(0);
    CHECK_FALSE(valueOf(Journal::open(path, {.person = "Anna"}))->isReadOnly());
}
