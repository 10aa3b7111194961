#include "tests/render/SampleFigures.h"

#include "tests/render/ReadinessSampleFigures.h"

#include <QFile>

namespace opi::test {

static PhaseCount phase(const char *code, const char *da, const char *en, int projects, int stuck)
{
    PhaseCount count;
    count.phase = Id<Phase>::generate();
    count.code = QString::fromUtf8(code);
    count.name = {QString::fromUtf8(da), QString::fromUtf8(en)};
    count.projects = projects;
    count.stuck = stuck;
    return count;
}

Pipeline samplePipeline()
{
    PhaseCount notPlaced;
    notPlaced.code = QStringLiteral("none");
    notPlaced.projects = 3;
    return {{phase("F1", "Behov", "Need", 6, 0), phase("F2", "Partnerskab", "Partnership", 7, 1),
             phase("F3", "Udvikling", "Development", 9, 2), phase("F4", "Test og evidens", "Test and evidence", 8, 3),
             phase("F5", "Indkøb", "Procurement", 4, 2), phase("F6", "Implementering", "Implementation", 5, 0),
             phase("F7", "Skalering og eksport", "Scaling and export", 2, 0), notPlaced},
            {}};
}

static YearMoney year(int number, qint64 planned, qint64 accounted, qint64 disbursed, qint64 committed, qint64 reserved)
{
    YearMoney money;
    money.year = number;
    money.planned = kroner(planned);
    money.accounted = kroner(accounted);
    money.disbursed = kroner(disbursed);
    money.committed = kroner(committed);
    money.reserved = kroner(reserved);
    return money;
}

static void addTo(YearMoney &total, const YearMoney &part)
{
    total.planned += part.planned;
    total.accounted += part.accounted;
    total.disbursed += part.disbursed;
    total.committed += part.committed;
    total.reserved += part.reserved;
}

static MoneyByYear withTotal(MoneyByYear money)
{
    for (const YearMoney &each : std::as_const(money.years))
        addTo(money.total, each);
    addTo(money.total, money.withoutYear);
    return money;
}

MoneyByYear sampleMoney()
{
    MoneyByYear money;
    money.years = {
        year(2024, 22'000'000, 12'000'000, 0, 0, 0), year(2025, 40'000'000, 4'000'000, 20'000'000, 6'000'000, 0),
        year(2026, 49'000'000, 0, 22'000'000, 15'000'000, 4'000'000),
        year(2027, 40'000'000, 0, 0, 27'000'000, 9'500'000), year(2028, 11'000'000, 0, 0, 8'000'000, 12'000'000)};
    money.withoutYear = year(0, 6'000'000, 0, 0, 18'000'000, 0);
    return withTotal(money);
}

RiskMatrix sampleRisks()
{
    RiskMatrix matrix;
    matrix.counts[0] = {1, 2, 0, 0, 0};
    matrix.counts[1] = {0, 3, 5, 1, 0};
    matrix.counts[2] = {0, 12, 4, 2, 1};
    matrix.counts[3] = {0, 0, 3, 2, 0};
    matrix.counts[4] = {0, 1, 0, 1, 0};
    for (const auto &row : matrix.counts) {
        for (const int count : row)
            matrix.open += count;
    }
    matrix.severe = 1 + 2 + 1; // probability x impact: 3 x 5, 4 x 4, 5 x 4
    return matrix;
}

MunicipalityMap sampleMap()
{
    MunicipalityMap map;
    QFile file(QStringLiteral(OPI_SOURCE_DIR "/resources/presets/municipalities.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return map;
    const QHash<QString, int> projects{{QStringLiteral("Aarhus"), 12},  {QStringLiteral("Aalborg"), 9},
                                       {QStringLiteral("Odense"), 7},   {QStringLiteral("København"), 14},
                                       {QStringLiteral("Viborg"), 3},   {QStringLiteral("Vejle"), 2},
                                       {QStringLiteral("Esbjerg"), 4},  {QStringLiteral("Horsens"), 1},
                                       {QStringLiteral("Bornholm"), 1}, {QStringLiteral("Faaborg-Midtfyn"), 1},
                                       {QStringLiteral("Roskilde"), 5}, {QStringLiteral("Ringkøbing-Skjern"), 2}};
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        if (cells.size() == 6 && cells[0] != QStringLiteral("code"))
            map.tiles << MunicipalityTile{
                Id<Municipality>::generate(), cells[0], cells[1], cells[4].toInt(), cells[5].toInt(),
                projects.value(cells[1])};
    }
    map.placed = 38;
    map.notPlaced = 6;
    return map;
}

std::vector<document::FigureData> sampleFigures()
{
    std::vector<document::FigureData> figures{samplePipeline(), sampleMoney(), sampleRisks(), sampleMap()};
    for (const document::FigureData &figure : readinessFigures())
        figures.push_back(figure);
    return figures;
}

std::vector<document::FigureData> oddFigures()
{
    Pipeline empty = samplePipeline();
    for (PhaseCount &each : empty.phases)
        each.projects = each.stuck = 0;
    Pipeline notPlaced;
    notPlaced.phases << samplePipeline().phases.last();

    MoneyByYear negative;
    negative.years = {year(2023, 10, 0, -4, 7, 0), year(2024, 0, 0, 0, 0, 0), year(2025, -3, 0, 0, -2, -2)};
    MoneyByYear zero;
    zero.years = {year(2026, 0, 0, 0, 0, 0)};
    MoneyByYear onlyWithout;
    onlyWithout.withoutYear = year(0, 2'055'800'683, 0, 0, 945'817'621, 0);
    MoneyByYear many;
    for (int i = 0; i < 30; ++i)
        many.years << year(2001 + i, 800'000 + i * 10'000, 0, 0, 30'000 * i, 0);
    many.withoutYear = year(0, 0, 0, 0, 100'000, 0);

    MunicipalityMap nobody = sampleMap();
    for (MunicipalityTile &tile : nobody.tiles)
        tile.projects = 0;
    std::vector<document::FigureData> figures{Pipeline{},
                                              empty,
                                              notPlaced,
                                              MoneyByYear{},
                                              withTotal(negative),
                                              withTotal(zero),
                                              withTotal(onlyWithout),
                                              withTotal(many),
                                              RiskMatrix{},
                                              MunicipalityMap{},
                                              nobody};
    for (const document::FigureData &figure : oddReadinessFigures())
        figures.push_back(figure);
    return figures;
}

} // namespace opi::test
