#include "core/exchange/values/MoneyReader.h"

#include <QRegularExpression>

namespace opi {

std::optional<Money> moneyFrom(QStringView text, NumberStyle style, MoneyUnit unit)
{
    const std::optional<NumberText> number = numberTextFrom(text);
    if (!number || number->isPercent)
        return {};
    std::optional<Decimal> decimal = decimalFrom(*number, style);
    if (!decimal)
        return {};
    decimal->exponent += number->magnitude.value_or(unit.magnitude);
    const std::optional<qint64> oere = decimal->scaledTo(-2);
    if (!oere)
        return {};
    return Money{*oere, number->currency.value_or(unit.currency)};
}

MoneyUnit moneyUnitOf(QStringView heading)
{
    static const QRegularExpression thousand(
        QStringLiteral(R"((^|[^\w])(t\.? ?kr|t\.? ?dkk|tdkr|tusinde?|tusen|thousands?|keur|teur|1[., ]?000)([^\w]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression million(
        QStringLiteral(R"((^|[^\w])(mio|mill|millioner|millions?|mkr|mdkk|meur)([^\w]|$))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression euro(QStringLiteral(R"((^|[^\w])([mkt]?eur|euros?)([^\w]|$)|€)"),
                                         QRegularExpression::CaseInsensitiveOption);
    MoneyUnit unit;
    if (euro.match(heading).hasMatch())
        unit.currency = Currency::EUR;
    if (million.match(heading).hasMatch())
        unit.magnitude = 6;
    else if (thousand.match(heading).hasMatch())
        unit.magnitude = 3;
    return unit;
}

QString decimalText(Money amount)
{
    const quint64 size = amount.oere < 0 ? 0 - quint64(amount.oere) : quint64(amount.oere);
    const QString sign = amount.oere < 0 ? QStringLiteral("-") : QString();
    return sign + QString::number(size / 100) + u'.' + QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace opi
