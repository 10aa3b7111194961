#include "core/exchange/import/OrganisationKindGuess.h"

#include "core/exchange/import/NameKey.h"

#include <QStringList>

#include <algorithm>

namespace opi {

namespace {

QStringList wordsOf(QStringView name)
{
    QString key = nameKey(name);
    for (QChar &c : key) {
        if (c == u',' || c == u'-' || c == u'(' || c == u')' || c == u';')
            c = u' ';
    }
    return key.split(u' ', Qt::SkipEmptyParts);
}

bool hasWord(const QStringList &words, std::initializer_list<const char *> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const char *word) { return words.contains(QString::fromUtf8(word)); });
}

bool hasPhrase(const QString &key, std::initializer_list<const char *> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const char *phrase) { return key.contains(QString::fromUtf8(phrase)); });
}

/// The approved technological service institutes. Several are companies by form, so they are looked for first.
bool isServiceInstitute(const QString &key)
{
    return hasPhrase(key, {"teknologisk institut", "danish technological institute", "alexandra institut",
                           "force technology", "bioinnovation institut", "dhi a/s", "dansk brand og sikringsteknisk",
                           "dbi fire", "dfm a/s", "dansk fundamental metrologi", "agrotech", "delta dansk elektronik",
                           "dhi group"});
}

bool isOtherEducation(const QStringList &words, const QString &key)
{
    const auto isSchool = [](const QString &word) {
        static const QStringList parts{
            "professionshøjskole", "erhvervsakademi", "erhvervsskole",     "handelsskole",       "fagskole",
            "landbrugsskole",      "højskole",        "uddannelsescenter", "uddannelsescentret", "designskole",
            "produktionsskole",    "gymnasium"};
        return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return word.contains(part); });
    };
    return std::any_of(words.begin(), words.end(), isSchool)
           || hasWord(words, {"euc", "amu", "uc", "ucl", "ucn", "via"})
           || hasPhrase(key, {"university college", "tekniske skole", "teknisk skole"});
}

} // namespace

OrganisationKind kindStatedBy(QStringView name)
{
    const QString key = nameKey(name);
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return OrganisationKind::Unknown;
    if (isServiceInstitute(key))
        return OrganisationKind::ResearchInstitute;
    if (hasWord(words, {"hospital", "sygehus", "universitetshospital", "rigshospitalet", "regionshospitalet"}))
        return OrganisationKind::Hospital;
    if (words.last() == u"kommune" || words.last() == u"regionskommune" || words.first() == u"kommune"
        || hasPhrase(key, {"municipality"}))
        return OrganisationKind::Municipality;
    if (words.first() == u"region" && words.size() == 2)
        return OrganisationKind::Region;
    if (isOtherEducation(words, key))
        return OrganisationKind::OtherEducation;
    if (hasWord(words, {"a/s", "aps", "ivs", "i/s", "p/s", "k/s", "ltd", "gmbh", "ab", "amba", "a.m.b.a"}))
        return OrganisationKind::Company;
    if (hasWord(words, {"universitet", "university"}) || hasPhrase(key, {"copenhagen business school"}))
        return OrganisationKind::University;
    if (words.first() == u"styrelsen" || words.first() == u"ministeriet" || words.last().endsWith(u"styrelsen")
        || words.last().endsWith(QStringLiteral("ministeriet")))
        return OrganisationKind::StateBody;
    if (hasWord(words, {"fonden", "fond", "foundation"}))
        return OrganisationKind::Foundation;
    return OrganisationKind::Unknown;
}

} // namespace opi
