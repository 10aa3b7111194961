<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Portfolio created</source>
        <translation>Portefølje oprettet</translation>
    </message>
    <message>
        <source>Sample portfolio created</source>
        <translation>Eksempelportefølje oprettet</translation>
    </message>
    <message>
        <source>Generated projects added</source>
        <translation>Genererede projekter tilføjet</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>Liste importeret</translation>
    </message>
    <message>
        <source>Differences from a list applied</source>
        <extracomment>values of existing projects were taken over from an imported list</extracomment>
        <translation>Forskelle fra liste overtaget</translation>
    </message>
    <message>
        <source>Moved to another phase</source>
        <translation>Flyttet til en anden fase</translation>
    </message>
    <message>
        <source>Traffic light set</source>
        <translation>Trafiklys sat</translation>
    </message>
    <message>
        <source>Milestone moved</source>
        <translation>Milepæl flyttet</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Milepæl nået</translation>
    </message>
    <message>
        <source>Risk closed</source>
        <translation>Risiko lukket</translation>
    </message>
    <message>
        <source>Project closed</source>
        <translation>Projekt afsluttet</translation>
    </message>
    <message>
        <source>Project stopped</source>
        <translation>Projekt stoppet</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 oprettet</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ændret</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 slettet</translation>
    </message>
    <message>
        <source>Portfolio changed</source>
        <translation>Portefølje ændret</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <extracomment>an entry of the history; %1 is what was taken back, such as &quot;Milestone changed: Effect measured&quot;</extracomment>
        <translation>Fortrudt – %1</translation>
    </message>
    <message>
        <source>Redone – %1</source>
        <translation>Gentaget – %1</translation>
    </message>
</context>
<context>
    <name>AmountBasis</name>
    <message>
        <source>In total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Pr. år</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Open</source>
        <extracomment>may be shown to anybody</extracomment>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortrolig</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Danish kroner</source>
        <translation>Danske kroner</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is in that phase already, so nothing was changed.</source>
        <translation>%1 er allerede i den fase, så intet er ændret.</translation>
    </message>
    <message>
        <source>The code %1 is taken by another project. Choose another code.</source>
        <translation>Koden %1 bruges af et andet projekt. Vælg en anden kode.</translation>
    </message>
    <message>
        <source>%1 is not a CVR number: it has eight digits, the last of which checks the others. Correct it or leave the field empty.</source>
        <translation>%1 er ikke et CVR-nummer: det har otte cifre, og det sidste kontrollerer de andre. Ret det, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>%3: %2 is before %1. Correct one of the dates.</source>
        <translation>%3: %2 ligger før %1. Ret en af datoerne.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 skal udfyldes.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Nothing was changed. Open a copy from before.</source>
        <translation>Filen er beskadiget (%1). Intet er ændret. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>The file was moved, deleted or replaced while it was open, so nothing was written. Open it again where it is now.</source>
        <translation>Filen blev flyttet, slettet eller udskiftet, mens den var åben, så intet er skrevet. Åbn den igen, hvor den ligger nu.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder, and that the disk is not full.</source>
        <translation>%1 kunne ikke skrives (%2). Kontrollér mappen, og at disken ikke er fuld.</translation>
    </message>
    <message>
        <source>The file says that it is a portfolio of version %1, but holds other tables than that version has. It was not opened.</source>
        <translation>Filen angiver, at den er en portefølje af version %1, men den indeholder andre tabeller, end den version har. Den er ikke åbnet.</translation>
    </message>
    <message>
        <source>Entry %1 of the file&apos;s history cannot be read. Open a copy from before.</source>
        <translation>Post %1 i filens historik kan ikke læses. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the file (file version %1). It can be read here, but not changed. Update the program to edit it.</source>
        <translation>En nyere version af programmet har skrevet filen (filversion %1). Den kan læses her, men ikke ændres. Opdatér programmet for at redigere den.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio file. Choose a file that this program has made.</source>
        <translation>%1 er ikke en porteføljefil. Vælg en fil, som dette program har lavet.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Der er intet at gentage.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Der er intet at fortryde.</translation>
    </message>
    <message>
        <source>%4: %1 is outside %2 to %3. Correct the number.</source>
        <translation>%4: %1 ligger uden for %2 til %3. Ret tallet.</translation>
    </message>
    <message>
        <source>%2: %1 would come after itself in a circle. Choose another.</source>
        <translation>%2: %1 ville følge efter sig selv i ring. Vælg en anden.</translation>
    </message>
    <message>
        <source>The program&apos;s own lists of regions, municipalities and phases cannot be read. Install the program again.</source>
        <translation>Programmets egne lister over regioner, kommuner og faser kan ikke læses. Installér programmet igen.</translation>
    </message>
    <message>
        <source>%1 is closed, so it cannot move to another phase. Open it again first.</source>
        <translation>%1 er afsluttet og kan derfor ikke flyttes til en anden fase. Genåbn det først.</translation>
    </message>
    <message>
        <source>A yellow or red light needs a reason. Write why %1 is not green.</source>
        <translation>Et gult eller rødt lys kræver en begrundelse. Skriv, hvorfor %1 ikke er grønt.</translation>
    </message>
    <message>
        <source>Something refers to a row that is not there, so nothing was changed (%1).</source>
        <translation>Noget henviser til en række, der ikke findes, så intet er ændret (%1).</translation>
    </message>
    <message>
        <source>%1: the row is no longer as it was when it was read, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>%1: rækken er ikke længere, som den var, da den blev læst, så intet er ændret. Se på den igen, og gentag ændringen.</translation>
    </message>
    <message>
        <source>%1: the file holds a value that this program does not know. It was not opened. Open a copy from before.</source>
        <translation>%1: filen indeholder en værdi, som programmet ikke kender. Den er ikke åbnet. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>The row is there already, so nothing was changed (%1).</source>
        <translation>Rækken findes allerede, så intet er ændret (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is used in other rows (%2), such as %3. Change them first.</source>
        <translation>%1 kan ikke slettes: der henvises til den i andre rækker (%2), f.eks. under %3. Ret dem først.</translation>
    </message>
    <message>
        <source>%1: the row is not there any more, so nothing was changed.</source>
        <translation>%1: rækken findes ikke længere, så intet er ændret.</translation>
    </message>
    <message>
        <source>%1: the change contradicts itself, so nothing was changed. This is a mistake in the program; please report it.</source>
        <translation>%1: ændringen modsiger sig selv, så intet er ændret. Det er en fejl i programmet; meld den venligst.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Check that the disk is not full and that you may write there.</source>
        <translation>Filen kunne ikke læses eller skrives (%1). Kontrollér, at disken ikke er fuld, og at du må skrive der.</translation>
    </message>
    <message>
        <source>It did not succeed (%1: %2).</source>
        <translation>Det lykkedes ikke (%1: %2).</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR-nummer</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gyldig fra</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Successor</source>
        <extracomment>the organisation or region that takes over</extracomment>
        <translation>Efterfølger</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Drives af</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Styregruppe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Column on the map</source>
        <translation>Kolonne på kortet</translation>
    </message>
    <message>
        <source>Row on the map</source>
        <translation>Række på kortet</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of organisation it is</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>Arbejdsadresse</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del af</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>Til nye projekter</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Procesmodel</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>the day of a committee meeting</extracomment>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a traffic light: does the project keep its time?</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>a traffic light: does the project keep its budget?</extracomment>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>a traffic light: will the benefits come (gevinster)?</extracomment>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Overall</source>
        <extracomment>the overall traffic light (samlet status)</extracomment>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Fortrolighed</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Emneord</translation>
    </message>
    <message>
        <source>Region as stated</source>
        <translation>Region som angivet</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Projektnummer</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>money that a partner puts in</extracomment>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>In kind</source>
        <extracomment>naturalydelse</extracomment>
        <translation>Naturalydelse</translation>
    </message>
    <message>
        <source>From phase</source>
        <translation>Fra fase</translation>
    </message>
    <message>
        <source>To phase</source>
        <translation>Til fase</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Planned date</source>
        <extracomment>the day that was planned for a milestone</extracomment>
        <translation>Planlagt dato</translation>
    </message>
    <message>
        <source>Forecast date</source>
        <translation>Forventet dato</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>Faktisk dato</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>what is done about a risk (håndtering)</extracomment>
        <translation>Håndtering</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sandsynlighed</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation>Risikoejer</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revurderes senest</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Lukket den</translation>
    </message>
    <message>
        <source>Funder</source>
        <extracomment>who gives the money</extracomment>
        <translation>Tilskudsgiver</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>the scheme or call that a grant comes from</extracomment>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>whether an amount is for all years or for each</extracomment>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Første år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sidste år</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>what a budget line is for</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a planned amount</extracomment>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>an amount that was spent</extracomment>
        <translation>Forbrug</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>an amount that is expected now</extracomment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importeret</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Læste rækker</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Opdateret</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Afvigende</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sprunget over</translation>
    </message>
    <message>
        <source>Organisations added</source>
        <translation>Tilføjede organisationer</translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>Tvivlsomme celler</translation>
    </message>
    <message>
        <source>%1: reason (Danish)</source>
        <translation>%1: begrundelse (dansk)</translation>
    </message>
    <message>
        <source>%1: reason (English)</source>
        <translation>%1: begrundelse (engelsk)</translation>
    </message>
    <message>
        <source>%1 (currency)</source>
        <translation>%1 (valuta)</translation>
    </message>
    <message>
        <source>%1 (Danish)</source>
        <translation>%1 (dansk)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (engelsk)</translation>
    </message>
    <message>
        <source>%1: assessed on</source>
        <extracomment>the day on which a traffic light was set</extracomment>
        <translation>%1: vurderet den</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>of projects: longer in their phase than most others were</extracomment>
        <translation>Gået i stå</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Budget, DKK</source>
        <translation>Budget, kr.</translation>
    </message>
    <message>
        <source>Accounted, DKK</source>
        <translation>Regnskabsført, kr.</translation>
    </message>
    <message>
        <source>Disbursed, DKK</source>
        <translation>Udbetalt, kr.</translation>
    </message>
    <message>
        <source>Committed, DKK</source>
        <translation>Tilsagn, kr.</translation>
    </message>
    <message>
        <source>Reserved, DKK</source>
        <translation>Reserveret, kr.</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Uden år</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sandsynlighed</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Konsekvens %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>No known municipality</source>
        <translation>Ingen kendt kommune</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>There are no open projects yet.</source>
        <translation>Der er endnu ingen åbne projekter.</translation>
    </message>
    <message numerus="yes">
        <source>%n open projects, none of them placed in a phase yet.</source>
        <translation>
            <numerusform>%n åbent projekt, som endnu ikke er placeret i en fase.</numerusform>
            <numerusform>%n åbne projekter, hvoraf ingen er placeret i en fase endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been in their phase longer than most others were.</source>
        <translation>
            <numerusform>%n projekt har ligget længere i sin fase end de fleste andre gjorde.</numerusform>
            <numerusform>%n projekter har ligget længere i deres fase end de fleste andre gjorde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects; the largest group is in %1 (%2).</source>
        <extracomment>%1: a phase; %2: how many of the projects are in it</extracomment>
        <translation>
            <numerusform>%n åbent projekt; den største gruppe er i %1 (%2).</numerusform>
            <numerusform>%n åbne projekter; den største gruppe er i %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects are not placed in a phase.</source>
        <translation>
            <numerusform>%n projekt er ikke placeret i en fase.</numerusform>
            <numerusform>%n projekter er ikke placeret i en fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget and no grants have been entered yet.</source>
        <translation>Der er endnu hverken angivet budget eller tilskud.</translation>
    </message>
    <message>
        <source>The grants amount to %1; no budget has been entered.</source>
        <translation>Tilskuddene udgør %1; der er ikke angivet noget budget.</translation>
    </message>
    <message>
        <source>The budget is %1; no grants have been entered.</source>
        <translation>Budgettet er %1; der er ikke angivet tilskud.</translation>
    </message>
    <message>
        <source>Commitments cover the whole budget of %1.</source>
        <translation>Tilsagnene dækker hele budgettet på %1.</translation>
    </message>
    <message>
        <source>Commitments of %1 cover %2 of the budget of %3.</source>
        <translation>Tilsagn på %1 dækker %2 af budgettet på %3.</translation>
    </message>
    <message>
        <source>There are no open risks.</source>
        <translation>Der er ingen åbne risici.</translation>
    </message>
    <message numerus="yes">
        <source>%n open risks, none of them severe (a score of 15 or more).</source>
        <translation>
            <numerusform>%n åben risiko, som ikke er alvorlig (score på 15 eller mere).</numerusform>
            <numerusform>%n åbne risici, hvoraf ingen er alvorlige (score på 15 eller mere).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the open risks (%1) are severe: a score of 15 or more.</source>
        <extracomment>%1: the number of all open risks</extracomment>
        <translation>
            <numerusform>%n af de åbne risici (%1) er alvorlig: en score på 15 eller mere.</numerusform>
            <numerusform>%n af de åbne risici (%1) er alvorlige: en score på 15 eller mere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project has a partner in a known municipality yet.</source>
        <translation>Ingen projekter har endnu en part i en kendt kommune.</translation>
    </message>
    <message numerus="yes">
        <source>Partners in %n municipalities; the most projects are in %1 (%2).</source>
        <extracomment>%1: a municipality; %2: the number of projects there</extracomment>
        <translation>
            <numerusform>Parter i %n kommune; flest projekter er der i %1 (%2).</numerusform>
            <numerusform>Parter i %n kommuner; flest projekter er der i %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have no partner in a known municipality.</source>
        <translation>
            <numerusform>%n projekt har ingen part i en kendt kommune.</numerusform>
            <numerusform>%n projekter har ingen part i en kendt kommune.</numerusform>
        </translation>
    </message>
    <message>
        <source>From development to market</source>
        <translation>Fra udvikling til marked</translation>
    </message>
    <message>
        <source>Money by year and state</source>
        <translation>Penge efter år og tilstand</translation>
    </message>
    <message>
        <source>Risks by probability and impact</source>
        <translation>Risici efter sandsynlighed og konsekvens</translation>
    </message>
    <message>
        <source>Where the partners are</source>
        <translation>Hvor parterne er</translation>
    </message>
    <message>
        <source>%1 has no commitments yet – its budget is %2.</source>
        <extracomment>%1: a year; %2: an amount</extracomment>
        <translation>%1 har endnu ingen tilsagn – budgettet er %2.</translation>
    </message>
    <message>
        <source>%1 is only %2 covered – %3 lacks a commitment.</source>
        <extracomment>%1: a year; %2: a share in per cent; %3: an amount</extracomment>
        <translation>%1 er kun dækket %2 – %3 mangler tilsagn.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts in another currency are left out.</source>
        <translation>
            <numerusform>%n beløb i anden valuta er udeladt.</numerusform>
            <numerusform>%n beløb i anden valuta er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed</source>
        <extracomment>projects that no phase has been given</extracomment>
        <translation>Ikke placeret</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <extracomment>how serious a risk is</extracomment>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Middel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>risk</comment>
        <translation>Alvorlig</translation>
    </message>
</context>
<context>
    <name>GrantState</name>
    <message>
        <source>Reserved</source>
        <extracomment>Reserveret</extracomment>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Tilsagn</extracomment>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>Udbetalt</extracomment>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Accounted</source>
        <extracomment>Regnskabsført</extracomment>
        <translation>Regnskabsført</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Negligible</source>
        <translation>Ubetydelig</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Alvorlig</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisk</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rød</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Statslig myndighed</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universitet</translation>
    </message>
    <message>
        <source>Other education</source>
        <translation>Anden uddannelsesinstitution</translation>
    </message>
    <message>
        <source>GTS institute</source>
        <translation>GTS-institut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Virksomhed</translation>
    </message>
    <message>
        <source>Cluster or hub</source>
        <translation>Klynge eller hub</translation>
    </message>
    <message>
        <source>Business association</source>
        <translation>Erhvervsorganisation</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Patient or citizen organisation</source>
        <translation>Patient- eller borgerorganisation</translation>
    </message>
    <message>
        <source>International body</source>
        <extracomment>such as the European Union</extracomment>
        <translation>International organisation</translation>
    </message>
</context>
<context>
    <name>OrganisationSize</name>
    <message>
        <source>Unknown</source>
        <translation>Ukendt</translation>
    </message>
    <message>
        <source>Micro (fewer than 10 employees)</source>
        <translation>Mikro (under 10 ansatte)</translation>
    </message>
    <message>
        <source>Small (fewer than 50 employees)</source>
        <translation>Lille (under 50 ansatte)</translation>
    </message>
    <message>
        <source>Medium (fewer than 250 employees)</source>
        <translation>Mellemstor (under 250 ansatte)</translation>
    </message>
    <message>
        <source>Large (250 employees or more)</source>
        <translation>Stor (250 ansatte eller flere)</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Partner</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <extracomment>the partner that holds the contract, whom grant lists call the beneficiary</extracomment>
        <translation>Kontraktansvarlig part</translation>
    </message>
    <message>
        <source>Need owner</source>
        <translation>Behovsejer</translation>
    </message>
    <message>
        <source>Developer</source>
        <extracomment>the company that develops the solution</extracomment>
        <translation>Udvikler</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Co-financer</source>
        <translation>Medfinansierende part</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Køber</translation>
    </message>
    <message>
        <source>Test site</source>
        <translation>Teststed</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgiver</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>Very unlikely</source>
        <translation>Meget usandsynlig</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Usandsynlig</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mulig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Sandsynlig</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Meget sandsynlig</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Active</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Sat på pause</translation>
    </message>
    <message>
        <source>Closed – in operation</source>
        <extracomment>closed: the solution is in daily use</extracomment>
        <translation>Afsluttet – i drift</translation>
    </message>
    <message>
        <source>Closed – learning</source>
        <extracomment>closed: no solution in use, but lessons learned</extracomment>
        <translation>Afsluttet – læring</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Continued</source>
        <extracomment>goes on in another project</extracomment>
        <translation>Videreført</translation>
    </message>
</context>
<context>
    <name>RiskBand</name>
    <message>
        <source>Low</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høj</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Alvorlig</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Portfolio profiles</source>
        <extracomment>the facts about the portfolio as a whole</extracomment>
        <translation>Porteføljeprofiler</translation>
    </message>
    <message>
        <source>Portfolio profile</source>
        <translation>Porteføljeprofil</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regioner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Hubs</source>
        <translation>Hubs</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Fokusområder</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Procesmodeller</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Procesmodel</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Beslutningspunkter</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Beslutningspunkt</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>Styregruppemøder</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Styregruppemøde</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Phase changes</source>
        <translation>Faseskift</translation>
    </message>
    <message>
        <source>Phase change</source>
        <translation>Faseskift</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæle</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetlinjer</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budgetlinje</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Importerede lister</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importeret liste</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <extracomment>joins the last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation> og </translation>
    </message>
</context>
<context>
    <name>opi::Page</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
</context>
<context>
    <name>opi::PhaseStrip</name>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>Fase %1 af %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>opi::SearchField</name>
    <message>
        <source>Search or go to …</source>
        <translation>Søg eller gå til …</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Søg eller gå til</translation>
    </message>
</context>
</TS>
