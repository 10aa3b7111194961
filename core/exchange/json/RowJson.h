#pragma once

#include "core/domain/TableInfo.h"

#include <QJsonObject>

namespace opi {

/// The cells of one row as members of an object, named as in the table; ids as UUIDs in text.
QJsonObject rowAsJson(const TableInfo &table, const void *row);

} // namespace opi
