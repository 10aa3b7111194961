#pragma once

namespace opi {

/// Step 4 of the file format. Released: never changed.
constexpr char version4[] = R"(
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
)";

} // namespace opi
