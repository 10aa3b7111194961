#pragma once

namespace opi {

/// Step 3 of the file format. Released: never changed.
constexpr char version3[] = R"(
CREATE TABLE meta(name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
)";

} // namespace opi
