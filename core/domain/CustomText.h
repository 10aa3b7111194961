#pragma once

#include "core/base/Money.h"
#include "core/domain/CustomField.h"

#include <QDate>

#include <optional>

namespace opi {

// The one form in which the values of own fields are stored, whatever language they are entered in: see CustomValue.

/// A number as its millionths: "-12.5" is -12500000. Nothing if the text is not the form of a number, which has at most
/// six decimals and none at its end that say nothing.
std::optional<qint64> customNumber(QStringView text);
QString customNumberText(qint64 millionths);

/// "1234.50", "-0.05 EUR".
std::optional<Money> customMoney(QStringView text);
QString customMoneyText(const Money &amount);

std::optional<QDate> customDay(QStringView text);

/// Whether the text can be a value of the field; an empty one never is.
bool isCustomText(const CustomField &field, const QString &text);

} // namespace opi
