#pragma once

#include "core/domain/ProjectPartner.h"
#include "core/portfolio/Portfolio.h"

#include <QHash>

#include <set>

namespace opi {

/// Which projects each organisation takes part in, and as what. Worked out once for a portfolio, as every cell of a
/// table asks it.
class Participations {
public:
    struct Part {
        std::set<QByteArray> projects; ///< ids; an organisation may have two roles in one
        std::set<PartnerRole> roles;
    };

    void read(const Portfolio &portfolio);
    /// Nothing for an organisation that takes part nowhere.
    const Part &of(const Id<Organisation> &organisation) const;

private:
    QHash<QByteArray, Part> m_parts;
    Part m_none;
};

} // namespace opi
