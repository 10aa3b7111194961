#include "core/base/Folding.h"

namespace opi {

namespace {

/// The Danish letters as two; Swedish and German ones that stand in names of the field as their Danish sisters.
QLatin1String asTwo(char16_t letter)
{
    switch (letter) {
    case u'æ':
    case u'ä': return QLatin1String("ae");
    case u'ø':
    case u'ö': return QLatin1String("oe");
    case u'å': return QLatin1String("aa");
    default: return {};
    }
}

char16_t asOne(char16_t letter)
{
    switch (letter) {
    case u'æ':
    case u'ä':
    case u'å': return u'a';
    case u'ø':
    case u'ö': return u'o';
    default: return letter;
    }
}

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// é as e: letter and mark apart, and the mark dropped.
void appendWithoutMarks(QString &to, QChar letter)
{
    const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    for (const QChar part : parts) {
        if (part.category() != QChar::Mark_NonSpacing)
            to += part;
    }
}

} // namespace

QString folded(QStringView text)
{
    // Composed first: a file from a Mac may hold å as a and a ring.
    const QString lower =
        isPlain(text) ? text.toString().toLower() : text.toString().normalized(QString::NormalizationForm_C).toLower();
    QString result;
    result.reserve(lower.size() + 4);
    for (const QChar letter : lower) {
        if (letter.unicode() < 0x80)
            result += letter;
        else if (const QLatin1String two = asTwo(letter.unicode()); !two.isEmpty())
            result += two;
        else
            appendWithoutMarks(result, letter);
    }
    return result;
}

QString searchable(QStringView text)
{
    QString usual = folded(text);
    if (isPlain(text))
        return usual;
    QString simple = text.toString().normalized(QString::NormalizationForm_C).toLower();
    for (QChar &letter : simple)
        letter = asOne(letter.unicode());
    simple = folded(simple);
    return simple == usual ? usual : usual + u'\n' + simple;
}

bool containsWords(QStringView searchable, const QStringList &foldedWords)
{
    return std::all_of(foldedWords.begin(), foldedWords.end(),
                       [&](const QString &word) { return searchable.contains(word); });
}

QStringList foldedWords(QStringView query) { return folded(query).split(u' ', Qt::SkipEmptyParts); }

} // namespace opi
