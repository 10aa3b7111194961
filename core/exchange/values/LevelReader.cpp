#include "core/exchange/values/LevelReader.h"

#include <QRegularExpression>

namespace opi {

std::optional<int> levelFrom(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*(?:(?:niveau|level|nivå|trin|irl|iul|[ru])[ .:]*)?([0-9])(?:[.,]0+)?)"
                       R"((?:\s*(?:/|af|of)\s*9)?(?:\s*[-–—:)]\s+\D.*|[.:)]\s*)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

} // namespace opi
