#include "core/exchange/import/ProjectMatcher.h"

#include "core/exchange/import/NameKey.h"

#include <algorithm>

namespace opi {

namespace {

QString titleKey(const QString &title) { return cleanText(title).simplified().toCaseFolded(); }

QString titleOf(const ListedProject &project)
{
    const QString danish = project.fact(ImportField::TitleDa);
    return danish.isEmpty() ? project.fact(ImportField::TitleEn) : danish;
}

/// Two numbers are two projects, whatever they are called.
bool haveOtherNumbers(const Project &project, const ListedProject &listed)
{
    const QString number = nameKey(listed.fact(ImportField::ExternalId));
    const QString known = nameKey(project.externalId);
    return !number.isEmpty() && !known.isEmpty() && number != known;
}

} // namespace

ProjectMatcher::ProjectMatcher(const Portfolio &portfolio, const OrganisationBook &organisations)
    : m_portfolio(portfolio), m_organisations(organisations)
{
    std::vector<const Project *> projects;
    for (const Project &project : portfolio.rows<Project>())
        projects.push_back(&project);
    std::sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) { return a->code < b->code; });
    for (const Project *project : projects) {
        m_byCode[nameKey(project->code)] << project;
        m_byNumber[nameKey(project->externalId)] << project;
        m_byTitle[titleKey(project->title.da)] << project;
        if (titleKey(project->title.en) != titleKey(project->title.da))
            m_byTitle[titleKey(project->title.en)] << project;
    }
}

const Project *ProjectMatcher::take(const Index &among, const QString &key, auto fits)
{
    if (key.isEmpty())
        return nullptr;
    for (const Project *project : among.value(key)) {
        if (!m_taken.contains(project->id.untyped()) && fits(*project)) {
            m_taken.insert(project->id.untyped());
            return project;
        }
    }
    return nullptr;
}

bool ProjectMatcher::hasSameLead(const Project &project, const ListedProject &listed, Absent absent) const
{
    bool isLedHere = false;
    bool isLedThere = false;
    for (const ProjectPartner &partner : m_portfolio.of<ProjectPartner>(project.id)) {
        if (partner.role != PartnerRole::Lead)
            continue;
        isLedHere = true;
        for (const Listed<ListedParticipant> &named : listed.participants) {
            if (named.value.role == PartnerRole::Lead
                && m_organisations.find(named.value.organisation) == partner.organisation)
                return true;
        }
    }
    for (const Listed<ListedParticipant> &named : listed.participants)
        isLedThere |= named.value.role == PartnerRole::Lead;
    return absent == Absent::FitsAll ? !isLedHere || !isLedThere : !isLedHere && !isLedThere;
}

bool ProjectMatcher::isSame(const Project &project, const ListedProject &listed, Absent absent) const
{
    const std::optional<QDate> start = listed.date(ImportField::Start);
    const bool isOpen = absent == Absent::FitsAll && (!start || !project.start);
    return (isOpen || start == project.start) && hasSameLead(project, listed, absent)
           && !haveOtherNumbers(project, listed);
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
    const auto any = [](const Project &) { return true; };
    matchAll([&](const ListedProject &project) {
        return take(m_byNumber, nameKey(project.fact(ImportField::ExternalId)), any);
    });
    matchAll(
        [&](const ListedProject &project) { return take(m_byCode, nameKey(project.fact(ImportField::Code)), any); });
    // What one of the two does not say cannot tell them apart: a user may have filled it in since the last import.
    for (const Absent absent : {Absent::Differs, Absent::FitsAll}) {
        matchAll([&](const ListedProject &project) -> const Project * {
            if (!project.fact(ImportField::Code).isEmpty())
                return nullptr; // a code that is not there yet is a new project
            return take(m_byTitle, titleKey(titleOf(project)),
                        [&](const Project &known) { return isSame(known, project, absent); });
        });
    }
    return found;
}

} // namespace opi
