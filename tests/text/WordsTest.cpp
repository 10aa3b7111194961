#include "core/text/Words.h"

#include <catch2/catch.hpp>

using namespace opi;

// Not global: the translations are a resource, and are there only when main has begun.
static Words danish() { return Words(Language::Danish); }
static Words english() { return Words(Language::English); }

/// Hard spaces are there to be seen as spaces.
static std::string plain(QString text) { return text.replace(QChar::Nbsp, u' ').toStdString(); }

TEST_CASE("money is written as each language writes it")
{
    CHECK(plain(danish().money(kroner(1'234'567))) == "1.234.567 kr.");
    CHECK(plain(english().money(kroner(1'234'567))) == "DKK 1,234,567");
    CHECK(plain(danish().money(Money{123'456'750})) == "1.234.567,50 kr.");
    CHECK(plain(danish().money(Money{-5})) == "−0,05 kr.");
    CHECK(plain(english().money(kroner(-1'200))) == "DKK −1,200");
    CHECK(plain(danish().money(Money{500'00, Currency::EUR})) == "500 EUR");
    CHECK(plain(danish().money(std::optional<Money>())) == "");
    CHECK(plain(danish().money(Money{})) == "0 kr.");
}

TEST_CASE("figures to be read at a glance are millions with one decimal")
{
    CHECK(plain(danish().millions(kroner(214'600'000))) == "214,6 mio. kr.");
    CHECK(plain(english().millions(kroner(214'600'000))) == "DKK 214.6 m");
    CHECK(plain(danish().millions(kroner(950'000))) == "950.000 kr.");
    CHECK(plain(danish().millions(kroner(-3'849'999))) == "−3,8 mio. kr.");
}

TEST_CASE("dates are days of the calendar in the reader's words")
{
    const QDate day(2026, 5, 3);
    CHECK(plain(danish().date(day)) == "3. maj 2026");
    CHECK(plain(english().date(day)) == "3 May 2026");
    CHECK(plain(danish().shortDate(QDate(2026, 6, 2))) == "2. jun 2026");
    CHECK(plain(english().dayAndMonth(QDate(2026, 11, 28))) == "28 Nov");
    CHECK(plain(danish().date(std::optional<QDate>())) == "");
}

TEST_CASE("shares are per cent, with the space that Danish has")
{
    CHECK(plain(danish().percent(0.461)) == "46 %");
    CHECK(plain(english().percent(0.461)) == "46%");
    CHECK(plain(danish().percent(-0.0625, 1)) == "−6,3 %");
}

TEST_CASE("what a person wrote in one language only is shown in that one")
{
    CHECK(english().of({"Kun dansk", {}}) == "Kun dansk");
    CHECK(english().of({"Dansk", "English"}) == "English");
    CHECK(danish().of({{}, "Only English"}) == "Only English");
}

TEST_CASE("both languages can be spoken at the same time, whatever the window's language is")
{
    CHECK(danish().list({"a", "b", "c"}) == "a, b og c");
    CHECK(english().list({"a", "b", "c"}) == "a, b and c");
    CHECK(danish().list({"a"}) == "a");
    CHECK(danish().list({}) == "");
}
