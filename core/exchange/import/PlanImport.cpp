#include "core/exchange/import/ImportPlan.h"

#include "core/domain/Assessment.h"
#include "core/exchange/import/PlanLedger.h"
#include "core/exchange/import/PlanRows.h"
#include "core/exchange/import/ProjectChange.h"
#include "core/exchange/import/ProjectMatcher.h"

#include <algorithm>

namespace opi {

namespace {

/// Gives out codes: those of the list where they are free, else P-0001 and on after the highest that is taken.
class ProjectCodes {
public:
    explicit ProjectCodes(const Portfolio &portfolio)
    {
        for (const Project &project : portfolio.rows<Project>())
            take(project.code);
    }

    /// Keeps `next` from giving this code to another project.
    void reserve(const QString &code)
    {
        bool isNumber = false;
        const int number = code.startsWith(QStringLiteral("P-")) ? code.sliced(2).toInt(&isNumber) : 0;
        if (isNumber && number <= highestCode)
            m_last = std::max(m_last, number);
    }

    bool take(const QString &code)
    {
        if (m_taken.contains(code))
            return false;
        m_taken.insert(code);
        reserve(code);
        return true;
    }

    QString next()
    {
        QString code;
        do
            code = QStringLiteral("P-%1").arg(++m_last, 4, 10, QLatin1Char('0'));
        while (!take(code));
        return code;
    }

private:
    static constexpr int highestCode = 999'999'999; // beyond it numbers are no count of projects, and end

    QSet<QString> m_taken;
    int m_last = 0;
};

/// The names that a list gives to programmes and hubs are in the language of its titles.
Language languageOf(const ColumnMap &map)
{
    return map.columnOf(ImportField::TitleDa) || !map.columnOf(ImportField::TitleEn) ? Language::Danish
                                                                                     : Language::English;
}

/// One import while it is planned.
class Planner {
public:
    Planner(const Portfolio &portfolio, ListCells &cells, const PlaceNames &places, ReferenceBook &references,
            OwnFields &own, const ImportOptions &options)
        : m_organisations(portfolio, places), m_options(options), m_ledger(portfolio), m_merge(m_options, m_ledger),
          m_codes(portfolio), m_context{portfolio,
                                        cells,
                                        places,
                                        references,
                                        m_organisations,
                                        m_plan.set,
                                        m_merge,
                                        own,
                                        options.now,
                                        languageOf(cells.map()),
                                        [this](const QString &code) { return m_codes.take(code); }}
    {
        m_plan.set.action = QStringLiteral("import-list");
        m_plan.set.subject = cells.table().fileName;
        m_plan.list = ListKind::Projects;
        m_plan.read = int(cells.table().records.size());
    }

    Result<ImportPlan> run(const std::vector<ListedProject> &listed, const Progress &progress);

private:
    void plan(const ListedProject &listed, const Project *existing);
    ImportFate fateOf(const ListedProject &listed, const Project *existing, QString &code);
    ImportFate compare(const ListedProject &listed, const Project &existing);
    QString codeFor(const ListedProject &listed);
    int lineOf(const ListedProject &listed) const
    {
        return m_context.cells.table().records[listed.records.front()].line;
    }
    void noteSameTitle(const ListedProject &listed);
    void markGone();
    void finish();

    ImportPlan m_plan;
    OrganisationBook m_organisations;
    ImportOptions m_options;
    LedgerBook m_ledger;
    Merge m_merge;
    std::vector<ImportedRow> m_entries; ///< of the ledger
    QSet<RowId> m_met;                  ///< rows of the portfolio that the list has
    ProjectCodes m_codes;
    ImportContext m_context;
    QSet<QString> m_titles;
};

Result<ImportPlan> Planner::run(const std::vector<ListedProject> &listed, const Progress &progress)
{
    const std::vector<const Project *> existing = ProjectMatcher(m_context.portfolio, m_organisations).match(listed);
    for (const ListedProject &project : listed)
        m_codes.reserve(project.fact(ImportField::Code));
    for (std::size_t i = 0; i < listed.size(); ++i) {
        if (!goesOn(progress, qsizetype(i), qsizetype(listed.size())))
            return cancelled();
        plan(listed[i], existing[i]);
    }
    finish();
    return std::move(m_plan);
}

void Planner::plan(const ListedProject &listed, const Project *existing)
{
    ImportPreviewRow row;
    row.row = lineOf(listed);
    for (const std::size_t record : listed.records)
        row.lines << m_context.cells.table().records[record].line;
    row.title = listed.fact(ImportField::TitleDa).isEmpty() ? listed.fact(ImportField::TitleEn)
                                                            : listed.fact(ImportField::TitleDa);
    row.start = listed.date(ImportField::Start);
    row.end = listed.date(ImportField::End);
    for (const auto &[key, amount] : listed.amounts) {
        if (key.field == ImportField::Budget && key.year == 0 && !row.budget)
            row.budget = amount.value;
        if (key.field == ImportField::EuGrant && !row.grant)
            row.grant = amount.value;
    }
    const auto lead = std::find_if(listed.participants.begin(), listed.participants.end(),
                                   [](const auto &part) { return part.value.role == PartnerRole::Lead; });
    if (lead != listed.participants.end())
        row.lead = lead->value.organisation.name;
    row.fate = fateOf(listed, existing, row.code);
    m_plan.rows.push_back(std::move(row));
}

ImportFate Planner::fateOf(const ListedProject &listed, const Project *existing, QString &code)
{
    if (existing) {
        code = existing->code;
        return compare(listed, *existing);
    }
    if (listed.fact(ImportField::TitleDa).isEmpty() && listed.fact(ImportField::TitleEn).isEmpty()) {
        const ColumnMap &map = m_context.cells.map();
        const auto title = map.columnOf(ImportField::TitleDa) ? map.columnOf(ImportField::TitleDa)
                                                              : map.columnOf(ImportField::TitleEn);
        for (const std::size_t record : listed.records)
            m_context.cells.doubt(record, title.value_or(-1), "title-missing", "record-skipped");
        m_plan.skipped += int(listed.records.size());
        return ImportFate::Skipped;
    }
    code = codeFor(listed);
    noteSameTitle(listed);
    addListedProject(listed, code, m_context);
    const RowId added = m_plan.set.created<Project>().back().id.untyped();
    m_entries.push_back(entryOf(added, lineOf(listed), ledgerValues(listed)));
    ++m_plan.added;
    return ImportFate::Added;
}

ImportFate Planner::compare(const ListedProject &listed, const Project &existing)
{
    const std::vector<ImportDifference> differences = compareListedProject(existing, listed, m_context);
    m_met.insert(existing.id.untyped());
    m_merge.record(existing.id.untyped(), lineOf(listed), ledgerValues(listed), differences, m_entries);
    m_plan.differences.insert(m_plan.differences.end(), differences.begin(), differences.end());
    if (differences.empty()) {
        ++m_plan.unchanged;
        return ImportFate::Unchanged;
    }
    const bool isTaken = std::any_of(differences.begin(), differences.end(),
                                     [](const ImportDifference &difference) { return difference.isTaken; });
    ++(isTaken ? m_plan.updated : m_plan.different);
    return isTaken ? ImportFate::Updated : ImportFate::Different;
}

QString Planner::codeFor(const ListedProject &listed)
{
    const auto wanted = listed.facts.constFind(ImportField::Code);
    if (wanted == listed.facts.cend())
        return m_codes.next();
    if (m_codes.take(wanted->value))
        return wanted->value;
    QString code = m_codes.next();
    m_context.cells.doubt(wanted->record, wanted->column, "code-taken", "new-code", code);
    return code;
}

void Planner::noteSameTitle(const ListedProject &listed)
{
    const Listed<QString> place = listed.facts.value(ImportField::TitleDa, listed.facts.value(ImportField::TitleEn));
    if (m_titles.contains(place.value))
        m_context.cells.doubt(place.record, place.column, "title-again", "own-project");
    m_titles.insert(place.value);
}

/// What stood in an earlier edition and is not in this one. It is told once: what is gone stays gone.
void Planner::markGone()
{
    for (const RowId &row : rowsGone(m_ledger, m_plan.follows, m_met)) {
        const Project *project = m_context.portfolio.find(Id<Project>(row));
        if (!project)
            continue; // deleted since
        m_plan.goneRows.push_back(
            {row, project->code, project->title.in(Language::Danish), m_ledger.newest(row)->line});
        m_entries.push_back(entryOf(row, 0, {}));
    }
}

void Planner::finish()
{
    m_plan.follows = predecessorOf(m_context.portfolio, m_context.cells.table(), m_plan.list, m_options);
    markGone();
    m_organisations.writeTo(m_plan.set);
    m_context.own.writeTo(m_plan.set);
    m_plan.organisationsAdded = m_organisations.addedCount();
    m_plan.assessmentsAdded = int(m_plan.set.created<Assessment>().size());
    finishPlan(m_plan, m_context.cells, m_entries, m_options);
}

} // namespace

Result<ImportPlan> planImport(const Portfolio &portfolio, const SourceTable &table, const ColumnMap &map,
                              const ImportOptions &options, const Progress &progress)
{
    if (map.list != ListKind::Projects)
        return planRows(portfolio, table, map, options, progress);
    using enum ImportField;
    const auto has = [&](ImportField field) { return map.columnOf(field).has_value(); };
    if (!has(TitleDa) && !has(TitleEn) && !has(Code) && !has(ExternalId))
        return fail(Error::Kind::Invalid, "import-no-title", {table.fileName});
    ListCells cells(table, map, options.today);
    const PlaceNames places(portfolio);
    ReferenceBook references(portfolio, languageOf(map));
    OwnFields own(portfolio, map);
    // Reading the cells is the first half of the work, and planning the other.
    const auto half = [&](qsizetype offset) {
        return Progress([&progress, offset](qsizetype done, qsizetype total) {
            return goesOn(progress, offset * total + done, 2 * total);
        });
    };
    const Result<std::vector<ListedProject>> listed = listedProjects(cells, places, references, own, half(0));
    if (!listed)
        return failure(listed);
    return Planner(portfolio, cells, places, references, own, options).run(*listed, half(1));
}

} // namespace opi
