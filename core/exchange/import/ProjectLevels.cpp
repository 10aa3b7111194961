#include "core/exchange/import/ProjectLevels.h"

#include "core/actions/readiness/AssessmentActions.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/exchange/import/NameKey.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace opi {

namespace {

using DayLevels = std::vector<const Listed<ListedLevels> *>;

std::map<QDate, DayLevels> byDay(const ListedProject &listed, QDate today)
{
    std::map<QDate, DayLevels> days;
    for (const Listed<ListedLevels> &levels : listed.levels)
        days[levels.value.on.value_or(today)].push_back(&levels);
    return days;
}

bool hasLevel(const ListedLevels &levels) { return levels.readiness || levels.use; }

bool hasAnyLevel(const DayLevels &levels)
{
    return std::any_of(levels.begin(), levels.end(), [](const auto *each) { return hasLevel(each->value); });
}

/// The parts of one project's package, those that the list brings in among them.
class Package {
public:
    Package(const Project &project, ImportContext &context) : m_project(project), m_context(context)
    {
        for (const PackageComponent &part : context.portfolio.of<PackageComponent>(project.id))
            m_parts.push_back(part);
        std::sort(m_parts.begin(), m_parts.end(), [](const PackageComponent &a, const PackageComponent &b) {
            return std::pair(!a.isCore, a.position) < std::pair(!b.isCore, b.position);
        });
    }

    const PackageComponent *find(const QString &name) const
    {
        const QString key = nameKey(name);
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const PackageComponent &part) {
            return name.isEmpty() ? part.isCore : nameKey(part.name.da) == key || nameKey(part.name.en) == key;
        });
        return found == m_parts.end() ? nullptr : &*found;
    }

    Id<PackageComponent> obtain(const ListedLevels &levels)
    {
        if (const PackageComponent *known = find(levels.component))
            return known->id;
        PackageComponent part;
        part.id = Id<PackageComponent>::generate();
        part.project = m_project.id;
        part.name = nameOf(levels.component);
        part.isCore = levels.component.isEmpty() || levels.isCore.value_or(find({}) == nullptr);
        for (const PackageComponent &other : m_parts)
            part.position = std::max(part.position, other.position + 1);
        m_parts.push_back(part);
        m_context.set.create(part);
        return part.id;
    }

    LocalizedText nameOf(const QString &component) const
    {
        if (component.isEmpty())
            return m_project.title;
        return m_context.language == Language::Danish ? LocalizedText{component, {}} : LocalizedText{{}, component};
    }

private:
    const Project &m_project;
    ImportContext &m_context;
    std::vector<PackageComponent> m_parts;
};

/// The list as a rater. It stays in the file, so it is in the language of the list.
QString listAsRater(const ImportContext &context)
{
    return context.language == Language::Danish ? QStringLiteral("Importeret liste") : QStringLiteral("Imported list");
}

void refuse(const DayLevels &levels, const char *why, ImportContext &context)
{
    for (const Listed<ListedLevels> *each : levels)
        context.cells.doubt(each->record, each->column, why, "not-stored");
}

/// A part that a day names twice, once by its name and once as the core, has the levels of the first.
bool isFirst(QSet<RowId> &rated, const Id<PackageComponent> &part, const Listed<ListedLevels> &levels,
             ImportContext &context)
{
    if (!rated.contains(part.untyped())) {
        rated.insert(part.untyped());
        return true;
    }
    context.cells.doubt(levels.record, levels.column, "named-twice", "taken-once", levels.value.component);
    return false;
}

/// One day of the list against what the portfolio says of that day.
class DayComparison {
public:
    DayComparison(const Project &project, QDate day, const DayLevels &levels, Package &package, ImportContext &context)
        : m_project(project), m_day(day), m_levels(levels), m_package(package), m_context(context),
          m_reader(context.portfolio, day), m_base(m_reader.latest(project.id))
    {
        if (m_base)
            m_before = m_reader.of(*m_base);
    }

    std::vector<ImportDifference> differences() const
    {
        std::vector<ImportDifference> all;
        const auto note = [&](const Listed<ListedLevels> &levels, ImportField field, const QString &part,
                              const QString &was, const QString &inList) {
            ImportDifference difference;
            difference.subject = m_project.id.untyped();
            difference.code = m_project.code;
            difference.title = m_project.title.in(Language::Danish);
            difference.row = m_context.cells.table().records[levels.record].line;
            difference.field = field;
            difference.part = part;
            difference.was = was;
            difference.inList = inList;
            difference.key =
                field == ImportField::AssessedOn ? ledgerKey(field) : ledgerKey(field, levels.value.component);
            m_context.merge.decide(difference);
            all.push_back(std::move(difference));
        };
        const bool isNamedDay = m_levels.front()->value.on.has_value();
        if (isNamedDay && hasAnyLevel(m_levels) && (!m_base || m_base->assessedOn != m_day))
            note(*m_levels.front(), ImportField::AssessedOn, {},
                 m_base ? m_base->assessedOn.toString(Qt::ISODate) : QString(), m_day.toString(Qt::ISODate));
        for (const Listed<ListedLevels> *levels : m_levels) {
            const ListedLevels &listed = levels->value;
            const PackageComponent *part = m_package.find(listed.component);
            const QString name = (part ? part->name : m_package.nameOf(listed.component)).in(m_context.language);
            if (!part)
                note(*levels, ImportField::Component, {}, {}, name);
            const auto compare = [&](ImportField field, RaterPanel ComponentReadiness::*axis,
                                     const std::optional<int> &inList) {
                const std::optional<int> was = part ? claimed(part->id, axis) : std::nullopt;
                if (inList && inList != was)
                    note(*levels, field, name, was ? QString::number(*was) : QString(), QString::number(*inList));
            };
            compare(ImportField::Readiness, &ComponentReadiness::readiness, listed.readiness);
            compare(ImportField::Use, &ComponentReadiness::use, listed.use);
        }
        return all;
    }

    /// False: it cannot be taken, and the cells are doubtful.
    bool take()
    {
        if (!hasAnyLevel(m_levels)) {
            for (const Listed<ListedLevels> *levels : m_levels)
                m_package.obtain(levels->value);
            return true;
        }
        const QString role = listAsRater(m_context);
        const Result<ChangeSet> started = actions::startAssessment(
            m_context.portfolio, {m_project.id, m_day, m_context.now, {}, {role}, true, true}, m_day);
        if (!started) {
            refuse(m_levels, started.error().kind == Error::Kind::Conflict ? "assessment-open" : "rubric-missing",
                   m_context);
            return false;
        }
        const Id<Rater> rater = carryOver(*started, role);
        QSet<RowId> rated;
        for (const Listed<ListedLevels> *each : m_levels) {
            const ListedLevels &levels = each->value;
            const Id<PackageComponent> part = m_package.obtain(levels);
            if (!hasLevel(levels) || !isFirst(rated, part, *each, m_context))
                continue;
            const auto given = [&](const std::optional<int> &level, RaterPanel ComponentReadiness::*axis) {
                return level ? level : claimed(part, axis);
            };
            m_context.set.create(ComponentRating{Id<ComponentRating>::generate(), rater, part,
                                                 given(levels.readiness, &ComponentReadiness::readiness),
                                                 given(levels.use, &ComponentReadiness::use), 1});
        }
        return true;
    }

private:
    std::optional<int> claimed(const Id<PackageComponent> &part, RaterPanel ComponentReadiness::*axis) const
    {
        const auto found = std::find_if(m_before.components.begin(), m_before.components.end(),
                                        [&](const ComponentReadiness &each) { return each.component == part; });
        return found == m_before.components.end() ? std::nullopt : ((*found).*axis).claimed;
    }

    bool isListed(const Id<PackageComponent> &part) const
    {
        return std::any_of(m_levels.begin(), m_levels.end(), [&](const auto *each) {
            const PackageComponent *known = m_package.find(each->value.component);
            return known && known->id == part && hasLevel(each->value);
        });
    }

    /// The assessment as it was begun, closed, without the levels that the list gives anew. Returns the list's rater.
    Id<Rater> carryOver(const ChangeSet &started, const QString &role)
    {
        ChangeSet &set = m_context.set;
        Assessment assessment = started.created<Assessment>().front();
        assessment.closedAt = assessment.startedAt;
        set.create(assessment);
        std::optional<Id<Rater>> list;
        int position = 0;
        for (const Rater &rater : started.created<Rater>()) {
            set.create(rater);
            position = std::max(position, rater.position + 1);
            if (rater.role == role)
                list = rater.id;
        }
        for (const CriterionMark &mark : started.created<CriterionMark>())
            set.create(mark);
        for (const DimensionRemark &remark : started.created<DimensionRemark>())
            set.create(remark);
        for (const DimensionRating &rating : started.created<DimensionRating>())
            set.create(rating);
        for (const ComponentRating &rating : started.created<ComponentRating>()) {
            if (!isListed(rating.component))
                set.create(rating);
        }
        if (!list) {
            list = Id<Rater>::generate();
            set.create(Rater{*list, assessment.id, role, {}, position});
        }
        return *list;
    }

    const Project &m_project;
    QDate m_day;
    const DayLevels &m_levels;
    Package &m_package;
    ImportContext &m_context;
    ReadinessReader m_reader;
    const Assessment *m_base;
    Readiness m_before;
};

} // namespace

void addLevels(const Project &project, const ListedProject &listed, ImportContext &context)
{
    Package package(project, context);
    const Rubric *rubric = currentRubric(context.portfolio);
    for (const auto &[day, levels] : byDay(listed, context.cells.today())) {
        if (!rubric) {
            refuse(levels, "rubric-missing", context);
            continue;
        }
        const Assessment assessment{Id<Assessment>::generate(), project.id, rubric->id,          day,
                                    context.now.toUTC(),        {},         context.now.toUTC(), {}};
        const Rater rater{Id<Rater>::generate(), assessment.id, listAsRater(context), {}, 0};
        if (hasAnyLevel(levels)) {
            context.set.create(assessment);
            context.set.create(rater);
        }
        QSet<RowId> rated;
        for (const Listed<ListedLevels> *each : levels) {
            const Id<PackageComponent> part = package.obtain(each->value);
            if (hasLevel(each->value) && isFirst(rated, part, *each, context))
                context.set.create(ComponentRating{Id<ComponentRating>::generate(), rater.id, part,
                                                   each->value.readiness, each->value.use, 1});
        }
    }
}

std::vector<ImportDifference> compareLevels(const Project &project, const ListedProject &listed, ImportContext &context)
{
    std::vector<ImportDifference> all;
    Package package(project, context);
    for (const auto &[day, levels] : byDay(listed, context.cells.today())) {
        DayComparison comparison(project, day, levels, package, context);
        std::vector<ImportDifference> found = comparison.differences();
        if (found.empty())
            continue;
        const bool isWanted = std::any_of(found.begin(), found.end(), [](const auto &each) { return each.isTaken; });
        const bool isTaken = isWanted && comparison.take();
        for (ImportDifference &difference : found)
            difference.isTaken = isTaken;
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace opi
