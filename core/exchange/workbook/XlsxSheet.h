#pragma once

#include "core/exchange/workbook/XlsxWorkbook.h"

class QXmlStreamReader;

namespace opi {

/// What the cells of a sheet refer to.
struct SheetContext {
    const std::vector<NumberMeaning> &meanings; ///< by style
    const QStringList &strings;
    bool isFrom1904;
};

/// Makes rows of the elements of a sheet.
class XlsxSheet {
public:
    XlsxSheet(const SheetContext &context, const Progress &progress, std::size_t mostRows)
        : m_context(context), m_progress(progress), m_mostRows(mostRows)
    {
    }

    /// An element begins; what is in a cell is read to its end.
    void take(QXmlStreamReader &xml);
    bool isStopped() const { return m_isStopped; }
    bool isTooLarge() const { return m_isTooLarge; }
    bool hasEnough() const { return m_sheet.rows.size() > m_mostRows; }
    Sheet takeSheet();

private:
    struct Content {
        QString value, formula;
        bool hasValue = false;
    };

    void beginRow(const QXmlStreamReader &xml);
    void addCell(QXmlStreamReader &xml);
    void addMerged(const QXmlStreamReader &xml);
    static Content contentOf(QXmlStreamReader &xml);
    SheetCell cellOf(const QString &type, int style, const Content &content) const;
    void setNumber(SheetCell &cell, int style, const QString &value) const;

    SheetContext m_context;
    const Progress &m_progress;
    std::size_t m_mostRows;
    Sheet m_sheet;
    int m_row = 0;
    int m_column = 0;
    qsizetype m_cells = 0; // and empty ones before them
    int m_counted = 0;     // of the row
    bool m_isStopped = false;
    bool m_isTooLarge = false;
};

/// "BC12": row 12, column 54. Nothing if it is no such name.
struct CellPlace {
    int row = 0;    ///< from 1
    int column = 0; ///< from 0
};
std::optional<CellPlace> cellPlace(QStringView name);

} // namespace opi
