#pragma once

#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

namespace opi::bench {

/// The real window with all its services, over settings of its own: what Bootstrap makes, to be driven from outside.
class Desk {
public:
    Desk() : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        QApplication::setStyle(m_style);
        m_appearance.use(Lighting::Light, 100);
        m_session.setLanguage(Language::Danish);
        m_language.use(Language::Danish);
        m_window = std::make_unique<MainWindow>(m_services);
        m_window->resize(1440, 900);
        m_window->show();
    }

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }
    void open(const QString &page) { m_services.trail.open(Place::of(page)); }
    void open(const Place &place) { m_services.trail.open(place); }
    void run(const char *command) { m_window->commands().action(command)->trigger(); }

private:
    QTemporaryDir m_folder;
    SavedSettings m_settings;
    Style *m_style = new Style(Theme::light()); // the application owns it
    Appearance m_appearance{*m_style};
    ScreenLanguage m_language;
    Session m_session;
    Trail m_trail;
    PortfolioFiles m_files{m_session, m_settings, {}};
    Services m_services{m_settings, m_language, m_appearance, m_session, m_trail, m_files};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace opi::bench
