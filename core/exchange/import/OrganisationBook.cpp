#include "core/exchange/import/OrganisationBook.h"

#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/OrganisationKindGuess.h"

#include <algorithm>

namespace opi {

namespace {

const QString unionName = QStringLiteral("Den Europæiske Union");

bool isBetter(const Organisation &a, const Organisation &b)
{
    if (a.validTo.has_value() != b.validTo.has_value())
        return !a.validTo;
    return std::ranges::lexicographical_compare(a.id.bytes(), b.id.bytes());
}

} // namespace

OrganisationBook::OrganisationBook(const Portfolio &portfolio, const PlaceNames &places)
    : m_portfolio(portfolio), m_places(places)
{
    for (const Organisation &row : portfolio.rows<Organisation>())
        enter(row);
}

QString OrganisationBook::keyOf(const QString &name) const
{
    const QString region = m_places.regionKey(name);
    return region.isEmpty() ? nameKey(name) : region;
}

void OrganisationBook::enter(const Organisation &row)
{
    if (!row.cvr.isEmpty())
        m_byCvr.insert(row.cvr, row.id);
    m_byName.insert(keyOf(row.name), row.id);
}

std::optional<Id<Organisation>> OrganisationBook::find(const NamedOrganisation &named) const
{
    if (const auto same = m_byCvr.constFind(named.cvr); !named.cvr.isEmpty() && same != m_byCvr.cend())
        return *same;
    const Organisation *best = nullptr;
    for (const Id<Organisation> &id : m_byName.values(keyOf(named.name))) {
        const Organisation *candidate = row(id);
        const bool isAnother = !named.cvr.isEmpty() && !candidate->cvr.isEmpty() && named.cvr != candidate->cvr;
        if (!isAnother && (!best || isBetter(*candidate, *best)))
            best = candidate;
    }
    return best ? std::optional(best->id) : std::nullopt;
}

bool OrganisationBook::areSame(const NamedOrganisation &a, const NamedOrganisation &b) const
{
    if (!a.cvr.isEmpty() && !b.cvr.isEmpty())
        return a.cvr == b.cvr;
    return keyOf(a.name) == keyOf(b.name);
}

Id<Organisation> OrganisationBook::obtain(const NamedOrganisation &named)
{
    if (const auto found = find(named)) {
        if (isNew(*found) && row(*found)->cvr.isEmpty() && !named.cvr.isEmpty()) {
            Organisation numbered = *row(*found);
            numbered.cvr = named.cvr;
            change(numbered);
        }
        return *found;
    }
    Organisation added;
    added.name = named.name;
    added.cvr = named.cvr;
    added.kind = kindStatedBy(named.name);
    added.municipality = m_places.municipalityThatIs(named.name);
    if (const Municipality *municipality = added.municipality ? m_portfolio.find(*added.municipality) : nullptr)
        added.region = municipality->region;
    else if (const QList<const Region *> regions = m_places.regionsNamed(named.name);
             regions.size() == 1 && !m_places.regionKey(named.name).isEmpty()) {
        added.region = regions.first()->id;
        added.kind = OrganisationKind::Region;
    }
    return add(std::move(added));
}

std::optional<Id<Organisation>> OrganisationBook::findUnion() const
{
    for (const QString &name : {unionName, QStringLiteral("Europæiske Union"), QStringLiteral("European Union"),
                                QStringLiteral("The European Union"), QStringLiteral("EU")}) {
        if (const auto found = find({name, {}}))
            return found;
    }
    return {};
}

Id<Organisation> OrganisationBook::obtainUnion()
{
    if (const auto found = findUnion())
        return *found;
    Organisation added;
    added.name = unionName;
    added.kind = OrganisationKind::InternationalBody;
    return add(std::move(added));
}

Id<Organisation> OrganisationBook::add(Organisation row)
{
    row.id = Id<Organisation>::generate();
    m_order << row.id.untyped();
    m_added.insert(row.id.untyped(), row);
    enter(row);
    return row.id;
}

const Organisation *OrganisationBook::row(const Id<Organisation> &id) const
{
    for (const auto *rows : {&m_added, &m_changed}) {
        if (const auto found = rows->constFind(id.untyped()); found != rows->cend())
            return &*found;
    }
    return m_portfolio.find(id);
}

QString OrganisationBook::name(const Id<Organisation> &id) const
{
    const Organisation *found = row(id);
    return found ? found->name : QString();
}

void OrganisationBook::change(const Organisation &row)
{
    (isNew(row.id) ? m_added : m_changed).insert(row.id.untyped(), row);
    if (!row.cvr.isEmpty())
        m_byCvr.insert(row.cvr, row.id);
}

void OrganisationBook::writeTo(ChangeSet &set) const
{
    for (const RowId &id : m_order)
        set.create(m_added[id]);
    for (const Organisation &changed : m_changed)
        set.update(*m_portfolio.find(changed.id), changed);
}

} // namespace opi
