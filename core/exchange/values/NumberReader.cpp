#include "core/exchange/values/NumberReader.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace opi {

namespace {

struct NumberWord {
    std::optional<int> magnitude;
    std::optional<Currency> currency;
    bool isPercent = false;
};

const QHash<QString, NumberWord> &numberWords()
{
    static const QHash<QString, NumberWord> words = [] {
        QHash<QString, NumberWord> all;
        for (const char *word : {"kr", "kr.", "kroner", "dkk", "dkr", "dkr."})
            all.insert(QLatin1StringView(word), {{}, Currency::DKK, false});
        for (const char *word : {"eur", "euro", "euros"})
            all.insert(QLatin1StringView(word), {{}, Currency::EUR, false});
        all.insert(QStringLiteral("€"), {{}, Currency::EUR, false});
        for (const char *word : {"t.kr.", "t.kr", "tkr", "tkr.", "tdkk", "t.dkk", "tusindkr."})
            all.insert(QLatin1StringView(word), {3, Currency::DKK, false});
        for (const char *word : {"teur", "t.eur", "keur"})
            all.insert(QLatin1StringView(word), {3, Currency::EUR, false});
        for (const char *word : {"mdkk", "mkr", "mkr.", "mio.kr.", "mio.kr", "mill.kr."})
            all.insert(QLatin1StringView(word), {6, Currency::DKK, false});
        all.insert(QStringLiteral("meur"), {6, Currency::EUR, false});
        for (const char *word : {"tusind", "tusinde", "tusen", "thousand", "k"})
            all.insert(QLatin1StringView(word), {3, {}, false});
        for (const char *word : {"mio", "mio.", "mill", "mill.", "million", "millioner", "millions", "m"})
            all.insert(QLatin1StringView(word), {6, {}, false});
        for (const char *word : {"mia", "mia.", "mrd", "mrd.", "milliard", "milliarder", "billion", "bn"})
            all.insert(QLatin1StringView(word), {9, {}, false});
        for (const char *word : {"%", "pct", "pct.", "procent", "prosent", "percent"})
            all.insert(QLatin1StringView(word), {{}, {}, true});
        return all;
    }();
    return words;
}

bool isMinus(QChar c) { return c == u'-' || c == QChar(0x2212) || c == QChar(0x2013); }

bool isFigure(QChar c) { return (c >= u'0' && c <= u'9') || c == u'.' || c == u','; }

/// Blanks and apostrophes between digits part thousands, so three digits must follow.
bool partsThousands(QStringView text, qsizetype at)
{
    if (!text[at].isSpace() && text[at] != u'\'' && text[at] != QChar(0x2019))
        return false;
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i] >= u'0' && text[i] <= u'9'; };
    return isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
}

/// Takes the words before or after the figures into account. False: one of them is unknown, or said twice.
bool addWords(QStringView text, NumberText &number)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto known = numberWords().constFind(word.toString().toLower());
        if (known == numberWords().cend() || (known->magnitude && number.magnitude)
            || (known->currency && number.currency && known->currency != number.currency))
            return false;
        if (known->magnitude)
            number.magnitude = known->magnitude;
        if (known->currency)
            number.currency = known->currency;
        number.isPercent |= known->isPercent;
    }
    return true;
}

/// The digits without marks, if `group` parts thousands and `point` the decimals; and how many decimals there are.
std::optional<std::pair<QString, int>> digitsOf(QStringView figures, QChar group, QChar point)
{
    const qsizetype at = figures.indexOf(point);
    const QStringView whole = at < 0 ? figures : figures.first(at);
    const QStringView decimals = at < 0 ? QStringView() : figures.sliced(at + 1);
    if ((at >= 0 && decimals.isEmpty()) || decimals.contains(group) || decimals.contains(point))
        return {};
    const auto groups = whole.split(group);
    QString digits = groups[0].toString();
    if (groups.size() > 1 && (digits.isEmpty() || digits.size() > 3 || digits.startsWith(u'0')))
        return {};
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return {};
        digits += groups[i];
    }
    digits += decimals;
    return std::pair(digits, int(decimals.size()));
}

std::optional<std::pair<QString, int>> digitsOf(QStringView figures, NumberStyle style)
{
    return style == NumberStyle::Danish ? digitsOf(figures, u'.', u',') : digitsOf(figures, u',', u'.');
}

} // namespace

double Decimal::toDouble() const { return double(mantissa) * std::pow(10.0, exponent); }

std::optional<qint64> Decimal::scaledTo(int power) const
{
    qint64 value = mantissa;
    for (int i = exponent; i > power; --i) {
        if (qMulOverflow(value, qint64(10), &value))
            return {};
    }
    int last = 0; // the digit that was cut off last decides the rounding
    for (int i = exponent; i < power; ++i) {
        last = int(value % 10);
        value /= 10;
    }
    return value + (last >= 5 ? 1 : last <= -5 ? -1 : 0);
}

std::optional<NumberText> numberTextFrom(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ').replace(QChar(0x2009), u' ');
    NumberText number;
    if (plain.startsWith(u'(') && plain.endsWith(u')')) { // as accounts write what is below zero
        number.isNegative = true;
        plain = plain.sliced(1, plain.size() - 2).trimmed();
    }
    qsizetype begin = 0;
    while (begin < plain.size() && !(plain[begin] >= u'0' && plain[begin] <= u'9'))
        ++begin;
    if (begin == plain.size())
        return {};
    if (begin > 0 && (plain[begin - 1] == u',' || plain[begin - 1] == u'.') && (begin == 1 || plain[begin - 2] != u'r'))
        --begin; // ",5"; but the point of "kr.5" belongs to the word
    qsizetype end = begin;
    while (end < plain.size() && (isFigure(plain[end]) || partsThousands(plain, end))) {
        if (isFigure(plain[end]))
            number.figures += plain[end];
        ++end;
    }
    QString before = plain.first(begin).trimmed();
    QString after = plain.sliced(end).trimmed();
    if ((number.figures.endsWith(u',') || number.figures.endsWith(u'.')) && !after.isEmpty() && isMinus(after[0])) {
        number.figures.chop(1); // "500,-" is five hundred and nothing
        after = after.sliced(1);
    }
    for (QString *part : {&before, &after}) {
        const auto minuses = std::count_if(part->begin(), part->end(), isMinus);
        if (minuses > 1 || (minuses == 1 && number.isNegative))
            return {};
        number.isNegative |= minuses == 1;
        part->removeIf(isMinus);
    }
    if (before == u"+")
        before.clear();
    if (!addWords(before, number) || !addWords(after, number))
        return {};
    return number;
}

NumberEvidence numberEvidenceOf(QStringView text)
{
    const std::optional<NumberText> number = numberTextFrom(text);
    if (!number)
        return NumberEvidence::NoNumber;
    const auto danish = digitsOf(number->figures, NumberStyle::Danish);
    const auto english = digitsOf(number->figures, NumberStyle::English);
    if (danish && english)
        return danish == english ? NumberEvidence::Either : NumberEvidence::Ambiguous;
    if (danish)
        return NumberEvidence::Danish;
    return english ? NumberEvidence::English : NumberEvidence::NoNumber;
}

std::optional<NumberStyle> numberStyleOf(const QStringList &cells)
{
    int danish = 0;
    int english = 0;
    for (const QString &cell : cells) {
        const NumberEvidence evidence = numberEvidenceOf(cell);
        danish += evidence == NumberEvidence::Danish;
        english += evidence == NumberEvidence::English;
    }
    if (danish == english)
        return {};
    return danish > english ? NumberStyle::Danish : NumberStyle::English;
}

std::optional<Decimal> decimalFrom(const NumberText &number, NumberStyle style)
{
    auto digits = digitsOf(number.figures, style);
    if (!digits)
        digits = digitsOf(number.figures, style == NumberStyle::Danish ? NumberStyle::English : NumberStyle::Danish);
    bool fits = false;
    const qint64 mantissa = digits ? digits->first.toLongLong(&fits) : 0;
    if (!fits)
        return {};
    return Decimal{number.isNegative ? -mantissa : mantissa, -digits->second};
}

std::optional<Decimal> decimalFrom(QStringView text, NumberStyle style)
{
    const std::optional<NumberText> number = numberTextFrom(text);
    std::optional<Decimal> decimal = number ? decimalFrom(*number, style) : std::nullopt;
    if (decimal)
        decimal->exponent += number->magnitude.value_or(0);
    return decimal;
}

} // namespace opi
