#pragma once

#include "core/base/Result.h"
#include "core/domain/ProcessModel.h"
#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// Refused "model-in-use" (code, version): the row is a phase, a gate or a criterion of a process model that projects
/// follow, and what it asks would change for them under way. What may change: nothing that a gate asks; its texts in
/// the other language, help and source do no harm. `before` null: it is created; `after` null: deleted.
Result<> checkModelFree(const Portfolio &portfolio, const TableInfo &table, const void *before, const void *after);

/// Whether a project that is open stands in a phase of the model.
bool isInUse(const Portfolio &portfolio, const Id<ProcessModel> &model);

/// The version of the model that new projects take: itself, or what replaced it.
const ProcessModel &newest(const Portfolio &portfolio, const ProcessModel &model);

/// A copy of the model with its phases, gates, criteria and levels, to be edited: one version later. New projects
/// follow it; projects under way stay where they are until they are moved. Action "new-model-version".
/// NotFound "row-missing"; Refused "model-replaced" (code): there is a later version already.
Result<ChangeSet> newModelVersion(const Portfolio &portfolio, const Id<ProcessModel> &model);

/// Moves a project to the newest version of the model that it follows: into the phase with the same code, with its
/// answers to criteria that have the same code, and its planned gates. Answers to criteria that are not there any more
/// stay with the old version. Action "move-to-model-version".
/// Invalid "model-is-newest" (code); Refused "phase-not-in-version" (code, phase): the newest version lacks its phase.
Result<ChangeSet> moveToNewestVersion(const Portfolio &portfolio, const Id<Project> &project);

/// Brings in what the program ships of process models and is not there: models, phases, gates, criteria. Nothing that
/// is there changes. Action "install-models"; an empty set if all is there.
Result<ChangeSet> installModels(const Portfolio &portfolio);

} // namespace opi::actions
