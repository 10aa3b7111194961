#pragma once

#include "app/cli/Console.h"
#include "core/journal/Journal.h"

namespace opi::cli {

/// Opens a portfolio file; from then on the console speaks its language. To edit means to get the file to oneself:
/// refused if somebody else has it open, or if it cannot be written.
Result<std::unique_ptr<Journal>> openToEdit(const QString &path, Console &console);
Result<std::unique_ptr<Journal>> openToRead(const QString &path, Console &console);

/// Who stands in the journal for what the command line does: the name that the user is logged in under.
OpenRequest request(OpenRequest::Access access);

} // namespace opi::cli
