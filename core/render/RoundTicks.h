#pragma once

namespace opi {

/// The numbers on an axis: 0, 25, 50, 75. Never 24.9.
struct RoundTicks {
    double step = 1; ///< 1, 2, 2.5 or 5 times a power of ten
    double first = 0;
    int count = 2;

    double at(int index) const { return first + step * index; }
    double last() const { return at(count - 1); }
    /// How many decimals the labels need to tell the ticks apart.
    int decimals() const;
};

/// The fewest round steps, at most `steps` (2 or more), that reach from at or below `least` to at or above `most`. Zero
/// is always on the axis: a bar that does not start at zero lies.
RoundTicks roundTicks(double least, double most, int steps);

} // namespace opi
