#pragma once

#include "core/base/Progress.h"

#include <limits>
#include <memory>
#include <vector>

namespace opi {

/// A sheet of a workbook by its name, and whether people see it.
struct SheetEntry {
    QString name;
    QString part; ///< of the archive
    bool isHidden = false;
};

/// A cell that has something in it.
struct SheetCell {
    int column = 0; ///< from 0
    QString text;   ///< a number as plainNumber, a day as ISO
    bool isNumber = false;
    bool isError = false;        ///< the text is #N/A or another of them
    bool isUncalculated = false; ///< a formula that no program has worked out: the text is the formula
};

struct SheetRow {
    int number = 0; ///< from 1, as a spreadsheet shows it
    bool isHidden = false;
    std::vector<SheetCell> cells; ///< by column
};

/// The cells that a merged area covers; the value stands in the first.
struct MergedArea {
    int firstRow, lastRow;       ///< from 1
    int firstColumn, lastColumn; ///< from 0
};

struct Sheet {
    std::vector<SheetRow> rows; ///< those with any text, by number
    std::vector<MergedArea> merged;
};

constexpr qsizetype mostSheetCells = 2'000'000;
constexpr int mostSheetColumns = 4096;
constexpr int mostSheetRows = 1'048'576;
constexpr std::size_t mostMergedAreas = 200'000;
constexpr int mostEqualRows = 10'000; ///< that one row of an OpenDocument sheet stands for, if it has text
constexpr auto allRows = std::numeric_limits<std::size_t>::max();

/// A workbook in one of the formats, its sheets read one at a time.
class WorkbookFile {
public:
    virtual ~WorkbookFile() = default;

    virtual const std::vector<SheetEntry> &sheets() const = 0;
    /// The first `mostRows` with text, or all: then merged areas too. Errors as when it was opened;
    /// Invalid "sheet-too-large" {file, sheet, most cells}; Cancelled.
    virtual Result<Sheet> read(const SheetEntry &sheet, const Progress &progress, std::size_t mostRows = allRows) = 0;
};

/// By what the bytes are, whatever the file is called. Errors of ZipArchive::open and XmlPart::forEachElement;
/// Damaged "workbook-incomplete" {file, what is missing}; Refused "workbook-password" {file};
/// Invalid "workbook-old" {file}: the format from before 2007.
Result<std::unique_ptr<WorkbookFile>> openWorkbook(const QByteArray &bytes, const QString &fileName);

/// Whether the bytes can be a workbook at all, or the file is called so.
bool looksLikeWorkbook(const QByteArray &bytes, const QString &fileName);

} // namespace opi
