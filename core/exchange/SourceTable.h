#pragma once

#include <QStringList>

#include <vector>

namespace opi {

/// One record of a list as it stands: nothing trimmed, nothing read as a number yet.
struct SourceRecord {
    int line = 0; ///< in the file, counted from 1, where the record starts: it may run over several
    QStringList cells;

    /// Empty where the record is shorter than its header.
    QString cell(qsizetype column) const { return cells.value(column); }
};

/// A list from outside as a table of texts. Every reader of a format gives this, and the import takes nothing else.
/// Records without any text in them are left out; a record may have fewer or more cells than there are headings.
struct SourceTable {
    QString fileName; ///< without its folder
    QString sha256;   ///< of the bytes of the file, hexadecimal
    QString encoding; ///< the code of the encoding that it was read with, such as "utf-8"
    QChar separator;  ///< between the cells; null where the format has none
    int headerLine = 0;
    QStringList header; ///< as they stand: may be empty, and may be the same twice
    std::vector<SourceRecord> records;
};

} // namespace opi
