#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Table.h"

namespace opi {

/// A way from development to market: phases with a gate after each. Rows, so that users can have their own.
struct ProcessModel {
    Id<ProcessModel> id;
    QString code;
    LocalizedText name;
    QString source;         ///< who describes it, and where
    bool isDefault = false; ///< new projects follow it
    int version = 1;
    std::optional<Id<ProcessModel>> replacedBy = {}; ///< a later version; projects under way stay until they are moved

    friend bool operator==(const ProcessModel &, const ProcessModel &) = default;
};

template <> struct Table<ProcessModel> {
    static constexpr auto name = "process_model";
    static constexpr auto columns = std::tuple{
        Column{"id", &ProcessModel::id},
        Column{"code", &ProcessModel::code},
        Column{"name", &ProcessModel::name},
        Column{"source", &ProcessModel::source},
        Column{"is_default", &ProcessModel::isDefault},
        Column{"version", &ProcessModel::version},
        Column{"replaced_by", &ProcessModel::replacedBy},
    };
};

} // namespace opi
