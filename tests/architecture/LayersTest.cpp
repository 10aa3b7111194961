#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

#include <map>

namespace {

/// What each layer may include, beside itself and what those may include. From the ground up.
const std::map<QString, QStringList> &allowed()
{
    static const std::map<QString, QStringList> layers{
        {"core/base", {}},
        {"core/domain", {"core/base"}},
        {"core/portfolio", {"core/domain"}},
        {"core/settings", {"core/base"}},
        {"core/analytics", {"core/portfolio"}},
        {"core/actions", {"core/portfolio", "core/analytics"}}, // an action refuses by the same rule that figures show
        {"core/exchange", {"core/actions"}},
        {"core/text", {"core/domain", "core/analytics", "core/actions", "core/exchange"}},
        {"core/storage", {"core/portfolio"}},
        {"core/journal", {"core/storage"}},
        {"core/report", {"core/analytics", "core/text"}},
        {"core/sample", {"core/actions", "core/journal"}},
        {"core/render", {"core/report"}},
        {"ui", {"core/render", "core/sample", "core/exchange", "core/settings"}},
        {"app", {"ui"}},
    };
    return layers;
}

QString layerOf(const QString &path)
{
    const QStringList parts = path.split('/');
    return parts[0] == "core" ? parts[0] + '/' + parts.value(1) : parts[0];
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const auto below = allowed().find(from);
    return below != allowed().end()
           && std::any_of(below->second.begin(), below->second.end(),
                          [&](const QString &next) { return mayInclude(next, to); });
}

struct Source {
    QString path;
    QString text;
};

QList<Source> sources()
{
    QList<Source> all;
    const QString root = QStringLiteral(OPI_SOURCE_DIR "/");
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(root + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly))
                all << Source{file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())};
        }
    }
    return all;
}

/// The sources with this pattern, below `folder` and not below `except`.
QString filesWith(const char *pattern, const QString &folder, const QString &except)
{
    QStringList found;
    for (const Source &source : sources()) {
        const bool counts = source.path.startsWith(folder) && !(!except.isEmpty() && source.path.startsWith(except));
        if (counts && source.text.contains(QRegularExpression(pattern, QRegularExpression::MultilineOption)))
            found << source.path;
    }
    return found.join('\n');
}

} // namespace

TEST_CASE("no layer includes one above it", "[architecture]")
{
    REQUIRE(sources().size() > 50);
    static const QRegularExpression include("^#include \"((?:core|ui|app)/[^\"]+)\"",
                                            QRegularExpression::MultilineOption);
    for (const Source &source : sources()) {
        for (const QRegularExpressionMatch &match : include.globalMatch(source.text)) {
            INFO(source.path.toStdString() << " includes " << match.captured(1).toStdString());
            CHECK(mayInclude(layerOf(source.path), layerOf(match.captured(1))));
        }
    }
}

TEST_CASE("every folder of the sources has its place in the layers", "[architecture]")
{
    for (const Source &source : sources()) {
        CAPTURE(source.path.toStdString());
        CHECK(allowed().contains(layerOf(source.path)));
    }
}

TEST_CASE("core knows no widgets, and only render draws", "[architecture]")
{
    CHECK(filesWith("#include <Q(Widget|Application|Dialog|MainWindow|Label|PushButton)", "core/", {}) == "");
    CHECK(filesWith("#include <Q(Painter|Font|Color|Image|Pixmap|PdfWriter|GuiApplication)", "core/", "core/render")
          == "");
}

TEST_CASE("SQL and the SQLite library stay in storage", "[architecture]")
{
    CHECK(filesWith("#include <(QSql\\w+|sqlite3\\.h)>", {}, "core/storage") == "");
    CHECK(filesWith("\"\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) ", {}, "core/storage") == "");
}

TEST_CASE("signals are connected by their types, and nothing is reached through a global instance", "[architecture]")
{
    CHECK(filesWith("\\b(SIGNAL|SLOT)\\s*\\(", {}, {}) == "");
    CHECK(filesWith("::instance\\(\\)", {}, {}) == "");
}

TEST_CASE("pure layers read no clock, no settings and no global", "[architecture]")
{
    for (const char *layer :
         {"core/base", "core/domain", "core/portfolio", "core/actions", "core/analytics", "core/report"})
        CHECK(filesWith("currentDate\\(|currentDateTime(Utc)?\\(|QSettings|\\bqApp\\b|Q_OBJECT", layer, {}) == "");
}

TEST_CASE("no source file is longer than 400 lines", "[architecture]")
{
    for (const Source &source : sources()) {
        CAPTURE(source.path.toStdString());
        CHECK(source.text.count('\n') <= 400);
    }
}
