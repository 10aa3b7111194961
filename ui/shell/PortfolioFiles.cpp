#include "ui/shell/PortfolioFiles.h"

#include "core/actions/Presets.h"
#include "core/actions/sample/Sample.h"
#include "core/journal/WriteHistory.h"
#include "core/report/PortfolioExport.h"
#include "core/storage/Backups.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace opi {

static constexpr qsizetype mostRecent = 8;

/// Who stands in the journal and in the lock file, if the user says nothing else.
static QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

PortfolioFiles::PortfolioFiles(Session &session, SavedSettings &settings, const Roots &roots, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_typing(roots.typing),
      m_backups(session, roots.backups)
{
    if (!roots.backups.isEmpty())
        m_session.setPrecaution(
            [this](std::function<void()> then) { m_backups.makeNow(BackupReason::LargeChange, std::move(then)); });
}

OpenRequest PortfolioFiles::request() const
{
    const QString person = m_settings.value(settings::person);
    OpenRequest request;
    request.person = person.isEmpty() ? loginName() : person;
    request.backups = m_backups.root();
    return request;
}

bool PortfolioFiles::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // It would find its own lock.
    if (m_session.isOpen() && QFileInfo(m_session.journal().path()) == QFileInfo(absolute)) {
        emit opened();
        return true;
    }
    OpenRequest asked = request();
    if (isBackup(absolute))
        asked.access = OpenRequest::Access::ReadOnly; // it is to stay what its manifest says
    return show(absolute, Journal::open(absolute, asked));
}

bool PortfolioFiles::isBackup(const QString &path) const
{
    const QString root = QFileInfo(m_backups.root()).canonicalFilePath();
    return !root.isEmpty() && QFileInfo(path).canonicalFilePath().startsWith(root + u'/');
}

bool PortfolioFiles::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString title = QFileInfo(absolute).completeBaseName();
    const Result<ChangeSet> first = actions::startPortfolio(
        {.name = {title, title},
         .owner = {},
         .committee = {QStringLiteral("Styregruppen"), QStringLiteral("The steering committee")},
         .language = m_session.words().language()});
    if (!first) {
        emit notOpened(absolute, first.error());
        return false;
    }
    return show(absolute, Journal::create(absolute, *first, request()));
}

bool PortfolioFiles::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    //: the file name of the sample portfolio
    const QString path = folder.filePath(tr("Sample portfolio") + u'.' + suffix());
    if (QFileInfo::exists(path))
        return open(path);
    folder.mkpath(QStringLiteral(".")); // where it fails, the file cannot be written, and that says why
    const auto history = actions::sampleHistory(m_session.words().language());
    const Result<> made = history ? writeHistory(path, *history, tr("Programme manager")) : Result<>(failure(history));
    if (made)
        return open(path);
    emit notOpened(path, made.error());
    return false;
}

bool PortfolioFiles::show(const QString &path, Result<std::unique_ptr<Journal>> journal)
{
    if (!journal) {
        emit notOpened(path, journal.error());
        return false;
    }
    m_session.setBackupFolder(m_backups.folderOf(**journal)); // before pages read it
    Result<> typed;
    if (m_typing.isEmpty() || (*journal)->isReadOnly())
        m_session.drafts().useNone();
    else // forms show what was typed in them
        typed = m_session.drafts().use(typed_texts::fileFor(m_typing, (*journal)->documentId()));
    m_session.use(std::move(*journal));
    m_backups.watch();
    remember(path);
    emit opened();
    if (!typed)
        m_session.refuse(typed.error());
    return true;
}

bool PortfolioFiles::saveCopy(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool isItself = absolute == QFileInfo(m_session.journal().path()).absoluteFilePath();
    if (isItself && m_session.journal().isInPlace())
        return true;
    if (const Result<> copied = m_session.journal().saveCopy(absolute); !copied) {
        m_session.refuse(copied.error());
        return false;
    }
    if (isItself) { // the journal is of a file that is not there any more
        m_session.use(nullptr);
        if (!open(absolute))
            return false;
    }
    emit written(absolute);
    return true;
}

void PortfolioFiles::exportTo(const QString &path)
{
    m_exporting.start<QString>(
        [portfolio = m_session.portfolio(), path,
         words = m_session.words()](const BackgroundWork::Progress &) -> Result<QString> {
            if (const Result<> exported = exportPortfolio(portfolio, path, words); !exported)
                return failure(exported);
            return path;
        },
        [this](Result<QString> exported) {
            if (exported)
                emit written(*exported);
            else
                m_session.refuse(exported.error());
        });
}

std::optional<Backup> PortfolioFiles::newestBackup(const QString &path) const
{
    return m_backups.root().isEmpty() ? std::nullopt : backups::newestGood(backups::ofFile(m_backups.root(), path));
}

bool PortfolioFiles::restore(const Backup &backup, const QString &path)
{
    const bool isOpen = m_session.isOpen() && QFileInfo(m_session.journal().path()) == QFileInfo(path);
    if (isOpen && m_session.journal().documentId() != backup.documentId) {
        m_session.refuse({Error::Kind::Refused, "backup-of-other", {QFileInfo(backup.source).fileName()}});
        return false;
    }
    if (isOpen) { // nobody may have it open, not even ourselves
        m_session.use(nullptr);
        m_backups.watch();
    }
    const Result<QString> kept =
        backups::restore(backup, path, m_backups.root(), request().person, QDateTime::currentDateTimeUtc());
    const bool isBack = (kept || isOpen) && open(path);
    if (!kept) {
        if (isBack)
            m_session.refuse(kept.error());
        else
            emit notOpened(path, kept.error());
        return false;
    }
    if (isBack)
        emit restored(backup, *kept);
    return isBack;
}

void PortfolioFiles::close()
{
    m_session.drafts().useNone();
    m_session.use(nullptr);
    m_session.setBackupFolder({});
    m_backups.watch();
    m_settings.set(settings::lastFile, QString());
    emit closed();
}

QString PortfolioFiles::name() const
{
    return m_session.isOpen() ? QFileInfo(m_session.journal().path()).completeBaseName() : QString();
}

QStringList PortfolioFiles::recent() const
{
    QStringList paths = m_settings.value(settings::recentFiles);
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void PortfolioFiles::forgetRecent()
{
    m_settings.set(settings::recentFiles, QStringList());
    emit recentChanged();
}

QString PortfolioFiles::folder() const
{
    const QString last = m_settings.value(settings::lastFolder);
    return QDir(last).exists() && !last.isEmpty() ? last
                                                  : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void PortfolioFiles::remember(const QString &path)
{
    QStringList paths = m_settings.value(settings::recentFiles);
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.set(settings::recentFiles, paths.mid(0, mostRecent));
    m_settings.set(settings::lastFile, path);
    m_settings.set(settings::lastFolder, QFileInfo(path).absolutePath());
    emit recentChanged();
}

} // namespace opi
