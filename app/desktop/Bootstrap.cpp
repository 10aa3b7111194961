#include "app/desktop/Bootstrap.h"

#include "app/desktop/Screenshots.h"
#include "app/desktop/StartTimer.h"
#include "core/storage/Backups.h"
#include "ui/shell/FileDialogs.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

namespace opi {

/// Before anybody has chosen: Danish, unless the desktop speaks another language.
static Language desktopLanguage()
{
    const QLocale::Language language = QLocale::system().language();
    const bool isDanish = language == QLocale::Danish || language == QLocale::C;
    return isDanish ? Language::Danish : Language::English;
}

Bootstrap::Bootstrap(Options options)
    : m_options(std::move(options)), m_style(new Style(Theme::light())), m_appearance(*m_style),
      m_files(m_session, m_settings, {backups::rootOfUser(), typed_texts::rootOfUser()}),
      m_services{m_settings, m_language, m_appearance, m_session, m_trail, m_files}
{
    QApplication::setStyle(m_style);
    m_appearance.use(m_settings.value(settings::lighting),
                     m_options.textPercent ? m_options.textPercent : m_settings.value(settings::textPercent));
    const Language language = m_settings.value(settings::language).value_or(desktopLanguage());
    m_session.setLanguage(language);
    m_language.use(language);
}

Bootstrap::~Bootstrap() = default;

int Bootstrap::run()
{
    MainWindow window(m_services);
    if (!m_options.screenshots.isEmpty()) {
        openFirst();
        return saveScreenshots(window, m_options.screenshots) ? 0 : 1;
    }
    StartTimer timer(window);
    if (m_options.isTimed)
        timer.quitAfterFirstPaint();
    window.show();
    // After the window is there: a large file takes a moment, and a failure is told on a page.
    QTimer::singleShot(0, &window, [this, &window] {
        const QString file = m_options.file;
        if (!file.isEmpty() && FileDialogs::isList(file))
            window.files().importList(QFileInfo(file).absoluteFilePath());
        else
            openFirst();
    });
    return QApplication::exec();
}

void Bootstrap::openFirst()
{
    const QString last = m_settings.value(settings::lastFile);
    if (m_options.isSample)
        m_files.openSample();
    else if (!m_options.file.isEmpty())
        m_files.open(m_options.file);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        m_files.open(last);
}

} // namespace opi
