#pragma once

#include "core/actions/sample/SampleProject.h"

namespace opi::actions::sample {

/// What market.json tells about the way of one project to the market: plans, customers, benefits, and sources of facts,
/// as events. Invented, as the projects are; the sources of documented projects are real.
std::vector<Event> marketOf(const QString &code, const LocalizedText &title, QDate created);

} // namespace opi::actions::sample
