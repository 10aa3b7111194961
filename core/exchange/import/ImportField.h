#pragma once

#include "core/base/LocalizedText.h"

#include <optional>
#include <vector>

namespace opi {

/// What a column of a list can say about a project. The lights come in fours: light, reason da, reason en, date.
enum class ImportField {
    ExternalId,
    Code,
    TitleDa,
    TitleEn,
    SummaryDa,
    SummaryEn,
    State,
    Phase,
    LightTime,
    LightTimeReasonDa,
    LightTimeReasonEn,
    LightTimeOn,
    LightCost,
    LightCostReasonDa,
    LightCostReasonEn,
    LightCostOn,
    LightBenefits,
    LightBenefitsReasonDa,
    LightBenefitsReasonEn,
    LightBenefitsOn,
    LightOverall,
    LightOverallReasonDa,
    LightOverallReasonEn,
    LightOverallOn,
    Start,
    End,
    Responsible,
    Confidentiality,
    Hub,
    Programme,
    FocusArea,
    Tags,
    Region,
    Source,
    Budget,
    Actual,
    Forecast,
    EuGrant,
    EuRate,
    GrantReserved,
    GrantCommitted,
    GrantDisbursed,
    GrantAccounted,
    Funder,
    Lead,
    LeadCvr,
    LeadStreet,
    LeadPostcode,
    LeadTown,
    LeadMunicipality,
    Partner,
    PartnerCvr,
    PartnerRole,
    PartnerCash,
    PartnerInKind,
    NeedOwner,
    Developer,
    Evaluator,
    CoFinancer,
    Buyer,
    TestSite,
    Adviser,
    Component,
    ComponentKind,
    Readiness,
    Use,
    AssessedOn
};
constexpr int importFieldCount = int(ImportField::AssessedOn) + 1;

/// What the cells of a field hold.
enum class FieldKind { Text, LongText, Date, Money, Share, Choice, Reference, Organisations, Cvr, Tags, Level };

/// One field with what it is called in lists. The first Danish and the first English name are also the heading that an
/// export writes: so whatever the program exports it recognises, and no translation can come between the two.
struct ImportFieldInfo {
    ImportField field;
    const char *code; ///< stable: the FIELD of `--map FIELD=COLUMN`
    FieldKind kind;
    const char *danish;    ///< names, parted by |
    const char *english;   ///< names, parted by |
    const char *norwegian; ///< those that differ from Danish, parted by |

    QStringList names() const; ///< all of them
    QString label(Language language) const;
    bool isMoney() const { return kind == FieldKind::Money; }
    /// Whether it is of an assessment of the innovation package, and so of a day, and not of the project for good.
    bool isOfAssessment() const { return field >= ImportField::Component; }
    /// Whether several columns can say it: amounts by year and currency, partners in columns side by side.
    bool isRepeatable() const { return isMoney() || kind == FieldKind::Organisations; }
};

/// Every field, in the order of the enum, which is also the order of an export's columns.
const std::vector<ImportFieldInfo> &importFields();
const ImportFieldInfo &importField(ImportField field);
std::optional<ImportField> importFieldFrom(const QString &code);

} // namespace opi
