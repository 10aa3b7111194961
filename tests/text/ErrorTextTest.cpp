#include "core/text/ErrorText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

/// Every code that a source file fails with: the first text in fail(...) or in invalid(...), wherever the line breaks.
QSet<QByteArray> codesIn(const QString &folder)
{
    static const QRegularExpression failing(R"re(\b(?:fail\(\s*Error::Kind::\w+,|invalid\()\s*"([a-z0-9-]+)")re");
    QSet<QByteArray> codes;
    QDirIterator files(QStringLiteral(OPI_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = failing.globalMatch(text); found.hasNext();)
            codes.insert(found.next().captured(1).toLatin1());
    }
    return codes;
}

} // namespace

TEST_CASE("everything that core, command line and window can fail with has a sentence")
{
    const QSet<QByteArray> codes = codesIn("core") + codesIn("app") + codesIn("ui");
    CHECK(codes.size() > 10);
    for (const QByteArray &code : codes) {
        INFO(code.toStdString());
        CHECK(hasSentence(code));
    }
}

TEST_CASE("a sentence names the facts, and a table as people call it")
{
    const Words words(Language::English);
    CHECK(sentence({Error::Kind::Invalid, "not-a-portfolio", {"/tmp/100%2.opi"}}, words)
          == "/tmp/100%2.opi is not a portfolio file. Choose a file that this program has made.");
    CHECK(sentence({Error::Kind::NotFound, "row-missing", {"budget_line", "6f2c"}}, words)
          == "Budget line: the row is not there any more, so nothing was changed.");
}

TEST_CASE("a sentence about a field names it as the form does, and days as people write them")
{
    const Words words(Language::English);
    CHECK(sentence({Error::Kind::Invalid, "field-empty", {"title_da"}}, words) == "Title (Danish) must be filled in.");
    const QString nbsp(QChar::Nbsp);
    CHECK(sentence({Error::Kind::Invalid, "end-before-start", {"2026-05-03", "2026-05-01", "end_date"}}, words)
              .replace(nbsp, " ")
          == "End: 1 May 2026 is before 3 May 2026. Correct one of the dates.");
}
