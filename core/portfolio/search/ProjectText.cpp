#include "core/portfolio/search/ProjectText.h"

#include "core/base/Folding.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CustomValue.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"

#include <algorithm>

namespace opi {

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

char lower(QChar letter)
{
    const char16_t code = letter.unicode();
    return char(code >= u'A' && code <= u'Z' ? code + (u'a' - u'A') : code);
}

/// The two ways to write a Danish letter on another keyboard; null for other letters.
struct Spelling {
    const char *asTwo;
    char asOne;
};
Spelling danish(QChar letter)
{
    switch (letter.unicode()) {
    case u'æ':
    case u'Æ': return {"ae", 'a'};
    case u'ø':
    case u'Ø': return {"oe", 'o'};
    case u'å':
    case u'Å': return {"aa", 'a'};
    default: return {nullptr, 0};
    }
}

/// Danish text without other letters than the three, by far the most there is: folded without a detour. False: there
/// are others, and `to` is as it was.
bool appendDanish(std::string &to, const QString &text)
{
    const std::size_t before = to.size();
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80) {
            to += lower(letter);
        } else if (const Spelling spelling = danish(letter); spelling.asTwo) {
            to += spelling.asTwo;
        } else {
            to.resize(before);
            return false;
        }
    }
    to += '\n';
    for (const QChar letter : text)
        to += letter.unicode() < 0x80 ? lower(letter) : danish(letter).asOne;
    to += '\n';
    return true;
}

class Collector {
public:
    Collector(const Portfolio &portfolio, std::string &text) : m_portfolio(portfolio), m_text(text) {}

    void add(const QString &text) { appendSearchable(m_text, text); }
    void add(const LocalizedText &text)
    {
        add(text.da);
        if (text.en != text.da)
            add(text.en);
    }
    template <Entity E, typename Name> void addNamed(const std::optional<Id<E>> &id, Name name)
    {
        if (const E *row = id ? m_portfolio.find(*id) : nullptr)
            add(std::invoke(name, *row));
    }
    template <Entity E> void addEach(const Project &project, auto... fields)
    {
        for (const E &row : m_portfolio.of<E>(project.id))
            (add(std::invoke(fields, row)), ...);
    }

private:
    const Portfolio &m_portfolio;
    std::string &m_text;
};

/// Whether the set changed a row of the table that projects only name.
template <Entity E> bool isRenamed(const ChangeSet &set, const std::optional<Id<E>> &id)
{
    const std::span<const E> changed = set.before<E>();
    return id && std::any_of(changed.begin(), changed.end(), [&](const E &row) { return row.id == *id; });
}

bool namesChanged(const ChangeSet &set, const Portfolio &after, const Project &project)
{
    if (isRenamed(set, project.phase) || isRenamed(set, project.region) || isRenamed(set, project.hub)
        || isRenamed(set, project.programme) || isRenamed(set, project.focusArea)
        || isRenamed(set, project.responsible))
        return true;
    const auto partners = after.of<ProjectPartner>(project.id);
    return std::any_of(partners.begin(), partners.end(), [&](const ProjectPartner &partner) {
        return isRenamed(set, std::optional(partner.organisation));
    });
}

template <typename... E> bool hasChanged(const ChangeSet &set) { return (!set.before<E>().empty() || ...); }

bool hasRenames(const ChangeSet &set)
{
    return hasChanged<Phase, Region, Hub, Programme, FocusArea, Person, Organisation>(set);
}

} // namespace

void appendSearchable(std::string &to, const QString &text)
{
    if (text.isEmpty())
        return;
    if (isAscii(text)) {
        for (const QChar letter : text)
            to += lower(letter);
        to += '\n';
    } else if (!appendDanish(to, text)) {
        to += searchable(text).toStdString();
        to += '\n';
    }
}

std::string searchText(const Portfolio &portfolio, const Project &project)
{
    std::string text;
    Collector all(portfolio, text);
    for (const QString &own : {project.code, project.regionText, project.externalId, project.source})
        all.add(own);
    for (const LocalizedText &own : {project.title, project.summary, project.time.reason, project.cost.reason,
                                     project.benefits.reason, project.overall.reason})
        all.add(own);
    for (const QString &tag : project.tags)
        all.add(tag);
    all.addNamed(project.phase, &Phase::name);
    all.addNamed(project.region, &Region::name);
    all.addNamed(project.hub, &Hub::name);
    all.addNamed(project.programme, &Programme::title);
    all.addNamed(project.focusArea, &FocusArea::name);
    all.addNamed(project.responsible, &Person::name);
    for (const ProjectPartner &partner : portfolio.of<ProjectPartner>(project.id))
        all.addNamed(std::optional(partner.organisation), &Organisation::name);
    all.addEach<Milestone>(project, &Milestone::title);
    all.addEach<Risk>(project, &Risk::title, &Risk::response);
    all.addEach<Grant>(project, &Grant::title);
    all.addEach<BudgetLine>(project, &BudgetLine::title);
    all.addEach<PhaseTransition>(project, &PhaseTransition::reason);
    all.addEach<CustomValue>(project, &CustomValue::value);
    return text;
}

std::vector<Id<Project>> projectsTouched(const ChangeSet &set, const Portfolio &after)
{
    std::vector<Id<Project>> touched;
    const int projects = tableInfo<Project>().index;
    for (const TableChanges &changes : set.tables()) {
        for (const RowList *rows : {&changes.created, &changes.before, &changes.after, &changes.deleted}) {
            const TableInfo &table = rows->table();
            for (qsizetype i = 0; i < rows->size(); ++i) {
                if (table.index == projects)
                    touched.push_back(Id<Project>(table.id(rows->at(i))));
                else if (table.parent == projects)
                    touched.push_back(Id<Project>(table.owner(rows->at(i))));
            }
        }
    }
    if (hasRenames(set)) {
        for (const Project &project : after.rows<Project>()) {
            if (namesChanged(set, after, project))
                touched.push_back(project.id);
        }
    }
    const auto byBytes = [](const Id<Project> &a, const Id<Project> &b) { return a.bytes() < b.bytes(); };
    std::sort(touched.begin(), touched.end(), byBytes);
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    std::erase_if(touched, [&](const Id<Project> &id) { return !after.find(id); });
    return touched;
}

} // namespace opi
