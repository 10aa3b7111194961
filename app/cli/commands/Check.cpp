#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "app/cli/TextTable.h"
#include "core/domain/Project.h"
#include "core/text/ErrorText.h"

#include <QJsonObject>

namespace opi::cli {

namespace {

struct Findings {
    qsizetype rows = 0;
    qsizetype projects = 0;
    qsizetype entries = 0;
};

/// Opening checks the pages, the tables, every cell and every reference; walking the history back to its beginning
/// checks each of its entries.
Result<Findings> examine(const QString &path, Console &console)
{
    const auto journal = openToRead(path, console);
    if (!journal)
        return failure(journal);
    const Result<QList<JournalEntry>> entries = (*journal)->entries();
    if (!entries)
        return failure(entries);
    const Result<Portfolio> beginning = (*journal)->after(0);
    if (!beginning)
        return failure(beginning);
    if (!(*beginning == Portfolio()))
        return fail(Error::Kind::Damaged, "history-incomplete", {path});
    Findings findings;
    findings.entries = entries->size();
    findings.projects = (*journal)->portfolio().rows<Project>().size();
    for (const TableRows &rows : (*journal)->portfolio().tables())
        findings.rows += rows.size();
    return findings;
}

QJsonObject toJson(const QString &path, const Result<Findings> &findings, const Words &words)
{
    QJsonObject json{{QStringLiteral("file"), path}, {QStringLiteral("sound"), findings.has_value()}};
    if (findings) {
        json[QStringLiteral("rows")] = findings->rows;
        json[QStringLiteral("projects")] = findings->projects;
        json[QStringLiteral("entries")] = findings->entries;
    } else {
        json[QStringLiteral("code")] = QString::fromLatin1(findings.error().code);
        json[QStringLiteral("reason")] = sentence(findings.error(), words);
    }
    return json;
}

} // namespace

Result<> runCheck(const Arguments &arguments, Console &console)
{
    const QString path = arguments.at(0);
    const Result<Findings> findings = examine(path, console);
    if (arguments.has("json"))
        console.json(toJson(path, findings, console.words()));
    if (!findings)
        return failure(findings);
    if (!arguments.has("json")) {
        const Words &words = console.words();
        TextTable table({}, {1});
        table.add({console.text("Projects"), words.number(findings->projects)});
        table.add({console.text("Rows"), words.number(findings->rows)});
        table.add({console.text("Entries in the history"), words.number(findings->entries)});
        console.line(console.text("%1 is sound.").arg(path) + u'\n' + table.toString());
    }
    return {};
}

} // namespace opi::cli
