#pragma once

#include "core/storage/Backup.h"
#include "ui/shell/Session.h"
#include "ui/shell/Trail.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace opi {

class SearchField;

/// What every page is made with. Both outlive the pages.
struct PageContext {
    Session &session;
    Trail &trail;
};

/// What all pages share: a bar with the way back, search and actions that stays, and content that scrolls, with cards
/// on a grid of twelve columns. A page that is hidden reads the portfolio again when it is next shown.
class Page : public QWidget {
    Q_OBJECT

public:
    static constexpr int columns = 12;
    /// Between the edge of the page and what is on it, left, right and below.
    static constexpr int margin = 20;
    static constexpr int gap = 12;

    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    SearchField &search() const { return *m_search; }

    /// Shows what a place asks for: its subject, filter or part.
    virtual void go(const Place &) {}
    /// The part of the page that is shown, as a Place names it; empty where it has none.
    virtual QString part() const { return {}; }
    /// What the bottom line says of the rows that are shown, such as "41 projects · DKK 214.6 m".
    /// Empty: what the portfolio holds.
    virtual QString counts() const { return {}; }
    /// Whether what the page shows is still being made, beside the window.
    virtual bool isBusy() const { return false; }
    /// Ctrl+F. A page that can filter its rows puts the keyboard there; the others into the search field.
    virtual void focusFilter();
    /// The part below the bar.
    QWidget *body() const { return m_body; }
    /// Puts the keyboard on the first thing in `pane` that takes it; false if there is none.
    static bool focusFirst(QWidget &pane);

signals:
    /// counts() has changed.
    void countsChanged();
    /// The page suggests to bring in a list.
    void importWanted();
    /// A backup is to take the place of the open file.
    void restoreWanted(const opi::Backup &backup);

protected:
    /// Sets every text that does not come from the portfolio. Called by the constructor of the page and on a new
    /// language.
    virtual void retranslate() = 0;
    /// Reads the portfolio, as of the date that is shown, and says it in words. When the page is first shown, after
    /// every edit and a new language, and on a new theme, as a sentence may hold colours. Must keep selection and
    /// scroll position.
    virtual void refresh() = 0;

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Session &session() const { return m_context.session; }
    const Portfolio &portfolio() const { return session().portfolio(); }
    const Words &words() const { return session().words(); }
    void open(const Place &place) { m_context.trail.open(place); }
    const PageContext &context() const { return m_context; }

    QHBoxLayout &bar() { return *m_bar; }
    /// Fills the page below the bar. For pages that scroll as a whole; others give their own widget to setBody.
    QVBoxLayout &content() { return *m_content; }
    QGridLayout &grid(); // made when first asked for: not every page has cards
    /// A body that does not scroll as a whole, such as a table that fills the page, in place of content().
    void setBody(QWidget *body);
    QPushButton *addAction(bool isMain = false);
    /// Two columns fit beside each other, with the text as large as it is.
    bool hasRoomForColumns() const;

private:
    void makeBar();
    void makeBody();
    void translateBar();
    void translate();
    void readAgain();
    void showWayBack();

    PageContext m_context;
    SearchField *m_search;
    QWidget *m_body;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_content;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_back, *m_forward;
    bool m_isStale = true, m_isInOldLanguage = false; // a hidden page hears of both when it is shown
};

} // namespace opi
