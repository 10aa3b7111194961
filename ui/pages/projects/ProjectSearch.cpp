#include "ui/pages/projects/ProjectSearch.h"

#include "ui/shell/Session.h"

namespace opi {

ProjectSearch::ProjectSearch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::performed, this, [this](const ChangeSet &set) {
        m_isUpToDate = true;
        if (m_index)
            m_index->update(set, m_session.portfolio());
        search();
    });
    connect(&session, &Session::changed, this, [this] {
        if (std::exchange(m_isUpToDate, false))
            return;
        m_index.reset(); // another file or date
        search();
    });
}

void ProjectSearch::setQuery(const QString &query)
{
    m_query = query.trimmed();
    search();
}

void ProjectSearch::prepare()
{
    if (!m_index)
        m_index.emplace(m_session.portfolio());
}

void ProjectSearch::search()
{
    m_found.clear();
    if (m_query.isEmpty())
        return;
    prepare();
    for (const Id<Project> &project : m_index->find(m_query))
        m_found.insert(project.untyped());
}

} // namespace opi
