#include "app/desktop/Screenshots.h"

#include "core/analytics/readiness/Readiness.h"
#include "core/domain/Project.h"
#include "ui/pages/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageDirectory.h"

#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QTextStream>
#include <QTimer>

namespace opi {

namespace {

/// A new language is posted, and so are the layouts that follow from it, one level of nesting after the other.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(120, &loop, &QEventLoop::quit);
    loop.exec();
}

const QString overview = QStringLiteral("overview"); // the part of a project that its page begins with
constexpr int mostWaits = 300; // for what a page makes beside the window, such as the pages of a report

class Pictures {
public:
    Pictures(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder) {}

    void take(const QString &name, QSize size)
    {
        m_window.resize(size);
        m_window.show();
        settle();
        for (int waited = 0; waited < mostWaits && m_window.page() && m_window.page()->isBusy(); ++waited)
            settle();
        QImage image(size, QImage::Format_RGB32);
        m_window.render(&image);
        const QString path = m_folder.filePath(name + QStringLiteral(".png"));
        m_isSaved &= image.save(path);
        QTextStream(stdout) << path << Qt::endl;
    }
    bool isSaved() const { return m_isSaved; }

private:
    MainWindow &m_window;
    QDir m_folder;
    bool m_isSaved = true;
};

/// One that has something to show: judged, and with the worst light; by code where several are.
const Project *projectToShow(const Portfolio &portfolio)
{
    const Project *shown = nullptr;
    const auto rank = [](const Project &project) { return project.isOpen() ? int(project.overall.light) : -1; };
    for (const Project &project : portfolio.rows<Project>()) {
        if (!shown || std::pair(-rank(project), project.code) < std::pair(-rank(*shown), shown->code))
            shown = &project;
    }
    return shown;
}

QList<Place> places(const Portfolio &portfolio, QDate today)
{
    QList<Place> all;
    for (const PageEntry &page : PageDirectory::entries()) {
        if (page.group != PageGroup::Hidden)
            all << Place::of(page.name);
    }
    if (const Project *shown = projectToShow(portfolio)) {
        for (const QString &part : {overview, QStringLiteral("readiness"), QStringLiteral("gate"),
                                    QStringLiteral("procurement"), QStringLiteral("market"), QStringLiteral("barriers"),
                                    QStringLiteral("decisions"), QStringLiteral("money")})
            all << Place::ofProject(shown->id, part);
        if (const Assessment *latest = ReadinessReader(portfolio, today).latest(shown->id))
            all << Place{QStringLiteral("assess"), latest->id.untyped(), {}, {}};
    }
    return all;
}

QString nameOf(const Place &place)
{
    return place.part.isEmpty() || place.part == overview ? place.page : place.page + u'-' + place.part;
}

} // namespace

bool saveScreenshots(MainWindow &window, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return false;
    Pictures pictures(window, folder);
    Session &session = window.services().session;
    Trail &trail = window.services().trail;
    const QSize large(1440, 900), small(1366, 768);
    if (!session.isOpen())
        pictures.take(QStringLiteral("welcome"), large);
    const QList<Place> all = session.isOpen() ? places(session.portfolio(), session.today()) : QList<Place>();
    for (const Language language : {Language::English, Language::Danish}) {
        window.setLanguage(language);
        for (const Lighting lighting : {Lighting::Dark, Lighting::Light}) {
            window.setLighting(lighting);
            const QString suffix =
                codeOf(language) + (lighting == Lighting::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            for (const Place &place : all) {
                trail.open(place);
                pictures.take(nameOf(place) + u'-' + suffix, large);
            }
        }
    }
    for (const Place &place : all) {
        trail.open(place);
        pictures.take(nameOf(place) + QStringLiteral("-da-1366x768"), small);
    }
    window.setTextPercent(settings::mostTextPercent);
    for (const Place &place : all) {
        trail.open(place);
        pictures.take(nameOf(place) + QStringLiteral("-da-200-percent"), large);
        pictures.take(nameOf(place) + QStringLiteral("-da-200-percent-1280x800"), {1280, 800});
    }
    window.setTextPercent(settings::leastTextPercent);
    return pictures.isSaved();
}

} // namespace opi
