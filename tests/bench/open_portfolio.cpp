// Opens a portfolio file as the program does, hardened and with its journal, and ends: what raw_load is beside.
//
//   open_portfolio FILE      prints "rows N read_ms N peak_mib N"

#include "core/journal/Journal.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

using namespace opi;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    int one = 1;
    QCoreApplication app(one, argv);
    const auto begin = std::chrono::steady_clock::now();
    const auto journal = Journal::open(QString::fromLocal8Bit(argv[1]), {.person = QStringLiteral("bench")});
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    if (!journal) {
        std::fprintf(stderr, "open_portfolio: %s\n", journal.error().code.constData());
        return 1;
    }
    qsizetype rows = 0;
    for (const TableRows &table : (*journal)->portfolio().tables())
        rows += table.size();
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    std::printf("rows %lld read_ms %.2f peak_mib %.1f\n", static_cast<long long>(rows), taken.count(),
                double(use.ru_maxrss) / 1024);
    return 0;
}
