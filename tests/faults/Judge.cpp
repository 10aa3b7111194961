#include "tests/faults/Judge.h"

#include "core/journal/Journal.h"
#include "core/storage/Backups.h"
#include "core/storage/FileCheck.h"
#include "core/text/ErrorText.h"
#include "tests/faults/Digest.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace opi::test {

namespace {

QByteArray word(const Error &error) { return error.code + ' ' + error.facts.join(u'|').toUtf8(); }

/// The rows, read by way of the real program; without a change of the file but what recovery does.
QByteArray rowsOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return "absent";
    const auto journal = Journal::open(path, {.person = "Anna", .access = OpenRequest::Access::ReadOnly});
    return journal ? digest((*journal)->portfolio()) : "unreadable " + word(journal.error());
}

/// An export, but for the moment it was made, which two runs of a second apart have different.
QByteArray exportOf(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    if (bytes == QByteArray(300, 'x'))
        return "old";
    const bool isWhole = path.endsWith(QStringLiteral(".pdf"))    ? bytes.trimmed().endsWith("%%EOF")
                         : path.endsWith(QStringLiteral(".xlsx")) ? bytes.last(22).startsWith("PK\5\6")
                                                                  : bytes.trimmed().endsWith('}');
    constexpr int step = 100; // the packed moment is a byte more or less
    return (isWhole ? "new, about " : "half, about ") + QByteArray::number((bytes.size() + step / 2) / step);
}

bool hasDanish(const QByteArray &code)
{
    const Error error{Error::Kind::Storage, code, {}};
    return hasSentence(code) && sentence(error, Words(Language::Danish)) != sentence(error, Words(Language::English));
}

} // namespace

QByteArray Judge::state() const
{
    if (m_subject.isEmpty()) {
        QByteArray found;
        for (const Backup &backup : m_folder.backups())
            found += rowsOf(backup.path) + (backups::verify(backup) ? ' ' : '!');
        return found;
    }
    return m_subject.endsWith(QStringLiteral(".opi")) ? rowsOf(m_folder.path(m_subject))
                                                      : exportOf(m_folder.path(m_subject));
}

void Judge::learnBefore() { m_before = state(); }

void Judge::learnAfter() { m_after = state(); }

void Judge::begin()
{
    m_figure = {};
    m_leftovers.clear();
    m_refused = 0;
    m_writtenThoughRefused = 0;
}

/// Those that the operation is not about have the bytes that they had; the other is opened for editing, as at the next
/// start.
QStringList Judge::judgePortfolios() const
{
    QStringList wrong;
    for (const char *file : {"plan.opi", "copy.opi", "new.opi", "old.opi"}) {
        const QString name = QString::fromLatin1(file);
        const QString path = m_folder.path(name);
        const bool isAtFirst = m_folder.filesAtFirst().contains(name);
        if (name != m_subject && contentOf(path) != m_folder.bytesAtFirst(name))
            wrong << QStringLiteral("I3 %1 has changed").arg(name);
        if (name != m_subject || (!isAtFirst && !QFileInfo::exists(path)))
            continue;
        const auto journal = Journal::open(path, {.person = "Anna", .backups = m_folder.path("backups")});
        if (!journal) {
            wrong << QStringLiteral("I1 %1 does not open: ").arg(name) + word(journal.error());
            continue;
        }
        if ((*journal)->isReadOnly())
            wrong << QStringLiteral("I1 %1 opens for reading only").arg(name);
        const Result<FileCheck> check = checkFile(path);
        if (!check || !check->isSound())
            wrong << QStringLiteral("I2 %1 is not sound").arg(name);
    }
    return wrong;
}

QStringList Judge::judgeLeftovers(const Outcome &outcome, const Fault &fault)
{
    static const QRegularExpression random(QStringLiteral("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{8}-[0-9]{6}(-[0-9]+)?"));
    static const QRegularExpression part(QStringLiteral("\\.[0-9a-z]+\\.part$"));
    static const QRegularExpression temporary(QStringLiteral("^tmp/.*"));
    QStringList wrong;
    for (const QString &file : m_folder.files()) {
        const bool isBackup = file.startsWith(QStringLiteral("backups/")) && !file.contains(QStringLiteral("/."))
                              && QFileInfo::exists(manifestPath(m_folder.path(file)));
        if (m_folder.filesAtFirst().contains(file) || file == m_subject || isBackup)
            continue;
        QString name = file;
        name.replace(random, QStringLiteral("*")).replace(part, QStringLiteral(".*.part"));
        m_leftovers.insert(name.replace(temporary, QStringLiteral("tmp/*")));
        if (!outcome.isKilled() && fault.kind != "io" && !file.contains(QStringLiteral(".v2-backup")))
            wrong << QStringLiteral("left: ") + file;
    }
    return wrong;
}

QStringList Judge::judge(const Outcome &outcome, const Fault &fault)
{
    ++m_figure.number;
    QStringList wrong;
    const bool isRefused = !outcome.code.isEmpty();
    m_refused += isRefused ? 1 : 0;
    if (outcome.isCrash() || (!outcome.isKilled() && !outcome.isDone && !isRefused))
        wrong << QStringLiteral("crashed, with %1").arg(outcome.status);
    if (isRefused && !hasDanish(outcome.code)) {
        wrong << QStringLiteral("I6 no sentence for ") + outcome.code;
        ++m_figure.undetected;
    }
    if (outcome.lines.contains("not-opened") && m_subject.endsWith(QStringLiteral(".opi"))
        && contentOf(m_folder.path(m_subject)) != m_folder.bytesAtFirst(m_subject) && state() != m_after)
        wrong << QStringLiteral("I5 not opened, and changed");
    if (outcome.lines.contains("again") && fault.kind == "io" && !outcome.isDone)
        wrong << QStringLiteral("refused again, when nothing failed any more");
    const QByteArray found = state();
    if (outcome.isDone && found != m_after) {
        wrong << QStringLiteral("I3 done, and is ") + found;
        ++(found == m_before ? m_figure.lostEdits : m_figure.halfEdits);
    } else if (found != m_before && found != m_after) {
        wrong << QStringLiteral("I4 neither before nor after: ") + found;
        ++m_figure.halfEdits;
    } else if (isRefused && found == m_after && m_before != m_after) {
        ++m_writtenThoughRefused;
    }
    const QStringList portfolios = judgePortfolios();
    m_figure.halfEdits += portfolios.isEmpty() ? 0 : 1;
    return wrong + portfolios + judgeLeftovers(outcome, fault);
}

} // namespace opi::test
