#include "core/storage/Backup.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace opi {

namespace {

constexpr int manifestVersion = 1;
constexpr const char *reasonCodes[] = {"opened", "editing", "large-change", "restore", "asked", "migration"};
static_assert(std::size(reasonCodes) == std::size_t(valueCount(BackupReason())));

constexpr int latestKept = 10;
constexpr std::size_t daysKept = 7;
constexpr std::size_t weeksKept = 4;

std::optional<BackupReason> reasonFrom(const QString &code)
{
    const auto *found = std::find(std::begin(reasonCodes), std::end(reasonCodes), code.toLatin1());
    if (found == std::end(reasonCodes))
        return {};
    return BackupReason(found - std::begin(reasonCodes));
}

} // namespace

QString manifestPath(const QString &backup)
{
    const qsizetype point = backup.lastIndexOf(u'.');
    return (point < 0 ? backup : backup.first(point)) + QStringLiteral(".json");
}

QByteArray manifestOf(const Backup &backup)
{
    QJsonObject rows;
    for (auto table = backup.rows.begin(); table != backup.rows.end(); ++table)
        rows[table.key()] = *table;
    const QJsonObject manifest{
        {QStringLiteral("format"), QStringLiteral("opi-backup")},
        {QStringLiteral("manifest"), manifestVersion},
        {QStringLiteral("at"), backup.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("reason"), QString::fromLatin1(reasonCodes[std::size_t(backup.reason)])},
        {QStringLiteral("source"), backup.source},
        {QStringLiteral("document"), backup.documentId},
        {QStringLiteral("last_entry"), backup.lastSeq},
        {QStringLiteral("last_entry_at"), backup.lastAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("version"), backup.version},
        {QStringLiteral("program"), backup.appVersion},
        {QStringLiteral("bytes"), backup.bytes},
        {QStringLiteral("sha256"), backup.sha256},
        {QStringLiteral("rows"), rows},
    };
    return QJsonDocument(manifest).toJson();
}

std::optional<Backup> backupFrom(const QByteArray &manifest, const QString &path)
{
    const QJsonObject json = QJsonDocument::fromJson(manifest).object();
    if (json[QStringLiteral("format")].toString() != QStringLiteral("opi-backup")
        || json[QStringLiteral("manifest")].toInt() != manifestVersion)
        return {};
    Backup backup;
    backup.path = path;
    backup.at = QDateTime::fromString(json[QStringLiteral("at")].toString(), Qt::ISODateWithMs);
    const std::optional<BackupReason> reason = reasonFrom(json[QStringLiteral("reason")].toString());
    backup.source = json[QStringLiteral("source")].toString();
    backup.documentId = json[QStringLiteral("document")].toString();
    backup.lastSeq = json[QStringLiteral("last_entry")].toInteger(-1);
    backup.lastAt = QDateTime::fromString(json[QStringLiteral("last_entry_at")].toString(), Qt::ISODateWithMs);
    backup.version = json[QStringLiteral("version")].toInt();
    backup.appVersion = json[QStringLiteral("program")].toString();
    backup.bytes = json[QStringLiteral("bytes")].toInteger();
    backup.sha256 = json[QStringLiteral("sha256")].toString();
    const QJsonObject rows = json[QStringLiteral("rows")].toObject();
    for (auto table = rows.begin(); table != rows.end(); ++table)
        backup.rows.insert(table.key(), table->toInteger());
    constexpr qsizetype hexDigits = 64;
    if (!backup.at.isValid() || !backup.lastAt.isValid() || !reason || backup.lastSeq < 0
        || backup.sha256.size() != hexDigits)
        return {};
    backup.reason = *reason;
    return backup;
}

QList<QDateTime> keptMoments(QList<QDateTime> moments)
{
    std::sort(moments.begin(), moments.end(), std::greater());
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks; // the year of the week, and its number
    QList<QDateTime> kept;
    for (const QDateTime &moment : std::as_const(moments)) {
        const QDate day = moment.toLocalTime().date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool isLatest = kept.size() < latestKept; // until then all are kept
        const bool isOfDay = days.size() < daysKept && days.insert(day).second;
        const bool isOfWeek = weeks.size() < weeksKept && weeks.insert({year, week}).second;
        if (isLatest || isOfDay || isOfWeek)
            kept << moment;
    }
    return kept;
}

} // namespace opi
