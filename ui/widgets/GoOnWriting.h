#pragma once

#include "core/storage/TypedText.h"

class QWidget;

namespace opi {

/// Puts the keyboard where something was typed, in whichever form below `window` is seen and has it; the form shows the
/// text. False: none has.
bool goOnWriting(const QWidget &window, const TypedKey &key);

} // namespace opi
