#pragma once

#include "core/domain/Organisation.h"
#include "core/domain/Project.h"

namespace opi {

/// How far somebody is on the way to buying.
enum class CustomerStage { Lead, Dialogue, Pilot, Order };
constexpr int valueCount(CustomerStage) { return 4; }

/// Somebody who may buy the solution of a project, or has. One that is lost keeps the stage that it came to.
struct Customer {
    Id<Customer> id;
    Id<Project> project;
    Id<Organisation> organisation;
    CustomerStage stage = CustomerStage::Lead;
    std::optional<int> likelihood; ///< per cent; absent: that of the stage
    std::optional<Money> value;    ///< of the expected order, or of the order
    std::optional<int> units;
    std::optional<QDate> expected; ///< when the order is expected
    std::optional<QDate> ordered;
    std::optional<QDate> lost;
    LocalizedText note;

    friend bool operator==(const Customer &, const Customer &) = default;
};

template <> struct Table<Customer> {
    static constexpr auto name = "customer";
    static constexpr auto parent = &Customer::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Customer::id},
        Column{"project", &Customer::project},
        Column{"organisation", &Customer::organisation},
        Column{"stage", &Customer::stage},
        Column{"likelihood", &Customer::likelihood},
        Column{"value", &Customer::value},
        Column{"units", &Customer::units},
        Column{"expected", &Customer::expected},
        Column{"ordered", &Customer::ordered},
        Column{"lost", &Customer::lost},
        Column{"note", &Customer::note},
    };
};

} // namespace opi
