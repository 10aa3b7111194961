#include "core/analytics/MunicipalityMap.h"

#include "core/analytics/Places.h"
#include "core/domain/Organisation.h"
#include "core/domain/ProjectPartner.h"

#include <algorithm>

namespace opi {

namespace {

/// Pairs of a project and a municipality, each once: one bit for each.
class Presence {
public:
    Presence(int projects, int municipalities)
        : m_words((std::size_t(municipalities) + 63) / 64), m_bits(std::size_t(projects) * m_words)
    {
    }

    /// Whether the pair is new.
    bool insert(int project, int municipality)
    {
        quint64 &word = m_bits[std::size_t(project) * m_words + std::size_t(municipality) / 64];
        const quint64 bit = quint64(1) << (municipality % 64);
        const bool isNew = !(word & bit);
        word |= bit;
        return isNew;
    }
    bool hasAny(int project) const
    {
        const auto first = m_bits.begin() + std::ptrdiff_t(std::size_t(project) * m_words);
        return std::any_of(first, first + std::ptrdiff_t(m_words), [](quint64 word) { return word != 0; });
    }

private:
    std::size_t m_words;
    std::vector<quint64> m_bits;
};

/// The municipality of each organisation.
std::vector<int> municipalityOfEach(const Portfolio &portfolio, Places<Municipality> &municipalities)
{
    std::vector<int> places;
    places.reserve(std::size_t(portfolio.rows<Organisation>().size()));
    for (const Organisation &organisation : portfolio.rows<Organisation>())
        places.push_back(municipalities.of(organisation.municipality));
    return places;
}

} // namespace

MunicipalityMap municipalityMap(const Portfolio &portfolio)
{
    MunicipalityMap map;
    Places<Municipality> municipalities(portfolio);
    for (const Municipality &row : portfolio.rows<Municipality>())
        map.tiles.append({row.id, row.code, row.name, row.mapColumn, row.mapRow, 0});

    const std::vector<int> municipalityOf = municipalityOfEach(portfolio, municipalities);
    Places<Project> projects(portfolio);
    Places<Organisation> organisations(portfolio);
    Presence presence(projects.count(), municipalities.count());
    for (const ProjectPartner &partner : portfolio.rows<ProjectPartner>()) {
        const int organisation = organisations.of(partner.organisation);
        const int place = organisation == organisations.none ? -1 : municipalityOf[std::size_t(organisation)];
        const int project = place < 0 ? projects.none : projects.of(partner.project);
        if (project != projects.none && presence.insert(project, place))
            ++map.tiles[place].projects;
    }
    for (int project = 0; project < projects.count(); ++project)
        ++(presence.hasAny(project) ? map.placed : map.notPlaced);
    return map;
}

} // namespace opi
