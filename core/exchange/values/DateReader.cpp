#include "core/exchange/values/DateReader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace opi {

namespace {

struct DateToken {
    QString word;   ///< lower case, without a point; empty for a number
    int number = 0; ///< for a number
    int digits = 0;
};

/// "3/5-26" is 3, 5, 26; "2026-W14" is 2026, w, 14. Nothing if there is anything that no date has.
std::optional<QList<DateToken>> tokensOf(QStringView text)
{
    static const QRegularExpression timeOfDay(
        QStringLiteral(R"([t ]\s*\d{1,2}[:.]\d{2}([:.]\d{2}.*)?(z|[+-]\d\d:?\d\d)?$)"));
    QString plain = text.trimmed().toString().toLower();
    const QRegularExpressionMatch time = timeOfDay.match(plain);
    if (time.hasMatch() && time.capturedStart() >= 8 && plain.first(time.capturedStart()).back().isDigit())
        plain.truncate(time.capturedStart());

    QList<DateToken> tokens;
    for (qsizetype i = 0; i < plain.size();) {
        const qsizetype begin = i;
        if (plain[i].isDigit()) {
            while (i < plain.size() && plain[i].isDigit())
                ++i;
            if (i - begin > 8)
                return {};
            tokens << DateToken{{}, plain.sliced(begin, i - begin).toInt(), int(i - begin)};
        } else if (plain[i].isLetter()) {
            while (i < plain.size() && plain[i].isLetter())
                ++i;
            tokens << DateToken{plain.sliced(begin, i - begin), 0, 0};
        } else if (plain[i].isSpace() || QStringView(u"./-,–'").contains(plain[i])) {
            ++i;
        } else {
            return {};
        }
    }
    return tokens;
}

/// 1 - 12, or 0. Danish, Norwegian and English names, whole or cut off after three letters or more.
int monthOf(const QString &word)
{
    static const char *names[][3] = {
        {"januar", "january", ""},  {"februar", "february", ""},  {"marts", "march", "mars"},
        {"april", "april", ""},     {"maj", "may", "mai"},        {"juni", "june", ""},
        {"juli", "july", ""},       {"august", "august", ""},     {"september", "september", "sept"},
        {"oktober", "october", ""}, {"november", "november", ""}, {"december", "december", "desember"}};
    if (word.size() < 3)
        return 0;
    for (int month = 0; month < 12; ++month) {
        for (const char *name : names[month]) {
            if (QLatin1StringView(name).startsWith(word))
                return month + 1;
        }
    }
    return 0;
}

bool isFiller(const QString &word)
{
    static const QStringList fillers{
        "d",      "den",      "the",    "of",      "af",     "st",      "nd",     "rd",      "th",        "ultimo",
        "primo",  "kl",       "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",  "søndag",    "man",
        "tir",    "ons",      "tor",    "fre",     "lør",    "søn",     "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday", "mon",     "tue",    "wed",     "thu",    "fri",     "sat",       "sun"};
    return fillers.contains(word);
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == QLatin1StringView(one); });
}

/// 26 is 2026; of the two centuries the one that is nearer to today.
int fullYear(const DateToken &token, QDate today)
{
    if (token.digits > 2)
        return token.number;
    const int inThisCentury = today.year() / 100 * 100 + token.number;
    return inThisCentury > today.year() + 50 ? inThisCentury - 100 : inThisCentury;
}

bool canBeYear(const DateToken &token)
{
    const bool isWhole = token.digits == 4 && token.number >= 1900 && token.number < 2200;
    return token.word.isEmpty() && (token.digits == 2 || isWhole);
}

std::optional<DateReading> reading(QDate first, DatePrecision precision = DatePrecision::Day)
{
    if (!first.isValid())
        return {};
    DateReading date;
    date.first = first;
    date.precision = precision;
    return date;
}

/// The Monday of an ISO week; the 4th of January is always in week 1.
std::optional<DateReading> week(int number, int year)
{
    const QDate inFirst(year, 1, 4);
    const QDate monday = inFirst.addDays(1 - inFirst.dayOfWeek() + 7 * (number - 1));
    int weekYear = 0;
    if (number < 1 || monday.weekNumber(&weekYear) != number || weekYear != year)
        return {};
    return reading(monday, DatePrecision::Week);
}

std::optional<DateReading> quarter(int number, int year)
{
    return number < 1 || number > 4 ? std::nullopt : reading(QDate(year, 3 * number - 2, 1), DatePrecision::Quarter);
}

/// "uge 14 2026", "2026-W14", "14. uge", "2. kvartal 2026", "Q2": one word with one or two numbers.
std::optional<DateReading> fromWeekOrQuarter(const QList<DateToken> &tokens, QDate today, bool &applies)
{
    QList<DateToken> numbers;
    QString word;
    for (const DateToken &token : tokens) {
        if (token.word.isEmpty())
            numbers << token;
        else if (word.isEmpty())
            word = token.word;
        else
            return {};
    }
    const bool isWeek = isOneOf(word, {"uge", "week", "uke", "w", "u", "wk"});
    const bool isQuarter = isOneOf(word, {"q", "k", "kv", "kvt", "kvartal", "quarter"});
    applies = isWeek || isQuarter;
    if (!applies || numbers.isEmpty() || numbers.size() > 2)
        return {};
    if (numbers.size() == 2 && numbers[0].digits == 4)
        numbers.swapItemsAt(0, 1);
    if (numbers.size() == 2 && !canBeYear(numbers[1]))
        return {};
    const int year = numbers.size() == 2 ? fullYear(numbers[1], today) : today.year();
    std::optional<DateReading> date = isWeek ? week(numbers[0].number, year) : quarter(numbers[0].number, year);
    if (date)
        date->isWithoutYear = numbers.size() == 1;
    return date;
}

/// "3. maj 2026", "May 3, 2026", "3. maj", "maj 2026", "2026 maj".
std::optional<DateReading> fromMonthName(const QList<DateToken> &tokens, int month, QDate today)
{
    QList<DateToken> numbers;
    for (const DateToken &token : tokens) {
        if (token.word.isEmpty())
            numbers << token;
    }
    if (numbers.size() == 1 && numbers[0].digits == 4)
        return reading(QDate(numbers[0].number, month, 1), DatePrecision::Month);
    if (numbers.size() == 2 && numbers[0].digits == 4)
        numbers.swapItemsAt(0, 1);
    if (numbers.isEmpty() || numbers.size() > 2 || (numbers.size() == 2 && !canBeYear(numbers[1])))
        return {};
    const int year = numbers.size() == 2 ? fullYear(numbers[1], today) : today.year();
    std::optional<DateReading> date = reading(QDate(year, month, numbers[0].number));
    if (date)
        date->isWithoutYear = numbers.size() == 1;
    return date;
}

std::optional<DateReading> fromThreeNumbers(const QList<DateToken> &numbers, bool hasDots, QDate today, DateOrder order)
{
    if (numbers[0].digits == 4)
        return reading(QDate(numbers[0].number, numbers[1].number, numbers[2].number));
    if (!canBeYear(numbers[2]))
        return {};
    const int year = fullYear(numbers[2], today);
    const int a = numbers[0].number;
    const int b = numbers[1].number;
    const bool canSwap = a <= 12 && b <= 12 && a != b && !hasDots;
    const bool monthFirst = b > 12 ? !hasDots : canSwap && order == DateOrder::MonthFirst;
    std::optional<DateReading> date = reading(monthFirst ? QDate(year, a, b) : QDate(year, b, a));
    if (date)
        date->isAmbiguous = canSwap;
    return date;
}

/// "05/2026" is a month, "3/5" a day of this year.
std::optional<DateReading> fromTwoNumbers(const QList<DateToken> &numbers, QDate today, DateOrder order)
{
    if (numbers[0].digits == 4)
        return reading(QDate(numbers[0].number, numbers[1].number, 1), DatePrecision::Month);
    if (numbers[1].digits == 4)
        return reading(QDate(numbers[1].number, numbers[0].number, 1), DatePrecision::Month);
    const bool monthFirst = order == DateOrder::MonthFirst;
    std::optional<DateReading> date =
        reading(QDate(today.year(), numbers[monthFirst ? 0 : 1].number, numbers[monthFirst ? 1 : 0].number));
    if (date)
        date->isWithoutYear = true;
    return date;
}

std::optional<DateReading> fromOneNumber(const DateToken &token)
{
    const int n = token.number;
    if (token.digits == 4 && n >= 1900 && n < 2200)
        return reading(QDate(n, 1, 1), DatePrecision::Year);
    if (token.digits == 8) {
        const std::optional<DateReading> yearFirst = reading(QDate(n / 10000, n / 100 % 100, n % 100));
        return yearFirst && n / 10000 >= 1900 && n / 10000 < 2200
                   ? yearFirst
                   : reading(QDate(n % 10000, n / 10000 % 100, n / 1000000));
    }
    // Spreadsheets count days from 30 December 1899: 20000 is in 1954, 80000 in 2119.
    if (token.digits == 5 && n >= 20000 && n < 80000) {
        std::optional<DateReading> date = reading(QDate(1899, 12, 30).addDays(n));
        date->isDayNumber = true;
        return date;
    }
    return {};
}

} // namespace

QDate DateReading::last() const
{
    switch (precision) {
    case DatePrecision::Week: return first.addDays(6);
    case DatePrecision::Month: return first.addMonths(1).addDays(-1);
    case DatePrecision::Quarter: return first.addMonths(3).addDays(-1);
    case DatePrecision::Year: return first.addYears(1).addDays(-1);
    case DatePrecision::Day: break;
    }
    return first;
}

std::optional<DateReading> readDate(QStringView text, QDate today, DateOrder order)
{
    std::optional<QList<DateToken>> found = tokensOf(text);
    if (!found)
        return {};
    QList<DateToken> tokens = *found;
    bool isWeekOrQuarter = false;
    const std::optional<DateReading> period = fromWeekOrQuarter(tokens, today, isWeekOrQuarter);
    if (isWeekOrQuarter)
        return period;
    tokens.removeIf([](const DateToken &token) { return isFiller(token.word); });
    int month = 0;
    for (const DateToken &token : tokens) {
        if (token.word.isEmpty())
            continue;
        if (month > 0 || monthOf(token.word) == 0)
            return {};
        month = monthOf(token.word);
    }
    if (month > 0)
        return fromMonthName(tokens, month, today);
    switch (tokens.size()) {
    case 1: return fromOneNumber(tokens[0]);
    case 2: return fromTwoNumbers(tokens, today, order);
    case 3: return fromThreeNumbers(tokens, text.contains(u'.') && !text.contains(u'/'), today, order);
    default: return {};
    }
}

std::optional<QDate> dateFrom(QStringView text, QDate today, DateOrder order)
{
    const std::optional<DateReading> date = readDate(text, today, order);
    return date ? std::optional(date->first) : std::nullopt;
}

std::optional<DateOrder> dateOrderOf(const QStringList &cells, QDate today)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString &cell : cells) {
        const auto one = readDate(cell, today, DateOrder::DayFirst);
        const auto other = readDate(cell, today, DateOrder::MonthFirst);
        if (!one || !other || one->precision != DatePrecision::Day || one->first != other->first)
            continue;
        // The same day both ways: only the numbers allow one order, or the text is no such date at all.
        const auto tokens = tokensOf(cell);
        if (!tokens || tokens->size() != 3 || !(*tokens)[0].word.isEmpty() || (*tokens)[0].digits == 4)
            continue;
        dayFirst += (*tokens)[0].number > 12;
        monthFirst += (*tokens)[1].word.isEmpty() && (*tokens)[1].number > 12;
    }
    if (dayFirst == monthFirst)
        return {};
    return dayFirst > monthFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace opi
