#include "core/render/pdf/StructureTree.h"

namespace opi {

const char *nameOf(Role role)
{
    constexpr const char *names[] = {"Document", "Sect",  "H1",    "H2", "H3", "P",  "L",      "LI",
                                     "Lbl",      "LBody", "Table", "TR", "TH", "TD", "Figure", "Caption"};
    return names[std::size_t(role)];
}

int StructureTree::add(Role role, int parent)
{
    Element element;
    element.role = role;
    element.parent = parent;
    m_elements.push_back(element);
    return size() - 1;
}

} // namespace opi
