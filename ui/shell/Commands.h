#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace opi {

/// The menus of the window, in their order.
enum class CommandMenu { File, Edit, View, Project, Help };
constexpr int valueCount(CommandMenu) { return 5; }

/// Something that can be done from anywhere: a line in a menu, a shortcut, and a find of the palette.
struct Command {
    QByteArray name; ///< never shown; how tests and other parts find it
    CommandMenu menu;
    std::function<QString()> text; ///< asked again for each language, and before it is shown
    QList<QKeySequence> keys;
    std::function<void()> run;
    std::function<bool()> isPossible = {}; ///< empty: always
    std::function<bool()> isChosen = {};   ///< not empty: it can be on or off
    bool isGroupStart = false;             ///< a line above it in the menu
};

/// The one table of commands, as menus, shortcuts and finds.
class Commands : public QObject {
    Q_OBJECT

public:
    /// Makes the menus in the window's menu bar.
    Commands(QList<Command> commands, QMainWindow &window);

    /// Texts, marks and which of them are possible, from the functions of the table.
    void refresh();

    QAction *action(const QByteArray &name) const;
    QList<QAction *> actions() const { return m_actions; }
    /// A menu inside one of the menus, filled by its owner each time it is opened.
    QMenu *addSubmenu(CommandMenu menu, const QByteArray &after, std::function<QString()> text);

private:
    struct Submenu {
        QMenu *menu;
        std::function<QString()> text;
    };

    QList<Command> m_commands;
    QList<QAction *> m_actions; // in the order of m_commands
    QList<QMenu *> m_menus;     // by CommandMenu
    QList<Submenu> m_submenus;
};

} // namespace opi
