#include "core/exchange/workbook/XlsxSheet.h"

#include "core/exchange/workbook/XmlPart.h"

#include <algorithm>
#include <utility>

namespace opi {

using namespace Qt::Literals;

static constexpr int rowsBetweenCalls = 256;

std::optional<CellPlace> cellPlace(QStringView name)
{
    constexpr int mostLetters = 3;
    qsizetype at = 0;
    int column = 0;
    while (at < name.size() && at < mostLetters && name[at] >= u'A' && name[at] <= u'Z')
        column = column * 26 + (name[at++].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = name.sliced(at).toInt(&isNumber);
    if (at == 0 || !isNumber || row < 1)
        return {};
    return CellPlace{row, column - 1};
}

void XlsxSheet::take(QXmlStreamReader &xml)
{
    if (xml.name() == u"row")
        beginRow(xml);
    else if (xml.name() == u"c")
        addCell(xml);
    else if (xml.name() == u"mergeCell")
        addMerged(xml);
    if (m_isStopped || m_isTooLarge || hasEnough())
        xml.raiseError(QString()); // ends the reading
}

void XlsxSheet::beginRow(const QXmlStreamReader &xml)
{
    bool isNumber = false;
    const int number = XmlPart::attribute(xml, "r"_L1).toInt(&isNumber);
    m_row = isNumber && number > m_row ? number : m_row + 1;
    m_isTooLarge = m_isTooLarge || m_row > mostSheetRows;
    m_counted = 0;
    m_column = 0;
    if (m_row % rowsBetweenCalls == 0)
        m_isStopped = !goesOn(m_progress, 0, 0);
    if (!m_sheet.rows.empty() && m_sheet.rows.back().cells.empty())
        m_sheet.rows.pop_back(); // only those with text count
    const bool isHidden = XmlPart::isTrue(XmlPart::attribute(xml, "hidden"_L1));
    m_sheet.rows.push_back({m_row, isHidden, {}});
}

void XlsxSheet::addCell(QXmlStreamReader &xml)
{
    if (m_sheet.rows.empty())
        m_sheet.rows.push_back({m_row = 1, false, {}});
    if (const auto place = cellPlace(XmlPart::attribute(xml, "r"_L1)); place && place->column >= m_column)
        m_column = place->column;
    const QString type = XmlPart::attribute(xml, "t"_L1);
    const int style = XmlPart::attribute(xml, "s"_L1).toInt(); // "" is 0
    SheetCell cell = cellOf(type, style, contentOf(xml));
    cell.column = m_column++;
    if (cell.text.trimmed().isEmpty())
        return;
    // Empty ones before it count: the list has a place for each.
    m_cells += cell.column + 1 - std::exchange(m_counted, cell.column + 1);
    m_isTooLarge = m_isTooLarge || m_cells > mostSheetCells || cell.column >= mostSheetColumns;
    m_sheet.rows.back().cells.push_back(std::move(cell));
}

XlsxSheet::Content XlsxSheet::contentOf(QXmlStreamReader &xml)
{
    Content content;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v") {
            content.value = xml.readElementText();
            content.hasValue = true;
        } else if (xml.name() == u"is") {
            content.value = stringOf(xml);
            content.hasValue = true;
        } else if (xml.name() == u"f") {
            content.formula = u'=' + xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return content;
}

SheetCell XlsxSheet::cellOf(const QString &type, int style, const Content &content) const
{
    SheetCell cell;
    if (!content.hasValue && !content.formula.isEmpty()) {
        cell.text = content.formula;
        cell.isUncalculated = true;
    } else if (type == u"s") {
        cell.text = m_context.strings.value(content.value.toInt());
    } else if (type == u"str") {
        cell.text = withoutEscapes(content.value);
    } else if (type == u"inlineStr") {
        cell.text = content.value;
    } else if (type == u"b") {
        cell.text = XmlPart::isTrue(content.value) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (type == u"e") {
        cell.text = content.value;
        cell.isError = true;
    } else if (type == u"d") {
        cell.text = content.value.trimmed();
        cell.text.replace(u'T', u' ');
        cell.text.remove(u" 00:00:00"_s);
    } else if (!content.value.isEmpty()) {
        setNumber(cell, style, content.value);
    }
    return cell;
}

void XlsxSheet::setNumber(SheetCell &cell, int style, const QString &value) const
{
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (!isNumber || !qIsFinite(number)) {
        cell.text = value;
        return;
    }
    const auto meanings = qsizetype(m_context.meanings.size());
    const NumberMeaning meaning =
        style >= 0 && style < meanings ? m_context.meanings[std::size_t(style)] : NumberMeaning::Number;
    if (meaning == NumberMeaning::Date)
        cell.text = dayText(number, m_context.isFrom1904);
    else if (meaning == NumberMeaning::Time)
        cell.text = timeText(number);
    if (!cell.text.isEmpty())
        return;
    cell.isNumber = true;
    cell.text = meaning == NumberMeaning::Percent ? plainNumber(number * 100) + u'%' : plainNumber(number);
}

void XlsxSheet::addMerged(const QXmlStreamReader &xml)
{
    const QString area = XmlPart::attribute(xml, "ref"_L1);
    const auto first = cellPlace(QStringView(area).first(std::max<qsizetype>(0, area.indexOf(u':'))));
    const auto last = cellPlace(QStringView(area).sliced(area.indexOf(u':') + 1));
    if (!first || !last || first->row >= last->row)
        return; // within a row its value already stands where it is looked for
    m_sheet.merged.push_back({first->row, last->row, first->column, last->column});
    m_isTooLarge = m_isTooLarge || m_sheet.merged.size() > mostMergedAreas;
}

Sheet XlsxSheet::takeSheet()
{
    if (!m_sheet.rows.empty() && m_sheet.rows.back().cells.empty())
        m_sheet.rows.pop_back();
    return std::move(m_sheet);
}

} // namespace opi
