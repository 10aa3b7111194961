#include "ui/shell/CommandTable.h"

#include "core/text/ActionText.h"
#include "ui/pages/Page.h"
#include "ui/shell/FileDialogs.h"
#include "ui/shell/Help.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageDirectory.h"

namespace opi {

QList<Command> CommandTable::commands() const
{
    return fileCommands() + editCommands() + pageCommands() + viewCommands() + projectCommands() + helpCommands();
}

QList<Command> CommandTable::fileCommands() const
{
    FileDialogs &files = m_window.files();
    Session &session = m_window.services().session;
    PortfolioFiles &portfolios = m_window.services().files;
    const auto isOpen = [&session] { return session.isOpen(); };
    const CommandMenu menu = CommandMenu::File;
    return {
        {.name = "new",
         .menu = menu,
         .text = [] { return tr("&New portfolio …"); },
         .keys = {QKeySequence::New},
         .run = [&files] { files.createNew(); }},
        {.name = "open",
         .menu = menu,
         .text = [] { return tr("&Open …"); },
         .keys = {QKeySequence::Open},
         .run = [&files] { files.open(); }},
        {.name = "sample",
         .menu = menu,
         .text = [] { return tr("Open the sam&ple portfolio"); },
         .keys = {},
         .run = [&files] { files.openSample(); }},
        {.name = "point",
         .menu = menu,
         .text = [] { return tr("Set &a restore point …"); },
         .keys = {QKeySequence::Save},
         .run = [this_ = &m_window] { this_->askForPoint(); },
         .isPossible = [&session] { return session.isOpen() && !session.isReadOnly(); },
         .isChosen = {},
         .isGroupStart = true},
        {.name = "copy",
         .menu = menu,
         .text = [] { return tr("&Save a copy …"); },
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
         .run = [&files] { files.saveCopy(); },
         .isPossible = isOpen},
        {.name = "backups",
         .menu = menu,
         .text = [] { return tr("&Backups …"); },
         .keys = {},
         .run = [this_ = &m_window] { this_->services().trail.open(Place::of(QStringLiteral("backups"))); },
         .isPossible = isOpen},
        {.name = "own-fields",
         .menu = menu,
         .text = [] { return tr("Own &fields …"); },
         .keys = {},
         .run = [this_ = &m_window] { this_->services().trail.open(Place::of(QStringLiteral("ownfields"))); },
         .isPossible = isOpen},
        {.name = "import",
         .menu = menu,
         .text = [] { return tr("&Import a list …"); },
         .keys = {Qt::CTRL | Qt::Key_I},
         .run = [&files] { files.importList(); },
         .isPossible = [&session] { return !session.isOpen() || !session.isReadOnly(); },
         .isChosen = {},
         .isGroupStart = true},
        {.name = "export-xlsx",
         .menu = menu,
         .text = [] { return tr("Export everything as an E&xcel workbook …"); },
         .keys = {},
         .run = [&files] { files.exportWorkbook(); },
         .isPossible = isOpen},
        {.name = "export-csv",
         .menu = menu,
         .text = [] { return tr("&Export the projects as CSV …"); },
         .keys = {},
         .run = [&files] { files.exportProjects(); },
         .isPossible = isOpen},
        {.name = "export-json",
         .menu = menu,
         .text = [] { return tr("Export the portfolio as &JSON …"); },
         .keys = {},
         .run = [&files] { files.exportPortfolio(); },
         .isPossible = isOpen},
        {.name = "report",
         .menu = menu,
         .text = [] { return tr("Make a &report"); },
         .keys = {QKeySequence::Print},
         .run = [this_ = &m_window] { this_->services().trail.open(Place::of(QStringLiteral("reports"))); },
         .isPossible = isOpen},
        {.name = "close",
         .menu = menu,
         .text = [] { return tr("&Close the portfolio"); },
         .keys = {QKeySequence::Close},
         .run = [&portfolios] { portfolios.close(); },
         .isPossible = isOpen,
         .isChosen = {},
         .isGroupStart = true},
        {.name = "quit",
         .menu = menu,
         .text = [] { return tr("&Quit"); },
         .keys = {QKeySequence::Quit},
         .run = [this_ = &m_window] { this_->close(); }},
    };
}

/// "Undo: Milestone changed: Effect measured", or the verb alone where there is nothing.
static QString named(const QString &verb, const std::optional<JournalEntry> &entry, const Words &words)
{
    return entry ? verb + QStringLiteral(": ") + actionText(words, entry->action, entry->subject) : verb;
}

QList<Command> CommandTable::editCommands() const
{
    Session &session = m_window.services().session;
    MainWindow &window = m_window;
    const auto undone = [&session] { return session.isReadOnly() ? std::nullopt : session.journal().nextUndo(); };
    const auto redone = [&session] { return session.isReadOnly() ? std::nullopt : session.journal().nextRedo(); };
    const CommandMenu menu = CommandMenu::Edit;
    return {
        {.name = "undo",
         .menu = menu,
         .text = [&session, undone] { return named(tr("&Undo"), undone(), session.words()); },
         .keys = {QKeySequence::Undo},
         .run = [&session] { session.undo(); },
         .isPossible = [undone] { return undone().has_value(); }},
        {.name = "redo",
         .menu = menu,
         .text = [&session, redone] { return named(tr("&Redo"), redone(), session.words()); },
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
         .run = [&session] { session.redo(); },
         .isPossible = [redone] { return redone().has_value(); }},
        {.name = "filter",
         .menu = menu,
         .text = [] { return tr("&Filter the rows"); },
         .keys = {QKeySequence::Find},
         .run = [&window] { window.page()->focusFilter(); },
         .isPossible = [&window] { return window.page() != nullptr; },
         .isChosen = {},
         .isGroupStart = true},
        {.name = "goto",
         .menu = menu,
         .text = [] { return tr("&Go to …"); },
         .keys = {Qt::CTRL | Qt::Key_K},
         .run = [&window] { window.openGoTo(); },
         .isPossible = [&window] { return window.page() != nullptr; }},
    };
}

QList<Command> CommandTable::pageCommands() const
{
    Session &session = m_window.services().session;
    Trail &trail = m_window.services().trail;
    QList<Command> commands;
    for (const PageEntry &page : PageDirectory::entries()) {
        if (page.group == PageGroup::Hidden)
            continue;
        Command command{.name = "page-" + page.name.toLatin1(),
                        .menu = CommandMenu::View,
                        .text = page.title,
                        .keys = {},
                        .run = [&trail, name = page.name] { trail.open(Place::of(name)); },
                        .isPossible = [&session] { return session.isOpen(); }};
        if (commands.size() < 9)
            command.keys = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(commands.size())))};
        commands << command;
    }
    commands << Command{.name = "back",
                        .menu = CommandMenu::View,
                        .text = [] { return tr("&Back"); },
                        .keys = {Qt::ALT | Qt::Key_Left},
                        .run = [&trail] { trail.back(); },
                        .isPossible = [&trail] { return trail.canGoBack(); },
                        .isChosen = {},
                        .isGroupStart = true};
    commands << Command{.name = "forward",
                        .menu = CommandMenu::View,
                        .text = [] { return tr("&Forward"); },
                        .keys = {Qt::ALT | Qt::Key_Right},
                        .run = [&trail] { trail.forward(); },
                        .isPossible = [&trail] { return trail.canGoForward(); }};
    return commands;
}

QList<Command> CommandTable::viewCommands() const
{
    MainWindow &window = m_window;
    Appearance &appearance = m_window.services().appearance;
    Session &session = m_window.services().session;
    const CommandMenu menu = CommandMenu::View;
    const auto lighting = [&](const char *name, QString (*text)(), Lighting value, bool isGroupStart = false) {
        return Command{.name = name,
                       .menu = menu,
                       .text = text,
                       .keys = {},
                       .run = [&window, value] { window.setLighting(value); },
                       .isPossible = {},
                       .isChosen = [&appearance, value] { return appearance.lighting() == value; },
                       .isGroupStart = isGroupStart};
    };
    const auto text = [&](const char *name, QString (*label)(), QList<QKeySequence> keys, int steps) {
        return Command{.name = name,
                       .menu = menu,
                       .text = label,
                       .keys = std::move(keys),
                       .run =
                           [&window, &appearance, steps] {
                               const int percent = steps ? appearance.stepped(steps) : settings::leastTextPercent;
                               window.setTextPercent(percent);
                           },
                       .isPossible =
                           [&appearance, steps] {
                               return steps ? appearance.stepped(steps) != appearance.textPercent()
                                            : appearance.textPercent() != settings::leastTextPercent;
                           },
                       .isChosen = {},
                       .isGroupStart = steps > 0};
    };
    const auto language = [&](const char *name, QString (*label)(), Language value, bool isGroupStart) {
        return Command{.name = name,
                       .menu = menu,
                       .text = label,
                       .keys = {},
                       .run = [&window, value] { window.setLanguage(value); },
                       .isPossible = {},
                       .isChosen = [&session, value] { return session.words().language() == value; },
                       .isGroupStart = isGroupStart};
    };
    return {
        lighting(
            "light", [] { return tr("&Light"); }, Lighting::Light, true),
        lighting(
            "dark", [] { return tr("&Dark"); }, Lighting::Dark),
        lighting(
            "desktop", [] { return tr("As the d&esktop is"); }, Lighting::Desktop),
        text(
            "larger", [] { return tr("Larger &text"); }, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Plus}, 1),
        text(
            "smaller", [] { return tr("&Smaller text"); }, {QKeySequence::ZoomOut}, -1),
        text(
            "normal", [] { return tr("&Normal text"); }, {Qt::CTRL | Qt::Key_0}, 0),
        // Each language in its own words: a reader must find the way back.
        language(
            "danish", [] { return QStringLiteral("Dansk"); }, Language::Danish, true),
        language(
            "english", [] { return QStringLiteral("English"); }, Language::English, false),
        {.name = "next-pane",
         .menu = menu,
         .text = [] { return tr("Next part of the &window"); },
         .keys = {Qt::Key_F6},
         .run = [&window] { window.focusPane(1); },
         .isPossible = {},
         .isChosen = {},
         .isGroupStart = true},
        {.name = "previous-pane",
         .menu = menu,
         .text = [] { return tr("P&revious part of the window"); },
         .keys = {Qt::SHIFT | Qt::Key_F6},
         .run = [&window] { window.focusPane(-1); }},
    };
}

QList<Command> CommandTable::projectCommands() const
{
    Session &session = m_window.services().session;
    Trail &trail = m_window.services().trail;
    return {
        {.name = "new-project",
         .menu = CommandMenu::Project,
         .text = [] { return tr("&New project"); },
         .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         .run =
             [&trail] {
                 trail.open({QStringLiteral("projects"), {}, {}, QStringLiteral("new")});
             },
         .isPossible = [&session] { return session.isOpen() && !session.isReadOnly(); }},
    };
}

QList<Command> CommandTable::helpCommands() const
{
    MainWindow &window = m_window;
    return {
        {.name = "manual",
         .menu = CommandMenu::Help,
         .text = [] { return tr("&Manual"); },
         .keys = {QKeySequence::HelpContents},
         .run = [&window] { window.showManual(); }},
        {.name = "about",
         .menu = CommandMenu::Help,
         .text = [] { return tr("&About OPI Portfolio"); },
         .keys = {},
         .run = [&window] { help::showAbout(window); }},
    };
}

} // namespace opi
