#include "tests/ui/Program.h"

#include "ui/shell/BackgroundWork.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace opi::test {

static Style *installedStyle()
{
    auto *style = qobject_cast<Style *>(QApplication::style());
    if (!style) {
        style = new Style(Theme::light());
        QApplication::setStyle(style); // the application owns it
    }
    return style;
}

Program::Program(int projects)
    : settings(folder.filePath(QStringLiteral("settings.ini"))), style(installedStyle()), appearance(*style),
      files(session, settings, {folder.filePath(QStringLiteral("backups")), folder.filePath(QStringLiteral("typing"))}),
      services{settings, language, appearance, session, trail, files}
{
    appearance.use(Lighting::Light, 100);
    session.setLanguage(Language::Danish);
    language.use(Language::Danish);
    if (projects > 0) {
        const QString file = path(QStringLiteral("Prøve.opi"));
        valueOf(Journal::create(file, sample({.projects = projects}), {.person = QStringLiteral("Ida")}));
        files.open(file);
    }
    window = std::make_unique<MainWindow>(services);
    window->show();
    settle();
}

Program::~Program() = default;

void Program::settle() const
{
    const auto isWorking = [this] {
        const auto works = window->findChildren<BackgroundWork *>();
        const auto timers = window->findChildren<QTimer *>();
        return session.isBeingWritten()
               || std::any_of(works.begin(), works.end(), [](const BackgroundWork *work) { return work->isRunning(); })
               || std::any_of(timers.begin(), timers.end(), [](const QTimer *timer) { // about to begin
                      return timer->isActive() && timer->isSingleShot() && timer->interval() < 1000;
                  });
    };
    do { // what is worked on may begin more work
        REQUIRE(QTest::qWaitFor([&] { return !isWorking(); }, 20'000));
        for (int i = 0; i < 12; ++i) // layouts are posted one level of nesting after the other
            QCoreApplication::processEvents();
    } while (isWorking());
}

Project Program::first() const
{
    const Project *first = nullptr;
    for (const Project &project : portfolio().rows<Project>()) {
        if (!first || project.code < first->code)
            first = &project;
    }
    return *first;
}

QAbstractButton *Program::button(const QString &text) const
{
    for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text))
            return button;
    }
    return nullptr;
}

} // namespace opi::test
