#include "app/cli/Command.h"
#include "app/cli/commands/Show.h"
#include "app/cli/OpenFile.h"
#include "core/analytics/SinceLast.h"
#include "core/render/pdf/PdfReport.h"
#include "core/report/GatePaper.h"
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

using OfProject = Document (*)(const Portfolio &, const Id<Project> &, QDate today, const Words &);

/// Of the project that is named.
Result<> reportProject(const Arguments &arguments, const Portfolio &portfolio, QDate today, OfProject make,
                       const Console &console)
{
    if (!arguments.has("project"))
        return fail(Error::Kind::Invalid, "usage-argument-missing",
                    {QStringLiteral("report %1 --project").arg(arguments.at(1))});
    const Project *project = projectOf(portfolio, arguments.value("project"));
    if (!project)
        return fail(Error::Kind::NotFound, "no-such-project", {arguments.value("project")});
    const Document document = make(portfolio, project->id, today, console.words());
    if (Result<> saved = savePdf(document, arguments.value("output")); !saved)
        return saved;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace

Result<> runReport(const Arguments &arguments, Console &console)
{
    OfProject ofProject = nullptr;
    if (arguments.at(1) == QStringLiteral("readiness"))
        ofProject = readinessReport;
    else if (arguments.at(1) == QStringLiteral("gate"))
        ofProject = gatePaper;
    else if (arguments.at(1) != QStringLiteral("steering"))
        return fail(Error::Kind::Invalid, "usage-unknown-report", {arguments.at(1)});
    if (!arguments.has("output"))
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("report")});
    const Result<std::optional<QDate>> since = arguments.date("since");
    const Result<std::optional<QDate>> asked = arguments.date("today");
    const Result<std::optional<int>> readers =
        arguments.choice("readers", {QStringLiteral("internal"), QStringLiteral("members")});
    if (!readers)
        return failure(readers);
    if (!since)
        return failure(since);
    if (!asked)
        return failure(asked);

    const auto journal = openToRead(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const QDate today = asked->value_or(QDate::currentDate());
    if (ofProject)
        return reportProject(arguments, (*journal)->portfolio(), today, ofProject, console);
    const Result<std::optional<Portfolio>> then = before(**journal, today, *since);
    if (!then)
        return failure(then);
    SteeringReportRequest request;
    request.today = today;
    request.since = *since;
    request.audience = Audience(readers->value_or(int(Audience::Internal)));
    const Document document = steeringReport((*journal)->portfolio(), *then, request, console.words());
    if (Result<> saved = savePdf(document, arguments.value("output")); !saved)
        return saved;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace opi::cli
