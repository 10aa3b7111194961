#pragma once

#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QDate>

#include <memory>
#include <variant>
#include <vector>

struct lxw_workbook;
struct lxw_format;

namespace opi {

/// One cell of a sheet that is written; nothing where there is no value. A text is a text, whatever it begins with.
using WrittenCell = std::variant<std::monostate, QString, qint64, Money, QDate>;

/// A sheet with one line of headings, frozen and with filters.
struct WrittenSheet {
    QString name; ///< shortened to what a spreadsheet takes, and made different from the others
    QStringList header;
    std::vector<std::vector<WrittenCell>> rows;
};

/// Writes an Excel workbook sheet by sheet, with numbers, amounts and days that are such there. Memory stays that of
/// one sheet.
class XlsxWriter {
public:
    explicit XlsxWriter(const QString &path);
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;
    ~XlsxWriter();

    /// Invalid "export-cell-too-long" {sheet, row, heading}: more than 32,767 letters; "export-too-many-rows" {sheet,
    /// rows, most rows}.
    Result<> add(const WrittenSheet &sheet);
    /// Reads the workbook again once it is written. Storage "file-not-written" {path, reason}; as checkWritten.
    Result<> finish();

private:
    struct Private;
    QString freeName(const QString &wanted);
    int writeText(unsigned line, std::size_t column, const QString &text, lxw_format *format);
    Result<> write(const WrittenSheet &sheet, std::size_t row, std::size_t column, const WrittenCell &cell);

    std::unique_ptr<Private> m_p;
};

} // namespace opi
