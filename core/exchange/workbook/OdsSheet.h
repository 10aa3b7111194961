#pragma once

#include "core/exchange/workbook/WorkbookFile.h"

#include <QXmlStreamReader>

namespace opi {

/// Makes rows of one table of an OpenDocument spreadsheet.
class OdsSheet {
public:
    OdsSheet(const Progress &progress, std::size_t mostRows) : m_progress(progress), m_mostRows(mostRows) {}

    /// A table begins; reads it to its end.
    void read(QXmlStreamReader &xml);
    bool isStopped() const { return m_isStopped; }
    bool isTooLarge() const { return m_isTooLarge; }
    bool hasEnough() const { return m_sheet.rows.size() >= m_mostRows; }
    Sheet takeSheet() { return std::move(m_sheet); }

private:
    void readRow(QXmlStreamReader &xml);
    void readCell(QXmlStreamReader &xml, SheetRow &row);
    static SheetCell cellOf(const QXmlStreamAttributes &attributes, const QString &text);

    const Progress &m_progress;
    std::size_t m_mostRows;
    Sheet m_sheet;
    int m_row = 1;
    int m_column = 0;
    qsizetype m_cells = 0;
    bool m_isStopped = false;
    bool m_isTooLarge = false;
};

} // namespace opi
