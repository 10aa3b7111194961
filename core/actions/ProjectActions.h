#pragma once

#include "core/base/Result.h"
#include "core/domain/LightSide.h"
#include "core/domain/PhaseTransition.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// The code for the next new project: P-0001, P-0002 ..., after the highest that is taken.
QString nextProjectCode(const Portfolio &portfolio);

/// A decided move of a project; without `to` it is taken out of its phase.
struct PhaseMove {
    Id<Project> project;
    std::optional<Id<Phase>> to;
    QDate decidedOn;
    std::optional<Id<CommitteeMeeting>> meeting;
    LocalizedText reason;
};

/// Puts the project into the phase and records the transition, without a decision at a gate. Each mandatory criterion
/// of the gates on the way that is not settled becomes a condition: a follow-up of whom its answer names, else of the
/// project's responsible person, due in 30 days. Action "move-to-phase".
/// Invalid "already-in-phase": it is there; "decision-reason-missing": phases are left out without a reason. Refused
/// "project-closed": an ended project does not move.
Result<ChangeSet> moveToPhase(const Portfolio &portfolio, const PhaseMove &move);

/// An end of a project as it was decided.
struct ProjectEnd {
    Id<Project> project;
    ProjectState state = ProjectState::InOperation;
    QDate decidedOn;
    LocalizedText reason;
    std::optional<Id<Project>> continuedIn = {};
};

/// Closes the project, or opens it again if the state is an open one, and records why as a decision. Action
/// "close-project", "stop-project" or "open-project".
/// Invalid "decision-reason-missing"; "end-not-closed": it goes on in a project that is not named, or in itself.
Result<ChangeSet> endProject(const Portfolio &portfolio, const ProjectEnd &end);

/// Sets one light as judged today. Action "set-light".
/// Invalid "reason-missing": yellow and red need a reason, since the steering committee asks for it;
/// "override-reason-missing": it is another light than the rules suggest (see suggestedLight), and nothing says why.
Result<ChangeSet> setLight(const Portfolio &portfolio, const Id<Project> &project, LightSide side, Light light,
                           const LocalizedText &reason, QDate today);

} // namespace opi::actions
