#include "ui/models/Field.h"

#include "core/domain/CustomText.h"
#include "core/exchange/values/DateReader.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/text/CustomValueText.h"

#include <algorithm>

namespace opi {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

NumberStyle styleOf(const Words &words)
{
    return words.language() == Language::Danish ? NumberStyle::Danish : NumberStyle::English;
}

tl::unexpected<Error> wrong(const char *code, const QString &text) { return fail(Error::Kind::Invalid, code, {text}); }

Result<CellValue> choiceFrom(const Field &field, const QString &text, const Reading &reading)
{
    const Choice *onlyMatch = nullptr;
    int matches = 0;
    const QList<Choice> choices = field.choices(reading);
    for (const Choice &choice : choices) {
        if (choice.text.compare(text, Qt::CaseInsensitive) == 0)
            return choice.value;
        if (choice.text.contains(text, Qt::CaseInsensitive)) {
            onlyMatch = &choice;
            ++matches;
        }
    }
    if (matches == 1) // the beginning of a name is enough if it can only be that one
        return onlyMatch->value;
    return wrong("entry-not-a-choice", text);
}

Result<CellValue> yearFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 year = text.toLongLong(&isNumber);
    if (!isNumber || year < firstYear || year > lastYear)
        return wrong("entry-not-a-year", text);
    return CellValue(year);
}

Result<CellValue> numberFrom(const QString &text, NumberStyle style)
{
    const auto number = decimalFrom(text, style);
    const auto whole = number ? number->scaledTo(0) : std::nullopt;
    if (!whole || number->toDouble() != double(*whole))
        return wrong("entry-not-a-number", text);
    return CellValue(*whole);
}

Result<CellValue> decimalFrom(const QString &text, NumberStyle style, const tl::unexpected<Error> &refusal)
{
    const std::optional<Decimal> number = opi::decimalFrom(text, style);
    const auto millionths = number ? number->scaledTo(-6) : std::nullopt;
    if (!millionths)
        return refusal;
    return CellValue(customNumberText(*millionths));
}

Result<CellValue> tagsFrom(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return CellValue(tags);
}

} // namespace

QString shownText(const CellValue &value, const Words &words)
{
    struct Visitor {
        const Words &words;

        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return words.number(number); }
        QString operator()(const Money &amount) const
        {
            return amount.currency == Currency::DKK ? words.amount(amount) : words.money(amount);
        }
        QString operator()(const QDate &day) const { return words.shortDate(day); }
        QString operator()(const RowId &) const { return {}; } // only its field knows its name
        QString operator()(const QStringList &tags) const { return tags.join(QStringLiteral(", ")); }
    };
    return std::visit(Visitor{words}, value);
}

QString shownText(const Field &field, const CellValue &value, const Reading &reading)
{
    if (isEmpty(value))
        return {};
    switch (field.kind) {
    case Field::Kind::Choice:
    case Field::Kind::Reference: return field.name(value, reading);
    case Field::Kind::Year: return QString::number(std::get<qint64>(value)); // never 2.026
    case Field::Kind::Decimal: return customText(reading.words, CustomKind::Number, std::get<QString>(value));
    default: return shownText(value, reading.words);
    }
}

QString entryText(const Field &field, const CellValue &value, const Reading &reading)
{
    if (const auto *day = std::get_if<QDate>(&value)) {
        const bool isDanish = reading.words.language() == Language::Danish;
        return day->toString(isDanish ? QStringLiteral("d.M.yyyy") : QStringLiteral("d/M/yyyy"));
    }
    return shownText(field, value, reading).replace(QChar(0x2212), u'-'); // a minus can be typed, a minus sign cannot
}

Result<CellValue> entered(const Field &field, const QString &typed, const Reading &reading)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        if (!field.isOptional)
            return fail(Error::Kind::Invalid, "field-empty", {QString::fromLatin1(field.cell)});
        return CellValue();
    }
    const NumberStyle style = styleOf(reading.words);
    switch (field.kind) {
    case Field::Kind::Text: return CellValue(typed.simplified());
    case Field::Kind::LongText: return CellValue(text);
    case Field::Kind::Number: return numberFrom(text, style);
    case Field::Kind::Decimal: return decimalFrom(text, style, wrong("entry-not-a-number", text));
    case Field::Kind::Year: return yearFrom(text);
    case Field::Kind::Money:
        if (const auto amount = moneyFrom(text, style))
            return CellValue(*amount);
        return wrong("entry-not-money", text);
    case Field::Kind::Date:
        if (const auto day = dateFrom(text, reading.today))
            return CellValue(*day);
        return wrong("entry-not-a-date", text);
    case Field::Kind::Choice:
    case Field::Kind::Reference: return choiceFrom(field, text, reading);
    case Field::Kind::Tags: return tagsFrom(text);
    }
    Q_UNREACHABLE();
}

QString plainText(const CellValue &value, const Words &words)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *amount = std::get_if<Money>(&value)) {
        QLocale locale = words.locale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const int decimals = amount->oere % 100 ? 2 : 0;
        return locale.toString(double(amount->oere) / 100, 'f', decimals);
    }
    return shownText(value, words);
}

} // namespace opi
