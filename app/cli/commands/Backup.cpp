#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/storage/Backups.h"
#include "core/storage/FileHeader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace opi::cli {

namespace {

QJsonObject backupJson(const Backup &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), backup.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("sha256"), backup.sha256},
            {QStringLiteral("last_entry"), backup.lastSeq}};
}

/// The backup at a path, by the manifest beside it.
Result<Backup> backupAt(const QString &path)
{
    QFile manifest(manifestPath(path));
    if (!manifest.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, "backup-no-manifest", {path, manifest.fileName()});
    const std::optional<Backup> backup = backupFrom(manifest.readAll(), QFileInfo(path).absoluteFilePath());
    if (!backup)
        return fail(Error::Kind::Damaged, "backup-no-manifest", {path, manifest.fileName()});
    return *backup;
}

} // namespace

Result<> runBackup(const Arguments &arguments, Console &console)
{
    {
        const auto journal = openToRead(arguments.at(0), console); // also says the file's language
        if (!journal)
            return failure(journal);
    }
    const QString folder = QFileInfo(arguments.at(1)).absoluteFilePath();
    const Result<Backup> backup =
        backups::make(arguments.at(0), folder, BackupReason::Asked, QDateTime::currentDateTimeUtc());
    if (!backup)
        return failure(backup);
    if (arguments.has("json"))
        console.json(backupJson(*backup));
    else
        console.line(console.words().translate("CommandLine", "The backup is made, and checked: %1").arg(backup->path));
    return {};
}

Result<> runRestore(const Arguments &arguments, Console &console)
{
    const Result<Backup> backup = backupAt(arguments.at(0));
    if (!backup)
        return failure(backup);
    const QString target = QFileInfo(arguments.at(1)).absoluteFilePath();
    const Result<QString> kept =
        backups::restore(*backup, target, backups::rootOfUser(), request(OpenRequest::Access::Edit).person,
                         QDateTime::currentDateTimeUtc());
    if (!kept)
        return failure(kept);
    if (const auto journal = openToRead(target, console); !journal)
        return failure(journal);
    const QDateTime at = backup->at.toLocalTime();
    //: %1 a file, %2 a day, %3 a time
    console.line(console.words()
                     .translate("CommandLine", "%1 is as it was on %2, %3.")
                     .arg(arguments.at(1), console.words().date(at.date()), console.words().time(at.time())));
    if (!kept->isEmpty())
        console.line(console.words().translate("CommandLine", "What was there is kept as %1.").arg(*kept));
    return {};
}

} // namespace opi::cli
