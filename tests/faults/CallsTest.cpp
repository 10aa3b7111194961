#include "tests/faults/FaultyProgram.h"
#include "tests/faults/Judge.h"
#include "tests/faults/PortfolioFolder.h"
#include "tests/faults/Scale.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <random>

using namespace opi;
using namespace opi::test;

namespace {

struct Operation {
    const char *name;
    const char *subject; ///< see Judge
};

constexpr Operation operations[] = {
    {"create", "new.opi"},    {"edit", "plan.opi"}, {"undo", "plan.opi"},  {"import", "plan.opi"},
    {"point", "plan.opi"},    {"copy", "copy.opi"}, {"backup", ""},        {"restore", "plan.opi"},
    {"workbook", "out.xlsx"}, {"json", "out.json"}, {"report", "out.pdf"}, {"migrate", "old.opi"},
};

/// The calls that are to fail: all, or some of those in equal parts, at a random place in each.
std::vector<int> chosen(int calls, int points, std::mt19937 &random)
{
    std::vector<int> all;
    if (points == 0 || points >= calls) {
        for (int call = 1; call <= calls; ++call)
            all.push_back(call);
        return all;
    }
    for (int part = 0; part < points; ++part) {
        const int from = part * calls / points;
        const int to = (part + 1) * calls / points;
        all.push_back(1 + from + int(random() % unsigned(to - from)));
    }
    return all;
}

QByteArray joined(const std::set<QString> &names)
{
    QStringList all(names.begin(), names.end());
    return all.join(QStringLiteral(", ")).toUtf8();
}

/// Every operation, with this fault at its calls.
void tryAll(const QByteArray &kind, const QByteArray &fault)
{
    const int points = Scale::asked().points;
    const PortfolioFolder folder;
    FaultyProgram program;
    std::mt19937 random(unsigned(qHash(kind, 1)));
    FaultFigure sum{fault};
    std::set<QString> left;
    int refusedYetWritten = 0;
    for (const Operation &operation : operations) {
        const QString log = folder.path() + ".log";
        QFile::remove(log);
        folder.lay();
        Judge judge(folder, operation.subject);
        judge.learnBefore();
        const Outcome whole = program.run(operation.name, folder.path(), {}, log);
        INFO(operation.name << ' ' << whole.code.constData() << ' ' << whole.lines.join(' ').constData());
        REQUIRE(whole.isDone);
        judge.learnAfter();
        const QByteArrayList calls = contentOf(log).trimmed().split('\n');
        REQUIRE(calls.size() > 3);
        for (const int call : chosen(int(calls.size()), points, random)) {
            folder.lay();
            const Fault met{kind, call};
            const Outcome outcome = program.run(operation.name, folder.path(), met, log);
            const QStringList wrong = judge.judge(outcome, met);
            INFO(operation.name << ", " << kind.constData() << " at call " << call << " of " << calls.size() << ": "
                                << calls[call - 1].constData() << "; said " << outcome.code.constData() << ' '
                                << outcome.lines.join(' ').constData());
            CHECK(wrong.join("; ").toStdString() == "");
        }
        sum.number += judge.figure().number;
        sum.lostEdits += judge.figure().lostEdits;
        sum.halfEdits += judge.figure().halfEdits;
        sum.undetected += judge.figure().undetected;
        refusedYetWritten += judge.writtenThoughRefused();
        left.insert(judge.leftovers().begin(), judge.leftovers().end());
    }
    if (refusedYetWritten > 0)
        sum.remark = QByteArray::number(refusedYetWritten) + " refused, yet written. ";
    if (!left.empty())
        sum.remark += "Left: " + joined(left);
    tell(sum);
}

} // namespace

TEST_CASE("killed before any call that writes, every operation is done or not done", "[faults]")
{
    tryAll("kill", "SIGKILL before a call");
}

TEST_CASE("killed in the middle of any call that writes, every operation is done or not done", "[faults]")
{
    tryAll("torn", "SIGKILL in the middle of a call");
}

TEST_CASE("on a disk that is full from any call on, every operation is done, or refused and not done", "[faults]")
{
    tryAll("full", "ENOSPC from a call on");
}

TEST_CASE("whichever call the disk fails at, every operation is done, or refused and not done", "[faults]")
{
    tryAll("io", "EIO at a call");
}

TEST_CASE("whichever call writes only a part, every operation is done, or refused and not done", "[faults]")
{
    tryAll("short", "half of a write");
}
