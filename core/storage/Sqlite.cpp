#include "core/storage/Sqlite.h"

#include <sqlite3.h>

namespace opi {

static tl::unexpected<Error> sqliteFailure(sqlite3 *db)
{
    const QString fact = QString::fromUtf8(sqlite3_errmsg(db));
    switch (sqlite3_extended_errcode(db)) {
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
        return fail(Error::Kind::Conflict, "row-exists", {fact});
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return fail(Error::Kind::Invalid, "reference-missing", {fact});
    }
    const int code = sqlite3_errcode(db) & 0xff;
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return fail(Error::Kind::Damaged, "file-damaged", {fact});
    return fail(Error::Kind::Storage, "storage-failed", {fact});
}

// Statement

void Statement::finalize(sqlite3_stmt *handle)
{
    sqlite3_finalize(handle);
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    }
    const auto error = sqliteFailure(sqlite3_db_handle(m_handle.get()));
    reset();
    return error;
}

Result<> Statement::run()
{
    if (const Result<bool> stepped = step(); !stepped)
        return failure(stepped);
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

bool Statement::isNull(int at) const
{
    return sqlite3_column_type(m_handle.get(), at) == SQLITE_NULL;
}

qint64 Statement::integer(int at) const
{
    return sqlite3_column_int64(m_handle.get(), at);
}

/// Names, titles and the like repeat from row to row: equal short texts share one string.
QString Statement::text(int at) const
{
    constexpr qsizetype longest = 40;
    const QByteArrayView utf8 = bytes(at);
    if (utf8.isEmpty() || utf8.size() > longest)
        return QString::fromUtf8(utf8);
    if (m_texts.empty())
        m_texts.resize(4096);
    SharedText &shared = m_texts[qHash(utf8) % m_texts.size()];
    if (shared.utf8 != utf8)
        shared = {utf8.toByteArray(), QString::fromUtf8(utf8)};
    return shared.text;
}

QByteArrayView Statement::bytes(int at) const
{
    const void *data = sqlite3_column_blob(m_handle.get(), at);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_handle.get(), at)};
}

void Statement::writeNull(int at)
{
    sqlite3_bind_null(m_handle.get(), at + 1);
}

void Statement::writeInteger(int at, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), at + 1, value);
}

void Statement::writeText(int at, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_handle.get(), at + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::writeBytes(int at, QByteArrayView value)
{
    sqlite3_bind_blob(m_handle.get(), at + 1, value.data(), int(value.size()), SQLITE_TRANSIENT);
}

// Sqlite

void Sqlite::close(sqlite3 *handle)
{
    sqlite3_close_v2(handle);
}

Result<Sqlite> Sqlite::open(const QString &path, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::Create)
        flags |= SQLITE_OPEN_CREATE;

    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Sqlite db(handle);
    if (code != SQLITE_OK)
        return sqliteFailure(handle);
    if (const Result<> hardened = db.harden(); !hardened)
        return failure(hardened);
    return db;
}

/// The reasons for each setting are in docs: reliability, "SQLite settings for the document file".
/// Not locking_mode=EXCLUSIVE: it keeps the rollback journal open, so SQLite no longer notices that
/// the file was moved away (measured with 3.40.1), and a crash then parts the file from its journal.
Result<> Sqlite::harden() const
{
    sqlite3 *db = m_handle.get();
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},    {SQLITE_DBCONFIG_DQS_DDL, 0},        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto &[setting, value] : settings) {
        if (sqlite3_db_config(db, setting, value, nullptr) != SQLITE_OK)
            return sqliteFailure(db);
    }
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(db, 5000);
    return run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;"
               "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;");
}

Result<Statement> Sqlite::prepare(const QByteArray &sql) const
{
    sqlite3_stmt *handle = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql.constData(), int(sql.size()) + 1, &handle, nullptr) != SQLITE_OK)
        return sqliteFailure(m_handle.get());
    return Statement(handle);
}

Result<> Sqlite::run(const QByteArray &sql) const
{
    if (sqlite3_exec(m_handle.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteFailure(m_handle.get());
    return {};
}

Result<qint64> Sqlite::integer(const QByteArray &sql) const
{
    Result<Statement> query = prepare(sql);
    if (!query)
        return failure(query);
    if (const Result<bool> row = query->step(); !row)
        return failure(row);
    return query->integer(0);
}

qint64 Sqlite::lastInsertRowid() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

bool Sqlite::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

// Transaction

Transaction::~Transaction()
{
    if (m_isOpen)
        static_cast<void>(m_db.run("ROLLBACK"));
}

Result<> Transaction::begin()
{
    const Result<> begun = m_db.run("BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
}

Result<> Transaction::commit()
{
    if (m_db.hasMoved())
        return fail(Error::Kind::Storage, "file-moved");
    const Result<> committed = m_db.run("COMMIT");
    m_isOpen = !committed;
    return committed;
}

} // namespace opi
