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
    <message>
        <source>Restore point</source>
        <extracomment>a named point in time; its name follows</extracomment>
        <translation>Gendannelsespunkt</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <extracomment>the portfolio was made as it was at a restore point, whose name follows, or at a date</extracomment>
        <translation>Gået tilbage til</translation>
    </message>
    <message>
        <source>Rubric brought in</source>
        <translation>Vurderingsskema hentet ind</translation>
    </message>
    <message>
        <source>Assessment begun</source>
        <translation>Vurdering påbegyndt</translation>
    </message>
    <message>
        <source>Assessment recorded</source>
        <translation>Vurdering registreret</translation>
    </message>
    <message>
        <source>Dimension rated</source>
        <translation>Dimension bedømt</translation>
    </message>
    <message>
        <source>Component rated</source>
        <translation>Komponent bedømt</translation>
    </message>
    <message>
        <source>Rating taken back</source>
        <translation>Bedømmelse trukket tilbage</translation>
    </message>
    <message>
        <source>Applicability of a dimension changed</source>
        <translation>Dimensions relevans ændret</translation>
    </message>
    <message>
        <source>Criterion ticked or unticked</source>
        <translation>Afkrydsning af kriterium ændret</translation>
    </message>
    <message>
        <source>Assessment closed</source>
        <translation>Vurdering afsluttet</translation>
    </message>
    <message>
        <source>Own field changed</source>
        <translation>Eget felt ændret</translation>
    </message>
    <message>
        <source>Project opened again</source>
        <translation>Projekt åbnet igen</translation>
    </message>
    <message>
        <source>Criterion of a gate answered</source>
        <translation>Kriterium ved beslutningspunkt besvaret</translation>
    </message>
    <message>
        <source>Gate decision recorded</source>
        <translation>Beslutning ved beslutningspunkt registreret</translation>
    </message>
    <message>
        <source>New version of a process model</source>
        <translation>Ny version af en procesmodel</translation>
    </message>
    <message>
        <source>Moved to the newest version of its process model</source>
        <translation>Flyttet til den nyeste version af sin procesmodel</translation>
    </message>
    <message>
        <source>Process models brought in</source>
        <translation>Procesmodeller hentet ind</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Opfølgning udført</translation>
    </message>
    <message>
        <source>Barrier closed</source>
        <translation>Barriere lukket</translation>
    </message>
    <message>
        <source>Rules of procurement brought in</source>
        <translation>Udbudsregler hentet ind</translation>
    </message>
    <message>
        <source>Check of a procurement noted</source>
        <translation>Kontrol af et udbud noteret</translation>
    </message>
    <message>
        <source>Limits of traffic lights brought in</source>
        <translation>Grænser for trafiklys hentet ind</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
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
    <name>Answer</name>
    <message>
        <source>Not answered</source>
        <extracomment>a criterion of a gate that nobody has answered</extracomment>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke opfyldt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>New component …</source>
        <translation>Ny komponent …</translation>
    </message>
    <message>
        <source>What is to be done …</source>
        <translation>Hvad der skal gøres …</translation>
    </message>
</context>
<context>
    <name>AssessmentNeed</name>
    <message>
        <source>Never assessed</source>
        <translation>Aldrig vurderet</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Forældet</translation>
    </message>
    <message>
        <source>Earlier rubric</source>
        <extracomment>assessed by an earlier version of the rubric</extracomment>
        <translation>Tidligere skema</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uenighed</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Bør gentages</translation>
    </message>
</context>
<context>
    <name>AuthorityKind</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Region, municipality or public body</source>
        <translation>Region, kommune eller offentligretligt organ</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Forsyningsvirksomhed</translation>
    </message>
</context>
<context>
    <name>BarrierChart</name>
    <message>
        <source>No phase</source>
        <translation>Ingen fase</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: phase and category</extracomment>
        <translation>%1: ingen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open; the worst: %2</source>
        <extracomment>%1: phase and category; %2: how much the worst is in the way</extracomment>
        <translation>
            <numerusform>%1: %n åben; den værste: %2</numerusform>
            <numerusform>%1: %n åbne; den værste: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarrierKind</name>
    <message>
        <source>Sale</source>
        <extracomment>what a barrier is in the way of, or lies in</extracomment>
        <translation>Salg</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementering</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalering</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulering</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Data and IT</source>
        <translation>Data og it</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheder</translation>
    </message>
</context>
<context>
    <name>BottleneckChart</name>
    <message numerus="yes">
        <source>%1: the weakest in %n projects</source>
        <extracomment>%1: a dimension</extracomment>
        <translation>
            <numerusform>%1: svageste led i %n projekt</numerusform>
            <numerusform>%1: svageste led i %n projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessModel</name>
    <message>
        <source>No business model chosen</source>
        <translation>Ingen forretningsmodel valgt</translation>
    </message>
    <message>
        <source>Outright purchase</source>
        <translation>Almindeligt køb</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Leasing</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Licence fee</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Royalty</source>
        <translation>Royalty</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <extracomment>of an innovation partnership</extracomment>
        <translation>Købsoption</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Omsætningsdeling</translation>
    </message>
    <message>
        <source>Gain sharing</source>
        <extracomment>gevinstdeling</extracomment>
        <translation>Gevinstdeling</translation>
    </message>
    <message>
        <source>Payment for outcomes</source>
        <translation>Resultatbaseret betaling</translation>
    </message>
    <message>
        <source>Partner discount</source>
        <extracomment>for the party that took part in the development</extracomment>
        <translation>Rabat til udviklingspartner</translation>
    </message>
    <message>
        <source>Spin-out or joint venture</source>
        <translation>Spin-out eller joint venture</translation>
    </message>
    <message>
        <source>Pre-commercial payment per phase</source>
        <translation>Prækommerciel betaling pr. fase</translation>
    </message>
    <message>
        <source>Joint framework agreement</source>
        <extracomment>of several municipalities or regions</extracomment>
        <translation>Fælles rammeaftale</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Owner: %1</source>
        <translation>Ansvarlig: %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>(deleted)</source>
        <extracomment>a row that is named by another, and that has been deleted since</extracomment>
        <translation>(slettet)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 tilføjet</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 slettet</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last line of a chart that has no room for all rows of a list</extracomment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>Data as of %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data pr. %1.</translation>
    </message>
    <message>
        <source>Source: %1. Data as of %2.</source>
        <extracomment>%1: an organisation or a file; %2: a date</extracomment>
        <translation>Kilde: %1. Data pr. %2.</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Passed</source>
        <extracomment>what a check of a procurement found</extracomment>
        <translation>Bestået</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ikke bestået</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se på det</translation>
    </message>
    <message>
        <source>A fact is missing</source>
        <translation>Et faktum mangler</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1 against %2.</source>
        <extracomment>two amounts: what was found, and what it is compared with</extracomment>
        <translation>%1 over for %2.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: an amount</extracomment>
        <translation>Værdien er %1.</translation>
    </message>
    <message>
        <source>The day is %1.</source>
        <extracomment>%1: a day</extracomment>
        <translation>Dagen er %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what somebody noted</extracomment>
        <translation>Bemærkning: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a law; %2: how sure it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %n column(s) matched. Choose another field where one is wrong; columns without a field are not imported.</source>
        <translation>
            <numerusform>%1 af %n kolonne er koblet. Vælg et andet felt, hvis koblingen er forkert; kolonner uden felt importeres ikke.</numerusform>
            <numerusform>%1 af %n kolonner er koblet. Vælg et andet felt, hvor en kobling er forkert; kolonner uden felt importeres ikke.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Make a portfolio file, empty or with the sample portfolio</source>
        <translation>Lav en porteføljefil, tom eller med eksempelporteføljen</translation>
    </message>
    <message>
        <source>Draw a chart into a file, or list the charts there are</source>
        <translation>Tegn et diagram i en fil, eller vis, hvilke diagrammer der er</translation>
    </message>
    <message>
        <source>Make a portfolio file with generated projects, to measure with</source>
        <translation>Lav en porteføljefil med genererede projekter til målinger</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Fortryd den seneste ændring</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gentag det, der blev fortrudt</translation>
    </message>
    <message>
        <source>Say whether a file and its whole history are sound</source>
        <translation>Undersøg, om en fil og hele dens historik er i orden</translation>
    </message>
    <message>
        <source>Print key figures, projects, organisations, scaling readiness or the history</source>
        <translation>Udskriv nøgletal, projekter, organisationer, skaleringsparathed eller historikken</translation>
    </message>
    <message>
        <source>Record an assessment of scaling readiness from a file</source>
        <translation>Registrér en vurdering af skaleringsparathed fra en fil</translation>
    </message>
    <message>
        <source>Make the report for the steering committee, or on the readiness of a project, as a PDF</source>
        <translation>Lav rapporten til styregruppen eller om et projekts parathed som PDF</translation>
    </message>
    <message>
        <source>Write the projects as CSV, or the whole portfolio as an Excel workbook or as JSON</source>
        <translation>Skriv projekterne som CSV eller hele porteføljen som Excel-regneark eller som JSON</translation>
    </message>
    <message>
        <source>Make a checked copy of a file in a folder, with a manifest beside it</source>
        <translation>Lav en kontrolleret kopi af en fil i en mappe, med en følgeseddel ved siden af</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file, and keep what was there</source>
        <translation>Sæt en sikkerhedskopi i stedet for en fil, og gem det, der var der</translation>
    </message>
    <message>
        <source>The assessment of %1 is recorded.</source>
        <translation>Vurderingen af %1 er registreret.</translation>
    </message>
    <message>
        <source>The backup is made, and checked: %1</source>
        <translation>Sikkerhedskopien er lavet og kontrolleret: %1</translation>
    </message>
    <message>
        <source>%1 is as it was on %2, %3.</source>
        <extracomment>%1 a file, %2 a day, %3 a time</extracomment>
        <translation>%1 er, som den var %2 kl. %3.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>Det, der var der, er gemt som %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 er oprettet.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 er skrevet.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Entries in the history</source>
        <translation>Poster i historikken</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 er i orden.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Linje %1, %2: %3</translation>
    </message>
    <message>
        <source>  open</source>
        <translation>  åbne</translation>
    </message>
    <message>
        <source>  stuck</source>
        <translation>  gået i stå</translation>
    </message>
    <message>
        <source>Deadlines within 60 days, and overdue</source>
        <translation>Frister inden for 60 dage og overskredne</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Tidligste start</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Seneste afslutning</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Efter fase</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>ikke placeret</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Efter region</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>By overall light</source>
        <translation>Efter samlet trafiklys</translation>
    </message>
    <message>
        <source>By focus area</source>
        <translation>Efter fokusområde</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurderet</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Laveste niveau</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Svagest</translation>
    </message>
    <message>
        <source>Market readiness</source>
        <translation>Markedsparathed</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillid</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>OPI Portfolio from the command line: portfolios of public-private innovation.</source>
        <translation>OPI Portefølje fra kommandolinjen: porteføljer af offentlig-privat innovation.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>Everywhere: --language da|en, else the language of the file; --help. Dates are YYYY-MM-DD.</source>
        <translation>Overalt: --language da|en, ellers filens sprog; --help. Datoer skrives ÅÅÅÅ-MM-DD.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused (the reason is on the standard error), 2 when called wrongly.</source>
        <translation>Slutter med 0, når det er gjort, 1, når det afvises (grunden står på standardfejl), og 2 ved forkert brug.</translation>
    </message>
    <message>
        <source>opi --help says how.</source>
        <translation>opi --help siger hvordan.</translation>
    </message>
    <message>
        <source>Bring a list (Excel, LibreOffice or CSV) of projects or what they have in, or list its fields</source>
        <translation>Hent en liste (Excel, LibreOffice eller CSV) med projekter eller det, de har, eller vis listens felter</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Beslutningspunkt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Mandatory criteria</source>
        <translation>Obligatoriske kriterier</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Niveauer, der mangler</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Åbne betingelser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Vægtet</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Vurderet</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Efter reglerne</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alder i dage</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Oplysning</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Low</source>
        <extracomment>of how far a score can be trusted</extracomment>
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
</context>
<context>
    <name>ConfidenceChart</name>
    <message numerus="yes">
        <source>%1: confidence %2 (%3), assessed %4 ago by %n raters</source>
        <extracomment>%1: a project; %2: 0-1; %3: low, medium or high; %4: an age</extracomment>
        <translation>
            <numerusform>%1: tillid %2 (%3), vurderet for %4 siden af %n bedømmer</numerusform>
            <numerusform>%1: tillid %2 (%3), vurderet for %4 siden af %n bedømmere</numerusform>
        </translation>
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
    <name>ContractKind</name>
    <message>
        <source>Goods and services</source>
        <translation>Varer og tjenesteydelser</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Bygge og anlæg</translation>
    </message>
    <message>
        <source>Social and other special services</source>
        <translation>Sociale og andre specifikke tjenesteydelser</translation>
    </message>
    <message>
        <source>Part of goods and services</source>
        <translation>Delkontrakt om varer og tjenesteydelser</translation>
    </message>
    <message>
        <source>Part of works</source>
        <translation>Delkontrakt om bygge og anlæg</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Koncession</translation>
    </message>
</context>
<context>
    <name>Coupling</name>
    <message>
        <source>0 – not coupled</source>
        <extracomment>how closely a project is coupled to a purchase</extracomment>
        <translation>0 – ikke koblet</translation>
    </message>
    <message>
        <source>1 – buyer named</source>
        <translation>1 – køber udpeget</translation>
    </message>
    <message>
        <source>2 – route and budget intended</source>
        <translation>2 – udbudsvej og budget påtænkt</translation>
    </message>
    <message>
        <source>3 – tender planned</source>
        <translation>3 – udbud planlagt</translation>
    </message>
    <message>
        <source>4 – purchase option in the contract</source>
        <translation>4 – købsoption i kontrakten</translation>
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
    <name>CustomKind</name>
    <message>
        <source>Text</source>
        <extracomment>what an own field holds</extracomment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>one of several words that are given</extracomment>
        <translation>Valg</translation>
    </message>
</context>
<context>
    <name>CustomerStage</name>
    <message>
        <source>Lead</source>
        <extracomment>somebody who may become a customer</extracomment>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>of a customer</extracomment>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Milestone</source>
        <translation>Milepæl</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Projekt slutter</translation>
    </message>
    <message>
        <source>Risk review</source>
        <extracomment>a risk is to be looked at again</extracomment>
        <translation>Revurdering af risiko</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Styregruppemøde</translation>
    </message>
    <message>
        <source>Ceases to exist</source>
        <extracomment>the last day of an organisation or region, such as Region Hovedstaden</extracomment>
        <translation>Ophører</translation>
    </message>
    <message>
        <source>Takes over</source>
        <extracomment>the first day of an organisation or region, such as Region Østdanmark</extracomment>
        <translation>Overtager</translation>
    </message>
    <message>
        <source>On plan</source>
        <extracomment>a deadline will be kept</extracomment>
        <translation>På plan</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Open milestones</source>
        <extracomment>a project ends before all of its milestones are reached</extracomment>
        <translation>Åbne milepæle</translation>
    </message>
    <message>
        <source>No successor</source>
        <extracomment>an organisation ends, and none takes over</extracomment>
        <translation>Ingen afløser</translation>
    </message>
    <message>
        <source>For information</source>
        <extracomment>nothing has to be done about it (orientering)</extracomment>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Beslutningspunkt</translation>
    </message>
    <message>
        <source>Follow-on period ends</source>
        <extracomment>efterforløb</extracomment>
        <translation>Efterforløb slutter</translation>
    </message>
    <message>
        <source>Scaling strategy</source>
        <extracomment>what was to be done about a bottleneck</extracomment>
        <translation>Skaleringsstrategi</translation>
    </message>
    <message>
        <source>Publication of a tender</source>
        <extracomment>a tender is to be published</extracomment>
        <translation>Offentliggørelse af udbud</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <extracomment>the contract of a purchase</extracomment>
        <translation>Kontrakt udløber</translation>
    </message>
    <message>
        <source>OPI agreement ends</source>
        <translation>OPI-aftale udløber</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Ændringsanmodning</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Wanted</source>
        <extracomment>the steering committee is asked for it</extracomment>
        <translation>Ønskes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>put off</extracomment>
        <translation>Udskudt</translation>
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
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Afbrudt. Intet er ændret.</translation>
    </message>
    <message>
        <source>Checking the file took longer than half a minute, so it was not opened. Try again when the computer or the network is less busy, or open a copy.</source>
        <translation>Kontrollen af filen tog mere end et halvt minut, så den er ikke åbnet. Prøv igen, når computeren eller netværket er mindre belastet, eller åbn en kopi.</translation>
    </message>
    <message>
        <source>The copy %1 does not hold what it should, and was removed. Try another folder or disk.</source>
        <translation>Kopien %1 indeholder ikke det, den skal, og er fjernet igen. Prøv en anden mappe eller disk.</translation>
    </message>
    <message>
        <source>The copy %1 could not be made (%2). Check the folder, and that the disk is not full.</source>
        <translation>Kopien %1 kunne ikke laves (%2). Kontrollér mappen, og at disken ikke er fuld.</translation>
    </message>
    <message>
        <source>%1 has no rows with text in them. Choose another file.</source>
        <translation>%1 har ingen rækker med tekst. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>%1: no row starts on line %2. Name the line on which the headings stand.</source>
        <translation>%1: ingen række begynder på linje %2. Angiv den linje, som overskrifterne står på.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and is closed nowhere. Correct the file and import it again.</source>
        <translation>%1, linje %2: her begynder et anførselstegn, som ikke afsluttes noget sted. Ret filen, og importér den igen.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has more than %3 cells. Check that the file is a list and which separator it has.</source>
        <translation>%1, linje %2: rækken har flere end %3 celler. Kontrollér, at filen er en liste, og hvilket skilletegn den har.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written (%1). Make room and repeat the change.</source>
        <translation>Disken er fuld, så intet er skrevet (%1). Skab plads, og gentag ændringen.</translation>
    </message>
    <message>
        <source>The history of the file has no entry %1.</source>
        <translation>Filens historik har ingen post %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list. Choose a line of the list, or write part of its name.</source>
        <translation>%1 findes ikke på listen. Vælg en linje på listen, eller skriv en del af navnet.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 3/5-26, 3.5.2026, 3 May or week 14.</source>
        <translation>%1 er ikke en dato. Skriv den som 3/5-26, 3.5.2026, 3. maj eller uge 14.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 er ikke et helt tal.</translation>
    </message>
    <message>
        <source>%1 is not a year. Write it with four digits, such as 2026.</source>
        <translation>%1 er ikke et årstal. Skriv det med fire cifre, f.eks. 2026.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it as 1,250,000 or 1.25 m.</source>
        <translation>%1 er ikke et beløb. Skriv det som 1.250.000 eller 1,25 mio.</translation>
    </message>
    <message>
        <source>Another program is using the file, so nothing was changed (%1). Try again in a moment.</source>
        <translation>Et andet program bruger filen, så intet er ændret (%1). Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open, so nothing was written. Open it again, or save a copy of what you see.</source>
        <translation>Et andet program har ændret %1, mens den var åben, så intet er skrevet. Åbn den igen, eller gem en kopi af det, du ser.</translation>
    </message>
    <message>
        <source>%1 is not whole: it should hold %2 bytes and holds %3. Open a copy from before.</source>
        <translation>%1 er ikke hel: den skulle være på %2 byte, men er på %3. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>%1 is empty. Open a copy from before.</source>
        <translation>%1 er tom. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name; a file is never overwritten.</source>
        <translation>Filen %1 findes allerede. Vælg et andet navn; en fil overskrives aldrig.</translation>
    </message>
    <message>
        <source>%1 on %2 has the file open.</source>
        <translation>%1 på %2 har filen åben.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 findes ikke.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that it is there and that you may read it.</source>
        <translation>%1 kunne ikke læses (%2). Kontrollér, at den findes, og at du må læse den.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Check that you may write there, or save a copy.</source>
        <translation>Filen kan ikke skrives (%1). Kontrollér, at du må skrive der, eller gem en kopi.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of %1 while it was open, so nothing was written. Save a copy of what you see, or open the new file.</source>
        <translation>En anden fil er lagt i stedet for %1, mens den var åben, så intet er skrevet. Gem en kopi af det, du ser, eller åbn den nye fil.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a list can have %3. Divide it into several files.</source>
        <translation>%1 er på %2 byte; en liste kan være på %3. Del den op i flere filer.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that you may read it.</source>
        <translation>%1 kunne ikke læses (%2). Kontrollér, at du må læse den.</translation>
    </message>
    <message>
        <source>The file says that it is a portfolio of version %1, but is not (%2). It was not opened.</source>
        <translation>Filen angiver, at den er en portefølje af version %1, men det er den ikke (%2). Den er ikke åbnet.</translation>
    </message>
    <message>
        <source>The history of %1 does not lead back to its beginning. Open a copy from before.</source>
        <translation>Historikken i %1 fører ikke tilbage til begyndelsen. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>%2 has no column %1. Name a heading or a column number.</source>
        <translation>%2 har ingen kolonne %1. Angiv en overskrift eller et kolonnenummer.</translation>
    </message>
    <message>
        <source>%1 is no field that can be imported. Choose one of the list of fields.</source>
        <translation>%1 er ikke et felt, der kan importeres. Vælg et fra listen over felter.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold the titles of projects. Say which one does.</source>
        <translation>Ingen kolonne i %1 er genkendt som projekternes titler. Angiv, hvilken det er.</translation>
    </message>
    <message>
        <source>%1 on %2 has taken the file over while this computer was asleep or cut off, so nothing was written. Save a copy of what you see.</source>
        <translation>%1 på %2 har overtaget filen, mens denne computer var i dvale eller uden forbindelse, så intet er skrevet. Gem en kopi af det, du ser.</translation>
    </message>
    <message>
        <source>The file that keeps others from editing at the same time could not be made (%1: %2).</source>
        <translation>Den fil, der holder andre fra at redigere samtidig, kunne ikke laves (%1: %2).</translation>
    </message>
    <message>
        <source>The file was written by an older program, and its copy for this one does not hold the same rows (%1). The file was left as it was.</source>
        <translation>Filen er skrevet af et ældre program, og kopien til dette program indeholder ikke de samme rækker (%1). Filen er ladt urørt.</translation>
    </message>
    <message>
        <source>There is no project with the code %1.</source>
        <translation>Der er intet projekt med koden %1.</translation>
    </message>
    <message>
        <source>There is no chart %1. Choose one of these: %2.</source>
        <translation>Der er intet diagram %1. Vælg et af disse: %2.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or left it in a state that this program does not use. Close that program and try again.</source>
        <translation>Et andet program har %1 åben eller har efterladt den i en tilstand, som dette program ikke bruger. Luk det andet program, og prøv igen.</translation>
    </message>
    <message>
        <source>%1: a picture is written as .png, .svg or .pdf. Choose one of these endings.</source>
        <translation>%1: et billede skrives som .png, .svg eller .pdf. Vælg en af disse endelser.</translation>
    </message>
    <message>
        <source>A picture cannot have %1 x %2 pixels. Choose at least 160 x 120, and at most 10,000 a side.</source>
        <translation>Et billede kan ikke have %1 x %2 pixel. Vælg mindst 160 x 120 og højst 10.000 på hver side.</translation>
    </message>
    <message>
        <source>The PDF could not be finished (%1). This is a mistake in the program; please report it.</source>
        <translation>PDF-filen kunne ikke gøres færdig (%1). Det er en fejl i programmet; meld den venligst.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing was changed.</source>
        <translation>Filen er kun åben til læsning, så intet er ændret.</translation>
    </message>
    <message>
        <source>The program or the computer stopped in the middle of a change of %1, and what was begun must be taken back first. Open it once where you may write to its folder.</source>
        <translation>Programmet eller computeren stoppede midt i en ændring af %1, og det påbegyndte skal først rulles tilbage. Åbn den én gang et sted, hvor du må skrive i mappen.</translation>
    </message>
    <message>
        <source>%1: a row refers to one that is not in the file. It was not opened. Open a copy from before.</source>
        <translation>%1: en række henviser til en, der ikke er i filen. Den er ikke åbnet. Åbn en tidligere kopi.</translation>
    </message>
    <message>
        <source>The program&apos;s own sample portfolio cannot be read (%1). Install the program again.</source>
        <translation>Programmets egen eksempelportefølje kan ikke læses (%1). Installér programmet igen.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a character that no text has, so it is not a list of text. Save it as CSV and import that.</source>
        <translation>%1, linje %2: filen indeholder et tegn, som ingen tekst har, så den er ikke en tekstliste. Gem den som CSV, og importér den.</translation>
    </message>
    <message>
        <source>%1, line %2: the text does not fit the encoding %3. Choose another encoding.</source>
        <translation>%1, linje %2: teksten passer ikke til tegnsættet %3. Vælg et andet tegnsæt.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 kræver mere end det.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 er ét argument for meget.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal gøres?</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 er angivet to gange.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Der er ingen kommando %1.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Der er intet tilvalg %1 her.</translation>
    </message>
    <message>
        <source>There is no report %1: steering is one.</source>
        <translation>Der er ingen rapport %1: steering er en.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 kræver en værdi: %2.</translation>
    </message>
    <message>
        <source>%2 does not fit %1: %3 is wanted.</source>
        <translation>%2 passer ikke til %1: der skal stå %3.</translation>
    </message>
    <message>
        <source>A large change is being written to the file, so nothing else was done. Try again in a moment, when it is there.</source>
        <translation>En stor ændring er ved at blive skrevet til filen, så der blev ikke gjort andet. Prøv igen om et øjeblik, når den er på plads.</translation>
    </message>
    <message>
        <source>Say why the dimension does not apply.</source>
        <translation>Skriv, hvorfor dimensionen ikke er relevant.</translation>
    </message>
    <message>
        <source>The assessment of %1 is closed, and a closed one never changes. Begin a new one.</source>
        <translation>Vurderingen fra %1 er afsluttet, og en afsluttet vurdering ændres aldrig. Begynd en ny.</translation>
    </message>
    <message>
        <source>Nobody has rated anything in this assessment yet. Rate at least one dimension before you close it.</source>
        <translation>Ingen har bedømt noget i denne vurdering endnu. Bedøm mindst én dimension, før du afslutter den.</translation>
    </message>
    <message>
        <source>The project has an open assessment of %1. Close it or delete it first.</source>
        <translation>Projektet har en åben vurdering fra %1. Afslut eller slet den først.</translation>
    </message>
    <message>
        <source>The chart %1 is about one project. Name its code with --project.</source>
        <translation>Diagrammet %1 handler om ét projekt. Angiv projektets kode med --project.</translation>
    </message>
    <message>
        <source>%2: %1 has not come yet. Choose today or an earlier day.</source>
        <translation>%2: %1 ligger i fremtiden. Vælg i dag eller en tidligere dag.</translation>
    </message>
    <message>
        <source>A closed assessment rests on %1, so its kind stays as it is. Add a new piece of evidence instead.</source>
        <translation>En afsluttet vurdering bygger på %1, så typen kan ikke ændres. Tilføj ny evidens i stedet.</translation>
    </message>
    <message>
        <source>%1 is documented lower than last time. Say why before you close the assessment.</source>
        <translation>%1 er dokumenteret på et lavere niveau end sidst. Skriv hvorfor, før du afslutter vurderingen.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON (%3). Correct the file.</source>
        <translation>%1, linje %2: dette er ikke JSON (%3). Ret filen.</translation>
    </message>
    <message>
        <source>%1: nothing is known by the name %2. Correct the name or take it away.</source>
        <translation>%1: navnet %2 kendes ikke. Ret navnet, eller fjern det.</translation>
    </message>
    <message>
        <source>%1, %2: %3 does not fit here. Expected: %4.</source>
        <translation>%1, %2: %3 passer ikke her. Forventet: %4.</translation>
    </message>
    <message>
        <source>%1 applies to every project.</source>
        <translation>%1 er relevant for alle projekter.</translation>
    </message>
    <message>
        <source>The portfolio has this rubric already.</source>
        <translation>Porteføljen har allerede dette vurderingsskema.</translation>
    </message>
    <message>
        <source>Closed assessments rest on the criterion %1, so it stays as it is. Make a new version of the rubric instead.</source>
        <translation>Afsluttede vurderinger bygger på kriteriet %1, så det kan ikke ændres. Lav en ny version af skemaet i stedet.</translation>
    </message>
    <message>
        <source>The portfolio has no rubric yet. Bring in the one that the program ships.</source>
        <translation>Porteføljen har endnu intet vurderingsskema. Hent det ind, som følger med programmet.</translation>
    </message>
    <message>
        <source>%1 held the project back last time too. Say what is to be done about it before you close the assessment.</source>
        <translation>%1 bremsede også projektet sidste gang. Skriv, hvad der skal gøres ved det, før du afslutter vurderingen.</translation>
    </message>
    <message>
        <source>The project has no component %1. Name it among the components.</source>
        <translation>Projektet har ingen komponent %1. Angiv den blandt komponenterne.</translation>
    </message>
    <message>
        <source>The rubric has no criterion %1.</source>
        <translation>Vurderingsskemaet har intet kriterium %1.</translation>
    </message>
    <message>
        <source>The rubric has no dimension %1.</source>
        <translation>Vurderingsskemaet har ingen dimension %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read (%2). Open it in the program that made it, save it anew, and import that.</source>
        <translation>%1 er beskadiget og kan ikke læses (%2). Åbn filen i det program, den er lavet i, gem den på ny, og importér den så.</translation>
    </message>
    <message>
        <source>%1 holds definitions that no workbook needs and that can do harm (%2), so it was not read. Save it anew in Excel or LibreOffice, and import that.</source>
        <translation>%1 indeholder definitioner, som intet regneark har brug for, og som kan gøre skade (%2), så filen blev ikke læst. Gem den på ny i Excel eller LibreOffice, og importér den så.</translation>
    </message>
    <message>
        <source>%1 holds more than a list can hold (%2). Save the sheet that you need as a workbook of its own or as CSV, and import that.</source>
        <translation>%1 indeholder mere, end en liste kan indeholde (%2). Gem det ark, du skal bruge, som et regneark for sig eller som CSV, og importér det så.</translation>
    </message>
    <message>
        <source>%1: the sheet %2 has nothing in it. Choose another sheet.</source>
        <translation>%1: Der står ikke noget i arket %2. Vælg et andet ark.</translation>
    </message>
    <message>
        <source>%1: the sheet %2 has more than %3 cells, or rows or areas too large for a list. Copy the list into a workbook of its own, and import that.</source>
        <translation>%1: Arket %2 har mere end %3 celler eller rækker eller områder, der er for store til en liste. Kopiér listen til en regneark for sig, og importér det så.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has these: %3. Name one of them.</source>
        <translation>%1 har ikke noget ark %2. Der er disse: %3. Angiv et af dem.</translation>
    </message>
    <message>
        <source>%1 has no sheet with text in it. Choose another file.</source>
        <translation>%1 har ikke noget ark med tekst i. Vælg en anden fil.</translation>
    </message>
    <message>
        <source>%1 is no whole workbook: a part is missing (%2). Open it in Excel or LibreOffice, save it anew, and import that.</source>
        <translation>%1 er ikke et helt regneark: En del mangler (%2). Åbn filen i Excel eller LibreOffice, gem den på ny, og importér den så.</translation>
    </message>
    <message>
        <source>%1 has the format that Excel used before 2007. Open it in Excel or LibreOffice, save it as .xlsx, and import that.</source>
        <translation>%1 har det format, som Excel brugte før 2007. Åbn filen i Excel eller LibreOffice, gem den som .xlsx, og importér den så.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, take the password away (File &gt; Info &gt; Protect Workbook in Excel), save it, and import it again.</source>
        <translation>%1 er beskyttet med en adgangskode. Åbn filen, fjern adgangskoden (Filer &gt; Oplysninger &gt; Beskyt projektmappe i Excel), gem den, og importér den igen.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: the text has more letters than a cell of a workbook can hold (32,767). Shorten it, or export as JSON.</source>
        <translation>%1, række %2, %3: Teksten har flere tegn, end en celle i et regneark kan rumme (32.767). Forkort den, eller eksportér som JSON.</translation>
    </message>
    <message>
        <source>%1: an export ends with .csv, .xlsx or .json. Choose one of them.</source>
        <translation>%1: En eksport ender på .csv, .xlsx eller .json. Vælg en af dem.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, and a sheet of a workbook can hold %3. Export as JSON.</source>
        <translation>%1 har %2 rækker, og et ark i et regneark kan rumme %3. Eksportér som JSON.</translation>
    </message>
    <message>
        <source>%1 was written each time it was to be copied, so there is no backup of this moment. The next one is tried by itself.</source>
        <translation>Der blev skrevet i %1, hver gang den skulle kopieres, så der er ingen sikkerhedskopi fra dette øjeblik. Den næste prøves af sig selv.</translation>
    </message>
    <message>
        <source>The backup %1 is no longer byte by byte what it was, so nothing was restored. Take an older one.</source>
        <translation>Sikkerhedskopien %1 er ikke længere byte for byte, hvad den var, så intet blev gendannet. Tag en ældre.</translation>
    </message>
    <message>
        <source>%1 has no manifest (%2), so it cannot be told whether it is whole. Choose a backup that has one, or open the file itself.</source>
        <translation>%1 har ingen følgeseddel (%2), så det kan ikke ses, om den er hel. Vælg en sikkerhedskopi, der har en, eller åbn filen selv.</translation>
    </message>
    <message>
        <source>The backup is of another portfolio (%1), so nothing was restored. Open that one first.</source>
        <translation>Sikkerhedskopien er af en anden portefølje (%1), så intet blev gendannet. Åbn den først.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold “%2”, which such a row cannot do without. Say which one does.</source>
        <translation>Ingen kolonne i %1 er genkendt som “%2”, og den kan sådan en række ikke undvære. Angiv, hvilken kolonne det er.</translation>
    </message>
    <message>
        <source>There is no saved mapping %1. There are these: %2. Name one of them.</source>
        <translation>Der er ingen gemt kolonneopsætning %1. Der er disse: %2. Angiv en af dem.</translation>
    </message>
    <message>
        <source>There is an own field called %1 already. Give this one another name.</source>
        <translation>Der er allerede et eget felt, der hedder %1. Giv dette et andet navn.</translation>
    </message>
    <message>
        <source>The project has a value in %1 already.</source>
        <translation>Projektet har allerede en værdi i %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>“%1” passer ikke til feltet %2.</translation>
    </message>
    <message>
        <source>%1 has values that would not fit any more (%2), so it stays as it is. Change them first.</source>
        <translation>%1 har værdier, som ikke længere ville passe (%2), så det forbliver, som det er. Ret dem først.</translation>
    </message>
    <message>
        <source>%1 no longer holds what it held when the backup of %3 was made (%2), and this program did not change it. The disk may be failing. Look at that backup, and restore it if it is right.</source>
        <translation>%1 indeholder ikke længere det, den gjorde, da sikkerhedskopien fra %3 blev lavet (%2), og det er ikke dette program, der har ændret det. Disken kan være ved at svigte. Se på den sikkerhedskopi, og gendan den, hvis den er rigtig.</translation>
    </message>
    <message>
        <source>What had been typed when the program stopped, and was not in the portfolio yet, cannot be read any more (%1).</source>
        <translation>Det, der var skrevet, da programmet stoppede, og som endnu ikke var i porteføljen, kan ikke læses mere (%1).</translation>
    </message>
    <message>
        <source>%1 was written, but when it was read again it did not hold what it should, so it was not kept. Check that the disk is sound and not full, and export once more.</source>
        <translation>%1 blev skrevet, men indeholdt ikke det, den skulle, da den blev læst igen, og er derfor ikke gemt. Tjek, at disken er i orden og ikke er fuld, og eksportér en gang til.</translation>
    </message>
    <message>
        <source>“%1” holds half a letter, which no file can keep, so nothing was saved. Type the text anew.</source>
        <translation>“%1” rummer et halvt tegn, som ingen fil kan gemme, så intet blev gemt. Skriv teksten igen.</translation>
    </message>
    <message>
        <source>The condition “%1” needs somebody who sees to it and a day by which it is done. Name both.</source>
        <translation>Betingelsen “%1” mangler en ansvarlig eller en frist. Angiv begge dele.</translation>
    </message>
    <message>
        <source>A conditional go for %1 needs at least one condition. Write one, or decide go.</source>
        <translation>En betinget godkendelse af %1 kræver mindst én betingelse. Skriv en, eller vælg Godkend.</translation>
    </message>
    <message>
        <source>Say who decided about %1: choose the meeting, or name them.</source>
        <translation>Angiv, hvem der besluttede om %1: Vælg mødet, eller skriv navnene.</translation>
    </message>
    <message>
        <source>Say why: the decision about %1 needs a reason that can be read later.</source>
        <translation>Skriv hvorfor: Beslutningen om %1 skal have en begrundelse, der kan læses senere.</translation>
    </message>
    <message>
        <source>Say how %1 ends: in operation, with learning, stopped, or continued in another project, which is to be named.</source>
        <translation>Angiv, hvordan %1 slutter: i drift, med læring, stoppet eller videreført i et andet projekt, som skal nævnes.</translation>
    </message>
    <message>
        <source>“%1” is evidence of another project. Choose one of this project.</source>
        <translation>“%1” er evidens fra et andet projekt. Vælg en fra dette projekt.</translation>
    </message>
    <message>
        <source>%1 lacks mandatory criteria (%2), first: %3. Answer them, or decide a conditional go, which makes them conditions.</source>
        <translation>%1 mangler obligatoriske kriterier (%2), først: %3. Besvar dem, eller vælg Betinget, som gør dem til betingelser.</translation>
    </message>
    <message>
        <source>The gate %2 is not at the end of the phase that %1 is in, so nothing was decided.</source>
        <translation>Beslutningspunktet %2 ligger ikke for enden af den fase, som %1 er i, så intet blev besluttet.</translation>
    </message>
    <message>
        <source>Projects follow version %2 of “%1”, so what its gates ask does not change. Make a new version and change that.</source>
        <translation>Projekter følger version %2 af “%1”, så kravene ved beslutningspunkterne ændres ikke. Lav en ny version, og ret i den.</translation>
    </message>
    <message>
        <source>%1 follows the newest version of its process model already.</source>
        <translation>%1 følger allerede den nyeste version af sin procesmodel.</translation>
    </message>
    <message>
        <source>There is a later version of “%1” already. Change that one.</source>
        <translation>Der findes allerede en senere version af “%1”. Ret i den.</translation>
    </message>
    <message>
        <source>Say why criterion %1 does not apply to the project.</source>
        <translation>Skriv, hvorfor kriterium %1 ikke er relevant for projektet.</translation>
    </message>
    <message>
        <source>Only a go leads %1 on. Recycle leads to an earlier phase, or leaves it where it is.</source>
        <translation>Kun en godkendelse fører %1 videre. Gentag fører tilbage til en tidligere fase eller lader det blive, hvor det er.</translation>
    </message>
    <message>
        <source>A go leads %1 to a later phase of the same process model. Choose one.</source>
        <translation>En godkendelse fører %1 til en senere fase i samme procesmodel. Vælg en.</translation>
    </message>
    <message>
        <source>The newest version of the process model has no phase “%2”. Move %1 to a phase that it has first.</source>
        <translation>Den nyeste version af procesmodellen har ikke fasen “%2”. Flyt først %1 til en fase, som den har.</translation>
    </message>
    <message>
        <source>%2: the gate after “%1” is planned already. Change that row.</source>
        <translation>%2: Beslutningspunktet efter “%1” er allerede planlagt. Ret den række.</translation>
    </message>
    <message>
        <source>Say in the note why “%1” counts as passed, and then mark it.</source>
        <translation>Skriv i bemærkningen, hvorfor “%1” tæller som bestået, og sæt så mærket.</translation>
    </message>
    <message>
        <source>%2: “%1” is no CPV code. Write eight digits, and if you like the check digit, such as 33100000-1.</source>
        <translation>%2: “%1” er ikke en CPV-kode. Skriv otte cifre og gerne kontrolcifferet, for eksempel 33100000-1.</translation>
    </message>
    <message>
        <source>%1 cannot be shown; what can be says opi show --help.</source>
        <translation>%1 kan ikke vises; opi show --help siger, hvad der kan.</translation>
    </message>
    <message>
        <source>The rules say another light. Write why %1 is judged otherwise.</source>
        <extracomment>%1: the code of a project</extracomment>
        <translation>Reglerne siger et andet lys. Skriv, hvorfor %1 vurderes anderledes.</translation>
    </message>
    <message>
        <source>%2: “%1” has such a plan already. Change that one.</source>
        <translation>%2: »%1« har allerede sådan en plan. Ret den.</translation>
    </message>
    <message>
        <source>Nothing is written here yet that could have a source. Write the value first.</source>
        <translation>Her er endnu ikke skrevet noget, som kan have en kilde. Skriv værdien først.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Study of the need</source>
        <extracomment>interviews, observation, workshops about a need</extracomment>
        <translation>Behovsundersøgelse</translation>
    </message>
    <message>
        <source>Market study</source>
        <translation>Markedsundersøgelse</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Teknisk test</translation>
    </message>
    <message>
        <source>Pilot</source>
        <extracomment>a trial with real users</extracomment>
        <translation>Afprøvning</translation>
    </message>
    <message>
        <source>Clinical study</source>
        <translation>Klinisk studie</translation>
    </message>
    <message>
        <source>Health technology assessment</source>
        <extracomment>MTV, VTV, MAST, mini-MTV</extracomment>
        <translation>Vurdering (VTV, MAST, mini-MTV)</translation>
    </message>
    <message>
        <source>Regulatory document</source>
        <translation>Regulatorisk dokumentation</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Procurement document</source>
        <translation>Indkøbs- eller udbudsdokument</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>minutes, a budget decision</extracomment>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Operation data</source>
        <translation>Data fra drift</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Andet</translation>
    </message>
</context>
<context>
    <name>EvidenceStrength</name>
    <message>
        <source>0 – idea or expert view</source>
        <translation>0 – idé eller ekspertvurdering</translation>
    </message>
    <message>
        <source>1 – technical test</source>
        <translation>1 – teknisk test</translation>
    </message>
    <message>
        <source>2 – feasibility pilot</source>
        <translation>2 – pilotafprøvning</translation>
    </message>
    <message>
        <source>3 – before and after in operation</source>
        <translation>3 – før- og eftermåling i drift</translation>
    </message>
    <message>
        <source>4 – controlled study</source>
        <translation>4 – kontrolleret studie</translation>
    </message>
    <message>
        <source>5 – randomised study</source>
        <translation>5 – randomiseret studie</translation>
    </message>
    <message>
        <source>6 – several independent studies</source>
        <translation>6 – flere uafhængige studier</translation>
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
        <extracomment>what sort of organisation it is
----------
what sort of evidence it is
----------
whether an own field holds texts, numbers, days ...</extracomment>
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
        <extracomment>the day of a committee meeting
----------
the day of a piece of evidence</extracomment>
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
    <message>
        <source>Rubric</source>
        <translation>Vurderingsskema</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>0-9 on a scale of readiness</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bedømmer</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>first, second ... time that the raters were asked</extracomment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>For new assessments</source>
        <translation>Til nye vurderinger</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Bruges til</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kort navn</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>the level that the market asks for</extracomment>
        <translation>Krav</translation>
    </message>
    <message>
        <source>May be not applicable</source>
        <translation>Kan sættes til ikke relevant</translation>
    </message>
    <message>
        <source>Accepted evidence</source>
        <extracomment>kinds of evidence that prove a criterion</extracomment>
        <translation>Godtaget evidens</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Beslutningspunkt</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>who sells a solution</extracomment>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Evidensniveau</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>of an innovation package: the part that the project wants to scale</extracomment>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nødvendig</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Vurderet den</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbegyndt</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>where and for whom something is to scale</extracomment>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Afsluttet den</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely something is used, 0-9</extracomment>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>what is done about a bottleneck
----------
what is done about a risk: reduce, avoid, share, accept</extracomment>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>what a strategy costs</extracomment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>the day by which it is to be done</extracomment>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>List of</source>
        <extracomment>what the rows of a list are: projects, risks ...</extracomment>
        <translation>Liste over</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importeret af</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
    <message>
        <source>Updates the list</source>
        <extracomment>the earlier import that this one brings up to date</extracomment>
        <translation>Opdaterer listen</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Importeret liste</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>I listen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Valgmuligheder</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>I rapporten</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eget felt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <extracomment>a later version of the process model</extracomment>
        <translation>Erstattet af</translation>
    </message>
    <message>
        <source>Months, at least</source>
        <extracomment>how many months a phase takes at least, as a rule</extracomment>
        <translation>Måneder, mindst</translation>
    </message>
    <message>
        <source>Months, at most</source>
        <translation>Måneder, højst</translation>
    </message>
    <message>
        <source>Least readiness of components</source>
        <extracomment>the readiness that every required component of a package must have at a gate</extracomment>
        <translation>Mindste parathed af komponenter</translation>
    </message>
    <message>
        <source>Least use of components</source>
        <translation>Mindste udbredelse af komponenter</translation>
    </message>
    <message>
        <source>Continued in</source>
        <translation>Videreført i</translation>
    </message>
    <message>
        <source>Loss if it happens</source>
        <extracomment>what it costs if a risk comes true</extracomment>
        <translation>Tab, hvis den indtræffer</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Sidst gennemgået</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>bemyndigede, der besluttede</extracomment>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorisk</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Besvares af</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Besvaret den</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>go, conditional, recycle, hold or stop
----------
what is decided, or asked for</extracomment>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Phases left out</source>
        <translation>Faser sprunget over</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Ended on</source>
        <extracomment>the day on which it came to its end</extracomment>
        <translation>Afsluttet den</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>sale, implementation, scaling ...</extracomment>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Alvor</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Afhjælpning</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Åbnet den</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>who asked for a decision, or what it came from</extracomment>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Effect on the budget</source>
        <extracomment>what a decision adds to the budget</extracomment>
        <translation>Virkning på budgettet</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Rejst den</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>what somebody is to do</extracomment>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Udført den</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Ordregiver</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Udbudsform</translation>
    </message>
    <message>
        <source>Days for applications</source>
        <translation>Dage til ansøgninger</translation>
    </message>
    <message>
        <source>Days for tenders</source>
        <translation>Dage til tilbud</translation>
    </message>
    <message>
        <source>Fewer if electronic</source>
        <translation>Færre, hvis elektronisk</translation>
    </message>
    <message>
        <source>After a prior notice</source>
        <translation>Efter en forhåndsmeddelelse</translation>
    </message>
    <message>
        <source>Urgent: applications</source>
        <translation>Hasteprocedure: ansøgninger</translation>
    </message>
    <message>
        <source>Urgent: tenders</source>
        <translation>Hasteprocedure: tilbud</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Udbudsvej</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Hvornår den passer</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Hvad der følger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason for the route</source>
        <translation>Begrundelse for udbudsvejen</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>lead, dialogue, pilot or order</extracomment>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Coupled to procurement</source>
        <translation>Koblet til udbud</translation>
    </message>
    <message>
        <source>CPV codes</source>
        <translation>CPV-koder</translation>
    </message>
    <message>
        <source>Same need elsewhere</source>
        <translation>Samme behov andre steder</translation>
    </message>
    <message>
        <source>Planned publication</source>
        <translation>Planlagt offentliggørelse</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Kontrakten slutter</translation>
    </message>
    <message>
        <source>Budget holder</source>
        <translation>Budgetansvarlig</translation>
    </message>
    <message>
        <source>Budget secured</source>
        <translation>Budget sikret</translation>
    </message>
    <message>
        <source>Option, at most</source>
        <translation>Option, højst</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronisk</translation>
    </message>
    <message>
        <source>Results solely the buyer&apos;s</source>
        <translation>Resultater tilhører kun køberen</translation>
    </message>
    <message>
        <source>Paid in full by the buyer</source>
        <translation>Betales fuldt af køberen</translation>
    </message>
    <message>
        <source>Partner expected to bid</source>
        <translation>Partneren ventes at byde</translation>
    </message>
    <message>
        <source>Full openness agreed</source>
        <translation>Fuld åbenhed aftalt</translation>
    </message>
    <message>
        <source>Results published on</source>
        <translation>Resultater offentliggjort</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personoplysninger</translation>
    </message>
    <message>
        <source>Data processing agreement and DPIA</source>
        <translation>Databehandleraftale og konsekvensanalyse</translation>
    </message>
    <message>
        <source>Medical device</source>
        <translation>Medicinsk udstyr</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risikoklasse</translation>
    </message>
    <message>
        <source>OPI agreement ends</source>
        <translation>OPI-aftalen slutter</translation>
    </message>
    <message>
        <source>Foreground knowledge</source>
        <translation>Forgrundsviden</translation>
    </message>
    <message>
        <source>Owner of foreground knowledge</source>
        <translation>Ejer af forgrundsviden</translation>
    </message>
    <message>
        <source>De minimis aid in three years</source>
        <translation>De minimis-støtte på tre år</translation>
    </message>
    <message>
        <source>Aid intensity, per cent</source>
        <translation>Støtteintensitet i procent</translation>
    </message>
    <message>
        <source>Highest aid intensity, per cent</source>
        <translation>Højeste støtteintensitet i procent</translation>
    </message>
    <message>
        <source>Co-financing, per cent</source>
        <translation>Medfinansiering i procent</translation>
    </message>
    <message>
        <source>Co-financing asked for, per cent</source>
        <translation>Krævet medfinansiering i procent</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Mængde</translation>
    </message>
    <message>
        <source>Named in the notice</source>
        <translation>Nævnt i udbudsbekendtgørelsen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Advantage neutralised</source>
        <translation>Fordel udlignet</translation>
    </message>
    <message>
        <source>Counts as passed</source>
        <translation>Tæller som bestået</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noteret</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>where the solution is to be used</extracomment>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>with the systems that are there</extracomment>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Oplæring</translation>
    </message>
    <message>
        <source>Operation budget a year</source>
        <translation>Driftsbudget om året</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>Forretningsmodel</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Prissætning</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Pris pr. enhed</translation>
    </message>
    <message>
        <source>Market entry</source>
        <extracomment>the day on which it is to be for sale</extracomment>
        <translation>Markedsintroduktion</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Første salg</translation>
    </message>
    <message>
        <source>Likelihood, per cent</source>
        <translation>Sandsynlighed i procent</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Order expected on</source>
        <translation>Ordre forventes</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestilt den</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Tabt den</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>gevinst</extracomment>
        <translation>Gevinst</translation>
    </message>
    <message>
        <source>Planned a year</source>
        <translation>Planlagt om året</translation>
    </message>
    <message>
        <source>Expected a year</source>
        <translation>Forventet om året</translation>
    </message>
    <message>
        <source>Realised a year</source>
        <translation>Realiseret om året</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Målt den</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>Gul fra</translation>
    </message>
    <message>
        <source>Red above</source>
        <translation>Rød over</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Oplysning</translation>
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
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumenteret</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Hævdet</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>what the market asks for</extracomment>
        <translation>Marked</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Næste beslutningspunkt</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>levels short of the market</extracomment>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Raters from–to</source>
        <extracomment>the lowest and the highest level that raters give</extracomment>
        <translation>Bedømmere fra–til</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>core or complementary, required or not</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely a component is used, 0-9</extracomment>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>core</source>
        <translation>kerne</translation>
    </message>
    <message>
        <source>complementary, required</source>
        <translation>supplerende, nødvendig</translation>
    </message>
    <message>
        <source>complementary, not required</source>
        <translation>supplerende, ikke nødvendig</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>ikke rel.</translation>
    </message>
    <message>
        <source>Weakest in</source>
        <extracomment>in how many projects it is the weakest</extracomment>
        <translation>Svagest i</translation>
    </message>
    <message>
        <source>Short in</source>
        <extracomment>in how many projects it is short of the market</extracomment>
        <translation>Mangler i</translation>
    </message>
    <message>
        <source>Levels short in all</source>
        <translation>Manglende niveauer i alt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillid</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dækning</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>of the raters with each other</extracomment>
        <translation>Enighed</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Aktualitet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bedømmere</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Ingen fase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>the next gate or milestone</extracomment>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
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
        <source>Scaling readiness</source>
        <translation>Skaleringsparathed</translation>
    </message>
    <message>
        <source>Scaling readiness as a radar</source>
        <translation>Skaleringsparathed som radar</translation>
    </message>
    <message>
        <source>Readiness and use</source>
        <translation>Parathed og anvendelse</translation>
    </message>
    <message>
        <source>What blocks scaling?</source>
        <translation>Hvad blokerer skalering?</translation>
    </message>
    <message>
        <source>The weakest links</source>
        <translation>De svageste led</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <translation>Siden sidste vurdering</translation>
    </message>
    <message>
        <source>How far the scores can be trusted</source>
        <translation>Hvor meget vurderingerne er til at stole på</translation>
    </message>
    <message>
        <source>Scaling readiness has not been assessed yet.</source>
        <translation>Skaleringsparatheden er endnu ikke vurderet.</translation>
    </message>
    <message>
        <source>Ready for the market.</source>
        <translation>Klar til marked.</translation>
    </message>
    <message>
        <source>Cannot reach the market yet: %1 is at level %2, and %3 is needed.</source>
        <extracomment>%1: a dimension of readiness; %2, %3: levels 0-9</extracomment>
        <translation>Kan ikke komme på markedet endnu: %1 er på niveau %2, og der kræves %3.</translation>
    </message>
    <message>
        <source>What is rated reaches what the market asks for, but the innovation package is not ready.</source>
        <translation>Det, der er bedømt, lever op til markedets krav, men innovationspakken er ikke klar.</translation>
    </message>
    <message numerus="yes">
        <source>%n dimensions are not rated.</source>
        <translation>
            <numerusform>%n dimension er ikke bedømt.</numerusform>
            <numerusform>%n dimensioner er ikke bedømt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The innovation package has not been described yet.</source>
        <translation>Innovationspakken er endnu ikke beskrevet.</translation>
    </message>
    <message>
        <source>No required component of the package has been rated yet.</source>
        <translation>Ingen af pakkens nødvendige komponenter er bedømt endnu.</translation>
    </message>
    <message>
        <source>The package is held back by %1: readiness %2, use %3.</source>
        <extracomment>%1: a component of an innovation package; %2, %3: levels 0-9</extracomment>
        <translation>Pakken bremses af %1: parathed %2, anvendelse %3.</translation>
    </message>
    <message>
        <source>Some required components are unrated, so the score is at most %1.</source>
        <translation>Nogle af de nødvendige komponenter er ikke bedømt, så scoren er højst %1.</translation>
    </message>
    <message>
        <source>There is only one assessment, so there is nothing to compare with yet.</source>
        <translation>Der er kun én vurdering, så der er endnu intet at sammenligne med.</translation>
    </message>
    <message>
        <source>The last two assessments are by different versions of the rubric, so they are not compared.</source>
        <translation>De to seneste vurderinger bygger på hver sin version af skemaet, så de sammenlignes ikke.</translation>
    </message>
    <message>
        <source>Nothing has moved since %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Intet har flyttet sig siden %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n dimensions have risen</source>
        <translation>
            <numerusform>%n dimension er steget</numerusform>
            <numerusform>%n dimensioner er steget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have fallen</source>
        <translation>
            <numerusform>%n er faldet</numerusform>
            <numerusform>%n er faldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1: a date; %2: &quot;4 dimensions have risen and 1 has fallen&quot;</extracomment>
        <translation>Siden %1: %2.</translation>
    </message>
    <message>
        <source>No score is of low confidence; the oldest is %1 old.</source>
        <extracomment>%1: an age</extracomment>
        <translation>Ingen vurderinger har lav tillid; den ældste er %1 gammel.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are of low confidence; the oldest is %1 old.</source>
        <translation>
            <numerusform>%n vurdering har lav tillid; den ældste er %1 gammel.</numerusform>
            <numerusform>%n vurderinger har lav tillid; den ældste er %1 gammel.</numerusform>
        </translation>
    </message>
    <message>
        <source>No barrier to sale, implementation or scaling is open.</source>
        <translation>Ingen barriere for salg, implementering eller skalering er åben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds back most projects (%n).</source>
        <extracomment>%1: a category of barriers</extracomment>
        <translation>
            <numerusform>%1 holder flest projekter tilbage (%n).</numerusform>
            <numerusform>%1 holder flest projekter tilbage (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open barriers block(s) the way.</source>
        <extracomment>%1: the number of all open barriers</extracomment>
        <translation>
            <numerusform>%n af %1 åbne barrierer spærrer vejen.</numerusform>
            <numerusform>%n af %1 åbne barrierer spærrer vejen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n open barriers blocks the way.</source>
        <translation>
            <numerusform>Den ene åbne barriere spærrer ikke vejen.</numerusform>
            <numerusform>Ingen af %n åbne barrierer spærrer vejen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody sees to %n of them.</source>
        <translation>
            <numerusform>Ingen har ansvaret for %n af dem.</numerusform>
            <numerusform>Ingen har ansvaret for %n af dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Barriers by phase and category</source>
        <translation>Barrierer efter fase og kategori</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) over time.</source>
        <translation>
            <numerusform>%n projekt over tid.</numerusform>
            <numerusform>%n projekter over tid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are expected within 60 days.</source>
        <translation>
            <numerusform>%n beslutningspunkt forventes inden for 60 dage.</numerusform>
            <numerusform>%n beslutningspunkter forventes inden for 60 dage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) or milestone(s) are overdue.</source>
        <translation>
            <numerusform>%n beslutningspunkt eller milepæl er overskredet.</numerusform>
            <numerusform>%n beslutningspunkter eller milepæle er overskredet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gate or milestone is overdue.</source>
        <translation>Intet beslutningspunkt og ingen milepæl er overskredet.</translation>
    </message>
    <message>
        <source>Projects over time</source>
        <translation>Projekter over tid</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) are in sight.</source>
        <translation>
            <numerusform>%1 af %n projekt ses.</numerusform>
            <numerusform>%1 af %n projekter ses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolonne</numerusform>
            <numerusform>%n kolonner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpOrigin</name>
    <message>
        <source>Agreed</source>
        <extracomment>a follow-up that comes from nothing else</extracomment>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Condition of a gate</source>
        <translation>Betingelse fra beslutningspunkt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
</context>
<context>
    <name>GateColumns</name>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumenteret</translation>
    </message>
    <message>
        <source>Met, not documented</source>
        <translation>Opfyldt, ikke dokumenteret</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>how it stands with a criterion</extracomment>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>%1 (mandatory)</source>
        <translation>%1 (obligatorisk)</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Ends as</source>
        <extracomment>how a project ends</extracomment>
        <translation>Slutter som</translation>
    </message>
    <message>
        <source>A further condition</source>
        <extracomment>of a conditional go</extracomment>
        <translation>En yderligere betingelse</translation>
    </message>
    <message>
        <source>Who sees to the conditions</source>
        <translation>Ansvarlig for betingelserne</translation>
    </message>
    <message>
        <source>Conditions due</source>
        <extracomment>the day by which the conditions are to be met</extracomment>
        <translation>Frist for betingelserne</translation>
    </message>
</context>
<context>
    <name>GatePaper</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a gate; %2: a project</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project is in no phase that ends with a gate.</source>
        <translation>Projektet er ikke i en fase, der slutter med et beslutningspunkt.</translation>
    </message>
    <message>
        <source>Gate paper · Data as of %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>Oplæg til beslutningspunkt · Data pr. %1</translation>
    </message>
    <message>
        <source>OPI Portfolio · fingerprint %1</source>
        <translation>OPI Portefølje · fingeraftryk %1</translation>
    </message>
    <message>
        <source>at the end of the phase %1</source>
        <extracomment>%1: a phase</extracomment>
        <translation>ved slutningen af fasen %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <extracomment>%1: the day on which a gate was planned to be passed</extracomment>
        <translation>planlagt %1</translation>
    </message>
    <message>
        <source>All mandatory criteria are settled.</source>
        <translation>Alle obligatoriske kriterier er afklaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criteria are not settled.</source>
        <translation>
            <numerusform>%n obligatorisk kriterium er ikke afklaret.</numerusform>
            <numerusform>%n obligatoriske kriterier er ikke afklaret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of readiness are below what the gate asks for.</source>
        <translation>
            <numerusform>%n parathedsniveau ligger under kravet ved beslutningspunktet.</numerusform>
            <numerusform>%n parathedsniveauer ligger under kravet ved beslutningspunktet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met, not documented</source>
        <translation>Opfyldt, ikke dokumenteret</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Evidence and note</source>
        <translation>Evidens og note</translation>
    </message>
    <message>
        <source>What the gate asks for (mandatory criteria in bold)</source>
        <translation>Krav ved beslutningspunktet (obligatoriske kriterier med fed)</translation>
    </message>
    <message>
        <source>Below the gate&apos;s level:</source>
        <translation>Under kravet:</translation>
    </message>
    <message>
        <source>Reached:</source>
        <translation>Nået:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Pakken:</translation>
    </message>
    <message numerus="yes">
        <source>%n required component(s) are below what the gate asks for.</source>
        <translation>
            <numerusform>%n nødvendig komponent ligger under kravet ved beslutningspunktet.</numerusform>
            <numerusform>%n nødvendige komponenter ligger under kravet ved beslutningspunktet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling readiness (documented level / level that is asked for)</source>
        <translation>Skaleringsparathed (dokumenteret niveau / krævet niveau)</translation>
    </message>
    <message>
        <source>Open condition:</source>
        <translation>Åben betingelse:</translation>
    </message>
    <message>
        <source>Barriers and open conditions</source>
        <translation>Barrierer og åbne betingelser</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Tidligere beslutninger</translation>
    </message>
    <message>
        <source>Reason and conditions (who, until when)</source>
        <translation>Begrundelse og betingelser (hvem, hvornår)</translation>
    </message>
    <message>
        <source>Date and who decided</source>
        <translation>Dato og beslutningstagere</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Beslutningen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>barriers and conditions</comment>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateVerdict</name>
    <message>
        <source>Go</source>
        <extracomment>decisions at a gate: Godkend, Betinget, Gentag, Pause, Stop</extracomment>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Betinget</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
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
    <name>HeatMapChart</name>
    <message>
        <source>%1: does not apply</source>
        <extracomment>%1: project and dimension</extracomment>
        <translation>%1: ikke relevant</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: ikke bedømt</translation>
    </message>
    <message>
        <source>%1: level %2, the weakest</source>
        <translation>%1: niveau %2, svageste led</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation>%1: niveau %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Manual</source>
        <translation>Brugervejledning</translation>
    </message>
    <message>
        <source>About OPI Portfolio</source>
        <translation>Om OPI Portefølje</translation>
    </message>
    <message>
        <source>Portfolios of public-private innovation, from development to market. Free software under the Mozilla Public License 2.0. Gives no legal advice.</source>
        <translation>Porteføljer af offentlig-privat innovation, fra udvikling til marked. Fri software under Mozilla Public License 2.0. Giver ikke juridisk rådgivning.</translation>
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
    <name>ImportText</name>
    <message>
        <source>This is no number.</source>
        <translation>Det er ikke et tal.</translation>
    </message>
    <message>
        <source>The mark can part thousands or decimals, and no other cell shows which.</source>
        <translation>Tegnet kan skille tusinder eller decimaler, og ingen anden celle viser hvilket.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Det er ikke en dato.</translation>
    </message>
    <message>
        <source>Day and month can be the other way round, and no other cell shows which.</source>
        <translation>Dag og måned kan være byttet om, og ingen anden celle viser rækkefølgen.</translation>
    </message>
    <message>
        <source>The date names no day.</source>
        <translation>Datoen angiver ingen dag.</translation>
    </message>
    <message>
        <source>This is a day as spreadsheets count them.</source>
        <translation>Det er en dag, som regneark tæller dem.</translation>
    </message>
    <message>
        <source>The date names no year.</source>
        <translation>Datoen angiver intet år.</translation>
    </message>
    <message>
        <source>The word is none that is known here.</source>
        <translation>Ordet kendes ikke her.</translation>
    </message>
    <message>
        <source>The portfolio has no phase with this name.</source>
        <translation>Porteføljen har ingen fase med det navn.</translation>
    </message>
    <message>
        <source>The portfolio does not have this name yet.</source>
        <translation>Porteføljen har endnu ikke dette navn.</translation>
    </message>
    <message>
        <source>This is no region.</source>
        <translation>Det er ikke en region.</translation>
    </message>
    <message>
        <source>There is no such region at the time of the project.</source>
        <translation>Den region findes ikke i projektets tid.</translation>
    </message>
    <message>
        <source>This is no municipality.</source>
        <translation>Det er ikke en kommune.</translation>
    </message>
    <message>
        <source>This is no CVR number: the last of its eight digits checks them.</source>
        <translation>Det er ikke et CVR-nummer: det sidste af de otte cifre kontrollerer de andre.</translation>
    </message>
    <message>
        <source>An earlier row of the same project says something else.</source>
        <translation>En tidligere række for samme projekt siger noget andet.</translation>
    </message>
    <message>
        <source>The rows of the project have different amounts.</source>
        <translation>Projektets rækker har forskellige beløb.</translation>
    </message>
    <message>
        <source>In the portfolio the amount is divided between several lines.</source>
        <translation>I porteføljen er beløbet delt på flere linjer.</translation>
    </message>
    <message>
        <source>Budget and co-financing make another rate: %1.</source>
        <translation>Budget og medfinansiering giver en anden sats: %1.</translation>
    </message>
    <message>
        <source>The co-financing is more than the budget.</source>
        <translation>Medfinansieringen er større end budgettet.</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 er nævnt mere end én gang.</translation>
    </message>
    <message>
        <source>%1 is the lead partner already.</source>
        <translation>%1 er allerede kontraktansvarlig part.</translation>
    </message>
    <message>
        <source>The list gives the organisation another address before.</source>
        <translation>Listen giver tidligere organisationen en anden adresse.</translation>
    </message>
    <message>
        <source>Another project of the list has the same title.</source>
        <translation>Et andet projekt på listen har samme titel.</translation>
    </message>
    <message>
        <source>The row names no project.</source>
        <translation>Rækken nævner intet projekt.</translation>
    </message>
    <message>
        <source>Another project has this code.</source>
        <translation>Et andet projekt har denne kode.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are columns.</source>
        <translation>Rækken har færre celler, end der er kolonner.</translation>
    </message>
    <message>
        <source>The cell stands behind the last column.</source>
        <translation>Cellen står efter den sidste kolonne.</translation>
    </message>
    <message>
        <source>Left empty. Fill it in after the import, or correct the list.</source>
        <translation>Står tomt. Udfyld det efter importen, eller ret listen.</translation>
    </message>
    <message>
        <source>Read as %1. Correct the list if that is wrong.</source>
        <translation>Læst som %1. Ret listen, hvis det er forkert.</translation>
    </message>
    <message>
        <source>Kept as it stands, and counted under this name.</source>
        <translation>Beholdes, som det står, og tælles under dette navn.</translation>
    </message>
    <message>
        <source>Added to the portfolio. Correct the list if it is a mistake.</source>
        <translation>Tilføjes til porteføljen. Ret listen, hvis det er en fejl.</translation>
    </message>
    <message>
        <source>The first one is kept: %1.</source>
        <translation>Det første beholdes: %1.</translation>
    </message>
    <message>
        <source>Added up, so far to %1. Correct the list if each is the whole.</source>
        <translation>Lægges sammen, foreløbig til %1. Ret listen, hvis hvert beløb er det hele.</translation>
    </message>
    <message>
        <source>Not imported. Enter it by hand if it matters.</source>
        <translation>Importeres ikke. Indtast det selv, hvis det betyder noget.</translation>
    </message>
    <message>
        <source>Imported as it stands. Check both amounts.</source>
        <translation>Importeres, som det står. Kontrollér begge beløb.</translation>
    </message>
    <message>
        <source>Imported once.</source>
        <translation>Importeres én gang.</translation>
    </message>
    <message>
        <source>Imported as a partner. Change the role after the import.</source>
        <translation>Importeres som part. Ret rollen efter importen.</translation>
    </message>
    <message>
        <source>Imported as a project of its own.</source>
        <translation>Importeres som et selvstændigt projekt.</translation>
    </message>
    <message>
        <source>The row is passed over.</source>
        <translation>Rækken springes over.</translation>
    </message>
    <message>
        <source>The project gets the code %1.</source>
        <translation>Projektet får koden %1.</translation>
    </message>
    <message>
        <source>The heading is a name of the field.</source>
        <translation>Overskriften er et navn for feltet.</translation>
    </message>
    <message>
        <source>One half of the heading is a name of the field.</source>
        <translation>Den ene halvdel af overskriften er et navn for feltet.</translation>
    </message>
    <message>
        <source>The heading contains a name of the field.</source>
        <translation>Overskriften indeholder et navn for feltet.</translation>
    </message>
    <message>
        <source>The cells of the column show it.</source>
        <translation>Kolonnens celler viser det.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Valgt af dig.</translation>
    </message>
    <message>
        <source>Not imported: the heading is no field that is known here.</source>
        <translation>Importeres ikke: overskriften er ikke et kendt felt.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>there is no value in this field</extracomment>
        <translation>tom</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>what becomes of a project of an imported list</extracomment>
        <translation>Ny</translation>
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
        <source>Differs, stays as it is</source>
        <translation>Afviger, ændres ikke</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Sprunget over</translation>
    </message>
    <message numerus="yes">
        <source>%n projects added</source>
        <translation>
            <numerusform>%n projekt tilføjet</numerusform>
            <numerusform>%n projekter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects updated</source>
        <translation>
            <numerusform>%n projekt opdateret</numerusform>
            <numerusform>%n projekter opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects unchanged</source>
        <translation>
            <numerusform>%n projekt uændret</numerusform>
            <numerusform>%n projekter uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects differ and stay as they are</source>
        <translation>
            <numerusform>%n projekt afviger og ændres ikke</numerusform>
            <numerusform>%n projekter afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows passed over</source>
        <translation>
            <numerusform>%n række sprunget over</numerusform>
            <numerusform>%n rækker sprunget over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations added</source>
        <translation>
            <numerusform>%n organisation tilføjet</numerusform>
            <numerusform>%n organisationer tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n række læst</numerusform>
            <numerusform>%n rækker læst</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no level from 0 to 9.</source>
        <translation>Det er ikke et niveau fra 0 til 9.</translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation>Dagen ligger i fremtiden.</translation>
    </message>
    <message>
        <source>The portfolio has no rubric to assess by.</source>
        <translation>Porteføljen har intet skema at vurdere efter.</translation>
    </message>
    <message>
        <source>An assessment of the project is open. Close it, and import the list again.</source>
        <translation>Projektet har en åben vurdering. Luk den, og importér listen igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments of readiness added</source>
        <translation>
            <numerusform>%n vurdering af parathed tilføjet</numerusform>
            <numerusform>%n vurderinger af parathed tilføjet</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook shows an error in this cell.</source>
        <translation>Regnearket viser en fejl i cellen.</translation>
    </message>
    <message>
        <source>The cell has a formula that no program has worked out. Open the workbook in Excel or LibreOffice, and save it there.</source>
        <translation>Cellen har en formel, som intet program har beregnet. Åbn regnearket i Excel eller LibreOffice, og gem det der.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is hidden.</source>
        <extracomment>%1: the number of a row, or &quot;5–16&quot;</extracomment>
        <translation>Række %1 i arket er skjult.</translation>
    </message>
    <message>
        <source>Imported like the others. Delete it from the list if it does not belong there.</source>
        <translation>Importeres som de andre. Slet det fra listen, hvis det ikke hører til der.</translation>
    </message>
    <message>
        <source>The portfolio has no such project.</source>
        <translation>Porteføljen har intet projekt af det navn.</translation>
    </message>
    <message>
        <source>A row of this list cannot do without this cell.</source>
        <translation>En række i denne liste kan ikke undvære denne celle.</translation>
    </message>
    <message>
        <source>The list does not say it.</source>
        <translation>Det står ikke i listen.</translation>
    </message>
    <message>
        <source>This is no level from 1 to 5, nor the word for one.</source>
        <translation>Det er hverken et niveau fra 1 til 5 eller ordet for et.</translation>
    </message>
    <message>
        <source>This is no year from 1990 to 2100.</source>
        <translation>Det er ikke et årstal fra 1990 til 2100.</translation>
    </message>
    <message>
        <source>An amount for each year needs the first of the years.</source>
        <translation>Et beløb pr. år kræver det første af årene.</translation>
    </message>
    <message>
        <source>Taken as 3, the middle. Judge it after the import.</source>
        <translation>Sat til 3, midten. Vurder det efter importen.</translation>
    </message>
    <message>
        <source>Added to the words of the field. Correct it if it is a mistake.</source>
        <translation>Føjet til feltets valgmuligheder. Ret det, hvis det er en fejl.</translation>
    </message>
    <message>
        <source>The heading is the name of an own field.</source>
        <translation>Overskriften er navnet på et eget felt.</translation>
    </message>
    <message>
        <source>As in the saved mapping.</source>
        <extracomment>a mapping is which column is which field, kept under a name</extracomment>
        <translation>Som i den gemte kolonneopsætning.</translation>
    </message>
    <message>
        <source>Changed in the list</source>
        <extracomment>who changed a field since the list was last imported</extracomment>
        <translation>Ændret i listen</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Ændret her</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Ændret begge steder</translation>
    </message>
    <message>
        <source>Not imported before</source>
        <extracomment>the field was not in an imported list before</extracomment>
        <translation>Ikke importeret før</translation>
    </message>
    <message>
        <source>Keep everything as it is here</source>
        <translation>Behold alt, som det er her</translation>
    </message>
    <message>
        <source>Take everything from the list</source>
        <translation>Hent alt fra listen</translation>
    </message>
    <message>
        <source>Take what only the list has changed</source>
        <translation>Hent det, som kun listen har ændret</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>where a value came from: the file and the line in it</extracomment>
        <translation>%1, linje %2</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3</source>
        <translation>%1, arket %2, række %3</translation>
    </message>
    <message>
        <source>From %1, imported %2</source>
        <translation>Fra %1, importeret %2</translation>
    </message>
    <message>
        <source>From %1, imported %2 by %3</source>
        <extracomment>%3 is a person</extracomment>
        <translation>Fra %1, importeret %2 af %3</translation>
    </message>
    <message>
        <source>The list says “%1”.</source>
        <extracomment>%1 is what stood in the list</extracomment>
        <translation>I listen står “%1”.</translation>
    </message>
    <message>
        <source>What was here was kept.</source>
        <translation>Det, der stod her, blev beholdt.</translation>
    </message>
    <message>
        <source>Gone from the list since %1 (%2). It is kept here.</source>
        <translation>Væk fra listen siden %1 (%2). Det er beholdt her.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n projekt er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n projekter er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations updated</source>
        <translation>
            <numerusform>%n organisation opdateret</numerusform>
            <numerusform>%n organisationer opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations unchanged</source>
        <translation>
            <numerusform>%n organisation uændret</numerusform>
            <numerusform>%n organisationer uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations differ and stay as they are</source>
        <translation>
            <numerusform>%n organisation afviger og ændres ikke</numerusform>
            <numerusform>%n organisationer afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n organisation er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n organisationer er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones added</source>
        <translation>
            <numerusform>%n milepæl tilføjet</numerusform>
            <numerusform>%n milepæle tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones updated</source>
        <translation>
            <numerusform>%n milepæl opdateret</numerusform>
            <numerusform>%n milepæle opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones unchanged</source>
        <translation>
            <numerusform>%n milepæl uændret</numerusform>
            <numerusform>%n milepæle uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones differ and stay as they are</source>
        <translation>
            <numerusform>%n milepæl afviger og ændres ikke</numerusform>
            <numerusform>%n milepæle afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n milepæl er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n milepæle er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks added</source>
        <translation>
            <numerusform>%n risiko tilføjet</numerusform>
            <numerusform>%n risici tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks updated</source>
        <translation>
            <numerusform>%n risiko opdateret</numerusform>
            <numerusform>%n risici opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks unchanged</source>
        <translation>
            <numerusform>%n risiko uændret</numerusform>
            <numerusform>%n risici uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks differ and stay as they are</source>
        <translation>
            <numerusform>%n risiko afviger og ændres ikke</numerusform>
            <numerusform>%n risici afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n risiko er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n risici er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines added</source>
        <translation>
            <numerusform>%n budgetpost tilføjet</numerusform>
            <numerusform>%n budgetposter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines updated</source>
        <translation>
            <numerusform>%n budgetpost opdateret</numerusform>
            <numerusform>%n budgetposter opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines unchanged</source>
        <translation>
            <numerusform>%n budgetpost uændret</numerusform>
            <numerusform>%n budgetposter uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines differ and stay as they are</source>
        <translation>
            <numerusform>%n budgetpost afviger og ændres ikke</numerusform>
            <numerusform>%n budgetposter afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n budgetpost er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n budgetposter er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants added</source>
        <translation>
            <numerusform>%n tilskud tilføjet</numerusform>
            <numerusform>%n tilskud tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants updated</source>
        <translation>
            <numerusform>%n tilskud opdateret</numerusform>
            <numerusform>%n tilskud opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants unchanged</source>
        <translation>
            <numerusform>%n tilskud uændret</numerusform>
            <numerusform>%n tilskud uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants differ and stay as they are</source>
        <translation>
            <numerusform>%n tilskud afviger og ændres ikke</numerusform>
            <numerusform>%n tilskud afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n tilskud er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n tilskud er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers added</source>
        <translation>
            <numerusform>%n barriere tilføjet</numerusform>
            <numerusform>%n barrierer tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers updated</source>
        <translation>
            <numerusform>%n barriere opdateret</numerusform>
            <numerusform>%n barrierer opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers unchanged</source>
        <translation>
            <numerusform>%n barriere uændret</numerusform>
            <numerusform>%n barrierer uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers differ and stay as they are</source>
        <translation>
            <numerusform>%n barriere afviger og ændres ikke</numerusform>
            <numerusform>%n barrierer afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n barriere er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n barrierer er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups added</source>
        <translation>
            <numerusform>%n opfølgning tilføjet</numerusform>
            <numerusform>%n opfølgninger tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups updated</source>
        <translation>
            <numerusform>%n opfølgning opdateret</numerusform>
            <numerusform>%n opfølgninger opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups unchanged</source>
        <translation>
            <numerusform>%n opfølgning uændret</numerusform>
            <numerusform>%n opfølgninger uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups differ and stay as they are</source>
        <translation>
            <numerusform>%n opfølgning afviger og ændres ikke</numerusform>
            <numerusform>%n opfølgninger afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n opfølgning er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n opfølgninger er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions added</source>
        <translation>
            <numerusform>%n beslutning tilføjet</numerusform>
            <numerusform>%n beslutninger tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions updated</source>
        <translation>
            <numerusform>%n beslutning opdateret</numerusform>
            <numerusform>%n beslutninger opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions unchanged</source>
        <translation>
            <numerusform>%n beslutning uændret</numerusform>
            <numerusform>%n beslutninger uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions differ and stay as they are</source>
        <translation>
            <numerusform>%n beslutning afviger og ændres ikke</numerusform>
            <numerusform>%n beslutninger afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n beslutning er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n beslutninger er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements added</source>
        <translation>
            <numerusform>%n udbud tilføjet</numerusform>
            <numerusform>%n udbud tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements updated</source>
        <translation>
            <numerusform>%n udbud opdateret</numerusform>
            <numerusform>%n udbud opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements unchanged</source>
        <translation>
            <numerusform>%n udbud uændret</numerusform>
            <numerusform>%n udbud uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements differ and stay as they are</source>
        <translation>
            <numerusform>%n udbud afviger og ændres ikke</numerusform>
            <numerusform>%n udbud afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n udbud er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n udbud er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers added</source>
        <translation>
            <numerusform>%n kunde tilføjet</numerusform>
            <numerusform>%n kunder tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers updated</source>
        <translation>
            <numerusform>%n kunde opdateret</numerusform>
            <numerusform>%n kunder opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers unchanged</source>
        <translation>
            <numerusform>%n kunde uændret</numerusform>
            <numerusform>%n kunder uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers differ and stay as they are</source>
        <translation>
            <numerusform>%n kunde afviger og ændres ikke</numerusform>
            <numerusform>%n kunder afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n kunde er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n kunder er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits added</source>
        <translation>
            <numerusform>%n gevinst tilføjet</numerusform>
            <numerusform>%n gevinster tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits updated</source>
        <translation>
            <numerusform>%n gevinst opdateret</numerusform>
            <numerusform>%n gevinster opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits unchanged</source>
        <translation>
            <numerusform>%n gevinst uændret</numerusform>
            <numerusform>%n gevinster uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits differ and stay as they are</source>
        <translation>
            <numerusform>%n gevinst afviger og ændres ikke</numerusform>
            <numerusform>%n gevinster afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n gevinst er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n gevinster er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message>
        <source>The end would come before the start.</source>
        <translation>Slutningen ville ligge før begyndelsen.</translation>
    </message>
    <message>
        <source>This is no share from 0 to 100 per cent.</source>
        <translation>Det er ikke en andel fra 0 til 100 procent.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 up.</source>
        <translation>Det er ikke et helt tal fra 0 og op.</translation>
    </message>
    <message>
        <source>This is no CPV code: eight digits, and perhaps a hyphen and the check digit.</source>
        <translation>Det er ikke en CPV-kode: otte cifre og eventuelt en bindestreg og kontrolcifret.</translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans added</source>
        <translation>
            <numerusform>%n implementerings- eller skaleringsplan tilføjet</numerusform>
            <numerusform>%n implementerings- og skaleringsplaner tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans updated</source>
        <translation>
            <numerusform>%n implementerings- eller skaleringsplan opdateret</numerusform>
            <numerusform>%n implementerings- og skaleringsplaner opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans unchanged</source>
        <translation>
            <numerusform>%n implementerings- eller skaleringsplan uændret</numerusform>
            <numerusform>%n implementerings- og skaleringsplaner uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans differ and stay as they are</source>
        <translation>
            <numerusform>%n implementerings- eller skaleringsplan afviger og ændres ikke</numerusform>
            <numerusform>%n implementerings- og skaleringsplaner afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n implementerings- eller skaleringsplan er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n implementerings- og skaleringsplaner er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans added</source>
        <translation>
            <numerusform>%n kommerciel plan tilføjet</numerusform>
            <numerusform>%n kommercielle planer tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans updated</source>
        <translation>
            <numerusform>%n kommerciel plan opdateret</numerusform>
            <numerusform>%n kommercielle planer opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans unchanged</source>
        <translation>
            <numerusform>%n kommerciel plan uændret</numerusform>
            <numerusform>%n kommercielle planer uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans differ and stay as they are</source>
        <translation>
            <numerusform>%n kommerciel plan afviger og ændres ikke</numerusform>
            <numerusform>%n kommercielle planer afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n kommerciel plan er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n kommercielle planer er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added</source>
        <translation>
            <numerusform>%n kilde tilføjet</numerusform>
            <numerusform>%n kilder tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources updated</source>
        <translation>
            <numerusform>%n kilde opdateret</numerusform>
            <numerusform>%n kilder opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources unchanged</source>
        <translation>
            <numerusform>%n kilde uændret</numerusform>
            <numerusform>%n kilder uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ and stay as they are</source>
        <translation>
            <numerusform>%n kilde afviger og ændres ikke</numerusform>
            <numerusform>%n kilder afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n kilde er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n kilder er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates added</source>
        <translation>
            <numerusform>%n svar ved et beslutningspunkt tilføjet</numerusform>
            <numerusform>%n svar ved beslutningspunkter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates updated</source>
        <translation>
            <numerusform>%n svar ved et beslutningspunkt opdateret</numerusform>
            <numerusform>%n svar ved beslutningspunkter opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates unchanged</source>
        <translation>
            <numerusform>%n svar ved et beslutningspunkt uændret</numerusform>
            <numerusform>%n svar ved beslutningspunkter uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates differ and stay as they are</source>
        <translation>
            <numerusform>%n svar ved et beslutningspunkt afviger og ændres ikke</numerusform>
            <numerusform>%n svar ved beslutningspunkter afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n svar ved et beslutningspunkt er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n svar ved beslutningspunkter er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions added</source>
        <translation>
            <numerusform>%n beslutning ved et beslutningspunkt tilføjet</numerusform>
            <numerusform>%n beslutninger ved beslutningspunkter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions updated</source>
        <translation>
            <numerusform>%n beslutning ved et beslutningspunkt opdateret</numerusform>
            <numerusform>%n beslutninger ved beslutningspunkter opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions unchanged</source>
        <translation>
            <numerusform>%n beslutning ved et beslutningspunkt uændret</numerusform>
            <numerusform>%n beslutninger ved beslutningspunkter uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions differ and stay as they are</source>
        <translation>
            <numerusform>%n beslutning ved et beslutningspunkt afviger og ændres ikke</numerusform>
            <numerusform>%n beslutninger ved beslutningspunkter afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n beslutning ved et beslutningspunkt er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n beslutninger ved beslutningspunkter er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates added</source>
        <translation>
            <numerusform>%n planlagt beslutningspunkt tilføjet</numerusform>
            <numerusform>%n planlagte beslutningspunkter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates updated</source>
        <translation>
            <numerusform>%n planlagt beslutningspunkt opdateret</numerusform>
            <numerusform>%n planlagte beslutningspunkter opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates unchanged</source>
        <translation>
            <numerusform>%n planlagt beslutningspunkt uændret</numerusform>
            <numerusform>%n planlagte beslutningspunkter uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates differ and stay as they are</source>
        <translation>
            <numerusform>%n planlagt beslutningspunkt afviger og ændres ikke</numerusform>
            <numerusform>%n planlagte beslutningspunkter afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n planlagt beslutningspunkt er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n planlagte beslutningspunkter er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders added</source>
        <translation>
            <numerusform>%n optionshaver tilføjet</numerusform>
            <numerusform>%n optionshavere tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders updated</source>
        <translation>
            <numerusform>%n optionshaver opdateret</numerusform>
            <numerusform>%n optionshavere opdateret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders unchanged</source>
        <translation>
            <numerusform>%n optionshaver uændret</numerusform>
            <numerusform>%n optionshavere uændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders differ and stay as they are</source>
        <translation>
            <numerusform>%n optionshaver afviger og ændres ikke</numerusform>
            <numerusform>%n optionshavere afviger og ændres ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n optionshaver er væk fra listen, beholdt og mærket</numerusform>
            <numerusform>%n optionshavere er væk fra listen, beholdt og mærket</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no procurement, or has several.</source>
        <translation>Projektet har intet udbud eller indkøb, eller det har flere.</translation>
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
    <name>LightText</name>
    <message>
        <source>the forecast is within the budget</source>
        <translation>prognosen holder sig inden for budgettet</translation>
    </message>
    <message>
        <source>the forecast is %1 above the budget</source>
        <extracomment>%1: &quot;8 % (DKK 0.4 m)&quot;</extracomment>
        <translation>prognosen er %1 over budgettet</translation>
    </message>
    <message>
        <source>the expected benefits are %1 below the plan</source>
        <extracomment>%1: &quot;8 % (DKK 0.4 m)&quot;</extracomment>
        <translation>de forventede gevinster er %1 under planen</translation>
    </message>
    <message>
        <source>nothing is delayed</source>
        <translation>intet er forsinket</translation>
    </message>
    <message>
        <source>the gate after %1</source>
        <extracomment>%1: a phase</extracomment>
        <translation>beslutningspunktet efter %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is delayed by %n day(s), to %2</source>
        <extracomment>%1: a milestone or gate; %2: a day</extracomment>
        <translation>
            <numerusform>%1 er forsinket %n dag, til %2</numerusform>
            <numerusform>%1 er forsinket %n dage, til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rules %1: %2.</source>
        <extracomment>what the rules say of a traffic light; %1: green, yellow or red; %2: why</extracomment>
        <translation>Efter reglerne %1: %2.</translation>
    </message>
    <message>
        <source>Judged %1 ago: look at it again.</source>
        <extracomment>%1: &quot;5 months&quot;</extracomment>
        <translation>Vurderet for %1 siden: se på det igen.</translation>
    </message>
    <message>
        <source>Judged %1 ago.</source>
        <extracomment>%1: &quot;12 days&quot;</extracomment>
        <translation>Vurderet for %1 siden.</translation>
    </message>
    <message>
        <source>the expected benefits are not below the plan</source>
        <translation>de forventede gevinster er ikke under planen</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <extracomment>%1: time, cost or benefits</extracomment>
        <translation>afgjort af %1</translation>
    </message>
</context>
<context>
    <name>LightsEditor</name>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Vurderet den</translation>
    </message>
</context>
<context>
    <name>LimitingAxis</name>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely a component is used</extracomment>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Readiness and use</source>
        <translation>Parathed og anvendelse</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>Projects</source>
        <extracomment>what the rows of a list are</extracomment>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæle</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetposter</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Udbud</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Implementation and scaling plans</source>
        <translation>Implementerings- og skaleringsplaner</translation>
    </message>
    <message>
        <source>Commercial plans</source>
        <translation>Kommercielle planer</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>of facts</extracomment>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Answers at gates</source>
        <extracomment>to the criteria of gates</extracomment>
        <translation>Svar ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Gate decisions</source>
        <translation>Beslutninger ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <extracomment>the days on which projects are to reach their gates</extracomment>
        <translation>Planlagte beslutningspunkter</translation>
    </message>
    <message>
        <source>Option holders</source>
        <translation>Optionshavere</translation>
    </message>
</context>
<context>
    <name>MarketColumns</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Weighted</source>
        <extracomment>the value of a customer times the likelihood of the order</extracomment>
        <translation>Vægtet</translation>
    </message>
    <message>
        <source>Customers, weighted (DKK)</source>
        <translation>Kunder, vægtet (kr.)</translation>
    </message>
</context>
<context>
    <name>MarketText</name>
    <message>
        <source>There is none yet, and from the third phase on there should be.</source>
        <translation>Der er ingen endnu, og fra tredje fase bør der være en.</translation>
    </message>
    <message>
        <source>There is none yet. It is asked for from the third phase on.</source>
        <translation>Der er ingen endnu. Der spørges efter den fra tredje fase.</translation>
    </message>
    <message>
        <source>The plan is complete.</source>
        <translation>Planen er færdig.</translation>
    </message>
    <message>
        <source>%1 complete; missing: %2.</source>
        <extracomment>%1: a share in per cent; %2: what is missing: &quot;training and operation budget&quot;</extracomment>
        <translation>%1 færdig; mangler: %2.</translation>
    </message>
    <message>
        <source>Nothing is sold yet.</source>
        <translation>Intet er solgt endnu.</translation>
    </message>
    <message>
        <source>First sale on %1.</source>
        <translation>Første salg %1.</translation>
    </message>
    <message>
        <source>Nobody is known yet who may buy the solution.</source>
        <translation>Der kendes endnu ingen, som måske køber løsningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), weighted %1</source>
        <extracomment>%1: an amount, each value times its likelihood</extracomment>
        <translation>
            <numerusform>%n kunde, vægtet %1</numerusform>
            <numerusform>%n kunder, vægtet %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1, %2 of all who were asked</source>
        <extracomment>%1: an amount; %2: a share in per cent</extracomment>
        <translation>
            <numerusform>%n ordre på %1, %2 af alle, der blev spurgt</numerusform>
            <numerusform>%n ordrer på %1, %2 af alle, der blev spurgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Log of who received what</source>
        <translation>Log over, hvem der fik hvad</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>Resultater offentliggjort</translation>
    </message>
    <message>
        <source>Longer deadlines</source>
        <translation>Længere frister</translation>
    </message>
    <message>
        <source>Functional requirements</source>
        <translation>Funktionskrav</translation>
    </message>
    <message>
        <source>Separate people</source>
        <translation>Adskilte personer</translation>
    </message>
    <message>
        <source>Openness agreed</source>
        <translation>Åbenhed aftalt</translation>
    </message>
    <message>
        <source>Opportunity published</source>
        <translation>Mulighed offentliggjort</translation>
    </message>
    <message>
        <source>Written assessment</source>
        <translation>Skriftlig vurdering</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Markedsdialog</translation>
    </message>
</context>
<context>
    <name>MilestoneState</name>
    <message numerus="yes">
        <source>Reached %n day(s) late</source>
        <translation>
            <numerusform>Nået %n dag for sent</numerusform>
            <numerusform>Nået %n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>På plan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>a milestone is expected later than planned</extracomment>
        <translation>
            <numerusform>%n dag forsinket</numerusform>
            <numerusform>%n dage forsinket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <extracomment>a milestone should have been reached</extracomment>
        <translation>
            <numerusform>%n dag overskredet</numerusform>
            <numerusform>%n dage overskredet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Gate at its end</source>
        <translation>Beslutningspunkt ved slutningen</translation>
    </message>
    <message>
        <source>New criterion …</source>
        <translation>Nyt kriterium …</translation>
    </message>
</context>
<context>
    <name>MoneyByYearChart</name>
    <message>
        <source>No year</source>
        <translation>Uden år</translation>
    </message>
    <message>
        <source>%1: budget %2; grants disbursed or accounted %3, committed %4, reserved %5</source>
        <extracomment>%1: a year; %2-%5: amounts of money</extracomment>
        <translation>%1: budget %2; tilskud udbetalt eller regnskabsført %3, tilsagn %4, reserveret %5</translation>
    </message>
    <message>
        <source>DKK m</source>
        <extracomment>the unit of an axis: millions of kroner</extracomment>
        <translation>mio. kr.</translation>
    </message>
    <message>
        <source>DKK thousand</source>
        <extracomment>the unit of an axis: thousands of kroner</extracomment>
        <translation>tusind kr.</translation>
    </message>
    <message>
        <source>DKK</source>
        <extracomment>the unit of an axis: kroner</extracomment>
        <translation>kr.</translation>
    </message>
    <message>
        <source>Disbursed or accounted</source>
        <translation>Udbetalt eller regnskabsført</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Accounted</source>
        <translation>Regnskabsført</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation>Ingen beløb endnu</translation>
    </message>
</context>
<context>
    <name>MunicipalityMapChart</name>
    <message>
        <source>No projects</source>
        <translation>Ingen projekter</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1: a number of projects</extracomment>
        <translation>%1 eller flere</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <extracomment>%1: the name of a municipality</extracomment>
        <translation>
            <numerusform>%1: %n projekt</numerusform>
            <numerusform>%1: %n projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Portfolios of public-private innovation.</source>
        <translation>Porteføljer af offentlig-privat innovation.</translation>
    </message>
    <message>
        <source>Open the sample portfolio.</source>
        <translation>Åbn eksempelporteføljen.</translation>
    </message>
    <message>
        <source>Save pictures of all pages in a folder, and quit.</source>
        <translation>Gem billeder af alle sider i en mappe, og afslut.</translation>
    </message>
    <message>
        <source>Print the time to the first paint in milliseconds, and quit.</source>
        <translation>Udskriv tiden til første billede i millisekunder, og afslut.</translation>
    </message>
    <message>
        <source>A portfolio to open, or a list to import.</source>
        <translation>En portefølje, der skal åbnes, eller en liste, der skal importeres.</translation>
    </message>
    <message>
        <source>Show the text at this size, 100 to 200 per cent, in this run.</source>
        <translation>Vis teksten i denne størrelse, 100 til 200 procent, denne gang.</translation>
    </message>
</context>
<context>
    <name>OrganisationColumns</name>
    <message>
        <source>Roles</source>
        <extracomment>what an organisation is in its projects: &quot;Need owner, Buyer&quot;</extracomment>
        <translation>Roller</translation>
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
    <name>OrganisationsPage</name>
    <message>
        <source>New organisation …</source>
        <translation>Ny organisation …</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Ny person …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisationer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows are shown, of &quot;128 organisations&quot;</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>the projects that an organisation takes part in</extracomment>
        <translation>med %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1 is the day of the last meeting</extracomment>
        <translation>uændret siden %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is how much it moved, %2 the day of the last meeting</extracomment>
        <translation>%1 siden %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>&quot;38 of 41&quot;: open projects of all</extracomment>
        <translation>af %1</translation>
    </message>
    <message>
        <source>Open projects</source>
        <translation>Projekter i gang</translation>
    </message>
    <message>
        <source>Stuck in their phase</source>
        <translation>Gået i stå</translation>
    </message>
    <message>
        <source>%1 disbursed</source>
        <extracomment>part of the grants that has been paid out</extracomment>
        <translation>%1 udbetalt</translation>
    </message>
    <message>
        <source>Grants in all</source>
        <translation>Tilskud i alt</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>part of the budget that has been spent</extracomment>
        <translation>%1 forbrugt</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Budget i alt</translation>
    </message>
    <message>
        <source>Severe risks</source>
        <translation>Alvorlige risici</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Samlet lys</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadlines in the next 60 days.</source>
        <translation>Ingen frister i de næste 60 dage.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n frist</numerusform>
            <numerusform>%n frister</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none is overdue.</source>
        <extracomment>%1 is &quot;5 deadlines&quot;</extracomment>
        <translation>%1; ingen er overskredet.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n need(s) action now.</source>
        <extracomment>%1 is &quot;5 deadlines&quot;</extracomment>
        <translation>
            <numerusform>%1; %n kræver handling nu.</numerusform>
            <numerusform>%1; %n kræver handling nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>how long it has been there, and the median of others: &quot;14 months, usually 6 months&quot;</extracomment>
        <translation>%1, normalt %2</translation>
    </message>
    <message>
        <source>No project has been in its phase longer than most others were.</source>
        <translation>Ingen projekter har ligget længere i deres fase end de fleste andre.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in their phase longer than three quarters of the others were.</source>
        <translation>
            <numerusform>%n projekt har ligget længere i sin fase end tre fjerdedele af de andre.</numerusform>
            <numerusform>%n projekter har ligget længere i deres fase end tre fjerdedele af de andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the market</source>
        <translation>Klar til marked</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPage</name>
    <message>
        <source>New field …</source>
        <translation>Nyt felt …</translation>
    </message>
    <message>
        <source>Projects with a value</source>
        <extracomment>heading: how many projects have a value in the field</extracomment>
        <translation>Projekter med en værdi</translation>
    </message>
    <message numerus="yes">
        <source>%n own field(s)</source>
        <translation>
            <numerusform>%n eget felt</numerusform>
            <numerusform>%n egne felter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageChart</name>
    <message>
        <source>%1: not rated</source>
        <extracomment>%1: a component of an innovation package</extracomment>
        <translation>%1: ikke bedømt</translation>
    </message>
    <message>
        <source>%1: readiness %2, use %3, score %4</source>
        <extracomment>%1: a component; %2, %3: levels 0-9; %4: their product</extracomment>
        <translation>%1: parathed %2, anvendelse %3, score %4</translation>
    </message>
    <message>
        <source>the bottleneck</source>
        <translation>flaskehalsen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>of a component</comment>
        <translation>Anvendelse</translation>
    </message>
    <message>
        <source>Bottleneck: %1</source>
        <extracomment>on a chart, beside a ringed dot; %1: a component</extracomment>
        <translation>Flaskehals: %1</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>of a component: the package does not scale without it</extracomment>
        <translation>Nødvendig</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Ikke nødvendig</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <extracomment>a line from where a component was to where it is</extracomment>
        <translation>Siden sidste vurdering</translation>
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
    <name>PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
</context>
<context>
    <name>PipelineCard</name>
    <message numerus="yes">
        <source>%n d.</source>
        <extracomment>days, as short as can be understood</extracomment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <extracomment>months, as short as can be understood</extracomment>
        <translation>
            <numerusform>%n md.</numerusform>
            <numerusform>%n md.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineChart</name>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n gået i stå</numerusform>
            <numerusform>%n gået i stå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <extracomment>%1: the name of a phase</extracomment>
        <translation>
            <numerusform>%1: %n projekt</numerusform>
            <numerusform>%1: %n projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKind</name>
    <message>
        <source>Implementation plan</source>
        <translation>Implementeringsplan</translation>
    </message>
    <message>
        <source>Scaling plan</source>
        <translation>Skaleringsplan</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Owner</source>
        <extracomment>of a plan: who sees to it</extracomment>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Oplæring</translation>
    </message>
    <message>
        <source>Operation budget</source>
        <translation>Driftsbudget</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
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
    <name>Procedure</name>
    <message>
        <source>Open procedure</source>
        <translation>Offentligt udbud</translation>
    </message>
    <message>
        <source>Restricted procedure</source>
        <translation>Begrænset udbud</translation>
    </message>
    <message>
        <source>Competitive procedure with negotiation</source>
        <translation>Udbud med forhandling</translation>
    </message>
    <message>
        <source>Competitive dialogue</source>
        <translation>Konkurrencepræget dialog</translation>
    </message>
    <message>
        <source>Innovation partnership</source>
        <translation>Innovationspartnerskab</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Age, days</source>
        <extracomment>how many days a barrier has been open, or was until it was closed</extracomment>
        <translation>Alder, dage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>follow-up</comment>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>follow-up</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>follow-up</comment>
        <translation>Åben</translation>
    </message>
</context>
<context>
    <name>ProcurementColumns</name>
    <message>
        <source>Result</source>
        <extracomment>what a check found</extracomment>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Tilsidesat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>%1 failed, %2 to look at</source>
        <extracomment>checks of a procurement: %1 failed, %2 to look at</extracomment>
        <translation>%1 ikke bestået, %2 at se på</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
</context>
<context>
    <name>ProcurementStage</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>Route chosen</source>
        <translation>Udbudsvej valgt</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Markedsdialog</translation>
    </message>
    <message>
        <source>Procurement documents</source>
        <translation>Udbudsmateriale</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>Standstill</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <source>Option active</source>
        <translation>Option aktiv</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>does not apply</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>ikke bedømt</translation>
    </message>
    <message>
        <source>claimed %1</source>
        <extracomment>a level that raters give, but that is not documented</extracomment>
        <translation>hævdet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <extracomment>levels short of what the market asks for</extracomment>
        <translation>
            <numerusform>mangler %n</numerusform>
            <numerusform>mangler %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: documented %2, claimed %3, the market asks for %4</source>
        <extracomment>%1: a dimension; %2, %3, %4: levels 0-9</extracomment>
        <translation>%1: dokumenteret %2, hævdet %3, markedet kræver %4</translation>
    </message>
    <message>
        <source>the next gate for %1</source>
        <translation>næste beslutningspunkt kræver %1</translation>
    </message>
    <message numerus="yes">
        <source>%n raters from %1 to %2</source>
        <extracomment>%1, %2: the lowest and highest level that raters give</extracomment>
        <translation>
            <numerusform>%n bedømmer fra %1 til %2</numerusform>
            <numerusform>%n bedømmere fra %1 til %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumenteret</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Hævdet</translation>
    </message>
    <message>
        <source>The market asks for</source>
        <translation>Markedets krav</translation>
    </message>
    <message>
        <source>The next gate asks for</source>
        <translation>Krav ved næste beslutningspunkt</translation>
    </message>
</context>
<context>
    <name>ProjectColumns</name>
    <message>
        <source>Not placed</source>
        <translation>Ikke placeret</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Deltagende organisationer</translation>
    </message>
    <message>
        <source>Budget (DKK)</source>
        <extracomment>heading of a column of amounts in kroner</extracomment>
        <translation>Budget (kr.)</translation>
    </message>
    <message>
        <source>Granted (DKK)</source>
        <translation>Tilskud (kr.)</translation>
    </message>
</context>
<context>
    <name>ProjectFilter</name>
    <message>
        <source>open projects</source>
        <translation>projekter i gang</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>have been in their phase longer than most others were</extracomment>
        <translation>gået i stå</translation>
    </message>
    <message>
        <source>not placed in a phase</source>
        <translation>ikke placeret i en fase</translation>
    </message>
    <message>
        <source>in the phase %1</source>
        <translation>i fasen %1</translation>
    </message>
    <message>
        <source>overall light: %1</source>
        <extracomment>%1 is the overall light: green, yellow, red</extracomment>
        <translation>samlet lys: %1</translation>
    </message>
    <message>
        <source>risks of probability %1 and impact %2</source>
        <translation>risici med sandsynlighed %1 og konsekvens %2</translation>
    </message>
    <message>
        <source>with severe risks</source>
        <translation>med alvorlige risici</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>penge i %1</translation>
    </message>
    <message>
        <source>money without a year</source>
        <translation>penge uden år</translation>
    </message>
    <message>
        <source>with grants</source>
        <translation>med tilskud</translation>
    </message>
    <message>
        <source>with a budget</source>
        <translation>med budget</translation>
    </message>
    <message>
        <source>partner in %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>part i %1</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <extracomment>%1: a dimension of readiness</extracomment>
        <translation>bremset af %1</translation>
    </message>
    <message>
        <source>ready for the market</source>
        <translation>klar til marked</translation>
    </message>
</context>
<context>
    <name>ProjectGate</name>
    <message>
        <source>New planned gate …</source>
        <translation>Nyt planlagt beslutningspunkt …</translation>
    </message>
    <message>
        <source>New follow-on period …</source>
        <translation>Nyt efterforløb …</translation>
    </message>
</context>
<context>
    <name>ProjectGroup</name>
    <message>
        <source>Not placed</source>
        <translation>Ikke placeret</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>Ingen hub</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Intet program</translation>
    </message>
    <message>
        <source>No focus area</source>
        <translation>Intet fokusområde</translation>
    </message>
</context>
<context>
    <name>ProjectHistory</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>og %n ændring mere</numerusform>
            <numerusform>og %n ændringer mere</numerusform>
        </translation>
    </message>
    <message>
        <source>The list did not have it any more.</source>
        <translation>Listen havde det ikke længere.</translation>
    </message>
</context>
<context>
    <name>ProjectMarket</name>
    <message>
        <source>New customer …</source>
        <translation>Ny kunde …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <extracomment>how long a project has been in its phase; short for months</extracomment>
        <translation>
            <numerusform>%n md.</numerusform>
            <numerusform>%n mdr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectProcurement</name>
    <message>
        <source>New option holder …</source>
        <translation>Ny optionshaver …</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>Ny post …</translation>
    </message>
    <message>
        <source>New evaluator …</source>
        <translation>Ny bedømmer …</translation>
    </message>
</context>
<context>
    <name>ProjectReadiness</name>
    <message>
        <source>New evidence …</source>
        <translation>Ny evidens …</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Ingen deltager endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) take(s) part.</source>
        <translation>
            <numerusform>%n organisation deltager.</numerusform>
            <numerusform>%n organisationer deltager.</numerusform>
        </translation>
    </message>
    <message>
        <source>No milestones are planned yet.</source>
        <translation>Der er ikke planlagt milepæle endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n milestone(s) reached</source>
        <translation>
            <numerusform>%1 af %n milepæl nået</numerusform>
            <numerusform>%1 af %n milepæle nået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation>Ingen risici er åbne.</translation>
    </message>
    <message>
        <source>the worst has score %1</source>
        <translation>den værste har score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) open</source>
        <translation>
            <numerusform>%n risiko åben</numerusform>
            <numerusform>%n risici åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no budget yet. Amounts are in kroner.</source>
        <translation>Der er intet budget endnu. Beløb er i kroner.</translation>
    </message>
    <message>
        <source>%1 is planned. Amounts are in kroner.</source>
        <translation>%1 er budgetteret. Beløb er i kroner.</translation>
    </message>
    <message>
        <source>Nobody gives money yet.</source>
        <translation>Ingen giver tilskud endnu.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 i alt.</translation>
    </message>
    <message>
        <source>New partner …</source>
        <translation>Ny part …</translation>
    </message>
    <message>
        <source>New milestone …</source>
        <translation>Ny milepæl …</translation>
    </message>
    <message>
        <source>New risk …</source>
        <translation>Ny risiko …</translation>
    </message>
    <message>
        <source>New budget line …</source>
        <translation>Ny budgetlinje …</translation>
    </message>
    <message>
        <source>New grant …</source>
        <translation>Nyt tilskud …</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way of sale, implementation and scaling.</source>
        <translation>Der er ingen kendte barrierer for salg, implementering og skalering.</translation>
    </message>
    <message numerus="yes">
        <source>%n barrier(s) open</source>
        <translation>
            <numerusform>%n åben barriere</numerusform>
            <numerusform>%n åbne barrierer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the way</source>
        <translation>
            <numerusform>%n spærrer vejen</numerusform>
            <numerusform>%n spærrer vejen</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision is wanted.</source>
        <translation>Ingen beslutning ønskes.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wanted of the steering committee.</source>
        <translation>
            <numerusform>%n beslutning ønskes af styregruppen.</numerusform>
            <numerusform>%n beslutninger ønskes af styregruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be followed up.</source>
        <translation>Der er intet at følge op på.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n åben opfølgning</numerusform>
            <numerusform>%n åbne opfølgninger</numerusform>
        </translation>
    </message>
    <message>
        <source>New barrier …</source>
        <translation>Ny barriere …</translation>
    </message>
    <message>
        <source>New follow-up …</source>
        <translation>Ny opfølgning …</translation>
    </message>
    <message>
        <source>New decision …</source>
        <translation>Ny beslutning …</translation>
    </message>
    <message>
        <source>No benefit is planned yet. Amounts are in kroner a year.</source>
        <translation>Der er ikke planlagt gevinster endnu. Beløb er i kroner om året.</translation>
    </message>
    <message>
        <source>%1 a year is planned, %2 realised.</source>
        <extracomment>two amounts</extracomment>
        <translation>%1 om året er planlagt, %2 realiseret.</translation>
    </message>
    <message>
        <source>New benefit …</source>
        <translation>Ny gevinst …</translation>
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
    <name>ProjectTables</name>
    <message>
        <source>Score</source>
        <extracomment>probability times impact of a risk</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1 Closed</source>
        <translation>%1 Lukket</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>what is expected now, less what was planned</extracomment>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>what a grant comes to in all its years</extracomment>
        <translation>I alt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <extracomment>what a risk costs on average</extracomment>
        <translation>Forventet tab</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>New project …</source>
        <translation>Nyt projekt …</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 af %n projekt</numerusform>
            <numerusform>%1 af %n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>væk fra listen</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>Documented</source>
        <translation>Dokumenteret</translation>
    </message>
    <message>
        <source>The market asks for</source>
        <translation>Markedets krav</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No project has been assessed yet.</source>
        <translation>Ingen projekter er vurderet endnu.</translation>
    </message>
    <message>
        <source>Nothing holds the assessed projects back.</source>
        <translation>Intet bremser de vurderede projekter.</translation>
    </message>
    <message>
        <source>Scaling is most often blocked by %1: the weakest link in %2 of %3 assessed projects.</source>
        <extracomment>%1: a dimension of readiness; %2, %3: numbers of projects</extracomment>
        <translation>Skalering blokeres oftest af %1: svageste led i %2 af %3 vurderede projekter.</translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message numerus="yes">
        <source>Assessed %1 by %n raters; confidence %2 (%3).</source>
        <extracomment>%1: a date; %2: low, medium or high; %3: 0-1</extracomment>
        <translation>
            <numerusform>Vurderet %1 af %n bedømmer; %2 tillid (%3).</numerusform>
            <numerusform>Vurderet %1 af %n bedømmere; %2 tillid (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling readiness of %1</source>
        <extracomment>%1: a project</extracomment>
        <translation>Skaleringsparathed: %1</translation>
    </message>
    <message>
        <source>The project has not been assessed yet.</source>
        <translation>Projektet er ikke vurderet endnu.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>Sådan er det beregnet</translation>
    </message>
    <message>
        <source>The raters agree to α = %1.</source>
        <extracomment>%1: Krippendorff&apos;s alpha</extracomment>
        <translation>Bedømmerne er enige svarende til α = %1.</translation>
    </message>
    <message>
        <source>The innovation package</source>
        <translation>Innovationspakken</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <translation>Siden sidste vurdering</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Missing for the next level</source>
        <translation>Mangler for at nå næste niveau</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Flaskehals</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Det bliver der gjort ved det</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Evidensniveau</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>ReadinessTables</name>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Laveste niveau</translation>
    </message>
    <message>
        <source>Market readiness</source>
        <translation>Markedsparathed</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Tillid</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bedømmere</translation>
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
    <name>RiskMatrixChart</name>
    <message numerus="yes">
        <source>Probability %1, impact %2 (%3): %n risks</source>
        <extracomment>%1 and %2: levels from 1 to 5; %3: how serious such a risk is</extracomment>
        <translation>
            <numerusform>Sandsynlighed %1, konsekvens %2 (%3): %n risiko</numerusform>
            <numerusform>Sandsynlighed %1, konsekvens %2 (%3): %n risici</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sandsynlighed</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Konsekvens</translation>
    </message>
</context>
<context>
    <name>RiskStrategy</name>
    <message>
        <source>Reduce</source>
        <extracomment>what is done about a risk</extracomment>
        <translation>Mindsk</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Undgå</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>with somebody else, such as a supplier</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptér</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>No route chosen</source>
        <translation>Ingen udbudsvej valgt</translation>
    </message>
    <message>
        <source>OPI without tender</source>
        <translation>OPI uden udbud</translation>
    </message>
    <message>
        <source>R&amp;D exemption (§ 22)</source>
        <translation>FoU-undtagelsen (§ 22)</translation>
    </message>
    <message>
        <source>Innovation partnership</source>
        <translation>Innovationspartnerskab</translation>
    </message>
    <message>
        <source>Pre-commercial procurement (PCP)</source>
        <translation>Prækommercielt indkøb (PCP)</translation>
    </message>
    <message>
        <source>Public procurement of innovative solutions (PPI)</source>
        <translation>Offentligt indkøb af innovative løsninger (PPI)</translation>
    </message>
    <message>
        <source>Competitive procedure with negotiation</source>
        <translation>Udbud med forhandling</translation>
    </message>
    <message>
        <source>Competitive dialogue</source>
        <translation>Konkurrencepræget dialog</translation>
    </message>
    <message>
        <source>Open procedure</source>
        <translation>Offentligt udbud</translation>
    </message>
    <message>
        <source>Restricted procedure</source>
        <translation>Begrænset udbud</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Rammeaftale</translation>
    </message>
    <message>
        <source>Below the threshold value</source>
        <translation>Under tærskelværdien</translation>
    </message>
    <message>
        <source>Mixed contract</source>
        <translation>Blandet kontrakt</translation>
    </message>
</context>
<context>
    <name>RubricScale</name>
    <message>
        <source>Profile</source>
        <extracomment>levels that the project as a whole is given</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Readiness of components</source>
        <extracomment>levels of the readiness of each component of an innovation package</extracomment>
        <translation>Komponenters parathed</translation>
    </message>
    <message>
        <source>Use of components</source>
        <extracomment>levels of the use of each component of an innovation package</extracomment>
        <translation>Komponenters anvendelse</translation>
    </message>
</context>
<context>
    <name>RuleStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Beregnet</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>På anden hånd</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ikke bekræftet</translation>
    </message>
</context>
<context>
    <name>RuleUnit</name>
    <message>
        <source>No unit</source>
        <translation>Ingen enhed</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Kroner</source>
        <translation>Kroner</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Slows down</source>
        <extracomment>how much a barrier is in the way</extracomment>
        <translation>Forsinker</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>Holder tilbage</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Spærrer</translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message numerus="yes">
        <source>%n projects have moved a phase forward</source>
        <extracomment>the second text of each pair follows &quot;%n projects have ...&quot; in the same sentence</extracomment>
        <translation>
            <numerusform>%n projekt er rykket en fase frem</numerusform>
            <numerusform>%n projekter er rykket en fase frem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved a phase forward</source>
        <translation>
            <numerusform>%n er rykket en fase frem</numerusform>
            <numerusform>%n er rykket en fase frem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have moved a phase back</source>
        <translation>
            <numerusform>%n projekt er rykket en fase tilbage</numerusform>
            <numerusform>%n projekter er rykket en fase tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved a phase back</source>
        <translation>
            <numerusform>%n er rykket en fase tilbage</numerusform>
            <numerusform>%n er rykket en fase tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been stopped</source>
        <translation>
            <numerusform>%n projekt er stoppet</numerusform>
            <numerusform>%n projekter er stoppet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been stopped</source>
        <translation>
            <numerusform>%n er stoppet</numerusform>
            <numerusform>%n er stoppet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been completed</source>
        <translation>
            <numerusform>%n projekt er afsluttet</numerusform>
            <numerusform>%n projekter er afsluttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been completed</source>
        <translation>
            <numerusform>%n er afsluttet</numerusform>
            <numerusform>%n er afsluttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been put on hold</source>
        <translation>
            <numerusform>%n projekt er sat på pause</numerusform>
            <numerusform>%n projekter er sat på pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been put on hold</source>
        <translation>
            <numerusform>%n er sat på pause</numerusform>
            <numerusform>%n er sat på pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been resumed</source>
        <translation>
            <numerusform>%n projekt er genoptaget</numerusform>
            <numerusform>%n projekter er genoptaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been resumed</source>
        <translation>
            <numerusform>%n er genoptaget</numerusform>
            <numerusform>%n er genoptaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been added</source>
        <translation>
            <numerusform>%n projekt er kommet til</numerusform>
            <numerusform>%n projekter er kommet til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been added</source>
        <translation>
            <numerusform>%n er kommet til</numerusform>
            <numerusform>%n er kommet til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been removed</source>
        <translation>
            <numerusform>%n projekt er fjernet</numerusform>
            <numerusform>%n projekter er fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been removed</source>
        <translation>
            <numerusform>%n er fjernet</numerusform>
            <numerusform>%n er fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>ikke placeret</translation>
    </message>
    <message>
        <source>New in the portfolio.</source>
        <translation>Ny i porteføljen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message numerus="yes">
        <source>Milestone postponed by %n days</source>
        <translation>
            <numerusform>Milepæl udskudt %n dag</numerusform>
            <numerusform>Milepæl udskudt %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones reached</source>
        <translation>
            <numerusform>%n milepæl nået</numerusform>
            <numerusform>%n milepæle nået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risks</source>
        <translation>
            <numerusform>%n ny risiko</numerusform>
            <numerusform>%n nye risici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks closed</source>
        <translation>
            <numerusform>%n risiko lukket</numerusform>
            <numerusform>%n risici lukket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks reassessed</source>
        <translation>
            <numerusform>%n risiko revurderet</numerusform>
            <numerusform>%n risici revurderet</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Tilskud: %1</translation>
    </message>
    <message numerus="yes">
        <source>Milestone brought forward by %n days</source>
        <translation>
            <numerusform>Milepæl fremrykket %n dag</numerusform>
            <numerusform>Milepæl fremrykket %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1, before %2.</source>
        <translation>Tilstand: %1, før %2.</translation>
    </message>
    <message>
        <source>Moved back from %1 to %2.</source>
        <extracomment>%1, %2: phases</extracomment>
        <translation>Rykket tilbage fra %1 til %2.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Rykket fra %1 til %2.</translation>
    </message>
    <message>
        <source>%1: %2, before %3.</source>
        <extracomment>%1: a side of the project such as &quot;Time&quot;; %2, %3: lights</extracomment>
        <translation>%1: %2, før %3.</translation>
    </message>
    <message numerus="yes">
        <source>Milestone “%1” postponed by %n days, to %2.</source>
        <extracomment>%1: a milestone; %2: a date</extracomment>
        <translation>
            <numerusform>Milepælen »%1« udskudt %n dag, til %2.</numerusform>
            <numerusform>Milepælen »%1« udskudt %n dage, til %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestone “%1” brought forward by %n days, to %2.</source>
        <translation>
            <numerusform>Milepælen »%1« fremrykket %n dag, til %2.</numerusform>
            <numerusform>Milepælen »%1« fremrykket %n dage, til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone “%1” reached on %2.</source>
        <translation>Milepælen »%1« nået %2.</translation>
    </message>
    <message>
        <source>New risk, score %1: %2.</source>
        <translation>Ny risiko, score %1: %2.</translation>
    </message>
    <message>
        <source>Risk “%1”: score %2, before %3.</source>
        <extracomment>%1: a risk; %2, %3: scores</extracomment>
        <translation>Risikoen »%1«: score %2, før %3.</translation>
    </message>
    <message>
        <source>Risk closed: %1.</source>
        <translation>Risiko lukket: %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>%1: %2, before %3 (%4).</source>
        <extracomment>%1: a grant; %2, %3: its state; %4: an amount</extracomment>
        <translation>%1: %2, før %3 (%4).</translation>
    </message>
    <message>
        <source>New grant: %1, %2 (%3).</source>
        <translation>Nyt tilskud: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>Budget changed by %1.</source>
        <translation>Budget ændret med %1.</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>Forbrugt: %1.</translation>
    </message>
    <message>
        <source>Forecast changed by %1.</source>
        <translation>Prognose ændret med %1.</translation>
    </message>
    <message>
        <source>no project has changed phase or state</source>
        <translation>ingen projekter har skiftet fase eller tilstand</translation>
    </message>
    <message>
        <source>Since the steering committee of %1: %2.</source>
        <extracomment>%1: a date; %2: such as &quot;3 projects have moved a phase forward and 1 has been stopped&quot;</extracomment>
        <translation>Siden styregruppen %1: %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Siden %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic lights have turned worse</source>
        <translation>
            <numerusform>%n trafiklys er blevet dårligere</numerusform>
            <numerusform>%n trafiklys er blevet dårligere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic lights have improved</source>
        <translation>
            <numerusform>%n trafiklys er blevet bedre</numerusform>
            <numerusform>%n trafiklys er blevet bedre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones have been reached</source>
        <translation>
            <numerusform>%n milepæl er nået</numerusform>
            <numerusform>%n milepæle er nået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones have been postponed</source>
        <translation>
            <numerusform>%n milepæl er udskudt</numerusform>
            <numerusform>%n milepæle er udskudt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks are new</source>
        <translation>
            <numerusform>%n risiko er ny</numerusform>
            <numerusform>%n risici er nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks have been closed</source>
        <translation>
            <numerusform>%n risiko er lukket</numerusform>
            <numerusform>%n risici er lukket</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a side that a project is judged on</extracomment>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>(gevinst)</extracomment>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>%1: an amount with its sign</extracomment>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>Grants %1</source>
        <translation>Tilskud %1</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Forbrug %1</translation>
    </message>
</context>
<context>
    <name>SlopeChart</name>
    <message>
        <source>not rated</source>
        <translation>ikke bedømt</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1: a dimension; %2, %3: its level before and now</extracomment>
        <translation>%1: %2 før, %3 nu</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: an address</extracomment>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>%1: an address; %2: a day</extracomment>
        <translation>Kilde: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SteeringReport</name>
    <message>
        <source>Traffic lights of all projects that were judged</source>
        <translation>Trafiklys for alle vurderede projekter</translation>
    </message>
    <message>
        <source>Tables behind the figures</source>
        <translation>Tabeller bag figurerne</translation>
    </message>
    <message>
        <source>Since last.</source>
        <translation>Siden sidst.</translation>
    </message>
    <message>
        <source>The portfolio of %1 is compared with that of %2, row by row.</source>
        <translation>Porteføljen pr. %1 er sammenlignet med den pr. %2, række for række.</translation>
    </message>
    <message>
        <source>Traffic lights.</source>
        <translation>Trafiklys.</translation>
    </message>
    <message>
        <source>Longer in their phase than usual.</source>
        <translation>Længere i fasen end normalt.</translation>
    </message>
    <message>
        <source>A project is listed if it has been in its phase longer than at least three quarters of the completed stays in that phase took (nearest-rank quartile). With fewer than four completed stays in a phase no project is listed.</source>
        <translation>Et projekt er med, hvis det har ligget længere i sin fase end mindst tre fjerdedele af de afsluttede ophold i fasen tog (kvartil efter nærmeste rang). Ved færre end fire afsluttede ophold i en fase er ingen projekter med.</translation>
    </message>
    <message>
        <source>Money by year.</source>
        <translation>Penge efter år.</translation>
    </message>
    <message>
        <source>A grant per year counts its amount in each of its years; one in total is shared evenly between its years. An amount without a year is spread over the days from its project&apos;s start to its end.</source>
        <translation>Et tilskud pr. år tæller sit beløb i hvert af årene; et samlet tilskud deles ligeligt mellem årene. Et beløb uden år spredes over dagene fra projektets start til dets slutning.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are spread in this way.</source>
        <translation>
            <numerusform>%n beløb er spredt på denne måde.</numerusform>
            <numerusform>%n beløb er spredt på denne måde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts in another currency than kroner are left out of all sums.</source>
        <translation>
            <numerusform>%n beløb i anden valuta end kroner er udeladt af alle summer.</numerusform>
            <numerusform>%n beløb i anden valuta end kroner er udeladt af alle summer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks.</source>
        <translation>Risici.</translation>
    </message>
    <message>
        <source>The score is probability times impact, both from 1 to 5. 1–4 is low, 5–9 medium, 10–14 high and 15–25 severe. Open risks of open projects are counted.</source>
        <translation>Scoren er sandsynlighed gange konsekvens, begge fra 1 til 5. 1–4 er lav, 5–9 middel, 10–14 høj og 15–25 alvorlig. Åbne risici i projekter i gang er talt med.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Sådan er tallene lavet</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begreb</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>OPI project</source>
        <translation>OPI-projekt</translation>
    </message>
    <message>
        <source>A project of public-private innovation: public and private parties develop a solution together, for a need that a public party has.</source>
        <translation>Et projekt i offentlig-privat innovation: offentlige og private parter udvikler sammen en løsning på et behov, som en offentlig part har.</translation>
    </message>
    <message>
        <source>Phase and gate</source>
        <translation>Fase og beslutningspunkt</translation>
    </message>
    <message>
        <source>A phase is a step on the way from need to market. The gate is the decision at its end: to go on, to go back, to wait or to stop.</source>
        <translation>En fase er et trin på vejen fra behov til marked. Beslutningspunktet er beslutningen ved dens afslutning: at gå videre, gå tilbage, vente eller stoppe.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserveret</translation>
    </message>
    <message>
        <source>Set aside by the funder; nobody has a claim to it yet.</source>
        <translation>Afsat af tilskudsgiveren; ingen har krav på det endnu.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>Promised to the project in a decision or contract.</source>
        <translation>Lovet projektet i en afgørelse eller aftale.</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Udbetalt</translation>
    </message>
    <message>
        <source>Paid out to the project.</source>
        <translation>Betalt ud til projektet.</translation>
    </message>
    <message>
        <source>Accounted</source>
        <translation>Regnskabsført</translation>
    </message>
    <message>
        <source>Used, and the accounts for it have been handed in.</source>
        <translation>Brugt, og regnskabet er afleveret.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What is expected today: a date of a milestone or an amount of a year.</source>
        <translation>Det, der forventes i dag: en milepæls dato eller et års beløb.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Afvigelse</translation>
    </message>
    <message>
        <source>The forecast less what was planned.</source>
        <translation>Prognosen minus det planlagte.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordliste</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Drives af</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttes af</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data pr.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <extracomment>SHA-256, to check that a report and a file belong together</extracomment>
        <translation>Dataenes fingeraftryk</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>The portfolio has no projects yet.</source>
        <translation>Porteføljen har ingen projekter endnu.</translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects.</source>
        <extracomment>%1: how many of the projects are open</extracomment>
        <translation>
            <numerusform>Porteføljen rummer %n projekt.</numerusform>
            <numerusform>Porteføljen rummer %n projekter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects, %1 of them open.</source>
        <translation>
            <numerusform>Porteføljen rummer %n projekt, heraf %1 i gang.</numerusform>
            <numerusform>Porteføljen rummer %n projekter, heraf %1 i gang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects with a budget of %1.</source>
        <translation>
            <numerusform>Porteføljen rummer %n projekt med et budget på %1.</numerusform>
            <numerusform>Porteføljen rummer %n projekter med et budget på %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects, %1 of them open, with a budget of %2.</source>
        <extracomment>%1: how many of the projects are open; %2: an amount</extracomment>
        <translation>
            <numerusform>Porteføljen rummer %n projekt, heraf %1 i gang, med et budget på %2.</numerusform>
            <numerusform>Porteføljen rummer %n projekter, heraf %1 i gang, med et budget på %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project has been judged by traffic lights.</source>
        <translation>Ingen projekter er vurderet med trafiklys.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are red</source>
        <translation>
            <numerusform>%n projekt er rødt</numerusform>
            <numerusform>%n projekter er røde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are yellow</source>
        <translation>
            <numerusform>%n er gult</numerusform>
            <numerusform>%n er gule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects are yellow</source>
        <translation>
            <numerusform>%n projekt er gult</numerusform>
            <numerusform>%n projekter er gule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n projects that were judged are green.</source>
        <translation>
            <numerusform>Det ene vurderede projekt er grønt.</numerusform>
            <numerusform>Alle %n vurderede projekter er grønne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n i gang</numerusform>
            <numerusform>%n i gang</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>spent: %1</source>
        <translation>forbrugt: %1</translation>
    </message>
    <message>
        <source>Committed grants</source>
        <translation>Tilsagn</translation>
    </message>
    <message>
        <source>%1 of the budget</source>
        <extracomment>%1: a share in per cent</extracomment>
        <translation>%1 af budgettet</translation>
    </message>
    <message>
        <source>Red projects</source>
        <translation>Røde projekter</translation>
    </message>
    <message numerus="yes">
        <source>of %n judged</source>
        <comment>projects</comment>
        <translation>
            <numerusform>af %n vurderet</numerusform>
            <numerusform>af %n vurderede</numerusform>
        </translation>
    </message>
    <message>
        <source>Severe risks</source>
        <translation>Alvorlige risici</translation>
    </message>
    <message numerus="yes">
        <source>of %n open</source>
        <comment>risks</comment>
        <translation>
            <numerusform>af %n åben</numerusform>
            <numerusform>af %n åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>as partners and funders</source>
        <translation>som parter og tilskudsgivere</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Projects that need the steering committee&apos;s attention</source>
        <translation>Projekter, der kræver styregruppens opmærksomhed</translation>
    </message>
    <message>
        <source>None: every project that was judged is green overall.</source>
        <translation>Ingen: alle vurderede projekter er samlet set grønne.</translation>
    </message>
    <message numerus="yes">
        <source>%n other projects are green overall; the annex has them all.</source>
        <translation>
            <numerusform>%n andet projekt er samlet set grønt; bilaget har dem alle.</numerusform>
            <numerusform>%n andre projekter er samlet set grønne; bilaget har dem alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have not been judged.</source>
        <translation>
            <numerusform>%n projekt i gang er ikke vurderet.</numerusform>
            <numerusform>%n projekter i gang er ikke vurderet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A light without a mark is as it was last time.</source>
        <translation>Et lys uden mærke er som sidst.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>In the phase since</source>
        <translation>I fasen siden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Usual days</source>
        <extracomment>days that half of the projects stay in the phase</extracomment>
        <translation>Normalt, dage</translation>
    </message>
    <message>
        <source>Longer in their phase than usual</source>
        <translation>Længere i fasen end normalt</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1: the light that it was last time</extracomment>
        <translation>før %1</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Siden sidst</translation>
    </message>
    <message>
        <source>Neither spending nor forecasts have been entered; the annex has the budget by year.</source>
        <translation>Der er hverken angivet forbrug eller prognoser; bilaget har budgettet efter år.</translation>
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
        <source>Spent, DKK</source>
        <translation>Forbrug, kr.</translation>
    </message>
    <message>
        <source>Forecast, DKK</source>
        <translation>Prognose, kr.</translation>
    </message>
    <message>
        <source>Deviation, DKK</source>
        <translation>Afvigelse, kr.</translation>
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
        <source>Budget, spent and forecast</source>
        <translation>Budget, forbrug og prognose</translation>
    </message>
    <message>
        <source>The deviation is the forecast less the budget: with a plus more is expected to be spent than planned. Where there is no forecast the budget stands for it.</source>
        <translation>Afvigelsen er prognosen minus budgettet: ved plus forventes et større forbrug end planlagt. Hvor der ingen prognose er, træder budgettet i stedet.</translation>
    </message>
    <message>
        <source>State of the grants</source>
        <translation>Tilskuddenes tilstand</translation>
    </message>
    <message>
        <source>Amount, DKK</source>
        <translation>Beløb, kr.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Since last, DKK</source>
        <translation>Siden sidst, kr.</translation>
    </message>
    <message>
        <source>Grants by state</source>
        <translation>Tilskud efter tilstand</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>the chapter on money (økonomi)</extracomment>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>Ingen region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Projects by region</source>
        <translation>Projekter efter region</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>A project counts once in each municipality that a partner lies in. The annex has the numbers as a table.</source>
        <translation>Et projekt tæller én gang i hver kommune, som en part ligger i. Bilaget har tallene som tabel.</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>ansvarlig: %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Vurderet den</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>milestone</comment>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>milestone</comment>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>milestone</comment>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>On plan</source>
        <comment>milestone</comment>
        <translation>På plan</translation>
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
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones were reached earlier.</source>
        <translation>
            <numerusform>%n milepæl er nået tidligere.</numerusform>
            <numerusform>%n milepæle er nået tidligere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>probability x impact</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Håndtering</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Åbne risici</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Naturalydelse</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Grants, DKK</source>
        <translation>Tilskud, kr.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Tilskudsgiver</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 om året</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Kontraktansvarlig part</translation>
    </message>
    <message numerus="yes">
        <source>%n open projects follow, each from a new page on.</source>
        <translation>
            <numerusform>%n projekt i gang følger på en ny side.</numerusform>
            <numerusform>%n projekter i gang følger, hvert fra en ny side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential projects are part of all sums, but have no page in this copy.</source>
        <translation>
            <numerusform>%n fortroligt projekt indgår i alle summer, men har ingen side i dette eksemplar.</numerusform>
            <numerusform>%n fortrolige projekter indgår i alle summer, men har ingen side i dette eksemplar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have neither milestones, risks nor traffic lights; they are in this table.</source>
        <translation>
            <numerusform>%n projekt i gang har hverken milepæle, risici eller trafiklys; det står i denne tabel.</numerusform>
            <numerusform>%n projekter i gang har hverken milepæle, risici eller trafiklys; de står i denne tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
    <message>
        <source> how to go on with %1</source>
        <extracomment>continues &quot;It is recommended that the steering committee&quot;; %1: a project</extracomment>
        <translation>, hvordan der skal fortsættes med %1</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>the verb of &quot;decides how to go on with ...&quot;
----------
continues &quot;decides&quot;; %1: names of projects</extracomment>
        <translation>beslutter</translation>
    </message>
    <message numerus="yes">
        <source> how to go on with the %n red projects: %1</source>
        <translation>
            <numerusform>, hvordan der skal fortsættes med det røde projekt: %1</numerusform>
            <numerusform>, hvordan der skal fortsættes med de %n røde projekter: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>asks</source>
        <extracomment>continues &quot;asks&quot;; %1: names of projects the verb of &quot;asks for new dates ...&quot;</extracomment>
        <translation>anmoder</translation>
    </message>
    <message numerus="yes">
        <source> for new dates for %n overdue milestones in %1</source>
        <translation>
            <numerusform> om en ny dato for %n overskredet milepæl i %1</numerusform>
            <numerusform> om nye datoer for %n overskredne milepæle i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>the verb of &quot;discusses what holds back ...&quot;</extracomment>
        <translation>drøfter</translation>
    </message>
    <message numerus="yes">
        <source> what holds back %n projects that have been longer in their phase than usual: %1</source>
        <extracomment>continues &quot;discusses&quot;; %1: names of projects</extracomment>
        <translation>
            <numerusform>, hvad der holder %n projekt tilbage, som har ligget længere i sin fase end normalt: %1</numerusform>
            <numerusform>, hvad der holder %n projekter tilbage, som har ligget længere i deres fase end normalt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> the %n severe risks and how they are met</source>
        <extracomment>continues &quot;discusses&quot;</extracomment>
        <translation>
            <numerusform> den alvorlige risiko, og hvordan den håndteres</numerusform>
            <numerusform> de %n alvorlige risici, og hvordan de håndteres</numerusform>
        </translation>
    </message>
    <message>
        <source>takes note</source>
        <extracomment>the verb of &quot;takes note that ...&quot; (tager til efterretning)</extracomment>
        <translation>tager til efterretning</translation>
    </message>
    <message numerus="yes">
        <source> that %n projects have been closed</source>
        <translation>
            <numerusform>, at %n projekt er afsluttet</numerusform>
            <numerusform>, at %n projekter er afsluttet</numerusform>
        </translation>
    </message>
    <message>
        <source> of the status of the portfolio</source>
        <extracomment>continues &quot;takes note&quot;</extracomment>
        <translation>, hvordan porteføljen står</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>(indstilling)</extracomment>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>It is recommended that the steering committee</source>
        <translation>Det indstilles, at styregruppen</translation>
    </message>
    <message>
        <source>Confidential project</source>
        <translation>Fortroligt projekt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Ikke placeret</translation>
    </message>
    <message>
        <source>new</source>
        <comment>risk</comment>
        <translation>ny</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>score</comment>
        <extracomment>%1: the score that a risk had</extracomment>
        <translation>før %1</translation>
    </message>
    <message>
        <source>Confidential risk</source>
        <translation>Fortrolig risiko</translation>
    </message>
    <message>
        <source>The most serious risks</source>
        <translation>De alvorligste risici</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>The annex has the numbers as a table.</source>
        <translation>Bilaget har tallene som tabel.</translation>
    </message>
    <message>
        <source>Portfolio status, winter %1</source>
        <translation>Porteføljestatus, vinter %1</translation>
    </message>
    <message>
        <source>Portfolio status, spring %1</source>
        <translation>Porteføljestatus, forår %1</translation>
    </message>
    <message>
        <source>Portfolio status, summer %1</source>
        <translation>Porteføljestatus, sommer %1</translation>
    </message>
    <message>
        <source>Portfolio status, autumn %1</source>
        <translation>Porteføljestatus, efterår %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Møde %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data pr. %1</translation>
    </message>
    <message>
        <source>OPI Portfolio · fingerprint %1</source>
        <extracomment>%1: twelve hexadecimal digits; &quot;OPI Portfolio&quot; is the name of the program</extracomment>
        <translation>OPI Portefølje · fingeraftryk %1</translation>
    </message>
    <message>
        <source>Confidential: internal copy</source>
        <translation>Fortroligt: internt eksemplar</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>For members from companies</source>
        <translation>Til medlemmer fra virksomheder</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>%1: the number of the figure; %2: its caption</extracomment>
        <translation>Figur %1. %2</translation>
    </message>
    <message>
        <source>Scaling readiness.</source>
        <translation>Skaleringsparathed.</translation>
    </message>
    <message>
        <source>Each dimension has levels 0–9. What raters claim is their lower median; what counts is the claim as far as evidence of an accepted kind documents every criterion up to it. The weakest link is the lowest such level; where several tie, each counts. Market readiness is the lowest share of its target that a dimension reaches. Targets are configuration, not science.</source>
        <translation>Hver dimension har niveauerne 0–9. Det hævdede niveau er den nedre median af bedømmernes niveauer; det tæller, så langt evidens af en godtaget type dokumenterer alle kriterier op til det. Det svageste led er det laveste niveau, der tæller; er flere lige lave, regnes de alle med. Markedsparatheden er den laveste andel af sit krav, som en dimension når. Kravene er indstillinger, ikke videnskab.</translation>
    </message>
    <message>
        <source>Rubric: %1, version %2. Sources: %3</source>
        <extracomment>%1: a rubric and its version; %2: literature</extracomment>
        <translation>Vurderingsskema: %1, version %2. Kilder: %3</translation>
    </message>
    <message>
        <source>Confidence of an assessment.</source>
        <translation>Tillid til en vurdering.</translation>
    </message>
    <message>
        <source>The geometric mean of coverage, agreement of the raters, share of claims that is documented, and freshness, which halves every year. High from 0.75 and with two raters on at least half of what is rated; medium from 0.5.</source>
        <translation>Det geometriske gennemsnit af dækning, enighed mellem bedømmerne, den andel af det hævdede, der er dokumenteret, og aktualitet, som halveres hvert år. Høj fra 0,75 og med to bedømmere på mindst halvdelen af det bedømte; middel fra 0,5.</translation>
    </message>
    <message>
        <source>None of the assessed projects is ready for the market.</source>
        <translation>Ingen af de vurderede projekter er klar til marked.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are ready for the market.</source>
        <translation>
            <numerusform>%n projekt er klar til marked.</numerusform>
            <numerusform>%n projekter er klar til marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have not been assessed.</source>
        <translation>
            <numerusform>%n projekt i gang er ikke vurderet.</numerusform>
            <numerusform>%n projekter i gang er ikke vurderet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects were assessed by an earlier version of the rubric only, and are not compared.</source>
        <translation>
            <numerusform>%n projekt er kun vurderet efter en tidligere version af skemaet og sammenlignes ikke.</numerusform>
            <numerusform>%n projekter er kun vurderet efter en tidligere version af skemaet og sammenlignes ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does something about %1 in %2, and until when?</source>
        <translation>Hvem gør noget ved %1 i %2, og inden hvornår?</translation>
    </message>
    <message>
        <source>What is still missing for %1, which are nearest to the market?</source>
        <translation>Hvad mangler der endnu i %1, som er tættest på markedet?</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Til beslutning</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Skaleringsparathed</translation>
    </message>
    <message>
        <source>What holds projects back</source>
        <translation>Hvad der bremser projekterne</translation>
    </message>
    <message>
        <source>Projects by dimension</source>
        <translation>Projekter efter dimension</translation>
    </message>
    <message numerus="yes">
        <source>%n projects further from the market are in the annex.</source>
        <translation>
            <numerusform>%n projekt længere fra markedet står i bilaget.</numerusform>
            <numerusform>%n projekter længere fra markedet står i bilaget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 by %n raters, confidence %2.</source>
        <extracomment>%1: a date; %2: low, medium or high</extracomment>
        <translation>
            <numerusform>Vurderet %1 af %n bedømmer, %2 tillid.</numerusform>
            <numerusform>Vurderet %1 af %n bedømmere, %2 tillid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>mandatory criteria of a gate: %1 of %2 are settled</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>gate</comment>
        <translation>ikke planlagt</translation>
    </message>
    <message>
        <source>planned %1</source>
        <extracomment>%1: the day that was planned first</extracomment>
        <translation>planlagt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are expected within 60 days</source>
        <translation>
            <numerusform>%n beslutningspunkt forventes inden for 60 dage</numerusform>
            <numerusform>%n beslutningspunkter forventes inden for 60 dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n er overskredet</numerusform>
            <numerusform>%n er overskredet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack nothing mandatory</source>
        <translation>
            <numerusform>%n projekt mangler intet obligatorisk</numerusform>
            <numerusform>%n projekter mangler intet obligatorisk</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Beslutningspunkter</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Næste beslutningspunkt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Mandatory criteria</source>
        <translation>Obligatoriske kriterier</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Niveauer, der mangler</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Åbne betingelser</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Spærrer</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Medianalder, dage</translation>
    </message>
    <message>
        <source>Closed so far</source>
        <translation>Lukket hidtil</translation>
    </message>
    <message>
        <source>The commonest barriers</source>
        <translation>De hyppigste barrierer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due within 60 days or overdue</source>
        <translation>
            <numerusform>%n opfølgning har frist inden for 60 dage eller er overskredet</numerusform>
            <numerusform>%n opfølgninger har frist inden for 60 dage eller er overskredet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Beslutningslog</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>a gate is expected on a day</extracomment>
        <translation>forventes %1</translation>
    </message>
    <message>
        <source>all mandatory criteria are settled</source>
        <translation>alle obligatoriske kriterier er afklaret</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mangler: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <extracomment>%1: what is done about a barrier</extracomment>
        <translation>Afhjælpning: %1</translation>
    </message>
    <message>
        <source>Barrier, %1</source>
        <extracomment>%1: a category</extracomment>
        <translation>Barriere, %1</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>Beslutning ønskes</translation>
    </message>
    <message>
        <source>Towards the market</source>
        <translation>På vej mod markedet</translation>
    </message>
    <message>
        <source> whether: %1 (%2</source>
        <extracomment>continues &quot;decides&quot;; %1: what is asked for; %2: a project</extracomment>
        <translation> om følgende: %1 (%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open project(s) are coupled to procurement</source>
        <translation>
            <numerusform>%1 af %n åbent projekt er koblet til udbud</numerusform>
            <numerusform>%1 af %n åbne projekter er koblet til udbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the rules failed</source>
        <translation>
            <numerusform>%n kontrol af reglerne fejlede</numerusform>
            <numerusform>%n kontroller af reglerne fejlede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned publication(s) are overdue</source>
        <translation>
            <numerusform>%n planlagt offentliggørelse er overskredet</numerusform>
            <numerusform>%n planlagte offentliggørelser er overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Offentliggørelser</translation>
    </message>
    <message>
        <source>Value, DKK</source>
        <translation>Værdi, kr.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>%1. kvt. %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Udbudsvej</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Offentliggørelse</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>Kontroller fejlet</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Udbud og indkøb</translation>
    </message>
    <message>
        <source>Nobody is to buy the solution of: %1.</source>
        <extracomment>%1: projects that are past the partnership phase</extracomment>
        <translation>Ingen skal købe løsningen fra: %1.</translation>
    </message>
    <message>
        <source>Planned publications</source>
        <translation>Planlagte offentliggørelser</translation>
    </message>
    <message>
        <source>The checks are no legal advice, and rules that are not confirmed count as something to look at. Values are without VAT.</source>
        <translation>Kontrollerne er ikke juridisk rådgivning, og regler, der ikke er bekræftet, tæller som noget at se på. Værdier er uden moms.</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <extracomment>%1: the light that the rules suggest, where the judgement is another</extracomment>
        <translation>reglerne: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>plan</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Første salg</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Weighted, DKK</source>
        <translation>Vægtet, kr.</translation>
    </message>
    <message>
        <source>Orders, DKK</source>
        <translation>Ordrer, kr.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>owner</comment>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation>Gevinstejer</translation>
    </message>
    <message>
        <source>Planned a year, DKK</source>
        <translation>Planlagt om året, kr.</translation>
    </message>
    <message>
        <source>Expected a year, DKK</source>
        <translation>Forventet om året, kr.</translation>
    </message>
    <message>
        <source>Realised a year, DKK</source>
        <translation>Realiseret om året, kr.</translation>
    </message>
    <message>
        <source>Implementation, market and benefits</source>
        <translation>Implementering, marked og gevinster</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) from the third phase on have complete plans for implementation and scaling.</source>
        <translation>
            <numerusform>%1 af %n projekt fra tredje fase og frem har færdige planer for implementering og skalering.</numerusform>
            <numerusform>%1 af %n projekter fra tredje fase og frem har færdige planer for implementering og skalering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Planer og marked</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Kilder til oplysninger</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>yellow above 0, red above %1</source>
        <extracomment>a limit of a traffic light; %1: a number</extracomment>
        <translation>gul over 0, rød over %1</translation>
    </message>
    <message>
        <source>yellow from %1, red above %2</source>
        <translation>gul fra %1, rød over %2</translation>
    </message>
    <message>
        <source>Each light is a judgement that a person made, with a reason if it is yellow or red. Where the limits of the portfolio suggest another light, the report says both. A project without a judgement is shown as not assessed, never as green.</source>
        <translation>Hvert lys er en vurdering, som et menneske har foretaget, med en begrundelse, hvis det er gult eller rødt. Hvor porteføljens grænser foreslår et andet lys, siger rapporten begge dele. Et projekt uden vurdering vises som ikke vurderet, aldrig som grønt.</translation>
    </message>
    <message>
        <source>Limits of the lights.</source>
        <translation>Lysenes grænser.</translation>
    </message>
    <message>
        <source>Old judgements:</source>
        <translation>Gamle vurderinger:</translation>
    </message>
    <message>
        <source>%1; the oldest was made %2 ago. Look at them again.</source>
        <extracomment>%1: &quot;time, cost and benefits&quot;; %2: &quot;16 months&quot;</extracomment>
        <translation>%1; den ældste er foretaget for %2 siden. Se på dem igen.</translation>
    </message>
</context>
<context>
    <name>StrategyOption</name>
    <message>
        <source>Substitute</source>
        <extracomment>what to do about a bottleneck: put something else in its place</extracomment>
        <translation>Udskift</translation>
    </message>
    <message>
        <source>Outsource</source>
        <extracomment>let somebody else mend the bottleneck</extracomment>
        <translation>Få andre til det</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>mend the bottleneck yourself</extracomment>
        <translation>Forbedr selv</translation>
    </message>
    <message>
        <source>Relocate</source>
        <extracomment>scale somewhere else, where it is no bottleneck</extracomment>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Reorient</source>
        <extracomment>change the goal</extracomment>
        <translation>Skift mål</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Udskyd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Replace what holds back with something that is readier and more used.</source>
        <translation>Find noget andet, som kan det samme og allerede er længere fremme, og brug det i stedet.</translation>
    </message>
    <message>
        <source>Let somebody who is better placed bring it on.</source>
        <translation>Lad en anden løfte det svage led: en leverandør, en videninstitution eller en partner med erfaring.</translation>
    </message>
    <message>
        <source>Bring it on within the project.</source>
        <translation>Brug projektets egne folk og penge på at løfte det svage led.</translation>
    </message>
    <message>
        <source>Scale in another place, where it does not hold back.</source>
        <translation>Gå et andet sted hen, f.eks. til et hospital eller en kommune, hvor det svage led ikke bremser.</translation>
    </message>
    <message>
        <source>Aim for something that can be reached without it.</source>
        <translation>Giv projektet et mål, som kan nås uden det svage led, f.eks. en anden målgruppe eller et smallere behov.</translation>
    </message>
    <message>
        <source>Wait until it is there, and say when to look again.</source>
        <translation>Sæt projektet på pause, til flaskehalsen er løst, og aftal, hvornår der ses på det igen.</translation>
    </message>
    <message>
        <source>End the project, and keep what was learned.</source>
        <translation>Luk projektet, skriv ned, hvad I har lært, og brug pengene et bedre sted.</translation>
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
    <message>
        <source>Rubrics</source>
        <extracomment>what scaling readiness is measured with</extracomment>
        <translation>Vurderingsskemaer</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Vurderingsskema</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioner</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveauer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Gate targets</source>
        <extracomment>the level of readiness that a gate asks for</extracomment>
        <translation>Krav ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Gate target</source>
        <translation>Krav ved beslutningspunkt</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Løsninger</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Løsning</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>of the innovation package: the core, and what else must be there</extracomment>
        <translation>Komponenter</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bedømmere</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bedømmer</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bedømmelser</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bedømmelse</translation>
    </message>
    <message>
        <source>Ratings of components</source>
        <translation>Bedømmelser af komponenter</translation>
    </message>
    <message>
        <source>Rating of a component</source>
        <translation>Bedømmelse af en komponent</translation>
    </message>
    <message>
        <source>Remarks on dimensions</source>
        <translation>Bemærkninger til dimensioner</translation>
    </message>
    <message>
        <source>Remark on a dimension</source>
        <translation>Bemærkning til en dimension</translation>
    </message>
    <message>
        <source>Ticked criteria</source>
        <translation>Afkrydsede kriterier</translation>
    </message>
    <message>
        <source>Ticked criterion</source>
        <translation>Afkrydset kriterium</translation>
    </message>
    <message>
        <source>Scaling strategies</source>
        <translation>Skaleringsstrategier</translation>
    </message>
    <message>
        <source>Scaling strategy</source>
        <translation>Skaleringsstrategi</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <extracomment>the ledger of the import: what a list said about a row of the portfolio</extracomment>
        <translation>Importerede rækker</translation>
    </message>
    <message>
        <source>Imported row</source>
        <translation>Importeret række</translation>
    </message>
    <message>
        <source>Own fields</source>
        <extracomment>fields that a portfolio adds to those of the program</extracomment>
        <translation>Egne felter</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eget felt</translation>
    </message>
    <message>
        <source>Values of own fields</source>
        <translation>Værdier i egne felter</translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation>Værdi i et eget felt</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <extracomment>which column of a list is which field, kept under a name</extracomment>
        <translation>Gemte kolonneopsætninger</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Gemt kolonneopsætning</translation>
    </message>
    <message>
        <source>Gate criteria</source>
        <extracomment>what must hold before a project goes on to the next phase</extracomment>
        <translation>Kriterier ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Gate criterion</source>
        <translation>Kriterium ved beslutningspunkt</translation>
    </message>
    <message>
        <source>Answers at gates</source>
        <extracomment>what a project says to a criterion of a gate</extracomment>
        <translation>Svar ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Answer at a gate</source>
        <translation>Svar ved beslutningspunkt</translation>
    </message>
    <message>
        <source>Gate decisions</source>
        <translation>Beslutninger ved beslutningspunkter</translation>
    </message>
    <message>
        <source>Gate decision</source>
        <translation>Beslutning ved beslutningspunkt</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <extracomment>the day on which a project is to reach a gate</extracomment>
        <translation>Planlagte beslutningspunkter</translation>
    </message>
    <message>
        <source>Planned gate</source>
        <translation>Planlagt beslutningspunkt</translation>
    </message>
    <message>
        <source>Follow-on periods</source>
        <extracomment>efterforløb</extracomment>
        <translation>Efterforløb</translation>
    </message>
    <message>
        <source>Follow-on period</source>
        <translation>Efterforløb</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barriere</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>opfølgning</extracomment>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Threshold values</source>
        <translation>Tærskelværdier</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Tærskelværdi</translation>
    </message>
    <message>
        <source>Minimum deadlines</source>
        <translation>Minimumsfrister</translation>
    </message>
    <message>
        <source>Minimum deadline</source>
        <translation>Minimumsfrist</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Routes</source>
        <extracomment>ways to a purchase</extracomment>
        <translation>Udbudsveje</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Udbudsvej</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Procurements</source>
        <extracomment>indkøb</extracomment>
        <translation>Udbud</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>Option holders</source>
        <extracomment>optionshavere</extracomment>
        <translation>Optionshavere</translation>
    </message>
    <message>
        <source>Option holder</source>
        <translation>Optionshaver</translation>
    </message>
    <message>
        <source>Disclosures and measures</source>
        <extracomment>who was told what, and what was done so that nobody has an advantage</extracomment>
        <translation>Videregivelser og tiltag</translation>
    </message>
    <message>
        <source>Disclosure or measure</source>
        <translation>Videregivelse eller tiltag</translation>
    </message>
    <message>
        <source>Evaluators of tenders</source>
        <translation>Bedømmere af tilbud</translation>
    </message>
    <message>
        <source>Evaluator of tenders</source>
        <translation>Bedømmer af tilbud</translation>
    </message>
    <message>
        <source>Notes on checks</source>
        <extracomment>what somebody says to the result of a check</extracomment>
        <translation>Bemærkninger til kontroller</translation>
    </message>
    <message>
        <source>Note on a check</source>
        <translation>Bemærkning til en kontrol</translation>
    </message>
    <message>
        <source>Implementation and scaling plans</source>
        <extracomment>how a solution comes into use: implementation plans and scaling plans</extracomment>
        <translation>Implementerings- og skaleringsplaner</translation>
    </message>
    <message>
        <source>Implementation or scaling plan</source>
        <translation>Implementerings- eller skaleringsplan</translation>
    </message>
    <message>
        <source>Commercial plans</source>
        <translation>Kommercielle planer</translation>
    </message>
    <message>
        <source>Commercial plan</source>
        <translation>Kommerciel plan</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>of a solution: those who may buy it, and those who have</extracomment>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>gevinster</extracomment>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Gevinst</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <extracomment>from where a traffic light is yellow or red</extracomment>
        <translation>Tolerancer</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>where facts come from</extracomment>
        <translation>Kilder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>%1 planned until %2</source>
        <translation>%1 planlagt til og med %2</translation>
    </message>
    <message>
        <source>%1 from %3 to %2</source>
        <translation>%1 fra %3 til %2</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Beslutningspunkt: %1</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Milepæl: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>nået %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overskredet siden %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>forventet %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year, very short</extracomment>
        <translation>K%1</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>applications by %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>ansøgninger senest %1</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <translation>opfordring %1</translation>
    </message>
    <message>
        <source>tenders by %1</source>
        <translation>tilbud senest %1</translation>
    </message>
    <message>
        <source>award %1</source>
        <translation>tildeling %1</translation>
    </message>
    <message>
        <source>standstill to %1</source>
        <translation>standstill til %1</translation>
    </message>
    <message>
        <source>contract from %1</source>
        <translation>kontrakt fra %1</translation>
    </message>
    <message>
        <source>the law sets no minimum time for tenders</source>
        <translation>loven fastsætter ingen minimumsfrist for tilbud</translation>
    </message>
</context>
<context>
    <name>ToleranceMeasure</name>
    <message>
        <source>Cost above the budget, per cent</source>
        <translation>Omkostninger over budgettet, procent</translation>
    </message>
    <message>
        <source>Cost above the budget, DKK</source>
        <translation>Omkostninger over budgettet, kr.</translation>
    </message>
    <message>
        <source>Delay, months</source>
        <translation>Forsinkelse, måneder</translation>
    </message>
    <message>
        <source>Benefits below the plan, per cent</source>
        <translation>Gevinster under planen, procent</translation>
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
    <name>opi::AssessPage</name>
    <message>
        <source>Innovation package</source>
        <translation>Innovationspakke</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Afslut vurderingen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>The assessment is not in the portfolio any more. If it was deleted just now, Undo brings it back.</source>
        <translation>Vurderingen er ikke længere i porteføljen. Er den netop slettet, henter Fortryd den tilbage.</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <extracomment>%1: a project</extracomment>
        <translation>Vurdering af %1</translation>
    </message>
    <message>
        <source>Closed. A closed assessment never changes; begin a new one to go on.</source>
        <translation>Afsluttet. En afsluttet vurdering ændres aldrig; begynd en ny for at komme videre.</translation>
    </message>
    <message>
        <source>%1. Digits rate, Page Up and Page Down go from one to the next.</source>
        <translation>%1. Bedøm med taltasterne, og gå videre eller tilbage med Page Down og Page Up.</translation>
    </message>
    <message>
        <source>How ready is it, and how widely is it used?</source>
        <translation>Hvor parat er komponenten, og hvor udbredt er anvendelsen?</translation>
    </message>
    <message>
        <source>%1 of %2 dimensions rated</source>
        <extracomment>%1 of %2 dimensions are rated</extracomment>
        <translation>%1 af %2 dimensioner bedømt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>Hvad der vurderes</translation>
    </message>
    <message>
        <source>What each level asks for</source>
        <translation>Hvad hvert niveau kræver</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Hvorfor den ikke er relevant</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Tilføj komponent</translation>
    </message>
    <message>
        <source>The core is what you want to scale; the rest is what else must be there for it.</source>
        <translation>Kernen er det, der skal skaleres; resten er det, der ellers skal være på plads.</translation>
    </message>
    <message>
        <source>What is done about the bottleneck</source>
        <translation>Hvad der gøres ved flaskehalsen</translation>
    </message>
    <message>
        <source>Add a strategy</source>
        <translation>Tilføj strategi</translation>
    </message>
    <message>
        <source>Needed where the same thing held the project back last time.</source>
        <translation>Nødvendigt, hvis det samme bremsede projektet sidste gang.</translation>
    </message>
    <message>
        <source>From then on it never changes, and it counts in every figure.</source>
        <translation>Derefter ændres den aldrig, og den tæller med i alle tal og figurer.</translation>
    </message>
    <message>
        <source>Why readiness fell, if it did</source>
        <translation>Hvis paratheden er faldet: hvorfor?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>opi::BackupsPage</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Ændringer siden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>After opening</source>
        <extracomment>why a backup was made</extracomment>
        <translation>Efter åbning</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>Under redigering</translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation>Før en gendannelse</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>På opfordring</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>a backup: its bytes are compared with what was noted when it was made</extracomment>
        <translation>Kontrolleres</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Hel</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beskadiget</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation>Hvad der er gjort siden</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Gendan den valgte sikkerhedskopi</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Der er ingen sikkerhedskopier endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the backup of %1</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Siden sikkerhedskopien fra %1</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Intet er ændret siden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would not be in the restored portfolio.</source>
        <translation>
            <numerusform>%n ændring ville ikke være i den gendannede portefølje.</numerusform>
            <numerusform>%n ændringer ville ikke være i den gendannede portefølje.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is made half a minute after the portfolio was opened, and then every ten minutes while it is edited.</source>
        <translation>Den første laves et halvt minut, efter at porteføljen er åbnet, og derefter hvert tiende minut, mens den redigeres.</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Før en stor ændring</translation>
    </message>
    <message>
        <source>The program makes a backup by itself after opening a changed portfolio, every ten minutes while it is edited, and before a large change, such as an import. The ten latest are kept, one for each of the last seven days, and one for each of the last four weeks. Restoring one keeps what is there now as a backup too.</source>
        <translation>Programmet laver selv en sikkerhedskopi, efter at en ændret portefølje er åbnet, hvert tiende minut, mens den redigeres, og før en stor ændring som en import. De ti seneste gemmes, én for hver af de seneste syv dage og én for hver af de seneste fire uger. Når en gendannes, gemmes det, der er nu, også som en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Another course</source>
        <extracomment>of a backup: it holds what the portfolio does not have now</extracomment>
        <translation>Et andet forløb</translation>
    </message>
    <message>
        <source>This backup holds changes that the portfolio does not have now.</source>
        <translation>Denne sikkerhedskopi har ændringer, som porteføljen ikke har nu.</translation>
    </message>
    <message>
        <source>Before a new version of the file format</source>
        <translation>Før en ny version af filformatet</translation>
    </message>
</context>
<context>
    <name>opi::Banner</name>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>Filen er kun åbnet til læsning.</translation>
    </message>
    <message>
        <source>%1 has the file open on %2, so it can only be read here.</source>
        <translation>%1 har filen åben på computeren %2, så den kan kun læses her.</translation>
    </message>
    <message>
        <source>%1 has had the file open on %2 since %3, so it can only be read here. Open it again when they have closed it.</source>
        <extracomment>%1 a person, %2 a computer, %3 date and time</extracomment>
        <translation>%1 har haft filen åben på computeren %2 siden %3, så den kan kun læses her. Åbn den igen, når vedkommende har lukket den.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this file (file version %1). It can be read here, but not changed. Update the program to edit it.</source>
        <translation>En nyere version af programmet har skrevet filen (filversion %1). Den kan læses her, men ikke ændres. Opdatér programmet for at redigere den.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, so it can only be read. Save a copy to edit it.</source>
        <translation>Filen eller dens mappe er skrivebeskyttet, så filen kan kun læses. Gem en kopi for at redigere den.</translation>
    </message>
    <message>
        <source>You see the portfolio as it was at the end of %1. Nothing can be edited.</source>
        <extracomment>a past date is shown on every page</extracomment>
        <translation>Du ser porteføljen, som den var ved udgangen af %1. Intet kan redigeres.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbage til nu</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file: a copy or an export</extracomment>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>You see the portfolio as it was just after “%1”, %2. Nothing can be edited.</source>
        <extracomment>%1 is what was done, such as &quot;Restore point: Before the meeting&quot;; %2 date and time</extracomment>
        <translation>Du ser porteføljen, som den var lige efter »%1«, %2. Intet kan redigeres.</translation>
    </message>
    <message>
        <source>A large change is being written to the file. Nothing can be edited until it is there.</source>
        <translation>En stor ændring er ved at blive skrevet til filen. Intet kan redigeres, før den er på plads.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>takes back what is being written</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored. What was there is kept among the backups.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Sikkerhedskopien fra %1 kl. %2 er gendannet. Det, der var der, er gemt blandt sikkerhedskopierne.</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>Sikkerhedskopien fra %1 kl. %2 er gendannet.</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored. What was there is kept as %3.</source>
        <extracomment>%1 a day, %2 a time, %3 the name of a file</extracomment>
        <translation>Sikkerhedskopien fra %1 kl. %2 er gendannet. Det, der var der, er gemt som %3.</translation>
    </message>
</context>
<context>
    <name>opi::BarriersPage</name>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Risks and barriers</source>
        <translation>Risici og barrierer</translation>
    </message>
    <message>
        <source>Barriers, risks or decisions</source>
        <translation>Barrierer, risici eller beslutninger</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filtrér rækkerne …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrér rækkerne</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Åbn projektet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>Gem diagrammet</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Billede (*.png);;Tegning (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Save as a picture …</source>
        <translation>&amp;Gem som billede …</translation>
    </message>
    <message>
        <source>Show as a &amp;chart</source>
        <translation>Vis som &amp;diagram</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Vis som &amp;tabel</translation>
    </message>
    <message>
        <source>Copy, save or show as a table</source>
        <translation>Kopiér, gem eller vis som tabel</translation>
    </message>
</context>
<context>
    <name>opi::ColumnsStep</name>
    <message>
        <source>(without heading)</source>
        <translation>(uden overskrift)</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Felt for kolonnen %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>importeres ikke</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udeladt</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Kolonne på listen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>which columns are which fields, kept under a name</extracomment>
        <translation>Kolonneopsætning</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <translation>Navn på kolonneopsætningen</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Gem kolonneopsætningen</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>Efter overskrifterne</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>Nyt eget felt: %1</translation>
    </message>
    <message>
        <source>Kind of the own field %1</source>
        <translation>Type for det egne felt %1</translation>
    </message>
</context>
<context>
    <name>opi::CommandTable</name>
    <message>
        <source>&amp;New portfolio …</source>
        <translation>&amp;Ny portefølje …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Åbn …</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple portfolio</source>
        <translation>Åbn &amp;eksempelporteføljen</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Gem en kopi …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Importér liste …</translation>
    </message>
    <message>
        <source>Make a &amp;report</source>
        <translation>Lav &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Close the portfolio</source>
        <translation>&amp;Luk porteføljen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Filter the rows</source>
        <translation>Fi&amp;ltrér rækkerne</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>Gå &amp;til …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Frem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>As the d&amp;esktop is</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Større te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Mi&amp;ndre tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>N&amp;ormal tekst</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Næste &amp;del af vinduet</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Fo&amp;rrige del af vinduet</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nyt projekt</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Brugervejledning</translation>
    </message>
    <message>
        <source>&amp;About OPI Portfolio</source>
        <translation>&amp;Om OPI Portefølje</translation>
    </message>
    <message>
        <source>Set &amp;a restore point …</source>
        <translation>Sæt e&amp;t gendannelsespunkt …</translation>
    </message>
    <message>
        <source>&amp;Export the projects as CSV …</source>
        <translation>E&amp;ksportér projekterne som CSV …</translation>
    </message>
    <message>
        <source>Export the portfolio as &amp;JSON …</source>
        <translation>Eksportér porteføljen som &amp;JSON …</translation>
    </message>
    <message>
        <source>Export everything as an E&amp;xcel workbook …</source>
        <translation>Eksportér alt som E&amp;xcel-regneark …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Sikkerhedskopier …</translation>
    </message>
    <message>
        <source>Own &amp;fields …</source>
        <translation>Egne &amp;felter …</translation>
    </message>
</context>
<context>
    <name>opi::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
</context>
<context>
    <name>opi::CriteriaPanel</name>
    <message>
        <source>Proved by: %1</source>
        <translation>Dokumenteres med: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidens: %1</translation>
    </message>
    <message>
        <source>Evidence: choose or write</source>
        <translation>Evidens: vælg eller skriv</translation>
    </message>
    <message>
        <source>Documented: level %1.</source>
        <translation>Dokumenteret: niveau %1.</translation>
    </message>
    <message>
        <source>Claimed level %1, but documented only to level %2.</source>
        <translation>Hævdet niveau %1, men kun dokumenteret til niveau %2.</translation>
    </message>
    <message>
        <source>For level %1 is missing: %2.</source>
        <translation>Til niveau %1 mangler: %2.</translation>
    </message>
</context>
<context>
    <name>opi::DateCard</name>
    <message>
        <source>See another date</source>
        <translation>Se en anden dato</translation>
    </message>
    <message>
        <source>Every page shows the portfolio as it was at the end of that day; nothing can be edited then.</source>
        <translation>Alle sider viser porteføljen, som den var ved dagens slutning; intet kan redigeres imens.</translation>
    </message>
    <message>
        <source>Date to see</source>
        <translation>Dato, der skal vises</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbage til nu</translation>
    </message>
</context>
<context>
    <name>opi::DraftNotice</name>
    <message>
        <source>a row that is not there any more</source>
        <translation>en række, der ikke findes mere</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 what somebody typed, %2 the field and the project where</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Typed on %1, %2, and not in the portfolio yet: %3.</source>
        <extracomment>%1 a day, %2 a time, %3 one or several texts in quotation marks</extracomment>
        <translation>Skrevet %1 kl. %2 og endnu ikke i porteføljen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after that.</source>
        <translation>
            <numerusform>%n mere derefter.</numerusform>
            <numerusform>%n mere derefter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Kassér det skrevne</translation>
    </message>
</context>
<context>
    <name>opi::FieldEditor</name>
    <message>
        <source>Not in the portfolio yet: it is taken when you leave the field. Esc drops it.</source>
        <translation>Endnu ikke i porteføljen: Det kommer med, når du forlader feltet. Esc kasserer det.</translation>
    </message>
    <message>
        <source>Source …</source>
        <extracomment>asks where the value of the field comes from: an address and a day</extracomment>
        <translation>Kilde …</translation>
    </message>
    <message>
        <source>%1 · with source</source>
        <extracomment>%1: the name of a field; it is known where its value comes from</extracomment>
        <translation>%1 · med kilde</translation>
    </message>
</context>
<context>
    <name>opi::FileDialogs</name>
    <message>
        <source>Portfolios (*.opi)</source>
        <translation>Porteføljer (*.opi)</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Åbn portefølje</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <extracomment>the name that a new file is offered</extracomment>
        <translation>Ny portefølje</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Vælg en liste</translation>
    </message>
    <message>
        <source>Where to keep the portfolio that takes the list</source>
        <translation>Vælg, hvor porteføljen med listen skal ligge</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – kopi</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>%1 – projects</source>
        <extracomment>the file name that an export is offered; %1 is the name of the portfolio</extracomment>
        <translation>%1 – projekter</translation>
    </message>
    <message>
        <source>Export the projects</source>
        <translation>Eksportér projekterne</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, til regneark (*.csv)</translation>
    </message>
    <message>
        <source>Export the whole portfolio</source>
        <translation>Eksportér hele porteføljen</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, til andre programmer (*.json)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lister (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-regneark (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>opi::FileStep</name>
    <message>
        <source>Choose a file …</source>
        <translation>Vælg en fil …</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Vælg en anden fil …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnsæt</translation>
    </message>
    <message>
        <source>Headings on line</source>
        <translation>Overskrifter på linje</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Listens første rækker</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Lodret streg |</translation>
    </message>
    <message>
        <source>Windows-1252 (Latin 1)</source>
        <translation>Windows-1252 (latin 1)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a row in a file</extracomment>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>a sheet of a workbook that is hidden there</extracomment>
        <translation>%1 (skjult)</translation>
    </message>
    <message>
        <source>List of</source>
        <extracomment>of a workbook what the rows of a list are: projects, risks ...</extracomment>
        <translation>Liste over</translation>
    </message>
    <message>
        <source>Updates the list</source>
        <extracomment>the earlier import that a list brings up to date</extracomment>
        <translation>Opdaterer listen</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Netop denne fil blev importeret %1.</translation>
    </message>
    <message>
        <source>None: a new list</source>
        <translation>Ingen: en ny liste</translation>
    </message>
    <message>
        <source>Choose a list from Excel, LibreOffice or as CSV, or drop it on the window: projects, organisations, or what projects have, such as milestones, risks, grants, barriers, decisions, customers, plans and answers at gates. Sheet, separator, encoding and headings are recognised; nothing is imported before you have seen what will happen.</source>
        <translation>Vælg en liste fra Excel, LibreOffice eller som CSV, eller slip den på vinduet: projekter, organisationer eller det, projekter har, f.eks. milepæle, risici, tilskud, barrierer, beslutninger, kunder, planer og svar ved beslutningspunkter. Ark, skilletegn, tegnsæt og overskrifter genkendes; intet hentes ind, før du har set, hvad der vil ske.</translation>
    </message>
</context>
<context>
    <name>opi::FilterChip</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a quick filter and what is chosen in it: &quot;Phase: Development&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>opi::FollowUpsPage</name>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of deadline it is</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filtrér rækkerne …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrér rækkerne</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markér som udført</translation>
    </message>
    <message>
        <source>Export calendar …</source>
        <translation>Eksportér kalender …</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Måneden før</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Måneden efter</translation>
    </message>
    <message>
        <source>Nothing is to be followed up</source>
        <translation>Der er intet at følge op på</translation>
    </message>
    <message>
        <source>Milestones, gates, conditions, reviews of risks and other things with a day stand here until they are done.</source>
        <translation>Milepæle, beslutningspunkter, betingelser, gennemgang af risici og andet med en dato står her, indtil det er udført.</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) with a day</source>
        <translation>
            <numerusform>%n åbent punkt med en dato</numerusform>
            <numerusform>%n åbne punkter med en dato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overskredet</numerusform>
            <numerusform>%n overskredet</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Eksportér kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>opi::GatePanel</name>
    <message>
        <source>Decision at %1</source>
        <extracomment>the heading of the form; %1: a gate</extracomment>
        <translation>Beslutning ved %1</translation>
    </message>
    <message>
        <source>All mandatory criteria are settled.</source>
        <translation>Alle obligatoriske kriterier er afklaret.</translation>
    </message>
    <message>
        <source>These become conditions: %1.</source>
        <extracomment>%1: criteria</extracomment>
        <translation>Disse bliver til betingelser: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <extracomment>%1: criteria</extracomment>
        <translation>Mangler: %1.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrér beslutningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>opi::GoTo</name>
    <message>
        <source>Finds</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Intet med det navn</translation>
    </message>
</context>
<context>
    <name>opi::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Filter what was done …</source>
        <translation>Filtrér det, der er gjort …</translation>
    </message>
    <message>
        <source>Filter what was done</source>
        <translation>Filtrér det, der er gjort</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der er gjort</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Hvad det ændrede</translation>
    </message>
    <message>
        <source>Everything since %1, the latest first.</source>
        <extracomment>%1 is the day the file was made</extracomment>
        <translation>Alt siden %1, det seneste først.</translation>
    </message>
    <message>
        <source>The first %1 of many changes.</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>De første %1 af mange ændringer.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Af hvem</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>created</source>
        <translation>oprettet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>Restore points only</source>
        <translation>Kun gendannelsespunkter</translation>
    </message>
    <message>
        <source>See the portfolio as it was then</source>
        <translation>Se porteføljen, som den var</translation>
    </message>
    <message>
        <source>Go back to this point</source>
        <translation>Gå tilbage til dette punkt</translation>
    </message>
    <message>
        <source>Makes the portfolio as it was just after this; can itself be undone</source>
        <translation>Gør porteføljen, som den var lige efter dette; kan selv fortrydes</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Hvad der er ændret siden</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <extracomment>a restore point</extracomment>
        <translation>Intet er ændret siden.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the list)</source>
        <extracomment>a row of the portfolio, and where it stood in an imported list</extracomment>
        <translation>%1 (linje %2 i listen)</translation>
    </message>
</context>
<context>
    <name>opi::ImportPage</name>
    <message>
        <source>Nothing was new: the portfolio has all that the list says.</source>
        <translation>Intet var nyt: porteføljen har alt det, listen siger.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importér en liste</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Importens trin</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fil</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Kolonner</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Forhåndsvisning</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Resultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>stops reading or checking a list</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Fortryd importen</translation>
    </message>
    <message>
        <source>Show the projects</source>
        <translation>Vis projekterne</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Importér en liste til</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>Gå et trin tilbage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far long work has come, such as 1.200 of 10.000</extracomment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Indsatte celler</translation>
    </message>
    <message>
        <source>Show the organisations</source>
        <translation>Vis organisationerne</translation>
    </message>
</context>
<context>
    <name>opi::LightsEditor</name>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Vurderet den</translation>
    </message>
</context>
<context>
    <name>opi::MainWindow</name>
    <message>
        <source>%1 – OPI Portfolio</source>
        <extracomment>the window&apos;s title: file, then program</extracomment>
        <translation>%1 – OPI Portefølje</translation>
    </message>
    <message>
        <source>OPI Portfolio</source>
        <translation>OPI Portefølje</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
</context>
<context>
    <name>opi::MarketPage</name>
    <message>
        <source>Stage</source>
        <extracomment>headings of a table of customers by stage</extracomment>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Customers now</source>
        <translation>Kunder nu</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>Nåede hertil</translation>
    </message>
    <message>
        <source>Value (DKK)</source>
        <translation>Værdi (kr.)</translation>
    </message>
    <message>
        <source>Weighted (DKK)</source>
        <translation>Vægtet (kr.)</translation>
    </message>
    <message>
        <source>Went on from here</source>
        <translation>Gik videre herfra</translation>
    </message>
    <message>
        <source>No project is in the third phase or later, from which on plans for implementation and scaling are asked for.</source>
        <translation>Intet projekt er i tredje fase eller senere; fra den spørges der efter planer for implementering og skalering.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) from the third phase on have a complete plan for implementation and for scaling.</source>
        <translation>
            <numerusform>%1 af %n projekt fra tredje fase og frem har en færdig plan for både implementering og skalering.</numerusform>
            <numerusform>%1 af %n projekter fra tredje fase og frem har en færdig plan for både implementering og skalering.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Planer og marked</translation>
    </message>
    <message>
        <source>Customer pipeline</source>
        <translation>Kundepipeline</translation>
    </message>
    <message>
        <source>Plans or customers</source>
        <translation>Planer eller kunder</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Plans by project</source>
        <translation>Planer efter projekt</translation>
    </message>
    <message>
        <source>Customers of all projects</source>
        <translation>Alle projekters kunder</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Åbn projektet</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::ModelsPage</name>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1: a process model; %2: a number</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>Projects follow this version, so what its gates ask does not change. Make a new version and change that; projects under way are moved to it on their own page.</source>
        <translation>Projekter følger denne version, så kravene ved beslutningspunkterne ændres ikke. Lav en ny version, og ret i den; projekter i gang flyttes til den på deres egen side.</translation>
    </message>
    <message>
        <source>No open project follows this version: it can be changed freely.</source>
        <translation>Intet åbent projekt følger denne version: Den kan ændres frit.</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Procesmodeller</translation>
    </message>
    <message>
        <source>The ways from development to market: phases, the gate at the end of each, and what it asks for. They are yours to change.</source>
        <translation>Vejene fra udvikling til marked: faser, beslutningspunktet ved slutningen af hver og kravene ved det. De er jeres at ændre.</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Procesmodel</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Bring in the models of the program</source>
        <translation>Hent programmets modeller</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>What the gate asks for</source>
        <translation>Krav ved beslutningspunktet</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Tilføj et kriterium</translation>
    </message>
    <message numerus="yes">
        <source>%n process model(s)</source>
        <translation>
            <numerusform>%n procesmodel</numerusform>
            <numerusform>%n procesmodeller</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in the limits of the program</source>
        <translation>Hent programmets grænser ind</translation>
    </message>
    <message>
        <source>Limits of the traffic lights</source>
        <translation>Grænser for trafiklys</translation>
    </message>
    <message>
        <source>What the lights are suggested by. A light may be judged otherwise, with a reason that stands in the report. Small projects may want a lower limit in kroner.</source>
        <translation>Det, lysene foreslås efter. Et lys kan vurderes anderledes med en begrundelse, som står i rapporten. Små projekter kan have brug for en lavere grænse i kroner.</translation>
    </message>
</context>
<context>
    <name>opi::MovePanel</name>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Move “%1” to another phase</source>
        <extracomment>the heading of the form; %1: a project</extracomment>
        <translation>Flyt “%1” til en anden fase</translation>
    </message>
    <message>
        <source>Not settled at the gate, and followed up in 30 days: %1.</source>
        <extracomment>%1: criteria of gates</extracomment>
        <translation>Ikke afklaret ved beslutningspunktet og følges op om 30 dage: %1.</translation>
    </message>
</context>
<context>
    <name>opi::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>opi::Notice</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>opi::OrganisationsPage</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Ny organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Organisations or people</source>
        <translation>Organisationer eller personer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filtrér rækkerne …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrér rækkerne</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of organisation it is</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Show its projects</source>
        <translation>Vis dens projekter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+Delete)</source>
        <translation>Slet de valgte rækker (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>opi::OverviewPage</name>
    <message>
        <source>See another date</source>
        <translation>Se en anden dato</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Lav rapport</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>There are no projects yet</source>
        <translation>Der er endnu ingen projekter</translation>
    </message>
    <message>
        <source>The next 60 days</source>
        <translation>De næste 60 dage</translation>
    </message>
    <message>
        <source>Stuck in their phase</source>
        <translation>Gået i stå</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
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
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Time in the phase</source>
        <translation>Tid i fasen</translation>
    </message>
    <message>
        <source>Drop a project list from Excel or a CSV file here, or choose File &gt; Import a list (Ctrl+I). To write the first project yourself, choose Project &gt; New project.</source>
        <translation>Træk en projektliste fra Excel eller en CSV-fil hertil, eller vælg Filer &gt; Importér liste (Ctrl+I). Vil du selv skrive det første projekt, så vælg Projekt &gt; Nyt projekt.</translation>
    </message>
</context>
<context>
    <name>opi::OwnFieldsPage</name>
    <message>
        <source>Own fields</source>
        <translation>Egne felter</translation>
    </message>
    <message>
        <source>What you want to know of your projects and the program has no field for: a column in the list of projects, a filter, a line on the page of the project and, if you like, in the report. A column of an imported list can become one.</source>
        <translation>Det, du vil vide om dine projekter, og som programmet ikke har et felt til: en kolonne i projektlisten, et filter, en linje på projektets side og, hvis du vil, i rapporten. En kolonne i en importeret liste kan blive til et.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete the selected fields with their values (Ctrl+Delete)</source>
        <translation>Slet de valgte felter med deres værdier (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nyt felt</translation>
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
    <name>opi::PageDirectory</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Et projekt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationer</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Styring</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importér en liste</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Skaleringsparathed</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Egne felter</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Risks and barriers</source>
        <translation>Risici og barrierer</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Procesmodeller</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Planer og marked</translation>
    </message>
</context>
<context>
    <name>opi::PeriodCard</name>
    <message>
        <source>Between two dates</source>
        <translation>Mellem to datoer</translation>
    </message>
    <message>
        <source>What happened to the projects, in sentences.</source>
        <translation>Hvad der skete med projekterne, i sætninger.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates</extracomment>
        <translation>til</translation>
    </message>
    <message>
        <source>Tell what happened</source>
        <translation>Fortæl, hvad der skete</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>was deleted.</source>
        <extracomment>a project</extracomment>
        <translation>er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more project(s).</source>
        <translation>
            <numerusform>Og %n projekt mere.</numerusform>
            <numerusform>Og %n projekter mere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::PhaseStrip</name>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>Fase %1 af %2: %3, %4</translation>
    </message>
    <message>
        <source>Not placed in a phase</source>
        <translation>Ikke placeret i en fase</translation>
    </message>
    <message>
        <source>Phase %1 of %2: %3</source>
        <translation>Fase %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>opi::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Baner</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Ingen baner</translation>
    </message>
    <message>
        <source>Lanes by hub</source>
        <translation>Baner efter hub</translation>
    </message>
    <message>
        <source>Lanes by programme</source>
        <translation>Baner efter program</translation>
    </message>
    <message>
        <source>Lanes by focus area</source>
        <translation>Baner efter fokusområde</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Intet projekt er åbent</translation>
    </message>
    <message>
        <source>Projects that are open stand here by their phase, and are moved from one to the next.</source>
        <translation>Åbne projekter står her efter fase og flyttes fra den ene til den næste.</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, normalt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s)</source>
        <translation>
            <numerusform>%n åbent projekt</numerusform>
            <numerusform>%n åbne projekter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer in their phase than most others were</source>
        <translation>
            <numerusform>%n længere i sin fase end de fleste andre</numerusform>
            <numerusform>%n længere i deres fase end de fleste andre</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a card to another phase, or send it there with Ctrl and an arrow key; Enter opens it.</source>
        <translation>Træk et kort til en anden fase, eller send det derhen med Ctrl og en piletast; Enter åbner det.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <extracomment>projects that began in year %1: %2 of %3 have reached the market, %4 is the share</extracomment>
        <translation>%1: %2 af %3 (%4)</translation>
    </message>
    <message>
        <source>Reached the market, by year of start: %1.</source>
        <translation>Nået markedet, efter startår: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a phase; %2: the share of the projects that went on from it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Went on from: %1.</source>
        <translation>Gået videre fra: %1.</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>%1: a share in per cent: how ready a project is for the market</extracomment>
        <translation>%1 parat</translation>
    </message>
</context>
<context>
    <name>opi::PointBar</name>
    <message>
        <source>Name of the restore point</source>
        <translation>Gendannelsespunktets navn</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Sæt det</translation>
    </message>
    <message>
        <source>Set the restore point</source>
        <translation>Sæt gendannelsespunktet</translation>
    </message>
    <message>
        <source>Set no restore point</source>
        <translation>Sæt intet gendannelsespunkt</translation>
    </message>
</context>
<context>
    <name>opi::PortfolioFiles</name>
    <message>
        <source>Sample portfolio</source>
        <extracomment>the file name of the sample portfolio</extracomment>
        <translation>Eksempelportefølje</translation>
    </message>
    <message>
        <source>Programme manager</source>
        <translation>Programleder</translation>
    </message>
</context>
<context>
    <name>opi::PortfolioFinds</name>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
</context>
<context>
    <name>opi::PreviewStep</name>
    <message>
        <source>Filter the preview …</source>
        <translation>Filtrér forhåndsvisningen …</translation>
    </message>
    <message>
        <source>Filter the preview</source>
        <translation>Filtrér forhåndsvisningen</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Forhåndsvisningens dele</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Hvad der vil ske</translation>
    </message>
    <message>
        <source>Doubtful cells (%1)</source>
        <translation>Tvivlsomme celler (%1)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Forskelle (%1)</translation>
    </message>
    <message>
        <source>No cell is doubtful: each is taken as it stands.</source>
        <translation>Ingen celler er tvivlsomme: hver tages, som den står.</translation>
    </message>
    <message>
        <source>Nothing differs between the list and the portfolio.</source>
        <translation>Der er ingen forskelle mellem listen og porteføljen.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a row in a file</extracomment>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Hvorfor den er tvivlsom</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Hvad der sker med den</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>In the portfolio</source>
        <translation>I porteføljen</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>På listen</translation>
    </message>
    <message>
        <source>Only doubtful rows</source>
        <translation>Kun tvivlsomme rækker</translation>
    </message>
    <message>
        <source>Where list and portfolio differ</source>
        <translation>Hvor liste og portefølje er forskellige</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <extracomment>for the differences that are selected</extracomment>
        <translation>Hent fra listen</translation>
    </message>
    <message>
        <source>Keep as it is here</source>
        <translation>Behold, som det er her</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Som reglen siger</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>Rækker (%1)</translation>
    </message>
    <message>
        <source>Gone from the list (%1)</source>
        <translation>Væk fra listen (%1)</translation>
    </message>
    <message>
        <source>Nothing that an earlier edition of the list had is missing in this one.</source>
        <translation>Intet fra en tidligere udgave af listen mangler i denne.</translation>
    </message>
    <message>
        <source>No row is doubtful.</source>
        <translation>Ingen rækker er tvivlsomme.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>Listen har ingen rækker.</translation>
    </message>
    <message>
        <source>Doubtful rows come first, their doubtful cells marked with !. Press F2 or double-click a cell to mend it; the file stays as it is.</source>
        <translation>Tvivlsomme rækker står først, og deres tvivlsomme celler er mærket med !. Tryk F2, eller dobbeltklik på en celle for at rette den; selve filen ændres ikke.</translation>
    </message>
    <message>
        <source>Select one or several differences, then take them from the list or keep what is here. A filter and Ctrl+A select a whole field.</source>
        <translation>Markér en eller flere forskelle, og hent dem fra listen, eller behold det, der står her. Med et filter og Ctrl+A markerer du et helt felt.</translation>
    </message>
    <message>
        <source>They are kept in the portfolio, and marked as gone from the list.</source>
        <translation>De beholdes i porteføljen og mærkes som væk fra listen.</translation>
    </message>
    <message>
        <source>In the list last time</source>
        <translation>På listen sidst</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>From the list</source>
        <extracomment>which of two values is kept</extracomment>
        <translation>Fra listen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Forbliver, som det er</translation>
    </message>
    <message>
        <source>Line last time</source>
        <translation>Linje sidst</translation>
    </message>
</context>
<context>
    <name>opi::ProcurementPage</name>
    <message>
        <source>Procurements</source>
        <translation>Udbud</translation>
    </message>
    <message>
        <source>Threshold values</source>
        <translation>Tærskelværdier</translation>
    </message>
    <message>
        <source>Minimum deadlines</source>
        <translation>Minimumsfrister</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Udbudsveje</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Andre regler</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open project(s) are coupled to procurement</source>
        <extracomment>%1: a share in per cent</extracomment>
        <translation>
            <numerusform>%1 af %n åbent projekt er koblet til udbud</numerusform>
            <numerusform>%1 af %n åbne projekter er koblet til udbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n kontrol ikke bestået</numerusform>
            <numerusform>%n kontroller ikke bestået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n at se på</numerusform>
            <numerusform>%n at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</source>
        <translation>Ikke juridisk rådgivning: Spørg en jurist, før I beslutter. Regler, der ikke er bekræftet, siger det.</translation>
    </message>
    <message>
        <source>%1, quarter %2: %3, %4</source>
        <extracomment>%1: a year; %2: 1-4; %3: &quot;3 procurements&quot;; %4: an amount</extracomment>
        <translation>%1, %2. kvartal: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n procurement(s)</source>
        <translation>
            <numerusform>%n udbud</numerusform>
            <numerusform>%n udbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned before today and not published</source>
        <translation>
            <numerusform>%n planlagt før i dag og ikke offentliggjort</numerusform>
            <numerusform>%n planlagt før i dag og ikke offentliggjort</numerusform>
        </translation>
    </message>
    <message>
        <source>No publication is planned.</source>
        <translation>Ingen offentliggørelse er planlagt.</translation>
    </message>
    <message>
        <source>Every project that should be is coupled to procurement.</source>
        <translation>Alle projekter, der bør være det, er koblet til udbud.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) after the partnership phase have nobody to buy the solution.</source>
        <translation>
            <numerusform>%n projekt efter partnerskabsfasen har ingen, der skal købe løsningen.</numerusform>
            <numerusform>%n projekter efter partnerskabsfasen har ingen, der skal købe løsningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>Planned publications</source>
        <translation>Planlagte offentliggørelser</translation>
    </message>
    <message>
        <source>Not coupled to procurement</source>
        <translation>Ikke koblet til udbud</translation>
    </message>
    <message>
        <source>Procurements and rules</source>
        <translation>Udbud og regler</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Åbn projektet</translation>
    </message>
    <message>
        <source>Bring in the rules of the program</source>
        <translation>Hent programmets regler</translation>
    </message>
</context>
<context>
    <name>opi::ProjectFacts</name>
    <message>
        <source>Nobody has judged the project as a whole yet.</source>
        <translation>Projektet er endnu ikke vurderet samlet.</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <extracomment>%1 is &quot;green&quot;, &quot;yellow&quot; or &quot;red&quot;</extracomment>
        <translation>Samlet status: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Overall %1, judged %n day(s) ago.</source>
        <extracomment>%1 is &quot;green&quot;, &quot;yellow&quot; or &quot;red&quot;; %n days have passed since somebody judged it</extracomment>
        <translation>
            <numerusform>Samlet status: %1, vurderet for %n dag siden.</numerusform>
            <numerusform>Samlet status: %1, vurderet for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Egne felter</translation>
    </message>
</context>
<context>
    <name>opi::ProjectGate</name>
    <message>
        <source>No gate ahead</source>
        <translation>Intet beslutningspunkt forude</translation>
    </message>
    <message>
        <source>The project is in no phase that ends with a gate.</source>
        <translation>Projektet er ikke i en fase, der slutter med et beslutningspunkt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mandatory criteria settled</source>
        <translation>
            <numerusform>%1 af %n obligatorisk kriterium afklaret</numerusform>
            <numerusform>%1 af %n obligatoriske kriterier afklaret</numerusform>
        </translation>
    </message>
    <message>
        <source>levels of readiness missing: %1</source>
        <extracomment>%1: dimensions with their documented level and the level that the gate asks for: &quot;Procurement 2/4&quot;</extracomment>
        <translation>parathedsniveauer, der mangler: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the package below what the gate asks for</source>
        <translation>
            <numerusform>%n komponent i pakken under kravet ved beslutningspunktet</numerusform>
            <numerusform>%n komponenter i pakken under kravet ved beslutningspunktet</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>forventes %1</translation>
    </message>
    <message>
        <source>About the criterion</source>
        <translation>Om kriteriet</translation>
    </message>
    <message>
        <source>Choose a criterion to read what it asks for and what shows that it is met.</source>
        <translation>Vælg et kriterium for at læse, hvad det kræver, og hvad der viser, at det er opfyldt.</translation>
    </message>
    <message>
        <source>Accepted evidence: %1.</source>
        <extracomment>kinds of evidence that a criterion accepts</extracomment>
        <translation>Godtaget evidens: %1.</translation>
    </message>
    <message>
        <source>Answered by: %1.</source>
        <extracomment>%1: a role</extracomment>
        <translation>Besvares af: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Decide at the gate …</source>
        <translation>Beslut ved beslutningspunktet …</translation>
    </message>
    <message>
        <source>Gate paper …</source>
        <translation>Beslutningsoplæg …</translation>
    </message>
    <message>
        <source>Bring in the criteria of the program</source>
        <translation>Hent programmets kriterier</translation>
    </message>
    <message>
        <source>Move to the newest version of the model</source>
        <translation>Flyt til den nyeste version af modellen</translation>
    </message>
    <message>
        <source>The gate asks for nothing yet</source>
        <translation>Beslutningspunktet har ingen krav endnu</translation>
    </message>
    <message>
        <source>Bring in the criteria that the program has for its process models, or write your own under Governance &gt; Process models.</source>
        <translation>Hent de kriterier, som programmet har til sine procesmodeller, eller skriv dine egne under Styring &gt; Procesmodeller.</translation>
    </message>
    <message>
        <source>What the gate asks for</source>
        <translation>Krav ved beslutningspunktet</translation>
    </message>
    <message>
        <source>Mandatory criteria that are not settled stop a go; a conditional go makes follow-ups of them.</source>
        <translation>Obligatoriske kriterier, der ikke er afklaret, hindrer en godkendelse; en betinget godkendelse gør dem til opfølgninger.</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Beslutninger hidtil</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <translation>Planlagte beslutningspunkter</translation>
    </message>
    <message>
        <source>Plan a gate</source>
        <translation>Planlæg et beslutningspunkt</translation>
    </message>
    <message>
        <source>The day on which the project is to leave each phase.</source>
        <translation>Den dag, hvor projektet skal forlade hver fase.</translation>
    </message>
    <message>
        <source>Follow-on period</source>
        <translation>Efterforløb</translation>
    </message>
    <message>
        <source>Add a follow-on period</source>
        <translation>Tilføj et efterforløb</translation>
    </message>
    <message>
        <source>Time and money to try the implementation after the test, before the solution is sold.</source>
        <translation>Tid og penge til at prøve implementeringen efter testen, før løsningen sælges.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Beslutningspunkt</translation>
    </message>
</context>
<context>
    <name>opi::ProjectHistory</name>
    <message numerus="yes">
        <source>%n entry(s), the newest first.</source>
        <translation>
            <numerusform>%n post, den nyeste først.</numerusform>
            <numerusform>%n poster, den nyeste først.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Vis ældre poster</translation>
    </message>
    <message>
        <source>Nobody has said where a fact comes from. Ctrl+L in a field or cell asks for its source.</source>
        <translation>Ingen har sagt, hvor en oplysning kommer fra. Ctrl+L i et felt eller en celle spørger efter kilden.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) with a source. Ctrl+L in a field or cell changes it.</source>
        <translation>
            <numerusform>%n oplysning med kilde. Ctrl+L i et felt eller en celle ændrer den.</numerusform>
            <numerusform>%n oplysninger med kilde. Ctrl+L i et felt eller en celle ændrer den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Kilder til oplysninger</translation>
    </message>
</context>
<context>
    <name>opi::ProjectMarket</name>
    <message>
        <source>Begin an implementation plan</source>
        <translation>Begynd en implementeringsplan</translation>
    </message>
    <message>
        <source>Begin a scaling plan</source>
        <translation>Begynd en skaleringsplan</translation>
    </message>
    <message>
        <source>Commercial plan</source>
        <translation>Kommerciel plan</translation>
    </message>
    <message>
        <source>Begin a commercial plan</source>
        <translation>Begynd en kommerciel plan</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>of a solution: those who may buy it, and those who have</extracomment>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Tilføj en kunde</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Planer og marked</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Slet planen</translation>
    </message>
    <message>
        <source>Delete the plan: %1</source>
        <extracomment>for a screen reader; %1: a plan</extracomment>
        <translation>Slet planen: %1</translation>
    </message>
</context>
<context>
    <name>opi::ProjectPage</name>
    <message>
        <source>Move to phase …</source>
        <translation>Flyt til fase …</translation>
    </message>
    <message>
        <source>The project is not in the portfolio any more. If it was deleted just now, Undo brings it back.</source>
        <translation>Projektet er ikke længere i porteføljen. Er det netop slettet, henter Fortryd det tilbage.</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Fokusområde: %1</translation>
    </message>
</context>
<context>
    <name>opi::ProjectParts</name>
    <message>
        <source>Parts of the project</source>
        <translation>Projektets dele</translation>
    </message>
</context>
<context>
    <name>opi::ProjectProcurement</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n kontrol ikke bestået</numerusform>
            <numerusform>%n kontroller ikke bestået</numerusform>
        </translation>
    </message>
    <message>
        <source>No check failed</source>
        <translation>Ingen kontrol fejlede</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n at se på</numerusform>
            <numerusform>%n at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold value for publication on %1: %2 without VAT.</source>
        <extracomment>%1: a day; %2: an amount</extracomment>
        <translation>Tærskelværdi ved offentliggørelse den %1: %2 uden moms.</translation>
    </message>
    <message>
        <source>At the earliest, if sent on %1: %2</source>
        <extracomment>%1: a day; %2: the days of a tender</extracomment>
        <translation>Tidligst, hvis afsendt den %1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</source>
        <translation>Ikke juridisk rådgivning: Spørg en jurist, før I beslutter. Regler, der ikke er bekræftet, siger det.</translation>
    </message>
    <message>
        <source>Begin a procurement</source>
        <translation>Begynd et udbud</translation>
    </message>
    <message>
        <source>Nobody has thought of the purchase yet</source>
        <translation>Ingen har tænkt på købet endnu</translation>
    </message>
    <message>
        <source>Most solutions stop because nobody planned how they are bought. Begin with the route, the buyer and the budget; the checks say what is missing.</source>
        <translation>De fleste løsninger stopper, fordi ingen planlagde, hvordan de købes. Begynd med udbudsvejen, køberen og budgettet; kontrollerne siger, hvad der mangler.</translation>
    </message>
    <message>
        <source>The way to the purchase</source>
        <translation>Vejen til købet</translation>
    </message>
    <message>
        <source>Facts that the checks ask about</source>
        <translation>Fakta, som kontrollerne spørger om</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Option holders</source>
        <translation>Optionshavere</translation>
    </message>
    <message>
        <source>Add an option holder</source>
        <translation>Tilføj en optionshaver</translation>
    </message>
    <message>
        <source>Who else may buy under the same option: the volume is what makes a solution scale.</source>
        <translation>Hvem der ellers må købe på samme option: Mængden er det, der får en løsning til at skalere.</translation>
    </message>
    <message>
        <source>Market dialogue and measures against conflicts of interest</source>
        <translation>Markedsdialog og tiltag mod inhabilitet</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Tilføj en post</translation>
    </message>
    <message>
        <source>Who was told what and when, and what was done so that nobody has an advantage.</source>
        <translation>Hvem fik hvad at vide hvornår, og hvad der blev gjort, så ingen har en fordel.</translation>
    </message>
    <message>
        <source>Who evaluates the tenders</source>
        <translation>Hvem der bedømmer tilbuddene</translation>
    </message>
    <message>
        <source>Add an evaluator</source>
        <translation>Tilføj en bedømmer</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Indkøb</translation>
    </message>
</context>
<context>
    <name>opi::ProjectReadiness</name>
    <message>
        <source>Assessed %1</source>
        <translation>Vurderet %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n bedømmer</numerusform>
            <numerusform>%n bedømmere</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence %1 (%2)</source>
        <extracomment>%1: low, medium or high; %2: 0-1</extracomment>
        <translation>%1 tillid (%2)</translation>
    </message>
    <message>
        <source>α %1</source>
        <extracomment>Krippendorff&apos;s alpha: how far the raters agree</extracomment>
        <translation>α %1</translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation>Fortsæt vurderingen</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Ny vurdering</translation>
    </message>
    <message>
        <source>Open one to see what was rated and ticked.</source>
        <translation>Åbn en vurdering for at se, hvad der er bedømt og afkrydset.</translation>
    </message>
    <message>
        <source>What proves the criteria: of which kind, how strong, and where it is.</source>
        <translation>Det, der dokumenterer kriterierne: hvilken type det er, hvor stærkt det er, og hvor det ligger.</translation>
    </message>
    <message>
        <source>New from the last</source>
        <translation>Ny ud fra den seneste</translation>
    </message>
    <message>
        <source>A new assessment that begins with the levels of the last one</source>
        <translation>En ny vurdering, der begynder med niveauerne fra den seneste</translation>
    </message>
    <message>
        <source>Scaling readiness has not been assessed yet</source>
        <translation>Skaleringsparatheden er endnu ikke vurderet</translation>
    </message>
    <message>
        <source>An assessment takes a quarter of an hour: nine dimensions, one at a time, with what each level asks for. It shows what will block scaling while there is time to do something about it.</source>
        <translation>En vurdering tager et kvarter: ni dimensioner, én ad gangen, med det, hvert niveau kræver. Den viser, hvad der vil blokere skalering, mens der er tid til at gøre noget ved det.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Tilføj evidens</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
</context>
<context>
    <name>opi::ProjectRows</name>
    <message>
        <source>Partners</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Tilføj part</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milepæle</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Tilføj milepæl</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Tilføj risiko</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Tilføj budgetlinje</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Tilskud</translation>
    </message>
    <message>
        <source>Add a grant</source>
        <translation>Tilføj tilskud</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrierer</translation>
    </message>
    <message>
        <source>Add a barrier</source>
        <translation>Tilføj en barriere</translation>
    </message>
    <message>
        <source>Decisions and follow-up</source>
        <translation>Beslutninger og opfølgning</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Tilføj en opfølgning</translation>
    </message>
    <message>
        <source>Decisions and change requests</source>
        <translation>Beslutninger og ændringsanmodninger</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Tilføj en beslutning</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Gevinster</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Tilføj en gevinst</translation>
    </message>
</context>
<context>
    <name>opi::ProjectsPage</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Filter the projects …</source>
        <translation>Filtrér projekterne …</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Filtrér projekterne</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Fokusområde</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Ryd filteret</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete the selected projects with all that belongs to them (Ctrl+Delete)</source>
        <translation>Slet de valgte projekter med alt, hvad der hører til dem (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nyt projekt</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <extracomment>what the list is narrowed to, and a cross that takes it away</extracomment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Show all projects again, not only: %1</source>
        <translation>Vis alle projekter igen, ikke kun: %1</translation>
    </message>
    <message>
        <source>There are no projects yet. Drop a list on the window to import it, or write the title of the first project in the empty line.</source>
        <translation>Der er endnu ingen projekter. Træk en liste ind i vinduet for at importere den, eller skriv titlen på det første projekt i den tomme linje.</translation>
    </message>
    <message>
        <source>No project fits the filter.</source>
        <translation>Ingen projekter passer til filteret.</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>the sum of the budgets of the projects that are shown, in kroner</extracomment>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>In an imported list</source>
        <translation>I en importeret liste</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Væk fra listen</translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Aldrig importeret</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>whether a project was imported from a list</extracomment>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>opi::RatingsPanel</name>
    <message>
        <source>All together</source>
        <extracomment>all raters see what the others say</extracomment>
        <translation>Alle sammen</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bedømmer</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>parathed</translation>
    </message>
    <message>
        <source>use</source>
        <translation>anvendelse</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Ved ikke</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>først %1</translation>
    </message>
    <message>
        <source>Nobody has rated this yet.</source>
        <translation>Ingen har bedømt dette endnu.</translation>
    </message>
    <message>
        <source>Claimed: level %1.</source>
        <translation>Hævdet: niveau %1.</translation>
    </message>
    <message>
        <source>The raters say %1 to %2.</source>
        <translation>Bedømmerne siger %1 til %2.</translation>
    </message>
    <message>
        <source>They disagree: talk about it, and rate a second time.</source>
        <translation>De er uenige: tal om det, og bedøm igen i anden runde.</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Hvem vurderer</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Anden runde</translation>
    </message>
    <message>
        <source>Add a rater: role, then Enter</source>
        <translation>Tilføj bedømmer: skriv rollen, og tryk Enter</translation>
    </message>
    <message>
        <source>Add a rater</source>
        <translation>Tilføj bedømmer</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Parathed</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anvendelse</translation>
    </message>
</context>
<context>
    <name>opi::ReadinessPage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Senest vurderet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Market readiness now</source>
        <translation>Markedsparathed nu</translation>
    </message>
    <message>
        <source>If lifted</source>
        <translation>Efter et løft</translation>
    </message>
    <message>
        <source>Assessments that are due</source>
        <translation>Tid til vurdering</translation>
    </message>
    <message>
        <source>None is due.</source>
        <translation>Ingen projekter bør vurderes lige nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) should be assessed.</source>
        <translation>
            <numerusform>%n projekt bør vurderes.</numerusform>
            <numerusform>%n projekter bør vurderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the weakest link were lifted</source>
        <translation>Hvis det svageste led blev løftet</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would become ready for the market.</source>
        <translation>
            <numerusform>%n projekt ville blive klar til marked.</numerusform>
            <numerusform>%n projekter ville blive klar til marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project becomes ready by one lift alone; this is how far each would come.</source>
        <translation>Ingen projekter bliver klar af ét løft alene; her ses, hvor langt hvert projekt ville komme.</translation>
    </message>
    <message>
        <source>%1 of %2 projects assessed</source>
        <extracomment>%1 of %2 open projects have been assessed</extracomment>
        <translation>%1 af %2 projekter vurderet</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Skaleringsparathed</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Bremses af</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>No project has been assessed yet</source>
        <translation>Ingen projekter er vurderet endnu</translation>
    </message>
    <message>
        <source>Open a project and choose Readiness &gt; New assessment. A quarter of an hour a project shows what will block scaling while there is time to do something about it.</source>
        <translation>Åbn et projekt, og vælg Parathed &gt; Ny vurdering. Et kvarter pr. projekt viser, hvad der vil blokere skalering, mens der er tid til at gøre noget ved det.</translation>
    </message>
</context>
<context>
    <name>opi::RecentMenu</name>
    <message>
        <source>No files have been used yet</source>
        <translation>Ingen filer er brugt endnu</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Ryd listen</translation>
    </message>
</context>
<context>
    <name>opi::Reception</name>
    <message>
        <source>Restore the backup of %1, %2</source>
        <extracomment>%1 a day, %2 a time: the newest backup of a file that cannot be opened</extracomment>
        <translation>Gendan sikkerhedskopien fra %1 kl. %2</translation>
    </message>
</context>
<context>
    <name>opi::ReportChoice</name>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Hvad der er ændret siden</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Rapportens sprog</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Læsere</translation>
    </message>
    <message>
        <source>Since this date</source>
        <translation>Siden denne dato</translation>
    </message>
    <message>
        <source>Portfolio status for the steering committee</source>
        <translation>Porteføljestatus til styregruppen</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Intet møde</translation>
    </message>
    <message>
        <source>Another date …</source>
        <translation>En anden dato …</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Sammenlign ikke</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Gate paper of a project</source>
        <translation>Beslutningsoplæg for et projekt</translation>
    </message>
    <message>
        <source>Scaling readiness of a project</source>
        <translation>Skaleringsparathed for et projekt</translation>
    </message>
</context>
<context>
    <name>opi::ReportsPage</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages are written</extracomment>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>The pages on the right are those of the PDF. Its language need not be that of the window.</source>
        <translation>Siderne til højre er dem, der kommer i PDF-filen. Sproget behøver ikke at være vinduets.</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>Eksportér PDF …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn den</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Skrevne sider</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Forhåndsvisning, %n side</numerusform>
            <numerusform>Forhåndsvisning, %n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Eksportér PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Portfolio status %1</source>
        <extracomment>the file name that a report is offered; %1 is a date such as 2026-12-02</extracomment>
        <translation>Porteføljestatus %1</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Rapporten er skrevet: %1</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Laver siderne …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate paper %1</source>
        <extracomment>file names that a report on one project is offered; %1 is its code</extracomment>
        <translation>Beslutningsoplæg %1</translation>
    </message>
    <message>
        <source>Scaling readiness %1</source>
        <translation>Skaleringsparathed %1</translation>
    </message>
</context>
<context>
    <name>opi::RowsCard</name>
    <message>
        <source>Show fewer</source>
        <extracomment>%1 is how many rows there are</extracomment>
        <translation>Vis færre</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Vis alle %1</translation>
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
<context>
    <name>opi::SheetCard</name>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Delete the selected rows: %1</source>
        <translation>Slet de valgte rækker: %1</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+Delete)</source>
        <translation>Slet de valgte rækker (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>opi::SheetView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Udfyld nedad</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Ryd celler</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Slet rækker</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Paste as rows …</source>
        <extracomment>opens the import with the rows that were copied in a spreadsheet</extracomment>
        <translation>Indsæt som rækker …</translation>
    </message>
    <message>
        <source>Source …</source>
        <extracomment>asks where the value of the cell comes from: an address and a day</extracomment>
        <translation>Kilde …</translation>
    </message>
</context>
<context>
    <name>opi::SourcePanel</name>
    <message>
        <source>Open the address</source>
        <translation>Åbn adressen</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Fjern kilden</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <extracomment>%1: what the source is about: &quot;Milestone · Planned&quot;</extracomment>
        <translation>Kilde til %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Gem kilden</translation>
    </message>
</context>
<context>
    <name>opi::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 a time of today; every edit is saved at once</extracomment>
        <translation>Gemt kl. %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>Gemt den %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data pr. %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gentag: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Fortryd: %1</translation>
    </message>
</context>
<context>
    <name>opi::Tabs</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Tidligere faner</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Senere faner</translation>
    </message>
</context>
<context>
    <name>opi::TimelinePage</name>
    <message>
        <source>Not placed</source>
        <translation>Ikke placeret</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ingen grupper</translation>
    </message>
    <message>
        <source>Grouped by phase</source>
        <translation>Grupperet efter fase</translation>
    </message>
    <message>
        <source>Grouped by hub</source>
        <translation>Grupperet efter hub</translation>
    </message>
    <message>
        <source>Grouped by programme</source>
        <translation>Grupperet efter program</translation>
    </message>
    <message>
        <source>Grouped by focus area</source>
        <translation>Grupperet efter fokusområde</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Filter the projects …</source>
        <translation>Filtrér projekterne …</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Filtrér projekterne</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Show how it was on</source>
        <extracomment>how the projects were on a day is drawn behind</extracomment>
        <translation>Vis, som det var</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Dag at sammenligne med</translation>
    </message>
    <message>
        <source>Shorter time</source>
        <translation>Kortere tid</translation>
    </message>
    <message>
        <source>Shorter time (plus, or Ctrl and the wheel)</source>
        <translation>Kortere tid (plus eller Ctrl og hjulet)</translation>
    </message>
    <message>
        <source>Longer time</source>
        <translation>Længere tid</translation>
    </message>
    <message>
        <source>Longer time (minus, or Ctrl and the wheel)</source>
        <translation>Længere tid (minus eller Ctrl og hjulet)</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Hele tiden</translation>
    </message>
    <message>
        <source>Everything from first to last (0)</source>
        <translation>Alt fra først til sidst (0)</translation>
    </message>
    <message>
        <source>More projects</source>
        <translation>Flere projekter</translation>
    </message>
    <message>
        <source>No project is shown</source>
        <translation>Intet projekt vises</translation>
    </message>
    <message>
        <source>Open projects stand here over time as soon as they have a start and a phase.</source>
        <translation>Åbne projekter står her over tid, så snart de har en start og en fase.</translation>
    </message>
    <message>
        <source>Filled is behind today, dashed is ahead; a diamond is a gate, a circle a milestone, filled when reached and crossed out when overdue.</source>
        <translation>Fyldt er det, der er gået; stiplet er det, der kommer. En rombe er et beslutningspunkt, en cirkel en milepæl: fyldt, når de er nået, og krydset over, når de er overskredet.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::TotalsRow</name>
    <message>
        <source>Totals: %1</source>
        <translation>I alt: %1</translation>
    </message>
</context>
<context>
    <name>opi::WelcomePage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is the file that is open</extracomment>
        <translation>Tilbage til %1</translation>
    </message>
    <message>
        <source>Welcome to OPI Portfolio</source>
        <translation>Velkommen til OPI Portefølje</translation>
    </message>
    <message>
        <source>Projects of public-private innovation in one file on your own computer: phases, milestones, risks and money, and a report for the steering committee. How do you want to begin?</source>
        <translation>Projekter i offentlig-privat innovation samlet i én fil på din egen computer: faser, milepæle, risici og økonomi samt en rapport til styregruppen. Hvordan vil du begynde?</translation>
    </message>
    <message>
        <source>Look at a sample portfolio</source>
        <translation>Åbn eksempelporteføljen</translation>
    </message>
    <message>
        <source>About 40 projects with three years of history. Try everything; it is your own copy.</source>
        <translation>Omkring 40 projekter med tre års historik. Prøv det hele; det er din egen kopi.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Hent en liste ind</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Begynd tomt</translation>
    </message>
    <message>
        <source>A new portfolio with regions, municipalities and phases in place.</source>
        <translation>En ny portefølje, hvor regioner, kommuner og faser er på plads.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Senest brugt</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Åbn en anden fil …</translation>
    </message>
    <message>
        <source>A project list from Excel, LibreOffice or as CSV. You see every row before it counts.</source>
        <translation>En projektliste fra Excel, LibreOffice eller som CSV. Du ser hver række, før den tæller med.</translation>
    </message>
</context>
</TS>
