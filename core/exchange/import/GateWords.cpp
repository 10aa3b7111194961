#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateDecision.h"
#include "core/exchange/import/ChoiceWords.h"
#include "core/exchange/import/RowFields.h"

namespace opi {

namespace {

constexpr ChoiceWords gateAnswers[] = {
    {int(Answer::Open), "open", "Ikke besvaret|Ubesvaret|Åben|Åbent|Mangler svar|Afventer",
     "Not answered|Unanswered|Open|Pending", ""},
    {int(Answer::Met), "met", "Opfyldt|Ja|Godkendt|I orden|Ok", "Met|Yes|Fulfilled|Satisfied|Ok", "oppfylt"},
    {int(Answer::NotMet), "not-met", "Ikke opfyldt|Nej|Mangler|Delvist opfyldt|Delvis opfyldt",
     "Not met|No|Not fulfilled|Missing|Partly met|Partially met", "ikke oppfylt"},
    {int(Answer::NotApplicable), "not-applicable", "Ikke relevant|Irrelevant|Ikke aktuelt|Ikke aktuel|IR",
     "Not applicable|Not relevant|N/A|NA", ""},
};
static_assert(std::size(gateAnswers) == std::size_t(valueCount(Answer())));

constexpr ChoiceWords gateVerdicts[] = {
    {int(GateVerdict::Go), "go", "Godkend|Godkendt|Go|Videre|Fortsæt|Ja", "Go|Approved|Pass|Passed|Continue|Yes",
     "godkjent"},
    {int(GateVerdict::Conditional), "conditional",
     "Betinget|Betinget godkendt|Betinget godkendelse|Godkendt med betingelser|Godkendt med vilkår",
     "Conditional|Conditional go|Approved with conditions|Conditionally approved", ""},
    {int(GateVerdict::Recycle), "recycle", "Gentag|Gentages|Tilbage|Om igen|Omarbejdes",
     "Recycle|Repeat|Back|Rework|Redo", "gjenta"},
    {int(GateVerdict::Hold), "hold", "Pause|Sat på pause|I bero|Sat i bero|Afventer|Udskudt",
     "Hold|On hold|Paused|Postponed|Deferred", ""},
    {int(GateVerdict::Stop), "stop", "Stop|Stoppet|Lukket|Afvist|Nej|No go",
     "Stop|Stopped|Closed|Rejected|Kill|No|No-go", "stoppet"},
};
static_assert(std::size(gateVerdicts) == std::size_t(valueCount(GateVerdict())));

constexpr ChoiceWords holderNamings[] = {
    {0, "no", "Nej|Ikke nævnt", "No|Not named|False", "nei"},
    {1, "yes", "Ja|Nævnt|X", "Yes|Named|True", ""},
};

} // namespace

std::vector<ImportFieldInfo> gateRowFields()
{
    using enum ListKind;
    return {
        {ImportField::AnswerCriterion, "answer-criterion", FieldKind::Text,
         "Kriterium|Kriterie|Kriterier|Gatekriterium|Kriteriets kode|Kriterienr|Spørgsmål|Krav",
         "Criterion|Criteria|Gate criterion|Criterion code|Question|Requirement", "Spørsmål", GateAnswers},
        {ImportField::AnswerGiven, "answer", FieldKind::Choice,
         "Svar|Svaret|Besvarelse|Opfyldt|Opfyldelse|Vurdering|Status",
         "Answer|Met|Fulfilled|Fulfilment|Assessment|Status", "", GateAnswers},
        {ImportField::AnswerNoteDa, "answer-note-da", FieldKind::LongText,
         "Note (dansk)|Note|Noter|Bemærkning|Bemærkninger|Begrundelse|Begrundelse for svar|Kommentar|Kommentarer",
         "Note (Danish)|Note|Notes|Reason|Comment|Comments|Remark|Remarks", "Merknad", GateAnswers},
        {ImportField::AnswerNoteEn, "answer-note-en", FieldKind::LongText, "Note (engelsk)", "Note (English)", "",
         GateAnswers},
        {ImportField::AnswerOwner, "answer-owner", FieldKind::Reference,
         "Ejer|Ansvarlig|Ansvarlig for svar|Besvaret af|Besvares af|Svaret af|Svares af",
         "Owner|Responsible|Answered by|To be answered by", "Eier", GateAnswers},
        {ImportField::AnswerDay, "answer-date", FieldKind::Date,
         "Besvaret den|Besvaret|Svardato|Dato for svar|Vurderet den|Vurderet|Dato",
         "Answered on|Answered|Date of answer|Answer date|Assessed on|Assessed|Date", "", GateAnswers},

        {ImportField::GateDecisionGate, "gate", FieldKind::Text,
         "Beslutningspunkt|Gate|Gates|Beslutningsport|Port|Milepælsgate|Gatenavn|Gatekode",
         "Gate|Gates|Decision point|Decision gate|Stage gate|Gate name|Gate code", "", GateDecisions},
        {ImportField::GateDecisionVerdict, "gate-decision", FieldKind::Choice,
         "Beslutning|Gatebeslutning|Afgørelse|Udfald|Resultat|Godkendelse",
         "Decision|Gate decision|Verdict|Outcome|Result|Approval", "Vedtak", GateDecisions},
        {ImportField::GateDecisionDay, "gate-decided-on", FieldKind::Date,
         "Besluttet den|Besluttet|Beslutningsdato|Gatedato|Afgjort|Afgjort den|Godkendt den|Mødedato|Dato",
         "Decided on|Decided|Decision date|Date of decision|Gate date|Approved on|Meeting date|Date", "",
         GateDecisions},
        {ImportField::GateDecisionDeciders, "gate-deciders", FieldKind::Text,
         "Besluttet af|Beslutningstager|Beslutningstagere|Godkendt af|Afgjort af",
         "Decided by|Decision maker|Decision makers|Deciders|Approved by", "", GateDecisions},
        {ImportField::GateDecisionReasonDa, "gate-reason-da", FieldKind::LongText,
         "Begrundelse (dansk)|Begrundelse|Årsag|Hvorfor|Baggrund|Note|Bemærkning|Bemærkninger|Kommentar",
         "Reason (Danish)|Reason|Rationale|Why|Background|Note|Remarks|Comment|Comments", "Begrunnelse", GateDecisions},
        {ImportField::GateDecisionReasonEn, "gate-reason-en", FieldKind::LongText, "Begrundelse (engelsk)",
         "Reason (English)", "", GateDecisions},

        {ImportField::PhasePlanPhase, "plan-phase", FieldKind::Text, "Fase|Faser|Fasenavn|Fasekode|Projektfase",
         "Phase|Phases|Phase name|Phase code|Project phase|Stage", "Prosjektfase", PhasePlans},
        {ImportField::PhasePlanPlanned, "plan-planned", FieldKind::Date,
         "Planlagt dato|Planlagt|Planlagt gate|Planlagt gatedato|Planlagt beslutning|Planlagt afslutning|Baseline",
         "Planned date|Planned|Planned gate|Planned gate date|Planned decision|Baseline|Baseline date", "", PhasePlans},
        {ImportField::PhasePlanForecast, "plan-forecast", FieldKind::Date,
         "Forventet dato|Forventet|Prognose|Forventet gate|Forventet gatedato|Forventet afslutning|Ny dato"
         "|Revideret dato",
         "Forecast date|Forecast|Expected|Expected date|New date|Revised date", "", PhasePlans},

        {ImportField::HolderOrganisation, "holder-organisation", FieldKind::Text,
         "Organisation|Optionshaver|Optionshavere|Optionshavers navn|Køber|Myndighed",
         "Organisation|Organization|Option holder|Option holders|Holder of the option|Buyer", "Opsjonshaver",
         OptionHolders},
        {ImportField::HolderVolume, "holder-volume", FieldKind::Count, "Mængde|Antal|Antal enheder|Enheder|Stk|Styk",
         "Volume|Quantity|Units|Number of units", "Antall", OptionHolders},
        {ImportField::HolderValue, "holder-value", FieldKind::Money, "Værdi|Optionsværdi|Optionens værdi|Beløb",
         "Value|Option value|Value of the option|Amount", "Verdi", OptionHolders},
        {ImportField::HolderCurrency, "holder-currency", FieldKind::Choice, "Værdi (valuta)|Valuta",
         "Value (currency)|Currency", "", OptionHolders},
        {ImportField::HolderNamed, "holder-named", FieldKind::Choice,
         "Nævnt i udbudsbekendtgørelsen|Nævnt i bekendtgørelsen|Nævnt i udbuddet|Nævnt",
         "Named in the notice|Named in the tender|Named", "", OptionHolders},
    };
}

std::span<const ChoiceWords> gateChoicesOf(ImportField field)
{
    switch (field) {
    case ImportField::AnswerGiven: return gateAnswers;
    case ImportField::GateDecisionVerdict: return gateVerdicts;
    case ImportField::HolderNamed: return holderNamings;
    default: return {};
    }
}

} // namespace opi
