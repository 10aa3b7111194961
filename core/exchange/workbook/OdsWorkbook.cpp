#include "core/exchange/workbook/OdsWorkbook.h"

#include "core/exchange/workbook/OdsSheet.h"
#include "core/exchange/workbook/XmlPart.h"

#include <QSet>

namespace opi {

using namespace Qt::Literals;

static const QString contentPart = u"content.xml"_s;

Result<std::unique_ptr<WorkbookFile>> OdsWorkbook::open(ZipArchive archive)
{
    auto workbook = std::unique_ptr<OdsWorkbook>(new OdsWorkbook(std::move(archive)));
    if (const Result<> read = workbook->readNames(); !read)
        return failure(read);
    return workbook;
}

Result<> OdsWorkbook::readNames()
{
    bool isEncrypted = false;
    if (XmlPart manifest(m_archive, u"META-INF/manifest.xml"_s); manifest.exists()) {
        const Result<> read = manifest.forEachElement(
            [&](QXmlStreamReader &xml) { isEncrypted = isEncrypted || xml.name() == u"encryption-data"; });
        if (!read)
            return failure(read);
    }
    if (isEncrypted)
        return fail(Error::Kind::Refused, "workbook-password", {m_archive.fileName()});
    QSet<QString> hidden;
    QString style;
    const Result<> read = XmlPart(m_archive, contentPart).forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() == u"style") {
            style = XmlPart::attribute(xml, "name"_L1);
        } else if (xml.name() == u"table-properties" && XmlPart::attribute(xml, "display"_L1) == u"false") {
            hidden.insert(style);
        } else if (xml.name() == u"table") {
            m_sheets.push_back({XmlPart::attribute(xml, "name"_L1), contentPart,
                                hidden.contains(XmlPart::attribute(xml, "style-name"_L1))});
            xml.skipCurrentElement();
        }
    });
    if (!read)
        return failure(read);
    if (m_sheets.empty())
        return fail(Error::Kind::Damaged, "workbook-incomplete", {m_archive.fileName(), u"table"_s});
    return {};
}

Result<Sheet> OdsWorkbook::read(const SheetEntry &sheet, const Progress &progress, std::size_t mostRows)
{
    OdsSheet rows(progress, mostRows);
    const Result<> read = XmlPart(m_archive, contentPart).forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() != u"table")
            return;
        if (XmlPart::attribute(xml, "name"_L1) == sheet.name)
            rows.read(xml);
        else
            xml.skipCurrentElement();
    });
    if (rows.isStopped())
        return cancelled();
    if (rows.isTooLarge())
        return fail(Error::Kind::Invalid, "sheet-too-large",
                    {m_archive.fileName(), sheet.name, QString::number(mostSheetCells)});
    if (!read && !rows.hasEnough())
        return failure(read);
    return rows.takeSheet();
}

} // namespace opi
