#pragma once

#include "core/base/Id.h"
#include "core/base/LocalizedText.h"
#include "core/base/Money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace opi::actions::sample {

/// One of the files in resources/sample; empty if it cannot be read.
QJsonDocument file(const char *name);

LocalizedText text(const QJsonValue &value);
std::optional<QDate> day(const QJsonValue &value);
std::optional<Money> amount(const QJsonValue &value); ///< whole kroner

/// Rows of the sample are named after their keys in the files, so that they have the same id everywhere.
template <typename E> Id<E> idOf(const QString &kind, const QString &key)
{
    return Id<E>::named(QStringLiteral("sample/") + kind + u'/' + key);
}

} // namespace opi::actions::sample
