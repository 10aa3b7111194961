#pragma once

#include "core/analytics/readiness/ReadinessBook.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"
#include "tests/analytics/Cases.h"

namespace opi::test {

/// A rubric of three dimensions, A (target 8), B (7) and C (6, may be not applicable), with one criterion "A-1" to
/// "A-9" a level that a pilot proves, and assessments by it.
class ReadinessCase : public Case {
public:
    explicit ReadinessCase(int version = 1) { addRubric(version); }

    void addRubric(int version)
    {
        m_version = version;
        const Rubric rubric{rubricId(), "test", version, {"Test", "Test"}, {}, true};
        set().create(rubric);
        int position = 0;
        for (const auto &[code, target] : {std::pair("A", 8), std::pair("B", 7), std::pair("C", 6)}) {
            RubricDimension row;
            row.id = dimension(code);
            row.rubric = rubric.id;
            row.code = code;
            row.name = row.shortName = {code, code};
            row.target = target;
            row.mayBeNotApplicable = *code == 'C';
            row.position = position++;
            set().create(row);
            for (int level = 0; level <= highestLevel; ++level) {
                const RubricLevel step{idOf<RubricLevel>(named(code, level)), row.id, level, {"x", "x"}, {}};
                set().create(step);
                if (level > 0)
                    set().create(RubricCriterion{criterion(code, level),
                                                 step.id,
                                                 named(code, level),
                                                 {"x", "x"},
                                                 EvidenceKinds::bit(EvidenceKind::Pilot)});
            }
        }
    }

    Id<Rubric> rubricId() const { return idOf<Rubric>(QString("rubric %1").arg(m_version)); }
    Id<RubricDimension> dimension(const QString &code) const
    {
        return idOf<RubricDimension>(QString("dimension %1 %2").arg(m_version).arg(code));
    }
    Id<RubricCriterion> criterion(const QString &code, int level) const
    {
        return idOf<RubricCriterion>("criterion " + named(code, level));
    }

    /// A closed assessment.
    Assessment assessment(const Id<Project> &project, const char *on, int hour = 12)
    {
        const QDateTime at(day(on), QTime(hour, 0), Qt::UTC);
        const Assessment row{idOf<Assessment>(QString("assessment %1").arg(set().created<Assessment>().size())),
                             project,
                             rubricId(),
                             day(on),
                             at,
                             {},
                             at,
                             {}};
        set().create(row);
        return row;
    }
    Id<Rater> rater(const Assessment &assessment) { return add(Rater{{}, assessment.id, "Klinik", {}, 0}); }
    /// What each of some raters says of a dimension; absent: does not know.
    void rate(const Id<Rater> &rater, const QString &code, std::optional<int> level, int round = 1)
    {
        add(DimensionRating{{}, rater, dimension(code), level, round, {}});
    }
    Id<PackageComponent> component(const Id<Project> &project, const QString &name, bool isCore, bool isRequired = true)
    {
        return add(PackageComponent{idOf<PackageComponent>(name),
                                    project,
                                    {name, name},
                                    isCore,
                                    isRequired,
                                    int(set().created<PackageComponent>().size())});
    }
    Id<Evidence> evidence(const Id<Project> &project, EvidenceKind kind = EvidenceKind::Pilot)
    {
        Evidence row;
        row.project = project;
        row.title = {"Pilot", "Pilot"};
        row.kind = kind;
        return add(row);
    }
    /// Criteria of levels 1 to `level` are met and proved.
    void prove(const Assessment &assessment, const QString &code, int level, const Id<Evidence> &evidence)
    {
        for (int step = 1; step <= level; ++step)
            add(CriterionMark{{}, assessment.id, criterion(code, step), true, evidence});
    }

private:
    QString named(const QString &code, int level) const
    {
        return QString("%1-%2 v%3").arg(code).arg(level).arg(m_version);
    }

    int m_version = 1;
};

} // namespace opi::test
