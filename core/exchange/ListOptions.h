#pragma once

#include "core/domain/ListKind.h"
#include "core/exchange/csv/TextEncoding.h"

#include <QChar>

namespace opi {

/// What the user says about a list; what is absent is found by looking at it. Of a workbook the sheet and the line
/// of the headings count, of a text all but the sheet.
struct ListOptions {
    std::optional<QChar> separator = {};
    std::optional<TextEncoding> encoding = {};
    std::optional<int> headerRow = {}; ///< the line in the file or sheet, from 1, where the headings start
    std::optional<QString> sheet = {}; ///< by its name
    std::optional<ListKind> list = {}; ///< what the rows are, by which the sheet is chosen; absent: projects
};

} // namespace opi
