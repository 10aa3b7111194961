#include "core/report/PortfolioExport.h"

#include "core/base/AtomicFile.h"
#include "core/exchange/Export.h"
#include "core/report/PortfolioWorkbook.h"

#include <QFile>

namespace opi {

static Result<> writeBytes(QFile &file, const QByteArray &bytes, const QString &path)
{
    if (file.write(bytes) != bytes.size())
        return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
    return {};
}

Result<> exportPortfolio(const Portfolio &portfolio, const QString &path, const Words &words)
{
    const auto endsWith = [&](const char *suffix) {
        return path.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
    };
    if (endsWith(".csv"))
        return writeAtomically(
            path, [&](QFile &file) { return writeBytes(file, projectsAsCsv(portfolio, words.language()), path); });
    if (endsWith(".json"))
        return writeAtomically(path, [&](QFile &file) { return writeBytes(file, portfolioAsJson(portfolio), path); });
    if (endsWith(".xlsx"))
        return writeAtomically(path, [&](QFile &file) { return writeWorkbook(portfolio, words, file.fileName()); });
    return fail(Error::Kind::Invalid, "export-format-unknown", {path});
}

} // namespace opi
