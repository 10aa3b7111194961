#include "app/desktop/Screenshots.h"

#include "core/domain/Project.h"
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

class Pictures {
public:
    Pictures(MainWindow &window, const QString &folder) : m_window(window), m_folder(folder) {}

    void take(const QString &name, QSize size)
    {
        m_window.resize(size);
        m_window.show();
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

QList<Place> places(const Portfolio &portfolio)
{
    QList<Place> all;
    for (const PageEntry &page : PageDirectory::entries()) {
        if (page.group != PageGroup::Hidden)
            all << Place::of(page.name);
    }
    const Project *first = nullptr; // by code: the order of rows means nothing
    for (const Project &project : portfolio.rows<Project>()) {
        if (!first || project.code < first->code)
            first = &project;
    }
    if (first)
        all << Place::ofProject(first->id);
    return all;
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
    const QList<Place> all = session.isOpen() ? places(session.portfolio()) : QList<Place>();
    for (const Language language : {Language::English, Language::Danish}) {
        window.setLanguage(language);
        for (const Lighting lighting : {Lighting::Dark, Lighting::Light}) {
            window.setLighting(lighting);
            const QString suffix = codeOf(language) + (lighting == Lighting::Dark ? QStringLiteral("-dark")
                                                                                  : QStringLiteral("-light"));
            for (const Place &place : all) {
                trail.open(place);
                pictures.take(place.page + u'-' + suffix, large);
            }
        }
    }
    for (const Place &place : all) {
        trail.open(place);
        pictures.take(place.page + QStringLiteral("-da-1366x768"), small);
    }
    window.setTextPercent(settings::mostTextPercent);
    for (const Place &place : all) {
        trail.open(place);
        pictures.take(place.page + QStringLiteral("-da-200-percent"), large);
        pictures.take(place.page + QStringLiteral("-da-200-percent-1280x800"), {1280, 800});
    }
    window.setTextPercent(settings::leastTextPercent);
    return pictures.isSaved();
}

} // namespace opi
