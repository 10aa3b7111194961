#include "core/actions/sample/SampleProcurement.h"

#include "core/base/Subject.h"
#include "core/domain/Disclosure.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/TenderEvaluator.h"
#include "core/domain/ValueCodes.h"

namespace opi::actions::sample {

namespace {

template <typename Enum> Enum coded(const QJsonValue &code)
{
    return valueOfCode<Enum>(code.toString()).value_or(Enum());
}

template <typename E> std::optional<Id<E>> keyed(const char *kind, const QJsonValue &key)
{
    return key.isString() ? std::optional(idOf<E>(QLatin1StringView(kind), key.toString())) : std::nullopt;
}

Procurement procurementRow(const QJsonObject &json, const QString &code)
{
    Procurement row;
    row.id = idOf<Procurement>(QStringLiteral("procurement"), code);
    row.project = idOf<Project>(QStringLiteral("project"), code);
    row.route = coded<Route>(json[QStringLiteral("route")]);
    row.routeReason = text(json[QStringLiteral("reason")]);
    row.stage = coded<ProcurementStage>(json[QStringLiteral("stage")]);
    row.coupling = json[QStringLiteral("coupling")].toInt();
    const QJsonArray codes = json[QStringLiteral("cpv")].toArray();
    for (const QJsonValue &cpv : codes)
        row.cpv << cpv.toString();
    row.value = amount(json[QStringLiteral("value")]);
    row.planned = day(json[QStringLiteral("planned")]);
    row.published = day(json[QStringLiteral("published")]);
    row.signedOn = day(json[QStringLiteral("signed")]);
    row.contractEnd = day(json[QStringLiteral("contractEnd")]);
    row.budgetHolder = keyed<Person>("person", json[QStringLiteral("budgetHolder")]);
    row.isBudgetSecured = json[QStringLiteral("budgetSecured")].toBool();
    row.optionMaximum = amount(json[QStringLiteral("optionMaximum")]);
    row.isCompanyExpectedToBid = json[QStringLiteral("expectedToBid")].toBool();
    row.isFullyOpen = json[QStringLiteral("fullyOpen")].toBool();
    row.resultsPublished = day(json[QStringLiteral("resultsPublished")]);
    row.hasPersonalData = json[QStringLiteral("personalData")].toBool();
    row.hasProcessingAgreement = json[QStringLiteral("processingAgreement")].toBool();
    row.isMedicalDevice = json[QStringLiteral("medical")].toBool();
    row.deviceClass = json[QStringLiteral("deviceClass")].toString();
    row.agreementEnds = day(json[QStringLiteral("agreementEnds")]);
    row.hasForeground = json[QStringLiteral("foreground")].toBool();
    row.foregroundOwner = json[QStringLiteral("foregroundOwner")].toString();
    return row;
}

/// What belongs to the procurement, by its key and number.
void addParts(ChangeSet &set, const QJsonObject &json, const QString &code, const Id<Procurement> &procurement)
{
    const auto key = [&](qsizetype number) { return QStringLiteral("%1/%2").arg(code).arg(number); };
    qsizetype number = 0;
    const QJsonArray holders = json[QStringLiteral("holders")].toArray();
    for (const QJsonValue &holder : holders)
        set.create(OptionHolder{
            idOf<OptionHolder>(QStringLiteral("option-holder"), key(number++)), procurement,
            idOf<Organisation>(QStringLiteral("organisation"), holder[QStringLiteral("organisation")].toString()),
            holder[QStringLiteral("volume")].toInt(), amount(holder[QStringLiteral("value")]),
            holder[QStringLiteral("named")].toBool()});
    number = 0;
    const QJsonArray log = json[QStringLiteral("log")].toArray();
    for (const QJsonValue &entry : log)
        set.create(Disclosure{idOf<Disclosure>(QStringLiteral("disclosure"), key(number++)),
                              procurement,
                              day(entry[QStringLiteral("on")]).value_or(QDate()),
                              keyed<Organisation>("organisation", entry[QStringLiteral("organisation")]),
                              coded<Measure>(entry[QStringLiteral("measure")]),
                              text(entry[QStringLiteral("what")]),
                              {},
                              entry[QStringLiteral("neutralised")].toBool()});
    number = 0;
    const QJsonArray evaluators = json[QStringLiteral("evaluators")].toArray();
    for (const QJsonValue &person : evaluators)
        set.create(TenderEvaluator{idOf<TenderEvaluator>(QStringLiteral("evaluator"), key(number++)), procurement,
                                   idOf<Person>(QStringLiteral("person"), person.toString())});
}

} // namespace

std::vector<Event> procurementOf(const QString &code, const LocalizedText &title, QDate created)
{
    static const QJsonObject all = file("procurement.json").object();
    const QJsonObject json = all[code].toObject();
    if (json.isEmpty())
        return {};
    const QDate since = std::max(created.addDays(1), day(json[QStringLiteral("since")]).value_or(created));
    return {{since, QStringLiteral("create-procurement"), subjectText(title),
             [json, code](ChangeSet &set, const Portfolio &) {
                 const Procurement row = procurementRow(json, code);
                 set.create(row);
                 addParts(set, json, code, row.id);
             }}};
}

} // namespace opi::actions::sample
