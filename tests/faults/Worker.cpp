// Edits a portfolio without end, to be killed:  opi_fault_worker FILE SEED
// Says "ready", and then after each edit that has returned its number and the digest of the portfolio after it.

#include "core/journal/Journal.h"
#include "core/portfolio/Dependants.h"
#include "tests/faults/Digest.h"
#include "tests/support/Builders.h"

#include <QCoreApplication>

#include <cstdio>

using namespace opi;
using namespace opi::test;

namespace {

/// Large sets, so that many moments lie inside a write.
ChangeSet nextEdit(const Portfolio &portfolio, std::mt19937 &random)
{
    if (portfolio.rows<Project>().size() < 8)
        return randomChange(portfolio, random);
    return valueOf(deletion(portfolio, portfolio.rows<Project>().begin()->id, QStringLiteral("delete-project")));
}

Result<> step(Journal &journal, std::mt19937 &random)
{
    const auto choice = random() % 6;
    if (choice == 0 && journal.nextUndo())
        return journal.undo();
    if (choice == 1 && journal.nextRedo())
        return journal.redo();
    return journal.perform(nextEdit(journal.portfolio(), random));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    std::mt19937 random(unsigned(app.arguments().value(2).toUInt()));
    const auto journal = Journal::open(app.arguments().value(1), {.person = QStringLiteral("Worker")});
    if (!journal || (*journal)->isReadOnly()) {
        std::printf("%s\n", journal ? "read-only" : journal.error().code.constData());
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        if (const Result<> done = step(**journal, random); !done) {
            std::printf("%s\n", done.error().code.constData());
            return 1;
        }
        const qint64 seq = valueOf((*journal)->entries(1)).first().seq;
        std::printf("%lld %s\n", static_cast<long long>(seq), digest((*journal)->portfolio()).constData());
        std::fflush(stdout);
    }
}
