#include "core/exchange/import/HeaderWords.h"

#include <QRegularExpression>

namespace opi {

namespace {

/// What a heading says about its figures and not about its meaning. The languages stay: they tell two titles apart.
const QRegularExpression &units()
{
    static const QRegularExpression words(QStringLiteral(
        R"((^| )(i )?(1 ?000|tusinde?|t|mio|mill|millioner|millions?)?( ?)"
        R"((kr|kroner|dkk|tkr|tdkk|mkr|mdkk|eur|euro|meur|keur|teur|nok|mio|pct|procent|percent))(?= |$))"));
    return words;
}

QString withoutUnits(QString text)
{
    QString before;
    do {
        before = text;
        text = text.replace(units(), QStringLiteral(" ")).simplified();
    } while (text != before);
    return text;
}

} // namespace

QString comparable(QStringView text)
{
    QString words;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C).toLower()) {
        switch (c.unicode()) {
        case u'ä': words += u'æ'; break;
        case u'ö': words += u'ø'; break;
        case u'é':
        case u'è': words += u'e'; break;
        case u'a': // Aarhus = Århus
            if (words.endsWith(u'a'))
                words.back() = u'å';
            else
                words += c;
            break;
        default: words += c.isLetterOrNumber() ? c : u' ';
        }
    }
    return words.simplified();
}

HeaderWords headerWordsOf(QStringView heading)
{
    static const QRegularExpression yearAlone(QStringLiteral(R"((?:^|\D)(20\d\d)(?:\D|$))"));
    QString text = heading.trimmed().toString();
    HeaderWords words;
    if (const QRegularExpressionMatch year = yearAlone.match(text); year.hasMatch()) {
        words.year = year.captured(1).toInt();
        text.remove(year.capturedStart(1), 4);
    }
    words.all = withoutUnits(comparable(text));
    static const QRegularExpression border(QStringLiteral(R"([/|\n\r])"));
    const QStringList parts = text.split(border, Qt::SkipEmptyParts);
    if (parts.size() > 1) {
        for (const QString &part : parts)
            words.parts << withoutUnits(comparable(part));
        words.parts.removeAll(QString());
    }
    return words;
}

} // namespace opi
