#include "core/domain/CommercialPlan.h"
#include "core/domain/RolloutPlan.h"
#include "core/exchange/import/ChoiceWords.h"
#include "core/exchange/import/RowFields.h"

namespace opi {

namespace {

constexpr ChoiceWords rolloutKinds[] = {
    {int(PlanKind::Implementation), "implementation",
     "Implementeringsplan|Implementering|Plan for implementering|Ibrugtagning|Ibrugtagningsplan",
     "Implementation plan|Implementation|Plan for implementation", ""},
    {int(PlanKind::Scaling), "scaling",
     "Skaleringsplan|Skalering|Plan for skalering|Opskalering|Udbredelse|Udbredelsesplan",
     "Scaling plan|Scaling|Plan for scaling|Scale-up|Scaling up|Roll-out|Rollout", ""},
};
static_assert(std::size(rolloutKinds) == std::size_t(valueCount(PlanKind())));

constexpr ChoiceWords businessModels[] = {
    {int(BusinessModel::None), "none", "Ingen forretningsmodel valgt|Ingen|Ikke valgt",
     "No business model chosen|None|Not chosen", ""},
    {int(BusinessModel::Purchase), "purchase", "Almindeligt køb|Køb|Salg|Engangskøb|Engangssalg",
     "Outright purchase|Purchase|Sale|Single purchase", "kjøp"},
    {int(BusinessModel::Subscription), "subscription", "Abonnement|Abonnementsmodel|SaaS",
     "Subscription|Subscription model|SaaS", ""},
    {int(BusinessModel::Leasing), "leasing", "Leasing|Leje|Udlejning", "Leasing|Lease|Rental", ""},
    {int(BusinessModel::Licence), "licence", "Licens|Licenser|Licensering", "Licence fee|License fee|Licence|License",
     "lisens"},
    {int(BusinessModel::Royalty), "royalty", "Royalty|Royalties", "Royalty|Royalties", ""},
    {int(BusinessModel::PurchaseOption), "purchase-option", "Købsoption|Option", "Purchase option|Option", ""},
    {int(BusinessModel::RevenueShare), "revenue-share", "Omsætningsdeling|Deling af omsætning",
     "Revenue share|Revenue sharing", ""},
    {int(BusinessModel::GainShare), "gain-share", "Gevinstdeling|Deling af gevinster",
     "Gain sharing|Gain share|Shared savings", ""},
    {int(BusinessModel::OutcomePayment), "outcome-payment",
     "Resultatbaseret betaling|Effektbaseret betaling|Betaling efter effekt|Betaling for resultater",
     "Payment for outcomes|Outcome payment|Payment by results", ""},
    {int(BusinessModel::PartnerDiscount), "partner-discount", "Rabat til udviklingspartner|Partnerrabat",
     "Partner discount|Discount for partners", ""},
    {int(BusinessModel::SpinOut), "spin-out", "Spin-out eller joint venture|Spin-out|Joint venture|Fælles selskab",
     "Spin-out or joint venture|Spin-out|Joint venture", ""},
    {int(BusinessModel::PreCommercial), "pre-commercial",
     "Prækommerciel betaling pr. fase|Prækommerciel betaling|Prækommercielt indkøb|PCP",
     "Pre-commercial payment per phase|Pre-commercial payment|Pre-commercial procurement|PCP", ""},
    {int(BusinessModel::JointFramework), "joint-framework", "Fælles rammeaftale|Rammeaftale",
     "Joint framework agreement|Framework agreement", "rammeavtale"},
};
static_assert(std::size(businessModels) == std::size_t(valueCount(BusinessModel())));

} // namespace

std::vector<ImportFieldInfo> marketPlanFields()
{
    using enum ListKind;
    return {
        {ImportField::RolloutKind, "rollout-kind", FieldKind::Choice,
         "Plan|Plantype|Plantyper|Type af plan|Planens art|Type|Art",
         "Plan|Plan type|Type of plan|Kind of plan|Kind|Type", "", RolloutPlans},
        {ImportField::RolloutOwner, "rollout-owner", FieldKind::Reference,
         "Ejer|Planejer|Planens ejer|Ansvarlig|Planansvarlig|Ansvarlig for planen|Driftsejer",
         "Owner|Plan owner|Responsible|Responsible for the plan|Operation owner", "Eier", RolloutPlans},
        {ImportField::RolloutSitesDa, "rollout-sites-da", FieldKind::LongText,
         "Steder (dansk)|Steder|Sted|Lokationer|Anvendelsessteder|Implementeringssteder|Afdelinger|Hvor",
         "Sites (Danish)|Sites|Site|Places|Locations|Where", "Lokasjoner", RolloutPlans},
        {ImportField::RolloutSitesEn, "rollout-sites-en", FieldKind::LongText, "Steder (engelsk)", "Sites (English)",
         "", RolloutPlans},
        {ImportField::RolloutIntegrationDa, "rollout-integration-da", FieldKind::LongText,
         "Integration (dansk)|Integration|Integrationer|Systemintegration|It-integration",
         "Integration (Danish)|Integration|Integrations|System integration|IT integration", "Integrasjon",
         RolloutPlans},
        {ImportField::RolloutIntegrationEn, "rollout-integration-en", FieldKind::LongText, "Integration (engelsk)",
         "Integration (English)", "", RolloutPlans},
        {ImportField::RolloutTrainingDa, "rollout-training-da", FieldKind::LongText,
         "Oplæring (dansk)|Oplæring|Uddannelse|Undervisning|Træning|Kompetenceudvikling",
         "Training (Danish)|Training|Education|Instruction", "Opplæring", RolloutPlans},
        {ImportField::RolloutTrainingEn, "rollout-training-en", FieldKind::LongText, "Oplæring (engelsk)",
         "Training (English)", "", RolloutPlans},
        {ImportField::RolloutBudget, "rollout-budget", FieldKind::Money,
         "Driftsbudget om året|Driftsbudget|Driftsbudget pr. år|Årligt driftsbudget|Driftsudgift|Driftsudgifter"
         "|Driftsomkostning|Driftsomkostninger",
         "Operation budget a year|Operation budget|Operating budget|Operation budget per year|Operating cost"
         "|Operating costs",
         "Driftsbudsjett", RolloutPlans},
        {ImportField::RolloutCurrency, "rollout-currency", FieldKind::Choice,
         "Driftsbudget om året (valuta)|Driftsbudget (valuta)|Valuta",
         "Operation budget a year (currency)|Operation budget (currency)|Currency", "", RolloutPlans},
        {ImportField::RolloutBegins, "rollout-begins", FieldKind::Date,
         "Begynder|Begynder den|Begyndelse|Starter|Start|Startdato|Ibrugtages|Ibrugtages den|Drift fra|Dato",
         "Begins on|Begins|Starts on|Starts|Start|Start date|In use from|Date", "", RolloutPlans},

        {ImportField::CommercialModel, "commercial-model", FieldKind::Choice,
         "Forretningsmodel|Forretningsmodeller|Betalingsmodel|Indtægtsmodel",
         "Business model|Business models|Payment model|Revenue model", "Forretningsmodell", CommercialPlans},
        {ImportField::CommercialMarketDa, "commercial-market-da", FieldKind::LongText,
         "Marked (dansk)|Marked|Markeder|Målgruppe|Kundegruppe|Markedsbeskrivelse",
         "Market (Danish)|Market|Markets|Target group|Market description", "", CommercialPlans},
        {ImportField::CommercialMarketEn, "commercial-market-en", FieldKind::LongText, "Marked (engelsk)",
         "Market (English)", "", CommercialPlans},
        {ImportField::CommercialPricingDa, "commercial-pricing-da", FieldKind::LongText,
         "Prissætning (dansk)|Prissætning|Prismodel|Prisstruktur|Prispolitik",
         "Pricing (Danish)|Pricing|Price model|Pricing model|Price structure", "Prissetting|Prismodell",
         CommercialPlans},
        {ImportField::CommercialPricingEn, "commercial-pricing-en", FieldKind::LongText, "Prissætning (engelsk)",
         "Pricing (English)", "", CommercialPlans},
        {ImportField::CommercialPrice, "commercial-price", FieldKind::Money,
         "Pris pr. enhed|Enhedspris|Stykpris|Pris pr. stk.|Pris|Listepris|Salgspris",
         "Price of a unit|Unit price|Price per unit|Price|List price|Sales price", "", CommercialPlans},
        {ImportField::CommercialCurrency, "commercial-currency", FieldKind::Choice,
         "Pris pr. enhed (valuta)|Pris (valuta)|Valuta", "Price of a unit (currency)|Price (currency)|Currency", "",
         CommercialPlans},
        {ImportField::CommercialMarketEntry, "commercial-market-entry", FieldKind::Date,
         "Markedsintroduktion|Markedsføres fra|Til salg fra|Til salg den|På markedet|På markedet fra|Lancering"
         "|Lanceres|Lanceringsdato",
         "Market entry|For sale from|On the market|On the market from|Market launch|Launch|Launch date",
         "Markedsintroduksjon|Lansering", CommercialPlans},
        {ImportField::CommercialFirstSale, "commercial-first-sale", FieldKind::Date,
         "Første salg|Første salg den|Første salgsdato|Solgt første gang", "First sale|First sold|Date of first sale",
         "", CommercialPlans},
    };
}

std::span<const ChoiceWords> marketPlanChoicesOf(ImportField field)
{
    switch (field) {
    case ImportField::RolloutKind: return rolloutKinds;
    case ImportField::CommercialModel: return businessModels;
    default: return {};
    }
}

} // namespace opi
