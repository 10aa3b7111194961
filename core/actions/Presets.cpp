#include "core/actions/Presets.h"

#include "core/actions/gates/ModelPreset.h"
#include "core/actions/PresetFile.h"
#include "core/actions/procurement/RulePreset.h"
#include "core/actions/readiness/RubricPreset.h"
#include "core/actions/TolerancePreset.h"
#include "core/domain/Cell.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Gate.h"
#include "core/domain/Municipality.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/RubricCriterion.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace opi::actions {

namespace {

/// Our own lists: semicolons, no quotes, a heading.
QList<QStringList> lines(const char *name)
{
    QList<QStringList> all;
    for (const QString &line : QString::fromUtf8(presetFile(name)).split(u'\n', Qt::SkipEmptyParts))
        all << line.split(u';');
    return all.mid(1);
}

std::optional<QDate> day(const QString &iso)
{
    return iso.isEmpty() ? std::nullopt : std::optional(dateFromIso(iso.toLatin1()));
}

void addRegions(ChangeSet &set)
{
    const auto idOf = [](const QString &name) { return Id<Region>::named(QStringLiteral("region/") + name); };
    for (const QStringList &line : lines("regions.csv")) {
        Region region{idOf(line[1]), line[0], line[1], line[2], day(line[3]), day(line[4]), {}};
        if (!line[5].isEmpty())
            region.successor = idOf(line[5]);
        set.create(region);
    }
}

void addMunicipalities(ChangeSet &set)
{
    QHash<QString, Id<Region>> regions;
    for (const Region &region : set.created<Region>())
        regions.insert(region.code, region.id);
    for (const QStringList &line : lines("municipalities.csv")) {
        set.create(Municipality{Id<Municipality>::named(QStringLiteral("municipality/") + line[0]), line[0], line[1],
                                line[2], regions.value(line[3]), line[4].toInt(), line[5].toInt()});
    }
}

void addFocusAreas(ChangeSet &set)
{
    int position = 0;
    const QJsonArray areas = QJsonDocument::fromJson(presetFile("focus_areas.json")).array();
    for (const auto &area : areas) {
        const LocalizedText name = presetText(area);
        set.create(FocusArea{Id<FocusArea>::named(QStringLiteral("focus-area/") + name.da), name, position++});
    }
}

} // namespace

Result<ChangeSet> startPortfolio(const NewPortfolio &request)
{
    ChangeSet set(QStringLiteral("new-portfolio"));
    set.subject = request.name.in(request.language);
    set.create(PortfolioProfile{Id<PortfolioProfile>::generate(), request.name, request.owner, request.committee,
                                request.language});
    addRegions(set);
    addMunicipalities(set);
    addShippedModels(set);
    addShippedRules(set);
    addShippedTolerances(set);
    addFocusAreas(set);
    addShippedRubric(set, [&set](const Id<Gate> &gate) {
        return std::any_of(set.created<Gate>().begin(), set.created<Gate>().end(),
                           [&](const Gate &known) { return known.id == gate; });
    });
    if (set.created<Municipality>().empty() || set.created<Phase>().empty() || set.created<FocusArea>().empty()
        || set.created<RubricCriterion>().empty())
        return fail(Error::Kind::Damaged, "presets-missing");
    return set;
}

} // namespace opi::actions
