#pragma once

#include "core/analytics/readiness/Readiness.h"

#include <memory>

namespace opi {

/// Figures of thousands of projects hand these on without copying them.
using SharedReadiness = std::shared_ptr<const Readiness>;

/// The readiness of every project by its newest closed assessment, kept up while the portfolio is edited: an edit costs
/// what it touched. Reckoned anew from nothing it gives the same.
class ReadinessBook {
public:
    ReadinessBook() = default;
    /// `today` is what ages count to, and how far assessments are looked at.
    ReadinessBook(const Portfolio &portfolio, QDate today);

    /// Follows an edit. `now` is the portfolio with the set carried out.
    void follow(const Portfolio &now, const ChangeSet &set);

    /// In no order. Projects without a closed assessment are not there.
    const std::vector<SharedReadiness> &assessed() const { return m_assessed; }
    /// Null if there is none. A copy may be kept: a later edit makes another one.
    const SharedReadiness *find(const Id<Project> &project) const;
    QDate today() const { return m_today; }

private:
    void put(SharedReadiness readiness);
    void drop(const Id<Project> &project);

    QDate m_today;
    std::vector<SharedReadiness> m_assessed;
    QHash<RowId, std::size_t> m_places; // by project
};

} // namespace opi
