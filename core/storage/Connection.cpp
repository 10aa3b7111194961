#include "core/storage/Connection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <atomic>

namespace opi {

namespace {

/// As a URI, because only its mode can say that a missing file is not to be made.
QString databaseName(const QString &path, Sqlite::Access access)
{
    if (path == QStringLiteral(":memory:"))
        return path;
    const char *mode = access == Sqlite::Access::ReadOnly ? "ro" : access == Sqlite::Access::Edit ? "rw" : "rwc";
    return QStringLiteral("file:%1?mode=%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")), QLatin1StringView(mode));
}

tl::unexpected<Error> failureOf(const QSqlError &error)
{
    return sqliteFailure(error.nativeErrorCode().toInt(), error.databaseText());
}

QString freshName()
{
    static std::atomic<quint64> number = 0;
    return QStringLiteral("opi-%1").arg(++number);
}

} // namespace

Connection::Connection(const QString &name)
    : m_name(name), m_db(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Sqlite::Access access)
{
    std::unique_ptr<Connection> connection(new Connection(freshName()));
    QSqlDatabase &db = connection->m_db;
    db.setDatabaseName(databaseName(path, access));
    db.setConnectOptions(access == Sqlite::Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY")
                                                            : QStringLiteral("QSQLITE_OPEN_URI"));
    if (!db.open())
        return failureOf(db.lastError());
    const QVariant handle = db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Error::Kind::Storage, "storage-failed", {QStringLiteral("QSQLITE")});
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return connection;
}

Connection::~Connection()
{
    m_db.close();
    m_db = QSqlDatabase(); // removeDatabase() warns as long as somebody holds it
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::run(const QString &statement) const
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        return failureOf(query.lastError());
    return {};
}

} // namespace opi
