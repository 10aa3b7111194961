#include "core/base/Cpv.h"

#include <algorithm>

namespace opi {

static constexpr qsizetype cpvDigits = 8;

static bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int cpvCheckDigit(QStringView eightDigits)
{
    constexpr int weights[] = {3, 7, 1, 3, 7, 1, 3, 7};
    int sum = 0;
    for (qsizetype i = 0; i < cpvDigits; ++i)
        sum += weights[i] * eightDigits[i].digitValue();
    return sum % 10;
}

bool isCpv(QStringView code)
{
    if (code.size() != cpvDigits && code.size() != cpvDigits + 2)
        return false;
    if (!areDigits(code.first(cpvDigits)))
        return false;
    return code.size() == cpvDigits
           || (code[cpvDigits] == u'-' && areDigits(code.sliced(cpvDigits + 1))
               && code[cpvDigits + 1].digitValue() == cpvCheckDigit(code));
}

QString completeCpv(const QString &code)
{
    if (!isCpv(code))
        return {};
    return code.first(cpvDigits) + u'-' + QString::number(cpvCheckDigit(code));
}

} // namespace opi
