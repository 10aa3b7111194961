#pragma once

#include "core/domain/ListKind.h"
#include "core/domain/Table.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace opi {

/// One list that was brought in: where it came from, and what became of its rows.
struct ImportRecord {
    Id<ImportRecord> id;
    QString file; ///< the name, without its folder
    QString sha256;
    QDateTime importedAt;
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int different = 0;
    int skipped = 0;
    int organisationsAdded = 0;
    int doubtful = 0;
    ListKind list = ListKind::Projects;
    QString sheet;                           ///< of a workbook
    QString importedBy;                      ///< who brought it in
    QString headings;                        ///< of its columns, as HeaderWords compares them, to know the list again
    std::optional<Id<ImportRecord>> follows; ///< the import that this list is a newer edition of

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

template <> struct Table<ImportRecord> {
    static constexpr auto name = "import_record";
    static constexpr auto columns = std::tuple{
        Column{"id", &ImportRecord::id},
        Column{"file", &ImportRecord::file},
        Column{"sha256", &ImportRecord::sha256},
        Column{"imported_at", &ImportRecord::importedAt},
        Column{"rows_read", &ImportRecord::read},
        Column{"added", &ImportRecord::added},
        Column{"updated", &ImportRecord::updated},
        Column{"unchanged", &ImportRecord::unchanged},
        Column{"different", &ImportRecord::different},
        Column{"skipped", &ImportRecord::skipped},
        Column{"organisations_added", &ImportRecord::organisationsAdded},
        Column{"doubtful", &ImportRecord::doubtful},
        Column{"list", &ImportRecord::list},
        Column{"sheet", &ImportRecord::sheet},
        Column{"imported_by", &ImportRecord::importedBy},
        Column{"headings", &ImportRecord::headings},
        Column{"follows", &ImportRecord::follows},
    };
};

} // namespace opi
