#pragma once

#include "core/storage/JournalEntry.h"

namespace opi {

/// What can be undone and redone, worked out from the heads of the journal: so a fresh process can undo what another
/// did, without limit, and nothing of it is kept but numbers. An undo is an entry that names the entry it took back,
/// and a redo is an entry that names the undo it took back.
class UndoOrder {
public:
    /// Counts the next entry of the journal in.
    void add(const JournalEntry &entry);

    /// The entry that undo would take back; 0 if there is none.
    qint64 nextUndo() const { return m_done.isEmpty() ? 0 : m_done.last(); }
    /// The undo that redo would take back; 0 if there is none.
    qint64 nextRedo() const { return m_undone.isEmpty() ? 0 : m_undone.last(); }
    /// What nextUndo() will be when it is undone, and nextRedo() when it is redone.
    qint64 undoAfterNext() const { return m_done.size() < 2 ? 0 : m_done[m_done.size() - 2]; }
    qint64 redoAfterNext() const { return m_undone.size() < 2 ? 0 : m_undone[m_undone.size() - 2]; }

private:
    QList<qint64> m_done;
    QList<qint64> m_undone;
};

} // namespace opi
