#include "ui/pages/projects/ProjectSearch.h"

#include "ui/shell/Session.h"

namespace opi {

ProjectSearch::ProjectSearch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::performed, this, [this](const ChangeSet &set) {
        m_isUpToDate = true;
        if (m_index)
            m_index->update(set, m_session.portfolio());
        else if (m_coming.valid())
            m_missed.push_back(set);
        search();
    });
    connect(&session, &Session::changed, this, [this] {
        if (std::exchange(m_isUpToDate, false))
            return;
        m_index.reset(); // another file or date
        m_coming = {};
        m_missed.clear();
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
    if (!m_index && !m_coming.valid())
        m_coming =
            std::async(std::launch::async, [portfolio = m_session.portfolio()] { return SearchIndex(portfolio); });
}

SearchIndex &ProjectSearch::index()
{
    if (!m_index) {
        prepare();
        m_index = m_coming.get();
        for (const ChangeSet &set : std::exchange(m_missed, {}))
            m_index->update(set, m_session.portfolio());
    }
    return *m_index;
}

void ProjectSearch::search()
{
    m_found.clear();
    if (m_query.isEmpty())
        return;
    for (const Id<Project> &project : index().find(m_query))
        m_found.insert(project.untyped());
}

} // namespace opi
