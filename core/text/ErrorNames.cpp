#include "core/text/ErrorNames.h"

namespace opi {

static constexpr ErrorName generalNames[] = {
    {"applicability-needs-reason", QT_TRANSLATE_NOOP("ErrorText", "Say why the dimension does not apply.")},
    {"already-in-phase", QT_TRANSLATE_NOOP("ErrorText", "%1 is in that phase already, so nothing was changed.")},
    {"assessment-closed",
     QT_TRANSLATE_NOOP("ErrorText", "The assessment of %1 is closed, and a closed one never changes. Begin a new "
                                    "one.")},
    {"assessment-empty",
     QT_TRANSLATE_NOOP("ErrorText", "Nobody has rated anything in this assessment yet. Rate at least one dimension "
                                    "before you close it.")},
    {"archive-damaged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 is damaged and cannot be read (%2). Open it in the program that made it, save it "
                       "anew, and import that.")},
    {"archive-dtd",
     QT_TRANSLATE_NOOP("ErrorText", "%1 holds definitions that no workbook needs and that can do harm (%2), so it was "
                                    "not read. Save it anew in Excel or LibreOffice, and import that.")},
    {"archive-too-large",
     QT_TRANSLATE_NOOP("ErrorText", "%1 holds more than a list can hold (%2). Save the sheet that you need as a "
                                    "workbook of its own or as CSV, and import that.")},
    {"assessment-open",
     QT_TRANSLATE_NOOP("ErrorText", "The project has an open assessment of %1. Close it or delete it first.")},
    {"cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped. Nothing was changed.")},
    {"chart-needs-project",
     QT_TRANSLATE_NOOP("ErrorText", "The chart %1 is about one project. Name its code with --project.")},
    {"backup-busy",
     QT_TRANSLATE_NOOP("ErrorText", "%1 was written each time it was to be copied, so there is no backup of this "
                                    "moment. The next one is tried by itself.")},
    {"backup-damaged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup %1 is no longer byte by byte what it was, so nothing was restored. Take "
                       "an older one.")},
    {"backup-no-manifest",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 has no manifest (%2), so it cannot be told whether it is whole. Choose a backup "
                       "that has one, or open the file itself.")},
    {"backup-of-other",
     QT_TRANSLATE_NOOP("ErrorText", "The backup is of another portfolio (%1), so nothing was restored. Open that one "
                                    "first.")},
    {"being-written",
     QT_TRANSLATE_NOOP("ErrorText", "A large change is being written to the file, so nothing else was done. Try again "
                                    "in a moment, when it is there.")},
    {"check-took-too-long",
     QT_TRANSLATE_NOOP("ErrorText", "Checking the file took longer than half a minute, so it was not opened. Try "
                                    "again when the computer or the network is less busy, or open a copy.")},
    {"code-taken", QT_TRANSLATE_NOOP("ErrorText", "The code %1 is taken by another project. Choose another code.")},
    {"copy-differs",
     QT_TRANSLATE_NOOP("ErrorText", "The copy %1 does not hold what it should, and was removed. Try another folder "
                                    "or disk.")},
    {"copy-failed",
     QT_TRANSLATE_NOOP("ErrorText", "The copy %1 could not be made (%2). Check the folder, and that the disk is not "
                                    "full.")},
    {"csv-empty", QT_TRANSLATE_NOOP("ErrorText", "%1 has no rows with text in them. Choose another file.")},
    {"csv-no-header",
     QT_TRANSLATE_NOOP("ErrorText", "%1: no row starts on line %2. Name the line on which the headings stand.")},
    {"csv-quote-open", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: a quotation mark opens here and is closed nowhere. "
                                                      "Correct the file and import it again.")},
    {"csv-too-wide",
     QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: the row has more than %3 cells. Check that the file is a list and "
                                    "which separator it has.")},
    {"cvr-invalid",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a CVR number: it has eight digits, the last of which checks the others. "
                                    "Correct it or leave the field empty.")},
    {"date-in-future", QT_TRANSLATE_NOOP("ErrorText", "%2: %1 has not come yet. Choose today or an earlier day."),
     LastFact::Cell},
    {"disk-full",
     QT_TRANSLATE_NOOP("ErrorText", "The disk is full, so nothing was written (%1). Make room and repeat the change.")},
    {"end-before-start", QT_TRANSLATE_NOOP("ErrorText", "%3: %2 is before %1. Correct one of the dates."),
     LastFact::Cell},
    {"entry-missing", QT_TRANSLATE_NOOP("ErrorText", "The history of the file has no entry %1.")},
    {"entry-not-a-choice",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not in the list. Choose a line of the list, or write part of its name.")},
    {"entry-not-a-date",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a date. Write it as 3/5-26, 3.5.2026, 3 May or week 14.")},
    {"entry-not-a-number", QT_TRANSLATE_NOOP("ErrorText", "%1 is not a whole number.")},
    {"entry-not-a-year", QT_TRANSLATE_NOOP("ErrorText", "%1 is not a year. Write it with four digits, such as 2026.")},
    {"entry-not-money", QT_TRANSLATE_NOOP("ErrorText", "%1 is not an amount. Write it as 1,250,000 or 1.25 m.")},
    {"evidence-in-use",
     QT_TRANSLATE_NOOP("ErrorText", "A closed assessment rests on %1, so its kind stays as it is. Add a new piece "
                                    "of evidence instead.")},
    {"export-cell-too-long",
     QT_TRANSLATE_NOOP("ErrorText", "%1, row %2, %3: the text has more letters than a cell of a workbook can hold "
                                    "(32,767). Shorten it, or export as JSON.")},
    {"export-format-unknown",
     QT_TRANSLATE_NOOP("ErrorText", "%1: an export ends with .csv, .xlsx or .json. Choose one of them.")},
    {"fall-needs-reason",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is documented lower than last time. Say why before you close the "
                                    "assessment.")},
    {"field-empty", QT_TRANSLATE_NOOP("ErrorText", "%1 must be filled in."), LastFact::Cell},
    {"file-busy",
     QT_TRANSLATE_NOOP("ErrorText", "Another program is using the file, so nothing was changed (%1). Try again in a "
                                    "moment.")},
    {"export-differs",
     QT_TRANSLATE_NOOP("ErrorText", "%1 was written, but when it was read again it did not hold what it should, so it "
                                    "was not kept. Check that the disk is sound and not full, and export once more.")},
    {"export-too-many-rows",
     QT_TRANSLATE_NOOP("ErrorText", "%1 has %2 rows, and a sheet of a workbook can hold %3. Export as JSON.")},
    {"file-changed",
     QT_TRANSLATE_NOOP("ErrorText", "Another program changed %1 while it was open, so nothing was written. Open it "
                                    "again, or save a copy of what you see.")},
    {"file-cut-short",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not whole: it should hold %2 bytes and holds %3. Open a copy from before.")},
    {"file-damaged",
     QT_TRANSLATE_NOOP("ErrorText", "The file is damaged (%1). Nothing was changed. Open a copy from before.")},
    {"file-empty", QT_TRANSLATE_NOOP("ErrorText", "%1 is empty. Open a copy from before.")},
    {"file-exists",
     QT_TRANSLATE_NOOP("ErrorText", "There is a file %1 already. Choose another name; a file is never overwritten.")},
    {"file-locked", QT_TRANSLATE_NOOP("ErrorText", "%1 on %2 has the file open.")},
    {"file-missing", QT_TRANSLATE_NOOP("ErrorText", "There is no file %1.")},
    {"file-moved",
     QT_TRANSLATE_NOOP("ErrorText", "The file was moved, deleted or replaced while it was open, so nothing was "
                                    "written. Open it again where it is now.")},
    {"file-not-readable",
     QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read (%2). Check that it is there and that you may read it.")},
    {"file-not-writable",
     QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written (%1). Check that you may write there, or save a "
                                    "copy.")},
    {"file-not-written",
     QT_TRANSLATE_NOOP("ErrorText", "%1 could not be written (%2). Check the folder, and that the disk is not full.")},
    {"file-replaced",
     QT_TRANSLATE_NOOP("ErrorText", "Another file has been put in the place of %1 while it was open, so nothing was "
                                    "written. Save a copy of what you see, or open the new file.")},
    {"file-too-large",
     QT_TRANSLATE_NOOP("ErrorText", "%1 has %2 bytes; a list can have %3. Divide it into several files.")},
    {"file-unreadable", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read (%2). Check that you may read it.")},
    {"foreign-tables",
     QT_TRANSLATE_NOOP("ErrorText", "The file says that it is a portfolio of version %1, but is not (%2). It was not "
                                    "opened.")},
    {"history-incomplete",
     QT_TRANSLATE_NOOP("ErrorText", "The history of %1 does not lead back to its beginning. Open a copy from before.")},
    {"import-column-unknown",
     QT_TRANSLATE_NOOP("ErrorText", "%2 has no column %1. Name a heading or a column number.")},
    {"import-field-unknown",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is no field that can be imported. Choose one of the list of fields.")},
    {"import-no-title",
     QT_TRANSLATE_NOOP("ErrorText", "No column of %1 is known to hold the titles of projects. Say which one does.")},
    {"import-no-name",
     QT_TRANSLATE_NOOP("ErrorText", "No column of %1 is known to hold “%2”, which such a row cannot do without. Say "
                                    "which one does."),
     LastFact::ImportField},
    {"integrity-failed",
     QT_TRANSLATE_NOOP("ErrorText", "The file is damaged (%1). Nothing was changed. Open a copy from before.")},
    {"journal-damaged",
     QT_TRANSLATE_NOOP("ErrorText", "Entry %1 of the file's history cannot be read. Open a copy from before.")},
    {"json-broken", QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: this is not JSON (%3). Correct the file.")},
    {"json-unknown-key",
     QT_TRANSLATE_NOOP("ErrorText", "%1: nothing is known by the name %2. Correct the name or take it away.")},
    {"json-wrong-value", QT_TRANSLATE_NOOP("ErrorText", "%1, %2: %3 does not fit here. Expected: %4.")},
    {"lock-lost",
     QT_TRANSLATE_NOOP("ErrorText", "%1 on %2 has taken the file over while this computer was asleep or cut off, so "
                                    "nothing was written. Save a copy of what you see.")},
    {"lock-not-made",
     QT_TRANSLATE_NOOP("ErrorText", "The file that keeps others from editing at the same time could not be made (%1: "
                                    "%2).")},
    {"mapping-unknown",
     QT_TRANSLATE_NOOP("ErrorText", "There is no saved mapping %1. There are these: %2. Name one of them.")},
    {"migration-differs",
     QT_TRANSLATE_NOOP("ErrorText", "The file was written by an older program, and its copy for this one does not "
                                    "hold the same rows (%1). The file was left as it was.")},
    {"must-apply", QT_TRANSLATE_NOOP("ErrorText", "%1 applies to every project.")},
    {"newer-file",
     QT_TRANSLATE_NOOP("ErrorText", "A newer version of the program wrote the file (file version %1). It can be read "
                                    "here, but not changed. Update the program to edit it.")},
    {"no-such-fact",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing is written here yet that could have a source. Write the value first.")},
    {"no-such-project", QT_TRANSLATE_NOOP("ErrorText", "There is no project with the code %1.")},
    {"not-a-portfolio",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a portfolio file. Choose a file that this program has made.")},
    {"no-such-chart", QT_TRANSLATE_NOOP("ErrorText", "There is no chart %1. Choose one of these: %2.")},
    {"nothing-to-redo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
    {"nothing-to-undo", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    {"other-mode",
     QT_TRANSLATE_NOOP("ErrorText", "Another program has %1 open, or left it in a state that this program does not "
                                    "use. Close that program and try again.")},
    {"out-of-range", QT_TRANSLATE_NOOP("ErrorText", "%4: %1 is outside %2 to %3. Correct the number."), LastFact::Cell},
    //: %1: the code of a project
    {"override-reason-missing",
     QT_TRANSLATE_NOOP("ErrorText", "The rules say another light. Write why %1 is judged otherwise.")},
    {"own-successor", QT_TRANSLATE_NOOP("ErrorText", "%2: %1 would come after itself in a circle. Choose another."),
     LastFact::Cell},
    {"picture-kind",
     QT_TRANSLATE_NOOP("ErrorText", "%1: a picture is written as .png, .svg or .pdf. Choose one of these endings.")},
    {"picture-size",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A picture cannot have %1 x %2 pixels. Choose at least 160 x 120, and at most 10,000 "
                       "a side.")},
    {"pdf-not-finished",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The PDF could not be finished (%1). This is a mistake in the program; please report "
                       "it.")},
    {"presets-missing",
     QT_TRANSLATE_NOOP("ErrorText", "The program's own lists of regions, municipalities and phases cannot be read. "
                                    "Install the program again.")},
    {"own-name-taken",
     QT_TRANSLATE_NOOP("ErrorText", "There is an own field called %1 already. Give this one another name.")},
    {"own-value-twice", QT_TRANSLATE_NOOP("ErrorText", "The project has a value in %1 already.")},
    {"own-value-unfit", QT_TRANSLATE_NOOP("ErrorText", "“%1” does not fit the field %2.")},
    {"own-values-unfit",
     QT_TRANSLATE_NOOP("ErrorText", "%1 has values that would not fit any more (%2), so it stays as it is. Change "
                                    "them first.")},
    {"project-closed",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is closed, so it cannot move to another phase. Open it again first.")},
    {"read-only", QT_TRANSLATE_NOOP("ErrorText", "The file is open for reading only, so nothing was changed.")},
    {"reason-missing",
     QT_TRANSLATE_NOOP("ErrorText", "A yellow or red light needs a reason. Write why %1 is not green.")},
    {"recovery-needed",
     QT_TRANSLATE_NOOP("ErrorText", "The program or the computer stopped in the middle of a change of %1, and what "
                                    "was begun must be taken back first. Open it once where you may write to its "
                                    "folder.")},
    {"reference-missing",
     QT_TRANSLATE_NOOP("ErrorText", "Something refers to a row that is not there, so nothing was changed (%1)."),
     LastFact::Cell},
    {"references-broken",
     QT_TRANSLATE_NOOP("ErrorText", "%1: a row refers to one that is not in the file. It was not opened. Open a copy "
                                    "from before.")},
    {"rows-differ",
     QT_TRANSLATE_NOOP("ErrorText", "%1 no longer holds what it held when the backup of %3 was made (%2), and this "
                                    "program did not change it. The disk may be failing. Look at that backup, and "
                                    "restore it if it is right.")},
    {"rubric-exists", QT_TRANSLATE_NOOP("ErrorText", "The portfolio has this rubric already.")},
    {"rubric-in-use",
     QT_TRANSLATE_NOOP("ErrorText", "Closed assessments rest on the criterion %1, so it stays as it is. Make a new "
                                    "version of the rubric instead.")},
    {"rubric-missing",
     QT_TRANSLATE_NOOP("ErrorText", "The portfolio has no rubric yet. Bring in the one that the program ships.")},
    {"row-changed",
     QT_TRANSLATE_NOOP("ErrorText", "%1: the row is no longer as it was when it was read, so nothing was changed. Look "
                                    "at it again and repeat the change.")},
    {"row-damaged",
     QT_TRANSLATE_NOOP("ErrorText", "%1: the file holds a value that this program does not know. It was not opened. "
                                    "Open a copy from before.")},
    {"row-exists", QT_TRANSLATE_NOOP("ErrorText", "The row is there already, so nothing was changed (%1).")},
    {"row-in-use", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be deleted: it is used in other rows (%2), such as %3. "
                                                  "Change them first.")},
    {"row-missing", QT_TRANSLATE_NOOP("ErrorText", "%1: the row is not there any more, so nothing was changed.")},
    {"sample-damaged",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The program's own sample portfolio cannot be read (%1). Install the program again.")},
    {"set-malformed",
     QT_TRANSLATE_NOOP("ErrorText", "%1: the change contradicts itself, so nothing was changed. This is a mistake in "
                                    "the program; please report it.")},
    {"sheet-empty", QT_TRANSLATE_NOOP("ErrorText", "%1: the sheet %2 has nothing in it. Choose another sheet.")},
    {"sheet-too-large",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1: the sheet %2 has more than %3 cells, or rows or areas too large for a list. Copy "
                       "the list into a workbook of its own, and import that.")},
    {"sheet-unknown", QT_TRANSLATE_NOOP("ErrorText", "%1 has no sheet %2. It has these: %3. Name one of them.")},
    {"storage-failed",
     QT_TRANSLATE_NOOP("ErrorText", "The file could not be read or written (%1). Check that the disk is not full and "
                                    "that you may write there.")},
    {"strategy-missing",
     QT_TRANSLATE_NOOP("ErrorText", "%1 held the project back last time too. Say what is to be done about it before "
                                    "you close the assessment.")},
    {"text-half-letter",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” holds half a letter, which no file can keep, so nothing was saved. Type the "
                                    "text anew.")},
    {"text-has-nul",
     QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: the file holds a character that no text has, so it is not a list of "
                                    "text. Save it as CSV and import that.")},
    {"text-not-in-encoding",
     QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: the text does not fit the encoding %3. Choose another encoding.")},
    {"typing-unreadable",
     QT_TRANSLATE_NOOP("ErrorText", "What had been typed when the program stopped, and was not in the portfolio yet, "
                                    "cannot be read any more (%1).")},
    {"unknown-component",
     QT_TRANSLATE_NOOP("ErrorText", "The project has no component %1. Name it among the components.")},
    {"unknown-criterion", QT_TRANSLATE_NOOP("ErrorText", "The rubric has no criterion %1.")},
    {"unknown-dimension", QT_TRANSLATE_NOOP("ErrorText", "The rubric has no dimension %1.")},
    {"usage-argument-missing", QT_TRANSLATE_NOOP("ErrorText", "%1 needs more than that.")},
    {"usage-argument-unexpected", QT_TRANSLATE_NOOP("ErrorText", "%1 is one argument too many.")},
    {"usage-command-missing", QT_TRANSLATE_NOOP("ErrorText", "What is to be done?")},
    {"usage-option-twice", QT_TRANSLATE_NOOP("ErrorText", "%1 is given twice.")},
    {"usage-unknown-command", QT_TRANSLATE_NOOP("ErrorText", "There is no command %1.")},
    {"usage-unknown-option", QT_TRANSLATE_NOOP("ErrorText", "There is no option %1 here.")},
    {"usage-unknown-report", QT_TRANSLATE_NOOP("ErrorText", "There is no report %1: steering is one.")},
    {"usage-unknown-topic", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be shown; what can be says opi show --help.")},
    {"usage-value-missing", QT_TRANSLATE_NOOP("ErrorText", "%1 needs a value: %2.")},
    {"usage-wrong-value", QT_TRANSLATE_NOOP("ErrorText", "%2 does not fit %1: %3 is wanted.")},
    {"workbook-empty", QT_TRANSLATE_NOOP("ErrorText", "%1 has no sheet with text in it. Choose another file.")},
    {"workbook-incomplete",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is no whole workbook: a part is missing (%2). Open it in Excel or LibreOffice, "
                                    "save it anew, and import that.")},
    {"workbook-old",
     QT_TRANSLATE_NOOP("ErrorText",
                       "%1 has the format that Excel used before 2007. Open it in Excel or LibreOffice, save "
                       "it as .xlsx, and import that.")},
    {"workbook-password",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is protected by a password. Open it, take the password away (File > Info > "
                                    "Protect Workbook in Excel), save it, and import it again.")},
};

std::span<const ErrorName> errorNames() { return generalNames; }

} // namespace opi
