#include "tests/ui/Program.h"

#include <QAbstractButton>
#include <QApplication>

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
      files(session, settings), services{settings, language, appearance, session, trail, files}
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

void Program::settle()
{
    for (int i = 0; i < 12; ++i) // layouts are posted one level of nesting after the other
        QCoreApplication::processEvents();
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
