#include "core/exchange/import/ImportField.h"

#include "core/exchange/import/RowFields.h"

#include <QStringList>

#include <algorithm>

namespace opi {

namespace {

/// Headings are compared without case, accents and marks (see HeaderWords.h), so each way to write one stands once.
std::vector<ImportFieldInfo> makeFields()
{
    return {
        {ImportField::ExternalId, "project-number", FieldKind::Text,
         "Projektnummer|Projekt nr|Projektnr|Projekt id|Sagsnummer|Sagsnr|Sags id|Journalnummer|Journalnr"
         "|J nr|Jnr|Løbenummer|Løbenr|Bevillingsnummer|Tilsagnsnummer|Eksternt id|Nummer|Nr",
         "Project number|Project no|Project nr|Project id|Operation id|Operation number|Grant agreement"
         "|Grant agreement id|Grant number|Case number|Case no|Reference number|Reference|External id"
         "|Number|Id",
         "Prosjektnummer|Prosjektnr|Prosjekt nr|Prosjekt id|Saksnummer|Saksnr"},
        {ImportField::Code, "code", FieldKind::Text, "Projektkode|Kode|OPI kode", "Project code|Code", "Prosjektkode"},
        {ImportField::TitleDa, "title-da", FieldKind::Text,
         "Titel|Titel (dansk)|Projekttitel|Projektitel|Projektets titel|Projektnavn|Projektets navn"
         "|Projekt|Navn på projekt|Dansk titel|Initiativ|Navn",
         "Title (Danish)|Title|Project title|Project name|Operation name|Name of operation"
         "|Name of project|Project|Danish title|Name",
         "Tittel|Prosjekttittel|Prosjektnavn|Prosjekt|Navn på prosjekt"},
        {ImportField::TitleEn, "title-en", FieldKind::Text,
         "Titel (engelsk)|Engelsk titel|Projekttitel engelsk|Titel på engelsk",
         "Title (English)|English title|Project title English|Title in English", "Engelsk tittel|Tittel engelsk"},
        {ImportField::SummaryDa, "summary-da", FieldKind::LongText,
         "Resumé|Resumé (dansk)|Resume|Beskrivelse|Projektbeskrivelse|Projektresumé|Projektresume"
         "|Kort beskrivelse|Formål|Projektets formål|Sammendrag|Dansk resumé|Indhold",
         "Summary (Danish)|Summary|Description|Project description|Project summary|Operation summary"
         "|Abstract|Objective|Objectives|Purpose|Danish summary",
         "Prosjektbeskrivelse|Prosjektsammendrag|Formål med prosjektet|Populærvitenskapelig sammendrag"},
        {ImportField::SummaryEn, "summary-en", FieldKind::LongText,
         "Resumé (engelsk)|Engelsk resumé|Engelsk beskrivelse|Resumé på engelsk",
         "Summary (English)|English summary|English description|Summary in English",
         "Engelsk sammendrag|Sammendrag engelsk"},
        {ImportField::State, "state", FieldKind::Choice, "Tilstand|Projektstatus|Status",
         "State|Project status|Project state|Status", "Prosjektstatus"},
        {ImportField::Phase, "phase", FieldKind::Reference, "Fase|Projektfase|Nuværende fase|Aktuel fase",
         "Phase|Project phase|Current phase|Stage", "Prosjektfase|Nåværende fase"},
        {ImportField::LightTime, "light-time", FieldKind::Choice, "Tid: lys|Tidsplan status|Status tid|Status tidsplan",
         "Time: light|Status time|Time status|Schedule status", "Fremdrift status"},
        {ImportField::LightTimeReasonDa, "light-time-reason-da", FieldKind::LongText,
         "Tid: begrundelse|Tid: begrundelse (dansk)|Begrundelse Tid", "Time: reason (Danish)|Time: reason|Reason Time",
         ""},
        {ImportField::LightTimeReasonEn, "light-time-reason-en", FieldKind::LongText, "Tid: begrundelse (engelsk)",
         "Time: reason (English)", ""},
        {ImportField::LightTimeOn, "light-time-on", FieldKind::Date, "Tid: vurderet", "Time: assessed", ""},
        {ImportField::LightCost, "light-cost", FieldKind::Choice, "Økonomi: lys|Status økonomi|Økonomi status",
         "Cost: light|Status cost|Cost status|Budget status", ""},
        {ImportField::LightCostReasonDa, "light-cost-reason-da", FieldKind::LongText,
         "Økonomi: begrundelse|Økonomi: begrundelse (dansk)|Begrundelse Økonomi",
         "Cost: reason (Danish)|Cost: reason|Reason Cost", ""},
        {ImportField::LightCostReasonEn, "light-cost-reason-en", FieldKind::LongText, "Økonomi: begrundelse (engelsk)",
         "Cost: reason (English)", ""},
        {ImportField::LightCostOn, "light-cost-on", FieldKind::Date, "Økonomi: vurderet", "Cost: assessed", ""},
        {ImportField::LightBenefits, "light-benefits", FieldKind::Choice,
         "Gevinster: lys|Status gevinster|Gevinst status|Status gevinst",
         "Benefits: light|Status benefits|Benefits status|Benefit status", "Status gevinster"},
        {ImportField::LightBenefitsReasonDa, "light-benefits-reason-da", FieldKind::LongText,
         "Gevinster: begrundelse|Gevinster: begrundelse (dansk)|Begrundelse Gevinster",
         "Benefits: reason (Danish)|Benefits: reason|Reason Benefits", ""},
        {ImportField::LightBenefitsReasonEn, "light-benefits-reason-en", FieldKind::LongText,
         "Gevinster: begrundelse (engelsk)", "Benefits: reason (English)", ""},
        {ImportField::LightBenefitsOn, "light-benefits-on", FieldKind::Date, "Gevinster: vurderet",
         "Benefits: assessed", ""},
        {ImportField::LightOverall, "light-overall", FieldKind::Choice,
         "Samlet: lys|Samlet status|Status samlet|Trafiklys|Samlet vurdering",
         "Overall: light|Overall status|Status overall|Traffic light|Rag status|Rag", "Trafikklys"},
        {ImportField::LightOverallReasonDa, "light-overall-reason-da", FieldKind::LongText,
         "Samlet: begrundelse|Samlet: begrundelse (dansk)|Begrundelse Samlet",
         "Overall: reason (Danish)|Overall: reason|Reason Overall", ""},
        {ImportField::LightOverallReasonEn, "light-overall-reason-en", FieldKind::LongText,
         "Samlet: begrundelse (engelsk)", "Overall: reason (English)", ""},
        {ImportField::LightOverallOn, "light-overall-on", FieldKind::Date, "Samlet: vurderet", "Overall: assessed", ""},
        {ImportField::Start, "start", FieldKind::Date,
         "Start|Startdato|Projektstart|Starttidspunkt|Begyndelse|Påbegyndt|Igangsat|Fra dato"
         "|Projektets startdato|Dato for start",
         "Start|Start date|Operation start date|Project start|Project start date|Begin|From date"
         "|Date from|Starting date|Commencement",
         "Oppstart|Oppstartsdato|Prosjektstart|Startår"},
        {ImportField::End, "end", FieldKind::Date,
         "Slut|Slutdato|Projektslut|Sluttidspunkt|Afslutning|Afsluttes|Afslutningsdato|Til dato"
         "|Projektets slutdato|Dato for afslutning",
         "End|End date|Operation end date|Project end|Project end date|Finish|Finish date|Completion date"
         "|To date|Date to|Ending date",
         "Sluttdato|Prosjektslutt|Avslutning|Avsluttes|Slutt|Sluttår"},
        {ImportField::Responsible, "responsible", FieldKind::Reference,
         "Ansvarlig|Projektansvarlig|Projektleder|Projekteier|Projektejer|Tovholder",
         "Responsible|Person responsible|Project manager|Project leader|Project owner"
         "|Principal investigator",
         "Prosjektleder|Prosjektansvarlig"},
        {ImportField::Confidentiality, "confidentiality", FieldKind::Choice, "Fortrolighed|Klassifikation",
         "Confidentiality|Classification", "Konfidensialitet|Fortrolighet"},
        {ImportField::Hub, "hub", FieldKind::Reference, "Hub|Klyngehub", "Hub|Cluster hub", ""},
        {ImportField::Programme, "programme", FieldKind::Reference,
         "Program|Programnavn|Delprogram|Pulje|Partnerskabsprogram|Virkemiddel|Ordning|Prioritetsakse",
         "Programme|Program|Programme name|Scheme|Call|Funding scheme|Priority axis|Lighthouse",
         "Programområde|Utlysning|Søknadstype"},
        {ImportField::FocusArea, "focus-area", FieldKind::Reference,
         "Fokusområde|Indsatsområde|Tema|Strategisk fokusområde|Styrkeposition",
         "Focus area|Theme|Topic|Thematic area|Strategic focus area", "Satsingsområde|Temaområde"},
        {ImportField::Tags, "tags", FieldKind::Tags, "Emneord|Nøgleord|Stikord|Mærkater|Etiketter|Tags",
         "Tags|Keywords|Labels", "Nøkkelord|Emneord"},
        {ImportField::Region, "region", FieldKind::Reference,
         "Region|Regionen|Landsdel|Geografi|Område|Geografisk område", "Region|Nuts region|Geography|Area|Location",
         "Fylke"},
        {ImportField::Source, "source", FieldKind::Text,
         "Kilde|Link|Url|Webadresse|Hjemmeside|Kildeadresse|Projektside",
         "Source|Source address|Link|Url|Web address|Website|Web page|Project url", "Nettside|Lenke|Kilde"},
        {ImportField::Budget, "budget", FieldKind::Money,
         "Budget|Samlet budget|Totalbudget|Projektbudget|Budget i alt|Budgetteret|Samlede omkostninger"
         "|Samlede støtteberettigede udgifter|Støtteberettigede udgifter|Total budget|Projektsum",
         "Budget|Total budget|Project budget|Total cost|Total costs|Planned|Eligible expenditure"
         "|Total eligible expenditure|Total eligible cost|Total expenditure",
         "Totalt budsjett|Budsjett|Prosjektbudsjett|Totalkostnad|Totale kostnader"},
        {ImportField::Actual, "actual", FieldKind::Money,
         "Forbrug|Forbrugt|Realiseret|Faktisk forbrug|Regnskab|Afholdte udgifter|Brugt",
         "Actual|Spent|Actual cost|Actual costs|Spend|Expenditure to date|Actuals",
         "Påløpt|Forbruk|Faktisk kostnad|Regnskap"},
        {ImportField::Forecast, "forecast", FieldKind::Money,
         "Forventet forbrug|Prognose|Forventning|Forventet|Skøn|Estimat",
         "Forecast|Expected cost|Estimate|Estimated cost|Projected cost", "Forventet forbruk|Estimert kostnad"},
        {ImportField::EuGrant, "eu-grant", FieldKind::Money,
         "EU medfinansiering|EU tilskud|EU støtte|EU bevilling|EU midler|EU bidrag|Medfinansiering fra EU",
         "EU co-financing|Union co-financing|EU contribution|EU grant|EU funding|EU max contribution"
         "|EC contribution|EC max contribution|Union contribution|EU support",
         "EU støtte|EU finansiering"},
        {ImportField::EuRate, "eu-rate", FieldKind::Share,
         "EU medfinansieringssats|Medfinansieringssats|EU støtteprocent|Støtteprocent|Tilskudsprocent"
         "|EU andel|Støttesats|EU sats",
         "EU co-financing rate|Union co-financing rate|Co-financing rate|Grant rate|Funding rate|EU share"
         "|Support rate",
         "Støtteandel|Finansieringsgrad"},
        {ImportField::GrantReserved, "grant-reserved", FieldKind::Money,
         "Reserveret tilskud|Reserveret|Reserveret beløb|Afsat|Reserverede midler",
         "Reserved grant|Reserved|Grant reserved|Amount reserved|Earmarked", "Reservert|Avsatt"},
        {ImportField::GrantCommitted, "grant-committed", FieldKind::Money,
         "Tilsagn|Bevilling|Bevilget|Bevilget beløb|Bevillingsbeløb|Tilskud|Tilskudsbeløb|Støtte"
         "|Støttebeløb|Tilsagnsbeløb|Bevilliget|Bevilget tilskud",
         "Committed grant|Grant|Committed|Grant amount|Awarded|Award amount|Amount awarded|Amount granted"
         "|Funding|Grant committed|Funding amount|Commitment",
         "Tilskudd|Bevilget beløp|Tilsagnsbeløp|Tildelt beløp|Tildeling|Støttebeløp|Innvilget"
         "|Innvilget beløp|Bevilgning"},
        {ImportField::GrantDisbursed, "grant-disbursed", FieldKind::Money,
         "Udbetalt tilskud|Udbetalt|Udbetalt beløb|Udbetalinger|Udmøntet",
         "Disbursed grant|Disbursed|Paid|Paid out|Amount paid|Payments|Grant disbursed",
         "Utbetalt|Utbetalt beløp|Utbetalinger"},
        {ImportField::GrantAccounted, "grant-accounted", FieldKind::Money,
         "Regnskabsført tilskud|Regnskabsført|Afregnet|Afregnet tilskud",
         "Accounted grant|Accounted|Grant accounted|Accounted for|Settled", "Regnskapsført|Avregnet"},
        {ImportField::Funder, "funder", FieldKind::Organisations,
         "Tilskudsgiver|Bevillingsgiver|Finansieringskilde|Støttegiver|Finansieret af|Donor|Fondens navn",
         "Funder|Grantor|Funding source|Funding body|Financed by|Funding agency|Donor",
         "Tilskuddsgiver|Finansieringskilde|Bidragsyter|Finansiert av"},
        {ImportField::Lead, "lead", FieldKind::Organisations,
         "Leadpartner|Lead partner|Leder af partnerskab|Kontraktansvarlig partner|Kontraktholder"
         "|Tilskudsmodtager|Støttemodtager|Modtager|Bevillingsmodtager|Ansøger|Ansøgerorganisation"
         "|Hovedansøger|Projektansvarlig organisation|Ansvarlig organisation|Hovedpartner",
         "Lead partner|Beneficiary name|Beneficiary|Name of beneficiary|Lead organisation"
         "|Lead organization|Lead|Coordinator|Applicant|Recipient|Grantee|Grant holder|Contract holder"
         "|Main applicant|Lead applicant",
         "Søker|Tilskuddsmottaker|Støttemottaker|Mottaker|Prosjektansvarlig organisasjon|Prosjekteier"
         "|Kontraktspartner|Ansvarlig organisasjon|Koordinator"},
        {ImportField::LeadCvr, "lead-cvr", FieldKind::Cvr,
         "CVR nr. leadpartner|CVR nummer|CVR nr|CVR|Tilskudsmodtagers CVR|Ansøgers CVR|Modtagers CVR"
         "|CVR tilskudsmodtager|CVR leadpartner|CVR modtager|CVR ansøger",
         "Lead partner CVR|CVR number|CVR no|Beneficiary CVR|Company number|Registration number"
         "|Business registration number|VAT number|CVR beneficiary|CVR lead",
         "Organisasjonsnummer|Org nr"},
        {ImportField::LeadStreet, "lead-street", FieldKind::Text,
         "Vejnavn|Adresse|Gade|Vej|Vejnavn og nummer|Gadenavn|Gadeadresse", "Street name|Street|Address|Street address",
         "Gateadresse|Gate|Besøksadresse"},
        {ImportField::LeadPostcode, "lead-postcode", FieldKind::Text, "Postnr|Postnummer|Post nr",
         "Operation postcode|Postcode|Postal code|Zip|Zip code|Post code", "Postnummer"},
        {ImportField::LeadTown, "lead-town", FieldKind::Text, "Bynavn|By|Postdistrikt|Poststed",
         "City name|City|Town|Post town", "Poststed|Sted"},
        {ImportField::LeadMunicipality, "lead-municipality", FieldKind::Reference,
         "Kommune|Kommunenavn|Beliggenhedskommune|Hjemkommune", "Municipality|Municipality name|Commune",
         "Kommunenavn"},
        {ImportField::Partner, "partner", FieldKind::Organisations,
         "Partnere|Partner|Partere|Projektpartnere|Projektpartner|Projektpartere|Deltagere|Deltager"
         "|Deltagende parter|Øvrige partnere|Samarbejdspartnere|Samarbejdspartner|Parter|Virksomhed"
         "|Virksomheder|Organisation|Institution|Deltagernavn",
         "Partners|Partner|Project partners|Project partner|Participants|Participant|Participant name"
         "|Consortium|Other partners|Participating organisations|Organisation|Organization"
         "|Organisation name|Organization name|Company|Partner name|Collaborators",
         "Samarbeidspartnere|Samarbeidspartner|Partnerne|Deltakere|Deltaker|Organisasjon|Bedrift"
         "|Prosjektpartnere"},
        {ImportField::PartnerCvr, "partner-cvr", FieldKind::Cvr,
         "Partners CVR|Partner CVR|Deltagers CVR|CVR partner|CVR deltager|Virksomhedens CVR",
         "Partner CVR|Participant CVR|CVR partner|CVR participant|Participant registration number",
         "Partners organisasjonsnummer"},
        {ImportField::PartnerRole, "partner-role", FieldKind::Choice, "Rolle|Partnerrolle|Deltagerrolle|Partners rolle",
         "Role|Partner role|Participant role|Type of participation", "Deltakerrolle"},
        {ImportField::PartnerCash, "partner-cash", FieldKind::Money,
         "Kontant bidrag|Kontant|Kontant medfinansiering|Partners bidrag|Egenfinansiering",
         "Cash contribution|Cash|Partner contribution|Cash co-financing|Own contribution", "Kontantbidrag|Egenandel"},
        {ImportField::PartnerInKind, "partner-in-kind", FieldKind::Money,
         "Timebidrag|Naturalier|Bidrag i timer|Medfinansiering i timer|Ikke kontant bidrag",
         "In-kind contribution|In kind|Contribution in kind|Non cash contribution", "Egeninnsats"},
        {ImportField::NeedOwner, "need-owner", FieldKind::Organisations, "Behovsejer|Behovsejere|Problemejer",
         "Need owner|Need owners|Problem owner", "Behovseier|Behovseiere"},
        {ImportField::Developer, "developer", FieldKind::Organisations,
         "Udvikler|Udviklere|Udviklende virksomhed|Leverandør|Leverandører|Løsningsudvikler",
         "Developer|Developers|Supplier|Suppliers|Solution provider", "Utvikler|Leverandør"},
        {ImportField::Evaluator, "evaluator", FieldKind::Organisations, "Evaluator|Evaluatorer", "Evaluator|Evaluators",
         ""},
        {ImportField::CoFinancer, "co-financer", FieldKind::Organisations,
         "Medfinansierende part|Medfinansierende parter|Medfinansierende partner|Medfinansieringspartner",
         "Co-financer|Co-financers|Co-financing partner", "Medfinansiør"},
        {ImportField::Buyer, "buyer", FieldKind::Organisations, "Køber|Købere|Aftager|Aftagere|Indkøber",
         "Buyer|Buyers|Procurer|Purchaser", "Kjøper|Innkjøper"},
        {ImportField::TestSite, "test-site", FieldKind::Organisations,
         "Teststed|Teststeder|Testvært|Testmiljø|Afprøvningssted", "Test site|Test sites|Test host|Test bed|Testbed",
         "Teststed"},
        {ImportField::Adviser, "adviser", FieldKind::Organisations, "Rådgiver|Rådgivere",
         "Adviser|Advisers|Advisor|Advisors|Consultant", "Rådgiver"},
        {ImportField::Component, "component", FieldKind::Text,
         "Komponent|Pakkekomponent|Innovationskomponent|Komponent i pakken|Del af innovationspakken",
         "Component|Package component|Innovation component|Component of the package|Package element", ""},
        {ImportField::ComponentKind, "component-kind", FieldKind::Choice,
         "Komponenttype|Komponentens type|Type af komponent|Kerne eller komplementær",
         "Component type|Component kind|Type of component|Core or complementary", "Komponenttype"},
        {ImportField::Readiness, "readiness", FieldKind::Level,
         "Parathed|Parathed (0-9)|Parathed (R)|Parathedsniveau|Parathedsniveau (0-9)|Komponentens parathed"
         "|Innovationsparathed|Innovationens parathed",
         "Readiness|Readiness (0-9)|Readiness (R)|Readiness level|Readiness level (0-9)|Component readiness"
         "|Innovation readiness|Innovation readiness level",
         ""},
        {ImportField::Use, "use", FieldKind::Level,
         "Anvendelse|Anvendelse (0-9)|Anvendelse (U)|Anvendelsesniveau|Anvendelsesniveau (0-9)"
         "|Komponentens anvendelse|Innovationens anvendelse|Udbredelse|Udbredelsesniveau",
         "Use|Use (0-9)|Use (U)|Use level|Use level (0-9)|Component use|Innovation use|Innovation use level",
         "Bruk|Bruksnivå"},
        {ImportField::AssessedOn, "assessed-on", FieldKind::Date,
         "Parathed vurderet|Vurderet den|Vurderingsdato|Dato for vurdering|Dato for vurdering af parathed",
         "Readiness assessed|Assessed on|Assessment date|Date of assessment|Date assessed", "Vurdert dato"},
    };
}

QStringList parted(const char *names) { return QString::fromUtf8(names).split(u'|', Qt::SkipEmptyParts); }

} // namespace

QStringList ImportFieldInfo::names() const { return parted(danish) + parted(english) + parted(norwegian); }

QString ImportFieldInfo::label(Language language) const
{
    return parted(language == Language::Danish ? danish : english).value(0);
}

const std::vector<ImportFieldInfo> &importFields()
{
    static const std::vector<ImportFieldInfo> fields = [] {
        std::vector<ImportFieldInfo> all = makeFields();
        const std::vector<ImportFieldInfo> ofRows = rowFields();
        all.insert(all.end(), ofRows.begin(), ofRows.end());
        return all;
    }();
    return fields;
}

bool ImportFieldInfo::isOf(ListKind kindOfList) const
{
    const bool names = field == ImportField::Code || field == ImportField::ExternalId;
    if (names || field == ImportField::ProjectTitle) // they name the project that something belongs to
        return kindOfList != ListKind::Organisations && (names || kindOfList != ListKind::Projects);
    return list == kindOfList;
}

std::vector<ImportField> importFieldsOf(ListKind list)
{
    std::vector<ImportField> fields;
    for (const ImportFieldInfo &info : importFields()) {
        if (info.isOf(list))
            fields.push_back(info.field);
    }
    return fields;
}

const ImportFieldInfo &importField(ImportField field) { return importFields()[std::size_t(field)]; }

std::optional<ImportField> importFieldFrom(const QString &code)
{
    const auto &fields = importFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ImportFieldInfo &info) {
        return code.compare(QLatin1StringView(info.code), Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace opi
