#pragma once

#include "ui/shell/Place.h"

namespace opi::filters {

/// The projects behind the figures of the overview: what a click on one shows.

ProjectFilter open();
ProjectFilter stuck();
/// By a phase's code; "none": not placed.
ProjectFilter inPhase(const QString &code, const LocalizedText &name);
ProjectFilter withLight(Light light);
/// Open projects with an open risk of this probability and impact.
ProjectFilter withRisk(int probability, int impact);
ProjectFilter withSevereRisk();
/// Projects with grants or budget in the year; "none": with amounts that no year can be found for.
ProjectFilter withMoneyIn(const QString &year);
ProjectFilter withGrants();
ProjectFilter withBudget();
/// Projects with a partner in the municipality of this code.
ProjectFilter inMunicipality(const QString &code, const QString &name);

} // namespace opi::filters
