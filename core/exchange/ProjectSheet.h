#pragma once

#include "core/exchange/SourceTable.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// All projects as a table, one row each, by code: every field of a project and its organisations, and its amounts by
/// year and currency as far as there are any, and the portfolio's own fields behind them. The import recognises every
/// column, so that bringing the table back in changes nothing. Contributions of partners and the lines of an amount are
/// not in it: they are in the JSON.
struct ProjectSheet {
    struct Cell {
        QString text;                      ///< of an amount in the language: 1234,50
        std::optional<Money> amount = {};  ///< the same, for formats that have numbers
        std::optional<QDate> day = {};     ///< the same, for formats that have days
        std::optional<qint64> number = {}; ///< the same, for formats that have numbers
    };
    QStringList header;
    std::vector<std::vector<Cell>> rows;
};

/// Headings, choices and numbers in the language: 1234,50 or 1234.50, whole amounts without decimals. Dates are ISO.
ProjectSheet projectSheet(const Portfolio &portfolio, Language language);

} // namespace opi
