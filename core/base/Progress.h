#pragma once

#include "core/base/Result.h"

#include <functional>

namespace opi {

/// How far long work has come. It is called from the thread that works; the answer false stops the work, which then
/// fails with the kind Cancelled and has changed nothing.
using Progress = std::function<bool(qsizetype done, qsizetype total)>;

inline bool goesOn(const Progress &progress, qsizetype done, qsizetype total)
{
    return !progress || progress(done, total);
}

inline tl::unexpected<Error> cancelled() { return fail(Error::Kind::Cancelled, "cancelled"); }

} // namespace opi
