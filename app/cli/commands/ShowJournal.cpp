#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/base/Subject.h"
#include "core/text/ActionText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opi::cli {

Result<> showJournal(const ShowRequest &request, Console &console)
{
    const Result<QList<JournalEntry>> entries =
        request.project ? request.journal.entriesOf(request.project->id) : request.journal.entries();
    if (!entries)
        return failure(entries);
    const Words &words = console.words();
    QJsonArray array;
    TextTable table;
    for (const JournalEntry &entry : *entries) {
        if (request.asOf && entry.at.toLocalTime().date() > *request.asOf)
            continue;
        const QString text = journalText(words, entry.action, entry.subject, entry.source);
        const QDateTime local = entry.at.toLocalTime();
        table.add({words.shortDate(local.date()), local.toString(QStringLiteral("HH:mm")), entry.person, text});
        array.append(QJsonObject{
            {QStringLiteral("seq"), entry.seq},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("person"), entry.person},
            {QStringLiteral("source"), entry.source},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), subjectIn(entry.subject, words.language())},
            {QStringLiteral("undoes"), entry.undoes ? QJsonValue(*entry.undoes) : QJsonValue()},
            {QStringLiteral("text"), text},
        });
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("entries"), array}});
    else
        console.line(table.toString());
    return {};
}

} // namespace opi::cli
