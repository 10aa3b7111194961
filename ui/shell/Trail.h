#pragma once

#include "ui/shell/Place.h"

#include <QObject>

namespace opi {

/// Where the user is and has been, as in a browser. Pages ask it to go elsewhere; the window follows it.
class Trail : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Goes to a place. What was ahead is forgotten.
    void open(const Place &place);
    void back();
    void forward();
    /// Forgets all places: another file is shown.
    void clear();

    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_places.size(); }
    bool isEmpty() const { return m_places.isEmpty(); }
    const Place &here() const { return m_places[m_here]; }

signals:
    void moved(const opi::Place &to);

private:
    void go(qsizetype to);

    QList<Place> m_places;
    qsizetype m_here = -1;
};

} // namespace opi
