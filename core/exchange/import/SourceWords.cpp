#include "core/exchange/import/ChoiceWords.h"
#include "core/exchange/import/RowFields.h"

namespace opi {

namespace {

constexpr ChoiceWords factTables[] = {{0, "project", "Projekt|Projekter", "Project|Projects", "Prosjekt"}};

/// The columns of a project by their names in the file, with what the program calls them. The order means nothing.
constexpr ChoiceWords projectColumns[] = {
    {0, "code", "Kode|Projektkode", "Code|Project code", ""},
    {1, "title", "Titel|Titel (dansk)|Titel (engelsk)|Projekttitel|Projektnavn",
     "Title|Title (Danish)|Title (English)|Project title|Project name", "tittel"},
    {2, "summary", "Resumé|Resumé (dansk)|Resumé (engelsk)|Beskrivelse|Formål",
     "Summary|Summary (Danish)|Summary (English)|Description", "sammendrag"},
    {3, "state", "Tilstand|Projektstatus|Status", "State|Project status|Status", ""},
    {4, "phase", "Fase|Projektfase", "Phase|Project phase", ""},
    {5, "light_time", "Tid|Tid: lys", "Time|Time: light", ""},
    {6, "light_time_reason", "Tid: begrundelse|Tid: begrundelse (dansk)|Tid: begrundelse (engelsk)",
     "Time: reason|Time: reason (Danish)|Time: reason (English)", ""},
    {7, "light_time_on", "Tid: vurderet den|Tid: vurderet", "Time: assessed on|Time: assessed", ""},
    {8, "light_cost", "Økonomi|Økonomi: lys", "Cost|Cost: light", ""},
    {9, "light_cost_reason", "Økonomi: begrundelse|Økonomi: begrundelse (dansk)|Økonomi: begrundelse (engelsk)",
     "Cost: reason|Cost: reason (Danish)|Cost: reason (English)", ""},
    {10, "light_cost_on", "Økonomi: vurderet den|Økonomi: vurderet", "Cost: assessed on|Cost: assessed", ""},
    {11, "light_benefits", "Gevinster|Gevinster: lys", "Benefits|Benefits: light", ""},
    {12, "light_benefits_reason",
     "Gevinster: begrundelse|Gevinster: begrundelse (dansk)|Gevinster: begrundelse (engelsk)",
     "Benefits: reason|Benefits: reason (Danish)|Benefits: reason (English)", ""},
    {13, "light_benefits_on", "Gevinster: vurderet den|Gevinster: vurderet", "Benefits: assessed on|Benefits: assessed",
     ""},
    {14, "light_overall", "Samlet|Samlet: lys|Samlet status", "Overall|Overall: light|Overall status", ""},
    {15, "light_overall_reason", "Samlet: begrundelse|Samlet: begrundelse (dansk)|Samlet: begrundelse (engelsk)",
     "Overall: reason|Overall: reason (Danish)|Overall: reason (English)", ""},
    {16, "light_overall_on", "Samlet: vurderet den|Samlet: vurderet", "Overall: assessed on|Overall: assessed", ""},
    {17, "start_date", "Start|Startdato|Projektstart", "Start|Start date|Project start", "oppstart"},
    {18, "end_date", "Slut|Slutdato|Projektslut", "End|End date|Project end", "slutt"},
    {19, "responsible", "Ansvarlig|Projektansvarlig|Projektleder", "Responsible|Project manager", ""},
    {20, "confidentiality", "Fortrolighed", "Confidentiality", ""},
    {21, "hub", "Hub", "Hub", ""},
    {22, "programme", "Program|Pulje|Ordning", "Programme|Program|Scheme", ""},
    {23, "focus_area", "Fokusområde|Tema", "Focus area|Theme", ""},
    {24, "tags", "Emneord|Nøgleord", "Tags|Keywords", ""},
    {25, "region", "Region", "Region", "fylke"},
    {26, "region_text", "Region som angivet", "Region as stated", ""},
    {27, "external_id", "Projektnummer|Projektnr|Sagsnummer|Journalnummer", "Project number|Project no|Case number",
     ""},
    {28, "source", "Kilde|Kildeadresse", "Source|Source address", ""},
    {29, "solution", "Løsning", "Solution", ""},
    {30, "continued_in", "Videreført i", "Continued in", ""},
};

} // namespace

std::vector<ImportFieldInfo> sourceRowFields()
{
    using enum ListKind;
    return {
        {ImportField::FactTable, "fact-table", FieldKind::Choice, "Tabel|Tabelnavn", "Table|Table name", "", Sources},
        {ImportField::FactColumn, "fact", FieldKind::Choice, "Oplysning|Oplysninger|Felt|Feltnavn|Faktum",
         "Fact|Facts|Field|Field name", "Opplysning", Sources},
        {ImportField::FactAddress, "fact-address", FieldKind::Text,
         "Adresse|Kilde|Kilder|Kildeadresse|Kildehenvisning|Henvisning|Link|Url|Webadresse|Hjemmeside",
         "Address|Source|Sources|Source address|Link|Url|Web address|Website|Web page", "Nettside|Lenke", Sources},
        {ImportField::FactDay, "fact-date", FieldKind::Date,
         "Dato|Kildedato|Kildens dato|Dateret|Læst|Læst den|Hentet|Hentet den|Set|Set den",
         "Date|Source date|Date of the source|Dated|Read|Read on|Retrieved|Retrieved on|Accessed|Accessed on", "",
         Sources},
    };
}

std::span<const ChoiceWords> sourceChoicesOf(ImportField field)
{
    switch (field) {
    case ImportField::FactTable: return factTables;
    case ImportField::FactColumn: return projectColumns;
    default: return {};
    }
}

} // namespace opi
