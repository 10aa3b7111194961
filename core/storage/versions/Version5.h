#pragma once

namespace opi {

/// Step 5 of the file format. Released: never changed.
constexpr char version5[] = R"(
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
)";

} // namespace opi
