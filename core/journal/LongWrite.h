#pragma once

#include "core/base/Progress.h"
#include "core/portfolio/Portfolio.h"
#include "core/storage/JournalTable.h"

namespace opi {

class Store;

/// A large set on its way to the file, on a thread of its own. Between Journal::beginWrite and Journal::endWrite the
/// store belongs to whoever runs this; the journal refuses everything else that needs the file, and must outlive it.
class LongWrite {
public:
    /// Once, on any thread: writes the set in one transaction, or nothing.
    void run(const Progress &progress);

private:
    friend class Journal;
    LongWrite(Store &store, const Portfolio &portfolio, const ChangeSet &set, const Stamp &stamp)
        : m_store(store), m_portfolio(portfolio), m_set(set), m_stamp(stamp)
    {
    }

    Store &m_store;
    Portfolio m_portfolio; // with the set, once it is written
    ChangeSet m_set;
    Stamp m_stamp;
    Result<qint64> m_seq = cancelled();
};

} // namespace opi
