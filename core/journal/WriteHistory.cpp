#include "core/journal/WriteHistory.h"

#include "core/storage/WholeFile.h"

namespace opi {

Result<> writeHistory(const QString &path, const std::vector<DatedChange> &history, const QString &person)
{
    std::vector<whole_file::StampedSet> steps;
    steps.reserve(history.size());
    for (const DatedChange &change : history) {
        const QString source = steps.empty() ? QStringLiteral("new") : QStringLiteral("ui");
        steps.push_back({&change.set, {change.at, person, source, {}}});
    }
    return whole_file::make(path, steps);
}

} // namespace opi
