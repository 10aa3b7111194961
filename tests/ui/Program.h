#pragma once

#include "tests/support/Builders.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

namespace opi::test {

/// The whole window over a file of its own, with settings of its own.
struct Program {
    /// With a sample portfolio of so many projects; 0: nothing is open.
    explicit Program(int projects = 3);
    ~Program();

    QString path(const QString &name) const { return folder.filePath(name); }
    /// Lets posted language changes, layouts and paints happen.
    void settle() const;
    const Portfolio &portfolio() const { return session.portfolio(); }
    /// The first project by its code.
    Project first() const;
    template <typename Widget> Widget *find(const QString &accessibleName) const
    {
        for (Widget *widget : window->findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }
    /// The visible button with this text or accessible name.
    class QAbstractButton *button(const QString &text) const;

    QTemporaryDir folder;
    SavedSettings settings;
    Style *style;
    Appearance appearance;
    ScreenLanguage language;
    Session session;
    Trail trail;
    PortfolioFiles files;
    Services services;
    std::unique_ptr<MainWindow> window;
};

} // namespace opi::test
