#include "core/render/ChartFile.h"

#include "core/render/charts/ChartFor.h"
#include "tests/render/SampleFigures.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace opi;
using namespace opi::test;

static QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static ChartPicture picture()
{
    ChartPicture made;
    made.source = sourceLine(QStringLiteral("Sundhedsklyngen"), QDate(2026, 11, 21), Words(Language::English));
    return made;
}

TEST_CASE("a chart in a PNG is the chart on the screen, pixel by pixel")
{
    const QTemporaryDir folder;
    for (const document::FigureData &figure : sampleFigures()) {
        const auto chart = chartFor(figure, Words(Language::English));
        const QString path = folder.filePath(QStringLiteral("a.png"));
        valueOf(saveChart(*chart, picture(), path));
        const QImage file = QImage(path).convertToFormat(QImage::Format_RGB32);
        const QImage screen = pictureImage(*chart, picture());
        REQUIRE(file.size() == QSize(900, 420));
        bool isSame = true;
        for (int y = 0; y < file.height(); ++y) {
            for (int x = 0; x < file.width(); ++x)
                isSame = isSame && file.pixel(x, y) == screen.pixel(x, y);
        }
        CHECK(isSame);
    }
}

TEST_CASE("a PNG of scale 2 has twice the pixels, and says so")
{
    const QTemporaryDir folder;
    const auto chart = chartFor(samplePipeline(), Words(Language::English));
    ChartPicture fine = picture();
    fine.scale = 2;
    valueOf(saveChart(*chart, fine, folder.filePath(QStringLiteral("a.png"))));
    const QImage file(folder.filePath(QStringLiteral("a.png")));
    CHECK(file.size() == QSize(1800, 840));
    CHECK(file.dotsPerMeterX() == Approx(2 * 96 / 0.0254).margin(1));
}

TEST_CASE("a picture has an opaque ground in the colour of its theme")
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        const auto chart = chartFor(sampleRisks(), Words(Language::English));
        ChartPicture themed = picture();
        themed.theme = theme;
        const QImage image = pictureImage(*chart, themed);
        CHECK(image.pixelColor(1, 1).name() == theme.panel.name());
        CHECK(image.pixelColor(898, 418).name() == theme.panel.name());
    }
}

TEST_CASE("an SVG has its texts as text, a title, and the figures as its description")
{
    const QTemporaryDir folder;
    const auto chart = chartFor(samplePipeline(), Words(Language::English));
    const QString path = folder.filePath(QStringLiteral("a.SVG"));
    valueOf(saveChart(*chart, picture(), path));
    QXmlStreamReader xml(read(path));
    QStringList texts;
    QString title, description;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("text"))
            texts << xml.readElementText().simplified();
        else if (xml.name() == QStringLiteral("title"))
            title = xml.readElementText();
        else if (xml.name() == QStringLiteral("desc"))
            description = xml.readElementText();
    }
    CHECK_FALSE(xml.hasError());
    CHECK(title == "From development to market");
    CHECK(description.contains("Test and evidence; 8; 3"));
    CHECK(texts.contains("Test and evidence"));
    CHECK(texts.contains("From development to market"));
    CHECK(texts.filter("Source: Sundhedsklyngen").size() == 1);
}

TEST_CASE("a PDF of a chart is a PDF of its size")
{
    const QTemporaryDir folder;
    const auto chart = chartFor(sampleMoney(), Words(Language::English));
    ChartPicture paper = picture();
    paper.theme = Theme::print();
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    valueOf(saveChart(*chart, paper, path));
    const QByteArray pdf = read(path);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pdf.contains("/MediaBox [0 0 675")); // 900 pixels at 96 to the inch
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("a picture of another kind or a senseless size is refused, and nothing is written")
{
    const QTemporaryDir folder;
    const auto chart = chartFor(samplePipeline(), Words(Language::English));
    const auto codeOfSaving = [&](const ChartPicture &wanted, const QString &name) {
        const Result<> result = saveChart(*chart, wanted, folder.filePath(name));
        return result ? QByteArray() : result.error().code;
    };
    CHECK(codeOfSaving(picture(), "a.docx") == "picture-kind");
    CHECK(codeOfSaving(picture(), "png") == "picture-kind");
    for (const QSize size : {QSize(0, 0), QSize(-5, 400), QSize(900, 20), QSize(20'000, 400)}) {
        ChartPicture wanted = picture();
        wanted.size = size;
        CHECK(codeOfSaving(wanted, "a.png") == "picture-size");
    }
    CHECK(codeOfSaving(picture(), "no/such/folder/a.png") == "file-not-written");
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("the source of a picture names who and when")
{
    CHECK(sourceLine("Sundhedsklyngen", QDate(2026, 11, 21), Words(Language::English)).replace(QChar(QChar::Nbsp), u' ')
          == "Source: Sundhedsklyngen. Data as of 21 November 2026.");
    CHECK(sourceLine({}, QDate(2026, 11, 21), Words(Language::English)).replace(QChar(QChar::Nbsp), u' ')
          == "Data as of 21 November 2026.");
}
