#pragma once

#include "core/actions/sample/SampleFile.h"
#include "core/portfolio/ChangeSet.h"

namespace opi::actions::sample {

/// Adds the organisations, hubs, people, programmes and meetings of the sample to the presets.
void addRegister(ChangeSet &set, const QJsonObject &json);

} // namespace opi::actions::sample
