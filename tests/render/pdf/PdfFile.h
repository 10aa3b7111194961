#pragma once

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <optional>

namespace opi::test {

/// An element of the structure of a PDF, with the text that its marked content shows.
struct PdfElement {
    QString role;
    QString text; ///< of itself, without its children
    QString alternative;
    QString scope;
    QSet<int> pages; ///< that its own content is on
    QList<PdfElement> children;

    /// This element and all below it, in reading order.
    QList<PdfElement> flat() const;
    QList<PdfElement> all(const QString &wantedRole) const;
    /// Its own text and that of all below it, with a line break between elements.
    QString wholeText() const;
};

/// What a test wants to know about a PDF, read with libqpdf and by no code of the program.
struct PdfFile {
    explicit PdfFile(const QByteArray &bytes);

    QString title;
    QString language;
    QString metadata;
    bool showsTitle = false;
    bool isMarked = false;
    bool hasOnlyMarkedContent = true; ///< every operator that paints stands in marked content, closed in its stream
    bool allFontsEmbedded = true;
    QStringList bookmarks;   ///< two spaces before those of the second level
    QStringList pages;       ///< all text of each
    QStringList decoration;  ///< the text of each page that is in no element
    QByteArrayList contents; ///< the operators of each page
    std::optional<PdfElement> structure;
    int warnings = 0;
};

} // namespace opi::test
