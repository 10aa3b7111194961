#include "core/report/FigureText.h"

#include "tests/render/SampleFigures.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }

static QString english(const document::FigureData &data)
{
    return plain(figureSentence(data, Words(Language::English)));
}

static YearMoney year(int number, qint64 planned, qint64 committed)
{
    YearMoney money;
    money.year = number;
    money.planned = kroner(planned);
    money.committed = kroner(committed);
    return money;
}

static MoneyByYear of(const QList<YearMoney> &years)
{
    MoneyByYear money;
    money.years = years;
    for (const YearMoney &each : years) {
        money.total.planned += each.planned;
        money.total.committed += each.committed;
    }
    return money;
}

TEST_CASE("the pipeline says first what is stuck, and what is not placed")
{
    CHECK(english(samplePipeline())
          == "8 projects have been in their phase longer than most others were. "
             "3 projects are not placed in a phase.");
    auto flowing = samplePipeline();
    for (PhaseCount &phase : flowing.phases)
        phase.stuck = 0;
    flowing.phases.removeLast();
    CHECK(english(flowing) == "41 open projects; the largest group is in Development (9).");
    opi::Pipeline notPlaced;
    notPlaced.phases << samplePipeline().phases.last();
    CHECK(english(notPlaced) == "3 open projects, none of them placed in a phase yet.");
    CHECK(english(opi::Pipeline{}) == "There are no open projects yet.");
}

TEST_CASE("money names the year that lacks most, and how much")
{
    // 2027: budget 40, committed 27: 67.5 per cent, and never rounded up.
    CHECK(english(sampleMoney()) == "2027 is only 67% covered – DKK 13.0 m lacks a commitment.");
}

TEST_CASE("a gap of a year that is over is no news")
{
    const MoneyByYear money = of({year(2024, 10'000'000, 0), year(2025, 10'000'000, 9'000'000)});
    const Words words(Language::English);
    CHECK(plain(moneySentence(money, words, 2024)) == "2024 has no commitments yet – its budget is DKK 10.0 m.");
    CHECK(plain(moneySentence(money, words, 2025)) == "2025 is only 90% covered – DKK 1.0 m lacks a commitment.");
    CHECK(plain(moneySentence(money, words, 2026))
          == "Commitments of DKK 9.0 m cover 45% of the budget of DKK 20.0 m.");
}

TEST_CASE("money says what there is where budget or grants are missing")
{
    CHECK(english(MoneyByYear{}) == "No budget and no grants have been entered yet.");
    CHECK(english(of({year(2026, 5'000'000, 0)})) == "The budget is DKK 5.0 m; no grants have been entered.");
    CHECK(english(of({year(2026, 0, 5'000'000)})) == "The grants amount to DKK 5.0 m; no budget has been entered.");
    CHECK(english(of({year(2026, 5'000'000, 6'000'000)})) == "Commitments cover the whole budget of DKK 5.0 m.");
}

TEST_CASE("a gap of a hair is not called a hundred per cent")
{
    CHECK(english(of({year(2026, 10'000'000, 9'999'000)})).startsWith("2026 is only 99% covered"));
}

TEST_CASE("amounts in another currency are mentioned")
{
    MoneyByYear money = of({year(2026, 5'000'000, 6'000'000)});
    money.otherCurrency = 2;
    CHECK(english(money).endsWith("2 amounts in another currency are left out."));
}

TEST_CASE("risks say how many are severe")
{
    CHECK(english(sampleRisks()) == "4 of the open risks (38) are severe: a score of 15 or more.");
    RiskMatrix mild;
    mild.open = 5;
    CHECK(english(mild) == "5 open risks, none of them severe (a score of 15 or more).");
    CHECK(english(RiskMatrix{}) == "There are no open risks.");
}

TEST_CASE("the map names the municipality with most projects, and what it cannot show")
{
    CHECK(english(sampleMap())
          == "Partners in 12 municipalities; the most projects are in København (14). "
             "6 projects have no partner in a known municipality.");
    CHECK(english(MunicipalityMap{}) == "No project has a partner in a known municipality yet.");
}

TEST_CASE("every figure has a heading and a sentence in both languages, with every place filled")
{
    for (const Language language : {Language::Danish, Language::English}) {
        for (const auto &figures : {sampleFigures(), oddFigures()}) {
            for (const document::FigureData &figure : figures) {
                const Words words(language);
                CHECK_FALSE(figureTitle(figure, words).isEmpty());
                const QString sentence = figureSentence(figure, words);
                INFO(sentence.toStdString());
                CHECK(sentence.endsWith(u'.'));
                CHECK_FALSE(sentence.contains(QStringLiteral("%1")));
                CHECK_FALSE(sentence.contains(QStringLiteral("%n")));
            }
        }
    }
}

TEST_CASE("a sentence that ends in an abbreviation has one stop, in Danish as in English")
{
    const Words danish(Language::Danish);
    const MoneyByYear whole = of({year(2026, 5'000'000, 6'000'000)});
    const MoneyByYear part = of({year(2026, 5'000'000, 2'000'000)});
    const MoneyByYear bare = of({year(2024, 10'000'000, 0), year(2025, 10'000'000, 9'000'000)});
    for (const MoneyByYear &money : {whole, part, bare}) {
        for (const int from : {2024, 2025, 2027}) {
            const QString sentence = plain(moneySentence(money, danish, from));
            CAPTURE(sentence.toStdString());
            CHECK(sentence.endsWith('.'));
            CHECK_FALSE(sentence.contains(".."));
        }
    }
    CHECK(plain(moneySentence(whole, danish, 2026)).endsWith("5,0 mio. kr."));
}
