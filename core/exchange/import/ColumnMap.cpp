#include "core/exchange/import/ColumnMap.h"

#include "core/domain/ValueCodes.h"
#include "core/exchange/import/ColumnContent.h"
#include "core/exchange/import/HeaderWords.h"
#include "core/exchange/import/ListSigns.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

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

/// The fields by their names.
using FieldNames = QMultiHash<QString, FieldName>;

FieldNames makeFieldNames(ListKind list)
{
    FieldNames names;
    // "Title" beside "Titel" is the English one.
    const auto isForeign = [](ImportField field, const QString &name) {
        const QString words = comparable(name);
        const QStringList english = QString::fromUtf8(importField(field).english).split(u'|');
        return (field == ImportField::TitleDa || field == ImportField::SummaryDa) && english.contains(name)
               && !words.contains(QStringLiteral("danish"));
    };
    for (const ImportField field : importFieldsOf(list)) {
        const ImportFieldInfo &info = importField(field);
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

const FieldNames &fieldNames(ListKind list)
{
    static const auto all = [] {
        std::array<FieldNames, valueCount(ListKind())> names;
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = makeFieldNames(ListKind(i));
        return names;
    }();
    return all[std::size_t(list)];
}

/// What a heading says about the fields, the best for each.
class HeadingCandidates {
public:
    HeadingCandidates(qsizetype column, const QString &heading, ListKind list) : m_column(column), m_list(list)
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
        const auto [begin, end] = fieldNames(m_list).equal_range(words);
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
                if (!isWeakAmongOthers(name, m_list))
                    add(name, 0.5 + 0.35 * double(count) / double(words.size()), "name-within");
            }
        }
    }

    static constexpr qsizetype longestName = 6;
    qsizetype m_column;
    ListKind m_list;
};

void addCandidates(std::vector<Candidate> &candidates, const SourceTable &table, const ColumnContent &content,
                   qsizetype column, ListKind list)
{
    QHash<ImportField, Candidate> best = HeadingCandidates(column, table.header[column], list).best;
    for (const ImportField byContent : {ImportField::Region, ImportField::LeadMunicipality,
                                        ImportField::OrganisationRegion, ImportField::OrganisationMunicipality}) {
        if (importField(byContent).isOf(list) && content.names(byContent) && !best.contains(byContent))
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

/// What a column says that no other may say too; nothing if many may.
using Claim = std::tuple<ImportField, std::optional<int>, Currency>;
std::optional<Claim> claimOf(const ColumnMatch &match)
{
    if (!match.field)
        return {};
    const ImportFieldInfo &info = importField(*match.field);
    if (info.isMoney())
        return Claim{*match.field, match.year, match.unit.currency};
    return info.isRepeatable() ? std::nullopt : std::optional(Claim{*match.field, {}, {}});
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

/// What is not taken for certain, and is called like one of the portfolio's own fields.
void matchOwnFields(ColumnMap &map, const SourceTable &table, const Portfolio &portfolio)
{
    constexpr double certain = 0.95;
    for (const CustomField &field : portfolio.rows<CustomField>()) {
        for (std::size_t i = 0; i < map.columns.size(); ++i) {
            const QString heading = comparable(table.header[qsizetype(i)]);
            ColumnMatch &match = map.columns[i];
            if (match.own || (match.field && match.confidence >= certain) || heading.isEmpty())
                continue;
            if (heading == comparable(field.name.da) || heading == comparable(field.name.en)) {
                match = ColumnMatch{{}, {}, {}, 1, "own-name", OwnColumn{field.id, field.name, field.kind, false}};
                if (field.kind == CustomKind::Money)
                    match.unit = moneyUnitOf(table.header[qsizetype(i)]);
                break;
            }
        }
    }
}

/// NAME or NAME:KIND.
std::optional<OwnColumn> ownColumnNamed(const SourceTable &table, qsizetype column, const Portfolio &portfolio,
                                        const QString &text)
{
    const std::optional<CustomKind> kind = valueOfCode<CustomKind>(text.section(u':', -1));
    const QString name = (kind && text.contains(u':') ? text.section(u':', 0, -2) : text).simplified();
    if (name.isEmpty())
        return {};
    for (const CustomField &field : portfolio.rows<CustomField>()) {
        if (comparable(field.name.da) == comparable(name) || comparable(field.name.en) == comparable(name))
            return OwnColumn{field.id, field.name, field.kind, false};
    }
    OwnColumn own = ownColumnFor(table, column, portfolio);
    own.name = {name, {}};
    own.kind = kind && text.contains(u':') ? *kind : own.kind;
    return own;
}

} // namespace

std::optional<qsizetype> ColumnMap::columnOf(ImportField field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnMatch &match) { return match.field == field; });
    return found == columns.end() ? std::nullopt : std::optional(qsizetype(found - columns.begin()));
}

std::optional<FieldKind> ColumnMatch::kind() const
{
    if (field)
        return importField(*field).kind;
    if (!own)
        return {};
    switch (own->kind) {
    case CustomKind::Number: return FieldKind::Number;
    case CustomKind::Money: return FieldKind::Money;
    case CustomKind::Date: return FieldKind::Date;
    case CustomKind::Text:
    case CustomKind::Choice: break;
    }
    return FieldKind::Text;
}

static ColumnMap matched(const SourceTable &table, const std::vector<ColumnContent> &contents,
                         const Portfolio &portfolio, ListKind list)
{
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < contents.size(); ++column)
        addCandidates(candidates, table, contents[column], qsizetype(column), list);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.confidence != b.confidence)
            return a.confidence > b.confidence;
        return a.column != b.column ? a.column < b.column : a.field < b.field;
    });
    ColumnMap map;
    map.list = list;
    map.columns.resize(std::size_t(table.header.size()));
    std::set<Claim> claimed;
    for (const Candidate &candidate : candidates) {
        ColumnMatch &place = map.columns[std::size_t(candidate.column)];
        if (place.field)
            continue;
        const ColumnMatch wanted = matchOf(candidate, table.header[candidate.column]);
        const std::optional<Claim> claim = claimOf(wanted);
        if (!claim || claimed.insert(*claim).second)
            place = wanted;
    }
    if (list == ListKind::Projects)
        matchOwnFields(map, table, portfolio);
    moveToEnglish(map, table);
    return map;
}

ColumnMap matchColumns(const SourceTable &table, const Portfolio &portfolio, ListKind list)
{
    return matched(table, contentsOf(table, portfolio), portfolio, list);
}

ListKind proposedList(const SourceTable &table, const Portfolio &portfolio)
{
    constexpr double sure = 0.9;
    const std::vector<ColumnContent> contents = contentsOf(table, portfolio);
    ListKind best = ListKind::Projects;
    double most = 0;
    for (int i = 0; i < valueCount(ListKind()); ++i) {
        const ColumnMap map = matched(table, contents, portfolio, ListKind(i));
        double score = 0;
        for (const ColumnMatch &match : map.columns)
            score += match.field && match.confidence >= sure ? match.confidence : 0;
        if ((i == int(ListKind::Projects) || isWhole(map, table)) && score > most) {
            most = score;
            best = ListKind(i);
        }
    }
    return best;
}

void assignOwn(ColumnMap &map, std::size_t column, const OwnColumn &own)
{
    for (ColumnMatch &match : map.columns) {
        if (match.own && match.own->field == own.field)
            match = ColumnMatch{{}, {}, {}, 0, "user"};
    }
    map.columns[column] = ColumnMatch{{}, {}, {}, 1, "user", own};
}

OwnColumn ownColumnFor(const SourceTable &table, qsizetype column, const Portfolio &portfolio)
{
    const QString heading = table.header.value(column).simplified();
    OwnColumn own{Id<CustomField>::generate(), {heading, {}}, CustomKind::Text, true};
    const PlaceNames places(portfolio);
    CellLooks looks(places);
    own.kind = ColumnContent(table, column, looks).ownKind(heading);
    return own;
}

Result<> assignColumn(ColumnMap &map, const SourceTable &table, const Portfolio &portfolio, const QString &field,
                      const QString &column)
{
    const std::optional<ImportField> known = importFieldFrom(field.trimmed());
    const bool isOwn = field.startsWith(QStringLiteral("own:"));
    if (!isOwn && (!known || !importField(*known).isOf(map.list)))
        return fail(Error::Kind::Invalid, "import-field-unknown", {field});
    const QString name = column.trimmed();
    qsizetype at = -1;
    for (qsizetype i = 0; i < table.header.size() && at < 0; ++i)
        at = table.header[i].trimmed().compare(name, Qt::CaseInsensitive) == 0 && !name.isEmpty() ? i : -1;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (at < 0 && isNumber && number >= 1 && number <= table.header.size())
        at = number - 1;
    if (at < 0 && (isOwn || !name.isEmpty()))
        return fail(Error::Kind::NotFound, "import-column-unknown", {column, table.fileName});
    if (isOwn) {
        const std::optional<OwnColumn> own =
            map.list == ListKind::Projects ? ownColumnNamed(table, at, portfolio, field.sliced(4)) : std::nullopt;
        if (!own)
            return fail(Error::Kind::Invalid, "import-field-unknown", {field});
        assignOwn(map, std::size_t(at), *own);
        return {};
    }

    const ColumnMatch wanted =
        at < 0 ? ColumnMatch{known, {}, {}, 1, "user"} : matchOf({at, *known, 1, "user"}, table.header[at]);
    const std::optional<Claim> claim = claimOf(wanted);
    for (ColumnMatch &taken : map.columns) {
        if (at < 0 ? taken.field == known : claim && claimOf(taken) == claim)
            taken = ColumnMatch{{}, {}, {}, 0, "user"};
    }
    if (at >= 0)
        map.columns[std::size_t(at)] = wanted;
    return {};
}

} // namespace opi
