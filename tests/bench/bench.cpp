// What happens inside the program, timed with Google Benchmark: the Overview's figures, one durable edit, and the
// filter over all text, at 100, 1,000 and 10,000 projects.

#include "core/actions/ProjectActions.h"
#include "core/actions/sample/BenchData.h"
#include "core/analytics/OverviewFigures.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/domain/DimensionRating.h"
#include "core/journal/Journal.h"
#include "core/portfolio/search/SearchIndex.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <map>

using namespace opi;

namespace {

const QDate today(2026, 11, 21);

template <typename T> T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench: %s\n", result.error().code.constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// One file for each size, made when first asked for, and opened as the program opens it: rows lie in memory as they do
/// for a user.
struct Files {
    QTemporaryDir folder;
    std::map<int, std::unique_ptr<Journal>> opened;

    Journal &of(int projects)
    {
        std::unique_ptr<Journal> &journal = opened[projects];
        if (!journal) {
            const QString path = folder.filePath(QStringLiteral("%1.opi").arg(projects));
            const OpenRequest request{.person = QStringLiteral("bench")};
            valueOf(Journal::create(path, valueOf(actions::benchData({.projects = projects})), request)).reset();
            journal = valueOf(Journal::open(path, request));
        }
        return *journal;
    }
};
Files *files = nullptr; // main's: a journal must end before the application does

Journal &journal(int projects) { return files->of(projects); }

void overviewFigures(benchmark::State &state)
{
    const Portfolio &portfolio = journal(int(state.range(0))).portfolio();
    for (auto _ : state)
        benchmark::DoNotOptimize(opi::overviewFigures(portfolio, today, 60));
}

template <auto work> void oneFigure(benchmark::State &state)
{
    const Portfolio &portfolio = journal(int(state.range(0))).portfolio();
    for (auto _ : state)
        benchmark::DoNotOptimize(work(portfolio));
}

void durableEdit(benchmark::State &state)
{
    Journal &file = journal(int(state.range(0)));
    const Id<Project> id = file.portfolio().rows<Project>().begin()->id;
    // The first edit after opening waits for the check of the indexes; it has its own line in the window's table.
    valueOf(file.perform(valueOf(actions::setLight(file.portfolio(), id, LightSide::Overall, Light::Green,
                                                   {QStringLiteral("Før måling"), {}}, today))));
    int turn = 0;
    for (auto _ : state) {
        const Light light = turn++ % 2 ? Light::Red : Light::Yellow;
        const LocalizedText reason{QStringLiteral("Måling %1").arg(turn), {}};
        valueOf(
            file.perform(valueOf(actions::setLight(file.portfolio(), id, LightSide::Overall, light, reason, today))));
    }
}

/// As a user types: the word grows letter by letter, and the filter runs after each.
void filterAsYouType(benchmark::State &state)
{
    const SearchIndex index(journal(int(state.range(0))).portfolio());
    const QStringList typed{QStringLiteral("s"),
                            QStringLiteral("sy"),
                            QStringLiteral("syg"),
                            QStringLiteral("sygeh"),
                            QStringLiteral("sygehus"),
                            QStringLiteral("sygehus robot"),
                            QStringLiteral("årskontrol p-00"),
                            QStringLiteral("findes ikke")};
    int at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(index.find(typed[at++ % typed.size()]));
}

/// The slowest of them: a word that stands in every project.
void filterEverywhere(benchmark::State &state)
{
    const SearchIndex index(journal(int(state.range(0))).portfolio());
    for (auto _ : state)
        benchmark::DoNotOptimize(index.find(QStringLiteral("årskontrol sygehus")));
}

void makeSearchIndex(benchmark::State &state)
{
    const Portfolio &portfolio = journal(int(state.range(0))).portfolio();
    for (auto _ : state)
        benchmark::DoNotOptimize(SearchIndex(portfolio));
}

/// Every figure of scaling readiness, from nothing.
void readinessFromNothing(benchmark::State &state)
{
    const Portfolio &portfolio = journal(int(state.range(0))).portfolio();
    for (auto _ : state) {
        const ReadinessBook book(portfolio, today);
        benchmark::DoNotOptimize(portfolioReadiness(portfolio, book));
    }
}

/// The same figures after one level was changed in an assessment.
void readinessAfterEdit(benchmark::State &state)
{
    Portfolio portfolio = journal(int(state.range(0))).portfolio();
    ReadinessBook book(portfolio, today);
    int turn = 0;
    for (auto _ : state) {
        const DimensionRating before = *portfolio.rows<DimensionRating>().begin();
        DimensionRating after = before;
        after.level = turn++ % 10;
        ChangeSet set(QStringLiteral("bench"));
        set.update(before, after);
        const Portfolio next = valueOf(portfolio.with(set));
        book.follow(next, set);
        portfolio = next;
        benchmark::DoNotOptimize(portfolioReadiness(portfolio, book));
    }
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(100)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
}

constexpr auto figuresOf = [](const Portfolio &portfolio) { return figures(portfolio); };
constexpr auto pipelineOf = [](const Portfolio &portfolio) { return pipeline(portfolio, today); };
constexpr auto moneyOf = [](const Portfolio &portfolio) { return moneyByYear(portfolio); };
constexpr auto risksOf = [](const Portfolio &portfolio) { return riskMatrix(portfolio); };
constexpr auto mapOf = [](const Portfolio &portfolio) { return municipalityMap(portfolio); };
constexpr auto deadlinesOf = [](const Portfolio &portfolio) { return deadlines(portfolio, today, 60); };

BENCHMARK(overviewFigures)->Apply(sizes);
BENCHMARK(oneFigure<figuresOf>)->Name("figures")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneFigure<pipelineOf>)->Name("pipeline")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneFigure<moneyOf>)->Name("moneyByYear")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneFigure<risksOf>)->Name("riskMatrix")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneFigure<mapOf>)->Name("municipalityMap")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(oneFigure<deadlinesOf>)->Name("deadlines")->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(durableEdit)->Apply(sizes);
BENCHMARK(filterAsYouType)->Apply(sizes);
BENCHMARK(filterEverywhere)->Apply(sizes);
BENCHMARK(makeSearchIndex)->Apply(sizes);
BENCHMARK(readinessFromNothing)->Apply(sizes);
BENCHMARK(readinessAfterEdit)->Apply(sizes);

} // namespace

int main(int argc, char **argv)
{
    int one = 1;
    QCoreApplication app(one, argv);
    Files made;
    files = &made;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
