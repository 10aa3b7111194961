#include "core/exchange/workbook/OdsSheet.h"

#include "core/exchange/workbook/NumberFormat.h"

#include <QRegularExpression>

#include <algorithm>

namespace opi {

using namespace Qt::Literals;

namespace {

constexpr int rowsPerCall = 256;
constexpr qsizetype longestCell = 32'767; // of letters, in most spreadsheets: more blanks mean nothing

QString valueOf(const QXmlStreamAttributes &all, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : all) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

int countOf(const QXmlStreamAttributes &all, QLatin1StringView name)
{
    return std::clamp(valueOf(all, name).toInt(), 1, mostSheetRows);
}

/// The text of a paragraph with its blanks, tabs and line breaks, which are elements.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"s")
                text += QString(std::clamp<qsizetype>(longestCell - text.size(), 0, countOf(xml.attributes(), "c"_L1)),
                                u' ');
            else if (xml.name() == u"tab")
                text += u'\t';
            else if (xml.name() == u"line-break")
                text += u'\n';
            break;
        default: break;
        }
    }
    return text;
}

/// "PT10H30M00S" as a share of a day.
std::optional<double> timeFrom(const QString &duration)
{
    static const QRegularExpression pattern(u"^PT(\\d+)H(\\d+)M(\\d+)([.,]\\d+)?S$"_s);
    const QRegularExpressionMatch match = pattern.match(duration);
    if (!match.hasMatch())
        return {};
    return (match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble())
           / 86400;
}

} // namespace

void OdsSheet::read(QXmlStreamReader &xml)
{
    // Rows stand in groups and headings too, so only what is below a row or beside them is passed over.
    for (int depth = 1; depth > 0 && !xml.atEnd() && !m_isStopped && !m_isTooLarge && !hasEnough();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"table-row")
            readRow(xml);
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"shapes")
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::StartElement)
            ++depth;
    }
    if (m_isStopped || m_isTooLarge || hasEnough())
        xml.raiseError(QString());
}

void OdsSheet::readRow(QXmlStreamReader &xml)
{
    const QString visibility = valueOf(xml.attributes(), "visibility"_L1);
    const int times = countOf(xml.attributes(), "number-rows-repeated"_L1);
    SheetRow row{m_row, visibility == u"collapse" || visibility == u"filter", {}};
    m_column = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"table-cell" || xml.name() == u"covered-table-cell")
            readCell(xml, row);
        else
            xml.skipCurrentElement();
    }
    if (m_row / rowsPerCall != (m_row + times) / rowsPerCall)
        m_isStopped = !goesOn(m_progress, 0, 0);
    m_isTooLarge = m_isTooLarge || (times > mostEqualRows && !row.cells.empty()); // a few bytes, and a million rows
    for (int i = 0; !m_isTooLarge && i < times && !row.cells.empty() && m_row + i <= mostSheetRows && !hasEnough();
         ++i) {
        m_cells += row.cells.back().column + 1; // empty ones before it count: the list has a place for each
        m_isTooLarge = m_isTooLarge || m_cells > mostSheetCells;
        if (m_isTooLarge)
            break;
        row.number = m_row + i;
        m_sheet.rows.push_back(row);
    }
    m_row = int(std::min<qint64>(qint64(m_row) + times, mostSheetRows + 1));
}

void OdsSheet::readCell(QXmlStreamReader &xml, SheetRow &row)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const bool isCovered = xml.name() == u"covered-table-cell";
    QStringList paragraphs;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p")
            paragraphs << paragraph(xml);
        else
            xml.skipCurrentElement(); // what somebody noted beside it
    }
    const int times = countOf(attributes, "number-columns-repeated"_L1);
    const int rows = countOf(attributes, "number-rows-spanned"_L1);
    const int columns = countOf(attributes, "number-columns-spanned"_L1);
    if (rows > 1)
        m_sheet.merged.push_back({m_row, m_row + rows - 1, m_column, m_column + columns - 1});
    m_isTooLarge = m_isTooLarge || m_sheet.merged.size() > mostMergedAreas;
    SheetCell cell = cellOf(attributes, paragraphs.join(u'\n'));
    if (isCovered || cell.text.trimmed().isEmpty()) {
        m_column = int(std::min<qint64>(qint64(m_column) + times, mostSheetColumns));
        return;
    }
    for (int i = 0; i < times && !m_isTooLarge; ++i) {
        cell.column = m_column++;
        m_isTooLarge = cell.column >= mostSheetColumns;
        row.cells.push_back(cell);
    }
}

SheetCell OdsSheet::cellOf(const QXmlStreamAttributes &attributes, const QString &text)
{
    SheetCell cell;
    cell.text = text;
    QString type;
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() != u"value-type")
            continue;
        if (one.value() == u"error") // LibreOffice says it beside the standard's type
            cell.isError = true;
        else
            type = one.value().toString();
    }
    bool isNumber = false;
    const double value = valueOf(attributes, "value"_L1).toDouble(&isNumber);
    if (cell.isError)
        return cell;
    if (type == u"date") {
        cell.text = valueOf(attributes, "date-value"_L1).replace(u'T', u' ');
        cell.text.remove(u" 00:00:00"_s);
    } else if (type == u"time") {
        const auto time = timeFrom(valueOf(attributes, "time-value"_L1));
        cell.text = time ? timeText(*time) : text;
    } else if (type == u"boolean") {
        cell.text = valueOf(attributes, "boolean-value"_L1) == u"true" ? u"TRUE"_s : u"FALSE"_s;
    } else if (isNumber && (type == u"float" || type == u"percentage" || type == u"currency")) {
        cell.isNumber = true;
        cell.text = type == u"percentage" ? plainNumber(value * 100) + u'%' : plainNumber(value);
    } else if (type.isEmpty() && text.isEmpty() && !valueOf(attributes, "formula"_L1).isEmpty()) {
        cell.text = valueOf(attributes, "formula"_L1);
        cell.isUncalculated = true;
    }
    return cell;
}

} // namespace opi
