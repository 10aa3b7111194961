#pragma once

#include <QBitArray>
#include <QStringList>

#include <vector>

namespace opi {

/// One record of a list as it stands: nothing trimmed, nothing read as a number yet.
struct SourceRecord {
    int line = 0; ///< in the file, counted from 1, where the record starts: it may run over several
    QStringList cells;

    QBitArray numbers; ///< by column: cells that are numbers in a workbook, and not texts that look like one

    /// Empty where the record is shorter than its header.
    QString cell(qsizetype column) const { return cells.value(column); }
    /// Such a cell is written with a point before its decimals and without thousands, whatever other cells are like.
    bool isNumber(qsizetype column) const { return column < numbers.size() && numbers.testBit(column); }
};

/// What a reader saw that the list does not say as it stands; for the user to know. Codes as in DoubtfulCell.
struct SourceDoubt {
    int line = 0;
    int column = -1; ///< from 0; -1 for the record as a whole
    QString value;
    QByteArray why, action;
    QString outcome;
};

/// A list from outside as a table of texts. Every reader of a format gives this, and the import takes nothing else.
/// Records without any text in them are left out; a record may have fewer or more cells than there are headings.
struct SourceTable {
    QString fileName;         ///< without its folder
    QString sha256;           ///< of the bytes of the file, hexadecimal
    QString encoding;         ///< the code of the encoding that it was read with, such as "utf-8"; empty for a workbook
    QChar separator;          ///< between the cells; null in a workbook
    QString sheet;            ///< of a workbook: its name
    QStringList sheets;       ///< of a workbook: all of them
    QStringList hiddenSheets; ///< those of them that people do not see
    int headerLine = 0;
    QStringList header; ///< as they stand: may be empty, and may be the same twice
    std::vector<SourceRecord> records;
    std::vector<SourceDoubt> doubts; ///< by line and column
};

} // namespace opi
