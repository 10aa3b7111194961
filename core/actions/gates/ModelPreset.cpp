#include "core/actions/gates/ModelPreset.h"

#include "core/actions/PresetFile.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/ValueCodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opi::actions {

namespace {

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

void addCriterion(ChangeSet &set, const Id<Gate> &gate, const QJsonObject &json, int position)
{
    GateCriterion criterion;
    criterion.code = json[QStringLiteral("code")].toString();
    criterion.id = Id<GateCriterion>::named(QStringLiteral("gate-criterion/") + criterion.code);
    criterion.gate = gate;
    criterion.text = presetText(json[QStringLiteral("text")]);
    criterion.help = presetText(json[QStringLiteral("help")]);
    criterion.source = json[QStringLiteral("source")].toString();
    criterion.isMandatory = json[QStringLiteral("mandatory")].toBool();
    criterion.accepted = 0;
    for (const auto &kind : json[QStringLiteral("evidence")].toArray()) {
        if (const auto known = valueOfCode<EvidenceKind>(kind.toString()))
            criterion.accepted |= EvidenceKinds::bit(*known);
    }
    criterion.owner = presetText(json[QStringLiteral("owner")]);
    criterion.position = position;
    set.create(criterion);
}

void addPhase(ChangeSet &set, const Id<ProcessModel> &model, const QJsonObject &json, int position)
{
    const QString code = json[QStringLiteral("code")].toString();
    const QJsonArray months = json[QStringLiteral("months")].toArray();
    const Phase phase{Id<Phase>::named(QStringLiteral("phase/") + code),
                      model,
                      code,
                      presetText(json[QStringLiteral("name")]),
                      position,
                      number(months.at(0)),
                      number(months.at(1))};
    set.create(phase);
    const QJsonValue gateJson = json[QStringLiteral("gate")];
    if (!gateJson.isObject())
        return;
    const QString gateCode = gateJson[QStringLiteral("code")].toString();
    const Gate gate{Id<Gate>::named(QStringLiteral("gate/") + gateCode),
                    phase.id,
                    gateCode,
                    presetText(gateJson[QStringLiteral("name")]),
                    number(gateJson[QStringLiteral("componentReadiness")]),
                    number(gateJson[QStringLiteral("componentUse")])};
    set.create(gate);
    int place = 0;
    for (const auto &criterion : gateJson[QStringLiteral("criteria")].toArray())
        addCriterion(set, gate.id, criterion.toObject(), place++);
}

} // namespace

void addShippedModels(ChangeSet &set)
{
    const QJsonArray models = QJsonDocument::fromJson(presetFile("process_models.json")).array();
    for (const auto &json : models) {
        const QString code = json[QStringLiteral("code")].toString();
        const ProcessModel model{Id<ProcessModel>::named(QStringLiteral("model/") + code),
                                 code,
                                 presetText(json[QStringLiteral("name")]),
                                 json[QStringLiteral("source")].toString(),
                                 json[QStringLiteral("isDefault")].toBool(),
                                 json[QStringLiteral("version")].toInt(1)};
        set.create(model);
        int position = 0;
        for (const auto &phase : json[QStringLiteral("phases")].toArray())
            addPhase(set, model.id, phase.toObject(), position++);
    }
}

} // namespace opi::actions
