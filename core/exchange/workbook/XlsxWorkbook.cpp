#include "core/exchange/workbook/XlsxWorkbook.h"

#include "core/exchange/workbook/XlsxSheet.h"
#include "core/exchange/workbook/XmlPart.h"

#include <QDir>
#include <QHash>

namespace opi {

namespace {

struct Relation {
    QString id, type, target;
};

/// What a part refers to, with targets as paths of the archive.
Result<std::vector<Relation>> relationsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : part.first(slash + 1);
    XmlPart relations(archive, folder + QStringLiteral("_rels/") + part.sliced(slash + 1) + QStringLiteral(".rels"));
    std::vector<Relation> all;
    const Result<> read = relations.forEachElement([&](QXmlStreamReader &xml) {
        using namespace Qt::Literals;
        if (xml.name() != u"Relationship" || XmlPart::attribute(xml, "TargetMode"_L1) == u"External")
            return;
        const QString target = XmlPart::attribute(xml, "Target"_L1);
        const QString path = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        all.push_back({XmlPart::attribute(xml, "Id"_L1), XmlPart::attribute(xml, "Type"_L1), path});
    });
    if (!read)
        return failure(read);
    return all;
}

/// The types differ between the two forms of the standard in all but their end.
const Relation *ofType(const std::vector<Relation> &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type.section(u'/', -1) == type)
            return &relation;
    }
    return nullptr;
}

} // namespace

Result<std::unique_ptr<WorkbookFile>> XlsxWorkbook::open(ZipArchive archive)
{
    auto workbook = std::unique_ptr<XlsxWorkbook>(new XlsxWorkbook(std::move(archive)));
    if (const Result<> read = workbook->readPackage(); !read)
        return failure(read);
    return workbook;
}

Result<> XlsxWorkbook::readPackage()
{
    using namespace Qt::Literals;
    const Result<std::vector<Relation>> package = relationsOf(m_archive, {});
    if (!package)
        return failure(package);
    const Relation *document = ofType(*package, "officeDocument"_L1);
    if (!document)
        return fail(Error::Kind::Damaged, "workbook-incomplete",
                    {m_archive.fileName(), QStringLiteral("officeDocument")});
    const Result<std::vector<Relation>> relations = relationsOf(m_archive, document->target);
    if (!relations)
        return failure(relations);
    QHash<QString, QString> targets;
    for (const Relation &relation : *relations)
        targets.insert(relation.id, relation.target);
    const Result<> read = XmlPart(m_archive, document->target).forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() == u"workbookPr") {
            m_isFrom1904 = XmlPart::isTrue(XmlPart::attribute(xml, "date1904"_L1));
        } else if (xml.name() == u"sheet") {
            const QString state = XmlPart::attribute(xml, "state"_L1);
            const QString part = targets.value(XmlPart::attribute(xml, "id"_L1));
            if (!part.isEmpty())
                m_sheets.push_back({XmlPart::attribute(xml, "name"_L1), part, !state.isEmpty() && state != u"visible"});
        }
    });
    if (!read)
        return failure(read);
    if (m_sheets.empty())
        return fail(Error::Kind::Damaged, "workbook-incomplete", {m_archive.fileName(), QStringLiteral("sheet")});
    if (const Relation *styles = ofType(*relations, "styles"_L1)) {
        if (Result<> done = readStyles(styles->target); !done)
            return done;
    }
    if (const Relation *strings = ofType(*relations, "sharedStrings"_L1))
        return readStrings(strings->target);
    return {};
}

Result<> XlsxWorkbook::readStyles(const QString &part)
{
    using namespace Qt::Literals;
    QHash<int, NumberMeaning> own;
    bool isCellStyle = false;
    return XmlPart(m_archive, part).forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() == u"numFmt") {
            own.insert(XmlPart::attribute(xml, "numFmtId"_L1).toInt(),
                       meaningOf(XmlPart::attribute(xml, "formatCode"_L1)));
        } else if (xml.name() == u"cellXfs") {
            isCellStyle = true;
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs") {
            isCellStyle = false;
        } else if (isCellStyle && xml.name() == u"xf") {
            const int format = XmlPart::attribute(xml, "numFmtId"_L1).toInt();
            m_meanings.push_back(own.value(format, builtInMeaning(format)));
        }
    });
}

Result<> XlsxWorkbook::readStrings(const QString &part)
{
    XmlPart strings(m_archive, part);
    if (!strings.exists())
        return {}; // some writers name a part that they leave out when there are no texts
    return strings.forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() == u"si")
            m_strings << stringOf(xml);
    });
}

Result<Sheet> XlsxWorkbook::read(const SheetEntry &sheet, const Progress &progress, std::size_t mostRows)
{
    XmlPart part(m_archive, sheet.part);
    XlsxSheet reader({m_meanings, m_strings, m_isFrom1904}, progress, mostRows);
    const Result<> read = part.forEachElement([&](QXmlStreamReader &xml) { reader.take(xml); });
    if (reader.isStopped())
        return cancelled();
    if (reader.isTooLarge())
        return fail(Error::Kind::Invalid, "sheet-too-large",
                    {m_archive.fileName(), sheet.name, QString::number(mostSheetCells)});
    if (!read && !reader.hasEnough())
        return failure(read);
    return reader.takeSheet();
}

} // namespace opi
