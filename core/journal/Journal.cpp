#include "core/journal/Journal.h"

#include "core/journal/LongWrite.h"
#include "core/portfolio/Dependants.h"
#include "core/storage/FileHeader.h"
#include "core/storage/FileOps.h"
#include "core/storage/LockFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/Store.h"

#include <QFileInfo>
#include <QTimer>

namespace opi {

namespace {

ReadOnlyReason lockedBy(const QStringList &facts)
{
    return {ReadOnlyReason::Kind::Locked, facts.value(0), facts.value(1),
            QDateTime::fromString(facts.value(2), Qt::ISODate), 0};
}

} // namespace

Journal::Journal(const QString &path, const OpenRequest &request, Store store)
    : m_path(path), m_request(request), m_store(std::make_unique<Store>(std::move(store)))
{
}

Journal::~Journal() = default;

/// The lock, or the reason why there is none.
std::unique_ptr<LockFile> Journal::lock(const QString &path, const OpenRequest &request, ReadOnlyReason &reason)
{
    if (request.access == OpenRequest::Access::ReadOnly) {
        reason.kind = ReadOnlyReason::Kind::Asked;
        return nullptr;
    }
    Result<std::unique_ptr<LockFile>> lock = LockFile::take(path, request.person);
    if (lock)
        return std::move(*lock);
    if (lock.error().kind == Error::Kind::Conflict)
        reason = lockedBy(lock.error().facts);
    else
        reason.kind = ReadOnlyReason::Kind::NotWritable;
    return nullptr;
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &path, const OpenRequest &request)
{
    if (const Result<FileHeader> header = FileHeader::read(path); !header) // before a lock file is made beside it
        return failure(header);
    ReadOnlyReason reason;
    std::unique_ptr<LockFile> lock = Journal::lock(path, request, reason);
    if (lock)
        file_ops::clearTemporaries(QFileInfo(path).canonicalFilePath());
    Result<Store> store = Store::open(path, lock ? Store::Access::Edit : Store::Access::ReadOnly, request.backups);
    if (!store)
        return failure(store);
    if (store->fileVersion() > latestVersion())
        reason = {ReadOnlyReason::Kind::NewerFile, {}, {}, {}, store->fileVersion()};
    else if (lock && store->isReadOnly())
        reason.kind = ReadOnlyReason::Kind::NotWritable;
    if (store->isReadOnly())
        lock.reset();
    std::unique_ptr<Journal> journal(new Journal(path, request, std::move(*store)));
    journal->m_lock = std::move(lock);
    journal->m_reason = reason;
    if (const Result<> read = journal->read(); !read)
        return failure(read);
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::create(const QString &path, const ChangeSet &first,
                                                 const OpenRequest &request)
{
    Result<std::unique_ptr<LockFile>> lock = LockFile::take(path, request.person);
    if (!lock)
        return failure(lock);
    Result<Store> store = Store::create(path, first, {request.clock(), request.person, QStringLiteral("new"), {}});
    if (!store)
        return failure(store);
    std::unique_ptr<Journal> journal(new Journal(path, request, std::move(*store)));
    journal->m_lock = std::move(*lock);
    if (const Result<> read = journal->read(); !read)
        return failure(read);
    return journal;
}

/// The rows, and what can be undone; and from here on the lock's heartbeat, where there is an event loop.
Result<> Journal::read()
{
    Result<Portfolio> portfolio = m_store->load();
    if (!portfolio)
        return failure(portfolio);
    m_portfolio = std::move(*portfolio);
    const Sqlite &db = m_store->db();
    const qint64 last = m_store->lastSeq();
    Result<> read = journal_table::forEachHead(db, last, [&](const JournalEntry &entry) { m_order.add(entry); });
    const Result<QList<JournalEntry>> newest = journal_table::entries(db, last, 1, 0);
    Result<std::optional<JournalEntry>> undo = entryOrNone(m_order.nextUndo());
    Result<std::optional<JournalEntry>> redo = entryOrNone(m_order.nextRedo());
    if (!read)
        return read;
    if (!newest)
        return failure(newest);
    if (!undo || !redo)
        return failure(undo ? redo : undo);
    if (!newest->isEmpty())
        m_last = newest->first().at;
    m_nextUndo = *undo;
    m_nextRedo = *redo;
    if (m_lock) {
        auto *beat = new QTimer(this);
        connect(beat, &QTimer::timeout, this, [this] { static_cast<void>(keepLock()); }); // the next edit says why
        beat->start(LockFile::heartbeatSeconds * 1000);
    }
    return {};
}

Result<> Journal::perform(const ChangeSet &set, const QString &source)
{
    if (set.isEmpty())
        return {};
    const Result<JournalEntry> entry = write(set, source.isEmpty() ? m_request.source : source);
    if (!entry)
        return failure(entry);
    m_nextUndo = *entry;
    m_nextRedo.reset();
    emit changed(set);
    return {};
}

Result<> Journal::undo()
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    if (!m_nextUndo)
        return fail(Error::Kind::Invalid, "nothing-to-undo");
    const Result<ChangeSet> set = inverse(*m_nextUndo);
    const Result<std::optional<JournalEntry>> below = entryOrNone(m_order.undoAfterNext());
    if (!set || !below)
        return set ? failure(below) : failure(set);
    const Result<JournalEntry> entry = write(*set, QStringLiteral("undo"), m_nextUndo->seq);
    if (!entry)
        return failure(entry);
    m_nextUndo = *below;
    m_nextRedo = *entry;
    emit changed(*set);
    return {};
}

Result<> Journal::redo()
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    if (!m_nextRedo)
        return fail(Error::Kind::Invalid, "nothing-to-redo");
    const Result<ChangeSet> set = inverse(*m_nextRedo);
    const Result<std::optional<JournalEntry>> below = entryOrNone(m_order.redoAfterNext());
    if (!set || !below)
        return set ? failure(below) : failure(set);
    const Result<JournalEntry> entry = write(*set, QStringLiteral("redo"), m_nextRedo->seq);
    if (!entry)
        return failure(entry);
    m_nextUndo = *entry;
    m_nextRedo = *below;
    emit changed(*set);
    return {};
}

Result<ChangeSet> Journal::inverse(const JournalEntry &entry) const
{
    Result<ChangeSet> set = journal_table::walkBack(m_store->db(), m_portfolio, entry.seq, entry.seq);
    if (set) {
        set->action = entry.action;
        set->subject = entry.subject;
    }
    return set;
}

Result<JournalEntry> Journal::write(const ChangeSet &set, const QString &source, std::optional<qint64> undoes)
{
    if (const Result<> writable = checkWritable(); !writable)
        return failure(writable);
    if (const Result<> fits = m_portfolio.accepts(set); !fits)
        return failure(fits);
    const Stamp stamp = this->stamp(source, undoes);
    const Result<qint64> seq = m_store->apply(set, stamp);
    if (!seq)
        return failure(seq);
    if (const Result<> applied = m_portfolio.apply(set); !applied)
        return failure(applied);
    return added(set, *seq, stamp);
}

/// Nobody else has the store.
Result<> Journal::checkFree() const
{
    return m_isBeingWritten ? Result<>(fail(Error::Kind::Refused, "being-written")) : Result<>();
}

Result<> Journal::checkWritable()
{
    if (isReadOnly())
        return fail(Error::Kind::Refused, "read-only");
    const Result<> free = checkFree();
    return free ? keepLock() : free;
}

Stamp Journal::stamp(const QString &source, std::optional<qint64> undoes) const
{
    // Walking back relies on time never running backwards, which a computer's clock may do.
    const QDateTime now = m_request.clock().toUTC();
    return {m_last.isValid() ? std::max(m_last, now) : now, m_request.person, source, undoes};
}

JournalEntry Journal::added(const ChangeSet &set, qint64 seq, const Stamp &stamp)
{
    m_last = stamp.at;
    JournalEntry entry{seq, stamp.at, stamp.person, set.action, stamp.source, set.subject, stamp.undoes};
    m_order.add(entry);
    return entry;
}

Result<std::shared_ptr<LongWrite>> Journal::beginWrite(const ChangeSet &set, const QString &source)
{
    if (const Result<> writable = checkWritable(); !writable)
        return failure(writable);
    m_isBeingWritten = true;
    const Stamp stamp = this->stamp(source.isEmpty() ? m_request.source : source);
    return std::shared_ptr<LongWrite>(new LongWrite(*m_store, m_portfolio, set, stamp));
}

Result<> Journal::endWrite(const LongWrite &written)
{
    m_isBeingWritten = false;
    if (!written.m_seq)
        return failure(written.m_seq);
    m_portfolio = written.m_portfolio;
    m_nextUndo = added(written.m_set, *written.m_seq, written.m_stamp);
    m_nextRedo.reset();
    emit changed(written.m_set);
    return {};
}

Result<> Journal::addPoint(const QString &name)
{
    ChangeSet nothing(QStringLiteral("restore-point"));
    nothing.subject = name;
    const Result<JournalEntry> entry = write(nothing, QStringLiteral("point"));
    return entry ? Result<>() : failure(entry);
}

Result<> Journal::keepLock()
{
    if (isReadOnly())
        return {};
    Result<> kept = m_lock->keep();
    if (!kept && kept.error().kind == Error::Kind::Conflict) {
        m_reason = lockedBy(kept.error().facts);
        emit becameReadOnly();
    }
    return kept;
}

Result<> Journal::saveCopy(const QString &path) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    std::unique_ptr<LockFile> lock;
    if (LockFile::pathFor(path) != LockFile::pathFor(m_path)) {
        Result<std::unique_ptr<LockFile>> taken = LockFile::take(path, m_request.person);
        if (!taken)
            return failure(taken);
        lock = std::move(*taken);
    }
    return m_store->saveCopy(path, m_portfolio, stamp(QStringLiteral("new")));
}

QString Journal::documentId() const { return m_store->documentId(); }

qint64 Journal::lastSeq() const { return m_store->lastSeq(); }

bool Journal::isInPlace() const { return m_store->isInPlace(); }

Result<Portfolio> Journal::asOf(const QDateTime &moment) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    return m_store->asOf(moment, m_portfolio);
}

Result<Portfolio> Journal::after(qint64 seq) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    return m_store->after(seq, m_portfolio);
}

Result<QList<JournalEntry>> Journal::entries(qint64 limit, qint64 offset) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    return journal_table::entries(m_store->db(), m_store->lastSeq(), limit, offset);
}

Result<QList<JournalEntry>> Journal::entriesOf(const TableInfo &table, const RowId &id) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    QList<RowId> rows{id};
    if (m_portfolio.tables()[std::size_t(table.index)].find(id)) {
        const Result<ChangeSet> owned = deletion(m_portfolio, table, id, {});
        if (!owned)
            return failure(owned);
        for (const TableChanges &changes : owned->tables()) {
            for (qsizetype i = 0; i < changes.deleted.size(); ++i)
                rows << changes.deleted.table().id(changes.deleted.at(i));
        }
    }
    return journal_table::entriesOf(m_store->db(), m_store->lastSeq(), rows);
}

Result<QList<RowChange>> Journal::changes(qint64 seq, qsizetype most) const
{
    if (const Result<> free = checkFree(); !free)
        return failure(free);
    return m_store->changes(seq, m_portfolio, most);
}

Result<std::optional<JournalEntry>> Journal::entryOrNone(qint64 seq) const
{
    if (seq == 0)
        return std::nullopt;
    const Result<JournalEntry> entry = journal_table::entry(m_store->db(), seq);
    if (!entry)
        return failure(entry);
    return *entry;
}

} // namespace opi
