#pragma once

#include "core/domain/BudgetLine.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/ListedProject.h"
#include "core/exchange/import/Merge.h"
#include "core/exchange/import/OwnFields.h"

namespace opi {

/// Everything that writing one listed project needs.
struct ImportContext {
    const Portfolio &portfolio;
    ListCells &cells;
    const PlaceNames &places;
    ReferenceBook &references;
    OrganisationBook &organisations;
    ChangeSet &set;
    const Merge &merge;
    OwnFields &own;
    QDateTime now;                                     ///< when an assessment is recorded
    Language language;                                 ///< what the names of the list are written in
    std::function<bool(const QString &code)> takeCode; ///< false: another project has it
};

/// An organisation that takes part, once for each organisation; the lead is not a partner besides.
struct Participation {
    std::optional<Id<Organisation>> organisation; ///< absent: it is to be added
    Listed<ListedParticipant> listed;
};

/// The participants of a project, each organisation once. What is named twice in one record is doubtful.
std::vector<Participation> participations(const ListedProject &listed, ImportContext &context);

/// Puts a fact of the list into a project; adds what it refers to. In the order of the enum.
void takeFact(Project &project, ImportField field, const QString &fact, const ListedProject &listed,
              ImportContext &context);

/// Planned, actual or forecast: where a budget line keeps an amount of this field.
std::optional<Money> BudgetLine::*budgetMember(ImportField field);

/// Adds grants, and a budget line for each year and currency. No grant of nothing.
void addAmounts(const Id<Project> &project, const std::map<AmountKey, Money> &amounts, const QStringList &funders,
                ImportContext &context);

/// Adds the project with all that the list says. `code` is free.
void addListedProject(const ListedProject &listed, const QString &code, ImportContext &context);

/// Where the project and the list differ. What ImportContext::merge decides so is taken over, as far as it can be.
std::vector<ImportDifference> compareListedProject(const Project &project, const ListedProject &listed,
                                                   ImportContext &context);

} // namespace opi
