#include "core/exchange/import/SavedMappings.h"

#include "core/actions/Edit.h"
#include "core/domain/ValueCodes.h"
#include "core/exchange/import/HeaderWords.h"

#include <algorithm>

namespace opi {

namespace {

/// One line of ListMapping::columns: the field, a tab, the heading. An own field is its id, kind and name, so that it
/// can be added again.
QString lineOf(const ColumnMatch &match, const QString &heading)
{
    QString field;
    if (match.field)
        field = QString::fromLatin1(importField(*match.field).code);
    else if (match.own)
        field = QStringLiteral("own:%1:%2:%3")
                    .arg(match.own->field.toString(), codeOf(match.own->kind), match.own->name.in(Language::Danish));
    return field + u'\t' + heading.simplified();
}

struct SavedColumn {
    QString field;
    QString heading; ///< as headings are compared
};

SavedColumn savedColumn(const QString &line) { return {line.section(u'\t', 0, 0), comparable(line.section(u'\t', 1))}; }

std::optional<OwnColumn> ownColumnOf(const QString &field, const Portfolio &portfolio)
{
    const QStringList parts = field.split(u':');
    if (parts.size() < 4 || parts[0] != QStringLiteral("own"))
        return {};
    OwnColumn own;
    own.field = Id<CustomField>::fromString(parts[1]);
    own.kind = valueOfCode<CustomKind>(parts[2]).value_or(CustomKind::Text);
    own.name.da = parts.sliced(3).join(u':');
    if (own.field.isNull())
        return {};
    if (const CustomField *known = portfolio.find(own.field))
        return OwnColumn{known->id, known->name, known->kind, false};
    for (const CustomField &known : portfolio.rows<CustomField>()) {
        if (comparable(known.name.da) == comparable(own.name.da)
            || comparable(known.name.en) == comparable(own.name.da))
            return OwnColumn{known.id, known.name, known.kind, false};
    }
    own.isNew = true;
    return own;
}

qsizetype columnCalled(const SourceTable &table, const QString &heading)
{
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (comparable(table.header[i]) == heading)
            return i;
    }
    return -1;
}

bool fits(const ListMapping &mapping, const SourceTable &table)
{
    return !mapping.columns.isEmpty()
           && std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const QString &line) {
                  const SavedColumn column = savedColumn(line);
                  return column.field.isEmpty() || columnCalled(table, column.heading) >= 0;
              });
}

} // namespace

const ListMapping *recognisedMapping(const Portfolio &portfolio, const SourceTable &table)
{
    const ListMapping *best = nullptr;
    for (const ListMapping &mapping : portfolio.rows<ListMapping>()) {
        if (!fits(mapping, table))
            continue;
        const auto isBetter = [&] {
            return mapping.columns.size() != best->columns.size() ? mapping.columns.size() > best->columns.size()
                                                                  : mapping.name < best->name;
        };
        if (!best || isBetter())
            best = &mapping;
    }
    return best;
}

ColumnMap mappedColumns(const ListMapping &mapping, const SourceTable &table, const Portfolio &portfolio)
{
    ColumnMap map = matchColumns(table, portfolio, mapping.list);
    for (const QString &line : mapping.columns) {
        const SavedColumn saved = savedColumn(line);
        const qsizetype at = columnCalled(table, saved.heading);
        if (at < 0)
            continue;
        ColumnMatch &match = map.columns[std::size_t(at)];
        if (saved.field.isEmpty()) {
            match = ColumnMatch{{}, {}, {}, 0, "mapping"};
            continue;
        }
        if (const auto own = ownColumnOf(saved.field, portfolio))
            assignOwn(map, std::size_t(at), *own);
        else if (!assignColumn(map, table, portfolio, saved.field, QString::number(at + 1)))
            continue; // a field that this program does not have: the heading decides
        match.why = "mapping";
    }
    return map;
}

Result<ChangeSet> saveMapping(const Portfolio &portfolio, const QString &name, const SourceTable &table,
                              const ColumnMap &map)
{
    ListMapping mapping;
    mapping.name = name.simplified();
    mapping.list = map.list;
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        if (const QString &heading = table.header[qsizetype(i)]; !comparable(heading).isEmpty())
            mapping.columns << lineOf(map.columns[i], heading);
    }
    for (const ListMapping &known : portfolio.rows<ListMapping>()) {
        if (known.list == mapping.list && known.name.compare(mapping.name, Qt::CaseInsensitive) == 0) {
            mapping.id = known.id;
            return actions::edit(portfolio, mapping);
        }
    }
    mapping.id = Id<ListMapping>::generate();
    return actions::create(portfolio, mapping);
}

} // namespace opi
