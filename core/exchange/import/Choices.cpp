#include "core/exchange/import/Choices.h"

#include "core/domain/ProjectPartner.h"
#include "core/exchange/import/HeaderWords.h"

#include <QStringList>

#include <span>

namespace opi {

namespace {

struct Choice {
    int value;
    const char *code;
    const char *danish; ///< words, parted by |; the first is the one that is written
    const char *english;
    const char *more; ///< Norwegian, and signs
};

constexpr Choice lights[] = {
    {int(Light::None), "", "", "", "ikke vurderet|ikke sat|not assessed|none|ingen|ikke vurdert|n a"},
    {int(Light::Green), "green", "Grøn|Grønt", "Green", "grønn|✓"},
    {int(Light::Yellow), "yellow", "Gul|Gult|Orange", "Yellow|Amber", "!"},
    {int(Light::Red), "red", "Rød|Rødt", "Red", "✕|✗"},
};

constexpr Choice states[] = {
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

constexpr Choice confidentialities[] = {
    {int(Confidentiality::Open), "open", "Åben|Offentlig|Åbent", "Open|Public", "åpen|offentlig"},
    {int(Confidentiality::Internal), "internal", "Intern|Internt", "Internal", ""},
    {int(Confidentiality::Confidential), "confidential", "Fortrolig|Fortroligt", "Confidential", "konfidensiell"},
};

constexpr Choice roles[] = {
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

constexpr Choice componentKinds[] = {
    {0, "complementary", "Komplementær|Supplerende|Understøttende|Komplementær komponent|Nej",
     "Complementary|Supporting|Enabling|Complementary component|No", ""},
    {1, "core", "Kerne|Kernen|Kerneinnovation|Kernekomponent|Ja", "Core|Core innovation|Core component|Yes", ""},
};

std::span<const Choice> choicesOf(ImportField field)
{
    switch (field) {
    case ImportField::State: return states;
    case ImportField::Confidentiality: return confidentialities;
    case ImportField::PartnerRole: return roles;
    case ImportField::ComponentKind: return componentKinds;
    default: return lights;
    }
}

const Choice &choiceOf(ImportField field, int value) { return choicesOf(field)[std::size_t(value)]; }

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
    for (const Choice &choice : choicesOf(field)) {
        if (key == wordKey(QString::fromLatin1(choice.code)) || isAmong(key, choice.danish)
            || isAmong(key, choice.english) || isAmong(key, choice.more))
            return choice.value;
    }
    return {};
}

QString choiceCode(ImportField field, int value) { return QString::fromLatin1(choiceOf(field, value).code); }

QString choiceLabel(ImportField field, int value, Language language)
{
    const Choice &choice = choiceOf(field, value);
    return QString::fromUtf8(language == Language::Danish ? choice.danish : choice.english).section(u'|', 0, 0);
}

} // namespace opi
