#pragma once

#include <QLocale>

namespace opi {

/// The two languages that every text of the program, and every text a person writes for a report, can have.
enum class Language { Danish, English };
constexpr int valueCount(Language) { return 2; }

/// Danish as in Denmark, English as in Britain: day before month, and 1.234 against 1,234.
inline QLocale localeOf(Language language)
{
    return language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// "da" or "en".
inline QString codeOf(Language language)
{
    return language == Language::Danish ? QStringLiteral("da") : QStringLiteral("en");
}

} // namespace opi
