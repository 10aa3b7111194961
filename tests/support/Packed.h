#pragma once

#include <QByteArray>

#include <vector>

namespace opi::test {

struct PackedPart {
    QByteArray path, content;
};

/// A zip file of these parts.
QByteArray packed(const std::vector<PackedPart> &parts);

/// A workbook with one sheet or several, in Excel's form. Each is what stands in sheetData and behind it.
struct WorkbookParts {
    std::vector<std::pair<QByteArray, QByteArray>> sheets; ///< the attributes of the sheet, and its content
    QByteArray strings = {};                               ///< what stands in sst
    QByteArray styles = {};                                ///< what stands in styleSheet
    QByteArray properties = {};                            ///< attributes of workbookPr
};
QByteArray workbook(const WorkbookParts &parts);

/// One sheet called "Ark1" with these rows: "<row><c><v>1</v></c></row>".
QByteArray workbookOf(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {});

} // namespace opi::test
