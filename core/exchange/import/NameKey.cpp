#include "core/exchange/import/NameKey.h"

#include <QStringList>

namespace opi {

namespace {

QChar comparableLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ä': return u'æ';
    case u'ö': return u'ø';
    case u'–':
    case u'—':
    case u'‐':
    case u'‑': return u'-';
    case u'’':
    case u'‘':
    case u'´':
    case u'`': return u'\'';
    default: return c;
    }
}

bool isQuotation(QChar c) { return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'»' || c == u'«'; }

} // namespace

QString nameKey(QStringView name)
{
    QString key;
    key.reserve(name.size());
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_C).toLower()) {
        if (isQuotation(c))
            continue;
        if (c == u'a' && key.endsWith(u'a'))
            key.back() = u'å';
        else
            key += comparableLetter(c);
    }
    key = key.simplified();
    while (key.endsWith(u'.') || key.endsWith(u','))
        key.chop(1);
    for (const char *form : {" as", " a.s", " a / s"}) {
        if (key.endsWith(QLatin1StringView(form)))
            return key.chopped(qsizetype(qstrlen(form))) + QStringLiteral(" a/s");
    }
    return key;
}

} // namespace opi
