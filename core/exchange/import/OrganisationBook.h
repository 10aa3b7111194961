#pragma once

#include "core/domain/Organisation.h"
#include "core/exchange/import/PlaceNames.h"

namespace opi {

/// An organisation as a list names it.
struct NamedOrganisation {
    QString name;
    QString cvr; ///< valid, or empty
};

/// The organisations of a portfolio and those that an import adds, found by CVR number and then by name.
///
/// A name finds an organisation whose name has the same key (see NameKey.h; where a region is meant: with or without
/// the word), unless both have a CVR number and the numbers differ. Of several the one that still exists, then the one
/// with the lowest id, so that the answer does not depend on the order of rows.
class OrganisationBook {
public:
    OrganisationBook(const Portfolio &portfolio, const PlaceNames &places);

    std::optional<Id<Organisation>> find(const NamedOrganisation &named) const;
    /// Whether the second name would find an organisation with the first.
    bool areSame(const NamedOrganisation &a, const NamedOrganisation &b) const;
    /// What was found, or a new row with the kind, the region and the municipality that the name states.
    Id<Organisation> obtain(const NamedOrganisation &named);
    /// "Den Europæiske Union": the organisation that union co-financing comes from.
    std::optional<Id<Organisation>> findUnion() const;
    Id<Organisation> obtainUnion();

    /// As it is now; null for an id from elsewhere.
    const Organisation *row(const Id<Organisation> &id) const;
    QString name(const Id<Organisation> &id) const;
    bool isNew(const Id<Organisation> &id) const { return m_added.contains(id.untyped()); }
    /// Replaces the row by one with the same id.
    void change(const Organisation &row);

    /// How many rows are new.
    int addedCount() const { return int(m_order.size()); }
    void writeTo(ChangeSet &set) const;

private:
    QString keyOf(const QString &name) const;
    void enter(const Organisation &row);
    Id<Organisation> add(Organisation row);

    const Portfolio &m_portfolio;
    const PlaceNames &m_places;
    QHash<QString, Id<Organisation>> m_byCvr;
    QMultiHash<QString, Id<Organisation>> m_byName;
    QHash<RowId, Organisation> m_added;
    QHash<RowId, Organisation> m_changed;
    QList<RowId> m_order; ///< of the added rows
};

} // namespace opi
