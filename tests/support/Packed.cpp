#include "tests/support/Packed.h"

#include <stdexcept>

#include <zip.h>

namespace opi::test {

QByteArray packed(const std::vector<PackedPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (!archive)
        throw std::runtime_error("no archive");
    for (const PackedPart &part : parts) {
        zip_source_t *content =
            zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
        if (zip_file_add(archive, part.path.constData(), content, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error("part not added");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("archive not written");
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

QByteArray workbook(const WorkbookParts &parts)
{
    const QByteArray declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + related + '/' + type + "\" Target=\"" + target + "\"/>";
    };
    QByteArray sheets;
    QByteArray relations;
    std::vector<PackedPart> all;
    for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(int(i) + 1);
        sheets += "<sheet " + parts.sheets[i].first + " sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        all.push_back({"xl/worksheets/sheet" + number + ".xml",
                       declared + "<worksheet " + main + ">" + parts.sheets[i].second + "</worksheet>"});
    }
    relations += relation("rIdS", "styles", "styles.xml") + relation("rIdT", "sharedStrings", "/xl/sharedStrings.xml");
    all.push_back({"_rels/.rels", declared + "<Relationships " + package + ">"
                                      + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"});
    all.push_back({"xl/workbook.xml", declared + "<workbook " + main + " xmlns:r=\"" + related + "\"><workbookPr "
                                          + parts.properties + "/><sheets>" + sheets + "</sheets></workbook>"});
    all.push_back(
        {"xl/_rels/workbook.xml.rels", declared + "<Relationships " + package + ">" + relations + "</Relationships>"});
    all.push_back({"xl/styles.xml", declared + "<styleSheet " + main + ">" + parts.styles + "</styleSheet>"});
    all.push_back({"xl/sharedStrings.xml", declared + "<sst " + main + ">" + parts.strings + "</sst>"});
    return packed(all);
}

QByteArray workbookOf(const QByteArray &rows, const QByteArray &strings, const QByteArray &styles)
{
    return workbook({{{"name=\"Ark1\"", "<sheetData>" + rows + "</sheetData>"}}, strings, styles});
}

} // namespace opi::test
