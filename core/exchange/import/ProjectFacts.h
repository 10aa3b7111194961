#pragma once

#include "core/exchange/import/ImportField.h"
#include "core/portfolio/Portfolio.h"

#include <compare>
#include <map>

namespace opi {

/// Which amount of a project: what it is, of which year (0: of all), in which currency.
struct AmountKey {
    ImportField field;
    int year = 0;
    Currency currency = Currency::DKK;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 that a result is compared with for a pointer
    friend auto operator<=>(const AmountKey &, const AmountKey &) = default;
};

/// What a project says in a field that has one value, as the import compares and the export writes it: texts with LF
/// and no blanks around them, dates as ISO, choices by their code, references by their Danish name, tags one a line.
/// Empty for what is not set, and for fields with amounts or organisations.
QString factOf(const Portfolio &portfolio, const Project &project, ImportField field);

/// An amount as a fact: 1234.50, or 1234.50 EUR.
QString amountFact(const Money &amount);
/// And back; nothing if it is none.
std::optional<Money> amountOfFact(QStringView fact);

/// The sums of the project's budget lines and grants. Union co-financing is what the European Union has committed;
/// the other grants are by state. A grant per year counts for each of its years.
std::map<AmountKey, Money> amountsOf(const Portfolio &portfolio, const Project &project);

/// The amount that a grant is summed under.
AmountKey keyOf(const Portfolio &portfolio, const Grant &grant);
/// For all of its years.
Money totalOf(const Grant &grant);

bool isEuropeanUnion(const Organisation &organisation);

/// Puts a text, date, choice or tags, as `factOf` has it, into the project. Other fields leave it as it is.
void setFact(Project &project, ImportField field, const QString &fact);

} // namespace opi
