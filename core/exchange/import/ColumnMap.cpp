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
    double worth; ///< an English title can be the Danish title's column if there is no other
};

/// Words that say too little where they stand among others.
bool isWeakAmongOthers(const QString &words)
{
    static const QSet<QString> weak{
        "projekt",         "project",  "prosjekt",     "navn",         "name",        "nummer",    "number",
        "adresse",         "address",  "status",       "område",       "area",        "location",  "reference",
        "virksomhed",      "company",  "organisation", "organization", "institution", "tilstand",  "state",
        "source",          "kilde",    "program",      "programme",    "cash",        "kontant",   "readiness",
        "readiness level", "parathed", "use",          "anvendelse",   "component",   "komponent", "bruk",
        "udbredelse"};
    return words.size() < 4 || weak.contains(words);
}

/// The fields by their names.
using FieldNames = QMultiHash<QString, FieldName>;

FieldNames makeFieldNames()
{
    FieldNames names;
    // "Title" beside "Titel" is the English one.
    const auto isForeign = [](ImportField field, const QString &name) {
        const QString words = comparable(name);
        const QStringList english = QString::fromUtf8(importField(field).english).split(u'|');
        return (field == ImportField::TitleDa || field == ImportField::SummaryDa) && english.contains(name)
               && !words.contains(QStringLiteral("danish"));
    };
    for (const ImportFieldInfo &info : importFields()) {
        QSet<QString> known;
        for (const QString &name : info.names()) {
            const QString words = comparable(name);
            if (known.contains(words))
                continue;
            known.insert(words);
            names.insert(words, {info.field, isForeign(info.field, name) ? 0.98 : 1});
            if (isForeign(info.field, name))
                names.insert(words,
                             {info.field == ImportField::TitleDa ? ImportField::TitleEn : ImportField::SummaryEn, 0.9});
        }
    }
    return names;
}

/// What a heading says about the fields, the best for each.
class HeadingCandidates {
public:
    HeadingCandidates(qsizetype column, const QString &heading) : m_column(column)
    {
        const HeaderWords words = headerWordsOf(heading);
        add(words.all, 1, "same-name");
        for (const QString &part : words.parts)
            add(part, 0.95, "half-name");
        for (const QString &part : words.parts.isEmpty() ? QStringList{words.all} : words.parts)
            addNamesWithin(part);
    }

    QHash<ImportField, Candidate> best;

private:
    void add(const QString &words, double confidence, const char *why)
    {
        static const FieldNames names = makeFieldNames();
        const auto [begin, end] = names.equal_range(words);
        for (auto name = begin; name != end; ++name) {
            const double worth = confidence * name->worth;
            const auto known = best.constFind(name->field);
            if (known == best.cend() || known->confidence < worth)
                best.insert(name->field, {m_column, name->field, worth, why});
        }
    }

    void addNamesWithin(const QString &part)
    {
        const QStringList words = part.split(u' ');
        for (qsizetype first = 0; first < words.size(); ++first) {
            for (qsizetype count = 1; count <= std::min(words.size() - first, longestName); ++count) {
                const QString name = words.mid(first, count).join(u' ');
                if (!isWeakAmongOthers(name))
                    add(name, 0.5 + 0.35 * double(count) / double(words.size()), "name-within");
            }
        }
    }

    static constexpr qsizetype longestName = 6;
    qsizetype m_column;
};

void addCandidates(std::vector<Candidate> &candidates, const SourceTable &table, const ColumnContent &content,
                   qsizetype column)
{
    QHash<ImportField, Candidate> best = HeadingCandidates(column, table.header[column]).best;
    for (const ImportField byContent : {ImportField::Region, ImportField::LeadMunicipality}) {
        if (content.names(byContent) && !best.contains(byContent))
            best.insert(byContent, {column, byContent, 0.6, "content"});
    }
    for (Candidate candidate : best) {
        // A column of texts may well be called "Use", and is none of levels.
        const double misfit = importField(candidate.field).kind == FieldKind::Level ? 0 : 0.5;
        candidate.confidence *= content.fits(candidate.field) ? 1 : misfit;
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
