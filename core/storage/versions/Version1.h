#pragma once

namespace opi {

/// Step 1 of the file format. Released: never changed.
constexpr char version1[] = R"(
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
)";

} // namespace opi
