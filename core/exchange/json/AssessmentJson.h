#pragma once

#include "core/actions/readiness/RecordAssessment.h"

namespace opi {

/// Reads an assessment from a JSON file of the form that docs/cli.md describes (`opi assess`), so that surveys and
/// other tools can feed it. Levels are whole numbers 0-9 or null ("does not know"); dates ISO 8601; texts "..." or
/// {"da", "en"}. Storage "file-unreadable"; Invalid "json-broken": file, line, what is wrong; Invalid
/// "json-wrong-value": file, the place in it, what stands there, what is expected; "json-unknown-key": file, the place.
/// Nothing is guessed.
Result<actions::AssessmentRecord> readAssessment(const QString &path);
Result<actions::AssessmentRecord> parseAssessment(const QByteArray &json, const QString &name);

} // namespace opi
