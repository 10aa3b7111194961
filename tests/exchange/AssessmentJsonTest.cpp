#include "core/exchange/json/AssessmentJson.h"

#include "core/actions/Presets.h"
#include "core/analytics/readiness/Readiness.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QDate today(2026, 11, 21);

const QByteArray whole = R"({
  "assessed_on": "2026-11-20",
  "context": {"da": "Kommuner i Nordjylland", "en": "Municipalities in North Jutland"},
  "components": [{"name": "Robotten", "core": true}, {"name": {"da": "Oplæring", "en": "Training"}, "required": false}],
  "raters": [
    {"role": "Klinik", "dimensions": {"USE": 7, "PRO": 2, "SOC": null}, "components": {"Robotten": {"readiness": 7, "use": 4}}},
    {"role": "Indkøb", "dimensions": {"USE": 6, "PRO": 5}, "components": {"Robotten": {"readiness": 6, "use": 4}}}
  ],
  "criteria": [{"code": "USE-1a", "evidence": {"title": "Interviews", "kind": "need-study", "date": "2026-03-01"}}],
  "not_applicable": {"REG": "Ingen patientdata"}
})";

struct Desk {
    Desk()
    {
        ChangeSet set = valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}));
        project.id = Id<Project>::generate();
        project.code = "P-1";
        project.title = {"NordRehab", {}};
        set.create(project);
        portfolio = valueOf(Portfolio().with(set));
    }
    QByteArray refusal(const QByteArray &json) const
    {
        const auto record = parseAssessment(json, "ratings.json");
        if (!record)
            return record.error().code;
        const auto set = actions::recordAssessment(portfolio, project.id, *record, now, today);
        return set ? QByteArray() : set.error().code;
    }
    Project project;
    Portfolio portfolio;
};

} // namespace

TEST_CASE("an assessment from a file gives the figures that were worked out by hand")
{
    const Desk desk;
    const auto record = valueOf(parseAssessment(whole, "ratings.json"));
    const ChangeSet set = valueOf(actions::recordAssessment(desk.portfolio, desk.project.id, record, now, today));
    CHECK(set.action == "record-assessment");
    const Portfolio portfolio = valueOf(desk.portfolio.with(set));
    ReadinessReader reader(portfolio, today);
    const Assessment *assessment = reader.latest(desk.project.id);
    REQUIRE(assessment);
    const Readiness readiness = reader.of(*assessment);
    const auto of = [&](const char *code) {
        for (const DimensionReadiness &each : readiness.dimensions) {
            if (portfolio.find(each.dimension)->code == code)
                return each;
        }
        return DimensionReadiness();
    };
    CHECK(of("USE").claimed() == 6); // the lower of 7 and 6
    CHECK(of("PRO").claimed() == 2);
    CHECK(of("PRO").isDisputed()); // 2 and 5
    CHECK(of("PRO").documented() == 0);
    CHECK_FALSE(of("SOC").claimed());
    CHECK_FALSE(of("REG").isApplicable);
    CHECK(readiness.package.atMost == 6 * 4);
    CHECK(readiness.package.isExact); // training is not required
    CHECK(portfolio.rows<Evidence>().size() == 1);
}

TEST_CASE("what is wrong in a file of ratings is named with its place, and nothing is recorded")
{
    const Desk desk;
    const auto with = [](const char *part, const char *other) { return QByteArray(whole).replace(part, other); };
    CHECK(desk.refusal(with("\"USE\": 7", "\"USE\": 10")) == "json-wrong-value");
    CHECK(desk.refusal(with("\"USE\": 7", "\"USE\": 6.5")) == "json-wrong-value");
    CHECK(desk.refusal(with("\"USE\": 7", "\"USE\": \"7\"")) == "json-wrong-value");
    CHECK(desk.refusal(with("\"USE\": 7", "\"TRL\": 7")) == "unknown-dimension");
    CHECK(desk.refusal(with("USE-1a", "USE-99z")) == "unknown-criterion");
    CHECK(desk.refusal(with("need-study", "hearsay")) == "json-wrong-value");
    CHECK(desk.refusal(with("\"role\": \"Klinik\"", "\"roll\": \"Klinik\"")) == "json-unknown-key");
    CHECK(desk.refusal(with("2026-11-20", "20-11-2026")) == "json-wrong-value");
    CHECK(desk.refusal(with("2026-11-20", "2027-01-01")) == "date-in-future");
    CHECK(desk.refusal(with("\"Robotten\": {\"readiness\": 7", "\"Robot\": {\"readiness\": 7")) == "unknown-component");
    CHECK(desk.refusal("{\"assessed_on\": \"2026-11-20\"}") == "assessment-empty");
    CHECK(desk.refusal(with("Ingen patientdata", "\\ud800")) == "json-wrong-value"); // half a letter
    CHECK(desk.refusal("[]") == "json-wrong-value");
    CHECK(desk.refusal("{") == "json-broken");

    const Error error = parseAssessment(with("\"USE\": 7", "\"USE\": 10"), "ratings.json").error();
    CHECK(error.facts == QStringList{"ratings.json", "/raters/0/dimensions/USE", "10", "0-9, null"});
    CHECK(parseAssessment("{\n\n!}", "ratings.json").error().facts.value(1) == "3");
}
