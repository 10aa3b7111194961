#pragma once

#include "core/base/Status.h"
#include "ui/models/CellValue.h"
#include "ui/models/Reading.h"

#include <functional>

namespace opi {

/// One of the values that a field can take.
struct Choice {
    CellValue value;
    QString text;
    std::optional<Status> status = {}; ///< shown as its symbol before the text
};

/// One thing about a row that a person can change: in a cell of a table, or in a line of a form. Made by FieldOf.h.
struct Field {
    /// Decimal: a text in the form of customNumber().
    enum class Kind { Text, LongText, Number, Decimal, Year, Money, Date, Choice, Reference, Tags };

    QByteArray cell; ///< its column in the table, which names it and which errors name
    Kind kind = Kind::Text;
    bool isOptional = true; ///< whether it may be emptied
    /// What a reader sees: a text in two languages falls back to the other one.
    std::function<CellValue(const void *row, const Reading &)> shown;
    /// What an editor starts with; absent: what is shown.
    std::function<CellValue(const void *row, const Reading &)> stored;
    std::function<void(void *row, const CellValue &, const Reading &)> write;
    /// The use case that the change is, where it is more than another value in the row; absent: `write`, and an edit.
    std::function<Result<ChangeSet>(const Portfolio &, const void *row, const CellValue &, const Reading &)> action;
    /// What Choice and Reference call a value.
    std::function<QString(const CellValue &, const Reading &)> name;
    /// What Choice and Reference offer, in the order of the list.
    std::function<QList<opi::Choice>(const Reading &)> choices;

    CellValue start(const void *row, const Reading &reading) const
    {
        return stored ? stored(row, reading) : shown(row, reading);
    }
};

/// The value as a table shows it.
QString shownText(const Field &field, const CellValue &value, const Reading &reading);

/// The value as an editor starts with it, in the form that `entered` reads.
QString entryText(const Field &field, const CellValue &value, const Reading &reading);

/// The value that a person typed. Empty gives an empty value. Numbers, money and dates as Danes and Britons write them.
/// Invalid, with what was typed: "entry-not-a-number", "entry-not-money", "entry-not-a-date", "entry-not-a-year",
/// "entry-not-a-choice"; "field-empty" where the field must not be empty.
Result<CellValue> entered(const Field &field, const QString &text, const Reading &reading);

/// The value for another program: a number without thousands separators and without currency, a date as 2026-05-03.
QString plainText(const CellValue &value, const Words &words);

/// The value as text where no field says more about it.
QString shownText(const CellValue &value, const Words &words);

} // namespace opi
