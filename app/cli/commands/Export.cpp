#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/report/PortfolioExport.h"

namespace opi::cli {

Result<> runExport(const Arguments &arguments, Console &console)
{
    if (!arguments.has("output"))
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("export")});
    const auto journal = openToRead(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const QString path = arguments.value("output");
    if (Result<> written = exportPortfolio((*journal)->portfolio(), path, console.words()); !written)
        return written;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(path));
    return {};
}

} // namespace opi::cli
