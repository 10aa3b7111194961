#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/RuleStatus.h"
#include "core/domain/Table.h"

#include <QDate>

#include <optional>

namespace opi {

enum class RuleUnit { None, Days, Percent, Kroner, Euro, Years };
constexpr int valueCount(RuleUnit) { return 6; }

/// A number that a law or the portfolio itself sets, for a time.
struct LegalRule {
    Id<LegalRule> id;
    QString code; ///< such as "standstill-electronic": what the program asks for
    LocalizedText title;
    int value = 0;
    RuleUnit unit = RuleUnit::None;
    QDate from;
    std::optional<QDate> to;
    RuleStatus status = RuleStatus::Open;
    QString law;
    QString source;
    LocalizedText note;

    friend bool operator==(const LegalRule &, const LegalRule &) = default;
};

template <> struct Table<LegalRule> {
    static constexpr auto name = "legal_rule";
    static constexpr auto columns = std::tuple{
        Column{"id", &LegalRule::id},       Column{"code", &LegalRule::code},
        Column{"title", &LegalRule::title}, Column{"value", &LegalRule::value},
        Column{"unit", &LegalRule::unit},   Column{"valid_from", &LegalRule::from},
        Column{"valid_to", &LegalRule::to}, Column{"status", &LegalRule::status},
        Column{"law", &LegalRule::law},     Column{"source", &LegalRule::source},
        Column{"note", &LegalRule::note},
    };
};

} // namespace opi
