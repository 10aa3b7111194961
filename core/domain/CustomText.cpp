#include "core/domain/CustomText.h"

#include "core/domain/Cell.h"

namespace opi {

static constexpr qint64 one = 1'000'000;
static constexpr int decimals = 6;

QString customNumberText(qint64 millionths)
{
    const quint64 size = millionths < 0 ? 0 - quint64(millionths) : quint64(millionths);
    QString text = (millionths < 0 ? QStringLiteral("-") : QString()) + QString::number(size / quint64(one));
    QString rest = QString::number(size % quint64(one)).rightJustified(decimals, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return rest.isEmpty() ? text : text + u'.' + rest;
}

std::optional<qint64> customNumber(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView size = isNegative ? text.sliced(1) : text;
    const qsizetype point = size.indexOf(u'.');
    const QStringView whole = point < 0 ? size : size.first(point);
    const QString rest = (point < 0 ? QString() : size.sliced(point + 1).toString()).leftJustified(decimals, u'0');
    bool isWhole = false;
    bool isRest = false;
    const qint64 units = whole.toLongLong(&isWhole);
    const qint64 parts = rest.toLongLong(&isRest);
    qint64 millionths = 0;
    if (!isWhole || !isRest || rest.size() > decimals || qMulOverflow(units, one, &millionths)
        || qAddOverflow(millionths, parts, &millionths))
        return {};
    millionths = isNegative ? -millionths : millionths;
    return customNumberText(millionths) == text ? std::optional(millionths) : std::nullopt;
}

QString customMoneyText(const Money &amount)
{
    const quint64 size = amount.oere < 0 ? 0 - quint64(amount.oere) : quint64(amount.oere);
    return (amount.oere < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + u'.'
           + QString::number(size % 100).rightJustified(2, u'0')
           + (amount.currency == Currency::EUR ? QStringLiteral(" EUR") : QString());
}

std::optional<Money> customMoney(QStringView text)
{
    Money amount;
    QStringView figures = text;
    if (text.endsWith(u" EUR")) {
        amount.currency = Currency::EUR;
        figures = text.chopped(4);
    }
    if (figures.size() < 4 || figures[figures.size() - 3] != u'.')
        return {};
    bool isNumber = false;
    amount.oere = QString(figures.chopped(3).toString() + figures.last(2).toString()).toLongLong(&isNumber);
    return isNumber && customMoneyText(amount) == text ? std::optional(amount) : std::nullopt;
}

std::optional<QDate> customDay(QStringView text)
{
    const QDate day = dateFromIso(text.toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

bool isCustomText(const CustomField &field, const QString &text)
{
    if (text.isEmpty())
        return false;
    switch (field.kind) {
    case CustomKind::Number: return customNumber(text).has_value();
    case CustomKind::Money: return customMoney(text).has_value();
    case CustomKind::Date: return customDay(text).has_value();
    case CustomKind::Choice: return field.choices.contains(text);
    case CustomKind::Text: break;
    }
    return text == text.trimmed();
}

} // namespace opi
