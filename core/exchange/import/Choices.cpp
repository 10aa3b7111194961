#include "core/exchange/import/Choices.h"

#include "core/domain/Grant.h"
#include "core/domain/ProjectPartner.h"
#include "core/exchange/import/ChoiceWords.h"
#include "core/exchange/import/HeaderWords.h"

#include <QStringList>

#include <algorithm>

namespace opi {

namespace {

constexpr ChoiceWords lights[] = {
    {int(Light::None), "", "", "", "ikke vurderet|ikke sat|not assessed|none|ingen|ikke vurdert|n a"},
    {int(Light::Green), "green", "Grøn|Grønt", "Green", "grønn|✓"},
    {int(Light::Yellow), "yellow", "Gul|Gult|Orange", "Yellow|Amber", "!"},
    {int(Light::Red), "red", "Rød|Rødt", "Red", "✕|✗"},
};

constexpr ChoiceWords states[] = {
    {int(ProjectState::Active), "active", "Aktiv|I gang|Igangværende|Kørende|Løbende",
     "Active|Ongoing|In progress|Running", "pågår|pågående|aktivt"},
    {int(ProjectState::OnHold), "on-hold", "På hold|På pause|Sat i bero|I bero", "On hold|Paused", "på vent"},
    {int(ProjectState::InOperation), "in-operation", "Afsluttet – i drift|I drift",
     "Closed – in operation|In operation", "avsluttet i drift"},
    {int(ProjectState::Learning), "learning", "Afsluttet – læring|Læring", "Closed – learning|Learning",
     "avsluttet læring"},
    {int(ProjectState::Stopped), "stopped", "Stoppet|Afbrudt|Standset|Opgivet",
     "Stopped|Terminated|Cancelled|Discontinued", "avbrutt"},
    {int(ProjectState::Continued), "continued", "Videreført|Fortsat i andet projekt", "Continued", "videreført"},
};

constexpr ChoiceWords confidentialities[] = {
    {int(Confidentiality::Open), "open", "Åben|Offentlig|Åbent", "Open|Public", "åpen|offentlig"},
    {int(Confidentiality::Internal), "internal", "Intern|Internt", "Internal", ""},
    {int(Confidentiality::Confidential), "confidential", "Fortrolig|Fortroligt", "Confidential", "konfidensiell"},
};

constexpr ChoiceWords roles[] = {
    {int(PartnerRole::Partner), "partner", "Partner|Deltager|Samarbejdspartner|Projektpartner",
     "Partner|Participant|Project partner", "deltaker|samarbeidspartner"},
    {int(PartnerRole::Lead), "lead",
     "Leadpartner|Lead "
     "partner|Kontraktansvarlig|Kontraktholder|Koordinator|Ansøger|Hovedansøger|Tilskudsmodtager|Leder",
     "Lead partner|Lead|Coordinator|Beneficiary|Applicant|Main applicant|Contract holder|Grantee",
     "koordinator|søker|prosjekteier|prosjektansvarlig"},
    {int(PartnerRole::NeedOwner), "need-owner", "Behovsejer|Problemejer", "Need owner|Problem owner", "behovseier"},
    {int(PartnerRole::Developer), "developer", "Udvikler|Udviklende virksomhed|Leverandør|Løsningsudvikler",
     "Developer|Supplier|Solution provider", "utvikler"},
    {int(PartnerRole::Evaluator), "evaluator", "Evaluator", "Evaluator", ""},
    {int(PartnerRole::CoFinancer), "co-financer", "Medfinansierende part|Medfinansierende|Medfinansierende partner",
     "Co-financer|Co-financing partner", "medfinansiør"},
    {int(PartnerRole::Buyer), "buyer", "Køber|Aftager|Indkøber", "Buyer|Purchaser|Procurer", "kjøper|innkjøper"},
    {int(PartnerRole::TestSite), "test-site", "Teststed|Testvært", "Test site|Test host|Testbed", ""},
    {int(PartnerRole::Adviser), "adviser", "Rådgiver", "Adviser|Advisor|Consultant", "rådgiver"},
};

constexpr ChoiceWords componentKinds[] = {
    {0, "complementary", "Komplementær|Supplerende|Understøttende|Komplementær komponent|Nej",
     "Complementary|Supporting|Enabling|Complementary component|No", ""},
    {1, "core", "Kerne|Kernen|Kerneinnovation|Kernekomponent|Ja", "Core|Core innovation|Core component|Yes", ""},
};

constexpr ChoiceWords organisationKinds[] = {
    {int(OrganisationKind::Unknown), "unknown", "Ukendt", "Unknown", "andet|other|ukendt type"},
    {int(OrganisationKind::Region), "region", "Region", "Region", ""},
    {int(OrganisationKind::Municipality), "municipality", "Kommune", "Municipality", "kommuner"},
    {int(OrganisationKind::Hospital), "hospital", "Hospital|Sygehus", "Hospital", "sykehus"},
    {int(OrganisationKind::StateBody), "state-body", "Statslig myndighed|Stat|Styrelse|Ministerium",
     "State body|State|Agency|Ministry|Government agency", ""},
    {int(OrganisationKind::University), "university", "Universitet", "University", ""},
    {int(OrganisationKind::OtherEducation), "other-education",
     "Anden uddannelsesinstitution|Uddannelsesinstitution|Professionshøjskole|Erhvervsakademi",
     "Other education|Educational institution|University college", ""},
    {int(OrganisationKind::ResearchInstitute), "research-institute", "GTS-institut|GTS|Forskningsinstitut",
     "GTS institute|GTS|Research institute|RTO", ""},
    {int(OrganisationKind::Company), "company", "Virksomhed|Firma|Privat virksomhed|Privat", "Company|Business|Private",
     "bedrift|sme|smv|startup"},
    {int(OrganisationKind::Cluster), "cluster", "Klynge eller hub|Klynge|Klyngeorganisation",
     "Cluster or hub|Cluster|Cluster organisation", ""},
    {int(OrganisationKind::BusinessAssociation), "business-association", "Erhvervsorganisation|Brancheorganisation",
     "Business association|Trade association|Industry association", "bransjeorganisasjon"},
    {int(OrganisationKind::Foundation), "foundation", "Fond", "Foundation", "stiftelse"},
    {int(OrganisationKind::Investor), "investor", "Investor", "Investor", ""},
    {int(OrganisationKind::PatientOrganisation), "patient-organisation",
     "Patient- eller borgerorganisation|Patientforening|Interesseorganisation",
     "Patient or citizen organisation|Patient organisation|Patient association|Interest group", "pasientforening"},
    {int(OrganisationKind::InternationalBody), "international-body", "International organisation",
     "International body|International organisation", ""},
};
static_assert(std::size(organisationKinds) == std::size_t(valueCount(OrganisationKind())));

constexpr ChoiceWords organisationSizes[] = {
    {int(OrganisationSize::Unknown), "unknown", "Ukendt", "Unknown", ""},
    {int(OrganisationSize::Micro), "micro", "Mikro (under 10 ansatte)|Mikro|Mikrovirksomhed",
     "Micro (fewer than 10 employees)|Micro|Micro company", ""},
    {int(OrganisationSize::Small), "small", "Lille (under 50 ansatte)|Lille|Lille virksomhed",
     "Small (fewer than 50 employees)|Small|Small company", "liten"},
    {int(OrganisationSize::Medium), "medium", "Mellemstor (under 250 ansatte)|Mellem|Mellemstor|Mellemstor virksomhed",
     "Medium (fewer than 250 employees)|Medium|Medium-sized|Medium-sized company", ""},
    {int(OrganisationSize::Large), "large", "Stor (250 ansatte eller flere)|Stor|Stor virksomhed",
     "Large (250 employees or more)|Large|Large company", ""},
};
static_assert(std::size(organisationSizes) == std::size_t(valueCount(OrganisationSize())));

constexpr ChoiceWords grantStates[] = {
    {int(GrantState::Reserved), "reserved", "Reserveret|Afsat", "Reserved|Earmarked", "reservert"},
    {int(GrantState::Committed), "committed", "Tilsagn|Bevilget|Bevilliget", "Committed|Awarded|Granted", "innvilget"},
    {int(GrantState::Disbursed), "disbursed", "Udbetalt", "Disbursed|Paid|Paid out", "utbetalt"},
    {int(GrantState::Accounted), "accounted", "Regnskabsført|Afregnet", "Accounted|Settled", "regnskapsført"},
};
static_assert(std::size(grantStates) == std::size_t(valueCount(GrantState())));

constexpr ChoiceWords grantBases[] = {
    {int(AmountBasis::Total), "total", "I alt|Samlet|Hele perioden", "In total|In all|Total|Whole period", "totalt"},
    {int(AmountBasis::PerYear), "per-year", "Pr. år|Per år|Årligt|Om året", "Per year|Yearly|Annual|A year", ""},
};
static_assert(std::size(grantBases) == std::size_t(valueCount(AmountBasis())));

/// Levels 1-5: the value is one less.
constexpr ChoiceWords probabilities[] = {
    {0, "1", "Meget usandsynlig|Meget lav|Sjælden", "Very unlikely|Very low|Rare", ""},
    {1, "2", "Usandsynlig|Lav", "Unlikely|Low", ""},
    {2, "3", "Mulig|Mellem|Middel", "Possible|Medium|Moderate", ""},
    {3, "4", "Sandsynlig|Høj", "Likely|High", "høy"},
    {4, "5", "Meget sandsynlig|Meget høj|Næsten sikker", "Very likely|Very high|Almost certain", "svært høy"},
};
constexpr ChoiceWords impacts[] = {
    {0, "1", "Ubetydelig|Meget lav", "Negligible|Very low|Insignificant", ""},
    {1, "2", "Mindre|Lav", "Minor|Low", ""},
    {2, "3", "Moderat|Mellem|Middel", "Moderate|Medium", ""},
    {3, "4", "Alvorlig|Høj|Stor", "Serious|High|Major", "høy"},
    {4, "5", "Kritisk|Meget høj|Katastrofal", "Critical|Very high|Catastrophic", "svært høy"},
};

constexpr ChoiceWords currencies[] = {
    {int(Currency::DKK), "DKK", "Danske kroner|Kroner|Kr|Kr.", "Danish kroner|Danish krone", "dkk|kroner"},
    {int(Currency::EUR), "EUR", "Euro", "Euro|Euros", "€"},
};

std::span<const ChoiceWords> choicesOf(ImportField field)
{
    switch (field) {
    case ImportField::OrganisationKindField: return organisationKinds;
    case ImportField::OrganisationSizeField: return organisationSizes;
    case ImportField::GrantStateField: return grantStates;
    case ImportField::GrantBasis: return grantBases;
    case ImportField::RiskProbability: return probabilities;
    case ImportField::RiskImpact: return impacts;
    case ImportField::LinePlannedCurrency:
    case ImportField::LineActualCurrency:
    case ImportField::LineForecastCurrency:
    case ImportField::GrantCurrency:
    case ImportField::DecisionCurrency:
    case ImportField::ProcurementCurrency:
    case ImportField::CustomerCurrency:
    case ImportField::BenefitPlannedCurrency:
    case ImportField::BenefitExpectedCurrency:
    case ImportField::BenefitRealisedCurrency:
    case ImportField::RolloutCurrency:
    case ImportField::CommercialCurrency:
    case ImportField::HolderCurrency: return currencies;
    case ImportField::State: return states;
    case ImportField::Confidentiality: return confidentialities;
    case ImportField::PartnerRole: return roles;
    case ImportField::ComponentKind: return componentKinds;
    default: break;
    }
    for (const std::span<const ChoiceWords> words :
         {processChoicesOf(field), marketPlanChoicesOf(field), sourceChoicesOf(field), gateChoicesOf(field)}) {
        if (!words.empty())
            return words;
    }
    return lights;
}

/// Found by its value: those of severity begin with 1.
const ChoiceWords &choiceOf(ImportField field, int value)
{
    const std::span<const ChoiceWords> choices = choicesOf(field);
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const ChoiceWords &choice) { return choice.value == value; });
    return found == choices.end() ? choices.front() : *found;
}

/// A sign has no letters, so it is compared as it is.
QString wordKey(QStringView text)
{
    const QString words = comparable(text);
    return words.isEmpty() ? text.trimmed().toString() : words;
}

bool isAmong(const QString &key, const char *words)
{
    for (const QString &word : QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts)) {
        if (wordKey(word) == key)
            return true;
    }
    return false;
}

} // namespace

std::optional<int> choiceFrom(ImportField field, QStringView text)
{
    const QString key = wordKey(text);
    for (const ChoiceWords &choice : choicesOf(field)) {
        if (key == wordKey(QString::fromLatin1(choice.code)) || isAmong(key, choice.danish)
            || isAmong(key, choice.english) || isAmong(key, choice.more))
            return choice.value;
    }
    return {};
}

QString choiceCode(ImportField field, int value) { return QString::fromLatin1(choiceOf(field, value).code); }

QString choiceLabel(ImportField field, int value, Language language)
{
    const ChoiceWords &choice = choiceOf(field, value);
    return QString::fromUtf8(language == Language::Danish ? choice.danish : choice.english).section(u'|', 0, 0);
}

} // namespace opi
