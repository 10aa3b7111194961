#pragma once

#include "core/domain/Organisation.h"
#include "core/domain/Procurement.h"

namespace opi {

enum class Measure {
    Log,
    PublishResults,
    LongerDeadlines,
    FunctionalRequirements,
    SeparatePeople,
    AgreedOpenness,
    PublishOpportunity,
    WrittenAssessment,
    MarketDialogue
};
constexpr int valueCount(Measure) { return 9; }

/// Who was told what and when, and what was done so that nobody has an advantage: market dialogue and the log against
/// conflicts of interest.
struct Disclosure {
    Id<Disclosure> id;
    Id<Procurement> procurement;
    QDate on;
    std::optional<Id<Organisation>> organisation;
    Measure measure = Measure::Log;
    LocalizedText what;
    LocalizedText result;
    bool isNeutralised = false; ///< nobody has an advantage from it any more

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};

template <> struct Table<Disclosure> {
    static constexpr auto name = "disclosure";
    static constexpr auto parent = &Disclosure::procurement;
    static constexpr auto columns = std::tuple{
        Column{"id", &Disclosure::id},           Column{"procurement", &Disclosure::procurement},
        Column{"happened_on", &Disclosure::on},  Column{"organisation", &Disclosure::organisation},
        Column{"measure", &Disclosure::measure}, Column{"what", &Disclosure::what},
        Column{"result", &Disclosure::result},   Column{"is_neutralised", &Disclosure::isNeutralised},
    };
};

} // namespace opi
