#pragma once

#include "core/base/Result.h"
#include "core/render/Chart.h"

#include <QImage>
#include <QSize>

namespace opi {

/// A chart as a picture of its own: on an opaque ground, under its title and sentence and above its source.
struct ChartPicture {
    QString title;        ///< empty: the chart's own
    QString sentence;     ///< empty: the chart's own
    QString source;       ///< where the figures come from; empty: no such line
    QSize size{900, 420}; ///< in pixels where text is `theme.textSize` high; 96 to the inch in a PDF
    qreal scale = 1;      ///< device pixels per pixel of a PNG: 2 for a screen of high resolution
    Theme theme = Theme::light();
};

/// "Source: Sundhedsklyngen. Data as of 21 November 2026."
QString sourceLine(const QString &origin, QDate today, const Words &words);

/// Paints the whole picture into `area`, whatever its `size` says. Text shrinks, to 9 pixels at least, where the chart
/// would not fit.
void paintPicture(QPainter &painter, const QRectF &area, Chart &chart, const ChartPicture &picture);

/// The picture as pixels: what a PNG holds, and what is copied.
QImage pictureImage(Chart &chart, const ChartPicture &picture);

/// Writes the picture to `path`, as PNG, SVG or PDF by the ending of the name; whole or not at all. An SVG has the
/// sentence and the table as its description.
///
/// Invalid "picture-kind": another ending (facts: path). Invalid "picture-size": smaller than 160 x 120 or larger than
/// 10,000 pixels a side (facts: width, height). Storage "file-not-written" (facts: path, reason).
Result<> saveChart(Chart &chart, const ChartPicture &picture, const QString &path);

} // namespace opi
