#include "core/exchange/import/ListSigns.h"

#include "core/exchange/import/ColumnContent.h"
#include "core/exchange/import/HeaderWords.h"

#include <QSet>

#include <algorithm>

namespace opi {

bool isWeakAmongOthers(const QString &words, ListKind list)
{
    static const QSet<QString> weakInRows{
        "titel",    "title",    "dato",     "date",     "plan",     "type",      "post",        "item",
        "line",     "frist",    "deadline", "kategori", "category", "budget",    "planned",     "forecast",
        "actual",   "amount",   "beløb",    "region",   "kommune",  "projekt",   "lukket",      "closed",
        "ejer",     "owner",    "risiko",   "risk",     "milepæl",  "milestone", "action",      "handling",
        "tiltag",   "barriere", "barrier",  "udbud",    "indkøb",   "tender",    "procurement", "kontrakt",
        "contract", "kunde",    "customer", "ordre",    "order",    "gevinst",   "benefit",     "værdi",
        "value",    "fase",     "phase",    "note",     "notes",    "marked",    "market",      "steder",
        "sites",    "tabel",    "table",    "felt",     "field",    "svar",      "answer",      "gate"};
    if (list != ListKind::Projects && weakInRows.contains(words))
        return true;
    static const QSet<QString> weak{
        "projekt",         "project",  "prosjekt",     "navn",         "name",        "nummer",    "number",
        "adresse",         "address",  "status",       "område",       "area",        "location",  "reference",
        "virksomhed",      "company",  "organisation", "organization", "institution", "tilstand",  "state",
        "source",          "kilde",    "program",      "programme",    "cash",        "kontant",   "readiness",
        "readiness level", "parathed", "use",          "anvendelse",   "component",   "komponent", "bruk",
        "udbredelse"};
    return words.size() < 4 || weak.contains(words);
}

namespace {

using Fields = std::initializer_list<ImportField>;

/// Whether a column is certainly one of the fields by a heading that lists of projects do not have: a title is called
/// "Titel" in every list, and "Barriere" in one of barriers.
bool tellsByOwnName(const ColumnMap &map, const SourceTable &table, Fields fields)
{
    constexpr double sure = 0.9;
    static const QSet<QString> ofProjects = [] {
        QSet<QString> names;
        for (const ImportField field : importFieldsOf(ListKind::Projects)) {
            for (const QString &name : importField(field).names())
                names.insert(comparable(name));
        }
        return names;
    }();
    return std::any_of(fields.begin(), fields.end(), [&](ImportField field) {
        const auto column = map.columnOf(field);
        return column && map.columns[std::size_t(*column)].confidence >= sure
               && !ofProjects.contains(headerWordsOf(table.header[*column]).all);
    });
}

} // namespace

bool isWhole(const ColumnMap &map, const SourceTable &table)
{
    using enum ImportField;
    const auto any = [&](Fields fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [&](ImportField field) { return map.columnOf(field).has_value(); });
    };
    const auto tells = [&](Fields fields) { return tellsByOwnName(map, table, fields); };
    const bool namesProject = any({Code, ExternalId, ProjectTitle});
    switch (map.list) {
    case ListKind::Projects: return any({TitleDa, TitleEn, Code, ExternalId});
    case ListKind::Organisations: return any({OrganisationName});
    case ListKind::Milestones: return any({MilestoneDa, MilestoneEn}) && any({MilestonePlanned});
    case ListKind::Risks: return any({RiskDa, RiskEn}) && any({RiskProbability, RiskImpact});
    case ListKind::BudgetLines:
        return namesProject && any({LineYear, LineDa, LineEn}) && any({LinePlanned, LineActual, LineForecast});
    case ListKind::Grants:
        return namesProject && any({GrantAmount}) && any({GrantFunder, GrantDa, GrantEn, GrantStateField});
    case ListKind::Barriers: return any({BarrierDa, BarrierEn}) && tells({BarrierDa, BarrierEn, BarrierSeverity});
    case ListKind::FollowUps: return tells({FollowUpDa, FollowUpEn});
    case ListKind::Decisions: return tells({DecisionDa, DecisionEn});
    case ListKind::Procurements:
        return namesProject && tells({ProcurementRoute, ProcurementCoupling, ProcurementCpv, ProcurementPlanned});
    case ListKind::Customers:
        return any({CustomerOrganisation}) && tells({CustomerOrganisation, CustomerLikelihood, CustomerExpected});
    case ListKind::Benefits: return tells({BenefitDa, BenefitEn});
    case ListKind::RolloutPlans:
        return namesProject && any({RolloutKind})
               && tells({RolloutSitesDa, RolloutSitesEn, RolloutIntegrationDa, RolloutIntegrationEn, RolloutTrainingDa,
                         RolloutTrainingEn, RolloutBudget});
    case ListKind::CommercialPlans:
        return namesProject
               && tells({CommercialModel, CommercialPricingDa, CommercialPricingEn, CommercialMarketEntry,
                         CommercialFirstSale});
    case ListKind::Sources: return namesProject && any({FactAddress}) && tells({FactColumn});
    case ListKind::GateAnswers: return namesProject && any({AnswerGiven}) && tells({AnswerCriterion});
    case ListKind::GateDecisions:
        // Without a verdict the gates are those that projects are at.
        return namesProject && any({GateDecisionGate}) && any({GateDecisionVerdict}) && any({GateDecisionDay})
               && tells({GateDecisionGate, GateDecisionVerdict});
    case ListKind::PhasePlans: return namesProject && any({PhasePlanPhase}) && tells({PhasePlanPlanned});
    case ListKind::OptionHolders:
        return namesProject && any({HolderOrganisation}) && tells({HolderOrganisation, HolderNamed});
    }
    Q_UNREACHABLE();
}

void moveToEnglish(ColumnMap &map, const SourceTable &table)
{
    using enum ImportField;
    constexpr std::pair<ImportField, ImportField> pairs[] = {
        {TitleDa, TitleEn},
        {SummaryDa, SummaryEn},
        {MilestoneDa, MilestoneEn},
        {RiskDa, RiskEn},
        {RiskResponseDa, RiskResponseEn},
        {LineDa, LineEn},
        {GrantDa, GrantEn},
        {BarrierDa, BarrierEn},
        {BarrierRemedyDa, BarrierRemedyEn},
        {FollowUpDa, FollowUpEn},
        {FollowUpNoteDa, FollowUpNoteEn},
        {DecisionDa, DecisionEn},
        {DecisionReasonDa, DecisionReasonEn},
        {DecisionEffectDa, DecisionEffectEn},
        {ProcurementDa, ProcurementEn},
        {CustomerNoteDa, CustomerNoteEn},
        {BenefitDa, BenefitEn},
        {RolloutSitesDa, RolloutSitesEn},
        {RolloutIntegrationDa, RolloutIntegrationEn},
        {RolloutTrainingDa, RolloutTrainingEn},
        {CommercialMarketDa, CommercialMarketEn},
        {CommercialPricingDa, CommercialPricingEn},
        {AnswerNoteDa, AnswerNoteEn},
        {GateDecisionReasonDa, GateDecisionReasonEn},
    };
    for (const auto &[danish, english] : pairs) {
        const auto column = map.columnOf(danish);
        if (column && !map.columnOf(english) && looksEnglish(table, *column))
            map.columns[std::size_t(*column)].field = english;
    }
}

} // namespace opi
