#include "core/exchange/import/ParticipantColumns.h"

#include <algorithm>

namespace opi {

namespace {

struct RoleColumn {
    PartnerRole role;
    ImportField field;
};

constexpr RoleColumn roleColumns[] = {
    {PartnerRole::Partner, ImportField::Partner},     {PartnerRole::Lead, ImportField::Lead},
    {PartnerRole::NeedOwner, ImportField::NeedOwner}, {PartnerRole::Developer, ImportField::Developer},
    {PartnerRole::Evaluator, ImportField::Evaluator}, {PartnerRole::CoFinancer, ImportField::CoFinancer},
    {PartnerRole::Buyer, ImportField::Buyer},         {PartnerRole::TestSite, ImportField::TestSite},
    {PartnerRole::Adviser, ImportField::Adviser}};
static_assert(std::size(roleColumns) == std::size_t(valueCount(PartnerRole())));

} // namespace

ImportField columnOf(PartnerRole role)
{
    return std::find_if(std::begin(roleColumns), std::end(roleColumns),
                        [&](const RoleColumn &column) { return column.role == role; })
        ->field;
}

std::optional<PartnerRole> roleOf(ImportField field)
{
    const auto found = std::find_if(std::begin(roleColumns), std::end(roleColumns),
                                    [&](const RoleColumn &column) { return column.field == field; });
    return found == std::end(roleColumns) ? std::nullopt : std::optional(found->role);
}

} // namespace opi
