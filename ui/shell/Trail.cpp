#include "ui/shell/Trail.h"

namespace opi {

static constexpr qsizetype mostPlaces = 200; // nobody goes back further, and a place holds functions

static bool isSame(const Place &a, const Place &b)
{
    return a.page == b.page && a.subject == b.subject && a.part == b.part && a.filter.isEmpty() && b.filter.isEmpty();
}

void Trail::open(const Place &place)
{
    if (m_here >= 0 && isSame(m_places[m_here], place)) {
        emit moved(place); // the page may have been left by other ways, such as a tab of its own
        return;
    }
    m_places.resize(m_here + 1);
    m_places << place;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    go(m_places.size() - 1);
}

void Trail::back()
{
    if (canGoBack())
        go(m_here - 1);
}

void Trail::forward()
{
    if (canGoForward())
        go(m_here + 1);
}

void Trail::clear()
{
    m_places.clear();
    m_here = -1;
}

void Trail::go(qsizetype to)
{
    m_here = to;
    const Place place = m_places[to]; // a copy: whoever hears of it may go on at once
    emit moved(place);
}

} // namespace opi
