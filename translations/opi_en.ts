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
        <source>The file says that it is a portfolio of version %1, but holds other tables than that version has. It was not opened.</source>
        <translation>The file says that it is a portfolio of version %1, but holds other tables than that version has. It was not opened.</translation>
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
        <extracomment>what sort of organisation it is</extracomment>
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
        <extracomment>the day of a committee meeting</extracomment>
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
        <source>Low</source>
        <comment>risk</comment>
        <extracomment>how serious a risk is</extracomment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>risk</comment>
        <translation>Severe</translation>
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
    <name>opi::PhaseStrip</name>
    <message>
        <source>Phase %1 of %2: %3, %4</source>
        <translation>Phase %1 of %2: %3, %4</translation>
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
</TS>
