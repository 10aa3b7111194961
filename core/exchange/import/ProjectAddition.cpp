#include "core/exchange/import/ProjectLevels.h"

#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"

#include <algorithm>

namespace opi {

namespace {

/// "Niels Jernes Vej 10, 9220 Aalborg Øst"
QString addressOf(const ListedProject &listed)
{
    const QString town = (listed.fact(ImportField::LeadPostcode) + u' ' + listed.fact(ImportField::LeadTown)).trimmed();
    QStringList parts{listed.fact(ImportField::LeadStreet), town};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The lead's address and municipality, if the list brought it in. One that a list gives two addresses keeps the first.
void completeLead(const Id<Organisation> &lead, const ListedProject &listed, ImportContext &context)
{
    if (!context.organisations.isNew(lead))
        return;
    Organisation row = *context.organisations.row(lead);
    const QString address = addressOf(listed);
    if (row.address.isEmpty()) {
        row.address = address;
    } else if (!address.isEmpty() && row.address != address) {
        const Listed<QString> place =
            listed.facts.value(ImportField::LeadStreet, listed.facts.value(ImportField::LeadTown));
        context.cells.doubt(place.record, place.column, "address-differs", "first-kept", row.address);
    }
    const QString municipality = listed.fact(ImportField::LeadMunicipality);
    if (!row.municipality && !municipality.isEmpty()) {
        row.municipality = context.places.municipalityNamed(municipality);
        const Listed<QString> place = listed.facts.value(ImportField::LeadMunicipality);
        if (!row.municipality)
            context.cells.doubt(place.record, place.column, "municipality-unknown", "not-stored");
        else if (const Municipality *found = context.portfolio.find(*row.municipality); found && !row.region)
            row.region = found->region;
    }
    context.organisations.change(row);
}

std::optional<Id<Organisation>> funderOf(const AmountKey &key, const QStringList &funders, ImportContext &context)
{
    if (key.field == ImportField::EuGrant)
        return context.organisations.obtainUnion();
    if (funders.size() == 1)
        return context.organisations.obtain({funders.first(), {}});
    return {};
}

GrantState stateOf(ImportField field)
{
    return field == ImportField::EuGrant ? GrantState::Committed
                                         : GrantState(int(field) - int(ImportField::GrantReserved));
}

} // namespace

std::vector<Participation> participations(const ListedProject &listed, ImportContext &context)
{
    std::vector<Participation> all;
    const auto add = [&](const Listed<ListedParticipant> &named) {
        const auto id = context.organisations.find(named.value.organisation);
        const auto isSame = [&](const Participation &other) {
            const NamedOrganisation &a = other.listed.value.organisation;
            const NamedOrganisation &b = named.value.organisation;
            return id && other.organisation ? *id == *other.organisation
                                            : !id && !other.organisation && context.organisations.areSame(a, b);
        };
        const auto known = std::find_if(all.begin(), all.end(), isSame);
        if (known == all.end()) {
            all.push_back({id, named});
            return;
        }
        if (known->listed.record == named.record && known->listed.value.role != PartnerRole::Lead)
            context.cells.doubt(named.record, named.column, "named-twice", "taken-once", named.value.organisation.name);
        else if (known->listed.record == named.record)
            context.cells.doubt(named.record, named.column, "lead-again", "taken-once", named.value.organisation.name);
        ListedParticipant &kept = known->listed.value;
        kept.cash = kept.cash ? kept.cash : named.value.cash;
        kept.inKind = kept.inKind ? kept.inKind : named.value.inKind;
        if (kept.organisation.cvr.isEmpty())
            kept.organisation.cvr = named.value.organisation.cvr;
        if (kept.role == PartnerRole::Partner)
            kept.role = named.value.role;
    };
    for (const bool leads : {true, false}) {
        for (const Listed<ListedParticipant> &named : listed.participants) {
            if ((named.value.role == PartnerRole::Lead) == leads)
                add(named);
        }
    }
    return all;
}

void takeFact(Project &project, ImportField field, const QString &fact, const ListedProject &listed,
              ImportContext &context)
{
    const auto obtained = [&] { return context.references.obtain(field, fact, context.set); };
    switch (field) {
    case ImportField::Region: { // start and end stand before it in the enum, so they are in the project already
        const Region *region = context.places.regionNamed(fact, {project.start, project.end});
        const Listed<QString> place = listed.facts.value(field);
        project.region = region ? std::optional(region->id) : std::nullopt;
        project.regionText = region ? QString() : context.cells.text(place.record, place.column).simplified();
        break;
    }
    case ImportField::Phase: project.phase = Id<Phase>(obtained()); break;
    case ImportField::Hub: project.hub = Id<Hub>(obtained()); break;
    case ImportField::Programme: project.programme = Id<Programme>(obtained()); break;
    case ImportField::FocusArea: project.focusArea = Id<FocusArea>(obtained()); break;
    case ImportField::Responsible: project.responsible = Id<Person>(obtained()); break;
    default: setFact(project, field, fact);
    }
}

std::optional<Money> BudgetLine::*budgetMember(ImportField field)
{
    return field == ImportField::Budget   ? &BudgetLine::planned
           : field == ImportField::Actual ? &BudgetLine::actual
                                          : &BudgetLine::forecast;
}

void addAmounts(const Id<Project> &project, const std::map<AmountKey, Money> &amounts, const QStringList &funders,
                ImportContext &context)
{
    std::map<std::pair<int, Currency>, BudgetLine> lines;
    for (const auto &[key, money] : amounts) {
        if (key.field < ImportField::EuGrant) {
            BudgetLine &line = lines[{key.year, key.currency}];
            line.year = key.year > 0 ? std::optional(key.year) : std::nullopt;
            line.*budgetMember(key.field) = money;
        } else if (money.oere != 0) {
            context.set.create(Grant{Id<Grant>::generate(),
                                     project,
                                     funderOf(key, funders, context),
                                     {},
                                     stateOf(key.field),
                                     money,
                                     AmountBasis::Total,
                                     {},
                                     {}});
        }
    }
    for (auto &[key, line] : lines) {
        line.id = Id<BudgetLine>::generate();
        line.project = project;
        context.set.create(line);
    }
}

void addListedProject(const ListedProject &listed, const QString &code, ImportContext &context)
{
    Project project;
    project.id = Id<Project>::generate();
    for (const ImportField field : listed.fields())
        takeFact(project, field, listed.fact(field), listed, context);
    project.code = code;
    context.set.create(project);

    for (const Participation &part : participations(listed, context)) {
        const ListedParticipant &named = part.listed.value;
        const Id<Organisation> organisation = context.organisations.obtain(named.organisation);
        if (named.role == PartnerRole::Lead)
            completeLead(organisation, listed, context);
        context.set.create(ProjectPartner{Id<ProjectPartner>::generate(), project.id, organisation, named.role,
                                          named.cash, named.inKind});
    }
    std::map<AmountKey, Money> amounts;
    for (const auto &[key, amount] : listed.amounts)
        amounts.emplace(key, amount.value);
    addAmounts(project.id, amounts, listed.funders, context);
    addLevels(project, listed, context);
    for (const auto &[field, value] : listed.own)
        context.own.set(project.id, field, value.value, context.set);
}

} // namespace opi
