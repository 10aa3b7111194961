#include "core/journal/UndoOrder.h"

namespace opi {

void UndoOrder::add(const JournalEntry &entry)
{
    if (entry.isPoint()) // it did nothing that could be taken back
        return;
    if (!entry.undoes) {
        m_undone.clear();
        if (entry.source == QLatin1StringView("new"))
            m_done.clear();
        else
            m_done << entry.seq;
    } else if (*entry.undoes == nextUndo()) {
        m_done.removeLast();
        m_undone << entry.seq;
    } else if (*entry.undoes == nextRedo()) {
        m_undone.removeLast();
        m_done << entry.seq;
    } else { // no program of ours writes that: nothing before it can be taken back safely
        m_done.clear();
        m_undone.clear();
    }
}

} // namespace opi
