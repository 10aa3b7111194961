#include "core/actions/sample/SampleReadiness.h"

#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/base/Subject.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/ScalingStrategy.h"

#include <algorithm>

namespace opi::actions::sample {

namespace {

const QDate rubricChanged(2024, 9, 2);
const QDate lastDay(2026, 11, 12);

/// Numbers that differ, but are the same at every run.
class Dice {
public:
    explicit Dice(const QString &seed)
    {
        for (const QChar c : seed)
            m_state = (m_state ^ c.unicode()) * 1099511628211u; // FNV-1a
    }
    int below(int end)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return int(m_state % quint64(end));
    }
    bool oneIn(int n) { return below(n) == 0; }

private:
    quint64 m_state = 14695981039346656037u;
};

constexpr const char *roles[] = {"Klinik", "Virksomhed", "Programledelse", "Indkøb"};
constexpr int baseOfPhase[] = {2, 2, 3, 4, 6, 7, 8, 8}; // by the number of the phase

/// How far a dimension runs ahead of the phase: procurement is thought of late, the need early.
int lead(const QString &dimension, int phase, Dice &dice)
{
    static const QHash<QString, int> leads{{QStringLiteral("USE"), 1},
                                           {QStringLiteral("BUS"), -1},
                                           {QStringLiteral("ORG"), -1},
                                           {QStringLiteral("SOC"), -1}};
    const int drift = dice.below(3) - 1;
    if (dimension == QStringLiteral("PRO"))
        return phase >= 5 ? drift : (dice.below(5) < 3 ? -3 : -1);
    if (dimension == QStringLiteral("EFF"))
        return phase < 4 ? -1 : drift;
    return leads.value(dimension, 0) + drift;
}

LocalizedText evidenceTitle(EvidenceKind kind)
{
    static constexpr const char *titles[][2] = {
        {"Interviews og observation i afdelingen", "Interviews and observation in the department"},
        {"Markedsafdækning", "Market scan"},
        {"Demonstration for styregruppen", "Demonstration for the steering committee"},
        {"Teknisk test", "Technical test"},
        {"Afprøvning i drift", "Trial in operation"},
        {"Klinisk afprøvning", "Clinical investigation"},
        {"Velfærdsteknologivurdering (VTV)", "Welfare technology assessment (VTV)"},
        {"Klassificering og teknisk dokumentation", "Classification and technical documentation"},
        {"Business case", "Business case"},
        {"OPI-aftale", "OPI agreement"},
        {"Indkøbsstrategi", "Procurement strategy"},
        {"Referat med beslutning", "Minutes with the decision"},
        {"Driftsdata", "Operation data"},
        {"Artikel", "Article"},
        {"Implementeringsplan", "Implementation plan"},
        {"Notat", "Note"}};
    const auto &title = titles[std::size_t(kind)];
    return {QString::fromUtf8(title[0]), QString::fromUtf8(title[1])};
}

/// One assessment of a project, made row by row.
class Writer {
public:
    Writer(const QJsonObject &json, int number, QDate on)
        : m_code(json[QStringLiteral("code")].toString()), m_json(json), m_number(number), m_on(on),
          m_dice(m_code + QString::number(number)), m_ofProject(m_code)
    {
        m_shape = m_ofProject.below(60);
        if (const QString only = json[QStringLiteral("phase")].toString(); !only.isEmpty())
            m_phase = only.mid(1).toInt(); // a documented project has come to one phase, and nobody says when
        for (const auto &move : json[QStringLiteral("phases")].toArray()) {
            if (day(move[QStringLiteral("on")]).value_or(on) <= on)
                m_phase = move[QStringLiteral("phase")].toString().mid(1).toInt();
        }
    }

    void write(ChangeSet &set, const Portfolio &before)
    {
        const Id<Project> project = idOf<Project>(QStringLiteral("project"), m_code);
        const Rubric *rubric = currentRubric(before);
        if (!rubric || !before.find(project))
            return;
        const QDateTime begun(m_on, QTime(9, 0), Qt::UTC);
        Assessment row{
            rowId<Assessment>("assessment", {}), project, rubric->id, m_on, begun, {}, begun.addSecs(3600), {}};
        if (!m_json[QStringLiteral("source")].toString().isEmpty())
            row.context = {
                QStringLiteral("Illustration i eksempelporteføljen – ikke foretaget af projektets parter"),
                QStringLiteral("Illustration in the sample portfolio – not made by the parties of the project")};
        if (isFall())
            row.reason = {QStringLiteral("Leverandøren har skiftet platform, og integrationen skal laves om"),
                          QStringLiteral("The supplier has changed platform, and the integration must be made again")};
        set.create(row);
        addComponents(set, before, project);
        addRatings(set, before, row);
        addMarks(set, before, row);
        addStrategy(set, before, row);
    }

private:
    template <typename E> Id<E> rowId(const char *kind, const QString &rest) const
    {
        return idOf<E>(QLatin1StringView(kind), QStringLiteral("%1/%2/%3").arg(m_code).arg(m_number).arg(rest));
    }

    bool isFall() const { return m_shape % 11 == 4 && m_number == 2; }
    bool hasNoEvidence() const { return m_shape % 7 == 3; }
    bool isDisputed() const { return m_shape % 6 == 1; }
    int raters() const { return 1 + m_shape % 4; }

    int claimed(const QString &dimension)
    {
        Dice dice(m_code + dimension); // the same at every assessment of the project
        int level = baseOfPhase[std::clamp(m_phase, 0, 7)] + lead(dimension, m_phase, dice)
                    + (m_phase > 1 ? risen(dimension) : 0) - 1;
        if (isFall() && dimension == QStringLiteral("SOL"))
            level -= 2;
        return std::clamp(level, 0, highestLevel);
    }

    /// How many levels a dimension has come on since the first assessment: some of them at each later one.
    int risen(const QString &dimension) const
    {
        int levels = 0;
        for (int number = 2; number <= m_number; ++number)
            levels += Dice(m_code + dimension + QString::number(number)).below(5) < 2 ? 1 : 0;
        return levels;
    }

    static QList<const RubricDimension *> dimensions(const Portfolio &before, const Id<Rubric> &rubric)
    {
        QList<const RubricDimension *> all;
        for (const RubricDimension &row : before.of<RubricDimension>(rubric)) {
            if (row.scale == RubricScale::Profile)
                all << &row;
        }
        std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) { return a->position < b->position; });
        return all;
    }

    void addComponents(ChangeSet &set, const Portfolio &before, const Id<Project> &project)
    {
        static constexpr const char *names[][2] = {{"Løsningen", "The solution"},
                                                   {"Oplæring og support", "Training and support"},
                                                   {"Integration til fagsystemet", "Integration with the care system"}};
        for (int i = 0; i < 3; ++i) {
            const auto id = idOf<PackageComponent>(QStringLiteral("component"), m_code + u'/' + QString::number(i));
            m_components << id;
            if (!before.find(id))
                set.create(PackageComponent{id,
                                            project,
                                            {QString::fromUtf8(names[i][0]), QString::fromUtf8(names[i][1])},
                                            i == 0,
                                            i < 2 || m_shape % 3 != 0,
                                            i});
        }
    }

    void addRatings(ChangeSet &set, const Portfolio &before, const Assessment &assessment)
    {
        for (int i = 0; i < raters(); ++i) {
            const Rater rater{
                rowId<Rater>("rater", QString::number(i)), assessment.id, QString::fromUtf8(roles[i]), {}, i};
            set.create(rater);
            for (const RubricDimension *dimension : dimensions(before, assessment.rubric)) {
                const bool isUnknown = m_shape % 5 == 0 && dimension->code == QStringLiteral("SOC");
                int level = claimed(dimension->code) + (i > 0 && m_dice.oneIn(4) ? 1 : 0);
                if (isDisputed() && i == 1 && dimension->code == QStringLiteral("PRO"))
                    level += 4;
                set.create(DimensionRating{rowId<DimensionRating>("rating", QString::number(i) + dimension->code),
                                           rater.id,
                                           dimension->id,
                                           isUnknown ? std::nullopt : std::optional(std::min(level, highestLevel)),
                                           1,
                                           {}});
            }
            for (int part = 0; part < m_components.size(); ++part) {
                const int ready = std::clamp(claimed(QStringLiteral("SOL")) - part, 0, highestLevel);
                const int used = std::clamp(m_phase - 1 - part + (m_phase > 5 ? 1 : 0)
                                                + risen(QStringLiteral("use") + QString::number(part)),
                                            0, highestLevel);
                const bool isUnrated = part == 2 && m_shape % 9 == 2;
                set.create(ComponentRating{
                    rowId<ComponentRating>("component-rating", QStringLiteral("%1-%2").arg(i).arg(part)), rater.id,
                    m_components[part], isUnrated ? std::nullopt : std::optional(ready),
                    isUnrated ? std::nullopt : std::optional(used), 1});
            }
        }
    }

    /// Criteria are ticked as far as they are documented: mostly to the claim, sometimes a level or two short of it.
    void addMarks(ChangeSet &set, const Portfolio &before, const Assessment &assessment)
    {
        QList<EvidenceKind> made;
        for (const RubricDimension *dimension : dimensions(before, assessment.rubric)) {
            static constexpr int shortOf[] = {0, 0, 0, 1, 1, 2};
            Dice dice(m_code + dimension->code + QStringLiteral("evidence"));
            const int level = std::max(0, claimed(dimension->code) - shortOf[dice.below(6)]);
            for (const RubricLevel &step : before.of<RubricLevel>(dimension->id)) {
                if (step.level < 1 || step.level > level)
                    continue;
                for (const RubricCriterion &criterion : before.of<RubricCriterion>(step.id)) {
                    CriterionMark mark{
                        rowId<CriterionMark>("mark", criterion.code), assessment.id, criterion.id, true, {}};
                    if (!hasNoEvidence())
                        mark.evidence = evidence(set, before, assessment.project, criterion.accepted, made);
                    set.create(mark);
                }
            }
        }
    }

    Id<Evidence> evidence(ChangeSet &set, const Portfolio &before, const Id<Project> &project, int accepted,
                          QList<EvidenceKind> &made) const
    {
        EvidenceKind kind = EvidenceKind::Other;
        for (int i = 0; i < valueCount(EvidenceKind()); ++i) {
            if (EvidenceKinds::has(accepted, EvidenceKind(i))) {
                kind = EvidenceKind(i);
                break;
            }
        }
        const auto id = idOf<Evidence>(QStringLiteral("evidence"), QStringLiteral("%1/%2").arg(m_code).arg(int(kind)));
        if (!before.find(id) && !made.contains(kind)) {
            made << kind;
            const bool isStudy = kind == EvidenceKind::Pilot || kind == EvidenceKind::ClinicalStudy;
            set.create(Evidence{id,
                                project,
                                evidenceTitle(kind),
                                kind,
                                isStudy ? std::optional(2 + m_shape % 3) : std::nullopt,
                                {},
                                m_on.addDays(-20),
                                {},
                                {}});
        }
        return id;
    }

    void addStrategy(ChangeSet &set, const Portfolio &before, const Assessment &assessment)
    {
        if (m_number < 2 || m_shape % 2 == 0)
            return;
        for (const RubricDimension *dimension : dimensions(before, assessment.rubric)) {
            if (dimension->code != QStringLiteral("PRO") || claimed(dimension->code) > 3)
                continue;
            set.create(ScalingStrategy{
                rowId<ScalingStrategy>("strategy", {}),
                assessment.id,
                StrategyOption::Improve,
                {},
                dimension->id,
                {},
                {},
                m_on.addDays(90),
                {QStringLiteral("Indkøbsafdelingen kommer med i projektgruppen og beskriver ruten"),
                 QStringLiteral("The procurement department joins the project group and describes the route")}});
        }
    }

    QString m_code;
    QJsonObject m_json;
    int m_number;
    QDate m_on;
    Dice m_dice;
    Dice m_ofProject;
    int m_shape = 0;
    int m_phase = 1;
    QList<Id<PackageComponent>> m_components;
};

} // namespace

std::vector<Event> assessmentsOf(const QJsonObject &project, QDate created)
{
    const QString code = project[QStringLiteral("code")].toString();
    const QString title = subjectText(text(project[QStringLiteral("title")]));
    Dice dice(code + QStringLiteral("dates"));
    const int count = 2 + dice.below(3);
    const QDate first = created.addDays(14 + dice.below(20));
    const QDate last =
        std::min(lastDay.addDays(-dice.below(150)), day(project[QStringLiteral("closed")]).value_or(lastDay));
    std::vector<Event> events;
    const qint64 days = first.daysTo(last);
    for (int i = 0; i < count; ++i) {
        const QDate on = days > 30 ? first.addDays(days * i / (count - 1)) : first.addDays(7 * i);
        if (on > lastDay)
            break;
        events.push_back({on, QStringLiteral("record-assessment"), title,
                          [project, number = i + 1, on](ChangeSet &set, const Portfolio &before) {
                              Writer(project, number, on).write(set, before);
                          }});
    }
    return events;
}

void addEarlierRubric(ChangeSet &set)
{
    const Rubric present = set.created<Rubric>().front();
    Rubric earlier = present;
    earlier.id = idOf<Rubric>(QStringLiteral("rubric"), QStringLiteral("earlier"));
    earlier.version = 0;
    earlier.title = {QStringLiteral("Skaleringsparathed for OPI, pilotudgave"),
                     QStringLiteral("Scaling readiness for OPI, pilot edition")};
    TableChanges &rubrics = set.tables()[Entities::indexOf<Rubric>()];
    static_cast<Rubric *>(rubrics.created.edit(0))->isCurrent = false;
    std::vector<RubricDimension> dimensions;
    for (const RubricDimension &row : set.created<RubricDimension>()) {
        if (row.rubric != present.id)
            continue;
        RubricDimension copy = row;
        copy.id = idOf<RubricDimension>(QStringLiteral("rubric-dimension"), row.code);
        copy.rubric = earlier.id;
        dimensions.push_back(copy);
    }
    set.create(earlier);
    for (const RubricDimension &row : dimensions)
        set.create(row);
}

Event rubricChange()
{
    return {rubricChanged, QStringLiteral("edit-rubric"),
            subjectText({QStringLiteral("Skaleringsparathed for OPI"), QStringLiteral("Scaling readiness for OPI")}),
            [](ChangeSet &set, const Portfolio &before) {
                for (const Rubric &rubric : before.rows<Rubric>()) {
                    Rubric after = rubric;
                    after.isCurrent = rubric.version > 0;
                    set.update(rubric, after);
                }
            }};
}

} // namespace opi::actions::sample
