<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Portfolio created</source>
        <translation>Portfolio created</translation>
    </message>
    <message>
        <source>Sample portfolio created</source>
        <translation>Sample portfolio created</translation>
    </message>
    <message>
        <source>Generated projects added</source>
        <translation>Generated projects added</translation>
    </message>
    <message>
        <source>List imported</source>
        <translation>List imported</translation>
    </message>
    <message>
        <source>Differences from a list applied</source>
        <extracomment>values of existing projects were taken over from an imported list</extracomment>
        <translation>Differences from a list applied</translation>
    </message>
    <message>
        <source>Moved to another phase</source>
        <translation>Moved to another phase</translation>
    </message>
    <message>
        <source>Traffic light set</source>
        <translation>Traffic light set</translation>
    </message>
    <message>
        <source>Milestone moved</source>
        <translation>Milestone moved</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Milestone reached</translation>
    </message>
    <message>
        <source>Risk closed</source>
        <translation>Risk closed</translation>
    </message>
    <message>
        <source>Project closed</source>
        <translation>Project closed</translation>
    </message>
    <message>
        <source>Project stopped</source>
        <translation>Project stopped</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 created</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>Portfolio changed</source>
        <translation>Portfolio changed</translation>
    </message>
    <message>
        <source>Undone – %1</source>
        <extracomment>an entry of the history; %1 is what was taken back, such as &quot;Milestone changed: Effect measured&quot;</extracomment>
        <translation>Undone – %1</translation>
    </message>
    <message>
        <source>Redone – %1</source>
        <translation>Redone – %1</translation>
    </message>
    <message>
        <source>Restore point</source>
        <extracomment>a named point in time; its name follows</extracomment>
        <translation>Restore point</translation>
    </message>
    <message>
        <source>Gone back to</source>
        <extracomment>the portfolio was made as it was at a restore point, whose name follows, or at a date</extracomment>
        <translation>Gone back to</translation>
    </message>
    <message>
        <source>Rubric brought in</source>
        <translation>Rubric brought in</translation>
    </message>
    <message>
        <source>Assessment begun</source>
        <translation>Assessment begun</translation>
    </message>
    <message>
        <source>Assessment recorded</source>
        <translation>Assessment recorded</translation>
    </message>
    <message>
        <source>Dimension rated</source>
        <translation>Dimension rated</translation>
    </message>
    <message>
        <source>Component rated</source>
        <translation>Component rated</translation>
    </message>
    <message>
        <source>Rating taken back</source>
        <translation>Rating taken back</translation>
    </message>
    <message>
        <source>Applicability of a dimension changed</source>
        <translation>Applicability of a dimension changed</translation>
    </message>
    <message>
        <source>Criterion ticked or unticked</source>
        <translation>Criterion ticked or unticked</translation>
    </message>
    <message>
        <source>Assessment closed</source>
        <translation>Assessment closed</translation>
    </message>
    <message>
        <source>Own field changed</source>
        <translation>Own field changed</translation>
    </message>
    <message>
        <source>Project opened again</source>
        <translation>Project opened again</translation>
    </message>
    <message>
        <source>Criterion of a gate answered</source>
        <translation>Criterion of a gate answered</translation>
    </message>
    <message>
        <source>Gate decision recorded</source>
        <translation>Gate decision recorded</translation>
    </message>
    <message>
        <source>New version of a process model</source>
        <translation>New version of a process model</translation>
    </message>
    <message>
        <source>Moved to the newest version of its process model</source>
        <translation>Moved to the newest version of its process model</translation>
    </message>
    <message>
        <source>Process models brought in</source>
        <translation>Process models brought in</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Follow-up done</translation>
    </message>
    <message>
        <source>Barrier closed</source>
        <translation>Barrier closed</translation>
    </message>
    <message>
        <source>Rules of procurement brought in</source>
        <translation>Rules of procurement brought in</translation>
    </message>
    <message>
        <source>Check of a procurement noted</source>
        <translation>Check of a procurement noted</translation>
    </message>
    <message>
        <source>Limits of traffic lights brought in</source>
        <translation>Limits of traffic lights brought in</translation>
    </message>
</context>
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AmountBasis</name>
    <message>
        <source>In total</source>
        <translation>In total</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per year</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Not answered</source>
        <extracomment>a criterion of a gate that nobody has answered</extracomment>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>New component …</source>
        <translation>New component …</translation>
    </message>
    <message>
        <source>What is to be done …</source>
        <translation>What is to be done …</translation>
    </message>
</context>
<context>
    <name>AssessmentNeed</name>
    <message>
        <source>Never assessed</source>
        <translation>Never assessed</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Outdated</translation>
    </message>
    <message>
        <source>Earlier rubric</source>
        <extracomment>assessed by an earlier version of the rubric</extracomment>
        <translation>Earlier rubric</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Disagreement</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
</context>
<context>
    <name>AuthorityKind</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Region, municipality or public body</source>
        <translation>Region, municipality or public body</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Utility</translation>
    </message>
</context>
<context>
    <name>BarrierChart</name>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1: phase and category</extracomment>
        <translation>%1: none</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open; the worst: %2</source>
        <extracomment>%1: phase and category; %2: how much the worst is in the way</extracomment>
        <translation>
            <numerusform>%1: %n open; the worst: %2</numerusform>
            <numerusform>%1: %n open; the worst: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarrierKind</name>
    <message>
        <source>Sale</source>
        <extracomment>what a barrier is in the way of, or lies in</extracomment>
        <translation>Sale</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Implementation</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Scaling</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Financing</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Data and IT</source>
        <translation>Data and IT</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
</context>
<context>
    <name>BottleneckChart</name>
    <message numerus="yes">
        <source>%1: the weakest in %n projects</source>
        <extracomment>%1: a dimension</extracomment>
        <translation>
            <numerusform>%1: the weakest in %n project</numerusform>
            <numerusform>%1: the weakest in %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusinessModel</name>
    <message>
        <source>No business model chosen</source>
        <translation>No business model chosen</translation>
    </message>
    <message>
        <source>Outright purchase</source>
        <translation>Outright purchase</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subscription</translation>
    </message>
    <message>
        <source>Leasing</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>Licence fee</source>
        <translation>Licence fee</translation>
    </message>
    <message>
        <source>Royalty</source>
        <translation>Royalty</translation>
    </message>
    <message>
        <source>Purchase option</source>
        <extracomment>of an innovation partnership</extracomment>
        <translation>Purchase option</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Revenue share</translation>
    </message>
    <message>
        <source>Gain sharing</source>
        <extracomment>gevinstdeling</extracomment>
        <translation>Gain sharing</translation>
    </message>
    <message>
        <source>Payment for outcomes</source>
        <translation>Payment for outcomes</translation>
    </message>
    <message>
        <source>Partner discount</source>
        <extracomment>for the party that took part in the development</extracomment>
        <translation>Partner discount</translation>
    </message>
    <message>
        <source>Spin-out or joint venture</source>
        <translation>Spin-out or joint venture</translation>
    </message>
    <message>
        <source>Pre-commercial payment per phase</source>
        <translation>Pre-commercial payment per phase</translation>
    </message>
    <message>
        <source>Joint framework agreement</source>
        <extracomment>of several municipalities or regions</extracomment>
        <translation>Joint framework agreement</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>(deleted)</source>
        <extracomment>a row that is named by another, and that has been deleted since</extracomment>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>the last line of a chart that has no room for all rows of a list</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartFile</name>
    <message>
        <source>Data as of %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data as of %1.</translation>
    </message>
    <message>
        <source>Source: %1. Data as of %2.</source>
        <extracomment>%1: an organisation or a file; %2: a date</extracomment>
        <translation>Source: %1. Data as of %2.</translation>
    </message>
</context>
<context>
    <name>CheckResult</name>
    <message>
        <source>Passed</source>
        <extracomment>what a check of a procurement found</extracomment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>A fact is missing</source>
        <translation>A fact is missing</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Not relevant</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>%1 against %2.</source>
        <extracomment>two amounts: what was found, and what it is compared with</extracomment>
        <translation>%1 against %2.</translation>
    </message>
    <message>
        <source>The value is %1.</source>
        <extracomment>%1: an amount</extracomment>
        <translation>The value is %1.</translation>
    </message>
    <message>
        <source>The day is %1.</source>
        <extracomment>%1: a day</extracomment>
        <translation>The day is %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what somebody noted</extracomment>
        <translation>Note: %1</translation>
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
            <numerusform>%1 of %n column matched. Choose another field if it is wrong; columns without a field are not imported.</numerusform>
            <numerusform>%1 of %n columns matched. Choose another field where one is wrong; columns without a field are not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Make a portfolio file, empty or with the sample portfolio</source>
        <translation>Make a portfolio file, empty or with the sample portfolio</translation>
    </message>
    <message>
        <source>Draw a chart into a file, or list the charts there are</source>
        <translation>Draw a chart into a file, or list the charts there are</translation>
    </message>
    <message>
        <source>Make a portfolio file with generated projects, to measure with</source>
        <translation>Make a portfolio file with generated projects, to measure with</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Take the last change back</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Do again what was taken back</translation>
    </message>
    <message>
        <source>Say whether a file and its whole history are sound</source>
        <translation>Say whether a file and its whole history are sound</translation>
    </message>
    <message>
        <source>Print key figures, projects, organisations, scaling readiness or the history</source>
        <translation>Print key figures, projects, organisations, scaling readiness or the history</translation>
    </message>
    <message>
        <source>Record an assessment of scaling readiness from a file</source>
        <translation>Record an assessment of scaling readiness from a file</translation>
    </message>
    <message>
        <source>Make the report for the steering committee, or on the readiness of a project, as a PDF</source>
        <translation>Make the report for the steering committee, or on the readiness of a project, as a PDF</translation>
    </message>
    <message>
        <source>Write the projects as CSV, or the whole portfolio as an Excel workbook or as JSON</source>
        <translation>Write the projects as CSV, or the whole portfolio as an Excel workbook or as JSON</translation>
    </message>
    <message>
        <source>Make a checked copy of a file in a folder, with a manifest beside it</source>
        <translation>Make a checked copy of a file in a folder, with a manifest beside it</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file, and keep what was there</source>
        <translation>Put a backup in the place of a file, and keep what was there</translation>
    </message>
    <message>
        <source>The assessment of %1 is recorded.</source>
        <translation>The assessment of %1 is recorded.</translation>
    </message>
    <message>
        <source>The backup is made, and checked: %1</source>
        <translation>The backup is made, and checked: %1</translation>
    </message>
    <message>
        <source>%1 is as it was on %2, %3.</source>
        <extracomment>%1 a file, %2 a day, %3 a time</extracomment>
        <translation>%1 is as it was on %2, %3.</translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation>What was there is kept as %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 is made.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 is written.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Entries in the history</source>
        <translation>Entries in the history</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 is sound.</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>  open</source>
        <translation>  open</translation>
    </message>
    <message>
        <source>  stuck</source>
        <translation>  stuck</translation>
    </message>
    <message>
        <source>Deadlines within 60 days, and overdue</source>
        <translation>Deadlines within 60 days, and overdue</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Earliest start</source>
        <translation>Earliest start</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Latest end</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>By phase</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>By overall light</source>
        <translation>By overall light</translation>
    </message>
    <message>
        <source>By focus area</source>
        <translation>By focus area</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Lowest level</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Weakest</translation>
    </message>
    <message>
        <source>Market readiness</source>
        <translation>Market readiness</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>OPI Portfolio from the command line: portfolios of public-private innovation.</source>
        <translation>OPI Portfolio from the command line: portfolios of public-private innovation.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Everywhere: --language da|en, else the language of the file; --help. Dates are YYYY-MM-DD.</source>
        <translation>Everywhere: --language da|en, else the language of the file; --help. Dates are YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused (the reason is on the standard error), 2 when called wrongly.</source>
        <translation>Ends with 0 when done, 1 when refused (the reason is on the standard error), 2 when called wrongly.</translation>
    </message>
    <message>
        <source>opi --help says how.</source>
        <translation>opi --help says how.</translation>
    </message>
    <message>
        <source>Bring a list (Excel, LibreOffice or CSV) of projects or what they have in, or list its fields</source>
        <translation>Bring a list (Excel, LibreOffice or CSV) of projects or what they have in, or list its fields</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Mandatory criteria</source>
        <translation>Mandatory criteria</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Levels missing</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Open conditions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>By the rules</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Low</source>
        <extracomment>of how far a score can be trusted</extracomment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>ConfidenceChart</name>
    <message numerus="yes">
        <source>%1: confidence %2 (%3), assessed %4 ago by %n raters</source>
        <extracomment>%1: a project; %2: 0-1; %3: low, medium or high; %4: an age</extracomment>
        <translation>
            <numerusform>%1: confidence %2 (%3), assessed %4 ago by %n rater</numerusform>
            <numerusform>%1: confidence %2 (%3), assessed %4 ago by %n raters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Open</source>
        <extracomment>may be shown to anybody</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
</context>
<context>
    <name>ContractKind</name>
    <message>
        <source>Goods and services</source>
        <translation>Goods and services</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Social and other special services</source>
        <translation>Social and other special services</translation>
    </message>
    <message>
        <source>Part of goods and services</source>
        <translation>Part of goods and services</translation>
    </message>
    <message>
        <source>Part of works</source>
        <translation>Part of works</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Concession</translation>
    </message>
</context>
<context>
    <name>Coupling</name>
    <message>
        <source>0 – not coupled</source>
        <extracomment>how closely a project is coupled to a purchase</extracomment>
        <translation>0 – not coupled</translation>
    </message>
    <message>
        <source>1 – buyer named</source>
        <translation>1 – buyer named</translation>
    </message>
    <message>
        <source>2 – route and budget intended</source>
        <translation>2 – route and budget intended</translation>
    </message>
    <message>
        <source>3 – tender planned</source>
        <translation>3 – tender planned</translation>
    </message>
    <message>
        <source>4 – purchase option in the contract</source>
        <translation>4 – purchase option in the contract</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>Danish kroner</source>
        <translation>Danish kroner</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>one of several words that are given</extracomment>
        <translation>Choice</translation>
    </message>
</context>
<context>
    <name>CustomerStage</name>
    <message>
        <source>Lead</source>
        <extracomment>somebody who may become a customer</extracomment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>of a customer</extracomment>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Project ends</source>
        <translation>Project ends</translation>
    </message>
    <message>
        <source>Risk review</source>
        <extracomment>a risk is to be looked at again</extracomment>
        <translation>Risk review</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>Ceases to exist</source>
        <extracomment>the last day of an organisation or region, such as Region Hovedstaden</extracomment>
        <translation>Ceases to exist</translation>
    </message>
    <message>
        <source>Takes over</source>
        <extracomment>the first day of an organisation or region, such as Region Østdanmark</extracomment>
        <translation>Takes over</translation>
    </message>
    <message>
        <source>On plan</source>
        <extracomment>a deadline will be kept</extracomment>
        <translation>On plan</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open milestones</source>
        <extracomment>a project ends before all of its milestones are reached</extracomment>
        <translation>Open milestones</translation>
    </message>
    <message>
        <source>No successor</source>
        <extracomment>an organisation ends, and none takes over</extracomment>
        <translation>No successor</translation>
    </message>
    <message>
        <source>For information</source>
        <extracomment>nothing has to be done about it (orientering)</extracomment>
        <translation>For information</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Follow-on period ends</source>
        <extracomment>efterforløb</extracomment>
        <translation>Follow-on period ends</translation>
    </message>
    <message>
        <source>Scaling strategy</source>
        <extracomment>what was to be done about a bottleneck</extracomment>
        <translation>Scaling strategy</translation>
    </message>
    <message>
        <source>Publication of a tender</source>
        <extracomment>a tender is to be published</extracomment>
        <translation>Publication of a tender</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <extracomment>the contract of a purchase</extracomment>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>OPI agreement ends</source>
        <translation>OPI agreement ends</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Change request</translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Wanted</source>
        <extracomment>the steering committee is asked for it</extracomment>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Deferred</source>
        <extracomment>put off</extracomment>
        <translation>Deferred</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is in that phase already, so nothing was changed.</source>
        <translation>%1 is in that phase already, so nothing was changed.</translation>
    </message>
    <message>
        <source>The code %1 is taken by another project. Choose another code.</source>
        <translation>The code %1 is taken by another project. Choose another code.</translation>
    </message>
    <message>
        <source>%1 is not a CVR number: it has eight digits, the last of which checks the others. Correct it or leave the field empty.</source>
        <translation>%1 is not a CVR number: it has eight digits, the last of which checks the others. Correct it or leave the field empty.</translation>
    </message>
    <message>
        <source>%3: %2 is before %1. Correct one of the dates.</source>
        <translation>%3: %2 is before %1. Correct one of the dates.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 must be filled in.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Nothing was changed. Open a copy from before.</source>
        <translation>The file is damaged (%1). Nothing was changed. Open a copy from before.</translation>
    </message>
    <message>
        <source>The file was moved, deleted or replaced while it was open, so nothing was written. Open it again where it is now.</source>
        <translation>The file was moved, deleted or replaced while it was open, so nothing was written. Open it again where it is now.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder, and that the disk is not full.</source>
        <translation>%1 could not be written (%2). Check the folder, and that the disk is not full.</translation>
    </message>
    <message>
        <source>Entry %1 of the file&apos;s history cannot be read. Open a copy from before.</source>
        <translation>Entry %1 of the file&apos;s history cannot be read. Open a copy from before.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the file (file version %1). It can be read here, but not changed. Update the program to edit it.</source>
        <translation>A newer version of the program wrote the file (file version %1). It can be read here, but not changed. Update the program to edit it.</translation>
    </message>
    <message>
        <source>%1 is not a portfolio file. Choose a file that this program has made.</source>
        <translation>%1 is not a portfolio file. Choose a file that this program has made.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>%4: %1 is outside %2 to %3. Correct the number.</source>
        <translation>%4: %1 is outside %2 to %3. Correct the number.</translation>
    </message>
    <message>
        <source>%2: %1 would come after itself in a circle. Choose another.</source>
        <translation>%2: %1 would come after itself in a circle. Choose another.</translation>
    </message>
    <message>
        <source>The program&apos;s own lists of regions, municipalities and phases cannot be read. Install the program again.</source>
        <translation>The program&apos;s own lists of regions, municipalities and phases cannot be read. Install the program again.</translation>
    </message>
    <message>
        <source>%1 is closed, so it cannot move to another phase. Open it again first.</source>
        <translation>%1 is closed, so it cannot move to another phase. Open it again first.</translation>
    </message>
    <message>
        <source>A yellow or red light needs a reason. Write why %1 is not green.</source>
        <translation>A yellow or red light needs a reason. Write why %1 is not green.</translation>
    </message>
    <message>
        <source>Something refers to a row that is not there, so nothing was changed (%1).</source>
        <translation>Something refers to a row that is not there, so nothing was changed (%1).</translation>
    </message>
    <message>
        <source>%1: the row is no longer as it was when it was read, so nothing was changed. Look at it again and repeat the change.</source>
        <translation>%1: the row is no longer as it was when it was read, so nothing was changed. Look at it again and repeat the change.</translation>
    </message>
    <message>
        <source>%1: the file holds a value that this program does not know. It was not opened. Open a copy from before.</source>
        <translation>%1: the file holds a value that this program does not know. It was not opened. Open a copy from before.</translation>
    </message>
    <message>
        <source>The row is there already, so nothing was changed (%1).</source>
        <translation>The row is there already, so nothing was changed (%1).</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: it is used in other rows (%2), such as %3. Change them first.</source>
        <translation>%1 cannot be deleted: it is used in other rows (%2), such as %3. Change them first.</translation>
    </message>
    <message>
        <source>%1: the row is not there any more, so nothing was changed.</source>
        <translation>%1: the row is not there any more, so nothing was changed.</translation>
    </message>
    <message>
        <source>%1: the change contradicts itself, so nothing was changed. This is a mistake in the program; please report it.</source>
        <translation>%1: the change contradicts itself, so nothing was changed. This is a mistake in the program; please report it.</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Check that the disk is not full and that you may write there.</source>
        <translation>The file could not be read or written (%1). Check that the disk is not full and that you may write there.</translation>
    </message>
    <message>
        <source>It did not succeed (%1: %2).</source>
        <translation>It did not succeed (%1: %2).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Checking the file took longer than half a minute, so it was not opened. Try again when the computer or the network is less busy, or open a copy.</source>
        <translation>Checking the file took longer than half a minute, so it was not opened. Try again when the computer or the network is less busy, or open a copy.</translation>
    </message>
    <message>
        <source>The copy %1 does not hold what it should, and was removed. Try another folder or disk.</source>
        <translation>The copy %1 does not hold what it should, and was removed. Try another folder or disk.</translation>
    </message>
    <message>
        <source>The copy %1 could not be made (%2). Check the folder, and that the disk is not full.</source>
        <translation>The copy %1 could not be made (%2). Check the folder, and that the disk is not full.</translation>
    </message>
    <message>
        <source>%1 has no rows with text in them. Choose another file.</source>
        <translation>%1 has no rows with text in them. Choose another file.</translation>
    </message>
    <message>
        <source>%1: no row starts on line %2. Name the line on which the headings stand.</source>
        <translation>%1: no row starts on line %2. Name the line on which the headings stand.</translation>
    </message>
    <message>
        <source>%1, line %2: a quotation mark opens here and is closed nowhere. Correct the file and import it again.</source>
        <translation>%1, line %2: a quotation mark opens here and is closed nowhere. Correct the file and import it again.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has more than %3 cells. Check that the file is a list and which separator it has.</source>
        <translation>%1, line %2: the row has more than %3 cells. Check that the file is a list and which separator it has.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written (%1). Make room and repeat the change.</source>
        <translation>The disk is full, so nothing was written (%1). Make room and repeat the change.</translation>
    </message>
    <message>
        <source>The history of the file has no entry %1.</source>
        <translation>The history of the file has no entry %1.</translation>
    </message>
    <message>
        <source>%1 is not in the list. Choose a line of the list, or write part of its name.</source>
        <translation>%1 is not in the list. Choose a line of the list, or write part of its name.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as 3/5-26, 3.5.2026, 3 May or week 14.</source>
        <translation>%1 is not a date. Write it as 3/5-26, 3.5.2026, 3 May or week 14.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 is not a whole number.</translation>
    </message>
    <message>
        <source>%1 is not a year. Write it with four digits, such as 2026.</source>
        <translation>%1 is not a year. Write it with four digits, such as 2026.</translation>
    </message>
    <message>
        <source>%1 is not an amount. Write it as 1,250,000 or 1.25 m.</source>
        <translation>%1 is not an amount. Write it as 1,250,000 or 1.25 m.</translation>
    </message>
    <message>
        <source>Another program is using the file, so nothing was changed (%1). Try again in a moment.</source>
        <translation>Another program is using the file, so nothing was changed (%1). Try again in a moment.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open, so nothing was written. Open it again, or save a copy of what you see.</source>
        <translation>Another program changed %1 while it was open, so nothing was written. Open it again, or save a copy of what you see.</translation>
    </message>
    <message>
        <source>%1 is not whole: it should hold %2 bytes and holds %3. Open a copy from before.</source>
        <translation>%1 is not whole: it should hold %2 bytes and holds %3. Open a copy from before.</translation>
    </message>
    <message>
        <source>%1 is empty. Open a copy from before.</source>
        <translation>%1 is empty. Open a copy from before.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name; a file is never overwritten.</source>
        <translation>There is a file %1 already. Choose another name; a file is never overwritten.</translation>
    </message>
    <message>
        <source>%1 on %2 has the file open.</source>
        <translation>%1 on %2 has the file open.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that it is there and that you may read it.</source>
        <translation>%1 could not be read (%2). Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Check that you may write there, or save a copy.</source>
        <translation>The file cannot be written (%1). Check that you may write there, or save a copy.</translation>
    </message>
    <message>
        <source>Another file has been put in the place of %1 while it was open, so nothing was written. Save a copy of what you see, or open the new file.</source>
        <translation>Another file has been put in the place of %1 while it was open, so nothing was written. Save a copy of what you see, or open the new file.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a list can have %3. Divide it into several files.</source>
        <translation>%1 has %2 bytes; a list can have %3. Divide it into several files.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check that you may read it.</source>
        <translation>%1 could not be read (%2). Check that you may read it.</translation>
    </message>
    <message>
        <source>The file says that it is a portfolio of version %1, but is not (%2). It was not opened.</source>
        <translation>The file says that it is a portfolio of version %1, but is not (%2). It was not opened.</translation>
    </message>
    <message>
        <source>The history of %1 does not lead back to its beginning. Open a copy from before.</source>
        <translation>The history of %1 does not lead back to its beginning. Open a copy from before.</translation>
    </message>
    <message>
        <source>%2 has no column %1. Name a heading or a column number.</source>
        <translation>%2 has no column %1. Name a heading or a column number.</translation>
    </message>
    <message>
        <source>%1 is no field that can be imported. Choose one of the list of fields.</source>
        <translation>%1 is no field that can be imported. Choose one of the list of fields.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold the titles of projects. Say which one does.</source>
        <translation>No column of %1 is known to hold the titles of projects. Say which one does.</translation>
    </message>
    <message>
        <source>%1 on %2 has taken the file over while this computer was asleep or cut off, so nothing was written. Save a copy of what you see.</source>
        <translation>%1 on %2 has taken the file over while this computer was asleep or cut off, so nothing was written. Save a copy of what you see.</translation>
    </message>
    <message>
        <source>The file that keeps others from editing at the same time could not be made (%1: %2).</source>
        <translation>The file that keeps others from editing at the same time could not be made (%1: %2).</translation>
    </message>
    <message>
        <source>The file was written by an older program, and its copy for this one does not hold the same rows (%1). The file was left as it was.</source>
        <translation>The file was written by an older program, and its copy for this one does not hold the same rows (%1). The file was left as it was.</translation>
    </message>
    <message>
        <source>There is no project with the code %1.</source>
        <translation>There is no project with the code %1.</translation>
    </message>
    <message>
        <source>There is no chart %1. Choose one of these: %2.</source>
        <translation>There is no chart %1. Choose one of these: %2.</translation>
    </message>
    <message>
        <source>Another program has %1 open, or left it in a state that this program does not use. Close that program and try again.</source>
        <translation>Another program has %1 open, or left it in a state that this program does not use. Close that program and try again.</translation>
    </message>
    <message>
        <source>%1: a picture is written as .png, .svg or .pdf. Choose one of these endings.</source>
        <translation>%1: a picture is written as .png, .svg or .pdf. Choose one of these endings.</translation>
    </message>
    <message>
        <source>A picture cannot have %1 x %2 pixels. Choose at least 160 x 120, and at most 10,000 a side.</source>
        <translation>A picture cannot have %1 x %2 pixels. Choose at least 160 x 120, and at most 10,000 a side.</translation>
    </message>
    <message>
        <source>The PDF could not be finished (%1). This is a mistake in the program; please report it.</source>
        <translation>The PDF could not be finished (%1). This is a mistake in the program; please report it.</translation>
    </message>
    <message>
        <source>The file is open for reading only, so nothing was changed.</source>
        <translation>The file is open for reading only, so nothing was changed.</translation>
    </message>
    <message>
        <source>The program or the computer stopped in the middle of a change of %1, and what was begun must be taken back first. Open it once where you may write to its folder.</source>
        <translation>The program or the computer stopped in the middle of a change of %1, and what was begun must be taken back first. Open it once where you may write to its folder.</translation>
    </message>
    <message>
        <source>%1: a row refers to one that is not in the file. It was not opened. Open a copy from before.</source>
        <translation>%1: a row refers to one that is not in the file. It was not opened. Open a copy from before.</translation>
    </message>
    <message>
        <source>The program&apos;s own sample portfolio cannot be read (%1). Install the program again.</source>
        <translation>The program&apos;s own sample portfolio cannot be read (%1). Install the program again.</translation>
    </message>
    <message>
        <source>%1, line %2: the file holds a character that no text has, so it is not a list of text. Save it as CSV and import that.</source>
        <translation>%1, line %2: the file holds a character that no text has, so it is not a list of text. Save it as CSV and import that.</translation>
    </message>
    <message>
        <source>%1, line %2: the text does not fit the encoding %3. Choose another encoding.</source>
        <translation>%1, line %2: the text does not fit the encoding %3. Choose another encoding.</translation>
    </message>
    <message>
        <source>%1 needs more than that.</source>
        <translation>%1 needs more than that.</translation>
    </message>
    <message>
        <source>%1 is one argument too many.</source>
        <translation>%1 is one argument too many.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 is given twice.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>There is no command %1.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>There is no option %1 here.</translation>
    </message>
    <message>
        <source>There is no report %1: steering is one.</source>
        <translation>There is no report %1: steering is one.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 needs a value: %2.</translation>
    </message>
    <message>
        <source>%2 does not fit %1: %3 is wanted.</source>
        <translation>%2 does not fit %1: %3 is wanted.</translation>
    </message>
    <message>
        <source>A large change is being written to the file, so nothing else was done. Try again in a moment, when it is there.</source>
        <translation>A large change is being written to the file, so nothing else was done. Try again in a moment, when it is there.</translation>
    </message>
    <message>
        <source>Say why the dimension does not apply.</source>
        <translation>Say why the dimension does not apply.</translation>
    </message>
    <message>
        <source>The assessment of %1 is closed, and a closed one never changes. Begin a new one.</source>
        <translation>The assessment of %1 is closed, and a closed one never changes. Begin a new one.</translation>
    </message>
    <message>
        <source>Nobody has rated anything in this assessment yet. Rate at least one dimension before you close it.</source>
        <translation>Nobody has rated anything in this assessment yet. Rate at least one dimension before you close it.</translation>
    </message>
    <message>
        <source>The project has an open assessment of %1. Close it or delete it first.</source>
        <translation>The project has an open assessment of %1. Close it or delete it first.</translation>
    </message>
    <message>
        <source>The chart %1 is about one project. Name its code with --project.</source>
        <translation>The chart %1 is about one project. Name its code with --project.</translation>
    </message>
    <message>
        <source>%2: %1 has not come yet. Choose today or an earlier day.</source>
        <translation>%2: %1 has not come yet. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>A closed assessment rests on %1, so its kind stays as it is. Add a new piece of evidence instead.</source>
        <translation>A closed assessment rests on %1, so its kind stays as it is. Add a new piece of evidence instead.</translation>
    </message>
    <message>
        <source>%1 is documented lower than last time. Say why before you close the assessment.</source>
        <translation>%1 is documented lower than last time. Say why before you close the assessment.</translation>
    </message>
    <message>
        <source>%1, line %2: this is not JSON (%3). Correct the file.</source>
        <translation>%1, line %2: this is not JSON (%3). Correct the file.</translation>
    </message>
    <message>
        <source>%1: nothing is known by the name %2. Correct the name or take it away.</source>
        <translation>%1: nothing is known by the name %2. Correct the name or take it away.</translation>
    </message>
    <message>
        <source>%1, %2: %3 does not fit here. Expected: %4.</source>
        <translation>%1, %2: %3 does not fit here. Expected: %4.</translation>
    </message>
    <message>
        <source>%1 applies to every project.</source>
        <translation>%1 applies to every project.</translation>
    </message>
    <message>
        <source>The portfolio has this rubric already.</source>
        <translation>The portfolio has this rubric already.</translation>
    </message>
    <message>
        <source>Closed assessments rest on the criterion %1, so it stays as it is. Make a new version of the rubric instead.</source>
        <translation>Closed assessments rest on the criterion %1, so it stays as it is. Make a new version of the rubric instead.</translation>
    </message>
    <message>
        <source>The portfolio has no rubric yet. Bring in the one that the program ships.</source>
        <translation>The portfolio has no rubric yet. Bring in the one that the program ships.</translation>
    </message>
    <message>
        <source>%1 held the project back last time too. Say what is to be done about it before you close the assessment.</source>
        <translation>%1 held the project back last time too. Say what is to be done about it before you close the assessment.</translation>
    </message>
    <message>
        <source>The project has no component %1. Name it among the components.</source>
        <translation>The project has no component %1. Name it among the components.</translation>
    </message>
    <message>
        <source>The rubric has no criterion %1.</source>
        <translation>The rubric has no criterion %1.</translation>
    </message>
    <message>
        <source>The rubric has no dimension %1.</source>
        <translation>The rubric has no dimension %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read (%2). Open it in the program that made it, save it anew, and import that.</source>
        <translation>%1 is damaged and cannot be read (%2). Open it in the program that made it, save it anew, and import that.</translation>
    </message>
    <message>
        <source>%1 holds definitions that no workbook needs and that can do harm (%2), so it was not read. Save it anew in Excel or LibreOffice, and import that.</source>
        <translation>%1 holds definitions that no workbook needs and that can do harm (%2), so it was not read. Save it anew in Excel or LibreOffice, and import that.</translation>
    </message>
    <message>
        <source>%1 holds more than a list can hold (%2). Save the sheet that you need as a workbook of its own or as CSV, and import that.</source>
        <translation>%1 holds more than a list can hold (%2). Save the sheet that you need as a workbook of its own or as CSV, and import that.</translation>
    </message>
    <message>
        <source>%1: the sheet %2 has nothing in it. Choose another sheet.</source>
        <translation>%1: the sheet %2 has nothing in it. Choose another sheet.</translation>
    </message>
    <message>
        <source>%1: the sheet %2 has more than %3 cells, or rows or areas too large for a list. Copy the list into a workbook of its own, and import that.</source>
        <translation>%1: the sheet %2 has more than %3 cells, or rows or areas too large for a list. Copy the list into a workbook of its own, and import that.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has these: %3. Name one of them.</source>
        <translation>%1 has no sheet %2. It has these: %3. Name one of them.</translation>
    </message>
    <message>
        <source>%1 has no sheet with text in it. Choose another file.</source>
        <translation>%1 has no sheet with text in it. Choose another file.</translation>
    </message>
    <message>
        <source>%1 is no whole workbook: a part is missing (%2). Open it in Excel or LibreOffice, save it anew, and import that.</source>
        <translation>%1 is no whole workbook: a part is missing (%2). Open it in Excel or LibreOffice, save it anew, and import that.</translation>
    </message>
    <message>
        <source>%1 has the format that Excel used before 2007. Open it in Excel or LibreOffice, save it as .xlsx, and import that.</source>
        <translation>%1 has the format that Excel used before 2007. Open it in Excel or LibreOffice, save it as .xlsx, and import that.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it, take the password away (File &gt; Info &gt; Protect Workbook in Excel), save it, and import it again.</source>
        <translation>%1 is protected by a password. Open it, take the password away (File &gt; Info &gt; Protect Workbook in Excel), save it, and import it again.</translation>
    </message>
    <message>
        <source>%1, row %2, %3: the text has more letters than a cell of a workbook can hold (32,767). Shorten it, or export as JSON.</source>
        <translation>%1, row %2, %3: the text has more letters than a cell of a workbook can hold (32,767). Shorten it, or export as JSON.</translation>
    </message>
    <message>
        <source>%1: an export ends with .csv, .xlsx or .json. Choose one of them.</source>
        <translation>%1: an export ends with .csv, .xlsx or .json. Choose one of them.</translation>
    </message>
    <message>
        <source>%1 has %2 rows, and a sheet of a workbook can hold %3. Export as JSON.</source>
        <translation>%1 has %2 rows, and a sheet of a workbook can hold %3. Export as JSON.</translation>
    </message>
    <message>
        <source>%1 was written each time it was to be copied, so there is no backup of this moment. The next one is tried by itself.</source>
        <translation>%1 was written each time it was to be copied, so there is no backup of this moment. The next one is tried by itself.</translation>
    </message>
    <message>
        <source>The backup %1 is no longer byte by byte what it was, so nothing was restored. Take an older one.</source>
        <translation>The backup %1 is no longer byte by byte what it was, so nothing was restored. Take an older one.</translation>
    </message>
    <message>
        <source>%1 has no manifest (%2), so it cannot be told whether it is whole. Choose a backup that has one, or open the file itself.</source>
        <translation>%1 has no manifest (%2), so it cannot be told whether it is whole. Choose a backup that has one, or open the file itself.</translation>
    </message>
    <message>
        <source>The backup is of another portfolio (%1), so nothing was restored. Open that one first.</source>
        <translation>The backup is of another portfolio (%1), so nothing was restored. Open that one first.</translation>
    </message>
    <message>
        <source>No column of %1 is known to hold “%2”, which such a row cannot do without. Say which one does.</source>
        <translation>No column of %1 is known to hold “%2”, which such a row cannot do without. Say which one does.</translation>
    </message>
    <message>
        <source>There is no saved mapping %1. There are these: %2. Name one of them.</source>
        <translation>There is no saved mapping %1. There are these: %2. Name one of them.</translation>
    </message>
    <message>
        <source>There is an own field called %1 already. Give this one another name.</source>
        <translation>There is an own field called %1 already. Give this one another name.</translation>
    </message>
    <message>
        <source>The project has a value in %1 already.</source>
        <translation>The project has a value in %1 already.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>“%1” does not fit the field %2.</translation>
    </message>
    <message>
        <source>%1 has values that would not fit any more (%2), so it stays as it is. Change them first.</source>
        <translation>%1 has values that would not fit any more (%2), so it stays as it is. Change them first.</translation>
    </message>
    <message>
        <source>%1 no longer holds what it held when the backup of %3 was made (%2), and this program did not change it. The disk may be failing. Look at that backup, and restore it if it is right.</source>
        <translation>%1 no longer holds what it held when the backup of %3 was made (%2), and this program did not change it. The disk may be failing. Look at that backup, and restore it if it is right.</translation>
    </message>
    <message>
        <source>What had been typed when the program stopped, and was not in the portfolio yet, cannot be read any more (%1).</source>
        <translation>What had been typed when the program stopped, and was not in the portfolio yet, cannot be read any more (%1).</translation>
    </message>
    <message>
        <source>%1 was written, but when it was read again it did not hold what it should, so it was not kept. Check that the disk is sound and not full, and export once more.</source>
        <translation>%1 was written, but when it was read again it did not hold what it should, so it was not kept. Check that the disk is sound and not full, and export once more.</translation>
    </message>
    <message>
        <source>“%1” holds half a letter, which no file can keep, so nothing was saved. Type the text anew.</source>
        <translation>“%1” holds half a letter, which no file can keep, so nothing was saved. Type the text anew.</translation>
    </message>
    <message>
        <source>The condition “%1” needs somebody who sees to it and a day by which it is done. Name both.</source>
        <translation>The condition “%1” needs somebody who sees to it and a day by which it is done. Name both.</translation>
    </message>
    <message>
        <source>A conditional go for %1 needs at least one condition. Write one, or decide go.</source>
        <translation>A conditional go for %1 needs at least one condition. Write one, or decide go.</translation>
    </message>
    <message>
        <source>Say who decided about %1: choose the meeting, or name them.</source>
        <translation>Say who decided about %1: choose the meeting, or name them.</translation>
    </message>
    <message>
        <source>Say why: the decision about %1 needs a reason that can be read later.</source>
        <translation>Say why: the decision about %1 needs a reason that can be read later.</translation>
    </message>
    <message>
        <source>Say how %1 ends: in operation, with learning, stopped, or continued in another project, which is to be named.</source>
        <translation>Say how %1 ends: in operation, with learning, stopped, or continued in another project, which is to be named.</translation>
    </message>
    <message>
        <source>“%1” is evidence of another project. Choose one of this project.</source>
        <translation>“%1” is evidence of another project. Choose one of this project.</translation>
    </message>
    <message>
        <source>%1 lacks mandatory criteria (%2), first: %3. Answer them, or decide a conditional go, which makes them conditions.</source>
        <translation>%1 lacks mandatory criteria (%2), first: %3. Answer them, or decide a conditional go, which makes them conditions.</translation>
    </message>
    <message>
        <source>The gate %2 is not at the end of the phase that %1 is in, so nothing was decided.</source>
        <translation>The gate %2 is not at the end of the phase that %1 is in, so nothing was decided.</translation>
    </message>
    <message>
        <source>Projects follow version %2 of “%1”, so what its gates ask does not change. Make a new version and change that.</source>
        <translation>Projects follow version %2 of “%1”, so what its gates ask does not change. Make a new version and change that.</translation>
    </message>
    <message>
        <source>%1 follows the newest version of its process model already.</source>
        <translation>%1 follows the newest version of its process model already.</translation>
    </message>
    <message>
        <source>There is a later version of “%1” already. Change that one.</source>
        <translation>There is a later version of “%1” already. Change that one.</translation>
    </message>
    <message>
        <source>Say why criterion %1 does not apply to the project.</source>
        <translation>Say why criterion %1 does not apply to the project.</translation>
    </message>
    <message>
        <source>Only a go leads %1 on. Recycle leads to an earlier phase, or leaves it where it is.</source>
        <translation>Only a go leads %1 on. Recycle leads to an earlier phase, or leaves it where it is.</translation>
    </message>
    <message>
        <source>A go leads %1 to a later phase of the same process model. Choose one.</source>
        <translation>A go leads %1 to a later phase of the same process model. Choose one.</translation>
    </message>
    <message>
        <source>The newest version of the process model has no phase “%2”. Move %1 to a phase that it has first.</source>
        <translation>The newest version of the process model has no phase “%2”. Move %1 to a phase that it has first.</translation>
    </message>
    <message>
        <source>%2: the gate after “%1” is planned already. Change that row.</source>
        <translation>%2: the gate after “%1” is planned already. Change that row.</translation>
    </message>
    <message>
        <source>Say in the note why “%1” counts as passed, and then mark it.</source>
        <translation>Say in the note why “%1” counts as passed, and then mark it.</translation>
    </message>
    <message>
        <source>%2: “%1” is no CPV code. Write eight digits, and if you like the check digit, such as 33100000-1.</source>
        <translation>%2: “%1” is no CPV code. Write eight digits, and if you like the check digit, such as 33100000-1.</translation>
    </message>
    <message>
        <source>%1 cannot be shown; what can be says opi show --help.</source>
        <translation>%1 cannot be shown; what can be says opi show --help.</translation>
    </message>
    <message>
        <source>The rules say another light. Write why %1 is judged otherwise.</source>
        <extracomment>%1: the code of a project</extracomment>
        <translation>The rules say another light. Write why %1 is judged otherwise.</translation>
    </message>
    <message>
        <source>%2: “%1” has such a plan already. Change that one.</source>
        <translation>%2: “%1” has such a plan already. Change that one.</translation>
    </message>
    <message>
        <source>Nothing is written here yet that could have a source. Write the value first.</source>
        <translation>Nothing is written here yet that could have a source. Write the value first.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Study of the need</source>
        <extracomment>interviews, observation, workshops about a need</extracomment>
        <translation>Study of the need</translation>
    </message>
    <message>
        <source>Market study</source>
        <translation>Market study</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Technical test</source>
        <translation>Technical test</translation>
    </message>
    <message>
        <source>Pilot</source>
        <extracomment>a trial with real users</extracomment>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Clinical study</source>
        <translation>Clinical study</translation>
    </message>
    <message>
        <source>Health technology assessment</source>
        <extracomment>MTV, VTV, MAST, mini-MTV</extracomment>
        <translation>Health technology assessment</translation>
    </message>
    <message>
        <source>Regulatory document</source>
        <translation>Regulatory document</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Procurement document</source>
        <translation>Procurement document</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>minutes, a budget decision</extracomment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Operation data</source>
        <translation>Operation data</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>Other evidence</translation>
    </message>
</context>
<context>
    <name>EvidenceStrength</name>
    <message>
        <source>0 – idea or expert view</source>
        <translation>0 – idea or expert view</translation>
    </message>
    <message>
        <source>1 – technical test</source>
        <translation>1 – technical test</translation>
    </message>
    <message>
        <source>2 – feasibility pilot</source>
        <translation>2 – feasibility pilot</translation>
    </message>
    <message>
        <source>3 – before and after in operation</source>
        <translation>3 – before and after in operation</translation>
    </message>
    <message>
        <source>4 – controlled study</source>
        <translation>4 – controlled study</translation>
    </message>
    <message>
        <source>5 – randomised study</source>
        <translation>5 – randomised study</translation>
    </message>
    <message>
        <source>6 – several independent studies</source>
        <translation>6 – several independent studies</translation>
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
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
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
        <translation>Municipality</translation>
    </message>
    <message>
        <source>CVR number</source>
        <translation>CVR number</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Successor</source>
        <extracomment>the organisation or region that takes over</extracomment>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Column on the map</source>
        <translation>Column on the map</translation>
    </message>
    <message>
        <source>Row on the map</source>
        <translation>Row on the map</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of organisation it is
----------
what sort of evidence it is
----------
whether an own field holds texts, numbers, days ...</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>Work address</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>For new projects</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Process model</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>the day of a committee meeting
----------
the day of a piece of evidence</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a traffic light: does the project keep its time?</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>a traffic light: does the project keep its budget?</extracomment>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>a traffic light: will the benefits come (gevinster)?</extracomment>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Overall</source>
        <extracomment>the overall traffic light (samlet status)</extracomment>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Region as stated</source>
        <translation>Region as stated</translation>
    </message>
    <message>
        <source>Project number</source>
        <translation>Project number</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>money that a partner puts in</extracomment>
        <translation>Cash</translation>
    </message>
    <message>
        <source>In kind</source>
        <extracomment>naturalydelse</extracomment>
        <translation>In kind</translation>
    </message>
    <message>
        <source>From phase</source>
        <translation>From phase</translation>
    </message>
    <message>
        <source>To phase</source>
        <translation>To phase</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Planned date</source>
        <extracomment>the day that was planned for a milestone</extracomment>
        <translation>Planned date</translation>
    </message>
    <message>
        <source>Forecast date</source>
        <translation>Forecast date</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>Actual date</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>what is done about a risk (håndtering)</extracomment>
        <translation>Response</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Risk owner</source>
        <translation>Risk owner</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Funder</source>
        <extracomment>who gives the money</extracomment>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Scheme</source>
        <extracomment>the scheme or call that a grant comes from</extracomment>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>whether an amount is for all years or for each</extracomment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Item</source>
        <extracomment>what a budget line is for</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>a planned amount</extracomment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>an amount that was spent</extracomment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>an amount that is expected now</extracomment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Organisations added</source>
        <translation>Organisations added</translation>
    </message>
    <message>
        <source>Doubtful cells</source>
        <translation>Doubtful cells</translation>
    </message>
    <message>
        <source>%1: reason (Danish)</source>
        <translation>%1: reason (Danish)</translation>
    </message>
    <message>
        <source>%1: reason (English)</source>
        <translation>%1: reason (English)</translation>
    </message>
    <message>
        <source>%1 (currency)</source>
        <translation>%1 (currency)</translation>
    </message>
    <message>
        <source>%1 (Danish)</source>
        <translation>%1 (Danish)</translation>
    </message>
    <message>
        <source>%1 (English)</source>
        <translation>%1 (English)</translation>
    </message>
    <message>
        <source>%1: assessed on</source>
        <extracomment>the day on which a traffic light was set</extracomment>
        <translation>%1: assessed on</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>0-9 on a scale of readiness</extracomment>
        <translation>Level</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>first, second ... time that the raters were asked</extracomment>
        <translation>Round</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>For new assessments</source>
        <translation>For new assessments</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>the level that the market asks for</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>May be not applicable</source>
        <translation>May be not applicable</translation>
    </message>
    <message>
        <source>Accepted evidence</source>
        <extracomment>kinds of evidence that prove a criterion</extracomment>
        <translation>Accepted evidence</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Supplier</source>
        <extracomment>who sells a solution</extracomment>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Evidence level</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Core</source>
        <extracomment>of an innovation package: the part that the project wants to scale</extracomment>
        <translation>Core</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>where and for whom something is to scale</extracomment>
        <translation>Context</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Closed at</translation>
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
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely something is used, 0-9</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>what is done about a bottleneck
----------
what is done about a risk: reduce, avoid, share, accept</extracomment>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>what a strategy costs</extracomment>
        <translation>Price</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>the day by which it is to be done</extracomment>
        <translation>Due</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>List of</source>
        <extracomment>what the rows of a list are: projects, risks ...</extracomment>
        <translation>List of</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Imported by</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Headings</translation>
    </message>
    <message>
        <source>Updates the list</source>
        <extracomment>the earlier import that this one brings up to date</extracomment>
        <translation>Updates the list</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Imported list</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <extracomment>a later version of the process model</extracomment>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Months, at least</source>
        <extracomment>how many months a phase takes at least, as a rule</extracomment>
        <translation>Months, at least</translation>
    </message>
    <message>
        <source>Months, at most</source>
        <translation>Months, at most</translation>
    </message>
    <message>
        <source>Least readiness of components</source>
        <extracomment>the readiness that every required component of a package must have at a gate</extracomment>
        <translation>Least readiness of components</translation>
    </message>
    <message>
        <source>Least use of components</source>
        <translation>Least use of components</translation>
    </message>
    <message>
        <source>Continued in</source>
        <translation>Continued in</translation>
    </message>
    <message>
        <source>Loss if it happens</source>
        <extracomment>what it costs if a risk comes true</extracomment>
        <translation>Loss if it happens</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Last reviewed</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>bemyndigede, der besluttede</extracomment>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>go, conditional, recycle, hold or stop
----------
what is decided, or asked for</extracomment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Phases left out</source>
        <translation>Phases left out</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Ended on</source>
        <extracomment>the day on which it came to its end</extracomment>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>sale, implementation, scaling ...</extracomment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>who asked for a decision, or what it came from</extracomment>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Effect on the budget</source>
        <extracomment>what a decision adds to the budget</extracomment>
        <translation>Effect on the budget</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Raised on</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>what somebody is to do</extracomment>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
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
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Days for applications</source>
        <translation>Days for applications</translation>
    </message>
    <message>
        <source>Days for tenders</source>
        <translation>Days for tenders</translation>
    </message>
    <message>
        <source>Fewer if electronic</source>
        <translation>Fewer if electronic</translation>
    </message>
    <message>
        <source>After a prior notice</source>
        <translation>After a prior notice</translation>
    </message>
    <message>
        <source>Urgent: applications</source>
        <translation>Urgent: applications</translation>
    </message>
    <message>
        <source>Urgent: tenders</source>
        <translation>Urgent: tenders</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>When it fits</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reason for the route</source>
        <translation>Reason for the route</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>lead, dialogue, pilot or order</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Coupled to procurement</source>
        <translation>Coupled to procurement</translation>
    </message>
    <message>
        <source>CPV codes</source>
        <translation>CPV codes</translation>
    </message>
    <message>
        <source>Same need elsewhere</source>
        <translation>Same need elsewhere</translation>
    </message>
    <message>
        <source>Planned publication</source>
        <translation>Planned publication</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Contract ends</translation>
    </message>
    <message>
        <source>Budget holder</source>
        <translation>Budget holder</translation>
    </message>
    <message>
        <source>Budget secured</source>
        <translation>Budget secured</translation>
    </message>
    <message>
        <source>Option, at most</source>
        <translation>Option, at most</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>Results solely the buyer&apos;s</source>
        <translation>Results solely the buyer&apos;s</translation>
    </message>
    <message>
        <source>Paid in full by the buyer</source>
        <translation>Paid in full by the buyer</translation>
    </message>
    <message>
        <source>Partner expected to bid</source>
        <translation>Partner expected to bid</translation>
    </message>
    <message>
        <source>Full openness agreed</source>
        <translation>Full openness agreed</translation>
    </message>
    <message>
        <source>Results published on</source>
        <translation>Results published on</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Data processing agreement and DPIA</source>
        <translation>Data processing agreement and DPIA</translation>
    </message>
    <message>
        <source>Medical device</source>
        <translation>Medical device</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risk class</translation>
    </message>
    <message>
        <source>OPI agreement ends</source>
        <translation>OPI agreement ends</translation>
    </message>
    <message>
        <source>Foreground knowledge</source>
        <translation>Foreground knowledge</translation>
    </message>
    <message>
        <source>Owner of foreground knowledge</source>
        <translation>Owner of foreground knowledge</translation>
    </message>
    <message>
        <source>De minimis aid in three years</source>
        <translation>De minimis aid in three years</translation>
    </message>
    <message>
        <source>Aid intensity, per cent</source>
        <translation>Aid intensity, per cent</translation>
    </message>
    <message>
        <source>Highest aid intensity, per cent</source>
        <translation>Highest aid intensity, per cent</translation>
    </message>
    <message>
        <source>Co-financing, per cent</source>
        <translation>Co-financing, per cent</translation>
    </message>
    <message>
        <source>Co-financing asked for, per cent</source>
        <translation>Co-financing asked for, per cent</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Named in the notice</source>
        <translation>Named in the notice</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Advantage neutralised</source>
        <translation>Advantage neutralised</translation>
    </message>
    <message>
        <source>Counts as passed</source>
        <translation>Counts as passed</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Noted on</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sites</source>
        <extracomment>where the solution is to be used</extracomment>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>with the systems that are there</extracomment>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Operation budget a year</source>
        <translation>Operation budget a year</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>Business model</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Pricing</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Price of a unit</translation>
    </message>
    <message>
        <source>Market entry</source>
        <extracomment>the day on which it is to be for sale</extracomment>
        <translation>Market entry</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>First sale</translation>
    </message>
    <message>
        <source>Likelihood, per cent</source>
        <translation>Likelihood, per cent</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Order expected on</source>
        <translation>Order expected on</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Ordered on</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>gevinst</extracomment>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Planned a year</source>
        <translation>Planned a year</translation>
    </message>
    <message>
        <source>Expected a year</source>
        <translation>Expected a year</translation>
    </message>
    <message>
        <source>Realised a year</source>
        <translation>Realised a year</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Yellow from</source>
        <translation>Yellow from</translation>
    </message>
    <message>
        <source>Red above</source>
        <translation>Red above</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Stuck</source>
        <extracomment>of projects: longer in their phase than most others were</extracomment>
        <translation>Stuck</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Budget, DKK</source>
        <translation>Budget, DKK</translation>
    </message>
    <message>
        <source>Accounted, DKK</source>
        <translation>Accounted, DKK</translation>
    </message>
    <message>
        <source>Disbursed, DKK</source>
        <translation>Disbursed, DKK</translation>
    </message>
    <message>
        <source>Committed, DKK</source>
        <translation>Committed, DKK</translation>
    </message>
    <message>
        <source>Reserved, DKK</source>
        <translation>Reserved, DKK</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>No year</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Impact %1</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>No known municipality</source>
        <translation>No known municipality</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Market</source>
        <extracomment>what the market asks for</extracomment>
        <translation>Market</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Next gate</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>levels short of the market</extracomment>
        <translation>Short</translation>
    </message>
    <message>
        <source>Raters from–to</source>
        <extracomment>the lowest and the highest level that raters give</extracomment>
        <translation>Raters from–to</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>core or complementary, required or not</extracomment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely a component is used, 0-9</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>core</source>
        <translation>core</translation>
    </message>
    <message>
        <source>complementary, required</source>
        <translation>complementary, required</translation>
    </message>
    <message>
        <source>complementary, not required</source>
        <translation>complementary, not required</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Weakest in</source>
        <extracomment>in how many projects it is the weakest</extracomment>
        <translation>Weakest in</translation>
    </message>
    <message>
        <source>Short in</source>
        <extracomment>in how many projects it is short of the market</extracomment>
        <translation>Short in</translation>
    </message>
    <message>
        <source>Levels short in all</source>
        <translation>Levels short in all</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>of the raters with each other</extracomment>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Raters</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>No phase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>the next gate or milestone</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>There are no open projects yet.</source>
        <translation>There are no open projects yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n open projects, none of them placed in a phase yet.</source>
        <translation>
            <numerusform>%n open project, not placed in a phase yet.</numerusform>
            <numerusform>%n open projects, none of them placed in a phase yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been in their phase longer than most others were.</source>
        <translation>
            <numerusform>%n project has been in its phase longer than most others were.</numerusform>
            <numerusform>%n projects have been in their phase longer than most others were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects; the largest group is in %1 (%2).</source>
        <extracomment>%1: a phase; %2: how many of the projects are in it</extracomment>
        <translation>
            <numerusform>%n open project; the largest group is in %1 (%2).</numerusform>
            <numerusform>%n open projects; the largest group is in %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects are not placed in a phase.</source>
        <translation>
            <numerusform>%n project is not placed in a phase.</numerusform>
            <numerusform>%n projects are not placed in a phase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No budget and no grants have been entered yet.</source>
        <translation>No budget and no grants have been entered yet.</translation>
    </message>
    <message>
        <source>The grants amount to %1; no budget has been entered.</source>
        <translation>The grants amount to %1; no budget has been entered.</translation>
    </message>
    <message>
        <source>The budget is %1; no grants have been entered.</source>
        <translation>The budget is %1; no grants have been entered.</translation>
    </message>
    <message>
        <source>Commitments cover the whole budget of %1.</source>
        <translation>Commitments cover the whole budget of %1.</translation>
    </message>
    <message>
        <source>Commitments of %1 cover %2 of the budget of %3.</source>
        <translation>Commitments of %1 cover %2 of the budget of %3.</translation>
    </message>
    <message>
        <source>There are no open risks.</source>
        <translation>There are no open risks.</translation>
    </message>
    <message numerus="yes">
        <source>%n open risks, none of them severe (a score of 15 or more).</source>
        <translation>
            <numerusform>%n open risk, not severe (a score of 15 or more).</numerusform>
            <numerusform>%n open risks, none of them severe (a score of 15 or more).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the open risks (%1) are severe: a score of 15 or more.</source>
        <extracomment>%1: the number of all open risks</extracomment>
        <translation>
            <numerusform>%n of the open risks (%1) is severe: a score of 15 or more.</numerusform>
            <numerusform>%n of the open risks (%1) are severe: a score of 15 or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project has a partner in a known municipality yet.</source>
        <translation>No project has a partner in a known municipality yet.</translation>
    </message>
    <message numerus="yes">
        <source>Partners in %n municipalities; the most projects are in %1 (%2).</source>
        <extracomment>%1: a municipality; %2: the number of projects there</extracomment>
        <translation>
            <numerusform>Partners in %n municipality; the most projects are in %1 (%2).</numerusform>
            <numerusform>Partners in %n municipalities; the most projects are in %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have no partner in a known municipality.</source>
        <translation>
            <numerusform>%n project has no partner in a known municipality.</numerusform>
            <numerusform>%n projects have no partner in a known municipality.</numerusform>
        </translation>
    </message>
    <message>
        <source>From development to market</source>
        <translation>From development to market</translation>
    </message>
    <message>
        <source>Money by year and state</source>
        <translation>Money by year and state</translation>
    </message>
    <message>
        <source>Risks by probability and impact</source>
        <translation>Risks by probability and impact</translation>
    </message>
    <message>
        <source>Where the partners are</source>
        <translation>Where the partners are</translation>
    </message>
    <message>
        <source>%1 has no commitments yet – its budget is %2.</source>
        <extracomment>%1: a year; %2: an amount</extracomment>
        <translation>%1 has no commitments yet – its budget is %2.</translation>
    </message>
    <message>
        <source>%1 is only %2 covered – %3 lacks a commitment.</source>
        <extracomment>%1: a year; %2: a share in per cent; %3: an amount</extracomment>
        <translation>%1 is only %2 covered – %3 lacks a commitment.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts in another currency are left out.</source>
        <translation>
            <numerusform>%n amount in another currency is left out.</numerusform>
            <numerusform>%n amounts in another currency are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not placed</source>
        <extracomment>projects that no phase has been given</extracomment>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Scaling readiness</translation>
    </message>
    <message>
        <source>Scaling readiness as a radar</source>
        <translation>Scaling readiness as a radar</translation>
    </message>
    <message>
        <source>Readiness and use</source>
        <translation>Readiness and use</translation>
    </message>
    <message>
        <source>What blocks scaling?</source>
        <translation>What blocks scaling?</translation>
    </message>
    <message>
        <source>The weakest links</source>
        <translation>The weakest links</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <translation>Since the last assessment</translation>
    </message>
    <message>
        <source>How far the scores can be trusted</source>
        <translation>How far the scores can be trusted</translation>
    </message>
    <message>
        <source>Scaling readiness has not been assessed yet.</source>
        <translation>Scaling readiness has not been assessed yet.</translation>
    </message>
    <message>
        <source>Ready for the market.</source>
        <translation>Ready for the market.</translation>
    </message>
    <message>
        <source>Cannot reach the market yet: %1 is at level %2, and %3 is needed.</source>
        <extracomment>%1: a dimension of readiness; %2, %3: levels 0-9</extracomment>
        <translation>Cannot reach the market yet: %1 is at level %2, and %3 is needed.</translation>
    </message>
    <message>
        <source>What is rated reaches what the market asks for, but the innovation package is not ready.</source>
        <translation>What is rated reaches what the market asks for, but the innovation package is not ready.</translation>
    </message>
    <message numerus="yes">
        <source>%n dimensions are not rated.</source>
        <translation>
            <numerusform>%n dimension is not rated.</numerusform>
            <numerusform>%n dimensions are not rated.</numerusform>
        </translation>
    </message>
    <message>
        <source>The innovation package has not been described yet.</source>
        <translation>The innovation package has not been described yet.</translation>
    </message>
    <message>
        <source>No required component of the package has been rated yet.</source>
        <translation>No required component of the package has been rated yet.</translation>
    </message>
    <message>
        <source>The package is held back by %1: readiness %2, use %3.</source>
        <extracomment>%1: a component of an innovation package; %2, %3: levels 0-9</extracomment>
        <translation>The package is held back by %1: readiness %2, use %3.</translation>
    </message>
    <message>
        <source>Some required components are unrated, so the score is at most %1.</source>
        <translation>Some required components are unrated, so the score is at most %1.</translation>
    </message>
    <message>
        <source>There is only one assessment, so there is nothing to compare with yet.</source>
        <translation>There is only one assessment, so there is nothing to compare with yet.</translation>
    </message>
    <message>
        <source>The last two assessments are by different versions of the rubric, so they are not compared.</source>
        <translation>The last two assessments are by different versions of the rubric, so they are not compared.</translation>
    </message>
    <message>
        <source>Nothing has moved since %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Nothing has moved since %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n dimensions have risen</source>
        <translation>
            <numerusform>%n dimension has risen</numerusform>
            <numerusform>%n dimensions have risen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have fallen</source>
        <translation>
            <numerusform>%n has fallen</numerusform>
            <numerusform>%n have fallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <extracomment>%1: a date; %2: &quot;4 dimensions have risen and 1 has fallen&quot;</extracomment>
        <translation>Since %1: %2.</translation>
    </message>
    <message>
        <source>No score is of low confidence; the oldest is %1 old.</source>
        <extracomment>%1: an age</extracomment>
        <translation>No score is of low confidence; the oldest is %1 old.</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are of low confidence; the oldest is %1 old.</source>
        <translation>
            <numerusform>%n score is of low confidence; the oldest is %1 old.</numerusform>
            <numerusform>%n scores are of low confidence; the oldest is %1 old.</numerusform>
        </translation>
    </message>
    <message>
        <source>No barrier to sale, implementation or scaling is open.</source>
        <translation>No barrier to sale, implementation or scaling is open.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds back most projects (%n).</source>
        <extracomment>%1: a category of barriers</extracomment>
        <translation>
            <numerusform>%1 holds back most projects (%n).</numerusform>
            <numerusform>%1 holds back most projects (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open barriers block(s) the way.</source>
        <extracomment>%1: the number of all open barriers</extracomment>
        <translation>
            <numerusform>%n of %1 open barriers blocks the way.</numerusform>
            <numerusform>%n of %1 open barriers block the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n open barriers blocks the way.</source>
        <translation>
            <numerusform>The one open barrier does not block the way.</numerusform>
            <numerusform>None of %n open barriers blocks the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody sees to %n of them.</source>
        <translation>
            <numerusform>Nobody sees to %n of them.</numerusform>
            <numerusform>Nobody sees to %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Barriers by phase and category</source>
        <translation>Barriers by phase and category</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) over time.</source>
        <translation>
            <numerusform>%n project over time.</numerusform>
            <numerusform>%n projects over time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are expected within 60 days.</source>
        <translation>
            <numerusform>%n gate is expected within 60 days.</numerusform>
            <numerusform>%n gates are expected within 60 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) or milestone(s) are overdue.</source>
        <translation>
            <numerusform>%n gate or milestone is overdue.</numerusform>
            <numerusform>%n gates or milestones are overdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gate or milestone is overdue.</source>
        <translation>No gate or milestone is overdue.</translation>
    </message>
    <message>
        <source>Projects over time</source>
        <translation>Projects over time</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) are in sight.</source>
        <translation>
            <numerusform>%1 of %n project is in sight.</numerusform>
            <numerusform>%1 of %n projects are in sight.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpOrigin</name>
    <message>
        <source>Agreed</source>
        <extracomment>a follow-up that comes from nothing else</extracomment>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Condition of a gate</source>
        <translation>Condition of a gate</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
</context>
<context>
    <name>GateColumns</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>Met, not documented</source>
        <translation>Met, not documented</translation>
    </message>
    <message>
        <source>Standing</source>
        <extracomment>how it stands with a criterion</extracomment>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>%1 (mandatory)</source>
        <translation>%1 (mandatory)</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Ends as</source>
        <extracomment>how a project ends</extracomment>
        <translation>Ends as</translation>
    </message>
    <message>
        <source>A further condition</source>
        <extracomment>of a conditional go</extracomment>
        <translation>A further condition</translation>
    </message>
    <message>
        <source>Who sees to the conditions</source>
        <translation>Who sees to the conditions</translation>
    </message>
    <message>
        <source>Conditions due</source>
        <extracomment>the day by which the conditions are to be met</extracomment>
        <translation>Conditions due</translation>
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
        <translation>The project is in no phase that ends with a gate.</translation>
    </message>
    <message>
        <source>Gate paper · Data as of %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>Gate paper · Data as of %1</translation>
    </message>
    <message>
        <source>OPI Portfolio · fingerprint %1</source>
        <translation>OPI Portfolio · fingerprint %1</translation>
    </message>
    <message>
        <source>at the end of the phase %1</source>
        <extracomment>%1: a phase</extracomment>
        <translation>at the end of the phase %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <extracomment>%1: the day on which a gate was planned to be passed</extracomment>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>All mandatory criteria are settled.</source>
        <translation>All mandatory criteria are settled.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory criteria are not settled.</source>
        <translation>
            <numerusform>%n mandatory criterion is not settled.</numerusform>
            <numerusform>%n mandatory criteria are not settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) of readiness are below what the gate asks for.</source>
        <translation>
            <numerusform>%n level of readiness is below what the gate asks for.</numerusform>
            <numerusform>%n levels of readiness are below what the gate asks for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Met, not documented</source>
        <translation>Met, not documented</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Evidence and note</source>
        <translation>Evidence and note</translation>
    </message>
    <message>
        <source>What the gate asks for (mandatory criteria in bold)</source>
        <translation>What the gate asks for (mandatory criteria in bold)</translation>
    </message>
    <message>
        <source>Below the gate&apos;s level:</source>
        <translation>Below the gate&apos;s level:</translation>
    </message>
    <message>
        <source>Reached:</source>
        <translation>Reached:</translation>
    </message>
    <message>
        <source>Package:</source>
        <translation>Package:</translation>
    </message>
    <message numerus="yes">
        <source>%n required component(s) are below what the gate asks for.</source>
        <translation>
            <numerusform>%n required component is below what the gate asks for.</numerusform>
            <numerusform>%n required components are below what the gate asks for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling readiness (documented level / level that is asked for)</source>
        <translation>Scaling readiness (documented level / level that is asked for)</translation>
    </message>
    <message>
        <source>Open condition:</source>
        <translation>Open condition:</translation>
    </message>
    <message>
        <source>Barriers and open conditions</source>
        <translation>Barriers and open conditions</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Decided before</translation>
    </message>
    <message>
        <source>Reason and conditions (who, until when)</source>
        <translation>Reason and conditions (who, until when)</translation>
    </message>
    <message>
        <source>Date and who decided</source>
        <translation>Date and who decided</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>The decision</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>barriers and conditions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GateVerdict</name>
    <message>
        <source>Go</source>
        <extracomment>decisions at a gate: Godkend, Betinget, Gentag, Pause, Stop</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Conditional</translation>
    </message>
    <message>
        <source>Recycle</source>
        <translation>Recycle</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
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
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Committed</source>
        <extracomment>Tilsagn</extracomment>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <extracomment>Udbetalt</extracomment>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>Accounted</source>
        <extracomment>Regnskabsført</extracomment>
        <translation>Accounted</translation>
    </message>
</context>
<context>
    <name>HeatMapChart</name>
    <message>
        <source>%1: does not apply</source>
        <extracomment>%1: project and dimension</extracomment>
        <translation>%1: does not apply</translation>
    </message>
    <message>
        <source>%1: not rated</source>
        <translation>%1: not rated</translation>
    </message>
    <message>
        <source>%1: level %2, the weakest</source>
        <translation>%1: level %2, the weakest</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation>%1: level %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>About OPI Portfolio</source>
        <translation>About OPI Portfolio</translation>
    </message>
    <message>
        <source>Portfolios of public-private innovation, from development to market. Free software under the Mozilla Public License 2.0. Gives no legal advice.</source>
        <translation>Portfolios of public-private innovation, from development to market. Free software under the Mozilla Public License 2.0. Gives no legal advice.</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Negligible</source>
        <translation>Negligible</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderate</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>The mark can part thousands or decimals, and no other cell shows which.</source>
        <translation>The mark can part thousands or decimals, and no other cell shows which.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>This is no date.</translation>
    </message>
    <message>
        <source>Day and month can be the other way round, and no other cell shows which.</source>
        <translation>Day and month can be the other way round, and no other cell shows which.</translation>
    </message>
    <message>
        <source>The date names no day.</source>
        <translation>The date names no day.</translation>
    </message>
    <message>
        <source>This is a day as spreadsheets count them.</source>
        <translation>This is a day as spreadsheets count them.</translation>
    </message>
    <message>
        <source>The date names no year.</source>
        <translation>The date names no year.</translation>
    </message>
    <message>
        <source>The word is none that is known here.</source>
        <translation>The word is none that is known here.</translation>
    </message>
    <message>
        <source>The portfolio has no phase with this name.</source>
        <translation>The portfolio has no phase with this name.</translation>
    </message>
    <message>
        <source>The portfolio does not have this name yet.</source>
        <translation>The portfolio does not have this name yet.</translation>
    </message>
    <message>
        <source>This is no region.</source>
        <translation>This is no region.</translation>
    </message>
    <message>
        <source>There is no such region at the time of the project.</source>
        <translation>There is no such region at the time of the project.</translation>
    </message>
    <message>
        <source>This is no municipality.</source>
        <translation>This is no municipality.</translation>
    </message>
    <message>
        <source>This is no CVR number: the last of its eight digits checks them.</source>
        <translation>This is no CVR number: the last of its eight digits checks them.</translation>
    </message>
    <message>
        <source>An earlier row of the same project says something else.</source>
        <translation>An earlier row of the same project says something else.</translation>
    </message>
    <message>
        <source>The rows of the project have different amounts.</source>
        <translation>The rows of the project have different amounts.</translation>
    </message>
    <message>
        <source>In the portfolio the amount is divided between several lines.</source>
        <translation>In the portfolio the amount is divided between several lines.</translation>
    </message>
    <message>
        <source>Budget and co-financing make another rate: %1.</source>
        <translation>Budget and co-financing make another rate: %1.</translation>
    </message>
    <message>
        <source>The co-financing is more than the budget.</source>
        <translation>The co-financing is more than the budget.</translation>
    </message>
    <message>
        <source>%1 is named more than once.</source>
        <translation>%1 is named more than once.</translation>
    </message>
    <message>
        <source>%1 is the lead partner already.</source>
        <translation>%1 is the lead partner already.</translation>
    </message>
    <message>
        <source>The list gives the organisation another address before.</source>
        <translation>The list gives the organisation another address before.</translation>
    </message>
    <message>
        <source>Another project of the list has the same title.</source>
        <translation>Another project of the list has the same title.</translation>
    </message>
    <message>
        <source>The row names no project.</source>
        <translation>The row names no project.</translation>
    </message>
    <message>
        <source>Another project has this code.</source>
        <translation>Another project has this code.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are columns.</source>
        <translation>The row has fewer cells than there are columns.</translation>
    </message>
    <message>
        <source>The cell stands behind the last column.</source>
        <translation>The cell stands behind the last column.</translation>
    </message>
    <message>
        <source>Left empty. Fill it in after the import, or correct the list.</source>
        <translation>Left empty. Fill it in after the import, or correct the list.</translation>
    </message>
    <message>
        <source>Read as %1. Correct the list if that is wrong.</source>
        <translation>Read as %1. Correct the list if that is wrong.</translation>
    </message>
    <message>
        <source>Kept as it stands, and counted under this name.</source>
        <translation>Kept as it stands, and counted under this name.</translation>
    </message>
    <message>
        <source>Added to the portfolio. Correct the list if it is a mistake.</source>
        <translation>Added to the portfolio. Correct the list if it is a mistake.</translation>
    </message>
    <message>
        <source>The first one is kept: %1.</source>
        <translation>The first one is kept: %1.</translation>
    </message>
    <message>
        <source>Added up, so far to %1. Correct the list if each is the whole.</source>
        <translation>Added up, so far to %1. Correct the list if each is the whole.</translation>
    </message>
    <message>
        <source>Not imported. Enter it by hand if it matters.</source>
        <translation>Not imported. Enter it by hand if it matters.</translation>
    </message>
    <message>
        <source>Imported as it stands. Check both amounts.</source>
        <translation>Imported as it stands. Check both amounts.</translation>
    </message>
    <message>
        <source>Imported once.</source>
        <translation>Imported once.</translation>
    </message>
    <message>
        <source>Imported as a partner. Change the role after the import.</source>
        <translation>Imported as a partner. Change the role after the import.</translation>
    </message>
    <message>
        <source>Imported as a project of its own.</source>
        <translation>Imported as a project of its own.</translation>
    </message>
    <message>
        <source>The row is passed over.</source>
        <translation>The row is passed over.</translation>
    </message>
    <message>
        <source>The project gets the code %1.</source>
        <translation>The project gets the code %1.</translation>
    </message>
    <message>
        <source>The heading is a name of the field.</source>
        <translation>The heading is a name of the field.</translation>
    </message>
    <message>
        <source>One half of the heading is a name of the field.</source>
        <translation>One half of the heading is a name of the field.</translation>
    </message>
    <message>
        <source>The heading contains a name of the field.</source>
        <translation>The heading contains a name of the field.</translation>
    </message>
    <message>
        <source>The cells of the column show it.</source>
        <translation>The cells of the column show it.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Chosen by you.</translation>
    </message>
    <message>
        <source>Not imported: the heading is no field that is known here.</source>
        <translation>Not imported: the heading is no field that is known here.</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>there is no value in this field</extracomment>
        <translation>empty</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>what becomes of a project of an imported list</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Differs, stays as it is</source>
        <translation>Differs, stays as it is</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passed over</translation>
    </message>
    <message numerus="yes">
        <source>%n projects added</source>
        <translation>
            <numerusform>%n project added</numerusform>
            <numerusform>%n projects added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects updated</source>
        <translation>
            <numerusform>%n project updated</numerusform>
            <numerusform>%n projects updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects unchanged</source>
        <translation>
            <numerusform>%n project unchanged</numerusform>
            <numerusform>%n projects unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects differ and stay as they are</source>
        <translation>
            <numerusform>%n project differs and stays as it is</numerusform>
            <numerusform>%n projects differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows passed over</source>
        <translation>
            <numerusform>%n row passed over</numerusform>
            <numerusform>%n rows passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations added</source>
        <translation>
            <numerusform>%n organisation added</numerusform>
            <numerusform>%n organisations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no level from 0 to 9.</source>
        <translation>This is no level from 0 to 9.</translation>
    </message>
    <message>
        <source>The day is still to come.</source>
        <translation>The day is still to come.</translation>
    </message>
    <message>
        <source>The portfolio has no rubric to assess by.</source>
        <translation>The portfolio has no rubric to assess by.</translation>
    </message>
    <message>
        <source>An assessment of the project is open. Close it, and import the list again.</source>
        <translation>An assessment of the project is open. Close it, and import the list again.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessments of readiness added</source>
        <translation>
            <numerusform>%n assessment of readiness added</numerusform>
            <numerusform>%n assessments of readiness added</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook shows an error in this cell.</source>
        <translation>The workbook shows an error in this cell.</translation>
    </message>
    <message>
        <source>The cell has a formula that no program has worked out. Open the workbook in Excel or LibreOffice, and save it there.</source>
        <translation>The cell has a formula that no program has worked out. Open the workbook in Excel or LibreOffice, and save it there.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is hidden.</source>
        <extracomment>%1: the number of a row, or &quot;5–16&quot;</extracomment>
        <translation>Row %1 of the sheet is hidden.</translation>
    </message>
    <message>
        <source>Imported like the others. Delete it from the list if it does not belong there.</source>
        <translation>Imported like the others. Delete it from the list if it does not belong there.</translation>
    </message>
    <message>
        <source>The portfolio has no such project.</source>
        <translation>The portfolio has no such project.</translation>
    </message>
    <message>
        <source>A row of this list cannot do without this cell.</source>
        <translation>A row of this list cannot do without this cell.</translation>
    </message>
    <message>
        <source>The list does not say it.</source>
        <translation>The list does not say it.</translation>
    </message>
    <message>
        <source>This is no level from 1 to 5, nor the word for one.</source>
        <translation>This is no level from 1 to 5, nor the word for one.</translation>
    </message>
    <message>
        <source>This is no year from 1990 to 2100.</source>
        <translation>This is no year from 1990 to 2100.</translation>
    </message>
    <message>
        <source>An amount for each year needs the first of the years.</source>
        <translation>An amount for each year needs the first of the years.</translation>
    </message>
    <message>
        <source>Taken as 3, the middle. Judge it after the import.</source>
        <translation>Taken as 3, the middle. Judge it after the import.</translation>
    </message>
    <message>
        <source>Added to the words of the field. Correct it if it is a mistake.</source>
        <translation>Added to the words of the field. Correct it if it is a mistake.</translation>
    </message>
    <message>
        <source>The heading is the name of an own field.</source>
        <translation>The heading is the name of an own field.</translation>
    </message>
    <message>
        <source>As in the saved mapping.</source>
        <extracomment>a mapping is which column is which field, kept under a name</extracomment>
        <translation>As in the saved mapping.</translation>
    </message>
    <message>
        <source>Changed in the list</source>
        <extracomment>who changed a field since the list was last imported</extracomment>
        <translation>Changed in the list</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Changed in both</translation>
    </message>
    <message>
        <source>Not imported before</source>
        <extracomment>the field was not in an imported list before</extracomment>
        <translation>Not imported before</translation>
    </message>
    <message>
        <source>Keep everything as it is here</source>
        <translation>Keep everything as it is here</translation>
    </message>
    <message>
        <source>Take everything from the list</source>
        <translation>Take everything from the list</translation>
    </message>
    <message>
        <source>Take what only the list has changed</source>
        <translation>Take what only the list has changed</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>where a value came from: the file and the line in it</extracomment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, sheet %2, row %3</source>
        <translation>%1, sheet %2, row %3</translation>
    </message>
    <message>
        <source>From %1, imported %2</source>
        <translation>From %1, imported %2</translation>
    </message>
    <message>
        <source>From %1, imported %2 by %3</source>
        <extracomment>%3 is a person</extracomment>
        <translation>From %1, imported %2 by %3</translation>
    </message>
    <message>
        <source>The list says “%1”.</source>
        <extracomment>%1 is what stood in the list</extracomment>
        <translation>The list says “%1”.</translation>
    </message>
    <message>
        <source>What was here was kept.</source>
        <translation>What was here was kept.</translation>
    </message>
    <message>
        <source>Gone from the list since %1 (%2). It is kept here.</source>
        <translation>Gone from the list since %1 (%2). It is kept here.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n project gone from the list, kept and marked</numerusform>
            <numerusform>%n projects gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations updated</source>
        <translation>
            <numerusform>%n organisation updated</numerusform>
            <numerusform>%n organisations updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations unchanged</source>
        <translation>
            <numerusform>%n organisation unchanged</numerusform>
            <numerusform>%n organisations unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations differ and stay as they are</source>
        <translation>
            <numerusform>%n organisation differs and stays as it is</numerusform>
            <numerusform>%n organisations differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n organisation gone from the list, kept and marked</numerusform>
            <numerusform>%n organisations gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones added</source>
        <translation>
            <numerusform>%n milestone added</numerusform>
            <numerusform>%n milestones added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones updated</source>
        <translation>
            <numerusform>%n milestone updated</numerusform>
            <numerusform>%n milestones updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones unchanged</source>
        <translation>
            <numerusform>%n milestone unchanged</numerusform>
            <numerusform>%n milestones unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones differ and stay as they are</source>
        <translation>
            <numerusform>%n milestone differs and stays as it is</numerusform>
            <numerusform>%n milestones differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n milestone gone from the list, kept and marked</numerusform>
            <numerusform>%n milestones gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks added</source>
        <translation>
            <numerusform>%n risk added</numerusform>
            <numerusform>%n risks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks updated</source>
        <translation>
            <numerusform>%n risk updated</numerusform>
            <numerusform>%n risks updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks unchanged</source>
        <translation>
            <numerusform>%n risk unchanged</numerusform>
            <numerusform>%n risks unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks differ and stay as they are</source>
        <translation>
            <numerusform>%n risk differs and stays as it is</numerusform>
            <numerusform>%n risks differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n risk gone from the list, kept and marked</numerusform>
            <numerusform>%n risks gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines added</source>
        <translation>
            <numerusform>%n budget line added</numerusform>
            <numerusform>%n budget lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines updated</source>
        <translation>
            <numerusform>%n budget line updated</numerusform>
            <numerusform>%n budget lines updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines unchanged</source>
        <translation>
            <numerusform>%n budget line unchanged</numerusform>
            <numerusform>%n budget lines unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines differ and stay as they are</source>
        <translation>
            <numerusform>%n budget line differs and stays as it is</numerusform>
            <numerusform>%n budget lines differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budget lines gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n budget line gone from the list, kept and marked</numerusform>
            <numerusform>%n budget lines gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants added</source>
        <translation>
            <numerusform>%n grant added</numerusform>
            <numerusform>%n grants added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants updated</source>
        <translation>
            <numerusform>%n grant updated</numerusform>
            <numerusform>%n grants updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants unchanged</source>
        <translation>
            <numerusform>%n grant unchanged</numerusform>
            <numerusform>%n grants unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants differ and stay as they are</source>
        <translation>
            <numerusform>%n grant differs and stays as it is</numerusform>
            <numerusform>%n grants differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grants gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n grant gone from the list, kept and marked</numerusform>
            <numerusform>%n grants gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers added</source>
        <translation>
            <numerusform>%n barrier added</numerusform>
            <numerusform>%n barriers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers updated</source>
        <translation>
            <numerusform>%n barrier updated</numerusform>
            <numerusform>%n barriers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers unchanged</source>
        <translation>
            <numerusform>%n barrier unchanged</numerusform>
            <numerusform>%n barriers unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers differ and stay as they are</source>
        <translation>
            <numerusform>%n barrier differs and stays as it is</numerusform>
            <numerusform>%n barriers differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n barriers gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n barrier gone from the list, kept and marked</numerusform>
            <numerusform>%n barriers gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups added</source>
        <translation>
            <numerusform>%n follow-up added</numerusform>
            <numerusform>%n follow-ups added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups updated</source>
        <translation>
            <numerusform>%n follow-up updated</numerusform>
            <numerusform>%n follow-ups updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups unchanged</source>
        <translation>
            <numerusform>%n follow-up unchanged</numerusform>
            <numerusform>%n follow-ups unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups differ and stay as they are</source>
        <translation>
            <numerusform>%n follow-up differs and stays as it is</numerusform>
            <numerusform>%n follow-ups differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-ups gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n follow-up gone from the list, kept and marked</numerusform>
            <numerusform>%n follow-ups gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions added</source>
        <translation>
            <numerusform>%n decision added</numerusform>
            <numerusform>%n decisions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions updated</source>
        <translation>
            <numerusform>%n decision updated</numerusform>
            <numerusform>%n decisions updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions unchanged</source>
        <translation>
            <numerusform>%n decision unchanged</numerusform>
            <numerusform>%n decisions unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions differ and stay as they are</source>
        <translation>
            <numerusform>%n decision differs and stays as it is</numerusform>
            <numerusform>%n decisions differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n decision gone from the list, kept and marked</numerusform>
            <numerusform>%n decisions gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements added</source>
        <translation>
            <numerusform>%n procurement added</numerusform>
            <numerusform>%n procurements added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements updated</source>
        <translation>
            <numerusform>%n procurement updated</numerusform>
            <numerusform>%n procurements updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements unchanged</source>
        <translation>
            <numerusform>%n procurement unchanged</numerusform>
            <numerusform>%n procurements unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements differ and stay as they are</source>
        <translation>
            <numerusform>%n procurement differs and stays as it is</numerusform>
            <numerusform>%n procurements differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procurements gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n procurement gone from the list, kept and marked</numerusform>
            <numerusform>%n procurements gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers added</source>
        <translation>
            <numerusform>%n customer added</numerusform>
            <numerusform>%n customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers updated</source>
        <translation>
            <numerusform>%n customer updated</numerusform>
            <numerusform>%n customers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers unchanged</source>
        <translation>
            <numerusform>%n customer unchanged</numerusform>
            <numerusform>%n customers unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers differ and stay as they are</source>
        <translation>
            <numerusform>%n customer differs and stays as it is</numerusform>
            <numerusform>%n customers differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n customer gone from the list, kept and marked</numerusform>
            <numerusform>%n customers gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits added</source>
        <translation>
            <numerusform>%n benefit added</numerusform>
            <numerusform>%n benefits added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits updated</source>
        <translation>
            <numerusform>%n benefit updated</numerusform>
            <numerusform>%n benefits updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits unchanged</source>
        <translation>
            <numerusform>%n benefit unchanged</numerusform>
            <numerusform>%n benefits unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits differ and stay as they are</source>
        <translation>
            <numerusform>%n benefit differs and stays as it is</numerusform>
            <numerusform>%n benefits differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n benefits gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n benefit gone from the list, kept and marked</numerusform>
            <numerusform>%n benefits gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message>
        <source>The end would come before the start.</source>
        <translation>The end would come before the start.</translation>
    </message>
    <message>
        <source>This is no share from 0 to 100 per cent.</source>
        <translation>This is no share from 0 to 100 per cent.</translation>
    </message>
    <message>
        <source>This is no whole number from 0 up.</source>
        <translation>This is no whole number from 0 up.</translation>
    </message>
    <message>
        <source>This is no CPV code: eight digits, and perhaps a hyphen and the check digit.</source>
        <translation>This is no CPV code: eight digits, and perhaps a hyphen and the check digit.</translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans added</source>
        <translation>
            <numerusform>%n implementation or scaling plan added</numerusform>
            <numerusform>%n implementation and scaling plans added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans updated</source>
        <translation>
            <numerusform>%n implementation or scaling plan updated</numerusform>
            <numerusform>%n implementation and scaling plans updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans unchanged</source>
        <translation>
            <numerusform>%n implementation or scaling plan unchanged</numerusform>
            <numerusform>%n implementation and scaling plans unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans differ and stay as they are</source>
        <translation>
            <numerusform>%n implementation or scaling plan differs and stays as it is</numerusform>
            <numerusform>%n implementation and scaling plans differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implementation and scaling plans gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n implementation or scaling plan gone from the list, kept and marked</numerusform>
            <numerusform>%n implementation and scaling plans gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans added</source>
        <translation>
            <numerusform>%n commercial plan added</numerusform>
            <numerusform>%n commercial plans added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans updated</source>
        <translation>
            <numerusform>%n commercial plan updated</numerusform>
            <numerusform>%n commercial plans updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans unchanged</source>
        <translation>
            <numerusform>%n commercial plan unchanged</numerusform>
            <numerusform>%n commercial plans unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans differ and stay as they are</source>
        <translation>
            <numerusform>%n commercial plan differs and stays as it is</numerusform>
            <numerusform>%n commercial plans differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commercial plans gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n commercial plan gone from the list, kept and marked</numerusform>
            <numerusform>%n commercial plans gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources updated</source>
        <translation>
            <numerusform>%n source updated</numerusform>
            <numerusform>%n sources updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources unchanged</source>
        <translation>
            <numerusform>%n source unchanged</numerusform>
            <numerusform>%n sources unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources differ and stay as they are</source>
        <translation>
            <numerusform>%n source differs and stays as it is</numerusform>
            <numerusform>%n sources differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n source gone from the list, kept and marked</numerusform>
            <numerusform>%n sources gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates added</source>
        <translation>
            <numerusform>%n answer at a gate added</numerusform>
            <numerusform>%n answers at gates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates updated</source>
        <translation>
            <numerusform>%n answer at a gate updated</numerusform>
            <numerusform>%n answers at gates updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates unchanged</source>
        <translation>
            <numerusform>%n answer at a gate unchanged</numerusform>
            <numerusform>%n answers at gates unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates differ and stay as they are</source>
        <translation>
            <numerusform>%n answer at a gate differs and stays as it is</numerusform>
            <numerusform>%n answers at gates differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers at gates gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n answer at a gate gone from the list, kept and marked</numerusform>
            <numerusform>%n answers at gates gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions added</source>
        <translation>
            <numerusform>%n gate decision added</numerusform>
            <numerusform>%n gate decisions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions updated</source>
        <translation>
            <numerusform>%n gate decision updated</numerusform>
            <numerusform>%n gate decisions updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions unchanged</source>
        <translation>
            <numerusform>%n gate decision unchanged</numerusform>
            <numerusform>%n gate decisions unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions differ and stay as they are</source>
        <translation>
            <numerusform>%n gate decision differs and stays as it is</numerusform>
            <numerusform>%n gate decisions differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate decisions gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n gate decision gone from the list, kept and marked</numerusform>
            <numerusform>%n gate decisions gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates added</source>
        <translation>
            <numerusform>%n planned gate added</numerusform>
            <numerusform>%n planned gates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates updated</source>
        <translation>
            <numerusform>%n planned gate updated</numerusform>
            <numerusform>%n planned gates updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates unchanged</source>
        <translation>
            <numerusform>%n planned gate unchanged</numerusform>
            <numerusform>%n planned gates unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates differ and stay as they are</source>
        <translation>
            <numerusform>%n planned gate differs and stays as it is</numerusform>
            <numerusform>%n planned gates differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned gates gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n planned gate gone from the list, kept and marked</numerusform>
            <numerusform>%n planned gates gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders added</source>
        <translation>
            <numerusform>%n option holder added</numerusform>
            <numerusform>%n option holders added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders updated</source>
        <translation>
            <numerusform>%n option holder updated</numerusform>
            <numerusform>%n option holders updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders unchanged</source>
        <translation>
            <numerusform>%n option holder unchanged</numerusform>
            <numerusform>%n option holders unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders differ and stay as they are</source>
        <translation>
            <numerusform>%n option holder differs and stays as it is</numerusform>
            <numerusform>%n option holders differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option holders gone from the list, kept and marked</source>
        <translation>
            <numerusform>%n option holder gone from the list, kept and marked</numerusform>
            <numerusform>%n option holders gone from the list, kept and marked</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no procurement, or has several.</source>
        <translation>The project has no procurement, or has several.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Light</name>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>LightText</name>
    <message>
        <source>the forecast is within the budget</source>
        <translation>the forecast is within the budget</translation>
    </message>
    <message>
        <source>the forecast is %1 above the budget</source>
        <extracomment>%1: &quot;8 % (DKK 0.4 m)&quot;</extracomment>
        <translation>the forecast is %1 above the budget</translation>
    </message>
    <message>
        <source>the expected benefits are %1 below the plan</source>
        <extracomment>%1: &quot;8 % (DKK 0.4 m)&quot;</extracomment>
        <translation>the expected benefits are %1 below the plan</translation>
    </message>
    <message>
        <source>nothing is delayed</source>
        <translation>nothing is delayed</translation>
    </message>
    <message>
        <source>the gate after %1</source>
        <extracomment>%1: a phase</extracomment>
        <translation>the gate after %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is delayed by %n day(s), to %2</source>
        <extracomment>%1: a milestone or gate; %2: a day</extracomment>
        <translation>
            <numerusform>%1 is delayed by %n day, to %2</numerusform>
            <numerusform>%1 is delayed by %n days, to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>By the rules %1: %2.</source>
        <extracomment>what the rules say of a traffic light; %1: green, yellow or red; %2: why</extracomment>
        <translation>By the rules %1: %2.</translation>
    </message>
    <message>
        <source>Judged %1 ago: look at it again.</source>
        <extracomment>%1: &quot;5 months&quot;</extracomment>
        <translation>Judged %1 ago: look at it again.</translation>
    </message>
    <message>
        <source>Judged %1 ago.</source>
        <extracomment>%1: &quot;12 days&quot;</extracomment>
        <translation>Judged %1 ago.</translation>
    </message>
    <message>
        <source>the expected benefits are not below the plan</source>
        <translation>the expected benefits are not below the plan</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <extracomment>%1: time, cost or benefits</extracomment>
        <translation>decided by %1</translation>
    </message>
</context>
<context>
    <name>LightsEditor</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Judged on</translation>
    </message>
</context>
<context>
    <name>LimitingAxis</name>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>how widely a component is used</extracomment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Readiness and use</source>
        <translation>Readiness and use</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>Projects</source>
        <extracomment>what the rows of a list are</extracomment>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Procurements</source>
        <translation>Procurements</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Implementation and scaling plans</source>
        <translation>Implementation and scaling plans</translation>
    </message>
    <message>
        <source>Commercial plans</source>
        <translation>Commercial plans</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>of facts</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Answers at gates</source>
        <extracomment>to the criteria of gates</extracomment>
        <translation>Answers at gates</translation>
    </message>
    <message>
        <source>Gate decisions</source>
        <translation>Gate decisions</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <extracomment>the days on which projects are to reach their gates</extracomment>
        <translation>Planned gates</translation>
    </message>
    <message>
        <source>Option holders</source>
        <translation>Option holders</translation>
    </message>
</context>
<context>
    <name>MarketColumns</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Weighted</source>
        <extracomment>the value of a customer times the likelihood of the order</extracomment>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Customers, weighted (DKK)</source>
        <translation>Customers, weighted (DKK)</translation>
    </message>
</context>
<context>
    <name>MarketText</name>
    <message>
        <source>There is none yet, and from the third phase on there should be.</source>
        <translation>There is none yet, and from the third phase on there should be.</translation>
    </message>
    <message>
        <source>There is none yet. It is asked for from the third phase on.</source>
        <translation>There is none yet. It is asked for from the third phase on.</translation>
    </message>
    <message>
        <source>The plan is complete.</source>
        <translation>The plan is complete.</translation>
    </message>
    <message>
        <source>%1 complete; missing: %2.</source>
        <extracomment>%1: a share in per cent; %2: what is missing: &quot;training and operation budget&quot;</extracomment>
        <translation>%1 complete; missing: %2.</translation>
    </message>
    <message>
        <source>Nothing is sold yet.</source>
        <translation>Nothing is sold yet.</translation>
    </message>
    <message>
        <source>First sale on %1.</source>
        <translation>First sale on %1.</translation>
    </message>
    <message>
        <source>Nobody is known yet who may buy the solution.</source>
        <translation>Nobody is known yet who may buy the solution.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), weighted %1</source>
        <extracomment>%1: an amount, each value times its likelihood</extracomment>
        <translation>
            <numerusform>%n customer, weighted %1</numerusform>
            <numerusform>%n customers, weighted %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of %1, %2 of all who were asked</source>
        <extracomment>%1: an amount; %2: a share in per cent</extracomment>
        <translation>
            <numerusform>%n order of %1, %2 of all who were asked</numerusform>
            <numerusform>%n orders of %1, %2 of all who were asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Log of who received what</source>
        <translation>Log of who received what</translation>
    </message>
    <message>
        <source>Results published</source>
        <translation>Results published</translation>
    </message>
    <message>
        <source>Longer deadlines</source>
        <translation>Longer deadlines</translation>
    </message>
    <message>
        <source>Functional requirements</source>
        <translation>Functional requirements</translation>
    </message>
    <message>
        <source>Separate people</source>
        <translation>Separate people</translation>
    </message>
    <message>
        <source>Openness agreed</source>
        <translation>Openness agreed</translation>
    </message>
    <message>
        <source>Opportunity published</source>
        <translation>Opportunity published</translation>
    </message>
    <message>
        <source>Written assessment</source>
        <translation>Written assessment</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Market dialogue</translation>
    </message>
</context>
<context>
    <name>MilestoneState</name>
    <message numerus="yes">
        <source>Reached %n day(s) late</source>
        <translation>
            <numerusform>Reached %n day late</numerusform>
            <numerusform>Reached %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>On plan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>a milestone is expected later than planned</extracomment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <extracomment>a milestone should have been reached</extracomment>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Gate at its end</source>
        <translation>Gate at its end</translation>
    </message>
    <message>
        <source>New criterion …</source>
        <translation>New criterion …</translation>
    </message>
</context>
<context>
    <name>MoneyByYearChart</name>
    <message>
        <source>No year</source>
        <translation>No year</translation>
    </message>
    <message>
        <source>%1: budget %2; grants disbursed or accounted %3, committed %4, reserved %5</source>
        <extracomment>%1: a year; %2-%5: amounts of money</extracomment>
        <translation>%1: budget %2; grants disbursed or accounted %3, committed %4, reserved %5</translation>
    </message>
    <message>
        <source>DKK m</source>
        <extracomment>the unit of an axis: millions of kroner</extracomment>
        <translation>DKK m</translation>
    </message>
    <message>
        <source>DKK thousand</source>
        <extracomment>the unit of an axis: thousands of kroner</extracomment>
        <translation>DKK thousand</translation>
    </message>
    <message>
        <source>DKK</source>
        <extracomment>the unit of an axis: kroner</extracomment>
        <translation>DKK</translation>
    </message>
    <message>
        <source>Disbursed or accounted</source>
        <translation>Disbursed or accounted</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>Accounted</source>
        <translation>Accounted</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>No amounts yet</source>
        <translation>No amounts yet</translation>
    </message>
</context>
<context>
    <name>MunicipalityMapChart</name>
    <message>
        <source>No projects</source>
        <translation>No projects</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1: a number of projects</extracomment>
        <translation>%1 or more</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <extracomment>%1: the name of a municipality</extracomment>
        <translation>
            <numerusform>%1: %n project</numerusform>
            <numerusform>%1: %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Portfolios of public-private innovation.</source>
        <translation>Portfolios of public-private innovation.</translation>
    </message>
    <message>
        <source>Open the sample portfolio.</source>
        <translation>Open the sample portfolio.</translation>
    </message>
    <message>
        <source>Save pictures of all pages in a folder, and quit.</source>
        <translation>Save pictures of all pages in a folder, and quit.</translation>
    </message>
    <message>
        <source>Print the time to the first paint in milliseconds, and quit.</source>
        <translation>Print the time to the first paint in milliseconds, and quit.</translation>
    </message>
    <message>
        <source>A portfolio to open, or a list to import.</source>
        <translation>A portfolio to open, or a list to import.</translation>
    </message>
    <message>
        <source>Show the text at this size, 100 to 200 per cent, in this run.</source>
        <translation>Show the text at this size, 100 to 200 per cent, in this run.</translation>
    </message>
</context>
<context>
    <name>OrganisationColumns</name>
    <message>
        <source>Roles</source>
        <extracomment>what an organisation is in its projects: &quot;Need owner, Buyer&quot;</extracomment>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>State body</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Other education</source>
        <translation>Other education</translation>
    </message>
    <message>
        <source>GTS institute</source>
        <translation>GTS institute</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Cluster or hub</source>
        <translation>Cluster or hub</translation>
    </message>
    <message>
        <source>Business association</source>
        <translation>Business association</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Foundation</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Patient or citizen organisation</source>
        <translation>Patient or citizen organisation</translation>
    </message>
    <message>
        <source>International body</source>
        <extracomment>such as the European Union</extracomment>
        <translation>International body</translation>
    </message>
</context>
<context>
    <name>OrganisationSize</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Micro (fewer than 10 employees)</source>
        <translation>Micro (fewer than 10 employees)</translation>
    </message>
    <message>
        <source>Small (fewer than 50 employees)</source>
        <translation>Small (fewer than 50 employees)</translation>
    </message>
    <message>
        <source>Medium (fewer than 250 employees)</source>
        <translation>Medium (fewer than 250 employees)</translation>
    </message>
    <message>
        <source>Large (250 employees or more)</source>
        <translation>Large (250 employees or more)</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>New organisation …</source>
        <translation>New organisation …</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>New person …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many rows are shown, of &quot;128 organisations&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>the projects that an organisation takes part in</extracomment>
        <translation>with %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>unchanged since %1</source>
        <extracomment>%1 is the day of the last meeting</extracomment>
        <translation>unchanged since %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is how much it moved, %2 the day of the last meeting</extracomment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>&quot;38 of 41&quot;: open projects of all</extracomment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Open projects</source>
        <translation>Open projects</translation>
    </message>
    <message>
        <source>Stuck in their phase</source>
        <translation>Stuck in their phase</translation>
    </message>
    <message>
        <source>%1 disbursed</source>
        <extracomment>part of the grants that has been paid out</extracomment>
        <translation>%1 disbursed</translation>
    </message>
    <message>
        <source>Grants in all</source>
        <translation>Grants in all</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <extracomment>part of the budget that has been spent</extracomment>
        <translation>%1 spent</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Budget in all</translation>
    </message>
    <message>
        <source>Severe risks</source>
        <translation>Severe risks</translation>
    </message>
    <message>
        <source>Overall light</source>
        <translation>Overall light</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>No deadlines in the next 60 days.</source>
        <translation>No deadlines in the next 60 days.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; none is overdue.</source>
        <extracomment>%1 is &quot;5 deadlines&quot;</extracomment>
        <translation>%1; none is overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n need(s) action now.</source>
        <extracomment>%1 is &quot;5 deadlines&quot;</extracomment>
        <translation>
            <numerusform>%1; %n needs action now.</numerusform>
            <numerusform>%1; %n need action now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <extracomment>how long it has been there, and the median of others: &quot;14 months, usually 6 months&quot;</extracomment>
        <translation>%1, usually %2</translation>
    </message>
    <message>
        <source>No project has been in its phase longer than most others were.</source>
        <translation>No project has been in its phase longer than most others were.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in their phase longer than three quarters of the others were.</source>
        <translation>
            <numerusform>%n project has been in its phase longer than three quarters of the others were.</numerusform>
            <numerusform>%n projects have been in their phase longer than three quarters of the others were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for the market</source>
        <translation>Ready for the market</translation>
    </message>
</context>
<context>
    <name>OwnFieldsPage</name>
    <message>
        <source>New field …</source>
        <translation>New field …</translation>
    </message>
    <message>
        <source>Projects with a value</source>
        <extracomment>heading: how many projects have a value in the field</extracomment>
        <translation>Projects with a value</translation>
    </message>
    <message numerus="yes">
        <source>%n own field(s)</source>
        <translation>
            <numerusform>%n own field</numerusform>
            <numerusform>%n own fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageChart</name>
    <message>
        <source>%1: not rated</source>
        <extracomment>%1: a component of an innovation package</extracomment>
        <translation>%1: not rated</translation>
    </message>
    <message>
        <source>%1: readiness %2, use %3, score %4</source>
        <extracomment>%1: a component; %2, %3: levels 0-9; %4: their product</extracomment>
        <translation>%1: readiness %2, use %3, score %4</translation>
    </message>
    <message>
        <source>the bottleneck</source>
        <translation>the bottleneck</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>of a component</comment>
        <translation>Use</translation>
    </message>
    <message>
        <source>Bottleneck: %1</source>
        <extracomment>on a chart, beside a ringed dot; %1: a component</extracomment>
        <translation>Bottleneck: %1</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>of a component: the package does not scale without it</extracomment>
        <translation>Required</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <extracomment>a line from where a component was to where it is</extracomment>
        <translation>Since the last assessment</translation>
    </message>
</context>
<context>
    <name>PartnerRole</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <extracomment>the partner that holds the contract, whom grant lists call the beneficiary</extracomment>
        <translation>Lead partner</translation>
    </message>
    <message>
        <source>Need owner</source>
        <translation>Need owner</translation>
    </message>
    <message>
        <source>Developer</source>
        <extracomment>the company that develops the solution</extracomment>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Co-financer</source>
        <translation>Co-financer</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Test site</source>
        <translation>Test site</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
</context>
<context>
    <name>PdfReport</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PipelineCard</name>
    <message numerus="yes">
        <source>%n d.</source>
        <extracomment>days, as short as can be understood</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <extracomment>months, as short as can be understood</extracomment>
        <translation>
            <numerusform>%n mo.</numerusform>
            <numerusform>%n mo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineChart</name>
    <message numerus="yes">
        <source>%n stuck</source>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n projects</source>
        <extracomment>%1: the name of a phase</extracomment>
        <translation>
            <numerusform>%1: %n project</numerusform>
            <numerusform>%1: %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanKind</name>
    <message>
        <source>Implementation plan</source>
        <translation>Implementation plan</translation>
    </message>
    <message>
        <source>Scaling plan</source>
        <translation>Scaling plan</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Owner</source>
        <extracomment>of a plan: who sees to it</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Operation budget</source>
        <translation>Operation budget</translation>
    </message>
</context>
<context>
    <name>PortfolioTable</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>Very unlikely</source>
        <translation>Very unlikely</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unlikely</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>Very likely</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Open procedure</source>
        <translation>Open procedure</translation>
    </message>
    <message>
        <source>Restricted procedure</source>
        <translation>Restricted procedure</translation>
    </message>
    <message>
        <source>Competitive procedure with negotiation</source>
        <translation>Competitive procedure with negotiation</translation>
    </message>
    <message>
        <source>Competitive dialogue</source>
        <translation>Competitive dialogue</translation>
    </message>
    <message>
        <source>Innovation partnership</source>
        <translation>Innovation partnership</translation>
    </message>
</context>
<context>
    <name>ProcessColumns</name>
    <message>
        <source>Age, days</source>
        <extracomment>how many days a barrier has been open, or was until it was closed</extracomment>
        <translation>Age, days</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>follow-up</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>follow-up</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>follow-up</comment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ProcurementColumns</name>
    <message>
        <source>Result</source>
        <extracomment>what a check found</extracomment>
        <translation>Result</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overridden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>%1 failed, %2 to look at</source>
        <extracomment>checks of a procurement: %1 failed, %2 to look at</extracomment>
        <translation>%1 failed, %2 to look at</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>ProcurementStage</name>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Route chosen</source>
        <translation>Route chosen</translation>
    </message>
    <message>
        <source>Market dialogue</source>
        <translation>Market dialogue</translation>
    </message>
    <message>
        <source>Procurement documents</source>
        <translation>Procurement documents</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>Tenders</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Standstill</source>
        <translation>Standstill</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Option active</source>
        <translation>Option active</translation>
    </message>
</context>
<context>
    <name>ProfileChart</name>
    <message>
        <source>does not apply</source>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>claimed %1</source>
        <extracomment>a level that raters give, but that is not documented</extracomment>
        <translation>claimed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <extracomment>levels short of what the market asks for</extracomment>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: documented %2, claimed %3, the market asks for %4</source>
        <extracomment>%1: a dimension; %2, %3, %4: levels 0-9</extracomment>
        <translation>%1: documented %2, claimed %3, the market asks for %4</translation>
    </message>
    <message>
        <source>the next gate for %1</source>
        <translation>the next gate for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n raters from %1 to %2</source>
        <extracomment>%1, %2: the lowest and highest level that raters give</extracomment>
        <translation>
            <numerusform>%n rater from %1 to %2</numerusform>
            <numerusform>%n raters from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>The market asks for</source>
        <translation>The market asks for</translation>
    </message>
    <message>
        <source>The next gate asks for</source>
        <translation>The next gate asks for</translation>
    </message>
</context>
<context>
    <name>ProjectColumns</name>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Partner organisations</translation>
    </message>
    <message>
        <source>Budget (DKK)</source>
        <extracomment>heading of a column of amounts in kroner</extracomment>
        <translation>Budget (DKK)</translation>
    </message>
    <message>
        <source>Granted (DKK)</source>
        <translation>Granted (DKK)</translation>
    </message>
</context>
<context>
    <name>ProjectFilter</name>
    <message>
        <source>open projects</source>
        <translation>open projects</translation>
    </message>
    <message>
        <source>stuck</source>
        <extracomment>have been in their phase longer than most others were</extracomment>
        <translation>stuck</translation>
    </message>
    <message>
        <source>not placed in a phase</source>
        <translation>not placed in a phase</translation>
    </message>
    <message>
        <source>in the phase %1</source>
        <translation>in the phase %1</translation>
    </message>
    <message>
        <source>overall light: %1</source>
        <extracomment>%1 is the overall light: green, yellow, red</extracomment>
        <translation>overall light: %1</translation>
    </message>
    <message>
        <source>risks of probability %1 and impact %2</source>
        <translation>risks of probability %1 and impact %2</translation>
    </message>
    <message>
        <source>with severe risks</source>
        <translation>with severe risks</translation>
    </message>
    <message>
        <source>money in %1</source>
        <translation>money in %1</translation>
    </message>
    <message>
        <source>money without a year</source>
        <translation>money without a year</translation>
    </message>
    <message>
        <source>with grants</source>
        <translation>with grants</translation>
    </message>
    <message>
        <source>with a budget</source>
        <translation>with a budget</translation>
    </message>
    <message>
        <source>partner in %1</source>
        <extracomment>%1 is a municipality</extracomment>
        <translation>partner in %1</translation>
    </message>
    <message>
        <source>held back by %1</source>
        <extracomment>%1: a dimension of readiness</extracomment>
        <translation>held back by %1</translation>
    </message>
    <message>
        <source>ready for the market</source>
        <translation>ready for the market</translation>
    </message>
</context>
<context>
    <name>ProjectGate</name>
    <message>
        <source>New planned gate …</source>
        <translation>New planned gate …</translation>
    </message>
    <message>
        <source>New follow-on period …</source>
        <translation>New follow-on period …</translation>
    </message>
</context>
<context>
    <name>ProjectGroup</name>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>No hub</source>
        <translation>No hub</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>No programme</translation>
    </message>
    <message>
        <source>No focus area</source>
        <translation>No focus area</translation>
    </message>
</context>
<context>
    <name>ProjectHistory</name>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The list did not have it any more.</source>
        <translation>The list did not have it any more.</translation>
    </message>
</context>
<context>
    <name>ProjectMarket</name>
    <message>
        <source>New customer …</source>
        <translation>New customer …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo.</source>
        <extracomment>how long a project has been in its phase; short for months</extracomment>
        <translation>
            <numerusform>%n mo.</numerusform>
            <numerusform>%n mo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectProcurement</name>
    <message>
        <source>New option holder …</source>
        <translation>New option holder …</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>New entry …</translation>
    </message>
    <message>
        <source>New evaluator …</source>
        <translation>New evaluator …</translation>
    </message>
</context>
<context>
    <name>ProjectReadiness</name>
    <message>
        <source>New evidence …</source>
        <translation>New evidence …</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Nobody takes part yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) take(s) part.</source>
        <translation>
            <numerusform>%n organisation takes part.</numerusform>
            <numerusform>%n organisations take part.</numerusform>
        </translation>
    </message>
    <message>
        <source>No milestones are planned yet.</source>
        <translation>No milestones are planned yet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n milestone(s) reached</source>
        <translation>
            <numerusform>%1 of %n milestone reached</numerusform>
            <numerusform>%1 of %n milestones reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation>No risk is open.</translation>
    </message>
    <message>
        <source>the worst has score %1</source>
        <translation>the worst has score %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) open</source>
        <translation>
            <numerusform>%n risk open</numerusform>
            <numerusform>%n risks open</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no budget yet. Amounts are in kroner.</source>
        <translation>There is no budget yet. Amounts are in kroner.</translation>
    </message>
    <message>
        <source>%1 is planned. Amounts are in kroner.</source>
        <translation>%1 is planned. Amounts are in kroner.</translation>
    </message>
    <message>
        <source>Nobody gives money yet.</source>
        <translation>Nobody gives money yet.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>New partner …</source>
        <translation>New partner …</translation>
    </message>
    <message>
        <source>New milestone …</source>
        <translation>New milestone …</translation>
    </message>
    <message>
        <source>New risk …</source>
        <translation>New risk …</translation>
    </message>
    <message>
        <source>New budget line …</source>
        <translation>New budget line …</translation>
    </message>
    <message>
        <source>New grant …</source>
        <translation>New grant …</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way of sale, implementation and scaling.</source>
        <translation>Nothing is known to be in the way of sale, implementation and scaling.</translation>
    </message>
    <message numerus="yes">
        <source>%n barrier(s) open</source>
        <translation>
            <numerusform>%n barrier open</numerusform>
            <numerusform>%n barriers open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the way</source>
        <translation>
            <numerusform>%n blocks the way</numerusform>
            <numerusform>%n block the way</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision is wanted.</source>
        <translation>No decision is wanted.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wanted of the steering committee.</source>
        <translation>
            <numerusform>%n decision wanted of the steering committee.</numerusform>
            <numerusform>%n decisions wanted of the steering committee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be followed up.</source>
        <translation>Nothing is to be followed up.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) open</source>
        <translation>
            <numerusform>%n follow-up open</numerusform>
            <numerusform>%n follow-ups open</numerusform>
        </translation>
    </message>
    <message>
        <source>New barrier …</source>
        <translation>New barrier …</translation>
    </message>
    <message>
        <source>New follow-up …</source>
        <translation>New follow-up …</translation>
    </message>
    <message>
        <source>New decision …</source>
        <translation>New decision …</translation>
    </message>
    <message>
        <source>No benefit is planned yet. Amounts are in kroner a year.</source>
        <translation>No benefit is planned yet. Amounts are in kroner a year.</translation>
    </message>
    <message>
        <source>%1 a year is planned, %2 realised.</source>
        <extracomment>two amounts</extracomment>
        <translation>%1 a year is planned, %2 realised.</translation>
    </message>
    <message>
        <source>New benefit …</source>
        <translation>New benefit …</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Closed – in operation</source>
        <extracomment>closed: the solution is in daily use</extracomment>
        <translation>Closed – in operation</translation>
    </message>
    <message>
        <source>Closed – learning</source>
        <extracomment>closed: no solution in use, but lessons learned</extracomment>
        <translation>Closed – learning</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Continued</source>
        <extracomment>goes on in another project</extracomment>
        <translation>Continued</translation>
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
        <translation>%1 Closed</translation>
    </message>
    <message>
        <source>Deviation</source>
        <extracomment>what is expected now, less what was planned</extracomment>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>what a grant comes to in all its years</extracomment>
        <translation>In all</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Expected loss</source>
        <extracomment>what a risk costs on average</extracomment>
        <translation>Expected loss</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>New project …</source>
        <translation>New project …</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s)</source>
        <translation>
            <numerusform>%1 of %n project</numerusform>
            <numerusform>%1 of %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>gone from the list</source>
        <translation>gone from the list</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>Documented</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>The market asks for</source>
        <translation>The market asks for</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>No project has been assessed yet.</source>
        <translation>No project has been assessed yet.</translation>
    </message>
    <message>
        <source>Nothing holds the assessed projects back.</source>
        <translation>Nothing holds the assessed projects back.</translation>
    </message>
    <message>
        <source>Scaling is most often blocked by %1: the weakest link in %2 of %3 assessed projects.</source>
        <extracomment>%1: a dimension of readiness; %2, %3: numbers of projects</extracomment>
        <translation>Scaling is most often blocked by %1: the weakest link in %2 of %3 assessed projects.</translation>
    </message>
</context>
<context>
    <name>ReadinessReport</name>
    <message numerus="yes">
        <source>Assessed %1 by %n raters; confidence %2 (%3).</source>
        <extracomment>%1: a date; %2: low, medium or high; %3: 0-1</extracomment>
        <translation>
            <numerusform>Assessed %1 by %n rater; confidence %2 (%3).</numerusform>
            <numerusform>Assessed %1 by %n raters; confidence %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling readiness of %1</source>
        <extracomment>%1: a project</extracomment>
        <translation>Scaling readiness of %1</translation>
    </message>
    <message>
        <source>The project has not been assessed yet.</source>
        <translation>The project has not been assessed yet.</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>How it is reckoned</translation>
    </message>
    <message>
        <source>The raters agree to α = %1.</source>
        <extracomment>%1: Krippendorff&apos;s alpha</extracomment>
        <translation>The raters agree to α = %1.</translation>
    </message>
    <message>
        <source>The innovation package</source>
        <translation>The innovation package</translation>
    </message>
    <message>
        <source>Since the last assessment</source>
        <translation>Since the last assessment</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Missing for the next level</source>
        <translation>Missing for the next level</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Evidence level</source>
        <translation>Evidence level</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ReadinessTables</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Lowest level</translation>
    </message>
    <message>
        <source>Market readiness</source>
        <translation>Market readiness</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Raters</translation>
    </message>
</context>
<context>
    <name>RiskBand</name>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Severe</translation>
    </message>
</context>
<context>
    <name>RiskMatrixChart</name>
    <message numerus="yes">
        <source>Probability %1, impact %2 (%3): %n risks</source>
        <extracomment>%1 and %2: levels from 1 to 5; %3: how serious such a risk is</extracomment>
        <translation>
            <numerusform>Probability %1, impact %2 (%3): %n risk</numerusform>
            <numerusform>Probability %1, impact %2 (%3): %n risks</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
</context>
<context>
    <name>RiskStrategy</name>
    <message>
        <source>Reduce</source>
        <extracomment>what is done about a risk</extracomment>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>with somebody else, such as a supplier</extracomment>
        <translation>Share</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>No route chosen</source>
        <translation>No route chosen</translation>
    </message>
    <message>
        <source>OPI without tender</source>
        <translation>OPI without tender</translation>
    </message>
    <message>
        <source>R&amp;D exemption (§ 22)</source>
        <translation>R&amp;D exemption (§ 22)</translation>
    </message>
    <message>
        <source>Innovation partnership</source>
        <translation>Innovation partnership</translation>
    </message>
    <message>
        <source>Pre-commercial procurement (PCP)</source>
        <translation>Pre-commercial procurement (PCP)</translation>
    </message>
    <message>
        <source>Public procurement of innovative solutions (PPI)</source>
        <translation>Public procurement of innovative solutions (PPI)</translation>
    </message>
    <message>
        <source>Competitive procedure with negotiation</source>
        <translation>Competitive procedure with negotiation</translation>
    </message>
    <message>
        <source>Competitive dialogue</source>
        <translation>Competitive dialogue</translation>
    </message>
    <message>
        <source>Open procedure</source>
        <translation>Open procedure</translation>
    </message>
    <message>
        <source>Restricted procedure</source>
        <translation>Restricted procedure</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Framework agreement</translation>
    </message>
    <message>
        <source>Below the threshold value</source>
        <translation>Below the threshold value</translation>
    </message>
    <message>
        <source>Mixed contract</source>
        <translation>Mixed contract</translation>
    </message>
</context>
<context>
    <name>RubricScale</name>
    <message>
        <source>Profile</source>
        <extracomment>levels that the project as a whole is given</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Readiness of components</source>
        <extracomment>levels of the readiness of each component of an innovation package</extracomment>
        <translation>Readiness of components</translation>
    </message>
    <message>
        <source>Use of components</source>
        <extracomment>levels of the use of each component of an innovation package</extracomment>
        <translation>Use of components</translation>
    </message>
</context>
<context>
    <name>RuleStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Second-hand</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
</context>
<context>
    <name>RuleUnit</name>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cent</translation>
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
        <translation>Years</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Slows down</source>
        <extracomment>how much a barrier is in the way</extracomment>
        <translation>Slows down</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>Holds back</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
</context>
<context>
    <name>SinceLast</name>
    <message numerus="yes">
        <source>%n projects have moved a phase forward</source>
        <extracomment>the second text of each pair follows &quot;%n projects have ...&quot; in the same sentence</extracomment>
        <translation>
            <numerusform>%n project has moved a phase forward</numerusform>
            <numerusform>%n projects have moved a phase forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved a phase forward</source>
        <translation>
            <numerusform>%n has moved a phase forward</numerusform>
            <numerusform>%n have moved a phase forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have moved a phase back</source>
        <translation>
            <numerusform>%n project has moved a phase back</numerusform>
            <numerusform>%n projects have moved a phase back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have moved a phase back</source>
        <translation>
            <numerusform>%n has moved a phase back</numerusform>
            <numerusform>%n have moved a phase back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been stopped</source>
        <translation>
            <numerusform>%n project has been stopped</numerusform>
            <numerusform>%n projects have been stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been stopped</source>
        <translation>
            <numerusform>%n has been stopped</numerusform>
            <numerusform>%n have been stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been completed</source>
        <translation>
            <numerusform>%n project has been completed</numerusform>
            <numerusform>%n projects have been completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been completed</source>
        <translation>
            <numerusform>%n has been completed</numerusform>
            <numerusform>%n have been completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been put on hold</source>
        <translation>
            <numerusform>%n project has been put on hold</numerusform>
            <numerusform>%n projects have been put on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been put on hold</source>
        <translation>
            <numerusform>%n has been put on hold</numerusform>
            <numerusform>%n have been put on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been resumed</source>
        <translation>
            <numerusform>%n project has been resumed</numerusform>
            <numerusform>%n projects have been resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been resumed</source>
        <translation>
            <numerusform>%n has been resumed</numerusform>
            <numerusform>%n have been resumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been added</source>
        <translation>
            <numerusform>%n project has been added</numerusform>
            <numerusform>%n projects have been added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been added</source>
        <translation>
            <numerusform>%n has been added</numerusform>
            <numerusform>%n have been added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects have been removed</source>
        <translation>
            <numerusform>%n project has been removed</numerusform>
            <numerusform>%n projects have been removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have been removed</source>
        <translation>
            <numerusform>%n has been removed</numerusform>
            <numerusform>%n have been removed</numerusform>
        </translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>New in the portfolio.</source>
        <translation>New in the portfolio.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message numerus="yes">
        <source>Milestone postponed by %n days</source>
        <translation>
            <numerusform>Milestone postponed by %n day</numerusform>
            <numerusform>Milestone postponed by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones reached</source>
        <translation>
            <numerusform>%n milestone reached</numerusform>
            <numerusform>%n milestones reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new risks</source>
        <translation>
            <numerusform>%n new risk</numerusform>
            <numerusform>%n new risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks closed</source>
        <translation>
            <numerusform>%n risk closed</numerusform>
            <numerusform>%n risks closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks reassessed</source>
        <translation>
            <numerusform>%n risk reassessed</numerusform>
            <numerusform>%n risks reassessed</numerusform>
        </translation>
    </message>
    <message>
        <source>Grant: %1</source>
        <translation>Grant: %1</translation>
    </message>
    <message numerus="yes">
        <source>Milestone brought forward by %n days</source>
        <translation>
            <numerusform>Milestone brought forward by %n day</numerusform>
            <numerusform>Milestone brought forward by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1, before %2.</source>
        <translation>State: %1, before %2.</translation>
    </message>
    <message>
        <source>Moved back from %1 to %2.</source>
        <extracomment>%1, %2: phases</extracomment>
        <translation>Moved back from %1 to %2.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Moved from %1 to %2.</translation>
    </message>
    <message>
        <source>%1: %2, before %3.</source>
        <extracomment>%1: a side of the project such as &quot;Time&quot;; %2, %3: lights</extracomment>
        <translation>%1: %2, before %3.</translation>
    </message>
    <message numerus="yes">
        <source>Milestone “%1” postponed by %n days, to %2.</source>
        <extracomment>%1: a milestone; %2: a date</extracomment>
        <translation>
            <numerusform>Milestone “%1” postponed by %n day, to %2.</numerusform>
            <numerusform>Milestone “%1” postponed by %n days, to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Milestone “%1” brought forward by %n days, to %2.</source>
        <translation>
            <numerusform>Milestone “%1” brought forward by %n day, to %2.</numerusform>
            <numerusform>Milestone “%1” brought forward by %n days, to %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestone “%1” reached on %2.</source>
        <translation>Milestone “%1” reached on %2.</translation>
    </message>
    <message>
        <source>New risk, score %1: %2.</source>
        <translation>New risk, score %1: %2.</translation>
    </message>
    <message>
        <source>Risk “%1”: score %2, before %3.</source>
        <extracomment>%1: a risk; %2, %3: scores</extracomment>
        <translation>Risk “%1”: score %2, before %3.</translation>
    </message>
    <message>
        <source>Risk closed: %1.</source>
        <translation>Risk closed: %1.</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>%1: %2, before %3 (%4).</source>
        <extracomment>%1: a grant; %2, %3: its state; %4: an amount</extracomment>
        <translation>%1: %2, before %3 (%4).</translation>
    </message>
    <message>
        <source>New grant: %1, %2 (%3).</source>
        <translation>New grant: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>Budget changed by %1.</source>
        <translation>Budget changed by %1.</translation>
    </message>
    <message>
        <source>Spent: %1.</source>
        <translation>Spent: %1.</translation>
    </message>
    <message>
        <source>Forecast changed by %1.</source>
        <translation>Forecast changed by %1.</translation>
    </message>
    <message>
        <source>no project has changed phase or state</source>
        <translation>no project has changed phase or state</translation>
    </message>
    <message>
        <source>Since the steering committee of %1: %2.</source>
        <extracomment>%1: a date; %2: such as &quot;3 projects have moved a phase forward and 1 has been stopped&quot;</extracomment>
        <translation>Since the steering committee of %1: %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Since %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n traffic lights have turned worse</source>
        <translation>
            <numerusform>%n traffic light has turned worse</numerusform>
            <numerusform>%n traffic lights have turned worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traffic lights have improved</source>
        <translation>
            <numerusform>%n traffic light has improved</numerusform>
            <numerusform>%n traffic lights have improved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones have been reached</source>
        <translation>
            <numerusform>%n milestone has been reached</numerusform>
            <numerusform>%n milestones have been reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones have been postponed</source>
        <translation>
            <numerusform>%n milestone has been postponed</numerusform>
            <numerusform>%n milestones have been postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks are new</source>
        <translation>
            <numerusform>%n risk is new</numerusform>
            <numerusform>%n risks are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks have been closed</source>
        <translation>
            <numerusform>%n risk has been closed</numerusform>
            <numerusform>%n risks have been closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>a side that a project is judged on</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>(gevinst)</extracomment>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <extracomment>%1: an amount with its sign</extracomment>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>Forecast %1</translation>
    </message>
    <message>
        <source>Grants %1</source>
        <translation>Grants %1</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Spent %1</translation>
    </message>
</context>
<context>
    <name>SlopeChart</name>
    <message>
        <source>not rated</source>
        <translation>not rated</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1: a dimension; %2, %3: its level before and now</extracomment>
        <translation>%1: %2 before, %3 now</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Source: %1</source>
        <extracomment>where a fact comes from; %1: an address</extracomment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <extracomment>%1: an address; %2: a day</extracomment>
        <translation>Source: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>SteeringReport</name>
    <message>
        <source>Traffic lights of all projects that were judged</source>
        <translation>Traffic lights of all projects that were judged</translation>
    </message>
    <message>
        <source>Tables behind the figures</source>
        <translation>Tables behind the figures</translation>
    </message>
    <message>
        <source>Since last.</source>
        <translation>Since last.</translation>
    </message>
    <message>
        <source>The portfolio of %1 is compared with that of %2, row by row.</source>
        <translation>The portfolio of %1 is compared with that of %2, row by row.</translation>
    </message>
    <message>
        <source>Traffic lights.</source>
        <translation>Traffic lights.</translation>
    </message>
    <message>
        <source>Longer in their phase than usual.</source>
        <translation>Longer in their phase than usual.</translation>
    </message>
    <message>
        <source>A project is listed if it has been in its phase longer than at least three quarters of the completed stays in that phase took (nearest-rank quartile). With fewer than four completed stays in a phase no project is listed.</source>
        <translation>A project is listed if it has been in its phase longer than at least three quarters of the completed stays in that phase took (nearest-rank quartile). With fewer than four completed stays in a phase no project is listed.</translation>
    </message>
    <message>
        <source>Money by year.</source>
        <translation>Money by year.</translation>
    </message>
    <message>
        <source>A grant per year counts its amount in each of its years; one in total is shared evenly between its years. An amount without a year is spread over the days from its project&apos;s start to its end.</source>
        <translation>A grant per year counts its amount in each of its years; one in total is shared evenly between its years. An amount without a year is spread over the days from its project&apos;s start to its end.</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are spread in this way.</source>
        <translation>
            <numerusform>%n amount is spread in this way.</numerusform>
            <numerusform>%n amounts are spread in this way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts in another currency than kroner are left out of all sums.</source>
        <translation>
            <numerusform>%n amount in another currency than kroner is left out of all sums.</numerusform>
            <numerusform>%n amounts in another currency than kroner are left out of all sums.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks.</source>
        <translation>Risks.</translation>
    </message>
    <message>
        <source>The score is probability times impact, both from 1 to 5. 1–4 is low, 5–9 medium, 10–14 high and 15–25 severe. Open risks of open projects are counted.</source>
        <translation>The score is probability times impact, both from 1 to 5. 1–4 is low, 5–9 medium, 10–14 high and 15–25 severe. Open risks of open projects are counted.</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>How the figures are made</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>OPI project</source>
        <translation>OPI project</translation>
    </message>
    <message>
        <source>A project of public-private innovation: public and private parties develop a solution together, for a need that a public party has.</source>
        <translation>A project of public-private innovation: public and private parties develop a solution together, for a need that a public party has.</translation>
    </message>
    <message>
        <source>Phase and gate</source>
        <translation>Phase and gate</translation>
    </message>
    <message>
        <source>A phase is a step on the way from need to market. The gate is the decision at its end: to go on, to go back, to wait or to stop.</source>
        <translation>A phase is a step on the way from need to market. The gate is the decision at its end: to go on, to go back, to wait or to stop.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Set aside by the funder; nobody has a claim to it yet.</source>
        <translation>Set aside by the funder; nobody has a claim to it yet.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Promised to the project in a decision or contract.</source>
        <translation>Promised to the project in a decision or contract.</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Disbursed</translation>
    </message>
    <message>
        <source>Paid out to the project.</source>
        <translation>Paid out to the project.</translation>
    </message>
    <message>
        <source>Accounted</source>
        <translation>Accounted</translation>
    </message>
    <message>
        <source>Used, and the accounts for it have been handed in.</source>
        <translation>Used, and the accounts for it have been handed in.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>What is expected today: a date of a milestone or an amount of a year.</source>
        <translation>What is expected today: a date of a milestone or an amount of a year.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>The forecast less what was planned.</source>
        <translation>The forecast less what was planned.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <extracomment>SHA-256, to check that a report and a file belong together</extracomment>
        <translation>Fingerprint of the data</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>About this report</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>The portfolio has no projects yet.</source>
        <translation>The portfolio has no projects yet.</translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects.</source>
        <extracomment>%1: how many of the projects are open</extracomment>
        <translation>
            <numerusform>The portfolio has %n project.</numerusform>
            <numerusform>The portfolio has %n projects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects, %1 of them open.</source>
        <translation>
            <numerusform>The portfolio has %n project, %1 of them open.</numerusform>
            <numerusform>The portfolio has %n projects, %1 of them open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects with a budget of %1.</source>
        <translation>
            <numerusform>The portfolio has %n project with a budget of %1.</numerusform>
            <numerusform>The portfolio has %n projects with a budget of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portfolio has %n projects, %1 of them open, with a budget of %2.</source>
        <extracomment>%1: how many of the projects are open; %2: an amount</extracomment>
        <translation>
            <numerusform>The portfolio has %n project, %1 of them open, with a budget of %2.</numerusform>
            <numerusform>The portfolio has %n projects, %1 of them open, with a budget of %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project has been judged by traffic lights.</source>
        <translation>No project has been judged by traffic lights.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are red</source>
        <translation>
            <numerusform>%n project is red</numerusform>
            <numerusform>%n projects are red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are yellow</source>
        <translation>
            <numerusform>%n is yellow</numerusform>
            <numerusform>%n are yellow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects are yellow</source>
        <translation>
            <numerusform>%n project is yellow</numerusform>
            <numerusform>%n projects are yellow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n projects that were judged are green.</source>
        <translation>
            <numerusform>The one project that was judged is green.</numerusform>
            <numerusform>All %n projects that were judged are green.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>spent: %1</source>
        <translation>spent: %1</translation>
    </message>
    <message>
        <source>Committed grants</source>
        <translation>Committed grants</translation>
    </message>
    <message>
        <source>%1 of the budget</source>
        <extracomment>%1: a share in per cent</extracomment>
        <translation>%1 of the budget</translation>
    </message>
    <message>
        <source>Red projects</source>
        <translation>Red projects</translation>
    </message>
    <message numerus="yes">
        <source>of %n judged</source>
        <comment>projects</comment>
        <translation>
            <numerusform>of %n judged</numerusform>
            <numerusform>of %n judged</numerusform>
        </translation>
    </message>
    <message>
        <source>Severe risks</source>
        <translation>Severe risks</translation>
    </message>
    <message numerus="yes">
        <source>of %n open</source>
        <comment>risks</comment>
        <translation>
            <numerusform>of %n open</numerusform>
            <numerusform>of %n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>as partners and funders</source>
        <translation>as partners and funders</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Projects that need the steering committee&apos;s attention</source>
        <translation>Projects that need the steering committee&apos;s attention</translation>
    </message>
    <message>
        <source>None: every project that was judged is green overall.</source>
        <translation>None: every project that was judged is green overall.</translation>
    </message>
    <message numerus="yes">
        <source>%n other projects are green overall; the annex has them all.</source>
        <translation>
            <numerusform>%n other project is green overall; the annex has them all.</numerusform>
            <numerusform>%n other projects are green overall; the annex has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have not been judged.</source>
        <translation>
            <numerusform>%n open project has not been judged.</numerusform>
            <numerusform>%n open projects have not been judged.</numerusform>
        </translation>
    </message>
    <message>
        <source>A light without a mark is as it was last time.</source>
        <translation>A light without a mark is as it was last time.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>In the phase since</source>
        <translation>In the phase since</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Usual days</source>
        <extracomment>days that half of the projects stay in the phase</extracomment>
        <translation>Usual days</translation>
    </message>
    <message>
        <source>Longer in their phase than usual</source>
        <translation>Longer in their phase than usual</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>%1: the light that it was last time</extracomment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Since last</source>
        <translation>Since last</translation>
    </message>
    <message>
        <source>Neither spending nor forecasts have been entered; the annex has the budget by year.</source>
        <translation>Neither spending nor forecasts have been entered; the annex has the budget by year.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Budget, DKK</source>
        <translation>Budget, DKK</translation>
    </message>
    <message>
        <source>Spent, DKK</source>
        <translation>Spent, DKK</translation>
    </message>
    <message>
        <source>Forecast, DKK</source>
        <translation>Forecast, DKK</translation>
    </message>
    <message>
        <source>Deviation, DKK</source>
        <translation>Deviation, DKK</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>No year</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Budget, spent and forecast</source>
        <translation>Budget, spent and forecast</translation>
    </message>
    <message>
        <source>The deviation is the forecast less the budget: with a plus more is expected to be spent than planned. Where there is no forecast the budget stands for it.</source>
        <translation>The deviation is the forecast less the budget: with a plus more is expected to be spent than planned. Where there is no forecast the budget stands for it.</translation>
    </message>
    <message>
        <source>State of the grants</source>
        <translation>State of the grants</translation>
    </message>
    <message>
        <source>Amount, DKK</source>
        <translation>Amount, DKK</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Since last, DKK</source>
        <translation>Since last, DKK</translation>
    </message>
    <message>
        <source>Grants by state</source>
        <translation>Grants by state</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>the chapter on money (økonomi)</extracomment>
        <translation>Money</translation>
    </message>
    <message>
        <source>No region</source>
        <translation>No region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Projects by region</source>
        <translation>Projects by region</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>A project counts once in each municipality that a partner lies in. The annex has the numbers as a table.</source>
        <translation>A project counts once in each municipality that a partner lies in. The annex has the numbers as a table.</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>responsible: %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Judged on</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>milestone</comment>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>milestone</comment>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Delayed</source>
        <comment>milestone</comment>
        <translation>Delayed</translation>
    </message>
    <message>
        <source>On plan</source>
        <comment>milestone</comment>
        <translation>On plan</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones were reached earlier.</source>
        <translation>
            <numerusform>%n milestone was reached earlier.</numerusform>
            <numerusform>%n milestones were reached earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>probability x impact</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Open risks</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Grants, DKK</source>
        <translation>Grants, DKK</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 a year</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lead partner</source>
        <translation>Lead partner</translation>
    </message>
    <message numerus="yes">
        <source>%n open projects follow, each from a new page on.</source>
        <translation>
            <numerusform>%n open project follows on a new page.</numerusform>
            <numerusform>%n open projects follow, each from a new page on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential projects are part of all sums, but have no page in this copy.</source>
        <translation>
            <numerusform>%n confidential project is part of all sums, but has no page in this copy.</numerusform>
            <numerusform>%n confidential projects are part of all sums, but have no page in this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have neither milestones, risks nor traffic lights; they are in this table.</source>
        <translation>
            <numerusform>%n open project has neither milestones, risks nor traffic lights; it is in this table.</numerusform>
            <numerusform>%n open projects have neither milestones, risks nor traffic lights; they are in this table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source> how to go on with %1</source>
        <extracomment>continues &quot;It is recommended that the steering committee&quot;; %1: a project</extracomment>
        <translation> how to go on with %1</translation>
    </message>
    <message>
        <source>decides</source>
        <extracomment>the verb of &quot;decides how to go on with ...&quot;
----------
continues &quot;decides&quot;; %1: names of projects</extracomment>
        <translation>decides</translation>
    </message>
    <message numerus="yes">
        <source> how to go on with the %n red projects: %1</source>
        <translation>
            <numerusform> how to go on with the red project: %1</numerusform>
            <numerusform> how to go on with the %n red projects: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>asks</source>
        <extracomment>continues &quot;asks&quot;; %1: names of projects the verb of &quot;asks for new dates ...&quot;</extracomment>
        <translation>asks</translation>
    </message>
    <message numerus="yes">
        <source> for new dates for %n overdue milestones in %1</source>
        <translation>
            <numerusform> for a new date for %n overdue milestone in %1</numerusform>
            <numerusform> for new dates for %n overdue milestones in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>discusses</source>
        <extracomment>the verb of &quot;discusses what holds back ...&quot;</extracomment>
        <translation>discusses</translation>
    </message>
    <message numerus="yes">
        <source> what holds back %n projects that have been longer in their phase than usual: %1</source>
        <extracomment>continues &quot;discusses&quot;; %1: names of projects</extracomment>
        <translation>
            <numerusform> what holds back %n project that has been longer in its phase than usual: %1</numerusform>
            <numerusform> what holds back %n projects that have been longer in their phase than usual: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> the %n severe risks and how they are met</source>
        <extracomment>continues &quot;discusses&quot;</extracomment>
        <translation>
            <numerusform> the severe risk and how it is met</numerusform>
            <numerusform> the %n severe risks and how they are met</numerusform>
        </translation>
    </message>
    <message>
        <source>takes note</source>
        <extracomment>the verb of &quot;takes note that ...&quot; (tager til efterretning)</extracomment>
        <translation>takes note</translation>
    </message>
    <message numerus="yes">
        <source> that %n projects have been closed</source>
        <translation>
            <numerusform> that %n project has been closed</numerusform>
            <numerusform> that %n projects have been closed</numerusform>
        </translation>
    </message>
    <message>
        <source> of the status of the portfolio</source>
        <extracomment>continues &quot;takes note&quot;</extracomment>
        <translation> of the status of the portfolio</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <extracomment>(indstilling)</extracomment>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>It is recommended that the steering committee</source>
        <translation>It is recommended that the steering committee</translation>
    </message>
    <message>
        <source>Confidential project</source>
        <translation>Confidential project</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>new</source>
        <comment>risk</comment>
        <translation>new</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>score</comment>
        <extracomment>%1: the score that a risk had</extracomment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>Confidential risk</source>
        <translation>Confidential risk</translation>
    </message>
    <message>
        <source>The most serious risks</source>
        <translation>The most serious risks</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>The annex has the numbers as a table.</source>
        <translation>The annex has the numbers as a table.</translation>
    </message>
    <message>
        <source>Portfolio status, winter %1</source>
        <translation>Portfolio status, winter %1</translation>
    </message>
    <message>
        <source>Portfolio status, spring %1</source>
        <translation>Portfolio status, spring %1</translation>
    </message>
    <message>
        <source>Portfolio status, summer %1</source>
        <translation>Portfolio status, summer %1</translation>
    </message>
    <message>
        <source>Portfolio status, autumn %1</source>
        <translation>Portfolio status, autumn %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>OPI Portfolio · fingerprint %1</source>
        <extracomment>%1: twelve hexadecimal digits; &quot;OPI Portfolio&quot; is the name of the program</extracomment>
        <translation>OPI Portfolio · fingerprint %1</translation>
    </message>
    <message>
        <source>Confidential: internal copy</source>
        <translation>Confidential: internal copy</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>For members from companies</source>
        <translation>For members from companies</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>%1: the number of the figure; %2: its caption</extracomment>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>Scaling readiness.</source>
        <translation>Scaling readiness.</translation>
    </message>
    <message>
        <source>Each dimension has levels 0–9. What raters claim is their lower median; what counts is the claim as far as evidence of an accepted kind documents every criterion up to it. The weakest link is the lowest such level; where several tie, each counts. Market readiness is the lowest share of its target that a dimension reaches. Targets are configuration, not science.</source>
        <translation>Each dimension has levels 0–9. What raters claim is their lower median; what counts is the claim as far as evidence of an accepted kind documents every criterion up to it. The weakest link is the lowest such level; where several tie, each counts. Market readiness is the lowest share of its target that a dimension reaches. Targets are configuration, not science.</translation>
    </message>
    <message>
        <source>Rubric: %1, version %2. Sources: %3</source>
        <extracomment>%1: a rubric and its version; %2: literature</extracomment>
        <translation>Rubric: %1, version %2. Sources: %3</translation>
    </message>
    <message>
        <source>Confidence of an assessment.</source>
        <translation>Confidence of an assessment.</translation>
    </message>
    <message>
        <source>The geometric mean of coverage, agreement of the raters, share of claims that is documented, and freshness, which halves every year. High from 0.75 and with two raters on at least half of what is rated; medium from 0.5.</source>
        <translation>The geometric mean of coverage, agreement of the raters, share of claims that is documented, and freshness, which halves every year. High from 0.75 and with two raters on at least half of what is rated; medium from 0.5.</translation>
    </message>
    <message>
        <source>None of the assessed projects is ready for the market.</source>
        <translation>None of the assessed projects is ready for the market.</translation>
    </message>
    <message numerus="yes">
        <source>%n projects are ready for the market.</source>
        <translation>
            <numerusform>%n project is ready for the market.</numerusform>
            <numerusform>%n projects are ready for the market.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open projects have not been assessed.</source>
        <translation>
            <numerusform>%n open project has not been assessed.</numerusform>
            <numerusform>%n open projects have not been assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects were assessed by an earlier version of the rubric only, and are not compared.</source>
        <translation>
            <numerusform>%n project was assessed by an earlier version of the rubric only, and is not compared.</numerusform>
            <numerusform>%n projects were assessed by an earlier version of the rubric only, and are not compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who does something about %1 in %2, and until when?</source>
        <translation>Who does something about %1 in %2, and until when?</translation>
    </message>
    <message>
        <source>What is still missing for %1, which are nearest to the market?</source>
        <translation>What is still missing for %1, which are nearest to the market?</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Scaling readiness</translation>
    </message>
    <message>
        <source>What holds projects back</source>
        <translation>What holds projects back</translation>
    </message>
    <message>
        <source>Projects by dimension</source>
        <translation>Projects by dimension</translation>
    </message>
    <message numerus="yes">
        <source>%n projects further from the market are in the annex.</source>
        <translation>
            <numerusform>%n project further from the market is in the annex.</numerusform>
            <numerusform>%n projects further from the market are in the annex.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assessed %1 by %n raters, confidence %2.</source>
        <extracomment>%1: a date; %2: low, medium or high</extracomment>
        <translation>
            <numerusform>Assessed %1 by %n rater, confidence %2.</numerusform>
            <numerusform>Assessed %1 by %n raters, confidence %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>mandatory criteria of a gate: %1 of %2 are settled</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>gate</comment>
        <translation>not planned</translation>
    </message>
    <message>
        <source>planned %1</source>
        <extracomment>%1: the day that was planned first</extracomment>
        <translation>planned %1</translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) are expected within 60 days</source>
        <translation>
            <numerusform>%n gate is expected within 60 days</numerusform>
            <numerusform>%n gates are expected within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue</source>
        <translation>
            <numerusform>%n is overdue</numerusform>
            <numerusform>%n are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) lack nothing mandatory</source>
        <translation>
            <numerusform>%n project lacks nothing mandatory</numerusform>
            <numerusform>%n projects lack nothing mandatory</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Next gate</source>
        <translation>Next gate</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Mandatory criteria</source>
        <translation>Mandatory criteria</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Levels missing</translation>
    </message>
    <message>
        <source>Open conditions</source>
        <translation>Open conditions</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>Median age, days</source>
        <translation>Median age, days</translation>
    </message>
    <message>
        <source>Closed so far</source>
        <translation>Closed so far</translation>
    </message>
    <message>
        <source>The commonest barriers</source>
        <translation>The commonest barriers</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) are due within 60 days or overdue</source>
        <translation>
            <numerusform>%n follow-up is due within 60 days or overdue</numerusform>
            <numerusform>%n follow-ups are due within 60 days or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>follow-ups</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Decision log</translation>
    </message>
    <message>
        <source>expected %1</source>
        <extracomment>a gate is expected on a day</extracomment>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>all mandatory criteria are settled</source>
        <translation>all mandatory criteria are settled</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <extracomment>%1: what is done about a barrier</extracomment>
        <translation>Remedy: %1</translation>
    </message>
    <message>
        <source>Barrier, %1</source>
        <extracomment>%1: a category</extracomment>
        <translation>Barrier, %1</translation>
    </message>
    <message>
        <source>Decision wanted</source>
        <translation>Decision wanted</translation>
    </message>
    <message>
        <source>Towards the market</source>
        <translation>Towards the market</translation>
    </message>
    <message>
        <source> whether: %1 (%2</source>
        <extracomment>continues &quot;decides&quot;; %1: what is asked for; %2: a project</extracomment>
        <translation> whether: %1 (%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open project(s) are coupled to procurement</source>
        <translation>
            <numerusform>%1 of %n open project is coupled to procurement</numerusform>
            <numerusform>%1 of %n open projects are coupled to procurement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the rules failed</source>
        <translation>
            <numerusform>%n check of the rules failed</numerusform>
            <numerusform>%n checks of the rules failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned publication(s) are overdue</source>
        <translation>
            <numerusform>%n planned publication is overdue</numerusform>
            <numerusform>%n planned publications are overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Value, DKK</source>
        <translation>Value, DKK</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: %1 its number, %2 the year</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>Checks failed</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Nobody is to buy the solution of: %1.</source>
        <extracomment>%1: projects that are past the partnership phase</extracomment>
        <translation>Nobody is to buy the solution of: %1.</translation>
    </message>
    <message>
        <source>Planned publications</source>
        <translation>Planned publications</translation>
    </message>
    <message>
        <source>The checks are no legal advice, and rules that are not confirmed count as something to look at. Values are without VAT.</source>
        <translation>The checks are no legal advice, and rules that are not confirmed count as something to look at. Values are without VAT.</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <extracomment>%1: the light that the rules suggest, where the judgement is another</extracomment>
        <translation>rules: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>plan</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>First sale</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Weighted, DKK</source>
        <translation>Weighted, DKK</translation>
    </message>
    <message>
        <source>Orders, DKK</source>
        <translation>Orders, DKK</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>owner</comment>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Benefit owner</source>
        <translation>Benefit owner</translation>
    </message>
    <message>
        <source>Planned a year, DKK</source>
        <translation>Planned a year, DKK</translation>
    </message>
    <message>
        <source>Expected a year, DKK</source>
        <translation>Expected a year, DKK</translation>
    </message>
    <message>
        <source>Realised a year, DKK</source>
        <translation>Realised a year, DKK</translation>
    </message>
    <message>
        <source>Implementation, market and benefits</source>
        <translation>Implementation, market and benefits</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) from the third phase on have complete plans for implementation and scaling.</source>
        <translation>
            <numerusform>%1 of %n project from the third phase on has complete plans for implementation and scaling.</numerusform>
            <numerusform>%1 of %n projects from the third phase on have complete plans for implementation and scaling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Plans and market</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Sources of facts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>yellow above 0, red above %1</source>
        <extracomment>a limit of a traffic light; %1: a number</extracomment>
        <translation>yellow above 0, red above %1</translation>
    </message>
    <message>
        <source>yellow from %1, red above %2</source>
        <translation>yellow from %1, red above %2</translation>
    </message>
    <message>
        <source>Each light is a judgement that a person made, with a reason if it is yellow or red. Where the limits of the portfolio suggest another light, the report says both. A project without a judgement is shown as not assessed, never as green.</source>
        <translation>Each light is a judgement that a person made, with a reason if it is yellow or red. Where the limits of the portfolio suggest another light, the report says both. A project without a judgement is shown as not assessed, never as green.</translation>
    </message>
    <message>
        <source>Limits of the lights.</source>
        <translation>Limits of the lights.</translation>
    </message>
    <message>
        <source>Old judgements:</source>
        <translation>Old judgements:</translation>
    </message>
    <message>
        <source>%1; the oldest was made %2 ago. Look at them again.</source>
        <extracomment>%1: &quot;time, cost and benefits&quot;; %2: &quot;16 months&quot;</extracomment>
        <translation>%1; the oldest was made %2 ago. Look at them again.</translation>
    </message>
</context>
<context>
    <name>StrategyOption</name>
    <message>
        <source>Substitute</source>
        <extracomment>what to do about a bottleneck: put something else in its place</extracomment>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Outsource</source>
        <extracomment>let somebody else mend the bottleneck</extracomment>
        <translation>Outsource</translation>
    </message>
    <message>
        <source>Improve</source>
        <extracomment>mend the bottleneck yourself</extracomment>
        <translation>Improve</translation>
    </message>
    <message>
        <source>Relocate</source>
        <extracomment>scale somewhere else, where it is no bottleneck</extracomment>
        <translation>Relocate</translation>
    </message>
    <message>
        <source>Reorient</source>
        <extracomment>change the goal</extracomment>
        <translation>Reorient</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Replace what holds back with something that is readier and more used.</source>
        <translation>Replace what holds back with something that is readier and more used.</translation>
    </message>
    <message>
        <source>Let somebody who is better placed bring it on.</source>
        <translation>Let somebody who is better placed bring it on.</translation>
    </message>
    <message>
        <source>Bring it on within the project.</source>
        <translation>Bring it on within the project.</translation>
    </message>
    <message>
        <source>Scale in another place, where it does not hold back.</source>
        <translation>Scale in another place, where it does not hold back.</translation>
    </message>
    <message>
        <source>Aim for something that can be reached without it.</source>
        <translation>Aim for something that can be reached without it.</translation>
    </message>
    <message>
        <source>Wait until it is there, and say when to look again.</source>
        <translation>Wait until it is there, and say when to look again.</translation>
    </message>
    <message>
        <source>End the project, and keep what was learned.</source>
        <translation>End the project, and keep what was learned.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Portfolio profiles</source>
        <extracomment>the facts about the portfolio as a whole</extracomment>
        <translation>Portfolio profiles</translation>
    </message>
    <message>
        <source>Portfolio profile</source>
        <translation>Portfolio profile</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
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
        <translation>People</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Focus areas</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Process models</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Process model</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Committee meetings</source>
        <translation>Committee meetings</translation>
    </message>
    <message>
        <source>Committee meeting</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Phase changes</source>
        <translation>Phase changes</translation>
    </message>
    <message>
        <source>Phase change</source>
        <translation>Phase change</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Budget line</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>Imported lists</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Imported list</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <extracomment>what scaling readiness is measured with</extracomment>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Gate targets</source>
        <extracomment>the level of readiness that a gate asks for</extracomment>
        <translation>Gate targets</translation>
    </message>
    <message>
        <source>Gate target</source>
        <translation>Gate target</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>of the innovation package: the core, and what else must be there</extracomment>
        <translation>Components</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Raters</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Ratings of components</source>
        <translation>Ratings of components</translation>
    </message>
    <message>
        <source>Rating of a component</source>
        <translation>Rating of a component</translation>
    </message>
    <message>
        <source>Remarks on dimensions</source>
        <translation>Remarks on dimensions</translation>
    </message>
    <message>
        <source>Remark on a dimension</source>
        <translation>Remark on a dimension</translation>
    </message>
    <message>
        <source>Ticked criteria</source>
        <translation>Ticked criteria</translation>
    </message>
    <message>
        <source>Ticked criterion</source>
        <translation>Ticked criterion</translation>
    </message>
    <message>
        <source>Scaling strategies</source>
        <translation>Scaling strategies</translation>
    </message>
    <message>
        <source>Scaling strategy</source>
        <translation>Scaling strategy</translation>
    </message>
    <message>
        <source>Imported rows</source>
        <extracomment>the ledger of the import: what a list said about a row of the portfolio</extracomment>
        <translation>Imported rows</translation>
    </message>
    <message>
        <source>Imported row</source>
        <translation>Imported row</translation>
    </message>
    <message>
        <source>Own fields</source>
        <extracomment>fields that a portfolio adds to those of the program</extracomment>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Values of own fields</source>
        <translation>Values of own fields</translation>
    </message>
    <message>
        <source>Value of an own field</source>
        <translation>Value of an own field</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <extracomment>which column of a list is which field, kept under a name</extracomment>
        <translation>Saved mappings</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>Saved mapping</translation>
    </message>
    <message>
        <source>Gate criteria</source>
        <extracomment>what must hold before a project goes on to the next phase</extracomment>
        <translation>Gate criteria</translation>
    </message>
    <message>
        <source>Gate criterion</source>
        <translation>Gate criterion</translation>
    </message>
    <message>
        <source>Answers at gates</source>
        <extracomment>what a project says to a criterion of a gate</extracomment>
        <translation>Answers at gates</translation>
    </message>
    <message>
        <source>Answer at a gate</source>
        <translation>Answer at a gate</translation>
    </message>
    <message>
        <source>Gate decisions</source>
        <translation>Gate decisions</translation>
    </message>
    <message>
        <source>Gate decision</source>
        <translation>Gate decision</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <extracomment>the day on which a project is to reach a gate</extracomment>
        <translation>Planned gates</translation>
    </message>
    <message>
        <source>Planned gate</source>
        <translation>Planned gate</translation>
    </message>
    <message>
        <source>Follow-on periods</source>
        <extracomment>efterforløb</extracomment>
        <translation>Follow-on periods</translation>
    </message>
    <message>
        <source>Follow-on period</source>
        <translation>Follow-on period</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Barrier</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <extracomment>opfølgning</extracomment>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Threshold values</source>
        <translation>Threshold values</translation>
    </message>
    <message>
        <source>Threshold value</source>
        <translation>Threshold value</translation>
    </message>
    <message>
        <source>Minimum deadlines</source>
        <translation>Minimum deadlines</translation>
    </message>
    <message>
        <source>Minimum deadline</source>
        <translation>Minimum deadline</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Routes</source>
        <extracomment>ways to a purchase</extracomment>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Procurements</source>
        <extracomment>indkøb</extracomment>
        <translation>Procurements</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Option holders</source>
        <extracomment>optionshavere</extracomment>
        <translation>Option holders</translation>
    </message>
    <message>
        <source>Option holder</source>
        <translation>Option holder</translation>
    </message>
    <message>
        <source>Disclosures and measures</source>
        <extracomment>who was told what, and what was done so that nobody has an advantage</extracomment>
        <translation>Disclosures and measures</translation>
    </message>
    <message>
        <source>Disclosure or measure</source>
        <translation>Disclosure or measure</translation>
    </message>
    <message>
        <source>Evaluators of tenders</source>
        <translation>Evaluators of tenders</translation>
    </message>
    <message>
        <source>Evaluator of tenders</source>
        <translation>Evaluator of tenders</translation>
    </message>
    <message>
        <source>Notes on checks</source>
        <extracomment>what somebody says to the result of a check</extracomment>
        <translation>Notes on checks</translation>
    </message>
    <message>
        <source>Note on a check</source>
        <translation>Note on a check</translation>
    </message>
    <message>
        <source>Implementation and scaling plans</source>
        <extracomment>how a solution comes into use: implementation plans and scaling plans</extracomment>
        <translation>Implementation and scaling plans</translation>
    </message>
    <message>
        <source>Implementation or scaling plan</source>
        <translation>Implementation or scaling plan</translation>
    </message>
    <message>
        <source>Commercial plans</source>
        <translation>Commercial plans</translation>
    </message>
    <message>
        <source>Commercial plan</source>
        <translation>Commercial plan</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>of a solution: those who may buy it, and those who have</extracomment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Benefits</source>
        <extracomment>gevinster</extracomment>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <extracomment>from where a traffic light is yellow or red</extracomment>
        <translation>Tolerances</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerance</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>where facts come from</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>%1 planned until %2</source>
        <translation>%1 planned until %2</translation>
    </message>
    <message>
        <source>%1 from %3 to %2</source>
        <translation>%1 from %3 to %2</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Gate: %1</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Milestone: %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>reached %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>a quarter of a year, very short</extracomment>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>applications by %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>applications by %1</translation>
    </message>
    <message>
        <source>invitation %1</source>
        <translation>invitation %1</translation>
    </message>
    <message>
        <source>tenders by %1</source>
        <translation>tenders by %1</translation>
    </message>
    <message>
        <source>award %1</source>
        <translation>award %1</translation>
    </message>
    <message>
        <source>standstill to %1</source>
        <translation>standstill to %1</translation>
    </message>
    <message>
        <source>contract from %1</source>
        <translation>contract from %1</translation>
    </message>
    <message>
        <source>the law sets no minimum time for tenders</source>
        <translation>the law sets no minimum time for tenders</translation>
    </message>
</context>
<context>
    <name>ToleranceMeasure</name>
    <message>
        <source>Cost above the budget, per cent</source>
        <translation>Cost above the budget, per cent</translation>
    </message>
    <message>
        <source>Cost above the budget, DKK</source>
        <translation>Cost above the budget, DKK</translation>
    </message>
    <message>
        <source>Delay, months</source>
        <translation>Delay, months</translation>
    </message>
    <message>
        <source>Benefits below the plan, per cent</source>
        <translation>Benefits below the plan, per cent</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <extracomment>joins the last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation> and </translation>
    </message>
</context>
<context>
    <name>opi::AssessPage</name>
    <message>
        <source>Innovation package</source>
        <translation>Innovation package</translation>
    </message>
    <message>
        <source>Close the assessment</source>
        <translation>Close the assessment</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>The assessment is not in the portfolio any more. If it was deleted just now, Undo brings it back.</source>
        <translation>The assessment is not in the portfolio any more. If it was deleted just now, Undo brings it back.</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <extracomment>%1: a project</extracomment>
        <translation>Assessment of %1</translation>
    </message>
    <message>
        <source>Closed. A closed assessment never changes; begin a new one to go on.</source>
        <translation>Closed. A closed assessment never changes; begin a new one to go on.</translation>
    </message>
    <message>
        <source>%1. Digits rate, Page Up and Page Down go from one to the next.</source>
        <translation>%1. Digits rate, Page Up and Page Down go from one to the next.</translation>
    </message>
    <message>
        <source>How ready is it, and how widely is it used?</source>
        <translation>How ready is it, and how widely is it used?</translation>
    </message>
    <message>
        <source>%1 of %2 dimensions rated</source>
        <extracomment>%1 of %2 dimensions are rated</extracomment>
        <translation>%1 of %2 dimensions rated</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What is assessed</source>
        <translation>What is assessed</translation>
    </message>
    <message>
        <source>What each level asks for</source>
        <translation>What each level asks for</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Why it does not apply</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Add a component</translation>
    </message>
    <message>
        <source>The core is what you want to scale; the rest is what else must be there for it.</source>
        <translation>The core is what you want to scale; the rest is what else must be there for it.</translation>
    </message>
    <message>
        <source>What is done about the bottleneck</source>
        <translation>What is done about the bottleneck</translation>
    </message>
    <message>
        <source>Add a strategy</source>
        <translation>Add a strategy</translation>
    </message>
    <message>
        <source>Needed where the same thing held the project back last time.</source>
        <translation>Needed where the same thing held the project back last time.</translation>
    </message>
    <message>
        <source>From then on it never changes, and it counts in every figure.</source>
        <translation>From then on it never changes, and it counts in every figure.</translation>
    </message>
    <message>
        <source>Why readiness fell, if it did</source>
        <translation>Why readiness fell, if it did</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>opi::BackupsPage</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changes since</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>After opening</source>
        <extracomment>why a backup was made</extracomment>
        <translation>After opening</translation>
    </message>
    <message>
        <source>While editing</source>
        <translation>While editing</translation>
    </message>
    <message>
        <source>Before restoring a backup</source>
        <translation>Before restoring a backup</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>a backup: its bytes are compared with what was noted when it was made</extracomment>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation>What was done since</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>Restore the chosen backup</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>There are no backups yet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the backup of %1</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Since the backup of %1</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Nothing was changed since.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) would not be in the restored portfolio.</source>
        <translation>
            <numerusform>%n change would not be in the restored portfolio.</numerusform>
            <numerusform>%n changes would not be in the restored portfolio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one is made half a minute after the portfolio was opened, and then every ten minutes while it is edited.</source>
        <translation>The first one is made half a minute after the portfolio was opened, and then every ten minutes while it is edited.</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Before a large change</translation>
    </message>
    <message>
        <source>The program makes a backup by itself after opening a changed portfolio, every ten minutes while it is edited, and before a large change, such as an import. The ten latest are kept, one for each of the last seven days, and one for each of the last four weeks. Restoring one keeps what is there now as a backup too.</source>
        <translation>The program makes a backup by itself after opening a changed portfolio, every ten minutes while it is edited, and before a large change, such as an import. The ten latest are kept, one for each of the last seven days, and one for each of the last four weeks. Restoring one keeps what is there now as a backup too.</translation>
    </message>
    <message>
        <source>Another course</source>
        <extracomment>of a backup: it holds what the portfolio does not have now</extracomment>
        <translation>Another course</translation>
    </message>
    <message>
        <source>This backup holds changes that the portfolio does not have now.</source>
        <translation>This backup holds changes that the portfolio does not have now.</translation>
    </message>
    <message>
        <source>Before a new version of the file format</source>
        <translation>Before a new version of the file format</translation>
    </message>
</context>
<context>
    <name>opi::Banner</name>
    <message>
        <source>The file was opened for reading only.</source>
        <translation>The file was opened for reading only.</translation>
    </message>
    <message>
        <source>%1 has the file open on %2, so it can only be read here.</source>
        <translation>%1 has the file open on %2, so it can only be read here.</translation>
    </message>
    <message>
        <source>%1 has had the file open on %2 since %3, so it can only be read here. Open it again when they have closed it.</source>
        <extracomment>%1 a person, %2 a computer, %3 date and time</extracomment>
        <translation>%1 has had the file open on %2 since %3, so it can only be read here. Open it again when they have closed it.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this file (file version %1). It can be read here, but not changed. Update the program to edit it.</source>
        <translation>A newer version of the program wrote this file (file version %1). It can be read here, but not changed. Update the program to edit it.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, so it can only be read. Save a copy to edit it.</source>
        <translation>The file or its folder is write-protected, so it can only be read. Save a copy to edit it.</translation>
    </message>
    <message>
        <source>You see the portfolio as it was at the end of %1. Nothing can be edited.</source>
        <extracomment>a past date is shown on every page</extracomment>
        <translation>You see the portfolio as it was at the end of %1. Nothing can be edited.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <extracomment>%1 is the name of a file: a copy or an export</extracomment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>You see the portfolio as it was just after “%1”, %2. Nothing can be edited.</source>
        <extracomment>%1 is what was done, such as &quot;Restore point: Before the meeting&quot;; %2 date and time</extracomment>
        <translation>You see the portfolio as it was just after “%1”, %2. Nothing can be edited.</translation>
    </message>
    <message>
        <source>A large change is being written to the file. Nothing can be edited until it is there.</source>
        <translation>A large change is being written to the file. Nothing can be edited until it is there.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>takes back what is being written</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored. What was there is kept among the backups.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>The backup of %1, %2 was restored. What was there is kept among the backups.</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored.</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>The backup of %1, %2 was restored.</translation>
    </message>
    <message>
        <source>The backup of %1, %2 was restored. What was there is kept as %3.</source>
        <extracomment>%1 a day, %2 a time, %3 the name of a file</extracomment>
        <translation>The backup of %1, %2 was restored. What was there is kept as %3.</translation>
    </message>
</context>
<context>
    <name>opi::BarriersPage</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Risks and barriers</source>
        <translation>Risks and barriers</translation>
    </message>
    <message>
        <source>Barriers, risks or decisions</source>
        <translation>Barriers, risks or decisions</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filter the rows …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Open the project</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::ChartCard</name>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</source>
        <translation>Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Save as a picture …</source>
        <translation>&amp;Save as a picture …</translation>
    </message>
    <message>
        <source>Show as a &amp;chart</source>
        <translation>Show as a &amp;chart</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Show as a &amp;table</translation>
    </message>
    <message>
        <source>Copy, save or show as a table</source>
        <translation>Copy, save or show as a table</translation>
    </message>
</context>
<context>
    <name>opi::ColumnsStep</name>
    <message>
        <source>(without heading)</source>
        <translation>(without heading)</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Field for the column %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>Column of the list</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mapping</source>
        <extracomment>which columns are which fields, kept under a name</extracomment>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Name of this mapping</source>
        <translation>Name of this mapping</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Save the mapping</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>By the headings</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>New own field: %1</translation>
    </message>
    <message>
        <source>Kind of the own field %1</source>
        <translation>Kind of the own field %1</translation>
    </message>
</context>
<context>
    <name>opi::CommandTable</name>
    <message>
        <source>&amp;New portfolio …</source>
        <translation>&amp;New portfolio …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Open …</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple portfolio</source>
        <translation>Open the sam&amp;ple portfolio</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>&amp;Save a copy …</translation>
    </message>
    <message>
        <source>&amp;Import a list …</source>
        <translation>&amp;Import a list …</translation>
    </message>
    <message>
        <source>Make a &amp;report</source>
        <translation>Make a &amp;report</translation>
    </message>
    <message>
        <source>&amp;Close the portfolio</source>
        <translation>&amp;Close the portfolio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Filter the rows</source>
        <translation>&amp;Filter the rows</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Go to …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>As the d&amp;esktop is</source>
        <translation>As the d&amp;esktop is</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Larger &amp;text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Next part of the &amp;window</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>P&amp;revious part of the window</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;New project</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About OPI Portfolio</source>
        <translation>&amp;About OPI Portfolio</translation>
    </message>
    <message>
        <source>Set &amp;a restore point …</source>
        <translation>Set &amp;a restore point …</translation>
    </message>
    <message>
        <source>&amp;Export the projects as CSV …</source>
        <translation>&amp;Export the projects as CSV …</translation>
    </message>
    <message>
        <source>Export the portfolio as &amp;JSON …</source>
        <translation>Export the portfolio as &amp;JSON …</translation>
    </message>
    <message>
        <source>Export everything as an E&amp;xcel workbook …</source>
        <translation>Export everything as an E&amp;xcel workbook …</translation>
    </message>
    <message>
        <source>&amp;Backups …</source>
        <translation>&amp;Backups …</translation>
    </message>
    <message>
        <source>Own &amp;fields …</source>
        <translation>Own &amp;fields …</translation>
    </message>
</context>
<context>
    <name>opi::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Project</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>opi::CriteriaPanel</name>
    <message>
        <source>Proved by: %1</source>
        <translation>Proved by: %1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Evidence: choose or write</source>
        <translation>Evidence: choose or write</translation>
    </message>
    <message>
        <source>Documented: level %1.</source>
        <translation>Documented: level %1.</translation>
    </message>
    <message>
        <source>Claimed level %1, but documented only to level %2.</source>
        <translation>Claimed level %1, but documented only to level %2.</translation>
    </message>
    <message>
        <source>For level %1 is missing: %2.</source>
        <translation>For level %1 is missing: %2.</translation>
    </message>
</context>
<context>
    <name>opi::DateCard</name>
    <message>
        <source>See another date</source>
        <translation>See another date</translation>
    </message>
    <message>
        <source>Every page shows the portfolio as it was at the end of that day; nothing can be edited then.</source>
        <translation>Every page shows the portfolio as it was at the end of that day; nothing can be edited then.</translation>
    </message>
    <message>
        <source>Date to see</source>
        <translation>Date to see</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
</context>
<context>
    <name>opi::DraftNotice</name>
    <message>
        <source>a row that is not there any more</source>
        <translation>a row that is not there any more</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>%1 what somebody typed, %2 the field and the project where</extracomment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Typed on %1, %2, and not in the portfolio yet: %3.</source>
        <extracomment>%1 a day, %2 a time, %3 one or several texts in quotation marks</extracomment>
        <translation>Typed on %1, %2, and not in the portfolio yet: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more after that.</source>
        <translation>
            <numerusform>%n more after that.</numerusform>
            <numerusform>%n more after that.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Discard what was typed</translation>
    </message>
</context>
<context>
    <name>opi::FieldEditor</name>
    <message>
        <source>Not in the portfolio yet: it is taken when you leave the field. Esc drops it.</source>
        <translation>Not in the portfolio yet: it is taken when you leave the field. Esc drops it.</translation>
    </message>
    <message>
        <source>Source …</source>
        <extracomment>asks where the value of the field comes from: an address and a day</extracomment>
        <translation>Source …</translation>
    </message>
    <message>
        <source>%1 · with source</source>
        <extracomment>%1: the name of a field; it is known where its value comes from</extracomment>
        <translation>%1 · with source</translation>
    </message>
</context>
<context>
    <name>opi::FileDialogs</name>
    <message>
        <source>Portfolios (*.opi)</source>
        <translation>Portfolios (*.opi)</translation>
    </message>
    <message>
        <source>Open a portfolio</source>
        <translation>Open a portfolio</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <extracomment>the name that a new file is offered</extracomment>
        <translation>New portfolio</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Where to keep the portfolio that takes the list</source>
        <translation>Where to keep the portfolio that takes the list</translation>
    </message>
    <message>
        <source>%1 – copy</source>
        <translation>%1 – copy</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>%1 – projects</source>
        <extracomment>the file name that an export is offered; %1 is the name of the portfolio</extracomment>
        <translation>%1 – projects</translation>
    </message>
    <message>
        <source>Export the projects</source>
        <translation>Export the projects</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets (*.csv)</source>
        <translation>CSV, for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>Export the whole portfolio</source>
        <translation>Export the whole portfolio</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, for other programs (*.json)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Lists (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>opi::FileStep</name>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Choose another file …</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Headings on line</source>
        <translation>Headings on line</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>The first rows of the list</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>Windows-1252 (Latin 1)</source>
        <translation>Windows-1252 (Latin 1)</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a row in a file</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <extracomment>a sheet of a workbook that is hidden there</extracomment>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>List of</source>
        <extracomment>of a workbook what the rows of a list are: projects, risks ...</extracomment>
        <translation>List of</translation>
    </message>
    <message>
        <source>Updates the list</source>
        <extracomment>the earlier import that a list brings up to date</extracomment>
        <translation>Updates the list</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>This very file was imported on %1.</translation>
    </message>
    <message>
        <source>None: a new list</source>
        <translation>None: a new list</translation>
    </message>
    <message>
        <source>Choose a list from Excel, LibreOffice or as CSV, or drop it on the window: projects, organisations, or what projects have, such as milestones, risks, grants, barriers, decisions, customers, plans and answers at gates. Sheet, separator, encoding and headings are recognised; nothing is imported before you have seen what will happen.</source>
        <translation>Choose a list from Excel, LibreOffice or as CSV, or drop it on the window: projects, organisations, or what projects have, such as milestones, risks, grants, barriers, decisions, customers, plans and answers at gates. Sheet, separator, encoding and headings are recognised; nothing is imported before you have seen what will happen.</translation>
    </message>
</context>
<context>
    <name>opi::FilterChip</name>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <translation>Due</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of deadline it is</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filter the rows …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Export calendar …</source>
        <translation>Export calendar …</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
    <message>
        <source>Nothing is to be followed up</source>
        <translation>Nothing is to be followed up</translation>
    </message>
    <message>
        <source>Milestones, gates, conditions, reviews of risks and other things with a day stand here until they are done.</source>
        <translation>Milestones, gates, conditions, reviews of risks and other things with a day stand here until they are done.</translation>
    </message>
    <message numerus="yes">
        <source>%n open thing(s) with a day</source>
        <translation>
            <numerusform>%n open thing with a day</numerusform>
            <numerusform>%n open things with a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>opi::GatePanel</name>
    <message>
        <source>Decision at %1</source>
        <extracomment>the heading of the form; %1: a gate</extracomment>
        <translation>Decision at %1</translation>
    </message>
    <message>
        <source>All mandatory criteria are settled.</source>
        <translation>All mandatory criteria are settled.</translation>
    </message>
    <message>
        <source>These become conditions: %1.</source>
        <extracomment>%1: criteria</extracomment>
        <translation>These become conditions: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <extracomment>%1: criteria</extracomment>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>opi::GoTo</name>
    <message>
        <source>Finds</source>
        <translation>Finds</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nothing is called that</translation>
    </message>
</context>
<context>
    <name>opi::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Filter what was done …</source>
        <translation>Filter what was done …</translation>
    </message>
    <message>
        <source>Filter what was done</source>
        <translation>Filter what was done</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>What it changed</translation>
    </message>
    <message>
        <source>Everything since %1, the latest first.</source>
        <extracomment>%1 is the day the file was made</extracomment>
        <translation>Everything since %1, the latest first.</translation>
    </message>
    <message>
        <source>The first %1 of many changes.</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>The first %1 of many changes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Restore points only</source>
        <translation>Restore points only</translation>
    </message>
    <message>
        <source>See the portfolio as it was then</source>
        <translation>See the portfolio as it was then</translation>
    </message>
    <message>
        <source>Go back to this point</source>
        <translation>Go back to this point</translation>
    </message>
    <message>
        <source>Makes the portfolio as it was just after this; can itself be undone</source>
        <translation>Makes the portfolio as it was just after this; can itself be undone</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <extracomment>a restore point</extracomment>
        <translation>Nothing has changed since.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the list)</source>
        <extracomment>a row of the portfolio, and where it stood in an imported list</extracomment>
        <translation>%1 (line %2 of the list)</translation>
    </message>
</context>
<context>
    <name>opi::ImportPage</name>
    <message>
        <source>Nothing was new: the portfolio has all that the list says.</source>
        <translation>Nothing was new: the portfolio has all that the list says.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 File</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Columns</translation>
    </message>
    <message>
        <source>3 Preview</source>
        <translation>3 Preview</translation>
    </message>
    <message>
        <source>4 Result</source>
        <translation>4 Result</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>stops reading or checking a list</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Show the projects</source>
        <translation>Show the projects</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Import another list</translation>
    </message>
    <message>
        <source>Go back a step</source>
        <translation>Go back a step</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far long work has come, such as 1.200 of 10.000</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Pasted cells</translation>
    </message>
    <message>
        <source>Show the organisations</source>
        <translation>Show the organisations</translation>
    </message>
</context>
<context>
    <name>opi::LightsEditor</name>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Judged on</translation>
    </message>
</context>
<context>
    <name>opi::MainWindow</name>
    <message>
        <source>%1 – OPI Portfolio</source>
        <extracomment>the window&apos;s title: file, then program</extracomment>
        <translation>%1 – OPI Portfolio</translation>
    </message>
    <message>
        <source>OPI Portfolio</source>
        <translation>OPI Portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Open recen&amp;t</translation>
    </message>
</context>
<context>
    <name>opi::MarketPage</name>
    <message>
        <source>Stage</source>
        <extracomment>headings of a table of customers by stage</extracomment>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Customers now</source>
        <translation>Customers now</translation>
    </message>
    <message>
        <source>Came this far</source>
        <translation>Came this far</translation>
    </message>
    <message>
        <source>Value (DKK)</source>
        <translation>Value (DKK)</translation>
    </message>
    <message>
        <source>Weighted (DKK)</source>
        <translation>Weighted (DKK)</translation>
    </message>
    <message>
        <source>Went on from here</source>
        <translation>Went on from here</translation>
    </message>
    <message>
        <source>No project is in the third phase or later, from which on plans for implementation and scaling are asked for.</source>
        <translation>No project is in the third phase or later, from which on plans for implementation and scaling are asked for.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) from the third phase on have a complete plan for implementation and for scaling.</source>
        <translation>
            <numerusform>%1 of %n project from the third phase on has a complete plan for implementation and for scaling.</numerusform>
            <numerusform>%1 of %n projects from the third phase on have a complete plan for implementation and for scaling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Plans and market</translation>
    </message>
    <message>
        <source>Customer pipeline</source>
        <translation>Customer pipeline</translation>
    </message>
    <message>
        <source>Plans or customers</source>
        <translation>Plans or customers</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Plans by project</source>
        <translation>Plans by project</translation>
    </message>
    <message>
        <source>Customers of all projects</source>
        <translation>Customers of all projects</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Open the project</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
        <translation>replaced</translation>
    </message>
    <message>
        <source>Projects follow this version, so what its gates ask does not change. Make a new version and change that; projects under way are moved to it on their own page.</source>
        <translation>Projects follow this version, so what its gates ask does not change. Make a new version and change that; projects under way are moved to it on their own page.</translation>
    </message>
    <message>
        <source>No open project follows this version: it can be changed freely.</source>
        <translation>No open project follows this version: it can be changed freely.</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Process models</translation>
    </message>
    <message>
        <source>The ways from development to market: phases, the gate at the end of each, and what it asks for. They are yours to change.</source>
        <translation>The ways from development to market: phases, the gate at the end of each, and what it asks for. They are yours to change.</translation>
    </message>
    <message>
        <source>Process model</source>
        <translation>Process model</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Bring in the models of the program</source>
        <translation>Bring in the models of the program</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>The model</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>What the gate asks for</source>
        <translation>What the gate asks for</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Add a criterion</translation>
    </message>
    <message numerus="yes">
        <source>%n process model(s)</source>
        <translation>
            <numerusform>%n process model</numerusform>
            <numerusform>%n process models</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in the limits of the program</source>
        <translation>Bring in the limits of the program</translation>
    </message>
    <message>
        <source>Limits of the traffic lights</source>
        <translation>Limits of the traffic lights</translation>
    </message>
    <message>
        <source>What the lights are suggested by. A light may be judged otherwise, with a reason that stands in the report. Small projects may want a lower limit in kroner.</source>
        <translation>What the lights are suggested by. A light may be judged otherwise, with a reason that stands in the report. Small projects may want a lower limit in kroner.</translation>
    </message>
</context>
<context>
    <name>opi::MovePanel</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Move “%1” to another phase</source>
        <extracomment>the heading of the form; %1: a project</extracomment>
        <translation>Move “%1” to another phase</translation>
    </message>
    <message>
        <source>Not settled at the gate, and followed up in 30 days: %1.</source>
        <extracomment>%1: criteria of gates</extracomment>
        <translation>Not settled at the gate, and followed up in 30 days: %1.</translation>
    </message>
</context>
<context>
    <name>opi::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>opi::Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>opi::OrganisationsPage</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisations or people</source>
        <translation>Organisations or people</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Filter the rows …</source>
        <translation>Filter the rows …</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what sort of organisation it is</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Show its projects</source>
        <translation>Show its projects</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+Delete)</source>
        <translation>Delete the selected rows (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>opi::OverviewPage</name>
    <message>
        <source>See another date</source>
        <translation>See another date</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Make a report</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>There are no projects yet</source>
        <translation>There are no projects yet</translation>
    </message>
    <message>
        <source>The next 60 days</source>
        <translation>The next 60 days</translation>
    </message>
    <message>
        <source>Stuck in their phase</source>
        <translation>Stuck in their phase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time in the phase</source>
        <translation>Time in the phase</translation>
    </message>
    <message>
        <source>Drop a project list from Excel or a CSV file here, or choose File &gt; Import a list (Ctrl+I). To write the first project yourself, choose Project &gt; New project.</source>
        <translation>Drop a project list from Excel or a CSV file here, or choose File &gt; Import a list (Ctrl+I). To write the first project yourself, choose Project &gt; New project.</translation>
    </message>
</context>
<context>
    <name>opi::OwnFieldsPage</name>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>What you want to know of your projects and the program has no field for: a column in the list of projects, a filter, a line on the page of the project and, if you like, in the report. A column of an imported list can become one.</source>
        <translation>What you want to know of your projects and the program has no field for: a column in the list of projects, a filter, a line on the page of the project and, if you like, in the report. A column of an imported list can become one.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the selected fields with their values (Ctrl+Delete)</source>
        <translation>Delete the selected fields with their values (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>New field</translation>
    </message>
</context>
<context>
    <name>opi::Page</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>opi::PageDirectory</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>A project</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Scaling readiness</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Risks and barriers</source>
        <translation>Risks and barriers</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Process models</source>
        <translation>Process models</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Plans and market</translation>
    </message>
</context>
<context>
    <name>opi::PeriodCard</name>
    <message>
        <source>Between two dates</source>
        <translation>Between two dates</translation>
    </message>
    <message>
        <source>What happened to the projects, in sentences.</source>
        <translation>What happened to the projects, in sentences.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates</extracomment>
        <translation>to</translation>
    </message>
    <message>
        <source>Tell what happened</source>
        <translation>Tell what happened</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>was deleted.</source>
        <extracomment>a project</extracomment>
        <translation>was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more project(s).</source>
        <translation>
            <numerusform>And %n more project.</numerusform>
            <numerusform>And %n more projects.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::PhaseStrip</name>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>Phase %1 of %2: %3, %4</translation>
    </message>
    <message>
        <source>Not placed in a phase</source>
        <translation>Not placed in a phase</translation>
    </message>
    <message>
        <source>Phase %1 of %2: %3</source>
        <translation>Phase %1 of %2: %3</translation>
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
        <translation>Lanes</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>No lanes</translation>
    </message>
    <message>
        <source>Lanes by hub</source>
        <translation>Lanes by hub</translation>
    </message>
    <message>
        <source>Lanes by programme</source>
        <translation>Lanes by programme</translation>
    </message>
    <message>
        <source>Lanes by focus area</source>
        <translation>Lanes by focus area</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No project is open</translation>
    </message>
    <message>
        <source>Projects that are open stand here by their phase, and are moved from one to the next.</source>
        <translation>Projects that are open stand here by their phase, and are moved from one to the next.</translation>
    </message>
    <message>
        <source>%1, usually %2</source>
        <translation>%1, usually %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s)</source>
        <translation>
            <numerusform>%n open project</numerusform>
            <numerusform>%n open projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer in their phase than most others were</source>
        <translation>
            <numerusform>%n longer in its phase than most others were</numerusform>
            <numerusform>%n longer in their phase than most others were</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a card to another phase, or send it there with Ctrl and an arrow key; Enter opens it.</source>
        <translation>Drag a card to another phase, or send it there with Ctrl and an arrow key; Enter opens it.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <extracomment>projects that began in year %1: %2 of %3 have reached the market, %4 is the share</extracomment>
        <translation>%1: %2 of %3 (%4)</translation>
    </message>
    <message>
        <source>Reached the market, by year of start: %1.</source>
        <translation>Reached the market, by year of start: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a phase; %2: the share of the projects that went on from it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Went on from: %1.</source>
        <translation>Went on from: %1.</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <extracomment>%1: a share in per cent: how ready a project is for the market</extracomment>
        <translation>%1 ready</translation>
    </message>
</context>
<context>
    <name>opi::PointBar</name>
    <message>
        <source>Name of the restore point</source>
        <translation>Name of the restore point</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Set the restore point</source>
        <translation>Set the restore point</translation>
    </message>
    <message>
        <source>Set no restore point</source>
        <translation>Set no restore point</translation>
    </message>
</context>
<context>
    <name>opi::PortfolioFiles</name>
    <message>
        <source>Sample portfolio</source>
        <extracomment>the file name of the sample portfolio</extracomment>
        <translation>Sample portfolio</translation>
    </message>
    <message>
        <source>Programme manager</source>
        <translation>Programme manager</translation>
    </message>
</context>
<context>
    <name>opi::PortfolioFinds</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>opi::PreviewStep</name>
    <message>
        <source>Filter the preview …</source>
        <translation>Filter the preview …</translation>
    </message>
    <message>
        <source>Filter the preview</source>
        <translation>Filter the preview</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Parts of the preview</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Doubtful cells (%1)</source>
        <translation>Doubtful cells (%1)</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Differences (%1)</translation>
    </message>
    <message>
        <source>No cell is doubtful: each is taken as it stands.</source>
        <translation>No cell is doubtful: each is taken as it stands.</translation>
    </message>
    <message>
        <source>Nothing differs between the list and the portfolio.</source>
        <translation>Nothing differs between the list and the portfolio.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>of a row in a file</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Why it is doubtful</source>
        <translation>Why it is doubtful</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the portfolio</source>
        <translation>In the portfolio</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>Only doubtful rows</source>
        <translation>Only doubtful rows</translation>
    </message>
    <message>
        <source>Where list and portfolio differ</source>
        <translation>Where list and portfolio differ</translation>
    </message>
    <message>
        <source>Take from the list</source>
        <extracomment>for the differences that are selected</extracomment>
        <translation>Take from the list</translation>
    </message>
    <message>
        <source>Keep as it is here</source>
        <translation>Keep as it is here</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>As the rule says</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>Rows (%1)</translation>
    </message>
    <message>
        <source>Gone from the list (%1)</source>
        <translation>Gone from the list (%1)</translation>
    </message>
    <message>
        <source>Nothing that an earlier edition of the list had is missing in this one.</source>
        <translation>Nothing that an earlier edition of the list had is missing in this one.</translation>
    </message>
    <message>
        <source>No row is doubtful.</source>
        <translation>No row is doubtful.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>The list has no rows.</translation>
    </message>
    <message>
        <source>Doubtful rows come first, their doubtful cells marked with !. Press F2 or double-click a cell to mend it; the file stays as it is.</source>
        <translation>Doubtful rows come first, their doubtful cells marked with !. Press F2 or double-click a cell to mend it; the file stays as it is.</translation>
    </message>
    <message>
        <source>Select one or several differences, then take them from the list or keep what is here. A filter and Ctrl+A select a whole field.</source>
        <translation>Select one or several differences, then take them from the list or keep what is here. A filter and Ctrl+A select a whole field.</translation>
    </message>
    <message>
        <source>They are kept in the portfolio, and marked as gone from the list.</source>
        <translation>They are kept in the portfolio, and marked as gone from the list.</translation>
    </message>
    <message>
        <source>In the list last time</source>
        <translation>In the list last time</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>From the list</source>
        <extracomment>which of two values is kept</extracomment>
        <translation>From the list</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Stays as it is</translation>
    </message>
    <message>
        <source>Line last time</source>
        <translation>Line last time</translation>
    </message>
</context>
<context>
    <name>opi::ProcurementPage</name>
    <message>
        <source>Procurements</source>
        <translation>Procurements</translation>
    </message>
    <message>
        <source>Threshold values</source>
        <translation>Threshold values</translation>
    </message>
    <message>
        <source>Minimum deadlines</source>
        <translation>Minimum deadlines</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Other rules</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open project(s) are coupled to procurement</source>
        <extracomment>%1: a share in per cent</extracomment>
        <translation>
            <numerusform>%1 of %n open project is coupled to procurement</numerusform>
            <numerusform>%1 of %n open projects are coupled to procurement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</source>
        <translation>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</translation>
    </message>
    <message>
        <source>%1, quarter %2: %3, %4</source>
        <extracomment>%1: a year; %2: 1-4; %3: &quot;3 procurements&quot;; %4: an amount</extracomment>
        <translation>%1, quarter %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n procurement(s)</source>
        <translation>
            <numerusform>%n procurement</numerusform>
            <numerusform>%n procurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned before today and not published</source>
        <translation>
            <numerusform>%n planned before today and not published</numerusform>
            <numerusform>%n planned before today and not published</numerusform>
        </translation>
    </message>
    <message>
        <source>No publication is planned.</source>
        <translation>No publication is planned.</translation>
    </message>
    <message>
        <source>Every project that should be is coupled to procurement.</source>
        <translation>Every project that should be is coupled to procurement.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) after the partnership phase have nobody to buy the solution.</source>
        <translation>
            <numerusform>%n project after the partnership phase has nobody to buy the solution.</numerusform>
            <numerusform>%n projects after the partnership phase have nobody to buy the solution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
    <message>
        <source>Planned publications</source>
        <translation>Planned publications</translation>
    </message>
    <message>
        <source>Not coupled to procurement</source>
        <translation>Not coupled to procurement</translation>
    </message>
    <message>
        <source>Procurements and rules</source>
        <translation>Procurements and rules</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Open the project</translation>
    </message>
    <message>
        <source>Bring in the rules of the program</source>
        <translation>Bring in the rules of the program</translation>
    </message>
</context>
<context>
    <name>opi::ProjectFacts</name>
    <message>
        <source>Nobody has judged the project as a whole yet.</source>
        <translation>Nobody has judged the project as a whole yet.</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <extracomment>%1 is &quot;green&quot;, &quot;yellow&quot; or &quot;red&quot;</extracomment>
        <translation>Overall %1.</translation>
    </message>
    <message numerus="yes">
        <source>Overall %1, judged %n day(s) ago.</source>
        <extracomment>%1 is &quot;green&quot;, &quot;yellow&quot; or &quot;red&quot;; %n days have passed since somebody judged it</extracomment>
        <translation>
            <numerusform>Overall %1, judged %n day ago.</numerusform>
            <numerusform>Overall %1, judged %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Where it belongs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
</context>
<context>
    <name>opi::ProjectGate</name>
    <message>
        <source>No gate ahead</source>
        <translation>No gate ahead</translation>
    </message>
    <message>
        <source>The project is in no phase that ends with a gate.</source>
        <translation>The project is in no phase that ends with a gate.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n mandatory criteria settled</source>
        <translation>
            <numerusform>%1 of %n mandatory criterion settled</numerusform>
            <numerusform>%1 of %n mandatory criteria settled</numerusform>
        </translation>
    </message>
    <message>
        <source>levels of readiness missing: %1</source>
        <extracomment>%1: dimensions with their documented level and the level that the gate asks for: &quot;Procurement 2/4&quot;</extracomment>
        <translation>levels of readiness missing: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the package below what the gate asks for</source>
        <translation>
            <numerusform>%n component of the package below what the gate asks for</numerusform>
            <numerusform>%n components of the package below what the gate asks for</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>About the criterion</source>
        <translation>About the criterion</translation>
    </message>
    <message>
        <source>Choose a criterion to read what it asks for and what shows that it is met.</source>
        <translation>Choose a criterion to read what it asks for and what shows that it is met.</translation>
    </message>
    <message>
        <source>Accepted evidence: %1.</source>
        <extracomment>kinds of evidence that a criterion accepts</extracomment>
        <translation>Accepted evidence: %1.</translation>
    </message>
    <message>
        <source>Answered by: %1.</source>
        <extracomment>%1: a role</extracomment>
        <translation>Answered by: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Decide at the gate …</source>
        <translation>Decide at the gate …</translation>
    </message>
    <message>
        <source>Gate paper …</source>
        <translation>Gate paper …</translation>
    </message>
    <message>
        <source>Bring in the criteria of the program</source>
        <translation>Bring in the criteria of the program</translation>
    </message>
    <message>
        <source>Move to the newest version of the model</source>
        <translation>Move to the newest version of the model</translation>
    </message>
    <message>
        <source>The gate asks for nothing yet</source>
        <translation>The gate asks for nothing yet</translation>
    </message>
    <message>
        <source>Bring in the criteria that the program has for its process models, or write your own under Governance &gt; Process models.</source>
        <translation>Bring in the criteria that the program has for its process models, or write your own under Governance &gt; Process models.</translation>
    </message>
    <message>
        <source>What the gate asks for</source>
        <translation>What the gate asks for</translation>
    </message>
    <message>
        <source>Mandatory criteria that are not settled stop a go; a conditional go makes follow-ups of them.</source>
        <translation>Mandatory criteria that are not settled stop a go; a conditional go makes follow-ups of them.</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisions so far</translation>
    </message>
    <message>
        <source>Planned gates</source>
        <translation>Planned gates</translation>
    </message>
    <message>
        <source>Plan a gate</source>
        <translation>Plan a gate</translation>
    </message>
    <message>
        <source>The day on which the project is to leave each phase.</source>
        <translation>The day on which the project is to leave each phase.</translation>
    </message>
    <message>
        <source>Follow-on period</source>
        <translation>Follow-on period</translation>
    </message>
    <message>
        <source>Add a follow-on period</source>
        <translation>Add a follow-on period</translation>
    </message>
    <message>
        <source>Time and money to try the implementation after the test, before the solution is sold.</source>
        <translation>Time and money to try the implementation after the test, before the solution is sold.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
</context>
<context>
    <name>opi::ProjectHistory</name>
    <message numerus="yes">
        <source>%n entry(s), the newest first.</source>
        <translation>
            <numerusform>%n entry, the newest first.</numerusform>
            <numerusform>%n entries, the newest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Show older entries</translation>
    </message>
    <message>
        <source>Nobody has said where a fact comes from. Ctrl+L in a field or cell asks for its source.</source>
        <translation>Nobody has said where a fact comes from. Ctrl+L in a field or cell asks for its source.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) with a source. Ctrl+L in a field or cell changes it.</source>
        <translation>
            <numerusform>%n fact with a source. Ctrl+L in a field or cell changes it.</numerusform>
            <numerusform>%n facts with a source. Ctrl+L in a field or cell changes it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources of facts</source>
        <translation>Sources of facts</translation>
    </message>
</context>
<context>
    <name>opi::ProjectMarket</name>
    <message>
        <source>Begin an implementation plan</source>
        <translation>Begin an implementation plan</translation>
    </message>
    <message>
        <source>Begin a scaling plan</source>
        <translation>Begin a scaling plan</translation>
    </message>
    <message>
        <source>Commercial plan</source>
        <translation>Commercial plan</translation>
    </message>
    <message>
        <source>Begin a commercial plan</source>
        <translation>Begin a commercial plan</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>of a solution: those who may buy it, and those who have</extracomment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Plans and market</source>
        <translation>Plans and market</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Delete the plan</translation>
    </message>
    <message>
        <source>Delete the plan: %1</source>
        <extracomment>for a screen reader; %1: a plan</extracomment>
        <translation>Delete the plan: %1</translation>
    </message>
</context>
<context>
    <name>opi::ProjectPage</name>
    <message>
        <source>Move to phase …</source>
        <translation>Move to phase …</translation>
    </message>
    <message>
        <source>The project is not in the portfolio any more. If it was deleted just now, Undo brings it back.</source>
        <translation>The project is not in the portfolio any more. If it was deleted just now, Undo brings it back.</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus: %1</translation>
    </message>
</context>
<context>
    <name>opi::ProjectParts</name>
    <message>
        <source>Parts of the project</source>
        <translation>Parts of the project</translation>
    </message>
</context>
<context>
    <name>opi::ProjectProcurement</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message>
        <source>No check failed</source>
        <translation>No check failed</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold value for publication on %1: %2 without VAT.</source>
        <extracomment>%1: a day; %2: an amount</extracomment>
        <translation>Threshold value for publication on %1: %2 without VAT.</translation>
    </message>
    <message>
        <source>At the earliest, if sent on %1: %2</source>
        <extracomment>%1: a day; %2: the days of a tender</extracomment>
        <translation>At the earliest, if sent on %1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</source>
        <translation>No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.</translation>
    </message>
    <message>
        <source>Begin a procurement</source>
        <translation>Begin a procurement</translation>
    </message>
    <message>
        <source>Nobody has thought of the purchase yet</source>
        <translation>Nobody has thought of the purchase yet</translation>
    </message>
    <message>
        <source>Most solutions stop because nobody planned how they are bought. Begin with the route, the buyer and the budget; the checks say what is missing.</source>
        <translation>Most solutions stop because nobody planned how they are bought. Begin with the route, the buyer and the budget; the checks say what is missing.</translation>
    </message>
    <message>
        <source>The way to the purchase</source>
        <translation>The way to the purchase</translation>
    </message>
    <message>
        <source>Facts that the checks ask about</source>
        <translation>Facts that the checks ask about</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Option holders</source>
        <translation>Option holders</translation>
    </message>
    <message>
        <source>Add an option holder</source>
        <translation>Add an option holder</translation>
    </message>
    <message>
        <source>Who else may buy under the same option: the volume is what makes a solution scale.</source>
        <translation>Who else may buy under the same option: the volume is what makes a solution scale.</translation>
    </message>
    <message>
        <source>Market dialogue and measures against conflicts of interest</source>
        <translation>Market dialogue and measures against conflicts of interest</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Who was told what and when, and what was done so that nobody has an advantage.</source>
        <translation>Who was told what and when, and what was done so that nobody has an advantage.</translation>
    </message>
    <message>
        <source>Who evaluates the tenders</source>
        <translation>Who evaluates the tenders</translation>
    </message>
    <message>
        <source>Add an evaluator</source>
        <translation>Add an evaluator</translation>
    </message>
    <message>
        <source>Procurement</source>
        <translation>Procurement</translation>
    </message>
</context>
<context>
    <name>opi::ProjectReadiness</name>
    <message>
        <source>Assessed %1</source>
        <translation>Assessed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rater(s)</source>
        <translation>
            <numerusform>%n rater</numerusform>
            <numerusform>%n raters</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence %1 (%2)</source>
        <extracomment>%1: low, medium or high; %2: 0-1</extracomment>
        <translation>confidence %1 (%2)</translation>
    </message>
    <message>
        <source>α %1</source>
        <extracomment>Krippendorff&apos;s alpha: how far the raters agree</extracomment>
        <translation>α %1</translation>
    </message>
    <message>
        <source>Go on with the assessment</source>
        <translation>Go on with the assessment</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Open one to see what was rated and ticked.</source>
        <translation>Open one to see what was rated and ticked.</translation>
    </message>
    <message>
        <source>What proves the criteria: of which kind, how strong, and where it is.</source>
        <translation>What proves the criteria: of which kind, how strong, and where it is.</translation>
    </message>
    <message>
        <source>New from the last</source>
        <translation>New from the last</translation>
    </message>
    <message>
        <source>A new assessment that begins with the levels of the last one</source>
        <translation>A new assessment that begins with the levels of the last one</translation>
    </message>
    <message>
        <source>Scaling readiness has not been assessed yet</source>
        <translation>Scaling readiness has not been assessed yet</translation>
    </message>
    <message>
        <source>An assessment takes a quarter of an hour: nine dimensions, one at a time, with what each level asks for. It shows what will block scaling while there is time to do something about it.</source>
        <translation>An assessment takes a quarter of an hour: nine dimensions, one at a time, with what each level asks for. It shows what will block scaling while there is time to do something about it.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
</context>
<context>
    <name>opi::ProjectRows</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Add a partner</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Add a risk</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Add a budget line</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>Add a grant</source>
        <translation>Add a grant</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Add a barrier</source>
        <translation>Add a barrier</translation>
    </message>
    <message>
        <source>Decisions and follow-up</source>
        <translation>Decisions and follow-up</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Add a follow-up</translation>
    </message>
    <message>
        <source>Decisions and change requests</source>
        <translation>Decisions and change requests</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Add a benefit</translation>
    </message>
</context>
<context>
    <name>opi::ProjectsPage</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Filter the projects …</source>
        <translation>Filter the projects …</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Filter the projects</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Focus area</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the selected projects with all that belongs to them (Ctrl+Delete)</source>
        <translation>Delete the selected projects with all that belongs to them (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <extracomment>what the list is narrowed to, and a cross that takes it away</extracomment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Show all projects again, not only: %1</source>
        <translation>Show all projects again, not only: %1</translation>
    </message>
    <message>
        <source>There are no projects yet. Drop a list on the window to import it, or write the title of the first project in the empty line.</source>
        <translation>There are no projects yet. Drop a list on the window to import it, or write the title of the first project in the empty line.</translation>
    </message>
    <message>
        <source>No project fits the filter.</source>
        <translation>No project fits the filter.</translation>
    </message>
    <message>
        <source>budget %1</source>
        <extracomment>the sum of the budgets of the projects that are shown, in kroner</extracomment>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>In an imported list</source>
        <translation>In an imported list</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Gone from the list</translation>
    </message>
    <message>
        <source>Never imported</source>
        <translation>Never imported</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>whether a project was imported from a list</extracomment>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>opi::RatingsPanel</name>
    <message>
        <source>All together</source>
        <extracomment>all raters see what the others say</extracomment>
        <translation>All together</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Rater</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>readiness</translation>
    </message>
    <message>
        <source>use</source>
        <translation>use</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Does not know</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>first %1</translation>
    </message>
    <message>
        <source>Nobody has rated this yet.</source>
        <translation>Nobody has rated this yet.</translation>
    </message>
    <message>
        <source>Claimed: level %1.</source>
        <translation>Claimed: level %1.</translation>
    </message>
    <message>
        <source>The raters say %1 to %2.</source>
        <translation>The raters say %1 to %2.</translation>
    </message>
    <message>
        <source>They disagree: talk about it, and rate a second time.</source>
        <translation>They disagree: talk about it, and rate a second time.</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Who rates</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second round</translation>
    </message>
    <message>
        <source>Add a rater: role, then Enter</source>
        <translation>Add a rater: role, then Enter</translation>
    </message>
    <message>
        <source>Add a rater</source>
        <translation>Add a rater</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
</context>
<context>
    <name>opi::ReadinessPage</name>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Last assessed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Market readiness now</source>
        <translation>Market readiness now</translation>
    </message>
    <message>
        <source>If lifted</source>
        <translation>If lifted</translation>
    </message>
    <message>
        <source>Assessments that are due</source>
        <translation>Assessments that are due</translation>
    </message>
    <message>
        <source>None is due.</source>
        <translation>None is due.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) should be assessed.</source>
        <translation>
            <numerusform>%n project should be assessed.</numerusform>
            <numerusform>%n projects should be assessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the weakest link were lifted</source>
        <translation>If the weakest link were lifted</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) would become ready for the market.</source>
        <translation>
            <numerusform>%n project would become ready for the market.</numerusform>
            <numerusform>%n projects would become ready for the market.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project becomes ready by one lift alone; this is how far each would come.</source>
        <translation>No project becomes ready by one lift alone; this is how far each would come.</translation>
    </message>
    <message>
        <source>%1 of %2 projects assessed</source>
        <extracomment>%1 of %2 open projects have been assessed</extracomment>
        <translation>%1 of %2 projects assessed</translation>
    </message>
    <message>
        <source>Scaling readiness</source>
        <translation>Scaling readiness</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Held back by</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>No project has been assessed yet</source>
        <translation>No project has been assessed yet</translation>
    </message>
    <message>
        <source>Open a project and choose Readiness &gt; New assessment. A quarter of an hour a project shows what will block scaling while there is time to do something about it.</source>
        <translation>Open a project and choose Readiness &gt; New assessment. A quarter of an hour a project shows what will block scaling while there is time to do something about it.</translation>
    </message>
</context>
<context>
    <name>opi::RecentMenu</name>
    <message>
        <source>No files have been used yet</source>
        <translation>No files have been used yet</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Clear the list</translation>
    </message>
</context>
<context>
    <name>opi::Reception</name>
    <message>
        <source>Restore the backup of %1, %2</source>
        <extracomment>%1 a day, %2 a time: the newest backup of a file that cannot be opened</extracomment>
        <translation>Restore the backup of %1, %2</translation>
    </message>
</context>
<context>
    <name>opi::ReportChoice</name>
    <message>
        <source>The report</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Readers</translation>
    </message>
    <message>
        <source>Since this date</source>
        <translation>Since this date</translation>
    </message>
    <message>
        <source>Portfolio status for the steering committee</source>
        <translation>Portfolio status for the steering committee</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>No meeting</translation>
    </message>
    <message>
        <source>Another date …</source>
        <translation>Another date …</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Compare with nothing</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Gate paper of a project</source>
        <translation>Gate paper of a project</translation>
    </message>
    <message>
        <source>Scaling readiness of a project</source>
        <translation>Scaling readiness of a project</translation>
    </message>
</context>
<context>
    <name>opi::ReportsPage</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages are written</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>The pages on the right are those of the PDF. Its language need not be that of the window.</source>
        <translation>The pages on the right are those of the PDF. Its language need not be that of the window.</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>Export PDF …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Pages written</source>
        <translation>Pages written</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Preview, %n page</numerusform>
            <numerusform>Preview, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Portfolio status %1</source>
        <extracomment>the file name that a report is offered; %1 is a date such as 2026-12-02</extracomment>
        <translation>Portfolio status %1</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The report is written: %1</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>Making the pages …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Gate paper %1</source>
        <extracomment>file names that a report on one project is offered; %1 is its code</extracomment>
        <translation>Gate paper %1</translation>
    </message>
    <message>
        <source>Scaling readiness %1</source>
        <translation>Scaling readiness %1</translation>
    </message>
</context>
<context>
    <name>opi::RowsCard</name>
    <message>
        <source>Show fewer</source>
        <extracomment>%1 is how many rows there are</extracomment>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>opi::SearchField</name>
    <message>
        <source>Search or go to …</source>
        <translation>Search or go to …</translation>
    </message>
    <message>
        <source>Search or go to</source>
        <translation>Search or go to</translation>
    </message>
</context>
<context>
    <name>opi::SheetCard</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the selected rows: %1</source>
        <translation>Delete the selected rows: %1</translation>
    </message>
    <message>
        <source>Delete the selected rows (Ctrl+Delete)</source>
        <translation>Delete the selected rows (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>opi::SheetView</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Empty cells</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Delete rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Paste as rows …</source>
        <extracomment>opens the import with the rows that were copied in a spreadsheet</extracomment>
        <translation>Paste as rows …</translation>
    </message>
    <message>
        <source>Source …</source>
        <extracomment>asks where the value of the cell comes from: an address and a day</extracomment>
        <translation>Source …</translation>
    </message>
</context>
<context>
    <name>opi::SourcePanel</name>
    <message>
        <source>Open the address</source>
        <translation>Open the address</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>Remove the source</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <extracomment>%1: what the source is about: &quot;Milestone · Planned&quot;</extracomment>
        <translation>Source of %1</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>Save the source</translation>
    </message>
</context>
<context>
    <name>opi::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 a time of today; every edit is saved at once</extracomment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
</context>
<context>
    <name>opi::Tabs</name>
    <message>
        <source>Earlier tabs</source>
        <translation>Earlier tabs</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>Later tabs</translation>
    </message>
</context>
<context>
    <name>opi::TimelinePage</name>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Grouped by phase</source>
        <translation>Grouped by phase</translation>
    </message>
    <message>
        <source>Grouped by hub</source>
        <translation>Grouped by hub</translation>
    </message>
    <message>
        <source>Grouped by programme</source>
        <translation>Grouped by programme</translation>
    </message>
    <message>
        <source>Grouped by focus area</source>
        <translation>Grouped by focus area</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Filter the projects …</source>
        <translation>Filter the projects …</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>Filter the projects</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Show how it was on</source>
        <extracomment>how the projects were on a day is drawn behind</extracomment>
        <translation>Show how it was on</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Day to compare with</translation>
    </message>
    <message>
        <source>Shorter time</source>
        <translation>Shorter time</translation>
    </message>
    <message>
        <source>Shorter time (plus, or Ctrl and the wheel)</source>
        <translation>Shorter time (plus, or Ctrl and the wheel)</translation>
    </message>
    <message>
        <source>Longer time</source>
        <translation>Longer time</translation>
    </message>
    <message>
        <source>Longer time (minus, or Ctrl and the wheel)</source>
        <translation>Longer time (minus, or Ctrl and the wheel)</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Whole time</translation>
    </message>
    <message>
        <source>Everything from first to last (0)</source>
        <translation>Everything from first to last (0)</translation>
    </message>
    <message>
        <source>More projects</source>
        <translation>More projects</translation>
    </message>
    <message>
        <source>No project is shown</source>
        <translation>No project is shown</translation>
    </message>
    <message>
        <source>Open projects stand here over time as soon as they have a start and a phase.</source>
        <translation>Open projects stand here over time as soon as they have a start and a phase.</translation>
    </message>
    <message>
        <source>Filled is behind today, dashed is ahead; a diamond is a gate, a circle a milestone, filled when reached and crossed out when overdue.</source>
        <translation>Filled is behind today, dashed is ahead; a diamond is a gate, a circle a milestone, filled when reached and crossed out when overdue.</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opi::TotalsRow</name>
    <message>
        <source>Totals: %1</source>
        <translation>Totals: %1</translation>
    </message>
</context>
<context>
    <name>opi::WelcomePage</name>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is the file that is open</extracomment>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Welcome to OPI Portfolio</source>
        <translation>Welcome to OPI Portfolio</translation>
    </message>
    <message>
        <source>Projects of public-private innovation in one file on your own computer: phases, milestones, risks and money, and a report for the steering committee. How do you want to begin?</source>
        <translation>Projects of public-private innovation in one file on your own computer: phases, milestones, risks and money, and a report for the steering committee. How do you want to begin?</translation>
    </message>
    <message>
        <source>Look at a sample portfolio</source>
        <translation>Look at a sample portfolio</translation>
    </message>
    <message>
        <source>About 40 projects with three years of history. Try everything; it is your own copy.</source>
        <translation>About 40 projects with three years of history. Try everything; it is your own copy.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Bring in a list</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>A new portfolio with regions, municipalities and phases in place.</source>
        <translation>A new portfolio with regions, municipalities and phases in place.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Used last</translation>
    </message>
    <message>
        <source>Open another file …</source>
        <translation>Open another file …</translation>
    </message>
    <message>
        <source>A project list from Excel, LibreOffice or as CSV. You see every row before it counts.</source>
        <translation>A project list from Excel, LibreOffice or as CSV. You see every row before it counts.</translation>
    </message>
</context>
</TS>
