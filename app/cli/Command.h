#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Console.h"

namespace opi::cli {

/// One thing that the program can do.
struct Command {
    const char *name;
    /// What stands behind the name, one line for each form.
    std::vector<const char *> synopses;
    const char *summary; ///< source text in the context "CommandLine"
    std::vector<Option> options;
    qsizetype fewest = 1; ///< arguments that are no options
    qsizetype most = 1;
    Result<> (*run)(const Arguments &arguments, Console &console);
    bool paints = false;           ///< makes pictures or pages
    const char *isAlone = nullptr; ///< the option that needs no arguments beside it
};

/// In the order in which a user comes to need them.
const std::vector<Command> &commands();

Result<> runNew(const Arguments &arguments, Console &console);
Result<> runImport(const Arguments &arguments, Console &console);
Result<> runExport(const Arguments &arguments, Console &console);
Result<> runUndo(const Arguments &arguments, Console &console);
Result<> runRedo(const Arguments &arguments, Console &console);
Result<> runCheck(const Arguments &arguments, Console &console);
Result<> runShow(const Arguments &arguments, Console &console);
Result<> runAssess(const Arguments &arguments, Console &console);
Result<> runReport(const Arguments &arguments, Console &console);
Result<> runChart(const Arguments &arguments, Console &console);
Result<> runBackup(const Arguments &arguments, Console &console);
Result<> runRestore(const Arguments &arguments, Console &console);
Result<> runBenchData(const Arguments &arguments, Console &console);

/// What --help prints; of one command, or of all.
QString help(const Console &console, const Command *command);

} // namespace opi::cli
