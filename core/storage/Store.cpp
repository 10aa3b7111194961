#include "core/storage/Store.h"

#include "core/portfolio/RowReferences.h"
#include "core/storage/Backups.h"
#include "core/storage/Checks.h"
#include "core/storage/FileHeader.h"
#include "core/storage/FileOps.h"
#include "core/storage/Migrations.h"
#include "core/storage/RowChanges.h"
#include "core/storage/SetRows.h"
#include "core/storage/WholeFile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace opi {

namespace {

/// Has SQLite take back what a stopped writer left half done: a connection for reading only cannot.
Result<> recover(const QString &path)
{
    const Result<Sqlite> db = Sqlite::open(path, Sqlite::Access::Edit);
    if (!db || db->isReadOnly())
        return fail(Error::Kind::Storage, "recovery-needed", {path});
    const Result<qint64> read = db->integer("SELECT count(*) FROM sqlite_schema");
    return read ? Result<>() : failure(read);
}

/// The version, when the file is ours and its tables are as they must be.
Result<int> checkedVersion(const Sqlite &db, const QString &path)
{
    const Result<qint64> version = db.integer("PRAGMA user_version");
    const Result<qint64> application = db.integer("PRAGMA application_id");
    if (!version || !application)
        return failure(version ? application : version);
    if (*application != applicationId || *version < 1)
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    const int found = int(*version);
    const Result<> ours = found > latestVersion() ? checks::schemaOfNewerFile(db, found) : checks::schema(db, found);
    if (!ours)
        return failure(ours);
    return found;
}

/// Whether a later program lets this one read its files.
Result<> checkReader(const Sqlite &db, int version)
{
    const Result<QString> oldest = meta(db, "min_reader");
    bool isNumber = false;
    const int reader = oldest ? oldest->toInt(&isNumber) : 0;
    if (!isNumber || reader > latestVersion())
        return fail(Error::Kind::NewerFile, "newer-file", {QString::number(version)});
    return {};
}

} // namespace

Store::Place Store::Place::of(const QString &path)
{
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {quint64(found.st_dev), quint64(found.st_ino)};
}

Store::Store(Sqlite db, const QString &path)
    : m_db(std::move(db)), m_path(path), m_place(Place::of(path)), m_check(std::make_unique<BackgroundCheck>(path))
{
}

Result<Store> Store::open(const QString &path, Access access, const QString &backups)
{
    const Result<FileHeader> header = FileHeader::read(path);
    if (!header)
        return failure(header);
    // SQLite follows links to the file itself, whose journal and lock file must be the same for everybody.
    const QString file = QFileInfo(path).canonicalFilePath();
    if (header->version > latestVersion())
        access = Access::ReadOnly;
    if (header->isHot && access == Access::ReadOnly) {
        if (const Result<> recovered = recover(file); !recovered)
            return failure(recovered);
    }
    Result<Sqlite> db = Sqlite::open(file, access == Access::Edit ? Sqlite::Access::Edit : Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    const QDeadlineTimer deadline(BackgroundCheck::longestSeconds * 1000);
    db->stopWhen([&] { return deadline.hasExpired(); });
    const Result<int> version = checkedVersion(*db, path);
    if (!version)
        return failure(version);
    if (*version > latestVersion()) {
        if (const Result<> allowed = checkReader(*db, *version); !allowed)
            return failure(allowed);
    }
    db->stopWhen({});
    return openMigrated(std::move(*db), file, *version, access, backups);
}

Result<Store> Store::openMigrated(Sqlite db, const QString &path, int version, Access access, const QString &backups)
{
    const bool isReadOnly = access == Access::ReadOnly || db.isReadOnly() || version > latestVersion();
    if (version < latestVersion() && !isReadOnly) {
        {
            const Sqlite closed = std::move(db);
        }
        const auto keep = [&](const QString &original, const QString &documentId) {
            return !backups.isEmpty()
                   && backups::make(original, backups::folderFor(backups, documentId), BackupReason::Migration,
                                    QDateTime::currentDateTimeUtc(), documentId);
        };
        if (const Result<> migrated = whole_file::migrate(path, keep); !migrated)
            return failure(migrated);
        return open(path, access);
    }
    Store store(std::move(db), path);
    store.m_isReadOnly = isReadOnly;
    store.m_fileVersion = version;
    if (version < latestVersion()) {
        Result<Sqlite> copy = Sqlite::open(QStringLiteral(":memory:"), Sqlite::Access::Create);
        Result<> done = copy ? store.m_db.copyTo(*copy) : failure(copy);
        if (done)
            done = migrate(*copy, latestVersion());
        if (!done)
            return failure(done);
        store.m_db = std::move(*copy);
    }
    if (const Result<> remembered = store.remember(); !remembered)
        return failure(remembered);
    return store;
}

Result<Store> Store::create(const QString &path, const ChangeSet &first, const Stamp &stamp)
{
    if (const Result<> made = whole_file::make(path, first, stamp); !made)
        return failure(made);
    return open(path);
}

/// For a file that takes longer to read than to open. None where there is no file (an older one, migrated in memory),
/// or while a writer that waits for us keeps new readers out: then one has to do.
std::optional<Sqlite> Store::secondReader() const
{
    constexpr qint64 worthIt = 4 << 20;
    if (m_fileVersion < latestVersion() || QFileInfo(m_path).size() < worthIt)
        return {};
    Result<Sqlite> db = Sqlite::open(m_path, Sqlite::Access::ReadOnly);
    if (!db || !db->integer("SELECT count(*) FROM sqlite_schema"))
        return {};
    return std::move(*db);
}

Result<Portfolio> Store::load()
{
    Snapshot snapshot(m_db);
    if (const Result<> begun = snapshot.begin(); !begun)
        return failure(begun);
    if (const Result<> remembered = remember(); !remembered)
        return failure(remembered);
    const std::optional<Sqlite> second = secondReader();
    Result<Portfolio> portfolio = loadAll(m_db, second ? &*second : nullptr);
    if (const Result<> placed = second ? checkPlace() : Result<>(); !placed)
        return failure(placed); // the second may have read another file
    if (const Result<> sound = m_check->forReading(); !sound)
        return failure(sound);
    if (!m_isReadOnly)
        m_check->beginForWriting();
    if (!portfolio)
        return portfolio;
    if (const Result<> met = checkReferences(*portfolio); !met)
        return fail(Error::Kind::Damaged, "references-broken", {met.error().facts.value(0)});
    return portfolio;
}

Result<qint64> Store::apply(const ChangeSet &set, const Stamp &stamp, const Progress &progress)
{
    if (const Result<> placed = checkPlace(); !placed)
        return failure(placed);
    if (const Result<> sound = m_check->forWriting(); !sound)
        return failure(sound);
    Result<qint64> seq = 0;
    Result<> committed;
    {
        Transaction transaction(m_db);
        if (const Result<> begun = transaction.begin(); !begun)
            return failure(begun);
        if (const Result<> unchanged = checkUnchanged(); !unchanged)
            return failure(unchanged);
        seq = writeSet(m_db, set, stamp, progress);
        if (seq)
            committed = transaction.commit();
    } // rolled back, if it could not be committed
    if (seq && !committed && !isWrittenAllTheSame(*seq, stamp))
        return failure(committed);
    if (!seq && seq.error().kind == Error::Kind::Storage)
        isWrittenAllTheSame(0, stamp);
    if (seq)
        m_lastSeq = *seq;
    return seq;
}

/// After the disk has failed: it may have done what it said that it could not, when all that failed was to bring the
/// removal of SQLite's journal to the disk, which is then done here. Else what was taken back is no change of the file,
/// though SQLite, which reads it anew, counts it as one.
bool Store::isWrittenAllTheSame(qint64 seq, const Stamp &stamp)
{
    const Result<qint64> dataVersion = m_db.integer("PRAGMA data_version");
    const Result<qint64> lastSeq = journal_table::lastSeq(m_db);
    if (!dataVersion || !lastSeq || (*lastSeq != m_lastSeq && *lastSeq != seq))
        return false;
    const bool isWritten = *lastSeq == seq && *lastSeq != m_lastSeq;
    if (isWritten) {
        const Result<JournalEntry> entry = journal_table::entry(m_db, seq);
        if (!entry || entry->at != stamp.at || entry->person != stamp.person || !file_ops::syncFolderOf(m_path))
            return false;
    }
    m_dataVersion = *dataVersion;
    return isWritten;
}

/// What the file must still say at the next edit.
Result<> Store::remember()
{
    const Result<qint64> dataVersion = m_db.integer("PRAGMA data_version");
    const Result<qint64> lastSeq = journal_table::lastSeq(m_db);
    const Result<QString> documentId = meta(m_db, "doc_uuid");
    if (!dataVersion || !lastSeq)
        return failure(dataVersion ? lastSeq : dataVersion);
    if (!documentId)
        return failure(documentId);
    m_dataVersion = *dataVersion;
    m_lastSeq = *lastSeq;
    m_documentId = *documentId;
    return {};
}

/// The file was renamed or deleted, or another one renamed to its name.
Result<> Store::checkPlace() const
{
    const Place now = Place::of(m_path);
    if (now != Place() && now != m_place)
        return fail(Error::Kind::Storage, "file-replaced", {m_path});
    if (now == Place() || m_db.hasMoved())
        return fail(Error::Kind::Storage, "file-moved", {m_path});
    return {};
}

/// Another program wrote to the file, or copied another file over it.
Result<> Store::checkUnchanged() const
{
    const Result<qint64> dataVersion = m_db.integer("PRAGMA data_version");
    const Result<qint64> lastSeq = journal_table::lastSeq(m_db);
    const Result<QString> documentId = meta(m_db, "doc_uuid");
    if (!dataVersion || !lastSeq || !documentId || *documentId != m_documentId)
        return fail(Error::Kind::Storage, "file-replaced", {m_path});
    if (*dataVersion != m_dataVersion || *lastSeq != m_lastSeq)
        return fail(Error::Kind::Storage, "file-changed", {m_path});
    return {};
}

Result<> Store::saveCopy(const QString &path, const Portfolio &portfolio, const Stamp &stamp) const
{
    return whole_file::copy(m_db, portfolio, path, stamp);
}

Result<Portfolio> Store::asOf(const QDateTime &moment, const Portfolio &now) const
{
    const Result<qint64> seq = journal_table::lastSeqAt(m_db, moment);
    if (!seq)
        return failure(seq);
    return after(*seq, now);
}

Result<Portfolio> Store::after(qint64 seq, const Portfolio &now) const
{
    // Up to what was loaded: to a reader, the journal may have grown since.
    const Result<ChangeSet> back = journal_table::walkBack(m_db, now, seq + 1, m_lastSeq);
    if (!back)
        return failure(back);
    return now.with(*back);
}

Result<QList<RowChange>> Store::changes(qint64 seq, const Portfolio &now, qsizetype most) const
{
    const Result<Portfolio> then = after(seq, now);
    if (!then)
        return failure(then);
    const Result<ChangeSet> back = journal_table::walkBack(m_db, *then, seq, seq, most);
    if (!back)
        return failure(back);
    return rowChanges(back->inverted());
}

} // namespace opi
