#include "core/actions/readiness/RubricPreset.h"

#include "core/actions/PresetFile.h"
#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/ValueCodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opi::actions {

namespace {

/// The rows of one shipped rubric. Every name of a row begins with the rubric's code and version.
class RubricRows {
public:
    RubricRows(ChangeSet &set, const QJsonObject &json) : m_set(set)
    {
        const QString code = json[QStringLiteral("code")].toString();
        const int version = json[QStringLiteral("version")].toInt();
        m_name = code + u'/' + QString::number(version);
        m_rubric = Id<Rubric>::named(QStringLiteral("rubric/") + m_name);
        m_set.create(Rubric{m_rubric, code, version, presetText(json[QStringLiteral("title")]),
                            json[QStringLiteral("source")].toString(), true});
    }

    static Id<Rubric> idOf(const QJsonObject &json)
    {
        return Id<Rubric>::named(QStringLiteral("rubric/%1/%2")
                                     .arg(json[QStringLiteral("code")].toString())
                                     .arg(json[QStringLiteral("version")].toInt()));
    }

    void addDimension(const QJsonObject &json, const std::function<bool(const Id<Gate> &)> &hasGate)
    {
        RubricDimension dimension = begun(json[QStringLiteral("code")].toString(), RubricScale::Profile);
        dimension.name = presetText(json[QStringLiteral("name")]);
        dimension.shortName = presetText(json[QStringLiteral("short")]);
        dimension.question = presetText(json[QStringLiteral("question")]);
        dimension.source = json[QStringLiteral("source")].toString();
        dimension.target = json[QStringLiteral("target")].toInt();
        dimension.mayBeNotApplicable = json[QStringLiteral("mayBeNotApplicable")].toBool();
        m_set.create(dimension);
        for (const auto &level : json[QStringLiteral("levels")].toArray())
            addLevel(dimension, level[QStringLiteral("level")].toInt(), level.toObject());
        const QJsonObject targets = json[QStringLiteral("gateTargets")].toObject();
        for (auto target = targets.begin(); target != targets.end(); ++target) {
            const auto gate = Id<Gate>::named(QStringLiteral("gate/") + target.key());
            if (hasGate(gate))
                m_set.create(
                    GateTarget{Id<GateTarget>::named(named("gate-target", dimension.code + u'/' + target.key())), gate,
                               dimension.id, target->toInt()});
        }
    }

    /// Readiness or use of the parts of a package.
    void addScale(const QString &code, RubricScale scale, const QJsonObject &json)
    {
        RubricDimension dimension = begun(code, scale);
        dimension.name = presetText(json[QStringLiteral("name")]);
        dimension.shortName = dimension.name;
        m_set.create(dimension);
        int number = 0;
        for (const auto &level : json[QStringLiteral("levels")].toArray())
            addLevel(dimension, number++, level.toObject());
    }

private:
    QString named(const char *kind, const QString &rest) const
    {
        return QLatin1StringView(kind) + u'/' + m_name + u'/' + rest;
    }

    RubricDimension begun(const QString &code, RubricScale scale)
    {
        RubricDimension dimension;
        dimension.id = Id<RubricDimension>::named(named("rubric-dimension", code));
        dimension.rubric = m_rubric;
        dimension.scale = scale;
        dimension.code = code;
        dimension.position = m_position++;
        return dimension;
    }

    void addLevel(const RubricDimension &dimension, int number, const QJsonObject &json)
    {
        const RubricLevel level{
            Id<RubricLevel>::named(named("rubric-level", dimension.code + u'/' + QString::number(number))),
            dimension.id, number, presetText(json[QStringLiteral("name")]), presetText(json[QStringLiteral("text")])};
        m_set.create(level);
        for (const auto &criterion : json[QStringLiteral("criteria")].toArray()) {
            const QString code = criterion[QStringLiteral("code")].toString();
            int accepted = 0;
            for (const auto &kind : criterion[QStringLiteral("evidence")].toArray()) {
                if (const auto known = valueOfCode<EvidenceKind>(kind.toString()))
                    accepted |= EvidenceKinds::bit(*known);
            }
            m_set.create(RubricCriterion{Id<RubricCriterion>::named(named("rubric-criterion", code)), level.id, code,
                                         presetText(criterion[QStringLiteral("text")]), accepted});
        }
    }

    ChangeSet &m_set;
    QString m_name;
    Id<Rubric> m_rubric;
    int m_position = 0;
};

QJsonObject shipped() { return QJsonDocument::fromJson(presetFile("rubric.json")).object(); }

} // namespace

void addShippedRubric(ChangeSet &set, const std::function<bool(const Id<Gate> &)> &hasGate)
{
    const QJsonObject json = shipped();
    if (json.isEmpty())
        return;
    RubricRows rows(set, json);
    for (const auto &dimension : json[QStringLiteral("dimensions")].toArray())
        rows.addDimension(dimension.toObject(), hasGate);
    const QJsonObject scales = json[QStringLiteral("scales")].toObject();
    rows.addScale(QStringLiteral("R"), RubricScale::ComponentReadiness, scales[QStringLiteral("readiness")].toObject());
    rows.addScale(QStringLiteral("U"), RubricScale::ComponentUse, scales[QStringLiteral("use")].toObject());
}

Result<ChangeSet> installRubric(const Portfolio &portfolio)
{
    if (portfolio.find(RubricRows::idOf(shipped())))
        return fail(Error::Kind::Conflict, "rubric-exists");
    ChangeSet set(QStringLiteral("install-rubric"));
    addShippedRubric(set, [&portfolio](const Id<Gate> &gate) { return portfolio.find(gate) != nullptr; });
    if (set.isEmpty())
        return fail(Error::Kind::Damaged, "presets-missing");
    set.subject = set.created<Rubric>().front().title.in(Language::Danish);
    return set;
}

} // namespace opi::actions
