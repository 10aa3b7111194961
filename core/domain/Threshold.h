#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Money.h"
#include "core/domain/RuleStatus.h"
#include "core/domain/Table.h"

#include <QDate>

#include <optional>

namespace opi {

/// Who buys. Any: the row holds for all that have none of their own.
enum class AuthorityKind { Any, State, SubCentral, Utility };
constexpr int valueCount(AuthorityKind) { return 4; }

/// What is bought.
enum class ContractKind { GoodsServices, Works, Light, LotsGoodsServices, LotsWorks, Concessions };
constexpr int valueCount(ContractKind) { return 6; }

/// The value from which a purchase must be tendered, for a time. The day of publication decides which row holds.
struct Threshold {
    Id<Threshold> id;
    AuthorityKind authority = AuthorityKind::Any;
    ContractKind contract = ContractKind::GoodsServices;
    QDate from;
    std::optional<QDate> to;
    std::optional<Money> euro;
    Money kroner;
    RuleStatus status = RuleStatus::Open;
    QString source;
    LocalizedText note;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

template <> struct Table<Threshold> {
    static constexpr auto name = "threshold";
    static constexpr auto columns = std::tuple{
        Column{"id", &Threshold::id},
        Column{"authority", &Threshold::authority},
        Column{"contract", &Threshold::contract},
        Column{"valid_from", &Threshold::from},
        Column{"valid_to", &Threshold::to},
        Column{"euro", &Threshold::euro},
        Column{"kroner", &Threshold::kroner},
        Column{"status", &Threshold::status},
        Column{"source", &Threshold::source},
        Column{"note", &Threshold::note},
    };
};

} // namespace opi
