#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/analytics/SinceLast.h"
#include "core/render/pdf/PdfReport.h"
#include "core/report/SteeringReport.h"

namespace opi::cli {

namespace {

/// The portfolio that the report compares with: as it was at the end of the day.
Result<std::optional<Portfolio>> before(const Journal &journal, QDate today, const std::optional<QDate> &since)
{
    const std::optional<SinceWhen> when = sinceWhen(journal.portfolio(), today, since);
    if (!when)
        return std::optional<Portfolio>();
    const Result<Portfolio> then = journal.asOf(when->day.endOfDay().toUTC());
    if (!then)
        return failure(then);
    return std::optional(*then);
}

} // namespace

Result<> runReport(const Arguments &arguments, Console &console)
{
    if (arguments.at(1) != QStringLiteral("steering"))
        return fail(Error::Kind::Invalid, "usage-unknown-report", {arguments.at(1)});
    if (!arguments.has("output"))
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("report")});
    const Result<std::optional<QDate>> since = arguments.date("since");
    const Result<std::optional<QDate>> asked = arguments.date("today");
    if (!since)
        return failure(since);
    if (!asked)
        return failure(asked);

    const auto journal = openToRead(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const QDate today = asked->value_or(QDate::currentDate());
    const Result<std::optional<Portfolio>> then = before(**journal, today, *since);
    if (!then)
        return failure(then);
    SteeringReportRequest request;
    request.today = today;
    request.since = *since;
    const Document document = steeringReport((*journal)->portfolio(), *then, request, console.words());
    if (const Result<> saved = savePdf(document, arguments.value("output")); !saved)
        return saved;
    console.line(console.text("%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace opi::cli
