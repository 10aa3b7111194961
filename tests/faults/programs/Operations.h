#pragma once

#include "core/base/Result.h"

#include <span>

namespace opi::test {

/// What somebody does with the files of a folder, as PortfolioFolder lays them out.
struct Operation {
    const char *name;
    Result<> (*run)(const QString &folder);
};

std::span<const Operation> operations();

} // namespace opi::test
