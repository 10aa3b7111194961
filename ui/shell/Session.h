#pragma once

#include "core/analytics/readiness/ReadinessBook.h"
#include "core/exchange/import/Ledger.h"
#include "core/journal/Journal.h"
#include "core/text/Words.h"
#include "ui/shell/BackgroundWork.h"
#include "ui/shell/Drafts.h"

#include <QObject>

#include <map>

namespace opi {

/// The portfolio that the window shows, in which language and as of when, and the way to edit it. Pages read it and
/// hear one signal; they know nothing of files.
class Session : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit Session(Clock clock = QDateTime::currentDateTime, QObject *parent = nullptr);
    ~Session() override;

    /// Shows the portfolio of a journal from now on. Null: none is open.
    void use(std::unique_ptr<Journal> journal);
    bool isOpen() const { return m_journal != nullptr; }
    /// Only while a portfolio is open.
    Journal &journal() const { return *m_journal; }

    /// What is shown: the live portfolio, or that of a past date or entry. Empty while none is open.
    const Portfolio &portfolio() const;
    QDateTime now() const { return m_clock(); }
    QDate today() const { return m_clock().date(); }
    /// The day that figures are reckoned on: the past date that is shown, else today. Moves on with `changed`, and
    /// costs nothing to ask: the clock reads the time zone anew each time, which a table of ten thousand rows would
    /// feel.
    QDate shownDate() const { return m_asOf.value_or(m_day); }

    /// The date in the past that is shown, as it was at the end of that day; absent: now.
    const std::optional<QDate> &asOf() const { return m_asOf; }
    void showAsOf(const std::optional<QDate> &date);

    /// The entry of the journal that is shown, as it was just after it: a restore point, as a rule. Then asOf() is its
    /// day.
    const std::optional<JournalEntry> &shownEntry() const { return m_shownEntry; }
    void showEntry(const JournalEntry &entry);
    /// What would make the portfolio as it was just after an entry again; nothing if it is.
    Result<ChangeSet> wayBackTo(const JournalEntry &entry) const;

    /// The portfolio as it was at the end of a day; null if the file cannot tell, which `refused` has said. Remembered,
    /// as the past does not change.
    const Portfolio *past(QDate date);

    /// The readiness of what is shown on the day that is shown. Made when it is first asked for, and kept up with each
    /// edit.
    const ReadinessBook &readiness();

    /// Where what is shown was imported from. Made when it is first asked for.
    const LedgerBook &ledger();

    /// Nothing can be edited: a past date is shown, the file is open for reading only, or a large change is written.
    bool isReadOnly() const;
    /// What was done last, also before the file was opened; absent while none is open.
    const std::optional<JournalEntry> &lastEntry() const { return m_last; }

    const Words &words() const { return m_words; }
    void setLanguage(Language language) { m_words = Words(language); }

    /// Carries out what an action made. False, and `refused` says why, if the action or the file said no.
    bool perform(const Result<ChangeSet> &set) { return attempt(set).has_value(); }
    /// As perform, for whoever has to know what was refused; `refused` has said it all the same.
    Result<> attempt(const Result<ChangeSet> &set);
    void undo();
    void redo();
    /// The present gets a name in the journal, to look at and to go back to.
    bool addPoint(const QString &name);

    /// As perform, for a set of any size: a large one is written by a thread, while the window lives on and nothing can
    /// be edited. `done` hears at the end whether it is in the file; it is not called when the file is closed before.
    void performAny(const ChangeSet &set, std::function<void(bool isDone)> done);
    bool isBeingWritten() const { return m_isPreparing || (m_journal && m_journal->isBeingWritten()); }
    /// What is to be done before performAny, such as a backup; it calls what it is given when it is done.
    using Precaution = std::function<void(std::function<void()> then)>;
    void setPrecaution(Precaution precaution) { m_precaution = std::move(precaution); }
    /// Where the backups of the open portfolio are; empty if none are made.
    const QString &backupFolder() const { return m_backupFolder; }
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }
    void tellBackup() { emit backupMade(); }

    /// What is typed and not in the portfolio yet.
    Drafts &drafts() { return m_drafts; }

    /// Asks the thread to stop; if it can, nothing is written.
    void stopWriting();
    /// What went wrong elsewhere, such as a file that cannot be read, is told at the same place.
    void refuse(const Error &error) { emit refused(error); }

signals:
    void backupMade();
    /// Another portfolio, another date, or an edit: everything that is shown is to be read again.
    void changed();
    void performed(const opi::ChangeSet &set);
    void refused(const opi::Error &error);
    /// A large change has begun to be written, or has been.
    void writingChanged();
    /// So many of its rows are written.
    void written(int done, int total);

private:
    void report(const Result<> &result);
    void readLastEntry();
    void watchForMidnight();
    void write(const ChangeSet &set, std::function<void(bool isDone)> done);

    Clock m_clock;
    QDate m_day; // today, as far as is shown
    Words m_words;
    std::unique_ptr<Journal> m_journal;
    std::optional<JournalEntry> m_last;
    std::optional<QDate> m_asOf;
    std::optional<JournalEntry> m_shownEntry;
    Portfolio m_afterEntry;            // while m_shownEntry is shown
    std::map<QDate, Portfolio> m_past; // as far as it was asked for
    std::optional<ReadinessBook> m_readiness;
    std::optional<LedgerBook> m_ledger;
    Precaution m_precaution;
    QString m_backupFolder;
    Drafts m_drafts;
    bool m_isPreparing = false; // the precaution is being taken
    bool m_isStopped = false;   // meanwhile
    Portfolio m_empty;          // while no file is open
    BackgroundWork m_writing;   // goes first: it works on the journal
};

} // namespace opi
