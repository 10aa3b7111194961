#include "core/report/CalendarText.h"

#include "core/domain/Person.h"
#include "core/report/DeadlineText.h"

namespace opi {

QList<CalendarEntry> calendarEntries(const QList<Deadline> &deadlines, const Portfolio &portfolio, const Words &words)
{
    QList<CalendarEntry> entries;
    for (const Deadline &deadline : deadlines) {
        const Project *project = deadline.project ? portfolio.find(*deadline.project) : nullptr;
        if (project && project->confidentiality == Confidentiality::Confidential)
            continue;
        // one row may have several: a contract and an agreement that end
        CalendarEntry entry{codeOf(deadline.kind) + u'-' + deadline.row.toString(), deadline.date, {}, {}, {}};
        const QString title = words.of(titleOf(deadline, portfolio));
        entry.title = label(words, deadline.kind) + QStringLiteral(": ") + title;
        QStringList lines;
        if (project) {
            entry.title += QStringLiteral(" (") + project->code + u')';
            entry.project = project->code;
            lines << project->code + u' ' + words.of(project->title);
        }
        if (const Person *owner = deadline.owner ? portfolio.find(*deadline.owner) : nullptr)
            lines << words.translate("CalendarText", "Owner: %1").arg(owner->name);
        entry.text = lines.join(u'\n');
        entries << entry;
    }
    return entries;
}

} // namespace opi
