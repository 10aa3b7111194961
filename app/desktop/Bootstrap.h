#pragma once

#include "app/desktop/Options.h"
#include "ui/shell/MainWindow.h"

namespace opi {

/// The one place that makes the services and the window, and opens the first file.
class Bootstrap {
public:
    explicit Bootstrap(Options options);
    ~Bootstrap();
    Bootstrap(const Bootstrap &) = delete;
    Bootstrap &operator=(const Bootstrap &) = delete;

    /// Runs the program until its window is closed; gives its exit code.
    int run();

private:
    void openFirst();

    Options m_options;
    SavedSettings m_settings;
    Style *m_style; // the application owns it
    Appearance m_appearance;
    ScreenLanguage m_language;
    Session m_session;
    Trail m_trail;
    PortfolioFiles m_files;
    Services m_services;
};

} // namespace opi
