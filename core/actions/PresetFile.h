#pragma once

#include "core/base/LocalizedText.h"

#include <QByteArray>
#include <QJsonValue>

namespace opi::actions {

/// The program's own data of this name; empty if a release has lost it.
QByteArray presetFile(const char *name);

/// {"da": ..., "en": ...}
LocalizedText presetText(const QJsonValue &value);

} // namespace opi::actions
