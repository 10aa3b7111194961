#include "core/domain/CommercialPlan.h"
#include "core/domain/RolloutPlan.h"
#include "core/exchange/import/MoreRowKinds.h"
#include "core/exchange/import/RowAccess.h"

namespace opi {

namespace {

/// Found by what it is the plan of: a project has one for implementation and one for scaling.
class RolloutRows final : public KindOf<RolloutPlan> {
public:
    explicit RolloutRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            choiceAccess(ImportField::RolloutKind, &RolloutPlan::kind),
            personAccess(ImportField::RolloutOwner, &RolloutPlan::owner, context),
            textAccess(ImportField::RolloutSitesDa, &RolloutPlan::sites, Language::Danish),
            textAccess(ImportField::RolloutSitesEn, &RolloutPlan::sites, Language::English),
            textAccess(ImportField::RolloutIntegrationDa, &RolloutPlan::integration, Language::Danish),
            textAccess(ImportField::RolloutIntegrationEn, &RolloutPlan::integration, Language::English),
            textAccess(ImportField::RolloutTrainingDa, &RolloutPlan::training, Language::Danish),
            textAccess(ImportField::RolloutTrainingEn, &RolloutPlan::training, Language::English),
            amountAccess(ImportField::RolloutBudget, &RolloutPlan::operationBudget),
            dayAccess(ImportField::RolloutBegins, &RolloutPlan::begins),
        };
    }

    bool isUnique() const override { return true; }
    QString key(const ListedRow &listed) const override { return listed.fact(ImportField::RolloutKind); }
    QString titleOf(const ListedRow &listed) const override
    {
        const std::optional<int> kind = choiceFrom(ImportField::RolloutKind, key(listed));
        return kind ? choiceLabel(ImportField::RolloutKind, *kind, context().language) : QString();
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return key(listed).isEmpty() ? std::optional(ImportField::RolloutKind) : std::nullopt;
    }

protected:
    QString keyOf(const RolloutPlan &row) const override { return choiceCode(ImportField::RolloutKind, int(row.kind)); }
    QString nameOf(const RolloutPlan &row) const override
    {
        return choiceLabel(ImportField::RolloutKind, int(row.kind), context().language);
    }
};

/// The one of its project, so it needs no name.
class CommercialRows final : public KindOf<CommercialPlan> {
public:
    explicit CommercialRows(RowContext &context) : KindOf(context)
    {
        m_access = {
            choiceAccess(ImportField::CommercialModel, &CommercialPlan::model),
            textAccess(ImportField::CommercialMarketDa, &CommercialPlan::market, Language::Danish),
            textAccess(ImportField::CommercialMarketEn, &CommercialPlan::market, Language::English),
            textAccess(ImportField::CommercialPricingDa, &CommercialPlan::pricing, Language::Danish),
            textAccess(ImportField::CommercialPricingEn, &CommercialPlan::pricing, Language::English),
            amountAccess(ImportField::CommercialPrice, &CommercialPlan::price),
            dayAccess(ImportField::CommercialMarketEntry, &CommercialPlan::marketEntry),
            dayAccess(ImportField::CommercialFirstSale, &CommercialPlan::firstSale),
        };
    }

    bool isUnique() const override { return true; }
    QString key(const ListedRow &) const override { return {}; }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return saysAnything(listed) ? std::nullopt : std::optional(ImportField::CommercialModel);
    }

protected:
    QString keyOf(const CommercialPlan &) const override { return {}; }
    QString nameOf(const CommercialPlan &row) const override
    {
        const Project *project = context().portfolio.find(row.project);
        return project ? project->title.in(context().language) : QString();
    }
};

} // namespace

std::unique_ptr<RowKind> rolloutRows(RowContext &context) { return std::make_unique<RolloutRows>(context); }
std::unique_ptr<RowKind> commercialRows(RowContext &context) { return std::make_unique<CommercialRows>(context); }

} // namespace opi
