#include "ui/pages/process/ProcessColumns.h"

#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Person.h"
#include "ui/models/FieldOf.h"
#include "ui/models/ProjectColumn.h"

namespace opi {

namespace {

template <Entity E> QList<RowColumn> withProjectFirst(QList<RowColumn> columns, bool withProject)
{
    columns[0].total = RowColumn::Total::Count;
    if (withProject)
        columns.insert(1, projectColumn<E>());
    return columns;
}

/// 1-3, chosen by its word.
Field severityField()
{
    Field field = fieldOf<Barrier>("severity", &Barrier::severity);
    field.kind = Field::Kind::Choice;
    field.name = [](const CellValue &value, const Reading &reading) {
        return severityLabel(reading.words, int(std::get<qint64>(value)));
    };
    field.choices = [](const Reading &reading) {
        QList<Choice> all;
        for (qint64 severity = 1; severity <= 3; ++severity)
            all.append({severity, severityLabel(reading.words, int(severity))});
        return all;
    };
    return field;
}

RowColumn ageColumn()
{
    RowColumn column = ColumnsOf<Barrier>::derived(
        "age",
        //: how many days a barrier has been open, or was until it was closed
        [](const Words &words) { return words.translate("ProcessColumns", "Age, days"); },
        [](const Barrier &row, const Reading &reading) -> CellValue {
            return row.opened.daysTo(row.closed.value_or(reading.today));
        });
    column.alignment = Qt::AlignRight;
    return column;
}

} // namespace

QList<RowColumn> barrierColumns(bool withProject)
{
    using Columns = ColumnsOf<Barrier>;
    RowColumn severity = Columns::edited(severityField());
    severity.status = Columns::asked<std::optional<Status>>([](const Barrier &row, const Reading &) {
        constexpr Status statuses[] = {Status::None, Status::Warn, Status::Bad};
        return std::optional(row.closed ? Status::Good : statuses[std::size_t(std::clamp(row.severity, 1, 3) - 1)]);
    });
    return withProjectFirst<Barrier>({Columns::edited(required(fieldOf<Barrier>("title", &Barrier::title))),
                                      Columns::edited(fieldOf<Barrier>("kind", &Barrier::kind)), severity,
                                      Columns::edited(fieldOf<Barrier>("phase", &Barrier::phase)),
                                      Columns::edited(fieldOf<Barrier>("remedy", &Barrier::remedy)),
                                      Columns::edited(fieldOf<Barrier>("owner", &Barrier::owner)),
                                      Columns::edited(fieldOf<Barrier>("opened", &Barrier::opened)),
                                      Columns::edited(fieldOf<Barrier>("closed", &Barrier::closed)), ageColumn()},
                                     withProject);
}

QList<RowColumn> decisionColumns(bool withProject)
{
    using Columns = ColumnsOf<Decision>;
    RowColumn state = Columns::edited(fieldOf<Decision>("state", &Decision::state));
    state.status = Columns::asked<std::optional<Status>>([](const Decision &row, const Reading &) {
        constexpr Status statuses[] = {Status::Warn, Status::Good, Status::Bad, Status::None};
        return std::optional(statuses[std::size_t(row.state)]);
    });
    return withProjectFirst<Decision>({Columns::edited(required(fieldOf<Decision>("title", &Decision::title))),
                                       Columns::edited(fieldOf<Decision>("kind", &Decision::kind)), state,
                                       Columns::edited(fieldOf<Decision>("reason", &Decision::reason)),
                                       Columns::edited(fieldOf<Decision>("effect", &Decision::effect)),
                                       Columns::edited(fieldOf<Decision>("cost", &Decision::cost)),
                                       Columns::edited(fieldOf<Decision>("origin", &Decision::origin)),
                                       Columns::edited(fieldOf<Decision>("raised", &Decision::raised)),
                                       Columns::edited(fieldOf<Decision>("decided_on", &Decision::decidedOn)),
                                       Columns::edited(fieldOf<Decision>("deciders", &Decision::deciders)),
                                       Columns::edited(fieldOf<Decision>("meeting", &Decision::meeting))},
                                      withProject);
}

QList<RowColumn> followUpColumns(bool withProject)
{
    using Columns = ColumnsOf<FollowUp>;
    RowColumn state = Columns::derived(
        "state", [](const Words &words) { return words.translate("ProcessColumns", "State"); },
        [](const FollowUp &row, const Reading &reading) -> CellValue {
            const bool isOverdue = !row.done && row.due && *row.due < reading.today;
            return row.done    ? reading.words.translate("ProcessColumns", "Done", "follow-up")
                   : isOverdue ? reading.words.translate("ProcessColumns", "Overdue", "follow-up")
                               : reading.words.translate("ProcessColumns", "Open", "follow-up");
        });
    state.status = Columns::asked<std::optional<Status>>([](const FollowUp &row, const Reading &reading) {
        const bool isOverdue = !row.done && row.due && *row.due < reading.today;
        return std::optional(row.done ? Status::Good : isOverdue ? Status::Bad : Status::None);
    });
    return withProjectFirst<FollowUp>({Columns::edited(required(fieldOf<FollowUp>("title", &FollowUp::title))),
                                       Columns::edited(fieldOf<FollowUp>("owner", &FollowUp::owner)),
                                       Columns::edited(fieldOf<FollowUp>("due", &FollowUp::due)), state,
                                       Columns::edited(fieldOf<FollowUp>("done", &FollowUp::done)),
                                       Columns::edited(fieldOf<FollowUp>("origin", &FollowUp::origin)),
                                       Columns::edited(fieldOf<FollowUp>("note", &FollowUp::note))},
                                      withProject);
}

} // namespace opi
