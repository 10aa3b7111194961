#include "core/storage/Migrations.h"

#include "core/base/Id.h"

#include <array>

namespace opi {

namespace {

struct Migration {
    int version;
    int oldestReader; ///< the oldest latestVersion() of a program that can still read a file of this version
    const char *sql;
};

/// Every step that the file format has taken. A released step is never changed: a new file runs them all,
/// an old file the rest. STRICT tables, no cascade, no trigger; every reference has an index, without
/// which SQLite reads the whole table when a row that could be referred to is deleted.
constexpr std::array migrations{
    Migration{1, 1, R"(
CREATE TABLE portfolio_profile(
    id BLOB PRIMARY KEY NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL, owner_da TEXT NOT NULL,
    owner_en TEXT NOT NULL, committee_da TEXT NOT NULL, committee_en TEXT NOT NULL, language INTEGER NOT NULL) STRICT;
CREATE TABLE region(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, cvr TEXT NOT NULL, valid_from TEXT,
    valid_to TEXT, successor BLOB REFERENCES region DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE municipality(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, cvr TEXT NOT NULL,
    region BLOB NOT NULL REFERENCES region, map_column INTEGER NOT NULL, map_row INTEGER NOT NULL) STRICT;
CREATE TABLE organisation(
    id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL, cvr TEXT NOT NULL,
    region BLOB REFERENCES region, municipality BLOB REFERENCES municipality, size INTEGER NOT NULL,
    address TEXT NOT NULL, valid_from TEXT, valid_to TEXT,
    successor BLOB REFERENCES organisation DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE TABLE hub(
    id BLOB PRIMARY KEY NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL, city TEXT NOT NULL,
    region BLOB REFERENCES region, organisation BLOB REFERENCES organisation) STRICT;
CREATE TABLE person(
    id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, organisation BLOB REFERENCES organisation,
    work_address TEXT NOT NULL) STRICT;
CREATE TABLE programme(
    id BLOB PRIMARY KEY NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL,
    part_of BLOB REFERENCES programme DEFERRABLE INITIALLY DEFERRED, owner BLOB REFERENCES organisation,
    start_date TEXT, end_date TEXT) STRICT;
CREATE TABLE focus_area(
    id BLOB PRIMARY KEY NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE process_model(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL,
    source TEXT NOT NULL, is_default INTEGER NOT NULL) STRICT;
CREATE TABLE phase(
    id BLOB PRIMARY KEY NOT NULL, model BLOB NOT NULL REFERENCES process_model, code TEXT NOT NULL,
    name_da TEXT NOT NULL, name_en TEXT NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE gate(
    id BLOB PRIMARY KEY NOT NULL, phase BLOB NOT NULL REFERENCES phase, code TEXT NOT NULL, name_da TEXT NOT NULL,
    name_en TEXT NOT NULL) STRICT;
CREATE TABLE committee_meeting(
    id BLOB PRIMARY KEY NOT NULL, held_on TEXT NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL) STRICT;
CREATE TABLE project(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL,
    summary_da TEXT NOT NULL, summary_en TEXT NOT NULL, state INTEGER NOT NULL, phase BLOB REFERENCES phase,
    light_time INTEGER NOT NULL, light_time_reason_da TEXT NOT NULL, light_time_reason_en TEXT NOT NULL,
    light_time_on TEXT, light_cost INTEGER NOT NULL, light_cost_reason_da TEXT NOT NULL,
    light_cost_reason_en TEXT NOT NULL, light_cost_on TEXT, light_benefits INTEGER NOT NULL,
    light_benefits_reason_da TEXT NOT NULL, light_benefits_reason_en TEXT NOT NULL, light_benefits_on TEXT,
    light_overall INTEGER NOT NULL, light_overall_reason_da TEXT NOT NULL, light_overall_reason_en TEXT NOT NULL,
    light_overall_on TEXT, start_date TEXT, end_date TEXT, responsible BLOB REFERENCES person,
    confidentiality INTEGER NOT NULL, hub BLOB REFERENCES hub, programme BLOB REFERENCES programme,
    focus_area BLOB REFERENCES focus_area, tags TEXT NOT NULL, region BLOB REFERENCES region,
    region_text TEXT NOT NULL, external_id TEXT NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE project_partner(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project,
    organisation BLOB NOT NULL REFERENCES organisation, role INTEGER NOT NULL, cash INTEGER, cash_currency INTEGER,
    in_kind INTEGER, in_kind_currency INTEGER) STRICT;
CREATE TABLE phase_transition(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, from_phase BLOB REFERENCES phase,
    to_phase BLOB REFERENCES phase, decided_on TEXT NOT NULL, meeting BLOB REFERENCES committee_meeting,
    reason_da TEXT NOT NULL, reason_en TEXT NOT NULL) STRICT;
CREATE TABLE milestone(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, planned TEXT NOT NULL, forecast TEXT, actual TEXT) STRICT;
CREATE TABLE risk(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, response_da TEXT NOT NULL, response_en TEXT NOT NULL, probability INTEGER NOT NULL,
    impact INTEGER NOT NULL, owner BLOB REFERENCES person, review_by TEXT, closed TEXT) STRICT;
CREATE TABLE project_grant(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, funder BLOB REFERENCES organisation,
    title_da TEXT NOT NULL, title_en TEXT NOT NULL, state INTEGER NOT NULL, amount INTEGER NOT NULL,
    amount_currency INTEGER NOT NULL, basis INTEGER NOT NULL, first_year INTEGER, last_year INTEGER) STRICT;
CREATE TABLE budget_line(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, year INTEGER, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, planned INTEGER, planned_currency INTEGER, actual INTEGER, actual_currency INTEGER,
    forecast INTEGER, forecast_currency INTEGER) STRICT;
CREATE TABLE import_record(
    id BLOB PRIMARY KEY NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL, added INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
    different INTEGER NOT NULL, skipped INTEGER NOT NULL, organisations_added INTEGER NOT NULL,
    doubtful INTEGER NOT NULL) STRICT;
CREATE INDEX region_successor ON region(successor);
CREATE INDEX municipality_region ON municipality(region);
CREATE INDEX organisation_region ON organisation(region);
CREATE INDEX organisation_municipality ON organisation(municipality);
CREATE INDEX organisation_successor ON organisation(successor);
CREATE INDEX hub_region ON hub(region);
CREATE INDEX hub_organisation ON hub(organisation);
CREATE INDEX person_organisation ON person(organisation);
CREATE INDEX programme_part_of ON programme(part_of);
CREATE INDEX programme_owner ON programme(owner);
CREATE INDEX phase_model ON phase(model);
CREATE INDEX gate_phase ON gate(phase);
CREATE INDEX project_phase ON project(phase);
CREATE INDEX project_responsible ON project(responsible);
CREATE INDEX project_hub ON project(hub);
CREATE INDEX project_programme ON project(programme);
CREATE INDEX project_focus_area ON project(focus_area);
CREATE INDEX project_region ON project(region);
CREATE INDEX project_partner_project ON project_partner(project);
CREATE INDEX project_partner_organisation ON project_partner(organisation);
CREATE INDEX phase_transition_project ON phase_transition(project);
CREATE INDEX phase_transition_from_phase ON phase_transition(from_phase);
CREATE INDEX phase_transition_to_phase ON phase_transition(to_phase);
CREATE INDEX phase_transition_meeting ON phase_transition(meeting);
CREATE INDEX milestone_project ON milestone(project);
CREATE INDEX risk_project ON risk(project);
CREATE INDEX risk_owner ON risk(owner);
CREATE INDEX project_grant_project ON project_grant(project);
CREATE INDEX project_grant_funder ON project_grant(funder);
CREATE INDEX budget_line_project ON budget_line(project);
)"},
    Migration{2, 2, R"(
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL, source TEXT NOT NULL,
    subject TEXT NOT NULL, undoes INTEGER REFERENCES journal) STRICT;
CREATE TABLE journal_row(
    seq INTEGER NOT NULL REFERENCES journal, entity TEXT NOT NULL, kind TEXT NOT NULL, ids BLOB NOT NULL,
    old TEXT) STRICT;
CREATE INDEX journal_undoes ON journal(undoes);
CREATE INDEX journal_row_seq ON journal_row(seq);
)"},
    Migration{3, 3, R"(
CREATE TABLE meta(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
)"},
    Migration{4, 4, R"(
CREATE TABLE rubric(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, version INTEGER NOT NULL, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, source TEXT NOT NULL, is_current INTEGER NOT NULL) STRICT;
CREATE TABLE rubric_dimension(
    id BLOB PRIMARY KEY NOT NULL, rubric BLOB NOT NULL REFERENCES rubric, scale INTEGER NOT NULL, code TEXT NOT NULL,
    name_da TEXT NOT NULL, name_en TEXT NOT NULL, short_name_da TEXT NOT NULL, short_name_en TEXT NOT NULL,
    question_da TEXT NOT NULL, question_en TEXT NOT NULL, source TEXT NOT NULL, target INTEGER NOT NULL,
    may_be_not_applicable INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE rubric_level(
    id BLOB PRIMARY KEY NOT NULL, dimension BLOB NOT NULL REFERENCES rubric_dimension, level INTEGER NOT NULL,
    name_da TEXT NOT NULL, name_en TEXT NOT NULL, text_da TEXT NOT NULL, text_en TEXT NOT NULL) STRICT;
CREATE TABLE rubric_criterion(
    id BLOB PRIMARY KEY NOT NULL, level BLOB NOT NULL REFERENCES rubric_level, code TEXT NOT NULL,
    text_da TEXT NOT NULL, text_en TEXT NOT NULL, accepted INTEGER NOT NULL) STRICT;
CREATE TABLE gate_target(
    id BLOB PRIMARY KEY NOT NULL, gate BLOB NOT NULL REFERENCES gate,
    dimension BLOB NOT NULL REFERENCES rubric_dimension, level INTEGER NOT NULL) STRICT;
CREATE TABLE solution(
    id BLOB PRIMARY KEY NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL, summary_da TEXT NOT NULL,
    summary_en TEXT NOT NULL, supplier BLOB REFERENCES organisation) STRICT;
ALTER TABLE project ADD COLUMN solution BLOB REFERENCES solution;
CREATE TABLE evidence(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, kind INTEGER NOT NULL, strength INTEGER, source TEXT NOT NULL, dated TEXT,
    link TEXT NOT NULL, text_da TEXT NOT NULL, text_en TEXT NOT NULL) STRICT;
CREATE TABLE package_component(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, name_da TEXT NOT NULL,
    name_en TEXT NOT NULL, is_core INTEGER NOT NULL, is_required INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE assessment(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, rubric BLOB NOT NULL REFERENCES rubric,
    assessed_on TEXT NOT NULL, started_at TEXT NOT NULL, context_da TEXT NOT NULL, context_en TEXT NOT NULL,
    closed_at TEXT, reason_da TEXT NOT NULL, reason_en TEXT NOT NULL) STRICT;
CREATE TABLE rater(
    id BLOB PRIMARY KEY NOT NULL, assessment BLOB NOT NULL REFERENCES assessment, role TEXT NOT NULL,
    person BLOB REFERENCES person, position INTEGER NOT NULL) STRICT;
CREATE TABLE dimension_rating(
    id BLOB PRIMARY KEY NOT NULL, rater BLOB NOT NULL REFERENCES rater,
    dimension BLOB NOT NULL REFERENCES rubric_dimension, level INTEGER, round INTEGER NOT NULL,
    note TEXT NOT NULL) STRICT;
CREATE TABLE component_rating(
    id BLOB PRIMARY KEY NOT NULL, rater BLOB NOT NULL REFERENCES rater,
    component BLOB NOT NULL REFERENCES package_component, readiness INTEGER, use_level INTEGER,
    round INTEGER NOT NULL) STRICT;
CREATE TABLE dimension_remark(
    id BLOB PRIMARY KEY NOT NULL, assessment BLOB NOT NULL REFERENCES assessment,
    dimension BLOB NOT NULL REFERENCES rubric_dimension, is_not_applicable INTEGER NOT NULL,
    reason_da TEXT NOT NULL, reason_en TEXT NOT NULL) STRICT;
CREATE TABLE criterion_mark(
    id BLOB PRIMARY KEY NOT NULL, assessment BLOB NOT NULL REFERENCES assessment,
    criterion BLOB NOT NULL REFERENCES rubric_criterion, is_met INTEGER NOT NULL,
    evidence BLOB REFERENCES evidence) STRICT;
CREATE TABLE scaling_strategy(
    id BLOB PRIMARY KEY NOT NULL, assessment BLOB NOT NULL REFERENCES assessment, option INTEGER NOT NULL,
    component BLOB REFERENCES package_component, dimension BLOB REFERENCES rubric_dimension,
    owner BLOB REFERENCES person, cost INTEGER, cost_currency INTEGER, due TEXT, reason_da TEXT NOT NULL,
    reason_en TEXT NOT NULL) STRICT;
CREATE INDEX rubric_dimension_rubric ON rubric_dimension(rubric);
CREATE INDEX rubric_level_dimension ON rubric_level(dimension);
CREATE INDEX rubric_criterion_level ON rubric_criterion(level);
CREATE INDEX gate_target_gate ON gate_target(gate);
CREATE INDEX gate_target_dimension ON gate_target(dimension);
CREATE INDEX solution_supplier ON solution(supplier);
CREATE INDEX project_solution ON project(solution);
CREATE INDEX evidence_project ON evidence(project);
CREATE INDEX package_component_project ON package_component(project);
CREATE INDEX assessment_project ON assessment(project);
CREATE INDEX assessment_rubric ON assessment(rubric);
CREATE INDEX rater_assessment ON rater(assessment);
CREATE INDEX rater_person ON rater(person);
CREATE INDEX dimension_rating_rater ON dimension_rating(rater);
CREATE INDEX dimension_rating_dimension ON dimension_rating(dimension);
CREATE INDEX component_rating_rater ON component_rating(rater);
CREATE INDEX component_rating_component ON component_rating(component);
CREATE INDEX dimension_remark_assessment ON dimension_remark(assessment);
CREATE INDEX dimension_remark_dimension ON dimension_remark(dimension);
CREATE INDEX criterion_mark_assessment ON criterion_mark(assessment);
CREATE INDEX criterion_mark_criterion ON criterion_mark(criterion);
CREATE INDEX criterion_mark_evidence ON criterion_mark(evidence);
CREATE INDEX scaling_strategy_assessment ON scaling_strategy(assessment);
CREATE INDEX scaling_strategy_component ON scaling_strategy(component);
CREATE INDEX scaling_strategy_dimension ON scaling_strategy(dimension);
CREATE INDEX scaling_strategy_owner ON scaling_strategy(owner);
)"},
    Migration{5, 5, R"(
ALTER TABLE import_record ADD COLUMN list INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import_record ADD COLUMN sheet TEXT NOT NULL DEFAULT '';
ALTER TABLE import_record ADD COLUMN imported_by TEXT NOT NULL DEFAULT '';
ALTER TABLE import_record ADD COLUMN headings TEXT NOT NULL DEFAULT '';
ALTER TABLE import_record ADD COLUMN follows BLOB REFERENCES import_record DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE imported_row(
    id BLOB PRIMARY KEY NOT NULL, record BLOB NOT NULL REFERENCES import_record, row_id BLOB NOT NULL,
    line INTEGER NOT NULL, listed TEXT NOT NULL) STRICT;
CREATE TABLE custom_field(
    id BLOB PRIMARY KEY NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL, kind INTEGER NOT NULL,
    choices TEXT NOT NULL, in_report INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
CREATE TABLE custom_value(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project,
    field BLOB NOT NULL REFERENCES custom_field, value TEXT NOT NULL) STRICT;
CREATE TABLE list_mapping(
    id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, list INTEGER NOT NULL, columns TEXT NOT NULL) STRICT;
CREATE INDEX import_record_follows ON import_record(follows);
CREATE INDEX imported_row_record ON imported_row(record);
CREATE INDEX custom_value_project ON custom_value(project);
CREATE INDEX custom_value_field ON custom_value(field);
)"},
};

constexpr bool areNumberedFromOne()
{
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].version != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(areNumberedFromOne(), "migrations are numbered 1, 2, 3 ...");

constexpr int metaSince = 3;

} // namespace

int latestVersion() { return migrations.back().version; }

/// What the file says about itself. Its name for itself stays for good, through moves, copies and migrations.
static Result<> writeMeta(const Sqlite &db, int version)
{
    if (version < metaSince)
        return {};
    const QByteArray reader = QByteArray::number(migrations[std::size_t(version) - 1].oldestReader);
    const std::pair<const char *, QByteArray> values[] = {
        {"INSERT OR IGNORE INTO meta(name, value) VALUES('doc_uuid', ?1)", RowId::generate().toString().toLatin1()},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('min_reader', ?1)", reader},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('min_writer', ?1)", QByteArray::number(version)},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('app_version', ?1)", OPI_VERSION},
    };
    for (const auto &[sql, value] : values) {
        Result<Statement> statement = db.prepare(sql);
        if (!statement)
            return failure(statement);
        statement->writeText(0, QString::fromLatin1(value));
        if (Result<> written = statement->run(); !written)
            return written;
    }
    return {};
}

Result<> migrate(const Sqlite &db, int target)
{
    const Result<qint64> version = db.integer("PRAGMA user_version");
    if (!version)
        return failure(version);
    Transaction transaction(db);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version || migration.version > target)
            continue;
        if (Result<> done = db.runScript(migration.sql); !done)
            return done;
    }
    if (Result<> written = writeMeta(db, target); !written)
        return written;
    for (const QByteArray &header : {"PRAGMA user_version=" + QByteArray::number(target),
                                     "PRAGMA application_id=" + QByteArray::number(applicationId)}) {
        if (Result<> stamped = db.run(header); !stamped)
            return stamped;
    }
    return transaction.commit();
}

Result<QString> meta(const Sqlite &db, const QByteArray &name)
{
    const Result<qint64> version = db.integer("PRAGMA user_version");
    if (!version)
        return failure(version);
    if (*version < metaSince)
        return QString();
    Result<Statement> query = db.prepare("SELECT value FROM meta WHERE name = ?1");
    if (!query)
        return failure(query);
    query->writeText(0, QString::fromLatin1(name));
    const Result<bool> row = query->step();
    if (!row)
        return failure(row);
    return *row ? query->text(0) : QString();
}

Result<QStringList> schema(const Sqlite &db)
{
    Result<Statement> query =
        db.prepare("SELECT type || char(10) || name || char(10) || tbl_name || char(10) || coalesce(sql, '') "
                   "FROM sqlite_schema ORDER BY type, name");
    if (!query)
        return failure(query);
    QStringList entries;
    const Result<> read = query->forEach([&]() -> Result<> {
        entries << query->text(0);
        return {};
    });
    if (!read)
        return failure(read);
    return entries;
}

} // namespace opi
