#pragma once

#include "core/domain/ListKind.h"
#include "core/domain/Table.h"

#include <QStringList>

namespace opi {

/// How the columns of a list were taken, under a name, so that the next list with these headings is taken alike.
struct ListMapping {
    Id<ListMapping> id;
    QString name;
    ListKind list = ListKind::Projects;
    QStringList columns; ///< of each column the code of its field (or nothing), a tab, and its heading

    friend bool operator==(const ListMapping &, const ListMapping &) = default;
};

template <> struct Table<ListMapping> {
    static constexpr auto name = "list_mapping";
    static constexpr auto columns = std::tuple{
        Column{"id", &ListMapping::id},
        Column{"name", &ListMapping::name},
        Column{"list", &ListMapping::list},
        Column{"columns", &ListMapping::columns},
    };
};

} // namespace opi
