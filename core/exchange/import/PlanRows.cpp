#include "core/exchange/import/PlanRows.h"

#include "core/exchange/import/FactReader.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/PlanLedger.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/import/RowCurrencies.h"
#include "core/exchange/import/RowKinds.h"

#include <algorithm>

namespace opi {

namespace {

/// Finds the project that a record belongs to.
class ProjectNames {
public:
    ProjectNames(const Portfolio &portfolio, const std::optional<Id<Project>> &given) : m_given(given)
    {
        for (const Project &project : portfolio.rows<Project>()) {
            m_byCode.insert(nameKey(project.code), project.id);
            if (!project.externalId.isEmpty())
                m_byNumber.insert(nameKey(project.externalId), project.id);
            for (const QString &title : {project.title.da, project.title.en}) {
                const QString key = nameKey(cleanText(title).simplified());
                if (!key.isEmpty() && m_byTitle.contains(key) && m_byTitle.value(key) != project.id)
                    m_shared.insert(key);
                m_byTitle.insert(key, project.id);
            }
        }
    }

    std::optional<Id<Project>> find(const ListedRow &listed) const
    {
        const QString code = nameKey(listed.fact(ImportField::Code));
        const QString number = nameKey(listed.fact(ImportField::ExternalId));
        const QString title = nameKey(listed.fact(ImportField::ProjectTitle));
        if (code.isEmpty() && number.isEmpty() && title.isEmpty())
            return m_given;
        // A code may stand where titles do, and a number where codes do.
        for (const auto &[names, key] : {std::pair(&m_byCode, code),
                                         {&m_byNumber, number},
                                         {&m_byNumber, code},
                                         {&m_byCode, number},
                                         {&m_byTitle, title},
                                         {&m_byCode, title},
                                         {&m_byNumber, title}}) {
            if (key.isEmpty() || (names == &m_byTitle && m_shared.contains(key)))
                continue;
            if (const auto found = names->constFind(key); found != names->cend())
                return *found;
        }
        return {};
    }

private:
    std::optional<Id<Project>> m_given;
    QHash<QString, Id<Project>> m_byCode, m_byNumber, m_byTitle;
    QSet<QString> m_shared; ///< titles of several projects
};

/// One import of rows while it is planned.
class RowPlanner {
public:
    RowPlanner(ImportPlan &plan, RowContext &context, const ColumnMap &map, const ImportOptions &options)
        : m_plan(plan), m_context(context), m_map(map), m_options(options), m_kind(makeRowKind(map.list, context)),
          m_facts(context.cells, context.places, context.references), m_ledger(context.portfolio),
          m_merge(m_options, m_ledger), m_projects(context.portfolio, options.project), m_fields(m_kind->fields())
    {
        m_plan.list = map.list;
        m_plan.set.action = QStringLiteral("import-list");
        m_plan.set.subject = context.cells.table().fileName;
        m_plan.read = int(context.cells.table().records.size());
        const TableRows &rows = context.portfolio.tables()[std::size_t(m_kind->table().index)];
        for (quint32 slot = 0; slot < rows.size(); ++slot)
            m_known[placeOf(rows.at(slot))] << rows.at(slot);
        // The order of rows means nothing, so it must not decide which of two alike is found.
        for (QList<const void *> &alike : m_known) {
            std::sort(alike.begin(), alike.end(), [this](const void *a, const void *b) {
                return m_kind->table().id(a).toString() < m_kind->table().id(b).toString();
            });
        }
    }

    Result<> run(const Progress &progress)
    {
        const std::size_t records = m_context.cells.table().records.size();
        for (std::size_t record = 0; record < records; ++record) {
            if (!goesOn(progress, qsizetype(record), qsizetype(records)))
                return cancelled();
            plan(record);
        }
        finish();
        return {};
    }

private:
    bool belongsToProject() const { return m_map.list != ListKind::Organisations; }
    QString placeOf(const void *row) const
    {
        return (belongsToProject() ? m_kind->owner(row).toString() : QString()) + u'\n' + m_kind->key(row);
    }

    ListedRow read(std::size_t record);
    void plan(std::size_t record);
    ImportFate fateOf(ListedRow &listed, const std::optional<Id<Project>> &project, ImportPreviewRow &row);
    ImportFate skip(const ListedRow &listed, qsizetype column, const char *why, const QString &outcome = {});
    const void *existing(const ListedRow &listed, const std::optional<Id<Project>> &project);
    QList<const void *> onlyRowOf(const Id<Project> &project) const;
    bool isNamedBefore(const void *known, const ListedRow &listed, const std::optional<Id<Project>> &project);
    bool saysTheSame(const void *row, const ListedRow &listed) const;
    ImportFate compare(const void *row, const ListedRow &listed, const QString &code);
    void add(const ListedRow &listed, const std::optional<Id<Project>> &project);
    void write(const void *before, const void *after);
    std::vector<LedgerValue> ledgerValues(const ListedRow &listed) const;
    int lineOf(const ListedRow &listed) const { return m_context.cells.table().records[listed.record].line; }
    void finish();

    ImportPlan &m_plan;
    RowContext &m_context;
    const ColumnMap &m_map;
    ImportOptions m_options;
    std::unique_ptr<RowKind> m_kind;
    FactReader m_facts;
    LedgerBook m_ledger;
    Merge m_merge;
    ProjectNames m_projects;
    QList<ImportField> m_fields;
    QHash<QString, QList<const void *>> m_known; ///< by project and key
    QSet<RowId> m_met;
    QSet<std::pair<RowId, QString>> m_named; ///< project and key, of which there can be one row
    std::vector<ImportedRow> m_entries;
};

ListedRow RowPlanner::read(std::size_t record)
{
    m_facts.noteRaggedness(record);
    ListedRow listed{record, {}, {}};
    for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
        const std::optional<ImportField> field = m_map.columns[i].field;
        if (!field)
            continue;
        listed.columns.emplace(*field, qsizetype(i));
        const QString fact = m_facts.fact(record, qsizetype(i), *field);
        if (!fact.isEmpty())
            listed.facts.emplace(*field, fact);
    }
    applyCurrencies(listed, m_map.list);
    if (belongsToProject())
        listed.project = m_projects.find(listed);
    m_kind->check(listed);
    return listed;
}

void RowPlanner::plan(std::size_t record)
{
    ListedRow listed = read(record);
    const Project *owner = listed.project ? m_context.portfolio.find(*listed.project) : nullptr;
    ImportPreviewRow row;
    row.row = lineOf(listed);
    row.lines = {row.row};
    row.code = owner ? owner->code : QString();
    row.fate = fateOf(listed, owner ? listed.project : std::nullopt, row);
    m_plan.rows.push_back(std::move(row));
}

ImportFate RowPlanner::skip(const ListedRow &listed, qsizetype column, const char *why, const QString &outcome)
{
    m_context.cells.doubt(listed.record, column, why, "record-skipped", outcome);
    ++m_plan.skipped;
    return ImportFate::Skipped;
}

ImportFate RowPlanner::fateOf(ListedRow &listed, const std::optional<Id<Project>> &project, ImportPreviewRow &row)
{
    row.title = m_kind->titleOf(listed);
    if (belongsToProject() && !project) {
        for (const ImportField field : {ImportField::Code, ImportField::ExternalId, ImportField::ProjectTitle}) {
            if (!listed.fact(field).isEmpty())
                return skip(listed, listed.column(field), "project-unknown");
        }
        return skip(listed, listed.column(ImportField::ProjectTitle), "project-unknown");
    }
    const void *known = existing(listed, project);
    if (!known) {
        if (const std::optional<ImportField> missing = m_kind->missing(listed))
            return skip(listed, listed.column(*missing), "field-missing");
    }
    if (isNamedBefore(known, listed, project))
        return skip(listed, listed.column(m_fields.first()), "named-twice", row.title.isEmpty() ? row.code : row.title);
    if (known) {
        row.title = m_kind->name(known);
        return compare(known, listed, row.code);
    }
    add(listed, project);
    return ImportFate::Added;
}

/// Whether an earlier record has said this row; from now on this one has.
bool RowPlanner::isNamedBefore(const void *known, const ListedRow &listed, const std::optional<Id<Project>> &project)
{
    if (known && m_met.contains(m_kind->table().id(known)))
        return true;
    if (!m_kind->isUnique() || !project)
        return false;
    const qsizetype before = m_named.size();
    m_named.insert({project->untyped(), m_kind->key(listed)});
    return m_named.size() == before;
}

bool RowPlanner::saysTheSame(const void *row, const ListedRow &listed) const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [&](ImportField field) {
        const auto fact = listed.facts.find(field);
        return fact == listed.facts.end() || m_kind->fact(row, field) == fact->second;
    });
}

const void *RowPlanner::existing(const ListedRow &listed, const std::optional<Id<Project>> &project)
{
    if (m_map.list == ListKind::Organisations) {
        const auto id = m_context.organisations.find(
            {listed.fact(ImportField::OrganisationName), listed.fact(ImportField::OrganisationCvr)});
        return id ? m_context.organisations.row(*id) : nullptr;
    }
    const QString key = m_kind->key(listed);
    QList<const void *> named = m_known.value((project ? project->toString() : QString()) + u'\n' + key);
    // A record that needs no name can mean the only row that the project has, whatever that is called.
    if (named.isEmpty() && key.isEmpty() && project && !m_kind->missing(listed))
        named = onlyRowOf(*project);
    const void *first = nullptr;
    for (const void *row : std::as_const(named)) {
        if (m_met.contains(m_kind->table().id(row)))
            continue;
        if (saysTheSame(row, listed))
            return row;
        first = first ? first : row;
    }
    return first;
}

QList<const void *> RowPlanner::onlyRowOf(const Id<Project> &project) const
{
    const TableRows &rows = m_context.portfolio.tables()[std::size_t(m_kind->table().index)];
    const quint32 last = rows.lastOf(project.untyped());
    return last != TableRows::none && rows.next(last) == last ? QList<const void *>{rows.at(last)}
                                                              : QList<const void *>();
}

std::vector<LedgerValue> RowPlanner::ledgerValues(const ListedRow &listed) const
{
    std::vector<LedgerValue> values;
    for (const auto &[field, fact] : listed.facts) {
        if (m_fields.contains(field))
            values.push_back({ledgerKey(field), ledgerText(fact)});
    }
    return values;
}

ImportFate RowPlanner::compare(const void *row, const ListedRow &listed, const QString &code)
{
    const TableInfo &table = m_kind->table();
    m_met.insert(table.id(row));
    RowList after(table);
    after.append(row);
    std::vector<ImportDifference> differences;
    for (const ImportField field : m_fields) {
        const auto fact = listed.facts.find(field);
        if (fact == listed.facts.end() || m_kind->fact(row, field) == fact->second)
            continue;
        ImportDifference &difference = differences.emplace_back();
        difference.subject = table.id(row);
        difference.code = code;
        difference.title = m_kind->name(row);
        difference.row = lineOf(listed);
        difference.field = field;
        difference.was = m_kind->fact(row, field);
        difference.inList = fact->second;
        difference.key = ledgerKey(field);
        m_merge.decide(difference);
        if (difference.isTaken)
            m_kind->take(after.edit(0), field, fact->second);
    }
    m_merge.record(table.id(row), lineOf(listed), ledgerValues(listed), differences, m_entries);
    m_plan.differences.insert(m_plan.differences.end(), differences.begin(), differences.end());
    if (differences.empty()) {
        ++m_plan.unchanged;
        return ImportFate::Unchanged;
    }
    if (!table.equal(row, after.at(0)))
        m_kind->settle(after.edit(0), listed);
    if (table.equal(row, after.at(0))) {
        ++m_plan.different;
        return ImportFate::Different;
    }
    write(row, after.at(0));
    ++m_plan.updated;
    return ImportFate::Updated;
}

void RowPlanner::write(const void *before, const void *after)
{
    if (m_map.list == ListKind::Organisations) {
        m_context.organisations.change(*static_cast<const Organisation *>(after));
        return;
    }
    TableChanges &changes = m_plan.set.tables()[std::size_t(m_kind->table().index)];
    changes.before.append(before);
    changes.after.append(after);
}

void RowPlanner::add(const ListedRow &listed, const std::optional<Id<Project>> &project)
{
    const TableInfo &table = m_kind->table();
    RowList row(table);
    if (m_map.list == ListKind::Organisations) {
        const Id<Organisation> id = m_context.organisations.obtain(
            {listed.fact(ImportField::OrganisationName), listed.fact(ImportField::OrganisationCvr)});
        row.append(m_context.organisations.row(id));
    } else {
        m_kind->begin(row.grow(), project);
    }
    for (const ImportField field : m_fields) {
        if (const auto fact = listed.facts.find(field); fact != listed.facts.end())
            m_kind->take(row.edit(0), field, fact->second);
    }
    m_kind->complete(row.edit(0), listed);
    m_kind->settle(row.edit(0), listed);
    if (m_map.list == ListKind::Organisations)
        m_context.organisations.change(*static_cast<const Organisation *>(row.at(0)));
    else
        m_plan.set.tables()[std::size_t(table.index)].created.append(row.at(0));
    m_met.insert(table.id(row.at(0)));
    m_entries.push_back(entryOf(table.id(row.at(0)), lineOf(listed), ledgerValues(listed)));
    ++m_plan.added;
}

void RowPlanner::finish()
{
    m_plan.follows = predecessorOf(m_context.portfolio, m_context.cells.table(), m_plan.list, m_options);
    const TableRows &rows = m_context.portfolio.tables()[std::size_t(m_kind->table().index)];
    for (const RowId &row : rowsGone(m_ledger, m_plan.follows, m_met)) {
        const void *known = rows.find(row);
        if (!known)
            continue; // deleted since
        const Project *owner =
            belongsToProject() ? m_context.portfolio.find(Id<Project>(m_kind->owner(known))) : nullptr;
        m_plan.goneRows.push_back(
            {row, owner ? owner->code : QString(), m_kind->name(known), m_ledger.newest(row)->line});
        m_entries.push_back(entryOf(row, 0, {}));
    }
    m_context.organisations.writeTo(m_plan.set);
    m_plan.organisationsAdded = belongsToProject() ? m_context.organisations.addedCount() : 0;
    finishPlan(m_plan, m_context.cells, m_entries, m_options);
}

} // namespace

Result<ImportPlan> planRows(const Portfolio &portfolio, const SourceTable &table, const ColumnMap &map,
                            const ImportOptions &options, const Progress &progress)
{
    ListCells cells(table, map, options.today);
    const PlaceNames places(portfolio);
    ReferenceBook references(portfolio, Language::Danish);
    OrganisationBook organisations(portfolio, places);
    ImportPlan plan;
    RowContext context{portfolio, cells, places, references, organisations, plan.set, options.language};
    // What must be named, is named by no column: the list as a whole cannot be taken.
    ListedRow all;
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        if (map.columns[i].field)
            all.facts.emplace(*map.columns[i].field, QStringLiteral("1"));
    }
    if (const auto missing = makeRowKind(map.list, context)->missing(all))
        return fail(Error::Kind::Invalid, "import-no-name",
                    {table.fileName, QString::fromLatin1(importField(*missing).code)});
    if (const Result<> planned = RowPlanner(plan, context, map, options).run(progress); !planned)
        return failure(planned);
    return plan;
}

} // namespace opi
