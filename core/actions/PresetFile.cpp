#include "core/actions/PresetFile.h"

#include <QFile>

namespace opi::actions {

QByteArray presetFile(const char *name)
{
    QFile file(QStringLiteral(":/presets/%1").arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LocalizedText presetText(const QJsonValue &value)
{
    return {value[QStringLiteral("da")].toString(), value[QStringLiteral("en")].toString()};
}

} // namespace opi::actions
