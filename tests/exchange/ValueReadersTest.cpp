#include "core/exchange/values/DateReader.h"
#include "core/exchange/values/LevelReader.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/exchange/values/PercentReader.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

const QDate today(2026, 11, 21);

std::optional<qint64> oere(const char *text, NumberStyle style = NumberStyle::Danish, MoneyUnit unit = {})
{
    const std::optional<Money> money = moneyFrom(QString::fromUtf8(text), style, unit);
    return money ? std::optional(money->oere) : std::nullopt;
}

QDate date(const char *text, DateOrder order = DateOrder::DayFirst)
{
    return dateFrom(QString::fromUtf8(text), today, order).value_or(QDate());
}

DateReading reading(const char *text)
{
    const std::optional<DateReading> read = readDate(QString::fromUtf8(text), today);
    REQUIRE(read);
    return *read;
}

constexpr qint64 oneAndAQuarterMillion = 125'000'000;

} // namespace

TEST_CASE("an amount is read as Danes write it")
{
    for (const char *text :
         {"1.250.000",     "1250000",      "1 250 000",        "1.250.000,00",  "1.250.000 kr.",
          "kr. 1.250.000", "kr.1.250.000", "1.250.000 DKK",    "DKK 1.250.000", "1.250.000,-",
          "1,25 mio.",     "1,25 mio",     "1,25 mio. kr.",    "1,25 mio.kr.",  "1,25 millioner kroner",
          "1.250 t.kr.",   "1250 tkr",     "1.250 tusind kr.", "0,00125 mia.",  "1'250'000",
          "  1.250.000\t"}) {
        INFO(text);
        CHECK(oere(text) == oneAndAQuarterMillion);
    }
    CHECK(oere("1\u00A0250\u00A0000") == oneAndAQuarterMillion);
    CHECK(oere("15.414.794") == 1'541'479'400);
    CHECK(oere("1.234,5") == 123'450);
    CHECK(oere("0,5") == 50);
    CHECK(oere(",5") == 50);
    CHECK(oere("0") == 0);
}

TEST_CASE("an amount is read as the English write it, also in a Danish list where it can only be that")
{
    for (const NumberStyle style : {NumberStyle::Danish, NumberStyle::English}) {
        CHECK(oere("1,234,567.50", style) == 123'456'750);
        CHECK(oere("1234567.50", style) == 123'456'750);
        CHECK(oere("DKK 1,234,567", style) == 123'456'700);
        CHECK(oere("1.25 million", style) == oneAndAQuarterMillion);
        CHECK(oere("0.500", style) == 50);
        CHECK(oere("1.234.567", style) == 123'456'700);
    }
}

TEST_CASE("the style decides what 1.234 and 1,234 are")
{
    CHECK(oere("1.234", NumberStyle::Danish) == 123'400);
    CHECK(oere("1.234", NumberStyle::English) == 123);
    CHECK(oere("1,234", NumberStyle::Danish) == 123);
    CHECK(oere("1,234", NumberStyle::English) == 123'400);
    CHECK(numberEvidenceOf(u"1.234") == NumberEvidence::Ambiguous);
    CHECK(numberEvidenceOf(u"1,234") == NumberEvidence::Ambiguous);
    CHECK(numberEvidenceOf(u"1.234,5") == NumberEvidence::Danish);
    CHECK(numberEvidenceOf(u"1.234.567") == NumberEvidence::Danish);
    CHECK(numberEvidenceOf(u"12,5") == NumberEvidence::Danish);
    CHECK(numberEvidenceOf(u"1,234.5") == NumberEvidence::English);
    CHECK(numberEvidenceOf(u"12.50") == NumberEvidence::English);
    CHECK(numberEvidenceOf(u"1234") == NumberEvidence::Either);
    CHECK(numberEvidenceOf(u"50%") == NumberEvidence::Either);
    CHECK(numberEvidenceOf(u"Aarhus") == NumberEvidence::NoNumber);
}

TEST_CASE("a column shows its style by the cells that can only be one")
{
    CHECK(numberStyleOf({"1.234", "15.414.794", "", "x"}) == NumberStyle::Danish);
    CHECK(numberStyleOf({"1.234", "12.50"}) == NumberStyle::English);
    CHECK_FALSE(numberStyleOf({"1.234", "1234", "5.000"}));
    CHECK_FALSE(numberStyleOf({"12,5", "12.5"}));
}

TEST_CASE("an amount below zero is written with a hyphen, a minus, or in brackets")
{
    for (const char *text : {"-500", "−500", "–500", "(500)", "500-", "- 500 kr.", "kr. -500", "-kr. 500"}) {
        INFO(text);
        CHECK(oere(text) == -50'000);
    }
    CHECK_FALSE(oere("--5"));
    CHECK_FALSE(oere("(-5)"));
}

TEST_CASE("an amount keeps its own currency and takes the unit of the heading where it has none")
{
    CHECK(moneyFrom(u"EUR 5.000", NumberStyle::Danish) == Money{500'000, Currency::EUR});
    CHECK(moneyFrom(u"5.000 €", NumberStyle::Danish) == Money{500'000, Currency::EUR});
    CHECK(moneyFrom(u"1,5 mio. euro", NumberStyle::Danish) == Money{150'000'000, Currency::EUR});
    CHECK(moneyFrom(u"5", NumberStyle::Danish, {Currency::EUR, 6}) == Money{500'000'000, Currency::EUR});
    CHECK(moneyFrom(u"5 kr.", NumberStyle::Danish, {Currency::EUR, 3}) == Money{500'000, Currency::DKK});
    CHECK(oere("2 mio.", NumberStyle::Danish, {Currency::DKK, 3}) == 200'000'000);
    CHECK(moneyUnitOf(u"Budget (1.000 kr.)") == MoneyUnit{Currency::DKK, 3});
    CHECK(moneyUnitOf(u"Budget (t.kr.)") == MoneyUnit{Currency::DKK, 3});
    CHECK(moneyUnitOf(u"Budget i mio. kr.") == MoneyUnit{Currency::DKK, 6});
    CHECK(moneyUnitOf(u"Total cost, EUR") == MoneyUnit{Currency::EUR, 0});
    CHECK(moneyUnitOf(u"Budget / Budget") == MoneyUnit{});
    CHECK(moneyUnitOf(u"Europæisk støtte") == MoneyUnit{});
}

TEST_CASE("what is no amount is not read as one")
{
    for (const char *text : {"", " ", "kr.", "-", "ukendt", "5 stk", "50 %", "1,2,3", "1.23.456", "12.34.567,8", "5,",
                             "2014-04-24", "24.04.2014", "1e6", "99999999999999999999"}) {
        INFO(text);
        CHECK_FALSE(oere(text));
    }
    CHECK(oere("92233720368547758,07") == 9'223'372'036'854'775'807);
    CHECK_FALSE(oere("92233720368547759"));
}

TEST_CASE("more decimals than øre are rounded half away from zero")
{
    CHECK(oere("0,005") == 1);
    CHECK(oere("0,0049") == 0);
    CHECK(oere("-0,005") == -1);
    CHECK(oere("1,2345678 mio.") == 123'456'780);
    CHECK(decimalText(Money{205'580'068'300}) == "2055800683.00");
    CHECK(decimalText(Money{-5}) == "-0.05");
    CHECK(decimalText(Money{-150}) == "-1.50");
}

TEST_CASE("a share is a percentage, or a fraction of one")
{
    const auto share = [](const char *text) { return shareFrom(QString::fromUtf8(text), NumberStyle::Danish); };
    CHECK(share("50%")->value == Approx(0.5));
    CHECK(share("50 pct.")->value == Approx(0.5));
    CHECK(share("12,5 %")->value == Approx(0.125));
    CHECK(share("0,5")->value == Approx(0.5));
    CHECK(share("50")->value == Approx(0.5));
    CHECK(share("1%")->value == Approx(0.01));
    CHECK_FALSE(share("50 kr."));
    CHECK_FALSE(share("halvdelen"));
    CHECK(share("50%")->fits(0.4951));
    CHECK(share("50%")->fits(0.505));
    CHECK_FALSE(share("50%")->fits(0.494));
    CHECK_FALSE(share("50,0%")->fits(0.4951));
}

TEST_CASE("a day is read in every way that people write it")
{
    for (const char *text : {"2026-05-03",
                             "03.05.2026",
                             "3.5.2026",
                             "3.5.26",
                             "3/5-26",
                             "3/5-2026",
                             "3/5 2026",
                             "03/05/2026",
                             "03-05-2026",
                             "20260503",
                             "3. maj 2026",
                             "3.maj 2026",
                             "d. 3. maj 2026",
                             "den 3. maj 2026",
                             "søndag den 3. maj 2026",
                             "3 May 2026",
                             "May 3, 2026",
                             "3rd of May 2026",
                             "3. mai 2026",
                             "2026/05/03",
                             "03 05 2026",
                             "3/5",
                             "3. maj",
                             "2026-05-03T00:00:00",
                             "2026-05-03 13:45",
                             "03.05.2026 00:00:00",
                             "2026-05-03T10:00:00.000Z",
                             "46145",
                             " 3/5-26 ",
                             "2026 maj 3"}) {
        INFO(text);
        CHECK(date(text) == QDate(2026, 5, 3));
    }
    CHECK(date("24.04.2014") == QDate(2014, 4, 24));
    CHECK(date("31.12.99") == QDate(1999, 12, 31));
    CHECK(date("1. okt. 2025") == QDate(2025, 10, 1));
    CHECK(date("1. desember 2025") == QDate(2025, 12, 1));
}

TEST_CASE("a week is its Monday")
{
    for (const char *text : {"uge 14 2026", "uge 14, 2026", "uge 14", "Uge 14/2026", "2026-W14", "week 14 2026",
                             "uke 14 2026", "u14 2026", "14. uge 2026", "uge 14-26"}) {
        INFO(text);
        CHECK(date(text) == QDate(2026, 3, 30));
    }
    CHECK(date("uge 1 2026") == QDate(2025, 12, 29));
    CHECK(date("uge 53 2026") == QDate(2026, 12, 28));
    CHECK_FALSE(date("uge 53 2025").isValid());
    CHECK_FALSE(date("uge 0").isValid());
    CHECK(reading("uge 14 2026").last() == QDate(2026, 4, 5));
}

TEST_CASE("a month, a quarter and a year have a first and a last day")
{
    CHECK(reading("maj 2026").first == QDate(2026, 5, 1));
    CHECK(reading("maj 2026").last() == QDate(2026, 5, 31));
    CHECK(reading("05/2026").last() == QDate(2026, 5, 31));
    CHECK(reading("2026-02").last() == QDate(2026, 2, 28));
    CHECK(reading("2. kvartal 2026").first == QDate(2026, 4, 1));
    CHECK(reading("Q2 2026").last() == QDate(2026, 6, 30));
    CHECK(reading("2026 Q4").last() == QDate(2026, 12, 31));
    CHECK(reading("2026").first == QDate(2026, 1, 1));
    CHECK(reading("2026").last() == QDate(2026, 12, 31));
    CHECK(reading("2026").precision == DatePrecision::Year);
}

TEST_CASE("day and month can be the other way round only where nothing tells")
{
    CHECK(date("05/03/2026", DateOrder::MonthFirst) == QDate(2026, 5, 3));
    CHECK(date("05/03/2026", DateOrder::DayFirst) == QDate(2026, 3, 5));
    CHECK(date("03.05.2026", DateOrder::MonthFirst) == QDate(2026, 5, 3));
    CHECK(date("05/24/2026", DateOrder::DayFirst) == QDate(2026, 5, 24));
    CHECK(date("24/05/2026", DateOrder::MonthFirst) == QDate(2026, 5, 24));
    CHECK(reading("05/03/2026").isAmbiguous);
    CHECK_FALSE(reading("05/05/2026").isAmbiguous);
    CHECK_FALSE(reading("03.05.2026").isAmbiguous);
    CHECK_FALSE(reading("24/05/2026").isAmbiguous);
    CHECK(dateOrderOf({"05/03/2026", "05/24/2026"}, today) == DateOrder::MonthFirst);
    CHECK(dateOrderOf({"05/03/2026", "24/05/2026", "2026-05-03"}, today) == DateOrder::DayFirst);
    CHECK_FALSE(dateOrderOf({"05/03/2026", "2026-05-24", "maj 2026"}, today));
}

TEST_CASE("what was guessed about a date is said")
{
    CHECK(reading("3/5").isWithoutYear);
    CHECK(reading("uge 14").isWithoutYear);
    CHECK_FALSE(reading("3/5-26").isWithoutYear);
    CHECK(reading("46145").isDayNumber);
}

TEST_CASE("what is no day is not read as one")
{
    for (const char *text : {"", "x", "30.02.2026", "2026-13-01", "32/1-26", "31/4", "1.2.3.4", "snart", "maj",
                             "3. maj juni", "100", "1.000.000", "15.414.794", "2026-05-03-01", "uge", "5. kvartal 2026",
                             "12345678901", "0/0-26", "3. maj 20266"}) {
        INFO(text);
        CHECK_FALSE(date(text).isValid());
    }
    CHECK(date("29.02.2024") == QDate(2024, 2, 29));
}

TEST_CASE("a level is one of ten, however it is written")
{
    for (const char *text : {"7", " 7 ", "7,0", "7.0", "7/9", "7 af 9", "7 of 9", "Niveau 7", "level 7", "R7", "u 7",
                             "7 – prøvet i drift", "7: proven in use", "7."}) {
        INFO(text);
        CHECK(levelFrom(QString::fromUtf8(text)) == 7);
    }
    CHECK(levelFrom(u"0") == 0);
    CHECK(levelFrom(u"9") == 9);
    for (const char *text : {"", "-", "10", "-1", "6,5", "6-7", "77", "7/10", "høj", "7 %", "TRL 7", "01.02.2026"}) {
        INFO(text);
        CHECK_FALSE(levelFrom(QString::fromUtf8(text)));
    }
}
