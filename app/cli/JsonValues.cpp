#include "app/cli/JsonValues.h"

#include <QJsonObject>

#include <cstdlib>

namespace opi::cli {

QJsonValue toJson(Money amount)
{
    const QString figure = QStringLiteral("%1.%2")
                               .arg(std::llabs(amount.oere / 100))
                               .arg(std::llabs(amount.oere % 100), 2, 10, QLatin1Char('0'));
    return amount.oere < 0 ? u'-' + figure : figure;
}

QJsonValue toJson(const std::optional<Money> &amount) { return amount ? toJson(*amount) : QJsonValue(); }

QJsonValue toJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue toJson(const LocalizedText &text)
{
    return QJsonObject{{QStringLiteral("da"), text.da}, {QStringLiteral("en"), text.en}};
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

} // namespace opi::cli
