#pragma once

#include "core/portfolio/Portfolio.h"

namespace opi {

/// SHA-256 (FIPS 180-4) over every row, in 64 hexadecimal digits. The same rows give the same one in any order; another
/// row or value gives another. A report that was handed out can be checked against a file with it.
QString fingerprint(const Portfolio &portfolio);

/// The first twelve digits in groups of four: "7c1e 04ab 99d2".
QString shortFingerprint(const QString &fingerprint);

} // namespace opi
