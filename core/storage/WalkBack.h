#pragma once

#include "core/portfolio/Portfolio.h"

#include <QJsonObject>

#include <unordered_map>

namespace opi {

/// Takes journal rows back one after the other, the newest first, and gives the sum of it as one set. A row that was
/// edited a hundred times is decoded a hundred times, but the portfolio is changed once.
class WalkBack {
public:
    explicit WalkBack(const Portfolio &now) : m_now(now), m_tables(now.tables().size()) {}

    /// `kind` and `old` as in the journal. False: the entry does not fit the rows.
    bool takeBack(const TableInfo &table, const QString &kind, const RowId &id, const QJsonObject &old);

    /// What leads from the portfolio to where the walk has come.
    ChangeSet set(const QString &action) const;

private:
    struct Touched {
        quint32 place;      ///< in `rows`
        bool exists = true; ///< where the walk has come
    };
    struct Hash {
        std::size_t operator()(const RowId &id) const { return id.hash(); }
    };
    struct TouchedTable {
        std::optional<RowList> rows;
        std::unordered_map<RowId, Touched, Hash> byId;
    };

    Touched &touch(TouchedTable &touched, const TableRows &rows, const RowId &id);

    const Portfolio &m_now;
    std::vector<TouchedTable> m_tables;
};

} // namespace opi
