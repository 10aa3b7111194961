#include "core/text/CustomValueText.h"

#include "core/domain/CustomText.h"

namespace opi {

/// With the thousands and the decimal mark of the language.
static QString numberText(const Words &words, const QString &value)
{
    const qsizetype point = value.indexOf(u'.');
    const QString whole = words.number((point < 0 ? value : value.first(point)).toLongLong());
    if (point < 0)
        return whole;
    const bool losesItsSign = value.startsWith(QStringLiteral("-0."));
    const QString mark = words.language() == Language::Danish ? QStringLiteral(",") : QStringLiteral(".");
    return (losesItsSign ? QString(QChar(0x2212)) : QString()) + whole + mark + value.sliced(point + 1);
}

QString customText(const Words &words, CustomKind kind, const QString &value)
{
    switch (kind) {
    case CustomKind::Number: return customNumber(value) ? numberText(words, value) : value;
    case CustomKind::Money:
        if (const auto amount = customMoney(value))
            return words.money(*amount);
        return value;
    case CustomKind::Date:
        if (const auto day = customDay(value))
            return words.date(*day);
        return value;
    case CustomKind::Text:
    case CustomKind::Choice: break;
    }
    return value;
}

QString customText(const Words &words, const Portfolio &portfolio, const Id<CustomValue> &row, const QString &value)
{
    const CustomValue *known = portfolio.find(row);
    const CustomField *field = known ? portfolio.find(known->field) : nullptr;
    return field ? customText(words, field->kind, value) : value;
}

} // namespace opi
