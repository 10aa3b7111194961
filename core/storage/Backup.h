#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace opi {

/// Why a backup was made.
enum class BackupReason { Opened, Editing, LargeChange, Restore, Asked, Migration };
constexpr int valueCount(BackupReason) { return 6; }

/// A checked copy of a portfolio file, with what its manifest says of it.
struct Backup {
    QString path; ///< of the copy; the manifest is beside it, see manifestPath
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Asked;
    QString source;     ///< the path of the file that it is a copy of
    QString documentId; ///< of that file: see meta() in Migrations.h
    qint64 lastSeq = 0; ///< the last entry of its journal
    QDateTime lastAt;   ///< when that was made, UTC
    int version = 0;    ///< of the format
    QString appVersion; ///< the program that made the backup
    qint64 bytes = 0;
    QString sha256;             ///< of all bytes, hexadecimal: what finds a bit that has turned over
    QMap<QString, qint64> rows; ///< by table

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// NAME.opi has NAME.json.
QString manifestPath(const QString &backup);

QByteArray manifestOf(const Backup &backup);
/// Nothing if it is no manifest, or not a whole one.
std::optional<Backup> backupFrom(const QByteArray &manifest, const QString &path);

/// Which of these moments are kept: the ten latest, the last of each of the seven latest days that have any, and the
/// last of each of the four latest weeks. In local time, as days are days of the user.
QList<QDateTime> keptMoments(QList<QDateTime> moments);

} // namespace opi
