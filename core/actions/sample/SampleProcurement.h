#pragma once

#include "core/actions/sample/SampleProject.h"

namespace opi::actions::sample {

/// What procurement.json tells about the way of one project to a purchase, as events. Invented, as the projects are.
std::vector<Event> procurementOf(const QString &code, const LocalizedText &title, QDate created);

} // namespace opi::actions::sample
