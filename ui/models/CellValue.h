#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"

#include <QDate>
#include <QStringList>

#include <variant>

namespace opi {

/// What one cell of a table holds, in the type that sorts, adds up and copies. Nothing (monostate) is empty; a zero is
/// a zero.
using CellValue = std::variant<std::monostate, QString, qint64, Money, QDate, RowId, QStringList>;

/// Whether there is nothing to show: no value, or a text without letters.
inline bool isEmpty(const CellValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto *words = std::get_if<QStringList>(&value))
        return words->isEmpty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace opi
