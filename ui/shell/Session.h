#pragma once

#include "core/journal/Journal.h"
#include "core/text/Words.h"

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

    /// What is shown: the live portfolio, or that of a past date. Empty while none is open.
    const Portfolio &portfolio() const;
    QDate today() const { return m_clock().date(); }
    /// The day that figures are reckoned on: the past date that is shown, else today.
    QDate shownDate() const { return m_asOf.value_or(today()); }

    /// The date in the past that is shown, as it was at the end of that day; absent: now.
    const std::optional<QDate> &asOf() const { return m_asOf; }
    void showAsOf(const std::optional<QDate> &date);

    /// The portfolio as it was at the end of a day; null if the file cannot tell, which `refused` has said. Remembered,
    /// as the past does not change.
    const Portfolio *past(QDate date);

    /// Nothing can be edited: a past date is shown, or the file is open for reading only.
    bool isReadOnly() const;
    /// What was done last, also before the file was opened; absent while none is open.
    const std::optional<JournalEntry> &lastEntry() const { return m_last; }

    const Words &words() const { return m_words; }
    void setLanguage(Language language) { m_words = Words(language); }

    /// Carries out what an action made. False, and `refused` says why, if the action or the file said no.
    bool perform(const Result<ChangeSet> &set);
    void undo();
    void redo();
    /// What went wrong elsewhere, such as a file that cannot be read, is told at the same place.
    void refuse(const Error &error) { emit refused(error); }

signals:
    /// Another portfolio, another date, or an edit: everything that is shown is to be read again.
    void changed();
    void performed(const opi::ChangeSet &set);
    void refused(const opi::Error &error);

private:
    void report(const Result<> &result);
    void readLastEntry();
    void watchForMidnight();

    Clock m_clock;
    Words m_words;
    std::unique_ptr<Journal> m_journal;
    std::optional<JournalEntry> m_last;
    std::optional<QDate> m_asOf;
    std::map<QDate, Portfolio> m_past; // as far as it was asked for
    Portfolio m_empty;                 // while no file is open
};

} // namespace opi
