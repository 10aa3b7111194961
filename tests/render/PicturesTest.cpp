#include "core/render/ChartFile.h"
#include "core/render/charts/ChartFor.h"
#include "tests/render/SampleFigures.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

#include <QDir>

using namespace opi;
using namespace opi::test;

static void writePictures(const QDir &folder, const std::vector<document::FigureData> &figures, const QString &kind)
{
    const QList<std::pair<QString, Theme>> themes{{QStringLiteral("light"), Theme::light()},
                                                  {QStringLiteral("dark"), Theme::dark()},
                                                  {QStringLiteral("print"), Theme::print()}};
    for (const auto &[themeName, theme] : themes) {
        for (const Language language : {Language::Danish, Language::English}) {
            for (const auto &[size, text] :
                 {std::pair{QSize(900, 420), 13}, {QSize(400, 300), 13}, {QSize(900, 600), 26}}) {
                const Words words(language);
                for (std::size_t i = 0; i < figures.size(); ++i) {
                    ChartPicture picture;
                    picture.source = sourceLine(QStringLiteral("Sundhedsklyngen"), QDate(2026, 11, 21), words);
                    picture.size = size;
                    picture.theme = theme;
                    picture.theme.textSize = text;
                    const QString name = QStringLiteral("%1%2-%3-%4-%5-%6.png")
                                             .arg(kind)
                                             .arg(i)
                                             .arg(themeName, codeOf(language))
                                             .arg(size.width())
                                             .arg(text);
                    valueOf(saveChart(*chartFor(figures[i], words), picture, folder.filePath(name)));
                }
            }
        }
    }
}

TEST_CASE("pictures of all charts to look at are written where OPI_PICTURES says", "[pictures]")
{
    const QString folder = qEnvironmentVariable("OPI_PICTURES");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    writePictures(QDir(folder), sampleFigures(), QStringLiteral("sample"));
    writePictures(QDir(folder), oddFigures(), QStringLiteral("odd"));
}
