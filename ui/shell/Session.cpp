#include "ui/shell/Session.h"

#include <QTimer>

namespace opi {

Session::Session(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) { watchForMidnight(); }

Session::~Session() = default;

void Session::use(std::unique_ptr<Journal> journal)
{
    m_journal = std::move(journal);
    m_asOf.reset();
    m_past.clear();
    readLastEntry();
    if (m_journal) {
        connect(m_journal.get(), &Journal::changed, this, [this](const ChangeSet &set) {
            readLastEntry();
            emit performed(set);
            emit changed();
        });
        connect(m_journal.get(), &Journal::becameReadOnly, this, &Session::changed);
    }
    emit changed();
}

void Session::readLastEntry()
{
    m_last.reset();
    if (!m_journal)
        return;
    const Result<QList<JournalEntry>> newest = m_journal->entries(1);
    report(newest ? Result<>() : Result<>(failure(newest)));
    if (newest && !newest->isEmpty())
        m_last = newest->first();
}

const Portfolio &Session::portfolio() const
{
    return !m_journal ? m_empty : m_asOf ? m_past.at(*m_asOf) : m_journal->portfolio();
}

const Portfolio *Session::past(QDate date)
{
    if (!m_journal)
        return nullptr;
    // Today goes on; the days before it are over.
    if (m_past.contains(date) && date < today())
        return &m_past.at(date);
    // The end of the day, where the user is: "as of 3 May" includes what was done on 3 May.
    Result<Portfolio> past = m_journal->asOf(date.endOfDay().toUTC());
    if (!past) {
        emit refused(past.error());
        return nullptr;
    }
    return &m_past.insert_or_assign(date, std::move(*past)).first->second;
}

void Session::showAsOf(const std::optional<QDate> &date)
{
    if (date && !past(*date))
        return;
    m_asOf = date;
    emit changed();
}

/// Deadlines and ages are reckoned from today, also in a window that is open for days.
void Session::watchForMidnight()
{
    auto *timer = new QTimer(this);
    timer->start(std::chrono::minutes(1));
    connect(timer, &QTimer::timeout, this, [this, day = today()]() mutable {
        if (day == today())
            return;
        day = today();
        emit changed();
    });
}

bool Session::isReadOnly() const { return !m_journal || m_asOf || m_journal->isReadOnly(); }

bool Session::perform(const Result<ChangeSet> &set)
{
    if (!set) {
        emit refused(set.error());
        return false;
    }
    if (isReadOnly()) {
        emit refused({Error::Kind::Refused, "read-only", {}});
        return false;
    }
    if (set->isEmpty()) // a field that was left as it was is not an edit
        return true;
    const Result<> done = m_journal->perform(*set);
    report(done);
    return done.has_value();
}

void Session::undo()
{
    if (!isReadOnly() && m_journal->nextUndo())
        report(m_journal->undo());
}

void Session::redo()
{
    if (!isReadOnly() && m_journal->nextRedo())
        report(m_journal->redo());
}

void Session::report(const Result<> &result)
{
    if (!result)
        emit refused(result.error());
}

} // namespace opi
