#include "ui/shell/Reception.h"

#include "core/text/ErrorText.h"
#include "ui/pages/welcome/WelcomePage.h"
#include "ui/shell/FileDialogs.h"

#include <QFileInfo>

namespace opi {

Reception::Reception(Services &services, FileDialogs &files, QObject *parent)
    : QObject(parent), m_services(services), m_files(files)
{
}

WelcomePage &Reception::page()
{
    if (m_page)
        return *m_page;
    m_page = new WelcomePage;
    connect(m_page, &WelcomePage::sampleChosen, &m_files, &FileDialogs::openSample);
    connect(m_page, &WelcomePage::listChosen, &m_files, qOverload<>(&FileDialogs::importList));
    connect(m_page, &WelcomePage::emptyChosen, &m_files, &FileDialogs::createNew);
    connect(m_page, &WelcomePage::openChosen, &m_files, &FileDialogs::open);
    connect(m_page, &WelcomePage::recentChosen, &m_services.files, &PortfolioFiles::open);
    connect(m_page, &WelcomePage::languageChosen, this, &Reception::languageChosen);
    connect(m_page, &WelcomePage::backChosen, this, &Reception::backChosen);
    connect(m_page, &WelcomePage::backupChosen, this, [this] {
        if (m_failure && m_failure->backup) {
            const Failure failure = *m_failure; // opening forgets it
            m_services.files.restore(*failure.backup, failure.path);
        }
    });
    return *m_page;
}

bool Reception::isShown() const { return m_page && m_page->isVisible(); }

void Reception::tell(const QString &path, const Error &error)
{
    // One that is in use, or that is not ours, needs no backup in its place.
    const bool isBroken = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotFound
                          || error.code == "not-a-portfolio"; // its beginning is lost
    m_failure = {path, error, isBroken ? m_services.files.newestBackup(path) : std::nullopt};
}

void Reception::refresh()
{
    const Words &words = m_services.session.words();
    QString failure;
    QString backup;
    if (m_failure) {
        failure = QFileInfo(m_failure->path).fileName() + QStringLiteral(": ") + sentence(m_failure->error, words);
        if (m_failure->backup) {
            const QDateTime at = m_failure->backup->at.toLocalTime();
            //: %1 a day, %2 a time: the newest backup of a file that cannot be opened
            backup = tr("Restore the backup of %1, %2").arg(words.date(at.date()), words.time(at.time()));
        }
    }
    page().show({words.language(), m_services.files.recent(), m_services.files.name(), failure, backup});
}

} // namespace opi
