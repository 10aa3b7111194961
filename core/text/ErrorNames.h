#pragma once

#include <QString>

#include <span>

namespace opi {

/// What a fact is, where it is not said as it stands.
enum class LastFact { AsItIs, Cell, ImportField };

/// %1, %2 ... are the facts of the error.
struct ErrorName {
    const char *code;
    const char *text;
    LastFact last = LastFact::AsItIs;
};

/// In the order of the codes. What files, lists and readiness say no to.
std::span<const ErrorName> errorNames();
/// What the way from development to market says no to: gates, procurement, decisions.
std::span<const ErrorName> processErrorNames();

} // namespace opi
