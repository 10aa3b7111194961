#pragma once

#include <QStringList>

namespace opi {

/// A cell that could not be taken just as it stands: why, and what will happen. The codes' sentences are in
/// core/text/ImportText.h.
struct DoubtfulCell {
    int row = 0;          ///< the line in the file where its record starts
    int columnIndex = -1; ///< from 0; -1 for the record as a whole
    QString column;       ///< the heading as it stands; empty for the record as a whole
    QString value;        ///< as it stands, without blanks around it
    QByteArray why;       ///< such as "region-unknown"
    QByteArray action;    ///< such as "kept-as-text"
    QString outcome;      ///< what it was read as, what was kept instead; a day as ISO date, an amount as 1234.50

    friend bool operator==(const DoubtfulCell &, const DoubtfulCell &) = default;
};

} // namespace opi
