#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"
#include "core/text/LightText.h"
#include "core/text/SinceLastText.h"

namespace opi::steering {

namespace {

/// The light, and below it what it was before if that was another, and what the rules say if that is another.
document::Cell movedLight(const ReportData &data, const Project &project, LightSide side)
{
    const Light light = (project.*lightOf(side)).light;
    document::Cell made = lightCell(data.words, light);
    const Project *earlier = data.earlier(project.id);
    const Light before = earlier ? (earlier->*lightOf(side)).light : light;
    const LightChange change{side, before, light};
    QStringList notes;
    const QString arrow = change.isWorse()    ? QStringLiteral("▼ ")
                          : change.isBetter() ? QStringLiteral("▲ ")
                                              : QString();
    if (before != light)
        //: %1: the light that it was last time
        notes << arrow + data.words.translate("SteeringReport", "was %1").arg(label(data.words, before));
    const auto rule = suggestedLight(data.now, project, side, data.request.today);
    if (isOverride(project, side, rule))
        //: %1: the light that the rules suggest, where the judgement is another
        notes << data.words.translate("SteeringReport", "rules: %1").arg(label(data.words, rule->light).toLower());
    made.note = notes.join(QStringLiteral(", "));
    return made;
}

} // namespace

document::Table lightsTable(const ReportData &data, const QList<const Project *> &projects)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 2.4),
                     textColumn(words.translate("SteeringReport", "Phase"), 1.4)};
    for (int side = 0; side < valueCount(LightSide()); ++side)
        table.columns << textColumn(label(words, LightSide(side)), 1);
    if (data.before)
        table.columns << textColumn(words.translate("SteeringReport", "Since last"), 2);
    for (const Project *project : projects) {
        QList<document::Cell> row{strongCell(words.of(project->title)), cell(data.phaseName(project->phase))};
        for (int side = 0; side < valueCount(LightSide()); ++side)
            row << movedLight(data, *project, LightSide(side));
        if (data.before) {
            const ProjectSinceLast *since = data.since.of(project->id);
            row << cell(since ? sinceLastPhrase(*since, *data.before, data.now, words) : QString());
        }
        table.rows << row;
    }
    return table;
}

} // namespace opi::steering
