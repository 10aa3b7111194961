#pragma once

#include "core/portfolio/search/SearchIndex.h"

#include <QObject>

#include <optional>
#include <unordered_set>

namespace opi {

class Session;

/// The projects that a query finds, kept up to date while the portfolio is edited. Made before the table that asks it,
/// so that it hears of an edit first.
class ProjectSearch : public QObject {
    Q_OBJECT

public:
    explicit ProjectSearch(Session &session, QObject *parent = nullptr);

    /// Empty: every project is found.
    void setQuery(const QString &query);
    bool finds(const Id<Project> &project) const { return m_query.isEmpty() || m_found.contains(project.untyped()); }
    /// Reads all texts, if that is not done, so that the first letter typed need not wait for it.
    void prepare();

private:
    struct IdHash {
        std::size_t operator()(const RowId &id) const { return id.hash(); }
    };

    void search();

    Session &m_session;
    QString m_query;
    std::optional<SearchIndex> m_index; // made when it is first needed
    std::unordered_set<RowId, IdHash> m_found;
    bool m_isUpToDate = false;
};

} // namespace opi
