#include "core/exchange/import/ProjectMatcher.h"

#include "core/exchange/import/NameKey.h"

#include <algorithm>

namespace opi {

namespace {

QString joined(const QString &title, const QString &lead, const std::optional<QDate> &start)
{
    return nameKey(title) + u'\n' + lead + u'\n' + (start ? start->toString(Qt::ISODate) : QString());
}

} // namespace

ProjectMatcher::ProjectMatcher(const Portfolio &portfolio, const OrganisationBook &organisations)
    : m_portfolio(portfolio), m_organisations(organisations)
{
    std::vector<const Project *> projects;
    for (const Project &project : portfolio.rows<Project>())
        projects.push_back(&project);
    // A multi hash gives the values of a key from the last one to the first.
    std::sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) { return a->code > b->code; });
    for (const Project *project : projects) {
        m_byCode.insert(nameKey(project->code), project);
        if (!project->externalId.isEmpty())
            m_byNumber.insert(nameKey(project->externalId), project);
        for (const QString &title : {project->title.da, project->title.en}) {
            if (!title.isEmpty())
                m_byTitle.insert(keyOf(*project, title), project);
        }
    }
}

QString ProjectMatcher::keyOf(const Project &project, const QString &title) const
{
    QString lead;
    for (const ProjectPartner &partner : m_portfolio.of<ProjectPartner>(project.id)) {
        if (partner.role == PartnerRole::Lead && (lead.isEmpty() || partner.organisation.toString() < lead))
            lead = partner.organisation.toString();
    }
    return joined(cleanText(title).simplified(), lead, project.start);
}

QString ProjectMatcher::keyOf(const ListedProject &project) const
{
    QStringList leads;
    for (const Listed<ListedParticipant> &participant : project.participants) {
        if (participant.value.role != PartnerRole::Lead)
            continue;
        const auto found = m_organisations.find(participant.value.organisation);
        leads << (found ? found->toString() : QStringLiteral("new"));
    }
    const QString title = project.fact(ImportField::TitleDa).isEmpty() ? project.fact(ImportField::TitleEn)
                                                                       : project.fact(ImportField::TitleDa);
    leads.sort();
    return joined(title, leads.value(0), project.date(ImportField::Start));
}

const Project *ProjectMatcher::take(QMultiHash<QString, const Project *> &among, const QString &key)
{
    for (const Project *project : among.values(key)) {
        if (!m_taken.contains(project->id.untyped())) {
            m_taken.insert(project->id.untyped());
            return project;
        }
    }
    return nullptr;
}

std::vector<const Project *> ProjectMatcher::match(const std::vector<ListedProject> &listed)
{
    std::vector<const Project *> found(listed.size());
    const auto matchAll = [&](auto find) {
        for (std::size_t i = 0; i < listed.size(); ++i) {
            if (!found[i])
                found[i] = find(listed[i]);
        }
    };
    matchAll([&](const ListedProject &project) -> const Project * {
        const QString number = project.fact(ImportField::ExternalId);
        return number.isEmpty() ? nullptr : take(m_byNumber, nameKey(number));
    });
    matchAll([&](const ListedProject &project) -> const Project * {
        const QString code = project.fact(ImportField::Code);
        return code.isEmpty() ? nullptr : take(m_byCode, nameKey(code));
    });
    matchAll([&](const ListedProject &project) -> const Project * {
        const Project *same = project.fact(ImportField::Code).isEmpty() ? take(m_byTitle, keyOf(project)) : nullptr;
        // Two numbers are two projects, whatever they are called.
        const QString number = project.fact(ImportField::ExternalId);
        if (!same || number.isEmpty() || same->externalId.isEmpty())
            return same;
        m_taken.remove(same->id.untyped());
        return nullptr;
    });
    return found;
}

} // namespace opi
