#include "app/cli/Command.h"
#include "app/cli/commands/Show.h"
#include "app/cli/OpenFile.h"
#include "core/analytics/SinceLast.h"
#include "core/render/pdf/PdfReport.h"
#include "core/report/ReadinessReport.h"
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

/// Of the project that is named.
Result<> reportReadiness(const Arguments &arguments, const Portfolio &portfolio, QDate today, const Console &console)
{
    if (!arguments.has("project"))
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("report readiness --project")});
    const Project *project = projectOf(portfolio, arguments.value("project"));
    if (!project)
        return fail(Error::Kind::NotFound, "no-such-project", {arguments.value("project")});
    const Document document = readinessReport(portfolio, project->id, today, console.words());
    if (Result<> saved = savePdf(document, arguments.value("output")); !saved)
        return saved;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace

Result<> runReport(const Arguments &arguments, Console &console)
{
    const bool isReadiness = arguments.at(1) == QStringLiteral("readiness");
    if (!isReadiness && arguments.at(1) != QStringLiteral("steering"))
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
    if (isReadiness)
        return reportReadiness(arguments, (*journal)->portfolio(), today, console);
    const Result<std::optional<Portfolio>> then = before(**journal, today, *since);
    if (!then)
        return failure(then);
    SteeringReportRequest request;
    request.today = today;
    request.since = *since;
    const Document document = steeringReport((*journal)->portfolio(), *then, request, console.words());
    if (Result<> saved = savePdf(document, arguments.value("output")); !saved)
        return saved;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace opi::cli
