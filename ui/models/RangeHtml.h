#pragma once

#include "ui/models/CellValue.h"

namespace opi {

/// A cell on its way to another program: its value, and what a reader sees.
struct CopiedCell {
    CellValue value;
    QString text;
    bool isDecimal = false; ///< the value is a number in a text, as "12.5"
};

/// A range of cells as a table in HTML, from which Excel and LibreOffice take true numbers, amounts and dates whatever
/// the language they are set to. Every other text stays text: nothing that begins with = is reckoned, and no "MAR1"
/// becomes a day.
QString rangeHtml(const QList<QList<CopiedCell>> &cells);

} // namespace opi
