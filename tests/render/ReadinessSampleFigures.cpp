#include "tests/render/ReadinessSampleFigures.h"

namespace opi::test {

namespace {

struct Named {
    const char *code, *da, *en, *shortDa, *shortEn;
    int target;
};

constexpr Named dimensions[] = {
    {"USE", "Behov, brugere og aftagere", "Need, users and adopters", "Behov", "Need", 7},
    {"SOL", "Løsning og integration", "Solution and integration", "Løsning", "Solution", 8},
    {"EFF", "Effekt, sikkerhed og evidens", "Effect, safety and evidence", "Effekt", "Effect", 7},
    {"REG", "Regulering, data og sikkerhed", "Regulation, data and security", "Regulering", "Regulation", 8},
    {"BUS", "Business case og finansiering", "Business case and financing", "Forretning", "Business", 7},
    {"PRO", "Indkøbsvej og købere", "Procurement path and buyers", "Indkøb", "Procurement", 7},
    {"IPR", "Rettigheder og aftaler", "Rights and agreements", "Rettigheder", "Rights", 6},
    {"ORG", "Team og implementerende organisation", "Team and implementing organisation", "Organisation",
     "Organisation", 6},
    {"SOC", "System og samfund", "System and society", "Samfund", "Society", 6},
};

LocalizedText text(const char *da, const char *en) { return {QString::fromUtf8(da), QString::fromUtf8(en)}; }

Id<RubricDimension> id(const Named &each) { return Id<RubricDimension>::named(QString::fromLatin1(each.code)); }

ProfileFigure profile()
{
    ProfileFigure figure;
    figure.project = text("NordRehab", "NordRehab");
    figure.on = QDate(2026, 10, 12);
    const int documented[] = {7, 7, 5, 6, 4, 2, 6, 3, 4};
    const int claimed[] = {7, 7, 6, 6, 4, 2, 6, 4, 4};
    for (std::size_t i = 0; i < std::size(dimensions); ++i) {
        const Named &each = dimensions[i];
        ProfileBar bar{id(each),
                       QString::fromLatin1(each.code),
                       text(each.da, each.en),
                       true,
                       documented[i],
                       claimed[i],
                       std::max(0, claimed[i] - 2),
                       std::min(9, claimed[i] + 1),
                       3,
                       each.target,
                       std::max(1, each.target - 2),
                       i == 2,
                       text(each.shortDa, each.shortEn)};
        figure.bars << bar;
    }
    figure.bars[7].documented.reset();
    figure.bars[8].isApplicable = false;
    figure.bars[8].documented.reset();
    figure.confidence = confidence(0.9, 0.8, 0.7, 0.9, true);
    figure.raters = 3;
    return figure;
}

PackageFigure package()
{
    PackageFigure figure;
    figure.project = text("NordRehab", "NordRehab");
    const auto part = [](const char *da, const char *en, bool isCore, std::optional<int> r, std::optional<int> u,
                         std::optional<int> rBefore, std::optional<int> uBefore, bool isBottleneck) {
        return PackageFigure::Part{Id<PackageComponent>::named(QString::fromUtf8(da)),
                                   text(da, en),
                                   isCore,
                                   true,
                                   r,
                                   u,
                                   rBefore,
                                   uBefore,
                                   isBottleneck};
    };
    figure.parts = {part("Robotten", "The robot", true, 7, 4, 5, 2, false),
                    part("Oplæring af personale", "Staff training", false, 5, 3, 5, 3, false),
                    part("Integration til journalen", "Record integration", false, 4, 1, 3, 1, true),
                    part("Serviceaftale", "Service agreement", false, 9, 9, {}, {}, false),
                    part("Rengøring", "Cleaning", false, 0, 0, {}, {}, false),
                    part("Ikke vurderet", "Not rated", false, 3, {}, {}, {}, false)};
    figure.score.atMost = 4;
    figure.score.bottlenecks << figure.parts[2].component;
    figure.score.limitingAxis = LimitingAxis::Use;
    return figure;
}

QList<Bottleneck> bottlenecks()
{
    QList<Bottleneck> all;
    int weakest = 9;
    for (const Named &each : dimensions) {
        all.append(
            {id(each), text(each.da, each.en), text(each.shortDa, each.shortEn), weakest, weakest + 3, weakest * 2});
        weakest = std::max(0, weakest - 2);
    }
    return all;
}

HeatMapFigure heatMap(int lines)
{
    HeatMapFigure figure;
    for (const Named &each : dimensions)
        figure.columns.append({id(each), QString::fromLatin1(each.code), text(each.da, each.en),
                               text(each.shortDa, each.shortEn), each.target});
    for (int i = 0; i < lines; ++i) {
        HeatMapFigure::Line line{
            Id<Project>::named(QString::number(i)),
            text("Intelligent medicinhåndtering i eget hjem", "Intelligent medicine handling at home"),
            {},
            {},
            {}};
        for (int k = 0; k < int(std::size(dimensions)); ++k) {
            line.applies << !(i == 3 && k == 3);
            line.levels << (line.applies.last() && (i + k) % 11 != 0 ? std::optional((i * 3 + k * 7) % 10)
                                                                     : std::nullopt);
            line.isWeakest << (line.levels.last() && *line.levels.last() <= 1);
        }
        figure.lines << line;
    }
    figure.assessed = lines;
    figure.open = lines + 4;
    figure.worst = bottlenecks().first();
    return figure;
}

SlopeFigure slope()
{
    SlopeFigure figure;
    figure.project = text("NordRehab", "NordRehab");
    figure.before = QDate(2025, 10, 1);
    figure.after = QDate(2026, 10, 12);
    figure.isComparable = true;
    int level = 2;
    for (const Named &each : dimensions) {
        figure.lines.append(
            {id(each), text(each.shortDa, each.shortEn), level % 7, (level * 3) % 10, QString::fromLatin1(each.code)});
        ++level;
    }
    figure.lines[3].before.reset();
    return figure;
}

ConfidenceFigure trust(int lines)
{
    ConfidenceFigure figure;
    for (int i = 0; i < lines; ++i)
        figure.lines.append({Id<Project>::named(QString::number(i)),
                             text("Hjemmemåling ved hjertesvigt", "Home monitoring of heart failure"),
                             confidence(0.2 + 0.08 * i, 0.9, 0.8, 0.9, i % 2 == 0), 20 + 150 * i, 1 + i % 4});
    return figure;
}

} // namespace

std::vector<document::FigureData> readinessFigures()
{
    return {profile(), RadarFigure{profile()}, package(), heatMap(12), BottleneckFigure{bottlenecks(), 31}, slope(),
            trust(8)};
}

std::vector<document::FigureData> oddReadinessFigures()
{
    ProfileFigure single = profile();
    single.bars.resize(1);
    PackageFigure crowded = package();
    for (PackageFigure::Part &part : crowded.parts)
        part.readiness = part.use = 5; // all on one spot
    SlopeFigure level = slope();
    for (SlopeFigure::Line &line : level.lines)
        line.before = line.after = 4;
    BottleneckFigure none{bottlenecks(), 0};
    for (Bottleneck &each : none.bottlenecks)
        each.weakest = 0;
    return {ProfileFigure{}, single, RadarFigure{},      PackageFigure{}, crowded, HeatMapFigure{},    heatMap(1),
            heatMap(60),     none,   BottleneckFigure{}, SlopeFigure{},   level,   ConfidenceFigure{}, trust(1)};
}

} // namespace opi::test
