#pragma once

#include "core/portfolio/search/SearchIndex.h"

#include <QObject>

#include <future>
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
    bool findsAll() const { return m_query.isEmpty(); }
    bool finds(const Id<Project> &project) const { return m_query.isEmpty() || m_found.contains(project.untyped()); }
    /// Begins to read all texts beside the window, if that is not done, so that the first letter typed need not wait.
    void prepare();

private:
    struct IdHash {
        std::size_t operator()(const RowId &id) const { return id.hash(); }
    };

    void search();
    SearchIndex &index();

    Session &m_session;
    QString m_query;
    std::optional<SearchIndex> m_index;
    std::future<SearchIndex> m_coming; // while a thread makes it
    std::vector<ChangeSet> m_missed;   // edits since the thread got the portfolio
    std::unordered_set<RowId, IdHash> m_found;
    bool m_isUpToDate = false;
};

} // namespace opi
