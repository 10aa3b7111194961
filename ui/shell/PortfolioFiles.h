#pragma once

#include "ui/shell/BackgroundWork.h"
#include "ui/shell/BackupKeeper.h"
#include "ui/shell/SavedSettings.h"
#include "ui/shell/Session.h"

namespace opi {

/// Opens and makes portfolio files for the session, and remembers which were used. Asks nobody: whoever calls has
/// chosen the path.
class PortfolioFiles : public QObject {
    Q_OBJECT

public:
    static QString suffix() { return QStringLiteral("opi"); }

    /// Where a user's files go that are no portfolios. Empty: none are made.
    struct Roots {
        QString backups = {};
        QString typing = {}; ///< what is typed and not in a portfolio yet
    };

    PortfolioFiles(Session &session, SavedSettings &settings, const Roots &roots, QObject *parent = nullptr);

    /// True: the session shows the file. False: it shows what it did before, and `notOpened` says why.
    bool open(const QString &path);
    /// A new portfolio with the regions, municipalities, phases and focus areas that every one starts with.
    bool create(const QString &path);
    /// The sample portfolio in the user's own folder, made when it is not there yet.
    bool openSample();
    /// Writes what is open, with its journal, to another place, and goes on with this one; also when this one has been
    /// moved, deleted or replaced. Then its own place is a possible one, and the file there is opened.
    bool saveCopy(const QString &path);
    /// Writes what is shown as the ending of the path says: the projects as .csv, everything as .xlsx or .json. In the
    /// background; `written` tells when it is there, and the session why it is not.
    void exportTo(const QString &path);
    void close();
    /// The newest backup of a file that is byte by byte what it was; nothing if there is none. Reads it whole.
    std::optional<Backup> newestBackup(const QString &path) const;
    /// Puts a backup in the place of the file, and opens it; what was there is kept.
    bool restore(const Backup &backup, const QString &path);
    BackupKeeper &backupKeeper() { return m_backups; }

    /// The open file's name without folder and suffix; empty while none is open.
    QString name() const;
    /// Last used first, without those that are not there any more.
    QStringList recent() const;
    void forgetRecent();
    /// Where the user keeps files: of the last one, else their documents.
    QString folder() const;

signals:
    void opened();
    void closed();
    void recentChanged();
    /// A backup took the place of a file, and is open; what was there is kept under this name, if there was anything.
    void restored(const opi::Backup &backup, const QString &kept);
    /// A copy or an export is there.
    void written(const QString &path);
    void notOpened(const QString &path, const opi::Error &error);

private:
    OpenRequest request() const;
    bool show(const QString &path, Result<std::unique_ptr<Journal>> journal);
    void remember(const QString &path);
    bool isBackup(const QString &path) const;

    Session &m_session;
    SavedSettings &m_settings;
    QString m_typing;
    BackgroundWork m_exporting;
    BackupKeeper m_backups;
};

} // namespace opi
