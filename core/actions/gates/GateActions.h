#pragma once

#include "core/base/Result.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/FollowUp.h"
#include "core/domain/GateDecision.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// What a project says to a criterion. Empty evidence and owner: none.
struct GivenAnswer {
    Answer answer = Answer::Open;
    LocalizedText note = {};
    std::optional<Id<Evidence>> evidence = {};
    std::optional<Id<Person>> owner = {};
};

/// Answers a criterion of a gate, or takes the answer back. Action "answer-criterion".
/// Invalid "note-missing" (code): a criterion that does not apply needs a reason.
Result<ChangeSet> answerCriterion(const Portfolio &portfolio, const Id<Project> &project,
                                  const Id<GateCriterion> &criterion, const GivenAnswer &given, QDate today);

/// Something that is to be done after a gate.
struct GateCondition {
    LocalizedText title;
    std::optional<Id<Person>> owner;
    std::optional<QDate> due;
};

/// A decision at a gate as it is to be recorded.
struct GateRequest {
    Id<Project> project;
    Id<Gate> gate;
    GateVerdict verdict = GateVerdict::Go;
    QDate decidedOn;
    std::optional<Id<CommitteeMeeting>> meeting = {};
    QString deciders = {};
    LocalizedText reason = {};
    /// Where the project goes. Absent: a go and a conditional go lead to the next phase, the others leave it where it
    /// is. A later phase than the next leaves phases out; recycle may lead to an earlier one.
    std::optional<Id<Phase>> to = {};
    QList<GateCondition> conditions = {};
    /// Whom and when what is not answered falls to, where the criterion's answer names nobody: every mandatory
    /// criterion that is missing becomes a condition.
    std::optional<Id<Person>> conditionsOwner = {};
    std::optional<QDate> conditionsDue = {};
    /// How the project ends: after a stop, or after a go at the last gate. Absent: stopped, or in operation.
    std::optional<ProjectState> end = {};
    std::optional<Id<Project>> continuedIn = {};
};

/// Records a decision at a gate with all that follows from it, in one set: the decision, the project's phase and state,
/// the transition, and a follow-up for each condition. Action "record-gate-decision".
/// NotFound "row-missing". Refused "project-closed". Invalid:
/// "gate-of-other-phase" (code, gate): the gate is not at the end of the project's phase;
/// "gate-criteria-missing" (code, number, the first): a go although mandatory criteria are missing, or although phases
///     with such criteria are left out; a conditional go takes them as conditions;
/// "deciders-missing" (code): neither a meeting nor anybody who decided is named;
/// "decision-reason-missing" (code): all but a plain go need one, and so does leaving phases out;
/// "condition-missing" (code): a conditional go without conditions;
/// "condition-incomplete" (title): a condition without an owner or a day;
/// "date-in-future" (day); "phase-not-ahead" (code), "phase-ahead" (code): the way leads where the verdict does not;
/// "end-not-closed" (code): the end is no end, or a project goes on in another that is not named, or in itself.
Result<ChangeSet> recordGateDecision(const Portfolio &portfolio, const GateRequest &request, QDate today);

} // namespace opi::actions
