#pragma once

#include <QString>

class QCoreApplication;

namespace opi {

/// What the program was asked for on its command line.
struct Options {
    QString file; ///< to open; empty: the last one
    bool isSample = false;
    QString screenshots; ///< the folder for pictures of all pages; empty: none are wanted
    bool isTimed = false;
    int textPercent = 0; ///< of this run, 100 to 200; 0: as the user has set it

    /// Says what is wrong, or the help that was asked for, and ends the program.
    static Options read(const QCoreApplication &app);
};

} // namespace opi
