#pragma once

#include <QStringView>

namespace opi {

/// What a list of text in columns looks like, found by looking at its beginning.
struct CsvLayout {
    QChar separator = u',';
    qsizetype begin = 0; ///< where the first record starts: behind the line "sep=;" that spreadsheets write
};

/// The separator among ; , tab and | that cuts the most records into the same number of cells, with words and not
/// figures for headings; where several do, the one that gives more cells.
CsvLayout layoutOf(QStringView text);

} // namespace opi
