#pragma once

#include "ui/shell/PageDirectory.h"
#include "ui/shell/Services.h"

#include <QMainWindow>

class QStackedWidget;

namespace opi {

class Commands;
class FileDialogs;
class Finds;
class GoTo;
class Navigation;
class StatusLine;
class WelcomePage;

/// Places pages, navigation, menus and the bottom line, and follows the trail. Knows no content of any page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The services outlive the window.
    explicit MainWindow(Services &services);
    ~MainWindow() override;

    Services &services() { return m_services; }
    Commands &commands() { return *m_commands; }
    FileDialogs &files() { return *m_files; }
    /// The page that is shown; null while no file is open.
    Page *page() const;

    void setLanguage(Language language);
    void setLighting(Lighting lighting);
    void setTextPercent(int percent);
    void openGoTo();
    /// At the part about the page that is shown.
    void showManual();
    /// F6 and Shift+F6: navigation, page, bottom line.
    void focusPane(int step);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void go(const Place &place);
    const PageEntry *entryOf(const QString &page) const;
    Page *pageNamed(const QString &name);
    void showFile();
    void showWelcome();
    void refresh();
    void retranslate();
    void fill(Finds &finds);

    Services &m_services;
    const QList<PageEntry> m_directory;
    QHash<QString, Page *> m_pages; // made when first shown: the first paint waits for one page only
    QStackedWidget *m_stack;
    Navigation *m_navigation;
    StatusLine *m_statusLine;
    WelcomePage *m_welcome = nullptr; // made when first shown
    GoTo *m_goTo;
    std::optional<std::pair<QString, Error>> m_failure; // the file that could not be opened, and why
    FileDialogs *m_files;
    Commands *m_commands;
};

} // namespace opi
