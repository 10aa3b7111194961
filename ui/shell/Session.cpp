#include "ui/shell/Session.h"

namespace opi {

Session::Session(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

Session::~Session() = default;

void Session::use(std::unique_ptr<Journal> journal)
{
    m_journal = std::move(journal);
    m_asOf.reset();
    m_past = {};
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
    return !m_journal ? m_empty : m_asOf ? m_past : m_journal->portfolio();
}

void Session::showAsOf(const std::optional<QDate> &date)
{
    if (date && m_journal) {
        // The end of the day, where the user is: "as of 3 May" includes what was done on 3 May.
        Result<Portfolio> past = m_journal->asOf(date->endOfDay().toUTC());
        if (!past) {
            emit refused(past.error());
            return;
        }
        m_past = std::move(*past);
        m_asOf = date;
    } else {
        m_asOf.reset();
        m_past = {};
    }
    emit changed();
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
