#pragma once

namespace opi {

/// Step 2 of the file format. Released: never changed.
constexpr char version2[] = R"(
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL, source TEXT NOT NULL,
    subject TEXT NOT NULL, undoes INTEGER REFERENCES journal) STRICT;
CREATE TABLE journal_row(
    seq INTEGER NOT NULL REFERENCES journal, entity TEXT NOT NULL, kind TEXT NOT NULL, ids BLOB NOT NULL,
    old TEXT) STRICT;
CREATE INDEX journal_undoes ON journal(undoes);
CREATE INDEX journal_row_seq ON journal_row(seq);
)";

} // namespace opi
