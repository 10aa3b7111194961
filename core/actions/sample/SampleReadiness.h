#pragma once

#include "core/actions/sample/SampleProject.h"

namespace opi::actions::sample {

/// The assessments of one project of the sample, told as events. They follow from the phases that the project went
/// through, the same at every run: two to four assessments, one to four raters, some in disagreement, some dimensions
/// unrated, some levels without evidence. Invented, as the context of each says of documented projects.
std::vector<Event> assessmentsOf(const QJsonObject &project, QDate created);

/// The rubric that the first assessments were made by, without criteria, and the day on which the present one took
/// over.
void addEarlierRubric(ChangeSet &set);
Event rubricChange();

} // namespace opi::actions::sample
