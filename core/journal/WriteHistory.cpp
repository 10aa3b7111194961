#include "core/journal/WriteHistory.h"

#include "core/journal/Journal.h"

#include <QFile>

namespace opi {

namespace {

Result<> performAll(Journal &journal, const std::vector<DatedChange> &history, QDateTime &now)
{
    for (std::size_t i = 1; i < history.size(); ++i) {
        now = history[i].at;
        if (const Result<> done = journal.perform(history[i].set); !done)
            return done;
    }
    return {};
}

} // namespace

Result<> writeHistory(const QString &path, const std::vector<DatedChange> &history, const QString &person)
{
    if (history.empty())
        return fail(Error::Kind::Invalid, "history-empty", {path});
    QDateTime now = history.front().at;
    OpenRequest request;
    request.person = person;
    request.clock = [&now] { return now; };
    Result<std::unique_ptr<Journal>> journal = Journal::create(path, history.front().set, request);
    if (!journal)
        return failure(journal);
    Result<> done = performAll(**journal, history, now);
    journal->reset(); // closes the file
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace opi
