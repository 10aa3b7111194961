#pragma once

#include <QByteArrayView>
#include <QPainter>

#include <optional>

namespace opi {

/// A QPainter on a QPdfWriter that also says to which element of the structure each stroke belongs.
///
/// Qt cannot write marked content. So where an element begins we paint a rectangle far outside the page whose size is
/// the element's number: Qt writes it literally into the page's content, and PdfFinisher puts the mark in its place.
/// Painting must be in the page's own coordinates and unclipped when an element begins.
class TaggedPainter {
public:
    /// None: the page is only looked at, and may be painted in any coordinates.
    enum class Marks { Painted, None };

    explicit TaggedPainter(QPainter &painter, Marks marks = Marks::Painted)
        : m_painter(painter), m_isMarking(marks == Marks::Painted)
    {
    }

    QPainter &painter() { return m_painter; }

    /// What is painted from here on is part of this element, until the next call or page.
    void begin(int element);
    /// What is painted from here on is decoration, which nobody reads aloud.
    void beginArtifact();
    /// A new page begins as decoration.
    void newPage() { m_open.reset(); }

    int marks() const { return m_marks; }

private:
    void mark(int number);

    QPainter &m_painter;
    bool m_isMarking;
    std::optional<int> m_open;
    int m_marks = 0;
};

/// A mark found in the content of a page.
struct ContentMark {
    qsizetype begin = 0; ///< of the bytes that are the mark
    qsizetype end = 0;
    std::optional<int> element; ///< absent: decoration
};

/// The next mark at or after `from`, if there is one.
std::optional<ContentMark> nextMark(QByteArrayView content, qsizetype from);

} // namespace opi
