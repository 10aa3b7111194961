#pragma once

#include "ui/shell/Commands.h"

#include <QCoreApplication>

namespace opi {

class MainWindow;

/// Which commands there are. A new command is a line here.
class CommandTable {
    Q_DECLARE_TR_FUNCTIONS(opi::CommandTable)

public:
    explicit CommandTable(MainWindow &window) : m_window(window) {}

    QList<Command> commands() const;

private:
    QList<Command> fileCommands() const;
    QList<Command> editCommands() const;
    QList<Command> pageCommands() const;
    QList<Command> viewCommands() const;
    QList<Command> projectCommands() const;
    QList<Command> helpCommands() const;

    MainWindow &m_window;
};

} // namespace opi
