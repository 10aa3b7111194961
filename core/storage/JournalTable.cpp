#include "core/storage/JournalTable.h"

#include "core/storage/JsonCells.h"
#include "core/storage/WalkBack.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <unordered_set>

namespace opi::journal_table {

namespace {

constexpr qsizetype idSize = 16;
constexpr char headCells[] = "SELECT seq, at, person, action, source, subject, undoes FROM journal ";

QString iso(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject parsed(const QByteArray &cells) { return QJsonDocument::fromJson(cells).object(); }

tl::unexpected<Error> damaged(qint64 seq)
{
    return fail(Error::Kind::Damaged, "journal-damaged", {QString::number(seq)});
}

/// Writes the rows of one entry.
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
            m_statement.writeText(4, QString::fromUtf8(jsonText(*old)));
        else
            m_statement.writeNull(4);
        return m_statement.run();
    }

    Statement &m_statement;
};

JournalEntry headOf(const Statement &row)
{
    JournalEntry entry{row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                       row.text(2),    row.text(3),
                       row.text(4),    row.text(5),
                       std::nullopt};
    if (!row.isNull(6))
        entry.undoes = row.integer(6);
    return entry;
}

Result<QList<JournalEntry>> heads(Statement &query)
{
    QList<JournalEntry> entries;
    const Result<> read = query.forEach([&]() -> Result<> {
        entries << headOf(query);
        return entries.last().at.isValid() ? Result<>() : damaged(entries.last().seq);
    });
    if (!read)
        return failure(read);
    return entries;
}

struct IdHash {
    std::size_t operator()(const RowId &id) const { return id.hash(); }
};
using IdSet = std::unordered_set<RowId, IdHash>;

bool containsOne(QByteArrayView ids, const IdSet &wanted)
{
    for (qsizetype i = 0; i + idSize <= ids.size(); i += idSize) {
        if (wanted.contains(RowId::fromBytes(ids.sliced(i, idSize))))
            return true;
    }
    return false;
}

/// The owner that the values of a deleted row name, or the null id.
RowId ownerOf(QByteArrayView entity, const QByteArray &old)
{
    const TableInfo *table = tableNamed(entity);
    if (!table || !table->owner)
        return {};
    RowList row(*table);
    return setCells(*table, parsed(old), row.grow()) ? table->owner(row.at(0)) : RowId();
}

} // namespace

Result<qint64> record(const Sqlite &db, const ChangeSet &set, const Stamp &stamp)
{
    Result<Statement> head =
        db.prepare("INSERT INTO journal(at, person, action, source, subject, undoes) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    Result<Statement> rows =
        db.prepare("INSERT INTO journal_row(seq, entity, kind, ids, old) VALUES(?1, ?2, ?3, ?4, ?5)");
    if (!head || !rows)
        return failure(head ? rows : head);
    head->writeText(0, iso(stamp.at));
    head->writeText(1, stamp.person);
    head->writeText(2, set.action);
    head->writeText(3, stamp.source);
    head->writeText(4, set.subject);
    if (stamp.undoes)
        head->writeInteger(5, *stamp.undoes);
    if (const Result<> done = head->run(); !done)
        return failure(done);

    const qint64 seq = db.lastInsertRowid();
    Recorder recorder(*rows, seq);
    for (const TableChanges &changes : set.tables()) {
        if (const Result<> done = recorder.record(changes); !done)
            return failure(done);
    }
    return seq;
}

Result<qint64> lastSeq(const Sqlite &db) { return db.integer("SELECT max(seq) FROM journal"); }

Result<qint64> lastSeqAt(const Sqlite &db, const QDateTime &moment)
{
    Result<qint64> last = lastSeq(db);
    if (!last)
        return last;
    Result<Statement> query = db.prepare("SELECT seq, at FROM journal WHERE seq <= ?1 ORDER BY seq DESC LIMIT 1");
    if (!query)
        return failure(query);
    const QString limit = iso(moment);
    qint64 before = 0;        // nothing up to here was made later
    qint64 after = *last + 1; // everything from here on was
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        query->writeInteger(0, middle);
        const Result<bool> row = query->step();
        if (!row)
            return failure(row);
        if (*row && query->text(1) > limit)
            after = std::max(before + 1, query->integer(0));
        else
            before = middle;
        query->reset();
    }
    return before;
}

Result<JournalEntry> entry(const Sqlite &db, qint64 seq)
{
    Result<Statement> query = db.prepare(headCells + QByteArray("WHERE seq = ?1"));
    if (!query)
        return failure(query);
    query->writeInteger(0, seq);
    const Result<QList<JournalEntry>> found = heads(*query);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, "entry-missing", {QString::number(seq)});
    return found->first();
}

Result<QList<JournalEntry>> entries(const Sqlite &db, qint64 last, qint64 limit, qint64 offset)
{
    Result<Statement> query =
        db.prepare(headCells + QByteArray("WHERE seq <= ?3 ORDER BY seq DESC LIMIT ?1 OFFSET ?2"));
    if (!query)
        return failure(query);
    query->writeInteger(0, limit);
    query->writeInteger(1, offset);
    query->writeInteger(2, last);
    return heads(*query);
}

Result<QList<JournalEntry>> entriesOf(const Sqlite &db, qint64 last, const QList<RowId> &rows)
{
    Result<Statement> query =
        db.prepare("SELECT seq, entity, kind, ids, old FROM journal_row WHERE seq <= ?1 ORDER BY seq DESC");
    if (!query)
        return failure(query);
    query->writeInteger(0, last);
    IdSet wanted(rows.begin(), rows.end());
    QList<JournalEntry> found;
    qint64 latest = 0; // of those found
    const Result<> read = query->forEach([&]() -> Result<> {
        const QByteArray ids = query->bytes(3).toByteArray();
        // What was owned and is gone is known by its last values, which walking backwards come before its making.
        if (query->text(2) == QLatin1StringView("deleted")
            && wanted.contains(ownerOf(query->bytes(1), query->bytes(4).toByteArray())))
            wanted.insert(RowId::fromBytes(ids));
        if (query->integer(0) == latest || !containsOne(ids, wanted))
            return {};
        latest = query->integer(0);
        const Result<JournalEntry> head = entry(db, latest);
        if (!head)
            return failure(head);
        found << *head;
        return {};
    });
    if (!read)
        return failure(read);
    return found;
}

Result<> forEachHead(const Sqlite &db, qint64 last, const std::function<void(const JournalEntry &)> &visit)
{
    Result<Statement> query = db.prepare("SELECT seq, source, undoes FROM journal WHERE seq <= ?1 ORDER BY seq");
    if (!query)
        return failure(query);
    query->writeInteger(0, last);
    return query->forEach([&]() -> Result<> {
        JournalEntry head;
        head.seq = query->integer(0);
        head.source = query->text(1);
        if (!query->isNull(2))
            head.undoes = query->integer(2);
        visit(head);
        return {};
    });
}

Result<QByteArray> sum(const Sqlite &db, qint64 last)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::pair<QByteArray, int> queries[] = {
        {headCells + QByteArray("WHERE seq <= ?1 ORDER BY seq"), 7},
        {"SELECT seq, entity, kind, ids, old FROM journal_row WHERE seq <= ?1 ORDER BY rowid", 5},
    };
    for (const auto &[sql, cells] : queries) {
        Result<Statement> query = db.prepare(sql);
        if (!query)
            return failure(query);
        query->writeInteger(0, last);
        const Result<> read = query->forEach([&, count = cells]() -> Result<> {
            for (int at = 0; at < count; ++at) {
                const QByteArray bytes = query->bytes(at).toByteArray();
                hash.addData(QByteArray::number(bytes.size()) + ' ' + bytes);
            }
            return {};
        });
        if (!read)
            return failure(read);
    }
    return hash.result();
}

Result<ChangeSet> walkBack(const Sqlite &db, const Portfolio &portfolio, qint64 first, qint64 last, qsizetype most)
{
    Result<Statement> query =
        db.prepare("SELECT seq, entity, kind, ids, old FROM journal_row WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq DESC");
    if (!query)
        return failure(query);
    query->writeInteger(0, first);
    query->writeInteger(1, last);
    WalkBack walk(portfolio);
    QHash<int, qsizetype> seen;
    const Result<> walked = query->forEach([&]() -> Result<> {
        const TableInfo *table = tableNamed(query->bytes(1));
        if (!table)
            return damaged(query->integer(0));
        qsizetype &rows = seen[table->index];
        if (rows == most)
            return {};
        const QString kind = query->text(2);
        const QByteArray ids = query->bytes(3).toByteArray();
        const QJsonObject old = parsed(query->bytes(4).toByteArray());
        bool fits = ids.size() % idSize == 0;
        for (qsizetype i = 0; fits && rows != most && i < ids.size(); i += idSize, ++rows)
            fits = walk.takeBack(*table, kind, RowId::fromBytes(QByteArrayView(ids).sliced(i, idSize)), old);
        return fits ? Result<>() : damaged(query->integer(0));
    });
    if (!walked)
        return failure(walked);
    return walk.set(QStringLiteral("take-back"));
}

} // namespace opi::journal_table
