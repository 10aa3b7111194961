#pragma once

#include "core/base/Result.h"
#include "core/domain/Evidence.h"
#include "core/domain/ScalingStrategy.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// A whole assessment as somebody else made it, such as a survey. Dimensions and criteria by their codes, components by
/// their names.
struct AssessmentRecord {
    struct Component {
        LocalizedText name;
        bool isCore = false;
        bool isRequired = true;
    };
    struct ComponentLevels {
        QString name;
        std::optional<int> readiness;
        std::optional<int> use;
    };
    struct RaterRecord {
        QString role;
        QList<std::pair<QString, std::optional<int>>> dimensions; ///< without a level: does not know
        QList<ComponentLevels> components;
    };
    struct Proof {
        LocalizedText title;
        EvidenceKind kind = EvidenceKind::Other;
        std::optional<int> strength;
        QString source;
        std::optional<QDate> date;
        QString link;
    };
    struct Mark {
        QString criterion;
        bool isMet = true;
        std::optional<Proof> evidence;
    };
    struct Exception {
        QString dimension;
        LocalizedText reason;
    };
    struct Strategy {
        StrategyOption option = StrategyOption::Improve;
        QString dimension; ///< one of these two
        QString component;
        std::optional<QDate> due;
        LocalizedText reason;
    };

    QDate on;
    LocalizedText context;
    LocalizedText reason; ///< of a fall
    bool isClosed = true;
    QList<Component> components; ///< those that the project does not have yet are added
    QList<RaterRecord> raters;
    QList<Mark> marks;
    QList<Exception> notApplicable;
    QList<Strategy> strategies;
};

/// Everything as one step. Evidence that the project has, with the same title and kind, is used again. Action
/// "record-assessment". Invalid "unknown-dimension", "unknown-criterion", "unknown-component": the fact is the name;
/// else as the actions that it is made of (AssessmentActions.h).
Result<ChangeSet> recordAssessment(const Portfolio &portfolio, const Id<Project> &project,
                                   const AssessmentRecord &record, const QDateTime &now, QDate today);

} // namespace opi::actions
