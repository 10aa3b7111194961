#pragma once

#include <QByteArray>

namespace opi::test {

/// What a kind of fault came to.
struct FaultFigure {
    QByteArray fault;
    int number = 0;     ///< of faults
    int lostEdits = 0;  ///< acknowledged, and not there
    int halfEdits = 0;  ///< neither before nor after, or a file that is not sound
    int undetected = 0; ///< damage, or a failure, that nobody was told of
    QByteArray remark = {};
};

/// For the table that is printed when all tests are done.
void tell(const FaultFigure &figure);

} // namespace opi::test
