#include "core/exchange/import/PlaceNames.h"

#include "core/exchange/import/NameKey.h"

namespace opi {

namespace {

struct EnglishName {
    const char *english;
    const char *danish;
};

/// As the regions call themselves in English.
constexpr EnglishName englishNames[] = {{"north denmark", "nordjylland"},      {"north jutland", "nordjylland"},
                                        {"northern jutland", "nordjylland"},   {"central denmark", "midtjylland"},
                                        {"central jutland", "midtjylland"},    {"southern denmark", "syddanmark"},
                                        {"south denmark", "syddanmark"},       {"capital", "hovedstaden"},
                                        {"capital of denmark", "hovedstaden"}, {"zealand", "sjælland"},
                                        {"eastern denmark", "østdanmark"}};

/// The name of a region without the word: "syddanmark" for all of its names.
QString regionStem(QStringView text)
{
    QString key = nameKey(text);
    for (const QString &word : {QStringLiteral("the "), QStringLiteral("region of "), QStringLiteral("region ")}) {
        if (key.startsWith(word))
            key.remove(0, word.size());
    }
    if (key.endsWith(QStringLiteral(" region")))
        key.chop(7);
    key.replace(QStringLiteral("capital region of denmark"), QStringLiteral("capital"));
    for (const EnglishName &name : englishNames) {
        if (key == QLatin1StringView(name.english))
            return QString::fromUtf8(name.danish);
    }
    return key;
}

bool takeWord(QString &key, const QString &word)
{
    if (key.endsWith(u' ' + word)) {
        key.chop(word.size() + 1);
        return true;
    }
    if (key.startsWith(word + u' ')) {
        key.remove(0, word.size() + 1);
        return true;
    }
    return false;
}

/// Whether the text says that it means a municipality; `key` is then the rest.
bool takeMunicipalityWord(QString &key)
{
    for (const char *word : {"regionskommune", "kommune", "municipality of", "municipality", "city of"}) {
        if (takeWord(key, QLatin1StringView(word)))
            return true;
    }
    return false;
}

} // namespace

PlaceNames::PlaceNames(const Portfolio &portfolio)
{
    for (const Region &region : portfolio.rows<Region>()) {
        m_regions.insert(regionStem(region.name), &region);
        if (!region.code.isEmpty())
            m_regions.insert(region.code, &region);
    }
    for (const Municipality &municipality : portfolio.rows<Municipality>()) {
        QString key = nameKey(municipality.name);
        takeMunicipalityWord(key);
        m_municipalities.insert(key, municipality.id);
        m_municipalities.insert(municipality.code, municipality.id);
    }
}

QList<const Region *> PlaceNames::regionsNamed(QStringView text) const { return m_regions.values(regionStem(text)); }

const Region *PlaceNames::regionNamed(QStringView text, const Period &period) const
{
    for (const Region *region : regionsNamed(text)) {
        const bool isOverBefore = region->validTo && period.from && *region->validTo < *period.from;
        const bool beginsAfter = region->validFrom && period.to && *period.to < *region->validFrom;
        if (!isOverBefore && !beginsAfter)
            return region;
    }
    return nullptr;
}

std::optional<Id<Municipality>> PlaceNames::municipalityNamed(QStringView text) const
{
    QString key = nameKey(text);
    takeMunicipalityWord(key);
    for (const QString &form : {key, key.endsWith(u's') ? key.chopped(1) : key}) { // Københavns Kommune
        if (const auto found = m_municipalities.constFind(form); found != m_municipalities.cend())
            return *found;
    }
    return {};
}

std::optional<Id<Municipality>> PlaceNames::municipalityThatIs(QStringView organisation) const
{
    QString key = nameKey(organisation);
    return takeMunicipalityWord(key) ? municipalityNamed(organisation) : std::nullopt;
}

QString PlaceNames::regionKey(QStringView organisation) const
{
    const QString stem = regionStem(organisation);
    const bool isNumber = !stem.isEmpty() && stem.front().isDigit();
    return m_regions.contains(stem) && !isNumber ? QStringLiteral("region ") + stem : QString();
}

} // namespace opi
