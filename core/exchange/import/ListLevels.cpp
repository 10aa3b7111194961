#include "core/exchange/import/ListLevels.h"

#include "core/exchange/import/Choices.h"
#include "core/exchange/import/NameKey.h"

#include <algorithm>

namespace opi {

namespace {

std::optional<int> levelIn(ListCells &cells, std::size_t record, ImportField field)
{
    const auto column = cells.map().columnOf(field);
    return column ? cells.level(record, *column) : std::nullopt;
}

/// The day of the record, else that of an earlier one of the same project.
std::optional<QDate> dayIn(const ListedProject &project, ListCells &cells, std::size_t record)
{
    const auto column = cells.map().columnOf(ImportField::AssessedOn);
    if (!column)
        return {};
    const std::optional<QDate> day = cells.date(record, *column, false);
    if (!day)
        return project.levels.empty() ? std::nullopt : project.levels.back().value.on;
    if (*day <= cells.today())
        return day;
    cells.doubt(record, *column, "date-in-future", "read-as", cells.today().toString(Qt::ISODate));
    return cells.today();
}

std::optional<bool> isCoreIn(ListCells &cells, std::size_t record)
{
    const auto column = cells.map().columnOf(ImportField::ComponentKind);
    const QString text = column ? cells.text(record, *column) : QString();
    if (text.isEmpty())
        return {};
    const std::optional<int> kind = choiceFrom(ImportField::ComponentKind, text);
    if (!kind)
        cells.doubt(record, *column, "value-unknown", "left-empty");
    return kind ? std::optional(*kind == 1) : std::nullopt;
}

/// Fills what is missing; what is there already stays.
void join(std::optional<int> &known, const std::optional<int> &level, ListCells &cells, std::size_t record,
          ImportField field)
{
    if (!known)
        known = level;
    else if (level && *level != *known)
        cells.doubt(record, *cells.map().columnOf(field), "records-disagree", "first-kept", QString::number(*known));
}

} // namespace

void readLevels(ListedProject &project, ListCells &cells, std::size_t record)
{
    const auto column = cells.map().columnOf(ImportField::Component);
    ListedLevels read;
    read.component = column ? cells.text(record, *column).simplified() : QString();
    read.readiness = levelIn(cells, record, ImportField::Readiness);
    read.use = levelIn(cells, record, ImportField::Use);
    if (read.component.isEmpty() && !read.readiness && !read.use)
        return;
    read.on = dayIn(project, cells, record);
    read.isCore = isCoreIn(cells, record);
    const auto known = std::find_if(project.levels.begin(), project.levels.end(), [&](const auto &other) {
        return other.value.on == read.on && nameKey(other.value.component) == nameKey(read.component);
    });
    if (known != project.levels.end()) {
        join(known->value.readiness, read.readiness, cells, record, ImportField::Readiness);
        join(known->value.use, read.use, cells, record, ImportField::Use);
        return;
    }
    const auto place = cells.map().columnOf(read.readiness ? ImportField::Readiness : ImportField::Use);
    project.levels.push_back({std::move(read), record, place.value_or(column.value_or(-1))});
}

} // namespace opi
