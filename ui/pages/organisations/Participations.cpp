#include "ui/pages/organisations/Participations.h"

namespace opi {

void Participations::read(const Portfolio &portfolio)
{
    m_parts.clear();
    for (const ProjectPartner &partner : portfolio.rows<ProjectPartner>()) {
        Part &part = m_parts[partner.organisation.bytes().toByteArray()];
        part.projects.insert(partner.project.bytes().toByteArray());
        part.roles.insert(partner.role);
    }
}

const Participations::Part &Participations::of(const Id<Organisation> &organisation) const
{
    const auto found = m_parts.constFind(organisation.bytes().toByteArray());
    return found == m_parts.cend() ? m_none : *found;
}

} // namespace opi
