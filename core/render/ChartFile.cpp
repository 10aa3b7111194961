#include "core/render/ChartFile.h"

#include "core/base/AtomicFile.h"

#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace opi {

namespace {

constexpr int readableText = 12; // captions of 11 px: below that only where the chart would leave the picture
constexpr int leastText = 9;
constexpr qreal leastHeight = 0.76; // of what a chart asks for: below that, text leaves it
constexpr QSize smallest(160, 120);
constexpr int longestSide = 10'000; // of the image, in device pixels: 400 MB

/// Where the parts of a picture stand, for one size of text.
struct Frame {
    QList<ChartLabel> labels;
    QRectF chart;
};

Frame frameOf(const QRectF &area, const Chart &chart, const ChartPicture &picture, const Theme &theme)
{
    const Typesetter setter(theme);
    const qreal padding = theme.textSize * 1.1;
    const QRectF inside = area.adjusted(padding, padding * 0.9, -padding, -padding * 0.8);
    Frame frame;
    qreal top = inside.top();
    const auto addLines = [&](const QString &text, Type type) {
        for (const QString &line : setter.wrapped(text, inside.width(), 2, type)) {
            const QRectF room(inside.left(), top, inside.width(), setter.lineHeight(type));
            frame.labels << (type == Type::Strong ? setter.label(room, Qt::AlignLeft, line, type)
                                                  : setter.muted(room, Qt::AlignLeft, line));
            top = room.bottom();
        }
    };
    addLines(picture.title.isEmpty() ? chart.title() : picture.title, Type::Strong);
    top += theme.textSize * 0.15;
    addLines(picture.sentence.isEmpty() ? chart.sentence() : picture.sentence, Type::Caption);
    qreal bottom = inside.bottom();
    if (!picture.source.isEmpty()) {
        const QRectF room(inside.left(), bottom - setter.lineHeight(), inside.width(), setter.lineHeight());
        frame.labels << setter.muted(room, Qt::AlignLeft, picture.source);
        bottom = room.top() - padding * 0.6;
    }
    frame.chart = QRectF(QPointF(inside.left(), top + padding * 0.8), QPointF(inside.right(), bottom));
    return frame;
}

QSize deviceSize(const ChartPicture &picture)
{
    return {qRound(picture.size.width() * picture.scale), qRound(picture.size.height() * picture.scale)};
}

Result<> painted(QPaintDevice &device, const QRectF &area, Chart &chart, const ChartPicture &picture,
                 const QString &path, qreal scale = 1)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Error::Kind::Storage, "file-not-written", {path, QStringLiteral("QPainter")});
    painter.scale(scale, scale);
    paintPicture(painter, area, chart, picture);
    if (!painter.end())
        return fail(Error::Kind::Storage, "file-not-written", {path, QStringLiteral("QPainter")});
    return {};
}

Result<> writePng(QFile &file, Chart &chart, const ChartPicture &picture, const QString &path)
{
    QImageWriter writer(&file, "png");
    const QImage image = pictureImage(chart, picture);
    if (!writer.write(image))
        return fail(Error::Kind::Storage, "file-not-written", {path, writer.errorString()});
    return {};
}

/// The table as lines of text: SVG has no table, but a description that screen readers read.
QString description(const Chart &chart, const ChartPicture &picture)
{
    QStringList lines{picture.sentence.isEmpty() ? chart.sentence() : picture.sentence};
    const ChartTable table = chart.table();
    lines << table.header.join(QStringLiteral("; "));
    for (const QStringList &row : table.rows)
        lines << row.join(QStringLiteral("; "));
    return lines.join(u'\n');
}

Result<> writeSvg(QFile &file, Chart &chart, const ChartPicture &picture, const QString &path)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(0, 0), picture.size));
    generator.setTitle((picture.title.isEmpty() ? chart.title() : picture.title).toHtmlEscaped());
    generator.setDescription(description(chart, picture).toHtmlEscaped());
    return painted(generator, QRectF(QPointF(0, 0), picture.size), chart, picture, path);
}

Result<> writePdf(QFile &file, Chart &chart, const ChartPicture &picture, const QString &path)
{
    constexpr qreal pointsPerPixel = 72.0 / 96.0;
    QPdfWriter writer(&file);
    writer.setTitle(picture.title.isEmpty() ? chart.title() : picture.title);
    writer.setCreator(QStringLiteral("OPI Portfolio"));
    writer.setPageSize(QPageSize(QSizeF(picture.size) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return painted(writer, QRectF(QPointF(0, 0), picture.size), chart, picture, path, writer.resolution() / 96.0);
}

} // namespace

QString sourceLine(const QString &origin, QDate today, const Words &words)
{
    if (origin.isEmpty())
        //: %1: a date
        return words.translate("ChartFile", "Data as of %1.").arg(words.date(today));
    //: %1: an organisation or a file; %2: a date
    return words.translate("ChartFile", "Source: %1. Data as of %2.").arg(origin, words.date(today));
}

void paintPicture(QPainter &painter, const QRectF &area, Chart &chart, const ChartPicture &picture)
{
    Theme theme = picture.theme;
    Frame frame = frameOf(area, chart, picture, theme);
    const auto fits = [&] {
        const qreal share = frame.chart.height() / chart.height(theme);
        return share >= leastHeight || theme.textSize <= (share < 0.5 ? leastText : readableText);
    };
    while (!fits()) {
        --theme.textSize;
        frame = frameOf(area, chart, picture, theme);
    }
    painter.save();
    painter.fillRect(area, theme.panel);
    drawLabels(painter, frame.labels, theme);
    chart.paint(painter, frame.chart, theme);
    painter.restore();
}

QImage pictureImage(Chart &chart, const ChartPicture &picture)
{
    QImage image(deviceSize(picture), QImage::Format_RGB32);
    image.setDevicePixelRatio(picture.scale);
    constexpr qreal dotsPerMetre = 96 / 0.0254;
    image.setDotsPerMeterX(qRound(dotsPerMetre * picture.scale));
    image.setDotsPerMeterY(qRound(dotsPerMetre * picture.scale));
    QPainter painter(&image);
    paintPicture(painter, QRectF(QPointF(0, 0), QSizeF(picture.size)), chart, picture);
    return image;
}

Result<> saveChart(Chart &chart, const ChartPicture &picture, const QString &path)
{
    const QSize size = deviceSize(picture);
    if (picture.size.width() < smallest.width() || picture.size.height() < smallest.height() || size.width() < 1
        || size.height() < 1 || std::max(size.width(), size.height()) > longestSide)
        return fail(Error::Kind::Invalid, "picture-size",
                    {QString::number(picture.size.width()), QString::number(picture.size.height())});
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto write = ending == QStringLiteral("png")   ? writePng
                       : ending == QStringLiteral("svg") ? writeSvg
                       : ending == QStringLiteral("pdf") ? writePdf
                                                         : nullptr;
    if (!write)
        return fail(Error::Kind::Invalid, "picture-kind", {path});
    return writeAtomically(path, [&](QFile &file) { return write(file, chart, picture, path); });
}

} // namespace opi
