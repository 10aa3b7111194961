#pragma once

namespace opi {

/// Step 6 of the file format: gates, barriers, decisions, follow-ups.
constexpr char version6[] = R"(
ALTER TABLE process_model ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE process_model ADD COLUMN replaced_by BLOB REFERENCES process_model DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE phase ADD COLUMN least_months INTEGER;
ALTER TABLE phase ADD COLUMN most_months INTEGER;
ALTER TABLE gate ADD COLUMN component_readiness INTEGER;
ALTER TABLE gate ADD COLUMN component_use INTEGER;
ALTER TABLE project ADD COLUMN continued_in BLOB REFERENCES project DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE risk ADD COLUMN strategy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE risk ADD COLUMN loss INTEGER;
ALTER TABLE risk ADD COLUMN loss_currency INTEGER;
ALTER TABLE risk ADD COLUMN reviewed TEXT;
CREATE TABLE gate_criterion(
    id BLOB PRIMARY KEY NOT NULL, gate BLOB NOT NULL REFERENCES gate, code TEXT NOT NULL, text_da TEXT NOT NULL,
    text_en TEXT NOT NULL, help_da TEXT NOT NULL, help_en TEXT NOT NULL, source TEXT NOT NULL,
    is_mandatory INTEGER NOT NULL, accepted INTEGER NOT NULL, owner_da TEXT NOT NULL, owner_en TEXT NOT NULL,
    position INTEGER NOT NULL) STRICT;
CREATE TABLE criterion_answer(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project,
    criterion BLOB NOT NULL REFERENCES gate_criterion, answer INTEGER NOT NULL, note_da TEXT NOT NULL,
    note_en TEXT NOT NULL, evidence BLOB REFERENCES evidence, owner BLOB REFERENCES person, answered_on TEXT) STRICT;
CREATE TABLE gate_decision(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, gate BLOB NOT NULL REFERENCES gate,
    verdict INTEGER NOT NULL, decided_on TEXT NOT NULL, meeting BLOB REFERENCES committee_meeting,
    deciders TEXT NOT NULL, reason_da TEXT NOT NULL, reason_en TEXT NOT NULL, to_phase BLOB REFERENCES phase,
    is_skip INTEGER NOT NULL) STRICT;
CREATE TABLE phase_plan(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, phase BLOB NOT NULL REFERENCES phase,
    planned TEXT NOT NULL, forecast TEXT) STRICT;
CREATE TABLE follow_on(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, purpose_da TEXT NOT NULL,
    purpose_en TEXT NOT NULL, from_date TEXT NOT NULL, until_date TEXT NOT NULL, budget INTEGER,
    budget_currency INTEGER, ended TEXT) STRICT;
CREATE TABLE barrier(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, kind INTEGER NOT NULL, severity INTEGER NOT NULL, phase BLOB REFERENCES phase,
    remedy_da TEXT NOT NULL, remedy_en TEXT NOT NULL, owner BLOB REFERENCES person, opened TEXT NOT NULL,
    closed TEXT) STRICT;
CREATE TABLE decision(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, kind INTEGER NOT NULL,
    title_da TEXT NOT NULL, title_en TEXT NOT NULL, state INTEGER NOT NULL, origin TEXT NOT NULL,
    reason_da TEXT NOT NULL, reason_en TEXT NOT NULL, effect_da TEXT NOT NULL, effect_en TEXT NOT NULL, cost INTEGER,
    cost_currency INTEGER, raised TEXT NOT NULL, decided_on TEXT, deciders TEXT NOT NULL,
    meeting BLOB REFERENCES committee_meeting) STRICT;
CREATE TABLE follow_up(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, origin INTEGER NOT NULL, from_row BLOB, owner BLOB REFERENCES person, due TEXT, done TEXT,
    note_da TEXT NOT NULL, note_en TEXT NOT NULL) STRICT;
CREATE INDEX process_model_replaced_by ON process_model(replaced_by);
CREATE INDEX project_continued_in ON project(continued_in);
CREATE INDEX gate_criterion_gate ON gate_criterion(gate);
CREATE INDEX criterion_answer_project ON criterion_answer(project);
CREATE INDEX criterion_answer_criterion ON criterion_answer(criterion);
CREATE INDEX criterion_answer_evidence ON criterion_answer(evidence);
CREATE INDEX criterion_answer_owner ON criterion_answer(owner);
CREATE INDEX gate_decision_project ON gate_decision(project);
CREATE INDEX gate_decision_gate ON gate_decision(gate);
CREATE INDEX gate_decision_meeting ON gate_decision(meeting);
CREATE INDEX gate_decision_to_phase ON gate_decision(to_phase);
CREATE INDEX phase_plan_project ON phase_plan(project);
CREATE INDEX phase_plan_phase ON phase_plan(phase);
CREATE INDEX follow_on_project ON follow_on(project);
CREATE INDEX barrier_project ON barrier(project);
CREATE INDEX barrier_phase ON barrier(phase);
CREATE INDEX barrier_owner ON barrier(owner);
CREATE INDEX decision_project ON decision(project);
CREATE INDEX decision_meeting ON decision(meeting);
CREATE INDEX follow_up_project ON follow_up(project);
CREATE INDEX follow_up_owner ON follow_up(owner);
)";

} // namespace opi
