#include "core/text/ImportText.h"

#include "core/exchange/import/Choices.h"
#include "core/exchange/import/FieldColumns.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/text/Labels.h"

#include <algorithm>
#include <iterator>

namespace opi {

namespace {

struct CodeText {
    const char *code;
    const char *text;
};

constexpr CodeText whyTexts[] = {
    {"number-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no number.")},
    {"number-ambiguous",
     QT_TRANSLATE_NOOP("ImportText", "The mark can part thousands or decimals, and no other cell shows which.")},
    {"date-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no date.")},
    {"date-ambiguous",
     QT_TRANSLATE_NOOP("ImportText", "Day and month can be the other way round, and no other cell shows which.")},
    {"date-no-day", QT_TRANSLATE_NOOP("ImportText", "The date names no day.")},
    {"date-day-number", QT_TRANSLATE_NOOP("ImportText", "This is a day as spreadsheets count them.")},
    {"date-no-year", QT_TRANSLATE_NOOP("ImportText", "The date names no year.")},
    {"end-before-start", QT_TRANSLATE_NOOP("ImportText", "The end would come before the start.")},
    {"value-unknown", QT_TRANSLATE_NOOP("ImportText", "The word is none that is known here.")},
    {"phase-unknown", QT_TRANSLATE_NOOP("ImportText", "The portfolio has no phase with this name.")},
    {"name-not-known", QT_TRANSLATE_NOOP("ImportText", "The portfolio does not have this name yet.")},
    {"region-unknown", QT_TRANSLATE_NOOP("ImportText", "This is no region.")},
    {"region-not-then", QT_TRANSLATE_NOOP("ImportText", "There is no such region at the time of the project.")},
    {"municipality-unknown", QT_TRANSLATE_NOOP("ImportText", "This is no municipality.")},
    {"cvr-invalid",
     QT_TRANSLATE_NOOP("ImportText", "This is no CVR number: the last of its eight digits checks them.")},
    {"level-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no level from 0 to 9.")},
    {"date-in-future", QT_TRANSLATE_NOOP("ImportText", "The day is still to come.")},
    {"rubric-missing", QT_TRANSLATE_NOOP("ImportText", "The portfolio has no rubric to assess by.")},
    {"assessment-open",
     QT_TRANSLATE_NOOP("ImportText", "An assessment of the project is open. Close it, and import the list again.")},
    {"records-disagree", QT_TRANSLATE_NOOP("ImportText", "An earlier row of the same project says something else.")},
    {"amount-shared", QT_TRANSLATE_NOOP("ImportText", "The rows of the project have different amounts.")},
    {"amount-divided",
     QT_TRANSLATE_NOOP("ImportText", "In the portfolio the amount is divided between several lines.")},
    {"rate-differs", QT_TRANSLATE_NOOP("ImportText", "Budget and co-financing make another rate: %1.")},
    {"grant-above-budget", QT_TRANSLATE_NOOP("ImportText", "The co-financing is more than the budget.")},
    {"project-unknown", QT_TRANSLATE_NOOP("ImportText", "The portfolio has no such project.")},
    {"procurement-unclear", QT_TRANSLATE_NOOP("ImportText", "The project has no procurement, or has several.")},
    {"field-missing", QT_TRANSLATE_NOOP("ImportText", "A row of this list cannot do without this cell.")},
    {"level-missing", QT_TRANSLATE_NOOP("ImportText", "The list does not say it.")},
    {"scale-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no level from 1 to 5, nor the word for one.")},
    {"percent-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no share from 0 to 100 per cent.")},
    {"count-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no whole number from 0 up.")},
    {"cpv-invalid",
     QT_TRANSLATE_NOOP("ImportText", "This is no CPV code: eight digits, and perhaps a hyphen and the check digit.")},
    {"year-unreadable", QT_TRANSLATE_NOOP("ImportText", "This is no year from 1990 to 2100.")},
    {"year-missing", QT_TRANSLATE_NOOP("ImportText", "An amount for each year needs the first of the years.")},
    {"named-twice", QT_TRANSLATE_NOOP("ImportText", "%1 is named more than once.")},
    {"lead-again", QT_TRANSLATE_NOOP("ImportText", "%1 is the lead partner already.")},
    {"address-differs", QT_TRANSLATE_NOOP("ImportText", "The list gives the organisation another address before.")},
    {"title-again", QT_TRANSLATE_NOOP("ImportText", "Another project of the list has the same title.")},
    {"title-missing", QT_TRANSLATE_NOOP("ImportText", "The row names no project.")},
    {"code-taken", QT_TRANSLATE_NOOP("ImportText", "Another project has this code.")},
    {"cell-error", QT_TRANSLATE_NOOP("ImportText", "The workbook shows an error in this cell.")},
    {"formula-uncalculated",
     QT_TRANSLATE_NOOP("ImportText",
                       "The cell has a formula that no program has worked out. Open the workbook in Excel "
                       "or LibreOffice, and save it there.")},
    //: %1: the number of a row, or "5–16"
    {"rows-hidden", QT_TRANSLATE_NOOP("ImportText", "Row %1 of the sheet is hidden.")},
    {"record-short", QT_TRANSLATE_NOOP("ImportText", "The row has fewer cells than there are columns.")},
    {"record-long", QT_TRANSLATE_NOOP("ImportText", "The cell stands behind the last column.")},
};

constexpr CodeText actionTexts[] = {
    {"left-empty", QT_TRANSLATE_NOOP("ImportText", "Left empty. Fill it in after the import, or correct the list.")},
    {"read-as", QT_TRANSLATE_NOOP("ImportText", "Read as %1. Correct the list if that is wrong.")},
    {"kept-as-text", QT_TRANSLATE_NOOP("ImportText", "Kept as it stands, and counted under this name.")},
    {"name-added", QT_TRANSLATE_NOOP("ImportText", "Added to the portfolio. Correct the list if it is a mistake.")},
    {"first-kept", QT_TRANSLATE_NOOP("ImportText", "The first one is kept: %1.")},
    {"added-up", QT_TRANSLATE_NOOP("ImportText", "Added up, so far to %1. Correct the list if each is the whole.")},
    {"not-stored", QT_TRANSLATE_NOOP("ImportText", "Not imported. Enter it by hand if it matters.")},
    {"stored", QT_TRANSLATE_NOOP("ImportText", "Imported as it stands. Check both amounts.")},
    {"taken-once", QT_TRANSLATE_NOOP("ImportText", "Imported once.")},
    {"taken-as-partner", QT_TRANSLATE_NOOP("ImportText", "Imported as a partner. Change the role after the import.")},
    {"own-project", QT_TRANSLATE_NOOP("ImportText", "Imported as a project of its own.")},
    {"record-skipped", QT_TRANSLATE_NOOP("ImportText", "The row is passed over.")},
    {"taken-anyway", QT_TRANSLATE_NOOP("ImportText", "Imported like the others. Delete it from the list if it does not "
                                                     "belong there.")},
    {"taken-as-middle", QT_TRANSLATE_NOOP("ImportText", "Taken as 3, the middle. Judge it after the import.")},
    {"choice-added",
     QT_TRANSLATE_NOOP("ImportText", "Added to the words of the field. Correct it if it is a mistake.")},
    {"new-code", QT_TRANSLATE_NOOP("ImportText", "The project gets the code %1.")},
};

constexpr CodeText matchTexts[] = {
    {"same-name", QT_TRANSLATE_NOOP("ImportText", "The heading is a name of the field.")},
    {"half-name", QT_TRANSLATE_NOOP("ImportText", "One half of the heading is a name of the field.")},
    {"name-within", QT_TRANSLATE_NOOP("ImportText", "The heading contains a name of the field.")},
    {"content", QT_TRANSLATE_NOOP("ImportText", "The cells of the column show it.")},
    {"user", QT_TRANSLATE_NOOP("ImportText", "Chosen by you.")},
    {"own-name", QT_TRANSLATE_NOOP("ImportText", "The heading is the name of an own field.")},
    //: a mapping is which column is which field, kept under a name
    {"mapping", QT_TRANSLATE_NOOP("ImportText", "As in the saved mapping.")},
    {"no-match", QT_TRANSLATE_NOOP("ImportText", "Not imported: the heading is no field that is known here.")},
};

template <std::size_t count> const char *textOf(const CodeText (&texts)[count], const QByteArray &code)
{
    const auto found =
        std::find_if(std::begin(texts), std::end(texts), [&](const CodeText &text) { return code == text.code; });
    Q_ASSERT(found != std::end(texts));
    return found == std::end(texts) ? "" : found->text;
}

/// Days as people write them, amounts with thousands; a text as it is.
QString readable(const Words &words, const QString &outcome)
{
    if (const QDate day = dateFromIso(outcome.toLatin1()); day.isValid())
        return words.date(day);
    const bool isAmount = outcome.size() > 3 && outcome[outcome.size() - 3] == u'.';
    const auto amount = isAmount ? moneyFrom(outcome, NumberStyle::English) : std::nullopt;
    return amount ? words.amount(*amount) : outcome;
}

/// A name may hold "%1" itself, so it goes in last and is not looked at.
QString filled(const Words &words, const char *text, const QString &outcome)
{
    QString sentence = words.translate("ImportText", text);
    const qsizetype place = sentence.indexOf(QStringLiteral("%1"));
    return place < 0 ? sentence : sentence.replace(place, 2, readable(words, outcome));
}

} // namespace

QString fieldLabel(const Words &words, ImportField field, std::optional<int> year)
{
    const QString label = importField(field).label(words.language());
    return year ? label + u' ' + QString::number(*year) : label;
}

QString fieldLabel(const Words &words, const ImportDifference &difference)
{
    if (difference.own)
        return words.of(difference.own->name);
    const QString label = fieldLabel(words, difference.field, difference.year);
    return difference.part.isEmpty() ? label : label + QStringLiteral(": ") + difference.part;
}

QString doubtWhy(const Words &words, const DoubtfulCell &cell)
{
    return filled(words, textOf(whyTexts, cell.why), cell.outcome);
}

QString doubtAction(const Words &words, const DoubtfulCell &cell)
{
    return filled(words, textOf(actionTexts, cell.action), cell.outcome);
}

QString matchWhy(const Words &words, const ColumnMatch &match)
{
    return words.translate("ImportText", textOf(matchTexts, match.why));
}

QString differenceValue(const Words &words, const ImportDifference &difference, const QString &stored)
{
    const QString value = shownLedgerText(stored);
    if (value.isEmpty())
        //: there is no value in this field
        return words.translate("ImportText", "empty");
    const FieldKind kind = difference.own
                               ? ColumnMatch{{}, {}, {}, 0, {}, difference.own}.kind().value_or(FieldKind::Text)
                               : importField(difference.field).kind;
    switch (kind) {
    case FieldKind::Date: return words.date(dateFromIso(value.toLatin1()));
    case FieldKind::Money: return words.money(amountOfFact(value));
    case FieldKind::Choice:
        return choiceLabel(difference.field, choiceFrom(difference.field, value).value_or(0), words.language());
    case FieldKind::Scale:
        return value + u' '
               + (difference.field == ImportField::RiskImpact ? impactLabel(words, value.toInt())
                                                              : probabilityLabel(words, value.toInt()));
    case FieldKind::Percent: return words.percent(value.toInt() / 100.0);
    case FieldKind::Count: return words.number(value.toLongLong());
    case FieldKind::Number: return words.language() == Language::Danish ? QString(value).replace(u'.', u',') : value;
    case FieldKind::Tags:
    case FieldKind::Organisations: return words.list(value.split(u'\n'));
    default: return value;
    }
}

QString label(const Words &words, ChangedWhere where)
{
    switch (where) {
    case ChangedWhere::InList:
        //: who changed a field since the list was last imported
        return words.translate("ImportText", "Changed in the list");
    case ChangedWhere::Here: return words.translate("ImportText", "Changed here");
    case ChangedWhere::Both: return words.translate("ImportText", "Changed in both");
    case ChangedWhere::Unknown: break;
    }
    //: the field was not in an imported list before
    return words.translate("ImportText", "Not imported before");
}

QString label(const Words &words, MergeRule rule)
{
    switch (rule) {
    case MergeRule::KeepHere: return words.translate("ImportText", "Keep everything as it is here");
    case MergeRule::TakeNews: break;
    case MergeRule::TakeList: return words.translate("ImportText", "Take everything from the list");
    }
    return words.translate("ImportText", "Take what only the list has changed");
}

QString sourceText(const Words &words, const ValueSource &source)
{
    if (!source.record)
        return {};
    const QString place =
        source.record->sheet.isEmpty()
            //: where a value came from: the file and the line in it
            ? words.translate("ImportText", "%1, line %2").arg(source.record->file, words.number(qint64(source.line)))
            : words.translate("ImportText", "%1, sheet %2, row %3")
                  .arg(source.record->file, source.record->sheet, words.number(qint64(source.line)));
    const QString day = words.date(source.record->importedAt.toLocalTime().date());
    const QString text =
        source.record->importedBy.isEmpty()
            ? words.translate("ImportText", "From %1, imported %2").arg(place, day)
            //: %3 is a person
            : words.translate("ImportText", "From %1, imported %2 by %3").arg(place, day, source.record->importedBy);
    return text + u'.';
}

QString label(const Words &words, ImportFate fate)
{
    switch (fate) {
    case ImportFate::Added:
        //: what becomes of a project of an imported list
        return words.translate("ImportText", "New");
    case ImportFate::Updated: return words.translate("ImportText", "Updated");
    case ImportFate::Unchanged: return words.translate("ImportText", "Unchanged");
    case ImportFate::Different: return words.translate("ImportText", "Differs, stays as it is");
    case ImportFate::Skipped: break;
    }
    return words.translate("ImportText", "Passed over");
}

QString originText(const Words &words, const LedgerBook &ledger, const TableInfo &table, const RowId &row,
                   const QByteArray &column)
{
    if (!ledger.hasRow(row))
        return {};
    std::optional<ValueSource> source;
    ImportDifference value;
    if (column.startsWith("own:")) {
        source = ledger.source(row, ledgerKey(Id<CustomField>::fromString(QString::fromLatin1(column.sliced(4)))));
    } else {
        // A text in two languages that was imported in the other one is shown in that.
        const bool isDanish = words.language() == Language::Danish;
        for (const Language language : {words.language(), isDanish ? Language::English : Language::Danish}) {
            const auto field = source ? std::nullopt : importFieldOf(table, column, language);
            if (!field)
                continue;
            source = ledger.source(row, ledgerKey(*field));
            if (!source)
                source = ledger.sourceBelow(row, ledgerKey(*field));
            value.field = *field;
        }
    }
    if (!source)
        return {};
    QString text = sourceText(words, *source);
    if (column.startsWith("own:"))
        return text + u' ' + words.translate("ImportText", "The list says “%1”.").arg(shownLedgerText(source->value));
    //: %1 is what stood in the list
    text +=
        u' ' + words.translate("ImportText", "The list says “%1”.").arg(differenceValue(words, value, source->value));
    if (!source->isTaken)
        text += u' ' + words.translate("ImportText", "What was here was kept.");
    return text;
}

QString originText(const Words &words, const LedgerBook &ledger, const RowId &row)
{
    const ImportedRow *entry = ledger.newest(row);
    const ImportRecord *record = entry ? ledger.recordOf(*entry) : nullptr;
    if (!record)
        return {};
    if (entry->line > 0)
        return sourceText(words, {record, entry->line, {}, true});
    return words.translate("ImportText", "Gone from the list since %1 (%2). It is kept here.")
        .arg(words.date(record->importedAt.toLocalTime().date()), record->file);
}

} // namespace opi
