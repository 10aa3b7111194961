#include "app/cli/Command.h"
#include "app/cli/commands/Show.h"
#include "app/cli/OpenFile.h"
#include "core/exchange/json/AssessmentJson.h"

namespace opi::cli {

Result<> runAssess(const Arguments &arguments, Console &console)
{
    const auto journal = openToEdit(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const Result<actions::AssessmentRecord> record = readAssessment(arguments.at(2));
    if (!record)
        return failure(record);
    const Portfolio &portfolio = (*journal)->portfolio();
    const Project *project = projectOf(portfolio, arguments.at(1));
    if (!project)
        return fail(Error::Kind::NotFound, "no-such-project", {arguments.at(1)});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<ChangeSet> set =
        actions::recordAssessment(portfolio, project->id, *record, now, now.toLocalTime().date());
    if (!set)
        return failure(set);
    const QString name = console.words().of(project->title);
    if (Result<> done = (*journal)->perform(*set); !done)
        return done;
    console.line(console.words().translate("CommandLine", "The assessment of %1 is recorded.").arg(name));
    return {};
}

} // namespace opi::cli
