#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/text/ActionText.h"

namespace opi::cli {

Result<> runUndo(const Arguments &arguments, Console &console)
{
    const auto journal = openToEdit(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const std::optional<JournalEntry> entry = (*journal)->nextUndo();
    if (Result<> undone = (*journal)->undo(); !undone)
        return undone;
    console.line(journalText(console.words(), entry->action, entry->subject, QStringLiteral("undo")));
    return {};
}

Result<> runRedo(const Arguments &arguments, Console &console)
{
    const auto journal = openToEdit(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const std::optional<JournalEntry> entry = (*journal)->nextRedo();
    if (Result<> redone = (*journal)->redo(); !redone)
        return redone;
    console.line(journalText(console.words(), entry->action, entry->subject, QStringLiteral("redo")));
    return {};
}

} // namespace opi::cli
