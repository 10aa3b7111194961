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

constexpr std::pair<const char *, const char *> faults[] = {
    {"kill", "SIGKILL before a call"}, {"torn", "SIGKILL in the middle of a call"},
    {"full", "ENOSPC from a call on"}, {"io", "EIO at a call"},
    {"short", "half of a write"},
};

/// What came of one kind of fault, in all operations.
struct Sum {
    FaultFigure figure;
    int refused = 0;
    int refusedYetWritten = 0;
    QStringList ofThese = {};
    std::set<QString> left = {};

    void add(const Judge &judge, const char *operation)
    {
        figure.number += judge.figure().number;
        figure.lostEdits += judge.figure().lostEdits;
        figure.halfEdits += judge.figure().halfEdits;
        figure.undetected += judge.figure().undetected;
        refused += judge.refused();
        refusedYetWritten += judge.writtenThoughRefused();
        if (judge.writtenThoughRefused() > 0)
            ofThese << QString::fromLatin1(operation);
        left.insert(judge.leftovers().begin(), judge.leftovers().end());
    }
    FaultFigure told() const
    {
        FaultFigure told = figure;
        told.remark = QByteArray::number(refused) + " refused";
        if (refusedYetWritten > 0)
            told.remark += ", " + QByteArray::number(refusedYetWritten) + " of them written all the same ("
                           + ofThese.join(QStringLiteral(", ")).toUtf8() + ')';
        if (!left.empty())
            told.remark += "; left: " + QStringList(left.begin(), left.end()).join(QStringLiteral(", ")).toUtf8();
        return told;
    }
};

/// One operation, and what it does when nothing disturbs it.
struct Tried {
    const PortfolioFolder &folder;
    FaultyProgram &program;
    const Operation &operation;
    Judge judge{folder, operation.subject};
    QByteArrayList calls = {};

    void learn()
    {
        const QString log = folder.path() + ".log";
        QFile::remove(log);
        folder.lay();
        judge.learnBefore();
        const Outcome whole = program.run(operation.name, folder.path(), {}, log);
        INFO(operation.name << ' ' << whole.code.constData() << ' ' << whole.lines.join(' ').constData());
        REQUIRE(whole.isDone);
        judge.learnAfter();
        calls = contentOf(log).trimmed().split('\n');
        REQUIRE(calls.size() > 3);
    }
    void meet(const Fault &fault)
    {
        folder.lay();
        const Outcome outcome = program.run(operation.name, folder.path(), fault);
        const QStringList wrong = judge.judge(outcome, fault);
        INFO(operation.name << ", " << fault.kind.constData() << " at call " << fault.call << " of " << calls.size()
                            << ": " << calls[fault.call - 1].constData() << "; said " << outcome.code.constData() << ' '
                            << outcome.lines.join(' ').constData());
        CHECK(wrong.join("; ").toStdString() == "");
    }
    /// What was left of one that was stopped is in nobody's way, and goes with the next of its kind.
    void tryAgain()
    {
        const Outcome again = program.run(operation.name, folder.path());
        INFO(operation.name << ' ' << again.code.constData());
        CHECK((again.isDone || judge.isDone())); // what is done already cannot be done again
        for (const QString &file : folder.files()) {
            INFO(file.toStdString());
            if (file.startsWith("backups/")) // those when they are an hour old
                continue;
            CHECK_FALSE(file.endsWith(".part"));
            CHECK_FALSE(file.contains(".~"));
        }
    }
};

} // namespace

TEST_CASE("at whichever call that writes an operation is killed, refused or cut short, it is done or not done",
          "[faults]")
{
    const int points = Scale::asked().points;
    const PortfolioFolder folder;
    FaultyProgram program;
    std::mt19937 random(11);
    std::vector<Sum> sums;
    for (const auto &[kind, name] : faults)
        sums.push_back({{name}});
    for (const Operation &operation : operations) {
        Tried tried{folder, program, operation};
        tried.learn();
        for (std::size_t i = 0; i < std::size(faults); ++i) {
            const QByteArray kind = faults[i].first;
            tried.judge.begin();
            for (const int call : chosen(int(tried.calls.size()), points, random)) {
                if (kind != "short" || tried.calls[call - 1].contains("write"))
                    tried.meet({kind, call});
            }
            sums[i].add(tried.judge, operation.name);
            if (kind == "torn")
                tried.tryAgain();
        }
    }
    for (const Sum &sum : sums)
        tell(sum.told());
}
