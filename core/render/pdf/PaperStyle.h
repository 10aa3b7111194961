#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>

namespace opi {

/// The sizes of text on paper. A new one is a decision about every report.
enum class PaperType { Title, Section, Subsection, Lead, Body, Cell, Tag, Figure, Caption, Header, Footer };

/// How a text is set: its face, its colour, and from one baseline to the next.
struct TextStyle {
    QFont font;
    QColor ink;
    qreal advance = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The look of a report: A4 upright, in units of 1/96 inch, in which the charts measure too.
namespace paper {

constexpr int unitsPerInch = 96;
constexpr qreal width = 210 / 25.4 * unitsPerInch;
constexpr qreal height = 297 / 25.4 * unitsPerInch;
constexpr qreal left = 62;
constexpr qreal columnWidth = width - 2 * left;
constexpr qreal headerTop = 58;
constexpr qreal top = 102;     ///< of the text
constexpr qreal bottom = 1044; ///< of the text
constexpr qreal footerTop = 1067;

TextStyle style(PaperType type);
QFont font(PaperType type);

} // namespace paper

} // namespace opi
