#include "core/exchange/import/RowKinds.h"

#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Risk.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/ProjectFacts.h"

#include <functional>

namespace opi {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}
QString yearText(const std::optional<int> &year) { return year ? QString::number(*year) : QString(); }
std::optional<int> yearOf(const QString &fact) { return fact.isEmpty() ? std::nullopt : std::optional(fact.toInt()); }
std::optional<QDate> dayOf(const QString &fact)
{
    const QDate day = dateFromIso(fact.toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString titleKeyOf(const QString &da, const QString &en) { return nameKey(da.isEmpty() ? en : da); }

/// One field of rows of type E.
template <typename E> struct Access {
    ImportField field;
    std::function<QString(const E &)> fact;
    std::function<void(E &, const QString &)> take;
};

template <typename E> Access<E> textAccess(ImportField field, std::function<QString &(E &)> part)
{
    return {field, [part](const E &row) { return cleanText(part(const_cast<E &>(row))); }, // read only
            [part](E &row, const QString &fact) { part(row) = fact; }};
}

template <typename E> Access<E> dayAccess(ImportField field, std::optional<QDate> E::*day)
{
    return {field, [day](const E &row) { return dayText(row.*day); },
            [day](E &row, const QString &fact) { row.*day = dayOf(fact); }};
}

template <typename E> Access<E> yearAccess(ImportField field, std::optional<int> E::*year)
{
    return {field, [year](const E &row) { return yearText(row.*year); },
            [year](E &row, const QString &fact) { row.*year = yearOf(fact); }};
}

template <typename E> Access<E> amountAccess(ImportField field, std::optional<Money> E::*amount)
{
    return {field, [amount](const E &row) { return row.*amount ? amountFact(*(row.*amount)) : QString(); },
            [amount](E &row, const QString &fact) { row.*amount = amountOfFact(fact); }};
}

template <typename E, typename Enum> Access<E> choiceAccess(ImportField field, Enum E::*value)
{
    return {field, [=](const E &row) { return choiceCode(field, int(row.*value)); },
            [=](E &row, const QString &fact) { row.*value = Enum(choiceFrom(field, fact).value_or(0)); }};
}

/// A kind whose fields are a list of accesses.
template <Entity E> class KindOf : public RowKind {
public:
    using RowKind::RowKind;

    const TableInfo &table() const final { return tableInfo<E>(); }
    QList<ImportField> fields() const final
    {
        QList<ImportField> all;
        for (const Access<E> &each : m_access)
            all << each.field;
        return all;
    }
    QString fact(const void *row, ImportField field) const final { return access(field).fact(typed(row)); }
    void take(void *row, ImportField field, const QString &fact) final
    {
        access(field).take(*static_cast<E *>(row), fact);
    }
    QString key(const void *row) const final { return keyOf(typed(row)); }
    QString key(const ListedRow &listed) const override = 0;
    QString name(const void *row) const final { return nameOf(typed(row)); }
    void check(ListedRow &) override {}
    void begin(void *row, const std::optional<Id<Project>> &project) const final
    {
        E &typed = *static_cast<E *>(row);
        typed.id = Id<E>::generate();
        if constexpr (OwnedEntity<E>)
            typed.*Table<E>::parent = project.value();
    }
    void complete(void *row, const ListedRow &listed) final { completeRow(*static_cast<E *>(row), listed); }

protected:
    virtual QString keyOf(const E &row) const = 0;
    virtual QString nameOf(const E &row) const = 0;
    virtual void completeRow(E &, const ListedRow &) {}

    std::vector<Access<E>> m_access;

private:
    static const E &typed(const void *row) { return *static_cast<const E *>(row); }
    const Access<E> &access(ImportField field) const
    {
        for (const Access<E> &each : m_access) {
            if (each.field == field)
                return each;
        }
        Q_UNREACHABLE();
    }
};

/// Drops the later of two that do not go together.
void dropBackward(ListedRow &listed, ImportField later, bool isBackward, ListCells &cells)
{
    if (!isBackward)
        return;
    cells.doubt(listed.record, listed.column(later), "end-before-start", "left-empty");
    listed.facts.erase(later);
}

class OrganisationRows final : public KindOf<Organisation> {
public:
    explicit OrganisationRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            textAccess<Organisation>(ImportField::OrganisationName,
                                     [](Organisation &row) -> QString & { return row.name; }),
            textAccess<Organisation>(ImportField::OrganisationCvr,
                                     [](Organisation &row) -> QString & { return row.cvr; }),
            choiceAccess(ImportField::OrganisationKindField, &Organisation::kind),
            choiceAccess(ImportField::OrganisationSizeField, &Organisation::size),
            textAccess<Organisation>(ImportField::OrganisationAddress,
                                     [](Organisation &row) -> QString & { return row.address; }),
            {ImportField::OrganisationRegion,
             [this](const Organisation &row) {
                 const auto *region = row.region ? this->context().portfolio.find(*row.region) : nullptr;
                 return region ? region->name : QString();
             },
             [this](Organisation &row, const QString &fact) {
                 if (const auto *region = this->context().places.regionNamed(fact, {row.validFrom, row.validTo}))
                     row.region = region->id;
             }},
            {ImportField::OrganisationMunicipality,
             [this](const Organisation &row) {
                 const auto *found = row.municipality ? this->context().portfolio.find(*row.municipality) : nullptr;
                 return found ? found->name : QString();
             },
             [this](Organisation &row, const QString &fact) {
                 row.municipality = this->context().places.municipalityNamed(fact);
             }},
            dayAccess(ImportField::OrganisationValidFrom, &Organisation::validFrom),
            dayAccess(ImportField::OrganisationValidTo, &Organisation::validTo),
        };
    }

    QString key(const ListedRow &listed) const override { return nameKey(listed.fact(ImportField::OrganisationName)); }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return listed.fact(ImportField::OrganisationName).isEmpty() ? std::optional(ImportField::OrganisationName)
                                                                    : std::nullopt;
    }
    void check(ListedRow &listed) override
    {
        const Period period{dayOf(listed.fact(ImportField::OrganisationValidFrom)),
                            dayOf(listed.fact(ImportField::OrganisationValidTo))};
        dropBackward(listed, ImportField::OrganisationValidTo, period.isBackwards(), context().cells);
        if (const QString region = listed.fact(ImportField::OrganisationRegion);
            !region.isEmpty() && !context().places.regionNamed(region, period)) {
            context().cells.doubt(listed.record, listed.column(ImportField::OrganisationRegion), "region-unknown",
                                  "not-stored");
            listed.facts.erase(ImportField::OrganisationRegion);
        }
        if (const QString name = listed.fact(ImportField::OrganisationMunicipality); !name.isEmpty()) {
            const auto id = context().places.municipalityNamed(name);
            if (!id)
                context().cells.doubt(listed.record, listed.column(ImportField::OrganisationMunicipality),
                                      "municipality-unknown", "not-stored");
            if (const Municipality *found = id ? context().portfolio.find(*id) : nullptr)
                listed.facts[ImportField::OrganisationMunicipality] = found->name;
            else
                listed.facts.erase(ImportField::OrganisationMunicipality);
        }
    }

protected:
    QString keyOf(const Organisation &row) const override { return nameKey(row.name); }
    QString nameOf(const Organisation &row) const override { return row.name; }
};

class MilestoneRows final : public KindOf<Milestone> {
public:
    explicit MilestoneRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            textAccess<Milestone>(ImportField::MilestoneDa, [](Milestone &row) -> QString & { return row.title.da; }),
            textAccess<Milestone>(ImportField::MilestoneEn, [](Milestone &row) -> QString & { return row.title.en; }),
            {ImportField::MilestonePlanned, [](const Milestone &row) { return dayText(row.planned); },
             [](Milestone &row, const QString &fact) { row.planned = dayOf(fact).value_or(QDate()); }},
            dayAccess(ImportField::MilestoneForecast, &Milestone::forecast),
            dayAccess(ImportField::MilestoneActual, &Milestone::actual),
        };
    }

    QString key(const ListedRow &listed) const override
    {
        return titleKeyOf(listed.fact(ImportField::MilestoneDa), listed.fact(ImportField::MilestoneEn));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        if (key(listed).isEmpty())
            return ImportField::MilestoneDa;
        return listed.fact(ImportField::MilestonePlanned).isEmpty() ? std::optional(ImportField::MilestonePlanned)
                                                                    : std::nullopt;
    }

protected:
    QString keyOf(const Milestone &row) const override { return titleKeyOf(row.title.da, row.title.en); }
    QString nameOf(const Milestone &row) const override { return row.title.in(Language::Danish); }
};

class RiskRows final : public KindOf<Risk> {
public:
    explicit RiskRows(RowContext &context) : KindOf(context)
    {
        const auto scale = [](ImportField field, int Risk::*level) {
            return Access<Risk>{field, [level](const Risk &row) { return QString::number(row.*level); },
                                [level](Risk &row, const QString &fact) { row.*level = fact.toInt(); }};
        };
        m_access = {
            textAccess<Risk>(ImportField::RiskDa, [](Risk &row) -> QString & { return row.title.da; }),
            textAccess<Risk>(ImportField::RiskEn, [](Risk &row) -> QString & { return row.title.en; }),
            textAccess<Risk>(ImportField::RiskResponseDa, [](Risk &row) -> QString & { return row.response.da; }),
            textAccess<Risk>(ImportField::RiskResponseEn, [](Risk &row) -> QString & { return row.response.en; }),
            scale(ImportField::RiskProbability, &Risk::probability),
            scale(ImportField::RiskImpact, &Risk::impact),
            {ImportField::RiskOwner,
             [this](const Risk &row) {
                 const Person *owner = row.owner ? this->context().portfolio.find(*row.owner) : nullptr;
                 return owner ? owner->name : QString();
             },
             [this](Risk &row, const QString &fact) {
                 row.owner =
                     Id<Person>(this->context().references.obtain(ImportField::Responsible, fact, this->context().set));
             }},
            dayAccess(ImportField::RiskReviewBy, &Risk::reviewBy),
            dayAccess(ImportField::RiskClosed, &Risk::closed),
        };
    }

    QString key(const ListedRow &listed) const override
    {
        return titleKeyOf(listed.fact(ImportField::RiskDa), listed.fact(ImportField::RiskEn));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return key(listed).isEmpty() ? std::optional(ImportField::RiskDa) : std::nullopt;
    }

protected:
    QString keyOf(const Risk &row) const override { return titleKeyOf(row.title.da, row.title.en); }
    QString nameOf(const Risk &row) const override { return row.title.in(Language::Danish); }
    /// A risk that nobody has judged is neither small nor great.
    void completeRow(Risk &row, const ListedRow &listed) override
    {
        constexpr int middle = 3;
        for (const auto &[field, level] :
             {std::pair(ImportField::RiskProbability, &Risk::probability), {ImportField::RiskImpact, &Risk::impact}}) {
            if (!listed.fact(field).isEmpty())
                continue;
            row.*level = middle;
            context().cells.doubt(listed.record, listed.column(field), "level-missing", "taken-as-middle");
        }
    }
};

class BudgetRows final : public KindOf<BudgetLine> {
public:
    explicit BudgetRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            yearAccess(ImportField::LineYear, &BudgetLine::year),
            textAccess<BudgetLine>(ImportField::LineDa, [](BudgetLine &row) -> QString & { return row.title.da; }),
            textAccess<BudgetLine>(ImportField::LineEn, [](BudgetLine &row) -> QString & { return row.title.en; }),
            amountAccess(ImportField::LinePlanned, &BudgetLine::planned),
            amountAccess(ImportField::LineActual, &BudgetLine::actual),
            amountAccess(ImportField::LineForecast, &BudgetLine::forecast),
        };
    }

    QString key(const ListedRow &listed) const override
    {
        return listed.fact(ImportField::LineYear) + u'\n'
               + titleKeyOf(listed.fact(ImportField::LineDa), listed.fact(ImportField::LineEn));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        const bool hasAmount = listed.facts.contains(ImportField::LinePlanned)
                               || listed.facts.contains(ImportField::LineActual)
                               || listed.facts.contains(ImportField::LineForecast);
        return hasAmount || !listed.fact(ImportField::LineDa).isEmpty() || !listed.fact(ImportField::LineEn).isEmpty()
                   ? std::nullopt
                   : std::optional(ImportField::LinePlanned);
    }

protected:
    QString keyOf(const BudgetLine &row) const override
    {
        return yearText(row.year) + u'\n' + titleKeyOf(row.title.da, row.title.en);
    }
    QString nameOf(const BudgetLine &row) const override
    {
        return (yearText(row.year) + u' ' + row.title.in(Language::Danish)).trimmed();
    }
};

class GrantRows final : public KindOf<Grant> {
public:
    explicit GrantRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            {ImportField::GrantFunder,
             [this](const Grant &row) {
                 return row.funder ? this->context().organisations.name(*row.funder) : QString();
             },
             [this](Grant &row, const QString &fact) {
                 row.funder = this->context().organisations.obtain({fact, {}});
             }},
            textAccess<Grant>(ImportField::GrantDa, [](Grant &row) -> QString & { return row.title.da; }),
            textAccess<Grant>(ImportField::GrantEn, [](Grant &row) -> QString & { return row.title.en; }),
            choiceAccess(ImportField::GrantStateField, &Grant::state),
            {ImportField::GrantAmount, [](const Grant &row) { return amountFact(row.amount); },
             [](Grant &row, const QString &fact) { row.amount = amountOfFact(fact).value_or(Money{}); }},
            choiceAccess(ImportField::GrantBasis, &Grant::basis),
            yearAccess(ImportField::GrantFirstYear, &Grant::firstYear),
            yearAccess(ImportField::GrantLastYear, &Grant::lastYear),
        };
    }

    QString key(const ListedRow &listed) const override
    {
        return nameKey(listed.fact(ImportField::GrantFunder)) + u'\n'
               + titleKeyOf(listed.fact(ImportField::GrantDa), listed.fact(ImportField::GrantEn));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return listed.fact(ImportField::GrantAmount).isEmpty() ? std::optional(ImportField::GrantAmount) : std::nullopt;
    }
    void check(ListedRow &listed) override
    {
        if (const QString funder = listed.fact(ImportField::GrantFunder); !funder.isEmpty()) {
            if (const auto known = context().organisations.find({funder, {}}))
                listed.facts[ImportField::GrantFunder] = context().organisations.name(*known);
        }
        const std::optional<int> first = yearOf(listed.fact(ImportField::GrantFirstYear));
        const std::optional<int> last = yearOf(listed.fact(ImportField::GrantLastYear));
        dropBackward(listed, ImportField::GrantLastYear, first && last && *last < *first, context().cells);
        if (listed.fact(ImportField::GrantBasis) == choiceCode(ImportField::GrantBasis, int(AmountBasis::PerYear))
            && !first) {
            context().cells.doubt(listed.record, listed.column(ImportField::GrantBasis), "year-missing", "not-stored");
            listed.facts.erase(ImportField::GrantBasis);
        }
    }

protected:
    QString keyOf(const Grant &row) const override
    {
        return nameKey(row.funder ? context().organisations.name(*row.funder) : QString()) + u'\n'
               + titleKeyOf(row.title.da, row.title.en);
    }
    QString nameOf(const Grant &row) const override
    {
        const QString title = row.title.in(Language::Danish);
        return title.isEmpty() && row.funder ? context().organisations.name(*row.funder) : title;
    }
};

} // namespace

std::unique_ptr<RowKind> makeRowKind(ListKind list, RowContext &context)
{
    switch (list) {
    case ListKind::Organisations: return std::make_unique<OrganisationRows>(context);
    case ListKind::Milestones: return std::make_unique<MilestoneRows>(context);
    case ListKind::Risks: return std::make_unique<RiskRows>(context);
    case ListKind::BudgetLines: return std::make_unique<BudgetRows>(context);
    case ListKind::Grants: return std::make_unique<GrantRows>(context);
    case ListKind::Projects: break; // see PlanImport.cpp
    }
    Q_UNREACHABLE();
}

} // namespace opi
