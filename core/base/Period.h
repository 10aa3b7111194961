#pragma once

#include <QDate>

#include <optional>

namespace opi {

/// Calendar days from `from` to `to`, both included; a side that is absent is open.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool contains(QDate day) const { return (!from || *from <= day) && (!to || day <= *to); }
    /// Whether it ends before it begins.
    bool isBackwards() const { return from && to && *to < *from; }

    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace opi
