#include "core/text/Words.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

struct Message {
    QString context, source, state;
    QStringList forms; // one, or one for each plural
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QFile::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("source")) {
            message = {context, xml.readElementText(), {}, {}};
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.state = xml.attributes().value("type").toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.forms = {text};
            all << message;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QString translations(const QString &language)
{
    return QStringLiteral(OPI_SOURCE_DIR "/translations/opi_%1.ts").arg(language);
}

QStringList places(const QString &text)
{
    static const QRegularExpression place("%L?\\d|%n|</?(good|warn|bad|muted|b)>");
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every text has its Danish, and every plural its English", "[translations]")
{
    for (const char *language : {"da", "en"}) {
        for (const Message &message : messagesOf(translations(language))) {
            INFO(language << ": " << message.context.toStdString() << ": " << message.source.toStdString());
            CHECK(message.state.toStdString() == "");
            CHECK(!message.forms.first().trimmed().isEmpty());
        }
    }
}

TEST_CASE("a translation keeps the places and marks of its source", "[translations]")
{
    for (const Message &message : messagesOf(translations("da"))) {
        INFO(message.source.toStdString() << " -> " << message.forms.first().toStdString());
        QStringList expected = places(message.source), found = places(message.forms.first());
        expected.removeAll("%n"); // a plural may say "one" in words
        found.removeAll("%n");
        CHECK(found.join(' ').toStdString() == expected.join(' ').toStdString());
    }
}

// What lupdate does not see is never translated, and no other test misses it.
TEST_CASE("no text is said through a name that lupdate does not know", "[translations]")
{
    QDirIterator files(QStringLiteral(OPI_SOURCE_DIR "/app/cli"), {"*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    static const QRegularExpression unseen("[.]text\\(\\s*\"");
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QFile::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(QString::fromUtf8(file.readAll()).contains(unseen));
        ++read;
    }
    CHECK(read > 10);
}

TEST_CASE("the translations hold every text that the sources have, and no other", "[translations]")
{
    QString lupdate = QStandardPaths::findExecutable("lupdate", {"/usr/lib/qt6/bin"});
    REQUIRE(!lupdate.isEmpty());
    const QTemporaryDir folder;
    const QString copy = folder.filePath("opi_da.ts");
    REQUIRE(QFile::copy(translations("da"), copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(OPI_SOURCE_DIR));
    process.start(lupdate, {"-no-obsolete", "-locations", "none", "-I", ".", "core", "ui", "app", "-ts", copy});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    const auto sourcesOf = [](const QString &path) {
        QStringList all;
        for (const Message &message : messagesOf(path))
            all << message.context + ": " + message.source;
        all.sort();
        return all;
    };
    const QStringList committed = sourcesOf(translations("da")), needed = sourcesOf(copy);
    for (const QString &text : needed) {
        if (!committed.contains(text))
            FAIL_CHECK("missing, run ./dev texts: " << text.toStdString());
    }
    for (const QString &text : committed) {
        if (!needed.contains(text))
            FAIL_CHECK("no longer used, run ./dev texts: " << text.toStdString());
    }
    CHECK(sourcesOf(translations("en")) == committed);
}
