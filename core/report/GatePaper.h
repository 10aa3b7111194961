#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// One page for those who decide about a project at the gate of its phase: what the gate asks for and how it stands
/// with each criterion, the levels of readiness, what is in the way, the conditions that are still open, what was
/// decided before, and room to write the decision. Of a project without a gate ahead it says so.
Document gatePaper(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words);

} // namespace opi
