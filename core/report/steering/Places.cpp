#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"

#include <QCollator>

#include <algorithm>

namespace opi::steering {

namespace {

void addRegions(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    QList<std::pair<QString, int>> regions;
    int without = 0;
    for (const auto &[name, count] : data.figures.byRegion) {
        if (name.isEmpty())
            without = count;
        else
            regions << std::pair{name, count};
    }
    if (regions.isEmpty())
        return;
    const QCollator collator(words.locale());
    std::sort(regions.begin(), regions.end(), [&](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : collator.compare(a.first, b.first) < 0;
    });
    if (without > 0)
        regions << std::pair{words.translate("SteeringReport", "No region"), without};
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Region"), 3),
                     figureColumn(words.translate("SteeringReport", "Projects")),
                     figureColumn(words.translate("SteeringReport", "Share"))};
    for (const auto &[name, count] : regions)
        table.rows << QList{cell(name), cell(words.number(qint64(count))),
                            cell(words.percent(double(count) / double(std::max(data.figures.projects, 1))))};
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Projects by region")} << table;
}

} // namespace

void addPlaces(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const bool hasRegions = data.figures.byRegion.size() > data.figures.byRegion.count(QString());
    if (data.map.placed == 0 && !hasRegions)
        return;
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Places")};
    if (data.map.placed > 0) {
        const QString sentence = figureSentence(data.map, words);
        report.blocks << document::Paragraph{sentence, document::Paragraph::Role::Lead, true}
                      << document::Figure{data.map,
                                          figureTitle(data.map, words) + QStringLiteral(". ")
                                              + words.translate("SteeringReport",
                                                                "A project counts once in each "
                                                                "municipality that a partner lies in. The "
                                                                "annex has the numbers as a table."),
                                          figureTitle(data.map, words) + QStringLiteral(". ") + sentence};
    }
    addRegions(report, data);
}

} // namespace opi::steering
