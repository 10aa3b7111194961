#pragma once

#include "core/base/Language.h"

class QWidget;

namespace opi::help {

/// The manual in a window of its own, at the part with this heading; at the start if there is none.
void showManual(QWidget &window, Language language, const QString &heading);

void showAbout(QWidget &window);

} // namespace opi::help
