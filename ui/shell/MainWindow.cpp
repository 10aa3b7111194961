#include "ui/shell/MainWindow.h"

#include "core/analytics/Figures.h"
#include "ui/pages/welcome/WelcomePage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandTable.h"
#include "ui/shell/DraftNotice.h"
#include "ui/shell/FileDialogs.h"
#include "ui/shell/GoTo.h"
#include "ui/shell/Help.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/PointBar.h"
#include "ui/shell/PortfolioFinds.h"
#include "ui/shell/RecentMenu.h"
#include "ui/shell/Reception.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TableLayouts.h"
#include "ui/widgets/GoOnWriting.h"
#include "ui/widgets/SearchField.h"

#include <QAccessibleWidget>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

namespace opi {

/// What Qt 6.4 says of areas that scroll looks past the end of its list when a reader asks for a scroll bar that has
/// just gone, and the program with it. What it says of other widgets counts their parts each time.
static QAccessibleInterface *scrollAreaAccessible(const QString &className, QObject *object)
{
    const bool scrolls =
        className == QStringLiteral("QScrollArea") || className == QStringLiteral("QAbstractScrollArea");
    auto *area = scrolls ? qobject_cast<QWidget *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

MainWindow::MainWindow(Services &services)
    : m_services(services), m_stack(new PageStack({services.session, services.trail})),
      m_navigation(new Navigation(PageDirectory::navigation())), m_statusLine(new StatusLine(services.session)),
      m_pointBar(new PointBar(services.session)), m_layouts(new TableLayouts(services.settings, this)),
      m_goTo(new GoTo([this](Finds &finds) { fill(finds); }, this)), m_files(new FileDialogs(services, *this)),
      m_reception(new Reception(services, *m_files, this)),
      m_commands(new Commands(CommandTable(*this).commands(), *this))
{
    QAccessible::installFactory(scrollAreaAccessible); // the same function twice counts once
    makeCentre();
    setAcceptDrops(true);
    QMenu *recent = m_commands->addSubmenu(CommandMenu::File, "open", [] { return tr("Open recen&t"); });
    new RecentMenu(*recent, services.files); // goes with the menu
    connect(m_stack, &PageStack::made, this, &MainWindow::receive);
    connect(m_navigation, &Navigation::pageChosen, this,
            [this](const QString &page) { m_services.trail.open(Place::of(page)); });
    connect(m_statusLine, &StatusLine::languageChosen, this, &MainWindow::setLanguage);
    connect(m_reception, &Reception::languageChosen, this, &MainWindow::setLanguage);
    connect(m_reception, &Reception::backChosen, this, [this] { go(m_services.trail.here()); });
    connect(&m_services.trail, &Trail::moved, this, &MainWindow::go);
    connect(&m_services.session, &Session::changed, this, &MainWindow::refresh);
    connect(&m_services.session, &Session::writingChanged, this, &MainWindow::refresh);
    connect(&m_services.files, &PortfolioFiles::opened, this, &MainWindow::showFile);
    connect(&m_services.files, &PortfolioFiles::closed, this, [this] { showWelcome(); });
    connect(&m_services.files, &PortfolioFiles::recentChanged, this, [this] {
        if (isWelcome())
            showWelcome();
    });
    connect(&m_services.files, &PortfolioFiles::notOpened, this, [this](const QString &path, const Error &error) {
        m_reception->tell(path, error);
        showWelcome();
    });
    services.session.drafts().setHere([this] { return here(); });
    resize(1440, 900);
    restoreGeometry(m_services.settings.value(settings::geometry));
    if (m_services.session.isOpen())
        showFile();
    else
        showWelcome();
}

MainWindow::~MainWindow()
{
    hide(); // a cell that is being edited is left while all of the window is there to hear of it
    m_services.session.drafts().setHere({});
}

Place MainWindow::here() const
{
    Place here = m_services.trail.isEmpty() ? Place() : m_services.trail.here();
    if (page())
        here.part = page()->part();
    return here;
}

void MainWindow::goOnWriting(const TypedText &text)
{
    if (text.key.form == PointBar::form) {
        askForPoint();
        return;
    }
    if (!text.page.isEmpty())
        m_services.trail.open({text.page, text.subject, {}, text.part});
    QTimer::singleShot(0, this, [this, key = text.key] { opi::goOnWriting(*this, key); }); // when the page is there
}

void MainWindow::makeCentre()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *drafts = new DraftNotice(m_services.session);
    connect(drafts, &DraftNotice::goOnWanted, this, &MainWindow::goOnWriting);
    right->addWidget(new Banner(m_services.session, m_services.files));
    right->addWidget(drafts);
    right->addWidget(m_pointBar);
    right->addWidget(m_stack, 1);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
    statusBar()->addWidget(m_statusLine, 1);
    statusBar()->setSizeGripEnabled(false);
}

Page *MainWindow::page() const { return m_stack->page(); }

bool MainWindow::isWelcome() const { return qobject_cast<WelcomePage *>(m_stack->currentWidget()); }

void MainWindow::receive(Page *page)
{
    m_goTo->serve(page->search());
    m_layouts->keep(*page);
    connect(page, &Page::countsChanged, this, &MainWindow::refresh);
    connect(page, &Page::importWanted, m_files, qOverload<>(&FileDialogs::importList));
    connect(page, &Page::restoreWanted, &m_services.files,
            [this](const Backup &backup) { m_services.files.restore(backup, m_services.session.journal().path()); });
}

void MainWindow::go(const Place &place)
{
    if (!m_stack->open(place))
        return;
    const PageEntry *entry = m_stack->entry(place.page);
    m_navigation->setPage(entry->parent.isEmpty() ? place.page : entry->parent);
    if (!focusWidget() || !focusWidget()->isVisible())
        Page::focusFirst(*page()->body());
    refresh();
}

void MainWindow::showFile()
{
    m_reception->forget();
    m_navigation->show();
    m_services.trail.clear();
    m_services.trail.open(Place::of(m_stack->directory().first().name));
}

void MainWindow::showWelcome()
{
    WelcomePage &welcome = m_reception->page();
    if (m_stack->indexOf(&welcome) < 0)
        m_stack->addWidget(&welcome);
    m_reception->refresh();
    m_stack->setCurrentWidget(&welcome);
    m_navigation->setVisible(m_services.session.isOpen());
    m_navigation->setPage({});
    refresh();
}

void MainWindow::refresh()
{
    const Session &session = m_services.session;
    const Words &words = session.words();
    //: the window's title: file, then program
    setWindowTitle(session.isOpen() ? tr("%1 – OPI Portfolio").arg(m_services.files.name()) : tr("OPI Portfolio"));
    for (const PageEntry &page : m_stack->directory()) {
        const qsizetype count = page.count ? page.count(session.portfolio()) : 0;
        m_navigation->setCount(page.name, count ? words.number(qint64(count)) : QString());
    }
    QString counts = page() ? page()->counts() : QString();
    if (counts.isEmpty() && session.isOpen()) {
        const Figures whole = figures(session.portfolio());
        counts =
            tr("%n project(s)", nullptr, whole.projects) + QStringLiteral(" · ") + words.millions(whole.grants.total);
    }
    m_statusLine->showCounts(counts);
    m_commands->refresh();
}

void MainWindow::setLanguage(Language language)
{
    m_services.settings.set(settings::language, std::optional(language));
    m_services.session.setLanguage(language);
    m_services.language.use(language); // every widget hears of it
}

void MainWindow::setLighting(Lighting lighting)
{
    m_services.settings.set(settings::lighting, lighting);
    m_services.appearance.setLighting(lighting);
}

void MainWindow::setTextPercent(int percent)
{
    m_services.settings.set(settings::textPercent, percent);
    m_services.appearance.setTextPercent(percent);
}

void MainWindow::askForPoint() { m_pointBar->ask(); }

void MainWindow::openGoTo()
{
    if (page())
        m_goTo->open(page()->search());
}

void MainWindow::showManual()
{
    help::showManual(*this, m_services.session.words().language(),
                     page() ? m_stack->entry(m_services.trail.here().page)->title() : QString());
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes{m_navigation, m_stack, m_statusLine};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focusWidget() && (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        QWidget *pane = panes[at];
        if (pane == m_stack && page())
            pane = page()->body();
        if (Page::focusFirst(*pane))
            return;
    }
}

void MainWindow::fill(Finds &finds)
{
    const PortfolioFinds all{m_services.session, m_services.trail};
    all.addPages(finds, m_stack->directory());
    all.addProjects(finds);
    all.addOrganisations(finds);
    all.addCommands(finds, m_commands->actions());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        if (isWelcome())
            showWelcome();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.set(settings::geometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDialogs::usableFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = FileDialogs::usableFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->take(path);
}

} // namespace opi
