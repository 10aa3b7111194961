#include "ui/pages/project/GateColumns.h"

#include "core/actions/gates/GateActions.h"
#include "core/domain/FollowOn.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/PhasePlan.h"
#include "ui/models/FieldOf.h"

namespace opi {

namespace {

const CriterionAnswer *answerOf(const Portfolio &portfolio, const Id<Project> &project,
                                const Id<GateCriterion> &criterion)
{
    for (const CriterionAnswer &answer : portfolio.of<CriterionAnswer>(project)) {
        if (answer.criterion == criterion)
            return &answer;
    }
    return nullptr;
}

/// A part of the answer as a field of the criterion: it is shown from the answer, and each change is the answer anew.
template <typename Part> Field answerField(const char *cell, Part part, const Id<Project> *project)
{
    using T = std::remove_cvref_t<std::invoke_result_t<Part, actions::GivenAnswer &>>;
    using OfType = FieldType<T>;
    const auto given = [project](const void *row, const Portfolio &portfolio) {
        const CriterionAnswer *known = answerOf(portfolio, *project, static_cast<const GateCriterion *>(row)->id);
        return known ? actions::GivenAnswer{known->answer, known->note, known->evidence, known->owner}
                     : actions::GivenAnswer();
    };
    Field field;
    field.cell = cell;
    field.kind = OfType::kind;
    field.isOptional = true;
    field.shown = [given, part](const void *row, const Reading &reading) {
        actions::GivenAnswer answer = given(row, reading.portfolio);
        return OfType::read(std::invoke(part, answer), reading);
    };
    if constexpr (requires { &OfType::stored; })
        field.stored = [given, part](const void *row, const Reading &reading) {
            actions::GivenAnswer answer = given(row, reading.portfolio);
            return OfType::stored(std::invoke(part, answer), reading);
        };
    field.write = [](void *, const CellValue &, const Reading &) {}; // the action does it
    field.action = [given, part, project](const Portfolio &portfolio, const void *row, const CellValue &value,
                                          const Reading &reading) {
        actions::GivenAnswer answer = given(row, portfolio);
        OfType::write(std::invoke(part, answer), value, reading);
        return actions::answerCriterion(portfolio, *project, static_cast<const GateCriterion *>(row)->id, answer,
                                        reading.today);
    };
    if constexpr (requires(const Reading &reading) { OfType::choices(reading); }) {
        field.name = OfType::name;
        field.choices = OfType::choices;
    }
    return field;
}

RowColumn answerColumn(Field field)
{
    RowColumn column = ColumnsOf<GateCriterion>::edited(field);
    column.header = [cell = field.cell](const Words &words) {
        return fieldLabel(words, tableInfo<CriterionAnswer>(), cell);
    };
    return column;
}

/// "Not answered" is the empty value, as with a light that nobody has set.
Field said(const Id<Project> *project)
{
    Field field = answerField(
        "answer", [](actions::GivenAnswer &answer) -> Answer & { return answer.answer; }, project);
    field.shown = [shown = field.shown](const void *row, const Reading &reading) {
        const CellValue value = shown(row, reading);
        return value == CellValue(qint64(Answer::Open)) ? CellValue() : value;
    };
    field.action = [action = field.action](const Portfolio &portfolio, const void *row, const CellValue &value,
                                           const Reading &reading) {
        return action(portfolio, row, isEmpty(value) ? CellValue(qint64(Answer::Open)) : value, reading);
    };
    field.choices = [](const Reading &reading) {
        QList<Choice> all;
        for (const auto &[answer, status] : {std::pair{Answer::Met, Status::Good},
                                             {Answer::NotMet, Status::Bad},
                                             {Answer::NotApplicable, Status::None}})
            all.append({qint64(answer), label(reading.words, answer), status});
        return all;
    };
    return field;
}

/// Only what the project has can show it.
Field proof(const Id<Project> *project)
{
    Field field = answerField(
        "evidence", [](actions::GivenAnswer &answer) -> std::optional<Id<Evidence>> & { return answer.evidence; },
        project);
    field.choices = [project](const Reading &reading) {
        QList<Choice> all;
        for (const Evidence &row : reading.portfolio.of<Evidence>(*project))
            all.append({row.id.untyped(), reading.words.of(row.title)});
        return all;
    };
    return field;
}

std::optional<Status> statusOf(const GateCriterion &row, const CriterionAnswer *answer, const Portfolio &portfolio)
{
    switch (answer ? answer->answer : Answer::Open) {
    case Answer::Open: return row.isMandatory ? Status::Warn : Status::None;
    case Answer::NotMet: return Status::Bad;
    case Answer::NotApplicable: return Status::None;
    case Answer::Met: break;
    }
    const Evidence *evidence = answer->evidence ? portfolio.find(*answer->evidence) : nullptr;
    return evidence && EvidenceKinds::has(row.accepted, evidence->kind) ? Status::Good : Status::Warn;
}

QString standing(const GateCriterion &row, const CriterionAnswer *answer, const Reading &reading)
{
    const Words &words = reading.words;
    switch (answer ? answer->answer : Answer::Open) {
    case Answer::Open: return row.isMandatory ? words.translate("GateColumns", "Missing") : label(words, Answer::Open);
    case Answer::NotMet:
    case Answer::NotApplicable: return label(words, answer->answer);
    case Answer::Met: break;
    }
    return statusOf(row, answer, reading.portfolio) == Status::Good
               //: a criterion is met, and evidence shows it
               ? words.translate("GateColumns", "Documented")
               //: a criterion is said to be met, and no evidence shows it
               : words.translate("GateColumns", "Met, not documented");
}

RowColumn standingColumn(const Id<Project> *project)
{
    RowColumn column;
    column.key = "standing";
    //: how it stands with a criterion
    column.header = [](const Words &words) { return words.translate("GateColumns", "Standing"); };
    column.value = [project](const void *row, const Reading &reading) -> CellValue {
        const auto &criterion = *static_cast<const GateCriterion *>(row);
        return standing(criterion, answerOf(reading.portfolio, *project, criterion.id), reading);
    };
    column.status = [project](const void *row, const Reading &reading) {
        const auto &criterion = *static_cast<const GateCriterion *>(row);
        return statusOf(criterion, answerOf(reading.portfolio, *project, criterion.id), reading.portfolio);
    };
    return column;
}

} // namespace

QList<RowColumn> criterionColumns(const Id<Project> *project)
{
    using Columns = ColumnsOf<GateCriterion>;
    RowColumn number = Columns::derived(
        "code", [](const Words &words) { return fieldLabel<GateCriterion>(words, "code"); },
        [](const GateCriterion &row, const Reading &) -> CellValue { return row.code; });
    number.sortKey = Columns::asked<CellValue>(
        [](const GateCriterion &row, const Reading &) -> CellValue { return qint64(row.position); });
    number.isMuted = true;
    RowColumn text = Columns::derived(
        "text", [](const Words &words) { return words.translate("GateColumns", "Criterion"); },
        [](const GateCriterion &row, const Reading &reading) -> CellValue {
            return row.isMandatory
                       ? reading.words.translate("GateColumns", "%1 (mandatory)").arg(reading.words.of(row.text))
                       : reading.words.of(row.text);
        });
    return {number,
            text,
            answerColumn(said(project)),
            standingColumn(project),
            answerColumn(proof(project)),
            answerColumn(answerField(
                "note", [](actions::GivenAnswer &answer) -> LocalizedText & { return answer.note; }, project)),
            answerColumn(answerField(
                "owner", [](actions::GivenAnswer &answer) -> std::optional<Id<Person>> & { return answer.owner; },
                project))};
}

QList<RowColumn> gateDecisionColumns()
{
    using Columns = ColumnsOf<GateDecision>;
    const auto shown = [](RowColumn column) { // a decision stays as it was made
        column.field.reset();
        return column;
    };
    RowColumn verdict = shown(Columns::edited(fieldOf<GateDecision>("verdict", &GateDecision::verdict)));
    verdict.status = Columns::asked<std::optional<Status>>([](const GateDecision &row, const Reading &) {
        constexpr Status statuses[] = {Status::Good, Status::Warn, Status::Warn, Status::Warn, Status::Bad};
        return std::optional(statuses[std::size_t(row.verdict)]);
    });
    return {shown(Columns::edited(fieldOf<GateDecision>("decided_on", &GateDecision::decidedOn))),
            shown(Columns::edited(fieldOf<GateDecision>("gate", &GateDecision::gate))),
            verdict,
            shown(Columns::edited(fieldOf<GateDecision>("reason", &GateDecision::reason))),
            shown(Columns::edited(fieldOf<GateDecision>("deciders", &GateDecision::deciders))),
            shown(Columns::edited(fieldOf<GateDecision>("to_phase", &GateDecision::to)))};
}

QList<RowColumn> phasePlanColumns()
{
    using Columns = ColumnsOf<PhasePlan>;
    return {Columns::edited(fieldOf<PhasePlan>("phase", &PhasePlan::phase)),
            Columns::edited(fieldOf<PhasePlan>("planned", &PhasePlan::planned)),
            Columns::edited(fieldOf<PhasePlan>("forecast", &PhasePlan::forecast))};
}

QList<RowColumn> followOnColumns()
{
    using Columns = ColumnsOf<FollowOn>;
    return {Columns::edited(required(fieldOf<FollowOn>("purpose", &FollowOn::purpose))),
            Columns::edited(fieldOf<FollowOn>("from_date", &FollowOn::from)),
            Columns::edited(fieldOf<FollowOn>("until_date", &FollowOn::until)),
            Columns::edited(fieldOf<FollowOn>("budget", &FollowOn::budget)),
            Columns::edited(fieldOf<FollowOn>("ended", &FollowOn::ended))};
}

} // namespace opi
