#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Table.h"

#include <QStringList>

namespace opi {

enum class CustomKind { Text, Number, Money, Date, Choice };
constexpr int valueCount(CustomKind) { return 5; }

/// Something that this portfolio keeps of its projects and the program has no field for.
struct CustomField {
    Id<CustomField> id;
    LocalizedText name; ///< unique in the portfolio, in both languages
    CustomKind kind = CustomKind::Text;
    QStringList choices; ///< of a Choice
    bool inReport = true;
    int position = 0;

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

template <> struct Table<CustomField> {
    static constexpr auto name = "custom_field";
    static constexpr auto columns = std::tuple{
        Column{"id", &CustomField::id},
        Column{"name", &CustomField::name},
        Column{"kind", &CustomField::kind},
        Column{"choices", &CustomField::choices},
        Column{"in_report", &CustomField::inReport},
        Column{"position", &CustomField::position},
    };
};

} // namespace opi
