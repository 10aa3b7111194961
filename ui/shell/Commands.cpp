#include "ui/shell/Commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>

namespace opi {

Commands::Commands(QList<Command> commands, QMainWindow &window) : QObject(&window), m_commands(std::move(commands))
{
    for (int i = 0; i < valueCount(CommandMenu()); ++i) {
        m_menus << window.menuBar()->addMenu(QString());
        connect(m_menus.last(), &QMenu::aboutToShow, this, &Commands::refresh);
    }
    for (const Command &command : std::as_const(m_commands)) {
        QMenu *menu = m_menus[int(command.menu)];
        if (command.isGroupStart)
            menu->addSeparator();
        QAction *action = menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(command.name));
        action->setShortcuts(command.keys);
        action->setCheckable(bool(command.isChosen));
        action->setMenuRole(QAction::NoRole); // by its words alone Qt would move some of them on other desktops
        connect(action, &QAction::triggered, this, [this, run = command.run] {
            run();
            refresh();
        });
        m_actions << action;
    }
    refresh();
}

void Commands::refresh()
{
    const QStringList titles{tr("&File"), tr("&Edit"), tr("&View"), tr("&Project"), tr("&Help")};
    for (int i = 0; i < m_menus.size(); ++i) {
        m_menus[i]->setTitle(titles[i]);
        m_menus[i]->menuAction()->setVisible(!m_menus[i]->isEmpty());
    }
    for (const Submenu &submenu : std::as_const(m_submenus))
        submenu.menu->setTitle(submenu.text());
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        m_actions[i]->setText(command.text());
        m_actions[i]->setEnabled(!command.isPossible || command.isPossible());
        if (command.isChosen)
            m_actions[i]->setChecked(command.isChosen());
    }
}

QAction *Commands::action(const QByteArray &name) const
{
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].name == name)
            return m_actions[i];
    }
    return nullptr;
}

QMenu *Commands::addSubmenu(CommandMenu menu, const QByteArray &after, std::function<QString()> text)
{
    QMenu *parent = m_menus[int(menu)];
    const QList<QAction *> lines = parent->actions();
    const qsizetype at = lines.indexOf(action(after));
    auto *submenu = new QMenu(parent);
    parent->insertMenu(lines.value(at + 1), submenu);
    m_submenus << Submenu{submenu, std::move(text)};
    submenu->setTitle(m_submenus.last().text());
    return submenu;
}

} // namespace opi
