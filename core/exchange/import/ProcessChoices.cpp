#include "core/exchange/import/ChoiceWords.h"

#include "core/domain/Barrier.h"
#include "core/domain/Customer.h"
#include "core/domain/Decision.h"
#include "core/domain/Procurement.h"

namespace opi {

namespace {

constexpr ChoiceWords barrierKinds[] = {
    {int(BarrierKind::Sale), "sale", "Salg|Marked|Kommercialisering", "Sale|Sales|Market", ""},
    {int(BarrierKind::Implementation), "implementation", "Implementering|Ibrugtagning|Drift",
     "Implementation|Operation", ""},
    {int(BarrierKind::Scaling), "scaling", "Skalering|Udbredelse", "Scaling|Spread", ""},
    {int(BarrierKind::Procurement), "procurement", "Indkøb|Udbud|Indkøb og udbud", "Procurement|Tender", "innkjøp"},
    {int(BarrierKind::Evidence), "evidence", "Evidens|Dokumentation|Effekt", "Evidence|Documentation", ""},
    {int(BarrierKind::Regulation), "regulation", "Regulering|Jura|Lovgivning|Regler|Regulatorisk|Godkendelse",
     "Regulation|Regulatory|Legal|Law", ""},
    {int(BarrierKind::Finance), "finance", "Finansiering|Økonomi", "Financing|Finance|Funding|Economy", ""},
    {int(BarrierKind::Organisation), "organisation", "Organisation|Organisatorisk|Organisering|Ledelse",
     "Organisation|Organization|Organisational|Management", ""},
    {int(BarrierKind::DataAndIt), "data-it", "Data og it|It|Data|It og data|Teknik|Teknologi",
     "Data and IT|IT|Data|IT and data|Technology", ""},
    {int(BarrierKind::Rights), "rights", "Rettigheder|IPR|Immaterielle rettigheder", "Rights|IPR|Intellectual property",
     ""},
};
static_assert(std::size(barrierKinds) == std::size_t(valueCount(BarrierKind())));

constexpr ChoiceWords severities[] = {
    {1, "1", "Forsinker|1 – forsinker|Lav|Mindre", "Slows down|1 – slows down|Low|Minor", ""},
    {2, "2", "Holder tilbage|2 – holder tilbage|Mellem|Middel|Moderat", "Holds back|2 – holds back|Medium|Moderate",
     ""},
    {3, "3", "Spærrer|3 – spærrer|Blokerer|Blokerende|Høj|Alvorlig|Kritisk",
     "Blocks|3 – blocks|Blocking|High|Serious|Critical", "høy"},
};

constexpr ChoiceWords decisionKinds[] = {
    {int(DecisionKind::Decision), "decision", "Beslutning|Indstilling", "Decision|Proposal", ""},
    {int(DecisionKind::ChangeRequest), "change-request", "Ændringsanmodning|Ændringsønske|Ændring",
     "Change request|Change", "endringsanmodning|endring"},
};
static_assert(std::size(decisionKinds) == std::size_t(valueCount(DecisionKind())));

constexpr ChoiceWords decisionStates[] = {
    {int(DecisionState::Wanted), "wanted", "Ønskes|Ønsket|Indstillet|Afventer|Til beslutning|Åben|Under behandling",
     "Wanted|Proposed|Pending|Open|Awaiting decision", ""},
    {int(DecisionState::Approved), "approved", "Godkendt|Besluttet|Vedtaget|Tiltrådt|Imødekommet|Ja",
     "Approved|Decided|Adopted|Accepted|Yes", "godkjent|vedtatt"},
    {int(DecisionState::Rejected), "rejected", "Afvist|Afslået|Forkastet|Nej", "Rejected|Declined|Refused|No",
     "avvist|avslått"},
    {int(DecisionState::Deferred), "deferred", "Udskudt|Udsat|Sat i bero", "Deferred|Postponed|Put off", "utsatt"},
};
static_assert(std::size(decisionStates) == std::size_t(valueCount(DecisionState())));

constexpr ChoiceWords routes[] = {
    {int(Route::None), "none", "Ingen udbudsvej valgt|Ingen|Ikke valgt", "No route chosen|None|Not chosen", ""},
    {int(Route::OpiWithoutTender), "opi-without-tender", "OPI uden udbud", "OPI without tender", ""},
    {int(Route::RndExemption), "rnd-exemption",
     "FoU-undtagelsen (§ 22)|FoU-undtagelsen|FoU-undtagelse|FoU|§ 22|Udbudslovens § 22|Forskning og udvikling",
     "R&D exemption (§ 22)|R&D exemption|R&D", ""},
    {int(Route::InnovationPartnership), "innovation-partnership", "Innovationspartnerskab|Innovationspartnerskaber",
     "Innovation partnership", "innovasjonspartnerskap"},
    {int(Route::Pcp), "pcp", "Prækommercielt indkøb (PCP)|Prækommercielt indkøb|PCP",
     "Pre-commercial procurement (PCP)|Pre-commercial procurement|PCP", ""},
    {int(Route::Ppi), "ppi",
     "Offentligt indkøb af innovative løsninger (PPI)|Offentligt indkøb af innovative løsninger|PPI",
     "Public procurement of innovative solutions (PPI)|Public procurement of innovative solutions|PPI", ""},
    {int(Route::Negotiated), "negotiated", "Udbud med forhandling|Forhandling",
     "Competitive procedure with negotiation|Negotiated procedure|Negotiation", "konkurranse med forhandling"},
    {int(Route::Dialogue), "dialogue", "Konkurrencepræget dialog", "Competitive dialogue", "konkurransepreget dialog"},
    {int(Route::Open), "open", "Offentligt udbud|Åbent udbud", "Open procedure|Open tender", "åpen anbudskonkurranse"},
    {int(Route::Restricted), "restricted", "Begrænset udbud", "Restricted procedure|Restricted tender",
     "begrenset anbudskonkurranse"},
    {int(Route::Framework), "framework", "Rammeaftale|Miniudbud|SKI", "Framework agreement|Framework|Mini-tender",
     "rammeavtale"},
    {int(Route::BelowThreshold), "below-threshold", "Under tærskelværdien|Under tærskelværdi|Under tærsklen",
     "Below the threshold value|Below threshold|Below the threshold", ""},
    {int(Route::Mixed), "mixed", "Blandet kontrakt|Blandet", "Mixed contract|Mixed", ""},
};
static_assert(std::size(routes) == std::size_t(valueCount(Route())));

constexpr ChoiceWords procurementStages[] = {
    {int(ProcurementStage::NotAssessed), "not-assessed", "Ikke vurderet|Ikke begyndt|Ikke startet",
     "Not assessed|Not begun|Not started", ""},
    {int(ProcurementStage::RouteChosen), "route-chosen", "Udbudsvej valgt|Udbudsform valgt|Rute valgt", "Route chosen",
     ""},
    {int(ProcurementStage::MarketDialogue), "market-dialogue", "Markedsdialog|Markedsundersøgelse|Teknisk dialog",
     "Market dialogue|Market consultation", ""},
    {int(ProcurementStage::Documents), "documents", "Udbudsmateriale|Kravspecifikation|Udarbejdelse af udbudsmateriale",
     "Procurement documents|Tender documents|Specification", ""},
    {int(ProcurementStage::Published), "published", "Offentliggjort|Udbudt|I udbud|Bekendtgjort", "Published|Tendered",
     "kunngjort"},
    {int(ProcurementStage::Tenders), "tenders", "Tilbud|Tilbud modtaget|Tilbudsfase", "Tenders|Tenders received|Bids",
     ""},
    {int(ProcurementStage::Evaluation), "evaluation", "Evaluering|Tilbudsevaluering", "Evaluation", ""},
    {int(ProcurementStage::Standstill), "standstill", "Standstill|Standstill-periode", "Standstill|Standstill period",
     ""},
    {int(ProcurementStage::Contract), "contract", "Kontrakt|Kontrakt indgået|Kontrakt underskrevet|Indgået",
     "Contract|Contract signed|Signed", ""},
    {int(ProcurementStage::OptionActive), "option-active", "Option aktiv|Option udnyttet",
     "Option active|Option exercised", ""},
};
static_assert(std::size(procurementStages) == std::size_t(valueCount(ProcurementStage())));

constexpr ChoiceWords couplings[] = {
    {0, "0", "0 – ikke koblet|Ikke koblet|Nej|Ingen", "0 – not coupled|Not coupled|No|None", ""},
    {1, "1", "1 – køber udpeget|Køber udpeget", "1 – buyer named|Buyer named", ""},
    {2, "2", "2 – udbudsvej og budget påtænkt|Udbudsvej og budget påtænkt",
     "2 – route and budget intended|Route and budget intended", ""},
    {3, "3", "3 – udbud planlagt|Udbud planlagt", "3 – tender planned|Tender planned", ""},
    {4, "4", "4 – købsoption i kontrakten|Købsoption i kontrakten|Købsoption",
     "4 – purchase option in the contract|Purchase option in the contract|Purchase option", ""},
};

constexpr ChoiceWords customerStages[] = {
    {int(CustomerStage::Lead), "lead", "Emne|Kundeemne|Salgsemne|Lead|Mulig kunde|Interesseret",
     "Lead|Prospect|Possible customer", ""},
    {int(CustomerStage::Dialogue), "dialogue", "Dialog|I dialog|Forhandling|Tilbud", "Dialogue|In dialogue|Negotiation",
     ""},
    {int(CustomerStage::Pilot), "pilot", "Pilot|Pilotkunde|Test|Afprøvning|Prøver", "Pilot|Trial|Test", "utprøving"},
    {int(CustomerStage::Order), "order", "Ordre|Kunde|Købt|Har købt|Solgt|Aftale indgået",
     "Order|Ordered|Customer|Bought|Sold|Won", ""},
};
static_assert(std::size(customerStages) == std::size_t(valueCount(CustomerStage())));

} // namespace

std::span<const ChoiceWords> processChoicesOf(ImportField field)
{
    switch (field) {
    case ImportField::BarrierKindField: return barrierKinds;
    case ImportField::BarrierSeverity: return severities;
    case ImportField::DecisionKindField: return decisionKinds;
    case ImportField::DecisionStateField: return decisionStates;
    case ImportField::ProcurementRoute: return routes;
    case ImportField::ProcurementStageField: return procurementStages;
    case ImportField::ProcurementCoupling: return couplings;
    case ImportField::CustomerStageField: return customerStages;
    default: return {};
    }
}

} // namespace opi
