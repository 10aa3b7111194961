#include "ui/models/References.h"

#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Evidence.h"
#include "core/domain/FocusArea.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Hub.h"
#include "core/domain/Municipality.h"
#include "core/domain/Organisation.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/Procurement.h"
#include "core/domain/Programme.h"
#include "core/domain/Project.h"
#include "core/domain/Rater.h"
#include "core/domain/Region.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/Solution.h"
#include "ui/models/SortKey.h"

#include <algorithm>

namespace opi {

namespace {

QString name(const Region &region, const Reading &) { return region.name; }
QString name(const Municipality &municipality, const Reading &) { return municipality.name; }
QString name(const Organisation &organisation, const Reading &) { return organisation.name; }
QString name(const Person &person, const Reading &) { return person.name; }
QString name(const Hub &hub, const Reading &reading) { return reading.words.of(hub.name); }
QString name(const Programme &programme, const Reading &reading) { return reading.words.of(programme.title); }
QString name(const FocusArea &area, const Reading &reading) { return reading.words.of(area.name); }
QString name(const Phase &phase, const Reading &reading) { return reading.words.of(phase.name); }
QString name(const ProcessModel &model, const Reading &reading) { return reading.words.of(model.name); }
QString name(const Project &project, const Reading &reading)
{
    return project.code + u' ' + reading.words.of(project.title);
}
QString name(const CommitteeMeeting &meeting, const Reading &reading)
{
    const QString day = reading.words.date(meeting.date);
    const QString &title = reading.words.of(meeting.title);
    return title.isEmpty() ? day : QStringLiteral("%1, %2").arg(title, day);
}

QString name(const Solution &solution, const Reading &reading) { return reading.words.of(solution.title); }
QString name(const Gate &gate, const Reading &reading) { return gate.code + u' ' + reading.words.of(gate.name); }
QString name(const GateCriterion &criterion, const Reading &reading)
{
    return criterion.code + u' ' + reading.words.of(criterion.text);
}
QString name(const Procurement &procurement, const Reading &reading)
{
    const Project *project = reading.portfolio.find(procurement.project);
    return !procurement.title.isEmpty() ? reading.words.of(procurement.title)
           : project                    ? name(*project, reading)
                                        : QString();
}
QString name(const Rubric &rubric, const Reading &reading)
{
    return reading.words.of(rubric.title) + u' ' + QString::number(rubric.version);
}
QString name(const RubricDimension &dimension, const Reading &reading) { return reading.words.of(dimension.name); }
QString name(const RubricLevel &level, const Reading &reading)
{
    return QString::number(level.level) + u' ' + reading.words.of(level.name);
}
QString name(const RubricCriterion &criterion, const Reading &reading)
{
    return criterion.code + u' ' + reading.words.of(criterion.text);
}
QString name(const Evidence &evidence, const Reading &reading) { return reading.words.of(evidence.title); }
QString name(const PackageComponent &part, const Reading &reading) { return reading.words.of(part.name); }
QString name(const Assessment &assessment, const Reading &reading) { return reading.words.date(assessment.assessedOn); }
QString name(const Rater &rater, const Reading &) { return rater.role; }

/// Two process models may both have a phase "Development".
QString nameInList(const Phase &phase, const Reading &reading)
{
    const auto *model = reading.portfolio.find(phase.model);
    const QString own = name(phase, reading);
    return !model || model->isDefault ? own : QStringLiteral("%1 (%2)").arg(own, name(*model, reading));
}

QString nameInList(const Entity auto &row, const Reading &reading) { return name(row, reading); }

/// What comes first in a list: a smaller number; by name within the same number.
int rank(const Phase &phase, const Reading &reading)
{
    const auto *model = reading.portfolio.find(phase.model);
    return (model && model->isDefault ? 0 : 1000) + phase.position;
}
int rank(const RubricDimension &dimension, const Reading &) { return dimension.position; }
int rank(const PackageComponent &part, const Reading &) { return part.position; }
int rank(const FocusArea &area, const Reading &) { return area.position; }
int rank(const CommitteeMeeting &meeting, const Reading &) { return -int(meeting.date.toJulianDay()); }
int rank(const Organisation &row, const Reading &reading) { return row.validTo && *row.validTo < reading.today; }
int rank(const Region &row, const Reading &reading) { return row.validTo && *row.validTo < reading.today; }
int rank(const Entity auto &, const Reading &) { return 0; }

template <Entity E> QList<Choice> listOf(const Reading &reading)
{
    struct Line {
        int rank;
        SortKey key;
        Choice choice;
    };
    const Alphabet alphabet;
    std::vector<Line> lines;
    for (const E &row : reading.portfolio.rows<E>()) {
        const QString text = nameInList(row, reading);
        lines.push_back({rank(row, reading), alphabet.key(text), {row.id.untyped(), text}});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.rank != b.rank ? a.rank < b.rank : compare(a.key, b.key) < 0;
    });
    QList<Choice> choices;
    for (Line &line : lines)
        choices.append(std::move(line.choice));
    return choices;
}

template <Entity E> QString nameOfRow(const RowId &id, const Reading &reading)
{
    const E *row = reading.portfolio.find(Id<E>(id));
    return row ? name(*row, reading) : QString();
}

struct Namer {
    int table;
    QString (*name)(const RowId &, const Reading &);
    QList<Choice> (*list)(const Reading &);
};

template <Entity E> constexpr Namer namer() { return {int(Entities::indexOf<E>()), nameOfRow<E>, listOf<E>}; }

constexpr Namer namers[] = {namer<Region>(),
                            namer<Municipality>(),
                            namer<Organisation>(),
                            namer<Person>(),
                            namer<Hub>(),
                            namer<Programme>(),
                            namer<FocusArea>(),
                            namer<Phase>(),
                            namer<ProcessModel>(),
                            namer<Project>(),
                            namer<CommitteeMeeting>(),
                            namer<Solution>(),
                            namer<Gate>(),
                            namer<Procurement>(),
                            namer<GateCriterion>(),
                            namer<Rubric>(),
                            namer<RubricDimension>(),
                            namer<RubricLevel>(),
                            namer<RubricCriterion>(),
                            namer<Evidence>(),
                            namer<PackageComponent>(),
                            namer<Assessment>(),
                            namer<Rater>()};

const Namer &namerOf(const TableInfo &table)
{
    const auto *found = std::find_if(std::begin(namers), std::end(namers),
                                     [&](const Namer &namer) { return namer.table == table.index; });
    Q_ASSERT(found != std::end(namers)); // nothing refers to the other tables
    return *found;
}

} // namespace

QString nameOf(const TableInfo &table, const RowId &id, const Reading &reading)
{
    return namerOf(table).name(id, reading);
}

QList<Choice> references(const TableInfo &table, const Reading &reading) { return namerOf(table).list(reading); }

} // namespace opi
