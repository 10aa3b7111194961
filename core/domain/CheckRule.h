#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/RuleStatus.h"
#include "core/domain/Table.h"

namespace opi {

/// What one of the checks of a procurement is about, and what to do when it fails.
struct CheckRule {
    Id<CheckRule> id;
    int number = 0; ///< 1-22: what is looked at is code
    LocalizedText title;
    LocalizedText reason;
    LocalizedText remedy;
    QString law;
    RuleStatus status = RuleStatus::Open;
    QString source;

    friend bool operator==(const CheckRule &, const CheckRule &) = default;
};

template <> struct Table<CheckRule> {
    static constexpr auto name = "check_rule";
    static constexpr auto columns = std::tuple{
        Column{"id", &CheckRule::id},         Column{"number", &CheckRule::number}, Column{"title", &CheckRule::title},
        Column{"reason", &CheckRule::reason}, Column{"remedy", &CheckRule::remedy}, Column{"law", &CheckRule::law},
        Column{"status", &CheckRule::status}, Column{"source", &CheckRule::source},
    };
};

} // namespace opi
