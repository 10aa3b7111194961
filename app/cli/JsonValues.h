#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Money.h"

#include <QDate>
#include <QJsonValue>

#include <optional>

namespace opi::cli {

/// "2055800683.00": exact in every language that reads JSON. An absent amount is null.
QJsonValue toJson(Money amount);
QJsonValue toJson(const std::optional<Money> &amount);
/// ISO 8601, or null.
QJsonValue toJson(const std::optional<QDate> &day);
/// {"da": ..., "en": ...}
QJsonValue toJson(const LocalizedText &text);
/// The text, or null if it is empty.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const std::optional<int> &number);

} // namespace opi::cli
