#pragma once

#include <QString>

namespace opi {

/// A sentence has one stop at its end, also where its last word is an abbreviation: "… på 20 mio. kr."
inline QString withOneStop(QString sentence)
{
    if (sentence.endsWith(QStringLiteral("..")) && !sentence.endsWith(QStringLiteral("...")))
        sentence.chop(1);
    return sentence;
}

} // namespace opi
