#include "core/actions/CustomFields.h"

#include "core/actions/Edit.h"
#include "core/domain/CustomText.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/Export.h"
#include "core/text/CustomValueText.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

CustomField field(const QString &name, CustomKind kind, const QStringList &choices = {}, int position = 0)
{
    return {Id<CustomField>::generate(), {name, {}}, kind, choices, true, position};
}

Portfolio with(const Portfolio &portfolio, const Result<ChangeSet> &set)
{
    return valueOf(portfolio.with(valueOf(set)));
}

/// Two projects and a field of each kind.
struct OwnFieldsCase {
    QList<CustomField> fields{
        field("Borgere", CustomKind::Number), field("Driftsejer", CustomKind::Choice, {"Ja", "Nej"}, 1),
        field("Driftsbeløb", CustomKind::Money, {}, 2), field("Evalueret", CustomKind::Date, {}, 3),
        field("Bemærkning", CustomKind::Text, {}, 4)};
    Portfolio portfolio = imported(emptyPortfolio(), "Titel\nA\nB\n");
    Id<Project> a = projectOf(portfolio, "P-0001").id, b = projectOf(portfolio, "P-0002").id;

    OwnFieldsCase()
    {
        for (const CustomField &each : fields)
            portfolio = with(portfolio, actions::create(portfolio, each));
    }
    void set(const Id<Project> &project, int number, const QString &value)
    {
        portfolio = with(portfolio, actions::setCustomValue(portfolio, project, fields[number].id, value));
    }
    QString value(const Id<Project> &project, int number) const
    {
        const CustomValue *known = actions::customValueOf(portfolio, project, fields[number].id);
        return known ? known->value : QString();
    }
};

} // namespace

TEST_CASE("a value of an own field has one form, and anything else is none")
{
    CHECK(customNumber(u"12.5") == 12'500'000);
    CHECK(customNumber(u"-0.000001") == -1);
    CHECK(customNumber(u"0") == 0);
    for (const char *none :
         {"", "12,5", "12.50", "1.", ".5", "+1", "1e3", "0.0000001", "99999999999999999999", "-0", "01"})
        CHECK_FALSE(customNumber(QString(none)));
    for (const qint64 number : {0LL, 1LL, -1LL, 1'200'000'000LL, -12'345'678'901LL})
        CHECK(customNumber(customNumberText(number)) == number);
    CHECK(customMoney(u"1234.50") == Money{123'450});
    CHECK(customMoney(u"-0.05 EUR") == Money{-5, Currency::EUR});
    for (const char *none : {"", "1234", "1234.5", "1.234,50", "1234.50 DKK", "x.00"})
        CHECK_FALSE(customMoney(QString(none)));
    CHECK(customDay(u"2026-05-03") == QDate(2026, 5, 3));
    CHECK_FALSE(customDay(u"2026-02-30"));
    CHECK(isCustomText(field("F", CustomKind::Choice, {"Ja"}), "Ja"));
    CHECK_FALSE(isCustomText(field("F", CustomKind::Choice, {"Ja"}), "ja"));
    CHECK_FALSE(isCustomText(field("F", CustomKind::Text), " a"));
}

TEST_CASE("a value is said as people write it in their language")
{
    const auto danish = [](CustomKind kind, const char *value) {
        return customText(Words(Language::Danish), kind, value).replace(QChar::Nbsp, u' ');
    };
    CHECK(danish(CustomKind::Number, "1234.5") == "1.234,5");
    CHECK(danish(CustomKind::Number, "-0.25") == QString(QChar(0x2212)) + "0,25");
    CHECK(danish(CustomKind::Money, "1234567.00") == "1.234.567 kr.");
    CHECK(danish(CustomKind::Date, "2026-05-03") == "3. maj 2026");
    CHECK(danish(CustomKind::Choice, "Ja") == "Ja");
    CHECK(customText(Words(Language::English), CustomKind::Number, "1234.5") == "1,234.5");
}

TEST_CASE("a project gets a value in an own field, another one, and none again")
{
    OwnFieldsCase own;
    own.set(own.a, 0, "12.5");
    CHECK(own.value(own.a, 0) == "12.5");
    CHECK(own.value(own.b, 0).isEmpty());
    own.set(own.a, 0, "14");
    CHECK(own.portfolio.rows<CustomValue>().size() == 1);
    own.set(own.a, 0, {});
    CHECK(own.portfolio.rows<CustomValue>().isEmpty());
    CHECK(valueOf(actions::setCustomValue(own.portfolio, own.a, own.fields[0].id, {})).isEmpty());
    const auto refused = actions::setCustomValue(own.portfolio, own.a, own.fields[1].id, "Måske");
    CHECK(refused.error().code == "own-value-unfit");
    CHECK(refused.error().facts == QStringList{"Måske", "Driftsejer"});
}

TEST_CASE("a field keeps its kind and words as long as a value needs them, and two fields never have one name")
{
    OwnFieldsCase own;
    own.set(own.a, 1, "Ja");
    CustomField other = own.fields[1];
    other.choices = {"Nej"};
    const auto refused = actions::edit(own.portfolio, other);
    CHECK(refused.error().code == "own-values-unfit");
    CHECK(refused.error().facts.first(2) == QStringList{"Driftsejer", "1"});
    other = own.fields[1];
    other.kind = CustomKind::Text; // every word is a text
    CHECK(actions::edit(own.portfolio, other));
    other = own.fields[0];
    other.name.en = "DRIFTSEJER";
    CHECK(actions::edit(own.portfolio, other).error().code == "own-name-taken");
    CHECK(actions::create(own.portfolio, field("Uden ord", CustomKind::Choice)).error().facts.last() == "choices");
    const CustomValue twice{Id<CustomValue>::generate(), own.a, own.fields[1].id, "Nej"};
    CHECK(actions::create(own.portfolio, twice).error().code == "own-value-twice");
}

TEST_CASE("a field is deleted with its values, in one set that can be taken back")
{
    OwnFieldsCase own;
    own.set(own.a, 0, "1");
    own.set(own.b, 0, "2");
    own.set(own.b, 1, "Nej");
    const ChangeSet set = valueOf(actions::remove(own.portfolio, own.fields[0].id));
    const Portfolio after = valueOf(own.portfolio.with(set));
    CHECK(after.rows<CustomField>().size() == 4);
    CHECK(after.rows<CustomValue>().size() == 1);
    CHECK(valueOf(after.with(set.inverted())) == own.portfolio);
    CHECK(actions::customFields(own.portfolio).first().name.da == "Borgere");
}

TEST_CASE("whatever is done to own fields, taking it back step by step ends in the same rows")
{
    std::mt19937 random(17);
    OwnFieldsCase own;
    const Portfolio begin = own.portfolio;
    const char *const values[] = {"1", "2.5", "Ja", "Nej", "10.00", "2026-05-03", "Noget", ""};
    std::vector<ChangeSet> done;
    for (int step = 0; step < 300; ++step) {
        const QList<CustomField> fields = actions::customFields(own.portfolio);
        Result<ChangeSet> set = fail(Error::Kind::Invalid, "none", {});
        if (const auto choice = random() % 10; choice == 0 && fields.size() > 1)
            set = actions::removeCustomField(own.portfolio, fields[qsizetype(random() % unsigned(fields.size()))].id);
        else if (choice == 1)
            set = actions::create(
                own.portfolio,
                field(QString::number(step), CustomKind(random() % 4 == 3 ? 0 : random() % 3), {"Ja", "Nej"}, step));
        else
            set = actions::setCustomValue(own.portfolio, random() % 2 ? own.a : own.b,
                                          fields[qsizetype(random() % unsigned(fields.size()))].id,
                                          values[random() % std::size(values)]);
        if (!set || set->isEmpty())
            continue;
        own.portfolio = valueOf(own.portfolio.with(*set));
        done.push_back(*set);
        for (const CustomValue &value : own.portfolio.rows<CustomValue>())
            REQUIRE(isCustomText(*own.portfolio.find(value.field), value.value));
    }
    CHECK(done.size() > 100);
    for (auto set = done.rbegin(); set != done.rend(); ++set)
        own.portfolio = valueOf(own.portfolio.with(set->inverted()));
    CHECK(own.portfolio == begin);
}

TEST_CASE("the export of the projects has own fields as columns, and importing it again changes nothing")
{
    OwnFieldsCase own;
    const char *const values[] = {"1234.5", "Nej", "-5.05 EUR", "2026-05-03", "=SUM(A1); \"x\""};
    for (int i = 0; i < 5; ++i)
        own.set(own.a, i, values[i]);
    own.set(own.b, 2, "7.00");
    for (const Language language : {Language::Danish, Language::English}) {
        const SourceTable table = valueOf(readCsv(projectsAsCsv(own.portfolio, language), "ud.csv"));
        CHECK(table.header.contains("Borgere"));
        ImportOptions options = importOptions(true);
        const ImportPlan plan = valueOf(planImport(own.portfolio, table, matchColumns(table, own.portfolio), options));
        for (const ImportDifference &difference : plan.differences)
            UNSCOPED_INFO(difference.key.toStdString()
                          << ": " << difference.was.toStdString() << " / " << difference.inList.toStdString());
        CHECK(plan.set.isEmpty());
        CHECK(plan.differences.empty());
    }
}
