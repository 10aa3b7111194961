#pragma once

#include "core/exchange/workbook/WorkbookFile.h"
#include "core/exchange/workbook/ZipArchive.h"

namespace opi {

/// A workbook of LibreOffice (OpenDocument 1.2 and later). Everything is in one part, which is read anew for each
/// sheet.
class OdsWorkbook : public WorkbookFile {
public:
    /// Errors of XmlPart::forEachElement; Damaged "workbook-incomplete" {file, what is missing};
    /// Refused "workbook-password" {file}.
    static Result<std::unique_ptr<WorkbookFile>> open(ZipArchive archive);

    const std::vector<SheetEntry> &sheets() const override { return m_sheets; }
    Result<Sheet> read(const SheetEntry &sheet, const Progress &progress, std::size_t mostRows) override;

private:
    explicit OdsWorkbook(ZipArchive archive) : m_archive(std::move(archive)) {}

    Result<> readNames();

    ZipArchive m_archive;
    std::vector<SheetEntry> m_sheets;
};

} // namespace opi
