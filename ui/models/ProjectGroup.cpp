#include "ui/models/ProjectGroup.h"

#include "ui/models/References.h"

namespace opi {

QString groupOf(const Project &project, ProjectGroup by, const Reading &reading)
{
    const Words &words = reading.words;
    switch (by) {
    case ProjectGroup::Phase:
        return project.phase ? nameOf(project.phase, reading) : words.translate("ProjectGroup", "Not placed");
    case ProjectGroup::Hub:
        return project.hub ? nameOf(project.hub, reading) : words.translate("ProjectGroup", "No hub");
    case ProjectGroup::Programme:
        return project.programme ? nameOf(project.programme, reading) : words.translate("ProjectGroup", "No programme");
    case ProjectGroup::FocusArea:
        return project.focusArea ? nameOf(project.focusArea, reading)
                                 : words.translate("ProjectGroup", "No focus area");
    case ProjectGroup::None: break;
    }
    return {};
}

} // namespace opi
