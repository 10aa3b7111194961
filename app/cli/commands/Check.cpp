#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "app/cli/TextTable.h"
#include "core/domain/Entities.h"
#include "core/storage/Backups.h"
#include "core/storage/FileCheck.h"
#include "core/text/ErrorText.h"

#include <QJsonObject>

namespace opi::cli {

namespace {

struct Findings {
    qsizetype rows = 0;
    qsizetype projects = 0;
    qsizetype entries = 0;
};

Result<Findings> examine(const QString &path, Console &console)
{
    QString document;
    {
        const auto journal = openToRead(path, console); // which also says the file's language
        if (!journal)
            return failure(journal);
        document = (*journal)->documentId();
    }
    const Result<FileCheck> check = checkFile(path, backups::in(backups::folderFor(backups::rootOfUser(), document)));
    if (!check)
        return failure(check);
    if (!check->isSound())
        return tl::unexpected(check->problems.first());
    Findings findings;
    findings.entries = check->journalEntries;
    for (const FileCheck::TableCount &count : check->tables) {
        findings.rows += count.rows;
        if (count.table == tableInfo<Project>().name)
            findings.projects = count.rows;
    }
    return findings;
}

QJsonObject findingsJson(const QString &path, const Result<Findings> &findings, const Words &words)
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
        console.json(findingsJson(path, findings, console.words()));
    if (!findings)
        return failure(findings);
    if (!arguments.has("json")) {
        const Words &words = console.words();
        TextTable table({}, {1});
        table.add({console.words().translate("CommandLine", "Projects"), words.number(findings->projects)});
        table.add({console.words().translate("CommandLine", "Rows"), words.number(findings->rows)});
        table.add(
            {console.words().translate("CommandLine", "Entries in the history"), words.number(findings->entries)});
        console.line(console.words().translate("CommandLine", "%1 is sound.").arg(path) + u'\n' + table.toString());
    }
    return {};
}

} // namespace opi::cli
