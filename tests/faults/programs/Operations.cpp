#include "tests/faults/programs/Operations.h"

#include "core/journal/Journal.h"
#include "core/journal/LongWrite.h"
#include "core/portfolio/Dependants.h"
#include "core/render/pdf/PdfReport.h"
#include "core/report/PortfolioExport.h"
#include "core/report/SteeringReport.h"
#include "core/storage/Backups.h"
#include "tests/faults/Digest.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace opi::test {

namespace {

using Opened = Result<std::unique_ptr<Journal>>;

QString plan(const QString &folder) { return folder + QStringLiteral("/plan.opi"); }

OpenRequest request(const QString &folder, OpenRequest::Access access = OpenRequest::Access::Edit)
{
    return {.person = QStringLiteral("Worker"), .access = access, .backups = folder + QStringLiteral("/backups")};
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

/// Only a failure to open says this: then the file must be as it was.
Opened opened(const QString &path, const OpenRequest &asked)
{
    Opened journal = Journal::open(path, asked);
    if (!journal)
        say("not-opened");
    return journal;
}

Result<> editing(const QString &folder, Result<> (*edit)(Journal &journal))
{
    const Opened journal = opened(plan(folder), request(folder));
    if (!journal)
        return failure(journal);
    Result<> done = edit(**journal);
    if (!done) { // whoever was refused tries again
        say("again");
        done = edit(**journal);
    }
    return done;
}

Result<> create(const QString &folder)
{
    const Opened made =
        Journal::create(folder + QStringLiteral("/new.opi"), sample({.projects = 2}, 5), request(folder));
    return made ? Result<>() : failure(made);
}

Result<> edit(const QString &folder)
{
    return editing(folder, [](Journal &journal) {
        const Project before = *journal.portfolio().rows<Project>().begin();
        Project after = before;
        after.title.da = QStringLiteral("Rettet");
        ChangeSet set(QStringLiteral("edit-project"));
        set.update(before, after);
        return journal.perform(set);
    });
}

Result<> undo(const QString &folder)
{
    return editing(folder, [](Journal &journal) { return journal.undo(); });
}

Result<> import(const QString &folder)
{
    return editing(folder, [](Journal &journal) -> Result<> {
        const Result<std::shared_ptr<LongWrite>> write = journal.beginWrite(sample({.projects = 20}, 77));
        if (!write)
            return failure(write);
        std::thread([&] { (*write)->run({}); }).join();
        return journal.endWrite(**write);
    });
}

Result<> point(const QString &folder)
{
    return editing(folder, [](Journal &journal) { return journal.addPoint(QStringLiteral("Før mødet")); });
}

Result<> saveCopy(const QString &folder)
{
    const Opened journal = opened(plan(folder), request(folder));
    return journal ? (*journal)->saveCopy(folder + QStringLiteral("/copy.opi")) : failure(journal);
}

/// The folder with the backups of plan.opi.
QString backupFolder(const QString &folder)
{
    const QString root = folder + QStringLiteral("/backups/");
    return root + QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
}

Result<> backUp(const QString &folder)
{
    const Result<Backup> made =
        backups::make(plan(folder), backupFolder(folder), BackupReason::Editing, QDateTime::currentDateTimeUtc());
    return made ? backups::thin(backupFolder(folder)) : failure(made);
}

Result<> restore(const QString &folder)
{
    const QList<Backup> all = backups::in(backupFolder(folder));
    const Result<QString> kept = backups::restore(all.first(), plan(folder), folder + QStringLiteral("/backups"),
                                                  QStringLiteral("Worker"), QDateTime::currentDateTimeUtc());
    return kept ? Result<>() : failure(kept);
}

Result<> exportTo(const QString &folder, const char *name)
{
    const Opened journal = opened(plan(folder), request(folder, OpenRequest::Access::ReadOnly));
    if (!journal)
        return failure(journal);
    return exportPortfolio((*journal)->portfolio(), folder + QLatin1StringView(name), Words(Language::Danish));
}

Result<> exportWorkbook(const QString &folder) { return exportTo(folder, "/out.xlsx"); }
Result<> exportJson(const QString &folder) { return exportTo(folder, "/out.json"); }

Result<> report(const QString &folder)
{
    const Opened journal = opened(plan(folder), request(folder, OpenRequest::Access::ReadOnly));
    if (!journal)
        return failure(journal);
    SteeringReportRequest asked;
    asked.today = QDate(2026, 11, 27);
    const Words words(Language::Danish);
    return savePdf(steeringReport((*journal)->portfolio(), {}, asked, words), folder + QStringLiteral("/out.pdf"));
}

Result<> migrateFile(const QString &folder)
{
    const Opened journal = opened(folder + QStringLiteral("/old.opi"), request(folder));
    return journal ? Result<>() : failure(journal);
}

/// Large sets, so that many moments lie inside a write.
ChangeSet nextEdit(const Portfolio &portfolio, std::mt19937 &random)
{
    if (portfolio.rows<Project>().size() < 8)
        return randomChange(portfolio, random);
    return valueOf(deletion(portfolio, portfolio.rows<Project>().begin()->id, QStringLiteral("delete-project")));
}

Result<> step(Journal &journal, std::mt19937 &random)
{
    const auto choice = random() % 6;
    if (choice == 0 && journal.nextUndo())
        return journal.undo();
    if (choice == 1 && journal.nextRedo())
        return journal.redo();
    return journal.perform(nextEdit(journal.portfolio(), random));
}

/// Edits without end, to be killed. Says "ready", and then after each edit that has returned its number and the digest
/// of the portfolio after it.
Result<> editOn(const QString &folder)
{
    std::mt19937 random(unsigned(::getpid()));
    const Opened journal = opened(plan(folder), request(folder));
    if (!journal || (*journal)->isReadOnly())
        return journal ? fail(Error::Kind::Refused, "read-only") : failure(journal);
    say("ready");
    for (;;) {
        if (Result<> done = step(**journal, random); !done)
            return done;
        const qint64 seq = valueOf((*journal)->entries(1)).first().seq;
        say(QByteArray::number(seq) + ' ' + digest((*journal)->portfolio()));
    }
}

void waitFor(const QString &path)
{
    while (!QFile::exists(path))
        ::usleep(200);
}

/// Opens the file at the same moment as another, and edits it if it may.
Result<> race(const QString &folder)
{
    say("waiting");
    waitFor(folder + QStringLiteral("/start"));
    const Opened journal = opened(plan(folder), request(folder));
    if (!journal)
        return failure(journal);
    say((*journal)->isReadOnly() ? "reads" : "edits");
    ChangeSet set(QStringLiteral("add-person"));
    set.create(Person{Id<Person>::generate(), QStringLiteral("Ny"), {}, {}, {}});
    Result<> done = (*journal)->perform(set);
    say(done ? "edited" : "refused-edit");
    waitFor(folder + QStringLiteral("/release"));
    return done;
}

constexpr std::array all{
    Operation{"create", create},   Operation{"edit", edit},       Operation{"undo", undo},
    Operation{"import", import},   Operation{"point", point},     Operation{"copy", saveCopy},
    Operation{"backup", backUp},   Operation{"restore", restore}, Operation{"workbook", exportWorkbook},
    Operation{"json", exportJson}, Operation{"report", report},   Operation{"migrate", migrateFile},
    Operation{"edit-on", editOn},  Operation{"race", race},
};

} // namespace

std::span<const Operation> operations() { return all; }

} // namespace opi::test
