#pragma once

#include "core/render/pdf/Flow.h"
#include "core/render/pdf/TextBox.h"
#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// Makes the pieces and the structure of a document, block by block.
class FlowBuilder {
public:
    FlowBuilder(const Words &words, qreal pageHeight) : m_words(words), m_pageHeight(pageHeight) {}

    void add(const document::Block &block);
    Flow take() { return std::move(m_flow); }

private:
    void addBlock(const document::Heading &heading);
    void addBlock(const document::Paragraph &paragraph);
    void addBlock(const document::List &list);
    void addBlock(const document::KeyFigures &figures);
    void addBlock(const document::Table &table);
    void addBlock(const document::Figure &figure);
    void addBlock(const document::PageBreak &) { m_startsPage = true; }

    void addEntry(const document::ListEntry &entry, const QString &label, int list, qreal indent, qreal gap);
    /// Lines of text that belong to one element, at least two of them together at the foot and the top of a page.
    void addLines(const TextBox &box, int element, qreal gap, qreal indent, bool keepsWithNext);
    void push(Piece piece);
    /// Space above a block: less right below a heading, which belongs to it.
    qreal gapAbove(qreal usual) const { return m_isBelowHeading ? m_headingGap : usual; }
    /// The section of the structure that the next block lies in.
    int section() const { return m_subsection.value_or(m_section.value_or(0)); }

    const Words &m_words;
    qreal m_pageHeight;
    Flow m_flow;
    std::optional<int> m_section;
    std::optional<int> m_subsection;
    bool m_startsPage = false;
    bool m_isBelowHeading = false;
    qreal m_headingGap = 0;
};

} // namespace opi
