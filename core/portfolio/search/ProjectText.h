#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

#include <string>
#include <vector>

namespace opi {

/// Appends a text as searchable() of core/base/Folding.h gives it, in UTF-8, and a line break. Nothing for no text.
void appendSearchable(std::string &to, const QString &text);

/// All text that a project can be found by, folded, one field a line.
std::string searchText(const Portfolio &portfolio, const Project &project);

/// The projects whose text a set may have changed and that are still there. Each once.
std::vector<Id<Project>> projectsTouched(const ChangeSet &set, const Portfolio &after);

} // namespace opi
