#pragma once

#include "core/base/Progress.h"
#include "core/domain/ProjectPartner.h"
#include "core/exchange/import/ListCells.h"
#include "core/exchange/import/OrganisationBook.h"
#include "core/exchange/import/OwnFields.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/import/ReferenceBook.h"

namespace opi {

/// A value with the place where it stands.
template <typename T> struct Listed {
    T value;
    std::size_t record = 0;
    qsizetype column = -1;
};

struct ListedParticipant {
    NamedOrganisation organisation;
    PartnerRole role = PartnerRole::Partner;
    std::optional<Money> cash;
    std::optional<Money> inKind;
};

/// What a list says about one part of a project's innovation package.
struct ListedLevels {
    QString component;          ///< empty: the core
    std::optional<bool> isCore; ///< absent: the list does not say
    std::optional<int> readiness;
    std::optional<int> use;
    std::optional<QDate> on;
};

/// What a list says about one project, out of one record or several.
struct ListedProject {
    std::vector<std::size_t> records;
    QHash<ImportField, Listed<QString>> facts; ///< never empty texts; as factOf() has them
    std::map<AmountKey, Listed<Money>> amounts;
    std::vector<Listed<ListedParticipant>> participants; ///< as named: the same one may be there twice
    QStringList funders;
    std::vector<Listed<ListedLevels>> levels;                     ///< one for each part and day
    std::vector<std::pair<Id<CustomField>, Listed<QString>>> own; ///< in the portfolio's own fields: see CustomValue

    QString fact(ImportField field) const { return facts.value(field).value; }
    QList<ImportField> fields() const; ///< that have a fact, in the order of the enum
    std::optional<QDate> date(ImportField field) const;
};

/// Joins the records of one project by its number, else by its code; a record with neither is a project of its own,
/// unless the list names the parts of the package: then the same title is the same project.
/// In the order of the list.
///
/// Of several records the first value counts, and another one is doubtful. Amounts that most projects of several
/// records repeat are the project's; those that differ from record to record are shares, and are added up.
/// Cancelled.
Result<std::vector<ListedProject>> listedProjects(ListCells &cells, const PlaceNames &places, ReferenceBook &references,
                                                  OwnFields &own, const Progress &progress);

} // namespace opi
