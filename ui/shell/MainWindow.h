#pragma once

#include "ui/shell/Services.h"

#include <QMainWindow>

namespace opi {

class Commands;
class FileDialogs;
class Finds;
class GoTo;
class Navigation;
class Page;
class PageStack;
class PointBar;
class StatusLine;
class TableLayouts;
class Reception;

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
    /// Ctrl+S: what the present is to be called in the history.
    void askForPoint();
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
    Place here() const;
    void goOnWriting(const TypedText &text);
    void go(const Place &place);
    bool isWelcome() const;
    void receive(Page *page);
    void showFile();
    void showWelcome();
    void refresh();
    void fill(Finds &finds);

    Services &m_services;
    PageStack *m_stack;
    Navigation *m_navigation;
    StatusLine *m_statusLine;
    PointBar *m_pointBar;
    TableLayouts *m_layouts;
    GoTo *m_goTo;
    FileDialogs *m_files;
    Reception *m_reception;
    Commands *m_commands;
};

} // namespace opi
