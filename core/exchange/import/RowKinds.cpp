#include "core/exchange/import/RowKinds.h"

#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Risk.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

class OrganisationRows final : public KindOf<Organisation> {
public:
    explicit OrganisationRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            textAccess(ImportField::OrganisationName, &Organisation::name),
            textAccess(ImportField::OrganisationCvr, &Organisation::cvr),
            choiceAccess(ImportField::OrganisationKindField, &Organisation::kind),
            choiceAccess(ImportField::OrganisationSizeField, &Organisation::size),
            textAccess(ImportField::OrganisationAddress, &Organisation::address),
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
        const Period period{dayOfFact(listed.fact(ImportField::OrganisationValidFrom)),
                            dayOfFact(listed.fact(ImportField::OrganisationValidTo))};
        dropBackward(listed, ImportField::OrganisationValidFrom, ImportField::OrganisationValidTo, context().cells);
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

class MilestoneRows final : public TitledRows<Milestone> {
public:
    explicit MilestoneRows(RowContext &context)
        : TitledRows(context, ImportField::MilestoneDa, ImportField::MilestoneEn)
    {
        addFields({dayAccess(ImportField::MilestonePlanned, &Milestone::planned),
                   dayAccess(ImportField::MilestoneForecast, &Milestone::forecast),
                   dayAccess(ImportField::MilestoneActual, &Milestone::actual)});
    }

    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        if (const auto title = TitledRows::missing(listed))
            return title;
        return listed.fact(ImportField::MilestonePlanned).isEmpty() ? std::optional(ImportField::MilestonePlanned)
                                                                    : std::nullopt;
    }
};

class RiskRows final : public TitledRows<Risk> {
public:
    explicit RiskRows(RowContext &context) : TitledRows(context, ImportField::RiskDa, ImportField::RiskEn)
    {
        addFields({textAccess(ImportField::RiskResponseDa, &Risk::response, Language::Danish),
                   textAccess(ImportField::RiskResponseEn, &Risk::response, Language::English),
                   levelAccess(ImportField::RiskProbability, &Risk::probability),
                   levelAccess(ImportField::RiskImpact, &Risk::impact),
                   personAccess(ImportField::RiskOwner, &Risk::owner, context),
                   dayAccess(ImportField::RiskReviewBy, &Risk::reviewBy),
                   dayAccess(ImportField::RiskClosed, &Risk::closed)});
    }

protected:
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
            numberAccess(ImportField::LineYear, &BudgetLine::year),
            textAccess(ImportField::LineDa, &BudgetLine::title, Language::Danish),
            textAccess(ImportField::LineEn, &BudgetLine::title, Language::English),
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
        return yearOf(row) + u'\n' + titleKeyOf(row.title.da, row.title.en);
    }
    QString nameOf(const BudgetLine &row) const override
    {
        return (yearOf(row) + u' ' + row.title.in(Language::Danish)).trimmed();
    }

private:
    static QString yearOf(const BudgetLine &row) { return row.year ? QString::number(*row.year) : QString(); }
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
            textAccess(ImportField::GrantDa, &Grant::title, Language::Danish),
            textAccess(ImportField::GrantEn, &Grant::title, Language::English),
            choiceAccess(ImportField::GrantStateField, &Grant::state),
            {ImportField::GrantAmount, [](const Grant &row) { return amountFact(row.amount); },
             [](Grant &row, const QString &fact) { row.amount = amountOfFact(fact).value_or(Money{}); }},
            choiceAccess(ImportField::GrantBasis, &Grant::basis),
            numberAccess(ImportField::GrantFirstYear, &Grant::firstYear),
            numberAccess(ImportField::GrantLastYear, &Grant::lastYear),
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
        useKnownName(listed, ImportField::GrantFunder, context().organisations);
        const QString first = listed.fact(ImportField::GrantFirstYear);
        const QString last = listed.fact(ImportField::GrantLastYear);
        dropBackward(listed, ImportField::GrantLastYear,
                     !first.isEmpty() && !last.isEmpty() && last.toInt() < first.toInt(), context().cells);
        if (listed.fact(ImportField::GrantBasis) == choiceCode(ImportField::GrantBasis, int(AmountBasis::PerYear))
            && first.isEmpty()) {
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
    case ListKind::Barriers: return barrierRows(context);
    case ListKind::FollowUps: return followUpRows(context);
    case ListKind::Decisions: return decisionRows(context);
    case ListKind::Procurements: return procurementRows(context);
    case ListKind::Customers: return customerRows(context);
    case ListKind::Benefits: return benefitRows(context);
    case ListKind::RolloutPlans: return rolloutRows(context);
    case ListKind::CommercialPlans: return commercialRows(context);
    case ListKind::Sources: return sourceRows(context);
    case ListKind::GateAnswers: return gateAnswerRows(context);
    case ListKind::GateDecisions: return gateDecisionRows(context);
    case ListKind::PhasePlans: return phasePlanRows(context);
    case ListKind::OptionHolders: return optionHolderRows(context);
    case ListKind::Projects: break; // see PlanImport.cpp
    }
    Q_UNREACHABLE();
}

} // namespace opi
