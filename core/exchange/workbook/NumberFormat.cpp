#include "core/exchange/workbook/NumberFormat.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace opi {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr double lastSerial = 2'958'465; // 31 December 9999
constexpr int lastYearOfSheets = 9999;

/// The first section of a format without what only stands for itself.
QString lettersThatCount(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u';')
            break;
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            const bool isElapsed = !inside.isEmpty() && QStringView(u"hmsHMS").contains(inside[0])
                                   && inside.count(inside[0], Qt::CaseInsensitive) == inside.size();
            if (isElapsed)
                letters += u'h';
            i = end < 0 ? code.size() : end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

QString timeOfDay(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

} // namespace

NumberMeaning meaningOf(QStringView formatCode)
{
    QString letters = lettersThatCount(formatCode);
    letters.remove(QStringLiteral("general")).remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
    if (letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'å'))
        return NumberMeaning::Date;
    if (letters.contains(u'h') || letters.contains(u's'))
        return NumberMeaning::Time;
    if (letters.contains(u'm')) // months, as no hour or second stands beside them
        return NumberMeaning::Date;
    return letters.contains(u'%') ? NumberMeaning::Percent : NumberMeaning::Number;
}

NumberMeaning builtInMeaning(int formatId)
{
    if (formatId == 9 || formatId == 10)
        return NumberMeaning::Percent;
    if ((formatId >= 14 && formatId <= 17) || formatId == 22 || (formatId >= 27 && formatId <= 31) || formatId == 36
        || (formatId >= 50 && formatId <= 54) || formatId == 57 || formatId == 58)
        return NumberMeaning::Date;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) || (formatId >= 45 && formatId <= 47)
        || formatId == 55 || formatId == 56)
        return NumberMeaning::Time;
    return NumberMeaning::Number;
}

QString plainNumber(double value)
{
    const double rounded = QString::number(value, 'g', 15).toDouble();
    return QLocale::c().toString(rounded, 'f', QLocale::FloatingPointShortest).remove(u',');
}

QString dayText(double serial, bool isFrom1904)
{
    if (!(serial >= 0 && serial <= lastSerial))
        return {};
    const qint64 seconds = std::llround(serial * double(secondsOfDay));
    const qint64 day = seconds / secondsOfDay;
    if (!isFrom1904 && (day == 0 || day == 60))
        return {};
    const QDate first = isFrom1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(day);
    if (date.year() > lastYearOfSheets) // rounded up to it, or of the later epoch
        return {};
    const QString text = date.toString(Qt::ISODate);
    const qint64 time = seconds % secondsOfDay;
    return time ? text + u' ' + timeOfDay(time) : text;
}

QString timeText(double serial)
{
    if (!(serial >= 0 && serial <= lastSerial))
        return {};
    const qint64 seconds = std::llround(serial * double(secondsOfDay));
    if (seconds < secondsOfDay)
        return timeOfDay(seconds);
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60); // elapsed: 36:00
    return seconds % 60 ? text + u':' + two(seconds % 60) : text;
}

} // namespace opi
