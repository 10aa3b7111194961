#include "core/actions/readiness/RecordAssessment.h"

#include "core/actions/Checks.h"
#include "core/actions/Edit.h"
#include "core/actions/readiness/AssessmentActions.h"
#include "core/domain/RubricCriterion.h"

#include <algorithm>

namespace opi::actions {

namespace {

/// Actions one after the other on a portfolio of its own; the whole is the difference.
class Steps {
public:
    explicit Steps(const Portfolio &portfolio) : m_now(portfolio) {}

    const Portfolio &now() const { return m_now; }
    Result<> take(const Result<ChangeSet> &set) { return set ? m_now.apply(*set) : Result<>(failure(set)); }

private:
    Portfolio m_now;
};

template <typename Rows, typename IsIt> auto firstOf(const Rows &rows, IsIt isIt) -> decltype(&*rows.begin())
{
    const auto found = std::find_if(rows.begin(), rows.end(), isIt);
    return found == rows.end() ? nullptr : &*found;
}

class Recorder {
public:
    Recorder(const Portfolio &portfolio, const Id<Project> &project, const AssessmentRecord &record)
        : m_steps(portfolio), m_project(project), m_record(record)
    {
    }

    Result<> record(const QDateTime &now, QDate today)
    {
        for (const auto &part : m_record.components) {
            if (Result<> done = addComponent(part); !done)
                return done;
        }
        if (Result<> begun = begin(now, today); !begun)
            return begun;
        for (qsizetype i = 0; i < m_record.raters.size(); ++i) {
            if (Result<> done = rate(m_raters[i], m_record.raters[i]); !done)
                return done;
        }
        for (const auto &mark : m_record.marks) {
            if (Result<> done = addMark(mark); !done)
                return done;
        }
        for (const auto &exception : m_record.notApplicable) {
            if (Result<> done = except(exception); !done)
                return done;
        }
        for (const auto &strategy : m_record.strategies) {
            if (Result<> done = addStrategy(strategy); !done)
                return done;
        }
        return m_record.isClosed
                   ? m_steps.take(closeAssessment(m_steps.now(), m_assessment.id, now, m_record.reason, today))
                   : Result<>();
    }

    const Portfolio &now() const { return m_steps.now(); }

private:
    const PackageComponent *component(const QString &name) const
    {
        return firstOf(m_steps.now().of<PackageComponent>(m_project),
                       [&](const PackageComponent &part) { return part.name.da == name || part.name.en == name; });
    }

    Result<Id<RubricDimension>> dimension(const QString &code) const
    {
        const auto *found =
            firstOf(m_steps.now().of<RubricDimension>(m_assessment.rubric),
                    [&](const RubricDimension &row) { return row.code == code && row.scale == RubricScale::Profile; });
        if (!found)
            return fail(Error::Kind::Invalid, "unknown-dimension", {code});
        return Id<RubricDimension>(found->id);
    }

    Result<Id<PackageComponent>> componentId(const QString &name) const
    {
        const PackageComponent *found = component(name);
        if (!found)
            return fail(Error::Kind::Invalid, "unknown-component", {name});
        return Id<PackageComponent>(found->id);
    }

    Result<> addComponent(const AssessmentRecord::Component &part)
    {
        if (component(part.name.in(Language::Danish)))
            return {};
        int position = 0;
        for (const PackageComponent &known : m_steps.now().of<PackageComponent>(m_project))
            position = std::max(position, known.position + 1);
        return m_steps.take(create(m_steps.now(), PackageComponent{Id<PackageComponent>::generate(), m_project,
                                                                   part.name, part.isCore, part.isRequired, position}));
    }

    Result<> begin(const QDateTime &now, QDate today)
    {
        QStringList roles;
        for (const auto &rater : m_record.raters)
            roles << rater.role;
        const Result<ChangeSet> set =
            startAssessment(m_steps.now(), {m_project, m_record.on, now, m_record.context, roles, false, false}, today);
        if (!set)
            return failure(set);
        m_assessment = set->created<Assessment>().front();
        for (const Rater &rater : set->created<Rater>())
            m_raters << rater.id;
        return m_steps.take(set);
    }

    Result<> rate(const Id<Rater> &rater, const AssessmentRecord::RaterRecord &record)
    {
        for (const auto &[code, level] : record.dimensions) {
            const Result<Id<RubricDimension>> found = dimension(code);
            if (!found)
                return failure(found);
            if (Result<> done = m_steps.take(rateDimension(m_steps.now(), {rater, *found, level})); !done)
                return done;
        }
        for (const auto &levels : record.components) {
            const Result<Id<PackageComponent>> found = componentId(levels.name);
            if (!found)
                return failure(found);
            Result<> done = m_steps.take(rateComponent(m_steps.now(), {rater, *found, levels.readiness, levels.use}));
            if (!done)
                return done;
        }
        return {};
    }

    Result<std::optional<Id<Evidence>>> evidence(const std::optional<AssessmentRecord::Proof> &proof)
    {
        if (!proof)
            return std::optional<Id<Evidence>>();
        const auto *known = firstOf(m_steps.now().of<Evidence>(m_project), [&](const Evidence &row) {
            return row.kind == proof->kind && row.title.in(Language::Danish) == proof->title.in(Language::Danish);
        });
        if (known)
            return std::optional(known->id);
        const Evidence row{Id<Evidence>::generate(),
                           m_project,
                           proof->title,
                           proof->kind,
                           proof->strength,
                           proof->source,
                           proof->date,
                           proof->link,
                           {}};
        if (const Result<> done = m_steps.take(create(m_steps.now(), row)); !done)
            return failure(done);
        return std::optional(row.id);
    }

    Result<> addMark(const AssessmentRecord::Mark &mark)
    {
        const auto *criterion = firstOf(m_steps.now().rows<RubricCriterion>(), [&](const RubricCriterion &row) {
            const RubricLevel *level = row.code == mark.criterion ? m_steps.now().find(row.level) : nullptr;
            const RubricDimension *found = level ? m_steps.now().find(level->dimension) : nullptr;
            return found && found->rubric == m_assessment.rubric;
        });
        if (!criterion)
            return fail(Error::Kind::Invalid, "unknown-criterion", {mark.criterion});
        const Id<RubricCriterion> id = criterion->id; // adding evidence moves rows
        const Result<std::optional<Id<Evidence>>> proof = evidence(mark.evidence);
        if (!proof)
            return failure(proof);
        return m_steps.take(markCriterion(m_steps.now(), m_assessment.id, id, mark.isMet, *proof));
    }

    Result<> except(const AssessmentRecord::Exception &exception)
    {
        const Result<Id<RubricDimension>> found = dimension(exception.dimension);
        if (!found)
            return failure(found);
        return m_steps.take(setNotApplicable(m_steps.now(), m_assessment.id, *found, true, exception.reason));
    }

    Result<> addStrategy(const AssessmentRecord::Strategy &strategy)
    {
        ScalingStrategy row;
        row.id = Id<ScalingStrategy>::generate();
        row.assessment = m_assessment.id;
        row.option = strategy.option;
        row.due = strategy.due;
        row.reason = strategy.reason;
        if (!strategy.dimension.isEmpty()) {
            const Result<Id<RubricDimension>> found = dimension(strategy.dimension);
            if (!found)
                return failure(found);
            row.dimension = *found;
        } else {
            const Result<Id<PackageComponent>> found = componentId(strategy.component);
            if (!found)
                return failure(found);
            row.component = *found;
        }
        return m_steps.take(create(m_steps.now(), row));
    }

    Steps m_steps;
    Id<Project> m_project;
    const AssessmentRecord &m_record;
    Assessment m_assessment;
    QList<Id<Rater>> m_raters;
};

} // namespace

Result<ChangeSet> recordAssessment(const Portfolio &portfolio, const Id<Project> &project,
                                   const AssessmentRecord &record, const QDateTime &now, QDate today)
{
    Recorder recorder(portfolio, project, record);
    if (const Result<> done = recorder.record(now, today); !done)
        return failure(done);
    ChangeSet set = difference(portfolio, recorder.now());
    set.action = QStringLiteral("record-assessment");
    set.subject = subjectOf(portfolio, *portfolio.find(project));
    return set;
}

} // namespace opi::actions
