#include "core/exchange/import/ProjectChange.h"

#include "core/domain/Grant.h"
#include "core/exchange/import/ParticipantColumns.h"
#include "core/exchange/import/ProjectLevels.h"

#include <algorithm>

namespace opi {

namespace {

/// Rows while they change, so that a set has each of them once however many of its fields differ.
template <typename Row> class ChangingRows {
public:
    Row &edit(const Row &row)
    {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &pair) { return pair.first.id == row.id; });
        return known != m_rows.end() ? known->second : m_rows.emplace_back(row, row).second;
    }

    void writeTo(ChangeSet &set) const
    {
        for (const auto &[before, after] : m_rows) {
            if (before != after)
                set.update(before, after);
        }
    }

private:
    std::vector<std::pair<Row, Row>> m_rows; ///< before and after
};

/// Compares one project and, if wanted, takes over what differs.
class Comparison {
public:
    Comparison(const Project &project, const ListedProject &listed, ImportContext &context)
        : m_project(project), m_listed(listed), m_context(context)
    {
    }

    std::vector<ImportDifference> run()
    {
        compareFacts();
        compareAmounts();
        compareParticipants();
        compareOwn();
        m_partners.writeTo(m_context.set);
        m_lines.writeTo(m_context.set);
        m_grants.writeTo(m_context.set);
        addAmounts(m_project.id, m_newAmounts, m_listed.funders, m_context);
        const std::vector<ImportDifference> levels = compareLevels(m_project, m_listed, m_context);
        m_differences.insert(m_differences.end(), levels.begin(), levels.end());
        std::stable_sort(m_differences.begin(), m_differences.end(),
                         [](const ImportDifference &a, const ImportDifference &b) { return a.field < b.field; });
        return std::move(m_differences);
    }

private:
    ImportDifference &note(ImportField field, const QString &key, const QString &was, const QString &inList,
                           std::size_t record);
    ImportDifference &decided(ImportDifference &difference) const;
    bool isSameFact(ImportField field, const QString &was, const QString &inList) const;
    void dropBackwardDates(Project &after);
    void compareFacts();
    void compareAmounts();
    bool takeGrant(const AmountKey &key, const Money &money);
    bool takeBudget(const AmountKey &key, const Money &money);
    void compareParticipants();
    void compareParticipant(const Participation &part);
    void compareContributions(const ProjectPartner &known, const Listed<ListedParticipant> &listed);
    void compareCvr(const Id<Organisation> &id, const Listed<ListedParticipant> &listed);
    void demoteLeads();
    void compareOwn();
    QString names(PartnerRole role) const;

    const Project &m_project;
    const ListedProject &m_listed;
    ImportContext &m_context;
    std::vector<ImportDifference> m_differences;
    ChangingRows<ProjectPartner> m_partners;
    ChangingRows<BudgetLine> m_lines;
    ChangingRows<Grant> m_grants;
    std::map<AmountKey, Money> m_newAmounts;
};

QString amountText(const std::optional<Money> &money) { return money ? amountFact(*money) : QString(); }

/// Not decided yet: see decided().
ImportDifference &Comparison::note(ImportField field, const QString &key, const QString &was, const QString &inList,
                                   std::size_t record)
{
    ImportDifference &difference = m_differences.emplace_back();
    difference.subject = m_project.id.untyped();
    difference.code = m_project.code;
    difference.title = m_project.title.in(Language::Danish);
    difference.row = m_context.cells.table().records[record].line;
    difference.field = field;
    difference.was = was;
    difference.inList = inList;
    difference.key = key;
    return difference;
}

ImportDifference &Comparison::decided(ImportDifference &difference) const
{
    m_context.merge.decide(difference);
    return difference;
}

bool Comparison::isSameFact(ImportField field, const QString &was, const QString &inList) const
{
    if (field == ImportField::Region && !m_context.places.regionKey(was).isEmpty())
        return m_context.places.regionKey(was) == m_context.places.regionKey(inList);
    const FieldKind kind = importField(field).kind;
    const bool hasLines = kind == FieldKind::LongText || kind == FieldKind::Tags;
    return (hasLines ? was : was.simplified()) == inList;
}

void Comparison::compareFacts()
{
    Project after = m_project;
    for (const ImportField field : m_listed.fields()) {
        if (field >= ImportField::LeadStreet && field <= ImportField::LeadMunicipality)
            continue; // of the organisation, which is the user's since it was added
        const Listed<QString> fact = m_listed.facts.value(field);
        const QString was = factOf(m_context.portfolio, m_project, field);
        if (isSameFact(field, was, fact.value))
            continue;
        ImportDifference &difference = decided(note(field, ledgerKey(field), was, fact.value, fact.record));
        if (!difference.isTaken)
            continue;
        if (field == ImportField::Code && !m_context.takeCode(fact.value)) {
            m_context.cells.doubt(fact.record, fact.column, "code-taken", "not-stored");
            difference.isTaken = false;
            continue;
        }
        takeFact(after, field, fact.value, m_listed, m_context);
    }
    dropBackwardDates(after);
    if (after != m_project)
        m_context.set.update(m_project, after);
}

/// One date of the list and one of the portfolio need not go together.
void Comparison::dropBackwardDates(Project &after)
{
    if (!Period{after.start, after.end}.isBackwards() || Period{m_project.start, m_project.end}.isBackwards())
        return;
    const ImportField field = m_listed.facts.contains(ImportField::End) ? ImportField::End : ImportField::Start;
    const Listed<QString> place = m_listed.facts.value(field);
    m_context.cells.doubt(place.record, place.column, "end-before-start", "not-stored");
    after.start = m_project.start;
    after.end = m_project.end;
    for (ImportDifference &difference : m_differences)
        difference.isTaken &= difference.field != ImportField::Start && difference.field != ImportField::End;
}

void Comparison::compareAmounts()
{
    const std::map<AmountKey, Money> known = amountsOf(m_context.portfolio, m_project);
    for (const auto &[key, amount] : m_listed.amounts) {
        const auto found = known.find(key);
        const std::optional<Money> was = found == known.end() ? std::nullopt : std::optional(found->second);
        const bool isNoGrant = key.field >= ImportField::EuGrant && !was && amount.value.oere == 0;
        if (was == amount.value || isNoGrant)
            continue;
        ImportDifference &difference =
            decided(note(key.field, ledgerKey(key), amountText(was), amountText(amount.value), amount.record));
        difference.year = key.year > 0 ? std::optional(key.year) : std::nullopt;
        if (!difference.isTaken)
            continue;
        const bool isGrant = key.field >= ImportField::EuGrant;
        difference.isTaken = isGrant ? takeGrant(key, amount.value) : takeBudget(key, amount.value);
        if (!difference.isTaken)
            m_context.cells.doubt(amount.record, amount.column, "amount-divided", "not-stored");
    }
}

/// False: there are several grants, or one that is counted by years, and nobody can say how to divide the amount.
bool Comparison::takeGrant(const AmountKey &key, const Money &money)
{
    std::vector<Grant> grants;
    for (const Grant &grant : m_context.portfolio.of<Grant>(m_project.id)) {
        if (keyOf(m_context.portfolio, grant) == key)
            grants.push_back(grant);
    }
    if (grants.empty())
        m_newAmounts.emplace(key, money);
    else if (grants.size() == 1 && grants.front().basis == AmountBasis::Total)
        m_grants.edit(grants.front()).amount = money;
    else
        return false;
    return true;
}

/// False: the year has several lines with such an amount.
bool Comparison::takeBudget(const AmountKey &key, const Money &money)
{
    const auto member = budgetMember(key.field);
    std::vector<BudgetLine> lines;
    std::vector<BudgetLine> empty; // of that year, with room for the amount
    for (const BudgetLine &line : m_context.portfolio.of<BudgetLine>(m_project.id)) {
        if (line.year.value_or(0) != key.year)
            continue;
        if (!(line.*member))
            empty.push_back(line);
        else if ((line.*member)->currency == key.currency)
            lines.push_back(line);
    }
    if (lines.size() > 1)
        return false;
    if (lines.size() == 1)
        m_lines.edit(lines.front()).*member = money;
    else if (empty.size() == 1)
        m_lines.edit(empty.front()).*member = money;
    else
        m_newAmounts.emplace(key, money);
    return true;
}

QString Comparison::names(PartnerRole role) const
{
    QStringList all;
    for (const ProjectPartner &partner : m_context.portfolio.of<ProjectPartner>(m_project.id)) {
        if (partner.role == role)
            all << m_context.organisations.name(partner.organisation);
    }
    all.sort();
    return all.join(u'\n');
}

void Comparison::compareParticipants()
{
    for (const Participation &part : participations(m_listed, m_context))
        compareParticipant(part);
}

void Comparison::compareParticipant(const Participation &part)
{
    const ListedParticipant &listed = part.listed.value;
    const ProjectPartner *known = nullptr;
    bool hasRole = false;
    if (part.organisation) {
        for (const ProjectPartner &partner : m_context.portfolio.of<ProjectPartner>(m_project.id)) {
            if (partner.organisation != *part.organisation || hasRole)
                continue;
            known = &partner;
            hasRole = partner.role == listed.role || listed.role == PartnerRole::Partner;
        }
        compareCvr(*part.organisation, part.listed);
    }
    if (hasRole) {
        compareContributions(*known, part.listed);
        return;
    }
    ImportDifference &difference =
        note(columnOf(listed.role), ledgerKey(columnOf(listed.role), listed.organisation.name), names(listed.role),
             listed.organisation.name, part.listed.record);
    difference.isAddition = listed.role != PartnerRole::Lead; // there is one lead
    if (!decided(difference).isTaken)
        return;
    if (listed.role == PartnerRole::Lead)
        demoteLeads();
    if (known && known->role == PartnerRole::Partner) {
        m_partners.edit(*known).role = listed.role;
        return;
    }
    m_context.set.create(ProjectPartner{Id<ProjectPartner>::generate(), m_project.id,
                                        m_context.organisations.obtain(listed.organisation), listed.role, listed.cash,
                                        listed.inKind});
}

/// The former lead stays, as a partner.
void Comparison::demoteLeads()
{
    for (const ProjectPartner &partner : m_context.portfolio.of<ProjectPartner>(m_project.id)) {
        if (partner.role == PartnerRole::Lead)
            m_partners.edit(partner).role = PartnerRole::Partner;
    }
}

void Comparison::compareContributions(const ProjectPartner &known, const Listed<ListedParticipant> &listed)
{
    const auto compare = [&](ImportField field, const std::optional<Money> &inList, auto member) {
        if (!inList || inList == known.*member)
            return;
        const ImportDifference &difference =
            decided(note(field, ledgerKey(field, listed.value.organisation.name), amountText(known.*member),
                         amountText(inList), listed.record));
        if (difference.isTaken)
            m_partners.edit(known).*member = inList;
    };
    compare(ImportField::PartnerCash, listed.value.cash, &ProjectPartner::cash);
    compare(ImportField::PartnerInKind, listed.value.inKind, &ProjectPartner::inKind);
}

void Comparison::compareCvr(const Id<Organisation> &id, const Listed<ListedParticipant> &listed)
{
    const Organisation *row = m_context.organisations.row(id);
    const QString &cvr = listed.value.organisation.cvr;
    if (cvr.isEmpty() || !row || !row->cvr.isEmpty())
        return;
    const ImportField field = listed.value.role == PartnerRole::Lead ? ImportField::LeadCvr : ImportField::PartnerCvr;
    if (!decided(note(field, ledgerKey(field, listed.value.organisation.name), {}, cvr, listed.record)).isTaken)
        return;
    Organisation numbered = *row;
    numbered.cvr = cvr;
    m_context.organisations.change(numbered);
}

void Comparison::compareOwn()
{
    for (const auto &[field, value] : m_listed.own) {
        const CustomValue *known = m_context.own.valueOf(m_project.id, field);
        const QString was = known ? known->value : QString();
        if (was == value.value)
            continue;
        ImportDifference &difference = note(ImportField::Code, ledgerKey(field), was, value.value, value.record);
        difference.own = m_context.own.columnOf(field);
        if (decided(difference).isTaken)
            m_context.own.set(m_project.id, field, value.value, m_context.set);
    }
}

} // namespace

std::vector<ImportDifference> compareListedProject(const Project &project, const ListedProject &listed,
                                                   ImportContext &context)
{
    return Comparison(project, listed, context).run();
}

} // namespace opi
