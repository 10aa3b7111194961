#pragma once

#include <QObject>

class QMenu;

namespace opi {

class PortfolioFiles;

/// Fills "Open recent" each time it is opened: the files that were used last, and a line that forgets them.
class RecentMenu : public QObject {
    Q_OBJECT

public:
    RecentMenu(QMenu &menu, PortfolioFiles &files);

private:
    void fill();

    QMenu &m_menu;
    PortfolioFiles &m_files;
};

} // namespace opi
