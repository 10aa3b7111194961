#pragma once

#include "core/render/Theme.h"

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace opi {

/// A text on a chart, measured and made to fit before anything is drawn, so that a test can hold that none overlaps
/// another and that each can be read on its ground.
struct ChartLabel {
    QRectF area; ///< of the letters: as wide as they run, as high as a line
    QString text;
    Type type = Type::Caption;
    QColor ink;
    QColor ground;
};

/// Sets the texts of one chart: measures, elides and places them. Fonts are made once per layout, not once per text.
class Typesetter {
public:
    explicit Typesetter(const Theme &theme);

    qreal width(const QString &text, Type type = Type::Caption) const;
    qreal widest(const QStringList &texts, Type type = Type::Caption) const;
    qreal lineHeight(Type type = Type::Caption) const;
    /// The space between a text and what stands beside it: 8 px where captions are 12.
    qreal gap() const { return m_gap; }

    /// The text in `room`, shortened with an ellipsis where it is too long. Stands on the panel in ink unless said
    /// otherwise.
    ChartLabel label(const QRectF &room, Qt::Alignment alignment, const QString &text, Type type = Type::Caption) const;
    ChartLabel muted(const QRectF &room, Qt::Alignment alignment, const QString &text) const;
    ChartLabel on(const QColor &ground, const QRectF &room, const QString &text, Type type = Type::Caption) const;

    /// Lines of text broken between words, but not after a number, to `width`; at most `most` of them, the last one
    /// elided.
    QStringList wrapped(const QString &text, qreal width, int most, Type type = Type::Caption) const;

private:
    const QFontMetricsF &metrics(Type type) const { return m_metrics[std::size_t(type)]; }

    const Theme &m_theme;
    std::array<QFontMetricsF, 6> m_metrics; // by Type
    qreal m_gap;
};

/// The ink that reads best on `ground`: the theme's own, or that of its accent.
QColor inkOn(const QColor &ground, const Theme &theme);

void drawLabels(QPainter &painter, const QList<ChartLabel> &labels, const Theme &theme);

} // namespace opi
