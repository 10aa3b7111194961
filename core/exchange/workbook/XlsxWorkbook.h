#pragma once

#include "core/exchange/workbook/NumberFormat.h"
#include "core/exchange/workbook/WorkbookFile.h"
#include "core/exchange/workbook/ZipArchive.h"

namespace opi {

/// An Excel workbook (xlsx, xlsm; ECMA-376, both the transitional and the strict form), read part by part. Formulas by
/// the value that was worked out last.
class XlsxWorkbook : public WorkbookFile {
public:
    /// Errors of XmlPart::forEachElement; Damaged "workbook-incomplete" {file, what is missing}.
    static Result<std::unique_ptr<WorkbookFile>> open(ZipArchive archive);

    const std::vector<SheetEntry> &sheets() const override { return m_sheets; }
    Result<Sheet> read(const SheetEntry &sheet, const Progress &progress, std::size_t mostRows) override;

private:
    explicit XlsxWorkbook(ZipArchive archive) : m_archive(std::move(archive)) {}

    Result<> readPackage();
    Result<> readStyles(const QString &part);
    Result<> readStrings(const QString &part);

    ZipArchive m_archive;
    std::vector<SheetEntry> m_sheets;
    std::vector<NumberMeaning> m_meanings; // by cell style
    QStringList m_strings;
    bool m_isFrom1904 = false;
};

} // namespace opi
