#include "core/actions/sample/SampleMarket.h"

#include "core/base/Subject.h"
#include "core/domain/Benefit.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/Customer.h"
#include "core/domain/FactSource.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/ValueCodes.h"

#include <initializer_list>

namespace opi::actions::sample {

namespace {

/// One project of the file.
class MarketTeller {
public:
    MarketTeller(const QJsonObject &json, const QString &code, const LocalizedText &title, QDate created)
        : m_json(json), m_code(code), m_subject(subjectText(title)),
          m_id(idOf<Project>(QStringLiteral("project"), code)),
          m_since(std::max(created.addDays(1), day(json[QStringLiteral("since")]).value_or(created)))
    {
    }

    std::vector<Event> events()
    {
        addRollout("implementation", PlanKind::Implementation);
        addRollout("scaling", PlanKind::Scaling);
        addCommercial();
        addCustomers();
        addBenefits();
        addSources();
        return std::move(m_events);
    }

private:
    template <typename E> Id<E> rowId(const char *kind, qsizetype number) const
    {
        return idOf<E>(QLatin1StringView(kind), QStringLiteral("%1/%2").arg(m_code).arg(number));
    }

    static std::optional<Id<Person>> owner(const QJsonValue &json)
    {
        const QJsonValue key = json[QStringLiteral("owner")];
        return key.isString() ? std::optional(idOf<Person>(QStringLiteral("person"), key.toString())) : std::nullopt;
    }

    /// Nothing is written down before it has happened.
    QDate after(std::initializer_list<std::optional<QDate>> days) const
    {
        QDate latest = m_since;
        for (const std::optional<QDate> &each : days)
            latest = std::max(latest, each.value_or(latest));
        return latest;
    }

    template <Entity E> void add(QDate on, const E &row)
    {
        m_events.push_back({on, QStringLiteral("create-") + QLatin1StringView(Table<E>::name), m_subject,
                            [row](ChangeSet &set, const Portfolio &) { set.create(row); }});
    }

    void addRollout(const char *key, PlanKind kind)
    {
        const QJsonValue json = m_json[QLatin1StringView(key)];
        if (!json.isObject())
            return;
        add(m_since, RolloutPlan{rowId<RolloutPlan>("rollout-plan", int(kind)), m_id, kind, owner(json),
                                 text(json[QStringLiteral("sites")]), text(json[QStringLiteral("integration")]),
                                 text(json[QStringLiteral("training")]), amount(json[QStringLiteral("budget")]),
                                 day(json[QStringLiteral("begins")])});
    }

    void addCommercial()
    {
        const QJsonValue json = m_json[QStringLiteral("commercial")];
        if (!json.isObject())
            return;
        CommercialPlan row;
        row.id = rowId<CommercialPlan>("commercial-plan", 0);
        row.project = m_id;
        row.model = valueOfCode<BusinessModel>(json[QStringLiteral("model")].toString()).value_or(BusinessModel::None);
        row.market = text(json[QStringLiteral("market")]);
        row.pricing = text(json[QStringLiteral("pricing")]);
        row.price = amount(json[QStringLiteral("price")]);
        row.marketEntry = day(json[QStringLiteral("marketEntry")]);
        row.firstSale = day(json[QStringLiteral("firstSale")]);
        add(after({row.firstSale}), row);
    }

    void addCustomers()
    {
        qsizetype number = 0;
        const QJsonArray all = m_json[QStringLiteral("customers")].toArray();
        for (const QJsonValue &json : all) {
            const auto whole = [&](const char *key) {
                const QJsonValue value = json[QLatin1StringView(key)];
                return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
            };
            Customer row;
            row.id = rowId<Customer>("customer", number++);
            row.project = m_id;
            row.organisation =
                idOf<Organisation>(QStringLiteral("organisation"), json[QStringLiteral("organisation")].toString());
            row.stage =
                valueOfCode<CustomerStage>(json[QStringLiteral("stage")].toString()).value_or(CustomerStage::Lead);
            row.likelihood = whole("likelihood");
            row.value = amount(json[QStringLiteral("value")]);
            row.units = whole("units");
            row.expected = day(json[QStringLiteral("expected")]);
            row.ordered = day(json[QStringLiteral("ordered")]);
            row.lost = day(json[QStringLiteral("lost")]);
            row.note = text(json[QStringLiteral("note")]);
            add(after({row.ordered, row.lost}), row);
        }
    }

    void addBenefits()
    {
        qsizetype number = 0;
        const QJsonArray all = m_json[QStringLiteral("benefits")].toArray();
        for (const QJsonValue &json : all) {
            const Benefit row{rowId<Benefit>("benefit", number++),      m_id,
                              text(json[QStringLiteral("title")]),      owner(json),
                              amount(json[QStringLiteral("planned")]),  amount(json[QStringLiteral("expected")]),
                              amount(json[QStringLiteral("realised")]), day(json[QStringLiteral("measured")])};
            add(after({row.measured}), row);
        }
    }

    void addSources()
    {
        qsizetype number = 0;
        const QJsonArray all = m_json[QStringLiteral("sources")].toArray();
        for (const QJsonValue &json : all) {
            const FactSource row{rowId<FactSource>("fact-source", number++),
                                 m_id.untyped(),
                                 QStringLiteral("project"),
                                 json[QStringLiteral("column")].toString(),
                                 json[QStringLiteral("address")].toString(),
                                 day(json[QStringLiteral("dated")])};
            add(after({row.dated}), row);
        }
    }

    QJsonObject m_json;
    QString m_code, m_subject;
    Id<Project> m_id;
    QDate m_since;
    std::vector<Event> m_events;
};

} // namespace

std::vector<Event> marketOf(const QString &code, const LocalizedText &title, QDate created)
{
    static const QJsonObject all = file("market.json").object();
    const QJsonObject json = all[code].toObject();
    return json.isEmpty() ? std::vector<Event>() : MarketTeller(json, code, title, created).events();
}

} // namespace opi::actions::sample
