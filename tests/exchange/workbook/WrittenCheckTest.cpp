#include "core/exchange/workbook/WrittenCheck.h"

#include "core/exchange/workbook/XlsxWriter.h"
#include "tests/support/Builders.h"
#include "tests/support/Packed.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// Two headings, a text of two lines with the sign of a letter, a number and a day.
const std::vector<WrittenCount> counted{{5, 2 + 9}};

QString writtenWorkbook(const QTemporaryDir &folder)
{
    const QString path = folder.filePath("ud.xlsx");
    XlsxWriter writer(path);
    valueOf(writer.add({"Ark", {"A", "B"}, {{QStringLiteral("xx\n_x0041_"), qint64(5)}, {QDate(2026, 1, 1)}}}));
    valueOf(writer.finish()); // has been read once already
    return path;
}

QByteArray codeFor(const QString &path, const std::vector<WrittenCount> &counts)
{
    const Result<> read = checkWritten(path, counts);
    return read ? QByteArray() : read.error().code;
}

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath("andet.xlsx");
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("a workbook that was written is what it is said to be, to the cell and the letter")
{
    const QTemporaryDir folder;
    const QString path = writtenWorkbook(folder);
    CHECK(codeFor(path, counted) == "");
    CHECK(codeFor(path, {{4, 11}}) == "export-differs");
    CHECK(codeFor(path, {{5, 12}}) == "export-differs");
    CHECK(codeFor(path, {}) == "export-differs");
    CHECK(codeFor(path, {counted[0], {}}) == "export-differs");
}

TEST_CASE("a workbook that lacks what the disk refused is no workbook, wherever it lacks it")
{
    const QTemporaryDir folder;
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>Titel</t></is></c><c><v>1</v></c></row>";
    const std::vector<WrittenCount> counts{{2, 5}};
    CHECK(codeFor(fileWith(folder, workbookOf(row)), counts) == "");
    CHECK(codeFor(fileWith(folder, workbookOf(row.chopped(6))), counts) == "export-differs");
    CHECK(codeFor(fileWith(folder, workbookOf(row, {}, "<fonts")), counts) == "export-differs");
    CHECK(codeFor(fileWith(folder, workbookOf(row).chopped(30)), counts) == "export-differs");
    CHECK(codeFor(folder.filePath("ingen.xlsx"), counts) == "export-differs");
}
