#include "core/storage/BackupComparison.h"

#include "core/storage/Backups.h"
#include "core/storage/Store.h"

namespace opi::backups {

namespace {

/// A file with its rows.
struct Read {
    const Store &store;
    const Portfolio &now;
};

tl::unexpected<Error> differs(const QString &path, const QByteArray &table, const Backup &backup)
{
    return fail(Error::Kind::Damaged, "rows-differ",
                {path, QString::fromLatin1(table), backup.at.toLocalTime().date().toString(Qt::ISODate)});
}

QByteArray firstDifference(const Portfolio &was, const Portfolio &now)
{
    const ChangeSet changes = difference(was, now);
    for (const TableChanges &table : changes.tables()) {
        if (!table.isEmpty())
            return table.created.table().name;
    }
    return {};
}

/// The last entry that both know; 0 if they have taken different courses since.
qint64 lastShared(const Read &file, const Read &copy)
{
    const qint64 seq = std::min(file.store.lastSeq(), copy.store.lastSeq());
    const Result<JournalEntry> ours = journal_table::entry(file.store.db(), seq);
    const Result<JournalEntry> theirs = journal_table::entry(copy.store.db(), seq);
    // By the moment alone: the rest may be what is damaged.
    return ours && theirs && ours->at == theirs->at ? seq : 0;
}

Result<> compareAt(qint64 seq, const Read &file, const Read &copy, const QString &path, const Backup &backup)
{
    const Result<QByteArray> ours = journal_table::sum(file.store.db(), seq);
    const Result<QByteArray> theirs = journal_table::sum(copy.store.db(), seq);
    if (!ours || !theirs)
        return ours ? failure(theirs) : failure(ours);
    if (*ours != *theirs)
        return differs(path, "journal", backup);
    const Result<Portfolio> then = file.store.after(seq, file.now);
    const Result<Portfolio> was = copy.store.after(seq, copy.now);
    if (!then || !was)
        return then ? failure(was) : failure(then);
    if (*then == *was)
        return {};
    return differs(path, firstDifference(*was, *then), backup);
}

} // namespace

Result<> compare(const Store &store, const Portfolio &now, const QString &path, const QList<Backup> &newestFirst)
{
    for (const Backup &backup : newestFirst) {
        if (!verify(backup))
            continue;
        Result<Store> kept = Store::open(backup.path, Store::Access::ReadOnly);
        const Result<Portfolio> rows = kept ? kept->load() : Result<Portfolio>(failure(kept));
        if (!rows)
            continue; // as by a later program
        const Read file{store, now};
        const Read copy{*kept, *rows};
        if (const qint64 seq = lastShared(file, copy))
            return compareAt(seq, file, copy, path, backup);
    }
    return {};
}

Result<> compare(const Backup &made, const QList<Backup> &newestFirst)
{
    Result<Store> store = Store::open(made.path, Store::Access::ReadOnly);
    if (!store)
        return failure(store);
    const Result<Portfolio> now = store->load();
    return now ? compare(*store, *now, made.source, newestFirst) : failure(now);
}

Result<> compare(const Portfolio &now, const QString &path, const Backup &backup)
{
    Result<Store> kept = Store::open(backup.path, Store::Access::ReadOnly);
    if (!kept)
        return failure(kept);
    const Result<Portfolio> was = kept->load();
    if (!was)
        return failure(was);
    return *was == now ? Result<>() : differs(path, firstDifference(*was, now), backup);
}

} // namespace opi::backups
