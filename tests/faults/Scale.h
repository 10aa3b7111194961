#pragma once

#include <QtGlobal>

namespace opi::test {

/// How much the fault tests do: by default what every run of the tests can afford, in `./dev faults` all of it.
struct Scale {
    int kills;  ///< at random moments
    int points; ///< calls of each operation that meet a fault, of each kind; 0: all
    int starts; ///< of two programs at once
    int flips;  ///< of single bits

    static Scale asked()
    {
        const auto number = [](const char *name, int otherwise) {
            bool isSet = false;
            const int value = qEnvironmentVariableIntValue(name, &isSet);
            return isSet ? value : otherwise;
        };
        return {number("OPI_FAULT_KILLS", 20), number("OPI_FAULT_POINTS", 1), number("OPI_FAULT_STARTS", 6),
                number("OPI_FAULT_FLIPS", 24)};
    }
};

} // namespace opi::test
