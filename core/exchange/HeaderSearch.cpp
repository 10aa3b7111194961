#include "core/exchange/HeaderSearch.h"

#include <algorithm>

namespace opi {

static constexpr std::size_t headerSearch = 30;

static qsizetype filledCells(const SourceRecord &record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
}

std::optional<std::size_t> headerAmong(const std::vector<SourceRecord> &records, std::optional<int> line)
{
    if (line) {
        const auto found = std::find_if(records.begin(), records.end(),
                                        [&](const SourceRecord &record) { return record.line == *line; });
        return found == records.end() ? std::nullopt : std::optional(std::size_t(found - records.begin()));
    }
    const std::size_t end = std::min(records.size(), headerSearch);
    qsizetype most = 0;
    for (std::size_t i = 0; i < end; ++i)
        most = std::max(most, filledCells(records[i]));
    for (std::size_t i = 0; i < end; ++i) {
        if (2 * filledCells(records[i]) >= most)
            return i;
    }
    return records.empty() ? std::nullopt : std::optional<std::size_t>(0);
}

} // namespace opi
