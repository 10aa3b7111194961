#pragma once

#include "core/base/Result.h"
#include "core/text/Words.h"

namespace opi {

/// What went wrong and what to do about it, in a sentence or two for whoever sits in front of the program.
QString sentence(const Error &error, const Words &words);

/// Whether a code has a sentence of its own: all that the program can fail with have one.
bool hasSentence(const QByteArray &code);

} // namespace opi
