#pragma once

namespace opi {

/// Step 7 of the file format: procurement, and the rules that it is checked by.
constexpr char version7[] = R"(
CREATE TABLE threshold(
    id BLOB PRIMARY KEY NOT NULL, authority INTEGER NOT NULL, contract INTEGER NOT NULL, valid_from TEXT NOT NULL,
    valid_to TEXT, euro INTEGER, euro_currency INTEGER, kroner INTEGER NOT NULL, kroner_currency INTEGER NOT NULL,
    status INTEGER NOT NULL, source TEXT NOT NULL, note_da TEXT NOT NULL, note_en TEXT NOT NULL) STRICT;
CREATE TABLE procedure_deadline(
    id BLOB PRIMARY KEY NOT NULL, procedure INTEGER NOT NULL, applications INTEGER, tenders INTEGER,
    electronic INTEGER NOT NULL, prior_notice INTEGER, urgent_applications INTEGER, urgent_tenders INTEGER,
    valid_from TEXT NOT NULL, valid_to TEXT, status INTEGER NOT NULL, source TEXT NOT NULL, note_da TEXT NOT NULL,
    note_en TEXT NOT NULL) STRICT;
CREATE TABLE legal_rule(
    id BLOB PRIMARY KEY NOT NULL, code TEXT NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL,
    value INTEGER NOT NULL, unit INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, status INTEGER NOT NULL,
    law TEXT NOT NULL, source TEXT NOT NULL, note_da TEXT NOT NULL, note_en TEXT NOT NULL) STRICT;
CREATE TABLE route_rule(
    id BLOB PRIMARY KEY NOT NULL, route INTEGER NOT NULL, name_da TEXT NOT NULL, name_en TEXT NOT NULL,
    when_fits_da TEXT NOT NULL, when_fits_en TEXT NOT NULL, consequence_da TEXT NOT NULL,
    consequence_en TEXT NOT NULL, procedure INTEGER, law TEXT NOT NULL, status INTEGER NOT NULL,
    source TEXT NOT NULL) STRICT;
CREATE TABLE check_rule(
    id BLOB PRIMARY KEY NOT NULL, number INTEGER NOT NULL, title_da TEXT NOT NULL, title_en TEXT NOT NULL,
    reason_da TEXT NOT NULL, reason_en TEXT NOT NULL, remedy_da TEXT NOT NULL, remedy_en TEXT NOT NULL,
    law TEXT NOT NULL, status INTEGER NOT NULL, source TEXT NOT NULL) STRICT;
CREATE TABLE procurement(
    id BLOB PRIMARY KEY NOT NULL, project BLOB NOT NULL REFERENCES project, title_da TEXT NOT NULL,
    title_en TEXT NOT NULL, route INTEGER NOT NULL, route_reason_da TEXT NOT NULL, route_reason_en TEXT NOT NULL,
    stage INTEGER NOT NULL, coupling INTEGER NOT NULL, authority INTEGER NOT NULL, contract INTEGER NOT NULL,
    cpv TEXT NOT NULL, value INTEGER, value_currency INTEGER, bought_elsewhere INTEGER,
    bought_elsewhere_currency INTEGER, planned TEXT, published TEXT, signed_on TEXT, contract_end TEXT,
    budget_holder BLOB REFERENCES person, is_budget_secured INTEGER NOT NULL, option_maximum INTEGER,
    option_maximum_currency INTEGER, is_electronic INTEGER NOT NULL, results_belong_to_buyer INTEGER NOT NULL,
    is_fully_paid_by_buyer INTEGER NOT NULL, is_company_expected_to_bid INTEGER NOT NULL,
    is_fully_open INTEGER NOT NULL, results_published TEXT, has_personal_data INTEGER NOT NULL,
    has_processing_agreement INTEGER NOT NULL, is_medical_device INTEGER NOT NULL, device_class TEXT NOT NULL,
    agreement_ends TEXT, has_foreground INTEGER NOT NULL, foreground_owner TEXT NOT NULL, de_minimis INTEGER,
    de_minimis_currency INTEGER, aid_percent INTEGER, aid_ceiling_percent INTEGER, co_financing_percent INTEGER,
    co_financing_asked INTEGER) STRICT;
CREATE TABLE option_holder(
    id BLOB PRIMARY KEY NOT NULL, procurement BLOB NOT NULL REFERENCES procurement,
    organisation BLOB NOT NULL REFERENCES organisation, volume INTEGER, value INTEGER, value_currency INTEGER,
    is_named INTEGER NOT NULL) STRICT;
CREATE TABLE disclosure(
    id BLOB PRIMARY KEY NOT NULL, procurement BLOB NOT NULL REFERENCES procurement, happened_on TEXT NOT NULL,
    organisation BLOB REFERENCES organisation, measure INTEGER NOT NULL, what_da TEXT NOT NULL, what_en TEXT NOT NULL,
    result_da TEXT NOT NULL, result_en TEXT NOT NULL, is_neutralised INTEGER NOT NULL) STRICT;
CREATE TABLE tender_evaluator(
    id BLOB PRIMARY KEY NOT NULL, procurement BLOB NOT NULL REFERENCES procurement,
    person BLOB NOT NULL REFERENCES person) STRICT;
CREATE TABLE check_note(
    id BLOB PRIMARY KEY NOT NULL, procurement BLOB NOT NULL REFERENCES procurement, number INTEGER NOT NULL,
    is_overridden INTEGER NOT NULL, note_da TEXT NOT NULL, note_en TEXT NOT NULL, person BLOB REFERENCES person,
    noted_on TEXT) STRICT;
CREATE INDEX procurement_project ON procurement(project);
CREATE INDEX procurement_budget_holder ON procurement(budget_holder);
CREATE INDEX option_holder_procurement ON option_holder(procurement);
CREATE INDEX option_holder_organisation ON option_holder(organisation);
CREATE INDEX disclosure_procurement ON disclosure(procurement);
CREATE INDEX disclosure_organisation ON disclosure(organisation);
CREATE INDEX tender_evaluator_procurement ON tender_evaluator(procurement);
CREATE INDEX tender_evaluator_person ON tender_evaluator(person);
CREATE INDEX check_note_procurement ON check_note(procurement);
CREATE INDEX check_note_person ON check_note(person);
)";

} // namespace opi
