#pragma once

#include "core/base/Result.h"

#include <vector>

namespace opi {

/// What was put into a sheet: cells with something in them, and the letters of their texts, line ends not counted as
/// XML has its own.
struct WrittenCount {
    qint64 cells = 0;
    qint64 letters = 0;

    void add(QStringView text);
    friend bool operator==(const WrittenCount &, const WrittenCount &) = default;
};

/// Reads a workbook that was just written: whether each of its parts is whole, and its sheets hold so much. The library
/// that writes it keeps its parts in files of its own meanwhile, and does not notice when the disk refuses some of
/// that. Storage "export-differs" {path}.
Result<> checkWritten(const QString &path, const std::vector<WrittenCount> &sheets);

} // namespace opi
