#include "ui/shell/Session.h"

#include "core/journal/LongWrite.h"

#include <QTimer>

namespace opi {

/// Fewer rows than this are written before anybody notices.
static constexpr qsizetype rowsForThread = 2000;

Session::Session(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_day(today())
{
    watchForMidnight();
    connect(&m_writing, &BackgroundWork::progressed, this, &Session::written);
    connect(&m_drafts, &Drafts::failed, this, &Session::refused);
}

Session::~Session() = default;

static bool touchesLedger(const ChangeSet &set)
{
    return !set.tables()[std::size_t(tableInfo<ImportedRow>().index)].isEmpty()
           || !set.tables()[std::size_t(tableInfo<ImportRecord>().index)].isEmpty();
}

void Session::use(std::unique_ptr<Journal> journal)
{
    const bool wasWriting = isBeingWritten();
    m_writing.cancelAndWait(); // it works on the journal that goes now; what was not finished is not in the file
    m_journal = std::move(journal);
    m_isPreparing = false;
    m_asOf.reset();
    m_shownEntry.reset();
    m_afterEntry = Portfolio();
    m_past.clear();
    m_readiness.reset();
    m_ledger.reset();
    m_day = today();
    readLastEntry();
    if (m_journal) {
        connect(m_journal.get(), &Journal::changed, this, [this](const ChangeSet &set) {
            readLastEntry();
            if (m_readiness && !m_asOf)
                m_readiness->follow(m_journal->portfolio(), set);
            if (touchesLedger(set))
                m_ledger.reset(); // it points into the rows
            emit performed(set);
            emit changed();
        });
        connect(m_journal.get(), &Journal::becameReadOnly, this, &Session::changed);
    }
    emit changed();
    if (wasWriting)
        emit writingChanged();
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
    if (m_journal && m_shownEntry)
        return m_afterEntry;
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
    m_shownEntry.reset();
    m_afterEntry = Portfolio();
    m_readiness.reset();
    m_ledger.reset();
    emit changed();
}

void Session::showEntry(const JournalEntry &entry)
{
    Result<Portfolio> after = m_journal->after(entry.seq);
    if (!after) {
        emit refused(after.error());
        return;
    }
    m_afterEntry = std::move(*after);
    m_shownEntry = entry;
    m_asOf = entry.at.toLocalTime().date();
    m_readiness.reset();
    m_ledger.reset();
    emit changed();
}

const ReadinessBook &Session::readiness()
{
    if (!m_readiness || m_readiness->today() != shownDate())
        m_readiness.emplace(portfolio(), shownDate());
    return *m_readiness;
}

const LedgerBook &Session::ledger()
{
    if (!m_ledger)
        m_ledger.emplace(portfolio());
    return *m_ledger;
}

Result<ChangeSet> Session::wayBackTo(const JournalEntry &entry) const
{
    const Result<Portfolio> then = m_journal->after(entry.seq);
    if (!then)
        return failure(then);
    ChangeSet set = difference(m_journal->portfolio(), *then);
    set.action = QStringLiteral("go-back");
    set.subject = entry.isPoint() ? entry.subject : entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return set;
}

/// Deadlines and ages are reckoned from today, also in a window that is open for days.
void Session::watchForMidnight()
{
    auto *timer = new QTimer(this);
    timer->start(std::chrono::minutes(1));
    connect(timer, &QTimer::timeout, this, [this] {
        if (m_day == today())
            return;
        m_day = today();
        emit changed();
    });
}

bool Session::isReadOnly() const { return !m_journal || m_asOf || m_journal->isReadOnly() || isBeingWritten(); }

Result<> Session::attempt(const Result<ChangeSet> &set)
{
    Result<> done;
    if (!set)
        done = failure(set);
    else if (isBeingWritten() || isReadOnly())
        done = fail(Error::Kind::Refused, isBeingWritten() ? "being-written" : "read-only");
    else if (set->isEmpty()) // a field that was left as it was is not an edit
        return done;
    else
        done = m_journal->perform(*set);
    report(done);
    return done;
}

static bool isLarge(const ChangeSet &set)
{
    qsizetype rows = 0;
    for (const TableChanges &changes : set.tables())
        rows += changes.created.size() + changes.after.size() + changes.deleted.size();
    return rows >= rowsForThread;
}

void Session::performAny(const ChangeSet &set, std::function<void(bool)> done)
{
    if (isReadOnly() || !m_precaution || set.isEmpty()) {
        write(set, std::move(done));
        return;
    }
    m_isPreparing = true;
    m_isStopped = false;
    emit writingChanged();
    m_precaution([this, set, done = std::move(done), journal = m_journal.get()] {
        if (journal != m_journal.get()) // closed meanwhile, and told so
            return;
        m_isPreparing = false;
        emit writingChanged();
        if (m_isStopped) {
            report(cancelled());
            done(false);
            return;
        }
        write(set, done);
    });
}

void Session::stopWriting()
{
    m_isStopped = true;
    m_writing.stop();
}

void Session::write(const ChangeSet &set, std::function<void(bool)> done)
{
    if (isReadOnly() || !isLarge(set)) {
        done(perform(Result<ChangeSet>(set)));
        return;
    }
    const Result<std::shared_ptr<LongWrite>> begun = m_journal->beginWrite(set);
    if (!begun) {
        report(failure(begun));
        done(false);
        return;
    }
    m_writing.start([this, write = *begun, done = std::move(done)](const Progress &progress) -> BackgroundWork::Finish {
        write->run(progress);
        return [this, write, done] {
            const Result<> ended = m_journal->endWrite(*write);
            emit writingChanged();
            report(ended);
            done(ended.has_value());
        };
    });
    emit writingChanged();
}

bool Session::addPoint(const QString &name)
{
    const Result<> added = m_journal->addPoint(name);
    report(added);
    if (added) {
        readLastEntry();
        emit changed();
    }
    return added.has_value();
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
