#include "core/storage/JournalTable.h"

#include "core/storage/JsonCells.h"

#include <QJsonDocument>

namespace opi::journal_table {

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

/// Writes the entries of one set.
class Recorder {
public:
    Recorder(Statement &statement, qint64 seq) : m_statement(statement) { m_statement.writeInteger(0, seq); }

    Result<> record(const TableChanges &changes)
    {
        const TableInfo &table = changes.created.table();
        m_statement.writeText(1, table.name);
        if (!changes.created.isEmpty()) {
            QByteArray ids;
            for (qsizetype i = 0; i < changes.created.size(); ++i)
                ids += table.id(changes.created.at(i)).bytes();
            if (Result<> done = write("created", ids, nullptr); !done)
                return done;
        }
        for (qsizetype i = 0; i < changes.before.size(); ++i) {
            const void *before = changes.before.at(i);
            const QJsonObject old = changedCells(table, before, changes.after.at(i));
            if (Result<> done = write("updated", table.id(before).bytes(), &old); !done)
                return done;
        }
        for (qsizetype i = 0; i < changes.deleted.size(); ++i) {
            const void *row = changes.deleted.at(i);
            const QJsonObject old = toJson(table, row);
            if (Result<> done = write("deleted", table.id(row).bytes(), &old); !done)
                return done;
        }
        return {};
    }

private:
    Result<> write(const char *kind, QByteArrayView ids, const QJsonObject *old)
    {
        m_statement.writeText(2, kind);
        m_statement.writeBytes(3, ids);
        if (old)
            m_statement.writeText(4, QJsonDocument(*old).toJson(QJsonDocument::Compact));
        else
            m_statement.writeNull(4);
        return m_statement.run();
    }

    Statement &m_statement;
};

struct Entry {
    QString kind;
    QByteArray ids;
    QJsonObject old;
};

/// Adds to `changes` what takes the entry back. False: the entry does not fit the rows.
bool takeBack(const Entry &entry, const TableRows &rows, TableChanges &changes)
{
    for (qsizetype i = 0; i < entry.ids.size(); i += 16) {
        const void *now = rows.find(RowId::fromBytes(QByteArrayView(entry.ids).sliced(i, 16)));
        if ((now == nullptr) != (entry.kind == "deleted"))
            return false;
        if (entry.kind == "created") {
            changes.deleted.append(now);
            continue;
        }
        if (now) {
            changes.before.append(now);
            changes.after.append(now);
        }
        RowList &past = now ? changes.after : changes.created;
        if (!setCells(rows.table(), entry.old, now ? past.edit(past.size() - 1) : past.grow()))
            return false;
    }
    return true;
}

} // namespace

Result<> record(const Sqlite &db, const ChangeSet &set, const Stamp &stamp)
{
    Result<Statement> head = db.prepare("INSERT INTO journal(at, person, action, source, subject) VALUES(?1, ?2, ?3, ?4, ?5)");
    Result<Statement> rows = db.prepare("INSERT INTO journal_row(seq, entity, kind, ids, old) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!head || !rows)
        return failure(head ? rows : head);
    head->writeText(0, iso(stamp.at));
    head->writeText(1, stamp.person);
    head->writeText(2, set.action);
    head->writeText(3, stamp.source);
    head->writeText(4, set.subject);
    if (Result<> done = head->run(); !done)
        return done;

    Recorder recorder(*rows, db.lastInsertRowid());
    for (const TableChanges &changes : set.tables()) {
        if (Result<> done = recorder.record(changes); !done)
            return done;
    }
    return {};
}

Result<QList<qint64>> setsAfter(const Sqlite &db, const QDateTime &moment)
{
    Result<Statement> query = db.prepare("SELECT seq FROM journal WHERE at > ?1 ORDER BY seq DESC");
    if (!query)
        return failure(query);
    query->writeText(0, iso(moment));
    QList<qint64> sets;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return failure(row);
        if (!*row)
            return sets;
        sets << query->integer(0);
    }
}

Result<ChangeSet> inverse(const Sqlite &db, qint64 seq, const Portfolio &portfolio)
{
    Result<Statement> query = db.prepare("SELECT entity, kind, ids, old FROM journal_row WHERE seq = ?1");
    if (!query)
        return failure(query);
    query->writeInteger(0, seq);
    ChangeSet set(QStringLiteral("take-back"));
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return failure(row);
        if (!*row)
            return set;
        const QByteArray entity = query->bytes(0).toByteArray();
        const Entry entry{query->text(1), query->bytes(2).toByteArray(),
                          QJsonDocument::fromJson(query->bytes(3).toByteArray()).object()};
        bool fits = false;
        for (const TableRows &rows : portfolio.tables()) {
            if (entity == rows.table().name)
                fits = takeBack(entry, rows, set.tables()[std::size_t(rows.table().index)]);
        }
        if (!fits)
            return fail(Error::Kind::Damaged, "journal-damaged", {QString::number(seq)});
    }
}

} // namespace opi::journal_table
