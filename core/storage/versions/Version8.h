#pragma once

namespace opi {

/// Step 8 of the file format: the plans and customers that lead to the market, benefits, the limits of traffic lights,
/// and the sources of facts.
constexpr char version8[] = R"(
CREATE TABLE rollout_plan(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, kind INTEGER NOT NULL,
    owner BLOB REFERENCES person, sites_da TEXT NOT NULL, sites_en TEXT NOT NULL, integration_da TEXT NOT NULL,
    integration_en TEXT NOT NULL, training_da TEXT NOT NULL, training_en TEXT NOT NULL, operation_budget INTEGER,
    operation_budget_currency INTEGER, begins TEXT) STRICT;
CREATE TABLE commercial_plan(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, model INTEGER NOT NULL,
    market_da TEXT NOT NULL, market_en TEXT NOT NULL, pricing_da TEXT NOT NULL, pricing_en TEXT NOT NULL,
    price INTEGER, price_currency INTEGER, market_entry TEXT, first_sale TEXT) STRICT;
CREATE TABLE customer(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project,
    organisation BLOB NOT NULL REFERENCES organisation, stage INTEGER NOT NULL, likelihood INTEGER, value INTEGER,
    value_currency INTEGER, units INTEGER, expected TEXT, ordered TEXT, lost TEXT, note_da TEXT NOT NULL,
    note_en TEXT NOT NULL) STRICT;
CREATE TABLE benefit(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, owner BLOB REFERENCES person, planned INTEGER, planned_currency INTEGER, expected INTEGER,
    expected_currency INTEGER, realised INTEGER, realised_currency INTEGER, measured TEXT) STRICT;
CREATE TABLE tolerance(
    id BLOB PRIMARY KEY NOT NULL, measure INTEGER NOT NULL, yellow INTEGER NOT NULL, red INTEGER NOT NULL,
    status INTEGER NOT NULL, source TEXT NOT NULL, note_da TEXT NOT NULL, note_en TEXT NOT NULL) STRICT;
CREATE TABLE fact_source(
    id BLOB PRIMARY KEY NOT NULL, of_row BLOB NOT NULL, of_table TEXT NOT NULL, of_column TEXT NOT NULL,
    address TEXT NOT NULL, dated TEXT) STRICT;
CREATE INDEX rollout_plan_project ON rollout_plan(project);
CREATE INDEX rollout_plan_owner ON rollout_plan(owner);
CREATE INDEX commercial_plan_project ON commercial_plan(project);
CREATE INDEX customer_project ON customer(project);
CREATE INDEX customer_organisation ON customer(organisation);
CREATE INDEX benefit_project ON benefit(project);
CREATE INDEX benefit_owner ON benefit(owner);
)";

} // namespace opi
