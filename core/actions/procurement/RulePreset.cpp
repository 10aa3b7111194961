#include "core/actions/procurement/RulePreset.h"

#include "core/actions/PresetFile.h"
#include "core/domain/Cell.h"
#include "core/domain/CheckRule.h"
#include "core/domain/LegalRule.h"
#include "core/domain/RouteRule.h"
#include "core/domain/Threshold.h"
#include "core/domain/ValueCodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opi::actions {

namespace {

std::optional<int> days(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<QDate> day(const QJsonValue &value)
{
    return value.isString() ? std::optional(dateFromIso(value.toString().toLatin1())) : std::nullopt;
}

Money whole(const QJsonValue &value, Currency currency) { return {qint64(value.toDouble()) * 100, currency}; }

template <typename Enum> Enum chosen(const QJsonValue &code, Enum otherwise)
{
    return valueOfCode<Enum>(code.toString()).value_or(otherwise);
}

QString text(const QJsonObject &json, const char *key) { return json[QLatin1StringView(key)].toString(); }

/// What all rules have: for which time, how sure, and from where.
template <typename E> void fillValidity(E &row, const QJsonObject &json)
{
    row.from = day(json[QStringLiteral("from")]).value_or(QDate(2016, 1, 1));
    row.to = day(json[QStringLiteral("to")]);
    row.status = chosen(json[QStringLiteral("status")], RuleStatus::Open);
    row.source = text(json, "source");
    row.note = presetText(json[QStringLiteral("note")]);
}

void addThreshold(ChangeSet &set, const QJsonObject &json)
{
    Threshold row;
    row.id = Id<Threshold>::named(
        QStringLiteral("threshold/%1/%2/%3").arg(text(json, "authority"), text(json, "contract"), text(json, "from")));
    row.authority = chosen(json[QStringLiteral("authority")], AuthorityKind::Any);
    row.contract = chosen(json[QStringLiteral("contract")], ContractKind::GoodsServices);
    fillValidity(row, json);
    if (const QJsonValue euro = json[QStringLiteral("eur")]; euro.isDouble())
        row.euro = whole(euro, Currency::EUR);
    row.kroner = whole(json[QStringLiteral("dkk")], Currency::DKK);
    set.create(row);
}

void addDeadline(ChangeSet &set, const QJsonObject &json)
{
    ProcedureDeadline row;
    row.id = Id<ProcedureDeadline>::named(
        QStringLiteral("procedure-deadline/%1/%2").arg(text(json, "procedure"), text(json, "from")));
    row.procedure = chosen(json[QStringLiteral("procedure")], Procedure::Open);
    row.applications = days(json[QStringLiteral("applications")]);
    row.tenders = days(json[QStringLiteral("tenders")]);
    row.electronic = json[QStringLiteral("electronic")].toInt();
    row.priorNotice = days(json[QStringLiteral("priorNotice")]);
    row.urgentApplications = days(json[QStringLiteral("urgentApplications")]);
    row.urgentTenders = days(json[QStringLiteral("urgentTenders")]);
    fillValidity(row, json);
    set.create(row);
}

void addRule(ChangeSet &set, const QJsonObject &json)
{
    LegalRule row;
    row.code = text(json, "code");
    row.id = Id<LegalRule>::named(QStringLiteral("legal-rule/%1/%2").arg(row.code, text(json, "from")));
    row.title = presetText(json[QStringLiteral("title")]);
    row.value = json[QStringLiteral("value")].toInt();
    row.unit = chosen(json[QStringLiteral("unit")], RuleUnit::None);
    row.law = text(json, "law");
    fillValidity(row, json);
    set.create(row);
}

void addRoute(ChangeSet &set, const QJsonObject &json)
{
    RouteRule row;
    row.id = Id<RouteRule>::named(QStringLiteral("route/") + text(json, "code"));
    row.route = chosen(json[QStringLiteral("code")], Route::None);
    row.name = presetText(json[QStringLiteral("name")]);
    row.when = presetText(json[QStringLiteral("when")]);
    row.consequence = presetText(json[QStringLiteral("consequence")]);
    if (const QJsonValue procedure = json[QStringLiteral("procedure")]; procedure.isString())
        row.procedure = valueOfCode<Procedure>(procedure.toString());
    row.law = text(json, "law");
    row.status = chosen(json[QStringLiteral("status")], RuleStatus::Open);
    row.source = text(json, "source");
    set.create(row);
}

void addCheck(ChangeSet &set, const QJsonObject &json)
{
    CheckRule row;
    row.id = Id<CheckRule>::named(QStringLiteral("check/") + text(json, "code"));
    row.number = json[QStringLiteral("number")].toInt();
    row.title = presetText(json[QStringLiteral("title")]);
    row.reason = presetText(json[QStringLiteral("reason")]);
    row.remedy = presetText(json[QStringLiteral("remedy")]);
    row.law = text(json, "law");
    row.status = chosen(json[QStringLiteral("status")], RuleStatus::Open);
    row.source = text(json, "source");
    set.create(row);
}

/// The codes of research and development that § 22 lists, each as a rule of its own.
void addRndCpv(ChangeSet &set, const QString &code)
{
    LegalRule row;
    row.id = Id<LegalRule>::named(QStringLiteral("legal-rule/rnd-cpv/") + code);
    row.code = QStringLiteral("rnd-cpv");
    row.title = {QStringLiteral("CPV-kode for forskning og udvikling (§ 22)"),
                 QStringLiteral("CPV code of research and development (§ 22)")};
    row.value = code.left(8).toInt();
    row.from = QDate(2016, 1, 1);
    row.status = RuleStatus::Confirmed;
    row.law = QStringLiteral("Udbudsloven § 22");
    set.create(row);
}

template <Entity E> void takeMissing(ChangeSet &set, const ChangeSet &shipped, const Portfolio &portfolio)
{
    for (const E &row : shipped.created<E>()) {
        if (!portfolio.find(row.id))
            set.create(row);
    }
}

} // namespace

void addShippedRules(ChangeSet &set)
{
    const QJsonObject json = QJsonDocument::fromJson(presetFile("procurement_rules.json")).object();
    const auto each = [&](const char *key, void (*add)(ChangeSet &, const QJsonObject &)) {
        const QJsonArray rows = json[QLatin1StringView(key)].toArray();
        for (const QJsonValue &row : rows)
            add(set, row.toObject());
    };
    each("thresholds", addThreshold);
    each("deadlines", addDeadline);
    each("rules", addRule);
    each("routes", addRoute);
    each("checks", addCheck);
    const QJsonArray codes = json[QStringLiteral("rndCpv")].toArray();
    for (const QJsonValue &code : codes)
        addRndCpv(set, code.toString());
}

void addMissingRules(ChangeSet &set, const Portfolio &portfolio)
{
    ChangeSet shipped;
    addShippedRules(shipped);
    takeMissing<Threshold>(set, shipped, portfolio);
    takeMissing<ProcedureDeadline>(set, shipped, portfolio);
    takeMissing<LegalRule>(set, shipped, portfolio);
    takeMissing<RouteRule>(set, shipped, portfolio);
    takeMissing<CheckRule>(set, shipped, portfolio);
}

Result<ChangeSet> installRules(const Portfolio &portfolio)
{
    ChangeSet set(QStringLiteral("install-rules"));
    addMissingRules(set, portfolio);
    return set;
}

} // namespace opi::actions
