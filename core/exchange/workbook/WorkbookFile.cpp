#include "core/exchange/workbook/WorkbookFile.h"

#include "core/exchange/workbook/OdsWorkbook.h"
#include "core/exchange/workbook/XlsxWorkbook.h"

namespace opi {

namespace {

const QByteArray zipBegins("PK\x03\x04");
const QByteArray emptyZipBegins("PK\x05\x06");
/// Of a compound file: the workbooks from before 2007, and what Excel puts round an encrypted one
/// ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3).
const QByteArray compoundBegins("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

bool holdsName(const QByteArray &bytes, QStringView name)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

} // namespace

bool looksLikeWorkbook(const QByteArray &bytes, const QString &fileName)
{
    const QString suffix = fileName.section(u'.', -1).toLower();
    return bytes.startsWith(zipBegins) || bytes.startsWith(emptyZipBegins) || bytes.startsWith(compoundBegins)
           || suffix == u"xlsx" || suffix == u"xlsm" || suffix == u"ods";
}

Result<std::unique_ptr<WorkbookFile>> openWorkbook(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith(compoundBegins)) {
        if (holdsName(bytes, u"EncryptedPackage"))
            return fail(Error::Kind::Refused, "workbook-password", {fileName});
        return fail(Error::Kind::Invalid, "workbook-old", {fileName});
    }
    Result<ZipArchive> archive = ZipArchive::open(bytes, fileName);
    if (!archive)
        return failure(archive);
    return archive->part(QStringLiteral("content.xml")) ? OdsWorkbook::open(std::move(*archive))
                                                        : XlsxWorkbook::open(std::move(*archive));
}

} // namespace opi
