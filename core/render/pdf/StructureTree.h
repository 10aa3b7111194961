#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace opi {

/// What a part of a document is, in the names of PDF (ISO 32000-1, 14.8.4).
enum class Role { Document, Sect, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Caption };

/// The name as it stands in the file.
const char *nameOf(Role role);

/// For which cells a heading of a table speaks.
enum class Scope { Column, Row };

struct Element {
    Role role = Role::Document;
    int parent = -1;
    QString title;              ///< of a heading: what the bookmark says
    QString alternative;        ///< of a figure: what it shows, in words
    std::optional<Scope> scope; ///< of a heading of a table
    bool isNumbered = false;    ///< of a list
    std::optional<int> page;    ///< where it begins, counted from 0; known for headings and figures
    QRectF area;                ///< on that page, in the units of PaperStyle
};

/// The logical tree of a document: who reads it aloud walks this and not the page. Element 0 is the document; parents
/// come before their children, and children stand in reading order.
class StructureTree {
public:
    int add(Role role, int parent);
    Element &operator[](int element) { return m_elements[std::size_t(element)]; }
    const Element &operator[](int element) const { return m_elements[std::size_t(element)]; }
    int size() const { return int(m_elements.size()); }

private:
    std::vector<Element> m_elements{Element{}};
};

} // namespace opi
