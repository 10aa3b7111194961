#include "core/analytics/Figures.h"

#include "core/analytics/MoneyByYear.h"
#include "core/analytics/Places.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Organisation.h"
#include "core/domain/Phase.h"
#include "core/domain/Region.h"

namespace opi {

namespace {

/// How many projects name each row of a small table; the last is for those that name none.
template <Entity E> class Tally {
public:
    explicit Tally(const Portfolio &portfolio) : m_places(portfolio), m_counts(std::size_t(m_places.count()) + 1) {}

    void add(const std::optional<Id<E>> &id)
    {
        const int place = m_places.of(id);
        ++m_counts[std::size_t(place == m_places.none ? m_places.count() : place)];
    }
    int none() const { return m_counts.back(); }
    /// Adds the counts that are not zero to what `name` calls the rows.
    template <typename Name> void addTo(std::map<QString, int> &counts, Name name) const
    {
        for (int place = 0; place < m_places.count(); ++place) {
            if (const int count = m_counts[std::size_t(place)])
                counts[name(m_places[place])] += count;
        }
    }

private:
    Places<E> m_places;
    std::vector<int> m_counts;
};

void countProjects(Figures &figures, const Portfolio &portfolio)
{
    Tally<Phase> phases(portfolio);
    Tally<Region> regions(portfolio);
    Tally<FocusArea> areas(portfolio);
    for (const Project &project : portfolio.rows<Project>()) {
        ++figures.projects;
        figures.open += project.isOpen();
        ++figures.byLight[std::size_t(project.overall.light)];
        phases.add(project.phase);
        areas.add(project.focusArea);
        if (project.region)
            regions.add(project.region);
        else
            ++figures.byRegion[project.regionText];
        if (project.start && (!figures.earliestStart || *project.start < *figures.earliestStart))
            figures.earliestStart = project.start;
        if (project.end && (!figures.latestEnd || *project.end > *figures.latestEnd))
            figures.latestEnd = project.end;
    }
    phases.addTo(figures.byPhase, [](const Phase &phase) { return phase.code; });
    regions.addTo(figures.byRegion, [](const Region &region) { return shortRegionName(region.name); });
    areas.addTo(figures.byFocusArea, [](const FocusArea &area) { return area.name.in(Language::Danish); });
    if (phases.none())
        figures.byPhase[QStringLiteral("none")] += phases.none();
    if (areas.none())
        figures.byFocusArea[QString()] += areas.none();
}

} // namespace

Figures figures(const Portfolio &portfolio) { return figures(portfolio, moneyByYear(portfolio)); }

Figures figures(const Portfolio &portfolio, const MoneyByYear &money)
{
    Figures figures;
    figures.organisations = int(portfolio.rows<Organisation>().size());
    countProjects(figures, portfolio);
    figures.budget = money.total.planned;
    figures.actual = money.total.actual;
    figures.forecast = money.total.forecast;
    figures.grants.byState = {money.total.reserved, money.total.committed, money.total.disbursed,
                              money.total.accounted};
    figures.grants.total = money.total.granted();
    figures.otherCurrency = money.otherCurrency;
    return figures;
}

QString shortRegionName(const QString &name)
{
    static const QString word = QStringLiteral("Region ");
    return name.startsWith(word, Qt::CaseInsensitive) ? name.sliced(word.size()).trimmed() : name;
}

} // namespace opi
