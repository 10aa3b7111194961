#include "core/actions/sample/SampleFile.h"

#include "core/domain/Cell.h"

#include <QFile>

namespace opi::actions::sample {

QJsonDocument file(const char *name)
{
    QFile file(QStringLiteral(":/sample/%1").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

LocalizedText text(const QJsonValue &value)
{
    return {value[QStringLiteral("da")].toString(), value[QStringLiteral("en")].toString()};
}

std::optional<QDate> day(const QJsonValue &value)
{
    const QDate day = dateFromIso(value.toString().toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Money> amount(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(kroner(value.toInteger())) : std::nullopt;
}

} // namespace opi::actions::sample
