#include "core/text/ImportText.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

QString english(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// The codes that sources give as the why and the action of a doubtful cell.
QList<std::pair<QByteArray, QByteArray>> doubtsIn(const QString &folder)
{
    static const QRegularExpression doubting(R"re(doubt\([^;"]*"([a-z-]+)",\s*"([a-z-]+)")re");
    QList<std::pair<QByteArray, QByteArray>> codes;
    QDirIterator files(QStringLiteral(OPI_SOURCE_DIR "/") + folder, {"*.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = doubting.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            codes.append({match.captured(1).toLatin1(), match.captured(2).toLatin1()});
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every doubt of the import has its reason and its remedy in words")
{
    const Words words(Language::English);
    const auto codes = doubtsIn("core/exchange");
    CHECK(codes.size() > 25);
    for (const auto &[why, action] : codes) {
        const DoubtfulCell cell{2, 0, "Start", "x", why, action, "y"};
        INFO(why.toStdString() << " " << action.toStdString());
        CHECK(doubtWhy(words, cell).endsWith(u'.'));
        CHECK(doubtAction(words, cell).endsWith(u'.'));
    }
}

TEST_CASE("a doubt names what was read as people read it")
{
    const Words words(Language::English);
    CHECK(english(doubtAction(words, {2, 0, "Start", "05/03/2024", "date-ambiguous", "read-as", "2024-03-05"}))
          == "Read as 5 March 2024. Correct the list if that is wrong.");
    CHECK(english(doubtAction(words, {2, 0, "Budget", "1.234", "number-ambiguous", "read-as", "1234.00"}))
          == "Read as 1,234. Correct the list if that is wrong.");
    CHECK(doubtWhy(words, {2, 0, "Partner", "x", "named-twice", "taken-once", "100%1 ApS"})
          == "100%1 ApS is named more than once.");
}

TEST_CASE("the values of a difference are said as the program says them elsewhere")
{
    const Words words(Language::English);
    CHECK(english(differenceValue(words, ImportField::End, "2017-02-28")) == "28 February 2017");
    CHECK(english(differenceValue(words, ImportField::Budget, "15414794.00")) == "DKK 15,414,794");
    CHECK(english(differenceValue(words, ImportField::Budget, "5.50 EUR")) == "EUR 5.50");
    CHECK(differenceValue(words, ImportField::State, "on-hold") == "On hold");
    CHECK(differenceValue(words, ImportField::Partner, "A\nB") == "A and B");
    CHECK(differenceValue(words, ImportField::Start, "") == "empty");
    CHECK(fieldLabel(words, ImportField::Budget, 2024) == "Budget 2024");
}

TEST_CASE("an import is summed up in one sentence")
{
    ImportPlan plan;
    plan.read = 107;
    plan.added = 107;
    plan.organisationsAdded = 170;
    const QString text = summary(Words(Language::English), plan);
    CHECK(text.contains("107"));
    CHECK(text.contains("170"));
    CHECK(text.endsWith(u'.'));
}
