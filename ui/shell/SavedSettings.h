#pragma once

#include "core/settings/Settings.h"

#include <QSettings>

namespace opi {

/// The user's settings on disk. What somebody else wrote there and that is out of range counts as never set.
class SavedSettings {
public:
    /// In the user's own folder for settings.
    SavedSettings() = default;
    /// In this file, as in a test.
    explicit SavedSettings(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    template <typename T> T value(const Setting<T> &setting) const
    {
        const QVariant saved = m_settings.value(QLatin1String(setting.key));
        return saved.isValid() ? read(saved, setting.fallback) : setting.fallback;
    }
    template <typename T> void set(const Setting<T> &setting, const T &value)
    {
        m_settings.setValue(QLatin1String(setting.key), written(value));
    }

private:
    template <typename T> static T read(const QVariant &saved, const T &fallback)
    {
        if constexpr (std::is_enum_v<T>) {
            bool isNumber = false;
            const int number = saved.toInt(&isNumber);
            return isNumber && number >= 0 && number < valueCount(T()) ? T(number) : fallback;
        } else {
            return saved.canConvert<T>() ? saved.value<T>() : fallback;
        }
    }
    template <typename T> static std::optional<T> read(const QVariant &saved, const std::optional<T> &)
    {
        bool isNumber = false;
        const int number = saved.toInt(&isNumber);
        return isNumber && number >= 0 && number < valueCount(T()) ? std::optional(T(number)) : std::nullopt;
    }
    template <typename T> static QVariant written(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return int(value);
        else
            return QVariant::fromValue(value);
    }
    template <typename T> static QVariant written(const std::optional<T> &value)
    {
        return value ? QVariant(int(*value)) : QVariant();
    }

    QSettings m_settings;
};

} // namespace opi
