#pragma once

#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// What a cell is read with: a row names other rows, its texts are in the language of the window, and whether it is
/// late depends on the day.
struct Reading {
    const Portfolio &portfolio;
    const Words &words;
    QDate today;
};

} // namespace opi
