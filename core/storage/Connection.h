#pragma once

#include "core/storage/Sqlite.h"

#include <QSqlDatabase>

namespace opi {

/// A connection of Qt Sql to one database, which it owns: it is removed with the object, by the thread that made it.
/// Statements without a result go through Qt; rows in bulk go through the handle (class Sqlite).
class Connection {
public:
    /// Only Create makes a file that is missing. Every path is taken as it stands, whatever characters it has.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Sqlite::Access access);

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// The sqlite3 of the same connection; valid as long as the connection.
    sqlite3 *handle() const { return m_handle; }

    /// Runs one statement without result.
    Result<> run(const QString &statement) const;

private:
    explicit Connection(const QString &name);

    QString m_name;
    QSqlDatabase m_db;
    sqlite3 *m_handle = nullptr;
};

} // namespace opi
