#include "core/actions/sample/SampleRegister.h"

#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Hub.h"
#include "core/domain/Municipality.h"
#include "core/domain/Person.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/Programme.h"
#include "core/domain/ValueCodes.h"

#include <algorithm>

namespace opi::actions::sample {

namespace {

/// The row of the presets with this name; null if there is none.
template <Entity E> const E *presetNamed(const ChangeSet &set, const QString &name)
{
    const std::span<const E> rows = set.created<E>();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const E &row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

std::optional<Id<Organisation>> organisation(const QJsonValue &key)
{
    return key.isString() ? std::optional(idOf<Organisation>(QStringLiteral("organisation"), key.toString()))
                          : std::nullopt;
}

void addOrganisation(ChangeSet &set, const QJsonObject &json)
{
    Organisation row;
    row.id = *organisation(json[QStringLiteral("key")]);
    row.name = json[QStringLiteral("name")].toString();
    row.kind = valueOfCode<OrganisationKind>(json[QStringLiteral("kind")].toString()).value_or(row.kind);
    row.size = valueOfCode<OrganisationSize>(json[QStringLiteral("size")].toString()).value_or(row.size);
    const bool isOfficial = json[QStringLiteral("isOfficial")].toBool();
    if (const auto *place = presetNamed<Municipality>(set, json[QStringLiteral("municipality")].toString())) {
        row.municipality = place->id;
        row.region = place->region;
        row.cvr = isOfficial ? place->cvr : QString();
    }
    if (const auto *region = presetNamed<Region>(set, json[QStringLiteral("region")].toString())) {
        row.region = region->id;
        row.cvr = isOfficial ? region->cvr : QString();
    }
    row.validFrom = day(json[QStringLiteral("validFrom")]);
    row.validTo = day(json[QStringLiteral("validTo")]);
    row.successor = organisation(json[QStringLiteral("successor")]);
    set.create(row);
}

void addHub(ChangeSet &set, const QJsonObject &json)
{
    const auto *region = presetNamed<Region>(set, json[QStringLiteral("region")].toString());
    set.create(Hub{idOf<Hub>(QStringLiteral("hub"), json[QStringLiteral("key")].toString()),
                   text(json[QStringLiteral("name")]), json[QStringLiteral("city")].toString(),
                   region ? std::optional(region->id) : std::nullopt, organisation(QStringLiteral("klynge"))});
}

void addPerson(ChangeSet &set, const QJsonObject &json)
{
    set.create(Person{idOf<Person>(QStringLiteral("person"), json[QStringLiteral("key")].toString()),
                      json[QStringLiteral("name")].toString(),
                      json[QStringLiteral("role")].toString(),
                      organisation(json[QStringLiteral("organisation")]),
                      {}});
}

void addProgramme(ChangeSet &set, const QJsonObject &json)
{
    Programme row;
    row.id = idOf<Programme>(QStringLiteral("programme"), json[QStringLiteral("key")].toString());
    row.title = text(json[QStringLiteral("title")]);
    if (const QJsonValue above = json[QStringLiteral("partOf")]; above.isString())
        row.partOf = idOf<Programme>(QStringLiteral("programme"), above.toString());
    row.owner = organisation(json[QStringLiteral("owner")]);
    row.start = day(json[QStringLiteral("start")]);
    row.end = day(json[QStringLiteral("end")]);
    set.create(row);
}

void addMeeting(ChangeSet &set, const QJsonObject &json)
{
    const QString date = json[QStringLiteral("date")].toString();
    set.create(CommitteeMeeting{idOf<CommitteeMeeting>(QStringLiteral("meeting"), date), day(date).value_or(QDate()),
                                text(json[QStringLiteral("title")])});
}

} // namespace

void addRegister(ChangeSet &set, const QJsonObject &json)
{
    const auto forEach = [&](const char *list, void (*add)(ChangeSet &, const QJsonObject &)) {
        for (const auto &row : json[QLatin1StringView(list)].toArray())
            add(set, row.toObject());
    };
    forEach("organisations", addOrganisation);
    forEach("hubs", addHub);
    forEach("people", addPerson);
    forEach("programmes", addProgramme);
    forEach("meetings", addMeeting);
}

} // namespace opi::actions::sample
