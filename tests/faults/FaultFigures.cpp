#include "tests/faults/FaultFigures.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace opi::test {

static std::vector<FaultFigure> &told()
{
    static auto *figures = new std::vector<FaultFigure>; // is still there when the program ends
    return *figures;
}

static void print()
{
    std::printf("\n| fault | number | lost edits | half edits | undetected | |\n|---|---:|---:|---:|---:|---|\n");
    for (const FaultFigure &figure : told())
        std::printf("| %s | %d | %d | %d | %d | %s |\n", figure.fault.constData(), figure.number, figure.lostEdits,
                    figure.halfEdits, figure.undetected, figure.remark.constData());
    std::fflush(stdout);
}

void tell(const FaultFigure &figure)
{
    if (told().empty())
        std::atexit(print);
    told().push_back(figure);
}

} // namespace opi::test
