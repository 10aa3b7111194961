#include "ui/shell/RecentMenu.h"

#include "ui/shell/PortfolioFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace opi {

RecentMenu::RecentMenu(QMenu &menu, PortfolioFiles &files) : QObject(&menu), m_menu(menu), m_files(files)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

/// "&1 Pulje 2026 – ~/Documents": two files of one name are told apart by their folders.
static QString lineFor(const QString &path, int number)
{
    const QFileInfo file(path);
    QString folder = file.absolutePath();
    if (const QString home = QDir::homePath(); folder == home || folder.startsWith(home + u'/'))
        folder.replace(0, home.size(), u'~');
    QString text = file.completeBaseName() + QStringLiteral(" – ") + folder;
    return u'&' + QString::number(number) + u' ' + text.replace(u'&', QStringLiteral("&&"));
}

void RecentMenu::fill()
{
    m_menu.clear();
    const QStringList paths = m_files.recent();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QAction *line = m_menu.addAction(lineFor(paths[i], int(i) + 1));
        line->setToolTip(QDir::toNativeSeparators(paths[i]));
        connect(line, &QAction::triggered, &m_files, [this, path = paths[i]] { m_files.open(path); });
    }
    if (paths.isEmpty())
        m_menu.addAction(tr("No files have been used yet"))->setEnabled(false);
    m_menu.addSeparator();
    QAction *forget = m_menu.addAction(tr("&Clear the list"));
    forget->setEnabled(!paths.isEmpty());
    connect(forget, &QAction::triggered, &m_files, &PortfolioFiles::forgetRecent);
}

} // namespace opi
