#include "core/storage/Sqlite.h"

#include "core/storage/Connection.h"

#include <sqlite3.h>

namespace opi {

tl::unexpected<Error> sqliteFailure(int code, const QString &fact)
{
    switch (code) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE: return fail(Error::Kind::Conflict, "row-exists", {fact});
    case SQLITE_CONSTRAINT_FOREIGNKEY: return fail(Error::Kind::Invalid, "reference-missing", {fact});
    case SQLITE_READONLY_DBMOVED: return fail(Error::Kind::Storage, "file-moved", {fact});
    }
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return fail(Error::Kind::Damaged, "file-damaged", {fact});
    case SQLITE_INTERRUPT: return fail(Error::Kind::Storage, "check-took-too-long", {fact});
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(Error::Kind::Storage, "file-busy", {fact});
    case SQLITE_FULL: return fail(Error::Kind::Storage, "disk-full", {fact});
    case SQLITE_READONLY: return fail(Error::Kind::Storage, "file-not-writable", {fact});
    }
    return fail(Error::Kind::Storage, "storage-failed", {fact});
}

static tl::unexpected<Error> lastFailure(sqlite3 *db)
{
    return sqliteFailure(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)));
}

// Statement

void Statement::finalize(sqlite3_stmt *handle) { sqlite3_finalize(handle); }

Result<bool> Statement::step()
{
    if (!m_notWritable.isNull())
        return fail(Error::Kind::Invalid, "text-half-letter", {std::exchange(m_notWritable, {})});
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    }
    const auto error = lastFailure(sqlite3_db_handle(m_handle.get()));
    reset();
    return error;
}

Result<> Statement::forEach(const std::function<Result<>()> &visit)
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return failure(row);
        if (!*row)
            return {};
        if (Result<> visited = visit(); !visited)
            return visited;
    }
}

Result<> Statement::run()
{
    if (const Result<bool> stepped = step(); !stepped)
        return failure(stepped);
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(m_handle.get()); }

bool Statement::isNull(int at) const { return sqlite3_column_type(m_handle.get(), at) == SQLITE_NULL; }

qint64 Statement::integer(int at) const { return sqlite3_column_int64(m_handle.get(), at); }

QString Statement::text(int at) const { return m_texts->text(bytes(at)); }

/// As it was written: Qt takes a byte order mark at the beginning for no part of the text.
static QString fromUtf8(QByteArrayView utf8)
{
    constexpr char mark[] = "\xEF\xBB\xBF";
    constexpr QChar letter(QChar::ByteOrderMark);
    return utf8.startsWith(mark) ? letter + fromUtf8(utf8.sliced(sizeof mark - 1)) : QString::fromUtf8(utf8);
}

QString TextPool::text(QByteArrayView utf8)
{
    constexpr qsizetype longest = 40;
    if (utf8.isEmpty() || utf8.size() > longest)
        return fromUtf8(utf8);
    if (m_texts.empty())
        m_texts.resize(4096);
    Shared &shared = m_texts[qHash(utf8) % m_texts.size()];
    if (shared.utf8 != utf8)
        shared = {utf8.toByteArray(), fromUtf8(utf8)};
    return shared.text;
}

QByteArrayView Statement::bytes(int at) const
{
    const void *data = sqlite3_column_blob(m_handle.get(), at);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_handle.get(), at)};
}

void Statement::writeNull(int at) { sqlite3_bind_null(m_handle.get(), at + 1); }

void Statement::writeInteger(int at, qint64 value) { sqlite3_bind_int64(m_handle.get(), at + 1, value); }

void Statement::writeText(int at, const QString &value)
{
    if (!value.isValidUtf16())
        m_notWritable = QString::fromUtf8(value.toUtf8()); // with a mark for what cannot be said
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_handle.get(), at + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::writeBytes(int at, QByteArrayView value)
{
    sqlite3_bind_blob(m_handle.get(), at + 1, value.data(), int(value.size()), SQLITE_TRANSIENT);
}

// Sqlite

Sqlite::Sqlite(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection)), m_texts(std::make_unique<TextPool>())
{
}
Sqlite::Sqlite(Sqlite &&) noexcept = default;
Sqlite &Sqlite::operator=(Sqlite &&) noexcept = default;
Sqlite::~Sqlite() = default;

Result<Sqlite> Sqlite::open(const QString &path, Access access)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, access);
    if (!connection)
        return failure(connection);
    Sqlite db(std::move(*connection));
    if (const Result<> hardened = db.harden(); !hardened)
        return failure(hardened);
    return db;
}

/// What a file from elsewhere must not do: change its own schema, call functions, run triggers or views, load code, or
/// take memory and time without end (https://www.sqlite.org/security.html). Triggers and views stay off for good, as
/// our files have none.
/// Not locking_mode=EXCLUSIVE: it keeps the rollback journal open, so SQLite no longer notices that
/// the file was moved away (measured with 3.40.1), and a crash then parts the file from its journal.
Result<> Sqlite::harden() const
{
    sqlite3 *db = m_connection->handle();
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(db, setting, value, nullptr) != SQLITE_OK)
            return lastFailure(db);
    }
    const std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 64 << 20}, {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},   {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_VDBE_OP, 250'000}, {SQLITE_LIMIT_VARIABLE_NUMBER, 1000}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO attaches the copy that it makes
    };
    for (const auto &[limit, value] : limits)
        sqlite3_limit(db, limit, value);
    sqlite3_hard_heap_limit64(qint64(512) << 20);
    sqlite3_busy_timeout(db, 5000);
    for (const char *pragma : {"cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY", "secure_delete=ON",
                               "recursive_triggers=OFF", "journal_mode=DELETE", "synchronous=EXTRA"}) {
        if (Result<> set = run(QByteArray("PRAGMA ") + pragma); !set)
            return set;
    }
    return {};
}

Result<Statement> Sqlite::prepare(const QByteArray &sql) const
{
    sqlite3 *db = m_connection->handle();
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()) + 1, &handle, nullptr) != SQLITE_OK)
        return lastFailure(db);
    return Statement(handle, *m_texts);
}

Result<> Sqlite::run(const QByteArray &sql) const { return m_connection->run(QString::fromUtf8(sql)); }

Result<> Sqlite::runScript(const QByteArray &sql) const
{
    QByteArray statement;
    for (const QByteArray &line : sql.split('\n')) {
        statement += line + '\n';
        if (!line.endsWith(';'))
            continue;
        if (Result<> done = run(statement); !done)
            return done;
        statement.clear();
    }
    return {};
}

Result<qint64> Sqlite::integer(const QByteArray &sql) const
{
    Result<Statement> query = prepare(sql);
    if (!query)
        return failure(query);
    const Result<bool> row = query->step();
    if (!row)
        return failure(row);
    return *row ? query->integer(0) : 0;
}

Result<QString> Sqlite::text(const QByteArray &sql) const
{
    Result<Statement> query = prepare(sql);
    if (!query)
        return failure(query);
    const Result<bool> row = query->step();
    if (!row)
        return failure(row);
    return *row ? query->text(0) : QString();
}

qint64 Sqlite::lastInsertRowid() const { return sqlite3_last_insert_rowid(m_connection->handle()); }

bool Sqlite::isReadOnly() const { return sqlite3_db_readonly(m_connection->handle(), "main") != 0; }

bool Sqlite::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_connection->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Result<> Sqlite::copyTo(const Sqlite &target) const
{
    sqlite3 *to = target.m_connection->handle();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", m_connection->handle(), "main");
    if (!backup)
        return lastFailure(to);
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return lastFailure(to);
    return {};
}

void Sqlite::stopWhen(std::function<bool()> isOver)
{
    constexpr int instructionsBetween = 100'000;
    sqlite3_progress_handler(m_connection->handle(), 0, nullptr, nullptr);
    m_isOver = std::make_unique<std::function<bool()>>(std::move(isOver));
    const auto ask = [](void *question) { return int((*static_cast<std::function<bool()> *>(question))()); };
    if (*m_isOver)
        sqlite3_progress_handler(m_connection->handle(), instructionsBetween, ask, m_isOver.get());
}

// Transaction

/// Not by way of Qt Sql: a transaction may run on a thread that the store is lent to.
static Result<> runByHandle(const Sqlite &db, const QByteArray &sql)
{
    Result<Statement> statement = db.prepare(sql);
    return statement ? statement->run() : Result<>(failure(statement));
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself, and then has nothing to roll back.
    if (m_isOpen)
        static_cast<void>(runByHandle(m_db, "ROLLBACK"));
}

Result<> Transaction::begin()
{
    Result<> begun = runByHandle(m_db, "BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
}

Result<> Transaction::commit()
{
    if (m_db.hasMoved())
        return fail(Error::Kind::Storage, "file-moved");
    Result<> committed = runByHandle(m_db, "COMMIT");
    m_isOpen = !committed;
    return committed;
}

// Snapshot

Snapshot::~Snapshot()
{
    if (m_isOpen)
        static_cast<void>(runByHandle(m_db, "ROLLBACK")); // nothing was written
}

Result<> Snapshot::begin()
{
    Result<> begun = m_db.run("BEGIN");
    m_isOpen = begun.has_value();
    return begun;
}

} // namespace opi
