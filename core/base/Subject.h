#pragma once

#include "core/base/LocalizedText.h"

#include <QStringList>

namespace opi {

/// What an entry of the journal is about has one text in the file, and a row may have a name in each language. Where
/// the two differ both are kept, as two lines: Danish, then English.
inline QString subjectText(const LocalizedText &name)
{
    const QString danish = name.da.simplified();
    const QString english = name.en.simplified();
    if (danish.isEmpty() || english.isEmpty() || danish == english)
        return danish.isEmpty() ? english : danish;
    return danish + u'\n' + english;
}

/// The same text as a reader of this language says it.
inline QString subjectIn(const QString &subject, Language language)
{
    const QStringList names = subject.split(u'\n');
    return language == Language::English ? names.value(1, names.first()) : names.first();
}

} // namespace opi
