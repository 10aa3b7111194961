#pragma once

#include "core/base/Language.h"

#include <QString>

namespace opi {

/// Text that a person writes in one or both of the two report languages.
struct LocalizedText {
    QString da;
    QString en;

    bool isEmpty() const { return da.isEmpty() && en.isEmpty(); }
    bool has(Language language) const { return !exactly(language).isEmpty(); }

    /// The text in this language, or in the other one where it is missing.
    const QString &in(Language language) const
    {
        return exactly(language).isEmpty()
                   ? exactly(language == Language::Danish ? Language::English : Language::Danish)
                   : exactly(language);
    }
    const QString &exactly(Language language) const { return language == Language::Danish ? da : en; }
    QString &exactly(Language language) { return language == Language::Danish ? da : en; }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace opi
