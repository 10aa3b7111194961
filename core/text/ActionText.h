#pragma once

#include "core/text/Words.h"

namespace opi {

/// What an action did, as a sentence for undo, the status bar and the history: "Milestone changed: Effect measured".
/// Codes without a sentence of their own are read as create-, edit- or delete- and the name of a table.
QString actionText(const Words &words, const QString &action, const QString &subject);

/// The same for an entry of the journal: what was undone or redone is marked as such.
QString journalText(const Words &words, const QString &action, const QString &subject, const QString &source);

} // namespace opi
