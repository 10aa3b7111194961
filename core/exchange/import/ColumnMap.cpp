#include "core/exchange/import/ColumnMap.h"

#include "core/exchange/import/ColumnContent.h"
#include "core/exchange/import/HeaderWords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace opi {

namespace {

constexpr double least = 0.5;

struct Candidate {
    qsizetype column;
    ImportField field;
    double confidence;
    const char *why;
};

/// A name of a field as headings are compared with it.
struct FieldName {
    ImportField field;
    QString words;
    double worth; ///< an English title can be the Danish title's column if there is no other
};

/// Words that say too little where they stand among others.
bool isWeakAmongOthers(const QString &words)
{
    static const QSet<QString> weak{"projekt",     "project",   "prosjekt",   "navn",    "name",         "nummer",
                                    "number",      "adresse",   "address",    "status",  "område",       "area",
                                    "location",    "reference", "virksomhed", "company", "organisation", "organization",
                                    "institution", "tilstand",  "state",      "source",  "kilde",        "program",
                                    "programme",   "cash",      "kontant"};
    return words.size() < 4 || weak.contains(words);
}

std::vector<FieldName> makeFieldNames()
{
    std::vector<FieldName> names;
    for (const ImportFieldInfo &info : importFields()) {
        for (const QString &name : info.names())
            names.push_back({info.field, comparable(name), 1});
    }
    // "Title" beside "Titel" is the English one.
    for (const auto &[danish, english] : {std::pair(ImportField::TitleDa, ImportField::TitleEn),
                                          std::pair(ImportField::SummaryDa, ImportField::SummaryEn)}) {
        for (const QString &name : QString::fromUtf8(importField(danish).english).split(u'|')) {
            const QString words = comparable(name);
            if (words.contains(QStringLiteral("danish")))
                continue;
            for (FieldName &known : names)
                known.worth = known.field == danish && known.words == words ? 0.98 : known.worth;
            names.push_back({english, words, 0.9});
        }
    }
    return names;
}

bool containsWords(const QString &heading, const QString &words)
{
    return (u' ' + heading + u' ').contains(u' ' + words + u' ');
}

Candidate heading(qsizetype column, const HeaderWords &words, const FieldName &name)
{
    if (words.all == name.words)
        return {column, name.field, name.worth, "same-name"};
    if (words.parts.contains(name.words))
        return {column, name.field, 0.95 * name.worth, "half-name"};
    double share = 0;
    for (const QString &part : words.parts.isEmpty() ? QStringList{words.all} : words.parts) {
        if (containsWords(part, name.words))
            share = std::max(share, double(name.words.count(u' ') + 1) / double(part.count(u' ') + 1));
    }
    if (share == 0 || isWeakAmongOthers(name.words))
        return {column, name.field, 0, ""};
    return {column, name.field, (0.5 + 0.35 * share) * name.worth, "name-within"};
}

void addCandidates(std::vector<Candidate> &candidates, const SourceTable &table, const ColumnContent &content,
                   qsizetype column)
{
    static const std::vector<FieldName> names = makeFieldNames();
    const HeaderWords words = headerWordsOf(table.header[column]);
    QHash<ImportField, Candidate> best;
    for (const FieldName &name : names) {
        const Candidate candidate = heading(column, words, name);
        if (candidate.confidence > best.value(name.field, {0, name.field, 0, ""}).confidence)
            best.insert(name.field, candidate);
    }
    for (const ImportField byContent : {ImportField::Region, ImportField::LeadMunicipality}) {
        if (content.names(byContent) && !best.contains(byContent))
            best.insert(byContent, {column, byContent, 0.6, "content"});
    }
    for (Candidate candidate : best) {
        candidate.confidence *= content.fits(candidate.field) ? 1 : 0.5;
        if (candidate.confidence >= least)
            candidates.push_back(candidate);
    }
}

/// Two columns are rivals if they would say the same thing twice.
bool areRivals(const ColumnMatch &taken, const ColumnMatch &wanted)
{
    if (taken.field != wanted.field)
        return false;
    const ImportFieldInfo &info = importField(*wanted.field);
    if (info.isMoney())
        return taken.year == wanted.year && taken.unit.currency == wanted.unit.currency;
    return !info.isRepeatable();
}

bool takesYears(ImportField field)
{
    return field == ImportField::Budget || field == ImportField::Actual || field == ImportField::Forecast;
}

ColumnMatch matchOf(const Candidate &candidate, const QString &heading)
{
    ColumnMatch match;
    match.field = candidate.field;
    match.confidence = candidate.confidence;
    match.why = candidate.why;
    if (importField(candidate.field).isMoney())
        match.unit = moneyUnitOf(heading);
    if (takesYears(candidate.field))
        match.year = headerWordsOf(heading).year;
    return match;
}

/// A list whose titles are English says nothing in Danish.
void moveToEnglish(ColumnMap &map, const SourceTable &table)
{
    for (const auto &[danish, english] : {std::pair(ImportField::TitleDa, ImportField::TitleEn),
                                          std::pair(ImportField::SummaryDa, ImportField::SummaryEn)}) {
        const auto column = map.columnOf(danish);
        if (column && !map.columnOf(english) && looksEnglish(table, *column))
            map.columns[std::size_t(*column)].field = english;
    }
}

} // namespace

std::optional<qsizetype> ColumnMap::columnOf(ImportField field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnMatch &match) { return match.field == field; });
    return found == columns.end() ? std::nullopt : std::optional(qsizetype(found - columns.begin()));
}

ColumnMap matchColumns(const SourceTable &table, const Portfolio &portfolio)
{
    const PlaceNames places(portfolio);
    std::vector<Candidate> candidates;
    for (qsizetype column = 0; column < table.header.size(); ++column)
        addCandidates(candidates, table, ColumnContent(table, column, places), column);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.confidence != b.confidence)
            return a.confidence > b.confidence;
        return a.column != b.column ? a.column < b.column : a.field < b.field;
    });
    ColumnMap map;
    map.columns.resize(std::size_t(table.header.size()));
    for (const Candidate &candidate : candidates) {
        ColumnMatch &place = map.columns[std::size_t(candidate.column)];
        const ColumnMatch wanted = matchOf(candidate, table.header[candidate.column]);
        if (!place.field && std::none_of(map.columns.begin(), map.columns.end(), [&](const ColumnMatch &taken) {
                return areRivals(taken, wanted);
            }))
            place = wanted;
    }
    moveToEnglish(map, table);
    return map;
}

Result<> assignColumn(ColumnMap &map, const SourceTable &table, const QString &field, const QString &column)
{
    const std::optional<ImportField> known = importFieldFrom(field.trimmed());
    if (!known)
        return fail(Error::Kind::Invalid, "import-field-unknown", {field});
    const QString name = column.trimmed();
    qsizetype at = -1;
    for (qsizetype i = 0; i < table.header.size() && at < 0; ++i)
        at = table.header[i].trimmed().compare(name, Qt::CaseInsensitive) == 0 && !name.isEmpty() ? i : -1;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (at < 0 && isNumber && number >= 1 && number <= table.header.size())
        at = number - 1;
    if (at < 0 && !name.isEmpty())
        return fail(Error::Kind::NotFound, "import-column-unknown", {column, table.fileName});

    const ColumnMatch wanted =
        at < 0 ? ColumnMatch{known, {}, {}, 1, "user"} : matchOf({at, *known, 1, "user"}, table.header[at]);
    for (ColumnMatch &taken : map.columns) {
        if (at < 0 ? taken.field == known : areRivals(taken, wanted))
            taken = ColumnMatch{{}, {}, {}, 0, "user"};
    }
    if (at >= 0)
        map.columns[std::size_t(at)] = wanted;
    return {};
}

} // namespace opi
