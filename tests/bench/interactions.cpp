// What a user waits for: drives the real window without a screen, and times each interaction from the key or click
// until the window has nothing left to lay out or paint. Changes the file, and takes it back.
//
//   interactions FILE [ROUNDS [WORD]]   prints "name<tab>median ms<tab>slowest ms" for each; with a word, only those
//                                       whose name has it are repeated: to look into one of them

#include "tests/bench/Desk.h"

#include "ui/models/PortfolioTable.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/SheetView.h"

#include <QAbstractEventDispatcher>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace opi;

namespace {

using Clock = std::chrono::steady_clock;

/// Counts the paints of the window, so that nothing is measured that never came to the screen.
class Paints : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
};

/// Layouts are posted one level of nesting after the other, and the paint comes last.
void settle()
{
    constexpr int most = 200;
    for (int pass = 0; pass < most; ++pass) {
        if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            return;
    }
}

class Measurement {
public:
    Measurement(int rounds, const char *word) : m_rounds(rounds), m_word(word) { qApp->installEventFilter(&m_paints); }

    /// Once: what is made when it is first shown.
    template <typename Act> void once(const char *name, Act act) { report(name, {time(name, act)}); }

    /// The median of the rounds. `back` takes it back, untimed, unless it is timed under its own name.
    template <typename Act, typename Back>
    void repeated(const char *name, Act act, Back back, const char *backName = {})
    {
        if (!std::strstr(name, m_word) && !(backName && std::strstr(backName, m_word)))
            return;
        std::vector<double> there, andBack;
        for (int round = 0; round < m_rounds; ++round) {
            there.push_back(time(name, [&] { act(round); }));
            andBack.push_back(time(backName, [&] { back(round); }));
        }
        report(name, std::move(there));
        if (backName)
            report(backName, std::move(andBack));
    }

private:
    template <typename Act> double time(const char *name, Act act)
    {
        settle();
        const int before = m_paints.count;
        const auto begin = Clock::now();
        act();
        settle();
        const std::chrono::duration<double, std::milli> taken = Clock::now() - begin;
        if (name && m_paints.count == before)
            std::fprintf(stderr, "interactions: %s painted nothing\n", name);
        return taken.count();
    }

    static void report(const char *name, std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        std::printf("%s\t%.2f\t%.2f\n", name, times[times.size() / 2], times.back());
        std::fflush(stdout);
    }

    int m_rounds;
    const char *m_word;
    Paints m_paints;
};

class ProjectsTable {
public:
    explicit ProjectsTable(MainWindow &window)
        : m_page(*window.findChild<ProjectsPage *>()), m_view(*m_page.findChild<SheetView *>())
    {
    }

    SheetView &view() { return m_view; }
    QLineEdit &filter() { return *m_page.findChild<FilterField *>(); }

    void sort(const char *column, Qt::SortOrder direction) { m_view.sortBy(column, direction); }
    /// As a person does it: F2, what is to stand there, Enter.
    void type(const char *column, const QString &text)
    {
        m_view.setFocus();
        m_view.setCurrentIndex(m_view.model()->index(3, m_view.table().columnOf(column)));
        QTest::keyClick(&m_view, Qt::Key_F2);
        QWidget *editor = m_view.window()->focusWidget(); // whether or not the window is the active one
        if (editor == &m_view)
            std::fprintf(stderr, "interactions: no editor came for %s\n", column);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

private:
    ProjectsPage &m_page;
    SheetView &m_view;
};

void measureProjects(Measurement &measure, bench::Desk &desk)
{
    ProjectsTable table(desk.window());
    SheetView &view = table.view();
    const QString word = QStringLiteral("sygehus");
    const auto nothing = [](int) {};
    QTest::qWait(1000); // nobody types sooner; the texts are read meanwhile
    measure.once("first letter in the filter, a second later", [&] { QTest::keyClick(&table.filter(), Qt::Key_S); });
    table.filter().clear();
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QByteArray name = "filter: " + word.first(i + 1).toUtf8();
        table.filter().setText(word.first(i));
        measure.repeated(
            name.constData(), [&](int) { QTest::keyClicks(&table.filter(), word.mid(i, 1)); },
            [&](int) { table.filter().setText(word.first(i)); });
    }
    measure.repeated(
        "filter cleared", [&](int) { table.filter().clear(); }, [&](int) { table.filter().setText(word); });
    table.filter().clear();
    const auto turned = [](int round) { return round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder; };
    for (const char *column : {"title", "budget", "phase", "partners"}) {
        const QByteArray name = QByteArray("sort by ") + column;
        measure.repeated(
            name.constData(), [&](int) { table.sort(column, Qt::AscendingOrder); },
            [&](int) { table.sort("code", Qt::AscendingOrder); });
    }
    measure.repeated(
        "sort the other way", [&](int round) { table.sort("code", turned(round)); }, nothing);
    table.sort("code", Qt::AscendingOrder);
    measure.repeated(
        "arrow down", [&](int) { QTest::keyClick(&view, Qt::Key_Down); }, nothing);
    measure.repeated(
        "page down", [&](int) { QTest::keyClick(&view, Qt::Key_PageDown); }, nothing);
    measure.repeated(
        "scroll by the wheel", [&](int) { view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 90); },
        nothing);
    measure.repeated(
        "to the end", [&](int) { QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier); },
        [&](int) { QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier); });
    const auto undo = [&](int) { desk.run("undo"); };
    measure.repeated(
        "edit a title, saved", [&](int round) { table.type("title", QStringLiteral("Titel %1").arg(round)); }, undo,
        "undo it");
    measure.repeated(
        "edit an end date", [&](int) { table.type("end_date", QStringLiteral("31-12-2031")); }, undo);
    table.filter().setText(word);
    measure.repeated(
        "edit a title while filtered", [&](int round) { table.type("title", QStringLiteral("Sygehus %1").arg(round)); },
        undo);
    table.filter().clear();
    measure.repeated(
        "delete a project with all of it",
        [&](int) {
            view.setCurrentIndex(view.model()->index(5, 0));
            view.removeSelectedRows();
        },
        undo, "undo the deletion");
}

void measurePages(Measurement &measure, bench::Desk &desk)
{
    const auto to = [&](const char *page) { return [&desk, page](int) { desk.open(QString::fromLatin1(page)); }; };
    measure.repeated("from Overview to Projects", to("projects"), to("overview"), "from Projects to Overview");
    for (const char *page : {"organisations", "history", "reports"}) {
        const QByteArray name = page;
        measure.once((name + ", first time").constData(), [&] { to(page)(0); });
        to("overview")(0);
        measure.repeated((name + ", again").constData(), to(page), to("overview"));
    }
    const Place project = Place::ofProject(desk.session().portfolio().rows<Project>().begin()->id);
    measure.once("a project, first time", [&] { desk.open(project); });
    desk.open(QStringLiteral("projects"));
    measure.repeated(
        "a project, again", [&](int) { desk.open(project); }, to("projects"));
    desk.open(QStringLiteral("overview"));
    measure.repeated(
        "undo seen on the Overview", [&](int) { desk.run("undo"); }, [&](int) { desk.run("redo"); });
    desk.open(QStringLiteral("projects"));
    measure.repeated(
        "another language", [&](int) { desk.window().setLanguage(Language::English); },
        [&](int) { desk.window().setLanguage(Language::Danish); });
    measure.repeated(
        "dark", [&](int) { desk.window().setLighting(Lighting::Dark); },
        [&](int) { desk.window().setLighting(Lighting::Light); });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QString file = QString::fromLocal8Bit(argv[1]);
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    QApplication app(argc, argv);
    bench::Desk desk;
    Measurement measure(rounds, argc > 3 ? argv[3] : "");
    measure.once("open the file, with the Overview", [&] { desk.window().services().files.open(file); });
    measure.once("Projects, first time", [&] { desk.open(QStringLiteral("projects")); });
    measureProjects(measure, desk);
    measurePages(measure, desk);
    return 0;
}
