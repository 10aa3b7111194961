#include "core/storage/FileCheck.h"

#include "core/storage/BackupComparison.h"
#include "core/storage/FileHeader.h"
#include "core/storage/Migrations.h"
#include "core/storage/Store.h"

namespace opi {

namespace {

/// Notes what is wrong, if something is.
template <typename T> bool isGood(FileCheck &check, const Result<T> &result)
{
    if (!result && !check.problems.contains(result.error()))
        check.problems << result.error();
    return result.has_value();
}

void countRows(FileCheck &check, const Portfolio &portfolio)
{
    for (const TableRows &rows : portfolio.tables())
        check.tables << FileCheck::TableCount{rows.table().name, qint64(rows.size())};
}

void readJournal(FileCheck &check, const QString &path, const Store &store, const Portfolio &portfolio)
{
    const Result<QList<JournalEntry>> entries = journal_table::entries(store.db(), store.lastSeq(), -1, 0);
    if (isGood(check, entries) && !entries->isEmpty()) {
        check.journalEntries = entries->size();
        check.firstEntry = entries->last().at;
        check.lastEntry = entries->first().at;
    }
    const Result<Portfolio> beginning = store.after(0, portfolio);
    if (isGood(check, beginning) && !(*beginning == Portfolio()))
        check.problems << Error{Error::Kind::Damaged, "history-incomplete", {path}};
}

} // namespace

Result<FileCheck> checkFile(const QString &path, const QList<Backup> &backups)
{
    FileCheck check;
    const Result<FileHeader> header = FileHeader::read(path);
    if (!header && header.error().kind == Error::Kind::NotFound)
        return failure(header);
    if (!isGood(check, header))
        return check;
    check.bytes = header->bytes;
    check.version = header->version;

    Result<Store> store = Store::open(path, Store::Access::ReadOnly);
    if (!isGood(check, store))
        return check;
    const Result<QString> documentId = meta(store->db(), "doc_uuid");
    const Result<QString> appVersion = meta(store->db(), "app_version");
    if (isGood(check, documentId) && isGood(check, appVersion) && check.version >= latestVersion()) {
        check.documentId = *documentId;
        check.appVersion = *appVersion;
    }
    const Result<Portfolio> portfolio = store->load();
    isGood(check, store->checked());
    if (isGood(check, portfolio)) {
        countRows(check, *portfolio);
        readJournal(check, path, *store, *portfolio);
        isGood(check, backups::compare(*store, *portfolio, path, backups));
    }
    return check;
}

} // namespace opi
