#pragma once

#include "tests/faults/FaultFigures.h"
#include "tests/faults/FaultyProgram.h"
#include "tests/faults/PortfolioFolder.h"

#include <set>

namespace opi::test {

/// Looks from outside at what an operation left of the files, and says whether the invariants hold:
///   I1 every portfolio opens            I4 each is as before or as after, nothing between
///   I2 and is sound                     I5 one that could not be opened has the bytes that it had
///   I3 what was said to be done is done I6 a refusal has a sentence, in Danish too
class Judge {
public:
    /// `subject` is the file that the operation changes; empty: it adds a backup.
    Judge(const PortfolioFolder &folder, const QString &subject) : m_folder(folder), m_subject(subject) {}

    /// Of the files as they are before the operation, and as they are after one that nothing disturbed.
    void learnBefore();
    void learnAfter();
    /// Whether the files are as after the operation.
    bool isDone() const { return state() == m_after; }
    /// Begins to count anew.
    void begin();

    /// What is wrong, one line each.
    QStringList judge(const Outcome &outcome, const Fault &fault);

    FaultFigure figure() const { return m_figure; }
    /// What was left beside the files and stays when they are opened anew, without what is random in the names.
    const std::set<QString> &leftovers() const { return m_leftovers; }
    int refused() const { return m_refused; }
    /// How often what was refused had been written all the same.
    int writtenThoughRefused() const { return m_writtenThoughRefused; }

private:
    /// What the operation is about, so that two of the same are equal.
    QByteArray state() const;
    QStringList judgeLeftovers(const Outcome &outcome, const Fault &fault);
    QStringList judgePortfolios() const;

    const PortfolioFolder &m_folder;
    QString m_subject;
    QByteArray m_before, m_after;
    FaultFigure m_figure;
    std::set<QString> m_leftovers;
    int m_refused = 0;
    int m_writtenThoughRefused = 0;
};

} // namespace opi::test
