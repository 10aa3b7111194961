#include "core/storage/BackgroundCheck.h"

#include "core/storage/Checks.h"

#include <QDeadlineTimer>

namespace opi {

/// What a write rests on beyond what was read. The references of rows were looked at in memory; those of the journal
/// were not, nor those of tables that a later program added.
static Result<> checkForWriting(const Sqlite &db)
{
    if (Result<> indexes = checks::pagesAndIndexes(db); !indexes)
        return indexes;
    return checks::references(db);
}

BackgroundCheck::BackgroundCheck(const QString &path)
{
    std::promise<Result<>> forReading, forWriting;
    m_forReading = forReading.get_future();
    m_forWriting = forWriting.get_future();
    m_thread = std::thread(&BackgroundCheck::run, this, path, std::move(forReading), std::move(forWriting));
}

BackgroundCheck::~BackgroundCheck()
{
    m_isCancelled = true;
    beginForWriting();
    m_thread.join();
}

Result<> BackgroundCheck::forWriting()
{
    beginForWriting();
    return m_forWriting.get();
}

void BackgroundCheck::beginForWriting()
{
    m_isForWriting = true;
    m_isForWriting.notify_all();
}

void BackgroundCheck::run(const QString &path, std::promise<Result<>> forReading, std::promise<Result<>> forWriting)
{
    Result<Sqlite> db = Sqlite::open(path, Sqlite::Access::ReadOnly);
    if (!db) {
        forReading.set_value(failure(db));
        forWriting.set_value(failure(db));
        return;
    }
    const QDeadlineTimer deadline(longestSeconds * 1000);
    db->stopWhen([&] { return m_isCancelled || deadline.hasExpired(); });
    const Result<> first = checks::pages(*db);
    forReading.set_value(first);
    m_isForWriting.wait(false);
    if (m_isCancelled)
        return; // nobody is left to ask
    db->stopWhen([&] { return m_isCancelled.load(); });
    forWriting.set_value(first ? checkForWriting(*db) : first);
}

} // namespace opi
