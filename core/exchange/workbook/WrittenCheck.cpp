#include "core/exchange/workbook/WrittenCheck.h"

#include "core/exchange/workbook/XmlPart.h"

#include <QFile>

#include <limits>

namespace opi {

namespace {

/// What stands in a part, if it is one that a reader gets to the end of.
Result<WrittenCount> countOf(ZipArchive &archive, const QString &path)
{
    WrittenCount found;
    XmlPart part(archive, path);
    const Result<> read = part.forEachElement([&](QXmlStreamReader &xml) {
        if (xml.name() == u"v") {
            ++found.cells;
        } else if (xml.name() == u"is") {
            ++found.cells;
            found.add(stringOf(xml));
        }
    });
    return read ? Result<WrittenCount>(found) : failure(read);
}

} // namespace

void WrittenCount::add(QStringView text) { letters += text.size() - text.count(u'\r') - text.count(u'\n'); }

Result<> checkWritten(const QString &path, const std::vector<WrittenCount> &sheets)
{
    const auto differs = [&] { return fail(Error::Kind::Storage, "export-differs", {path}); };
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return differs();
    constexpr qint64 any = std::numeric_limits<qint64>::max(); // it is our own
    Result<ZipArchive> archive = ZipArchive::open(file.readAll(), path, {any, any, any, any, any});
    if (!archive)
        return differs();
    const QStringList parts = archive->parts();
    std::size_t found = 0;
    for (const QString &part : parts) {
        const Result<WrittenCount> count = countOf(*archive, part);
        if (!count)
            return differs();
        if (!part.startsWith(QStringLiteral("xl/worksheets/sheet")))
            continue;
        const auto number =
            std::size_t(part.sliced(int(qstrlen("xl/worksheets/sheet"))).chopped(int(qstrlen(".xml"))).toULongLong());
        if (number < 1 || number > sheets.size() || sheets[number - 1] != *count)
            return differs();
        ++found;
    }
    return found == sheets.size() ? Result<>() : differs();
}

} // namespace opi
