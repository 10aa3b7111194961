#pragma once

#include "core/domain/Project.h"
#include "ui/models/Reading.h"

namespace opi {

/// By what projects are put together on a page.
enum class ProjectGroup { None, Phase, Hub, Programme, FocusArea };

/// The name of the group that the project is in, also where it is in none ("No hub"). Empty for ProjectGroup::None.
QString groupOf(const Project &project, ProjectGroup by, const Reading &reading);

} // namespace opi
