#include "core/journal/LongWrite.h"

#include "core/storage/Store.h"

namespace opi {

void LongWrite::run(const Progress &progress)
{
    // First in memory: what does not fit is found out before anything is written.
    Result<Portfolio> after = m_portfolio.with(m_set);
    if (!after) {
        m_seq = failure(after);
        return;
    }
    m_seq = m_store.apply(m_set, m_stamp, progress);
    if (m_seq)
        m_portfolio = std::move(*after);
}

} // namespace opi
