#pragma once

#include "core/exchange/import/RowKinds.h"

namespace opi {

// The kinds of rows on the way from development to market: see makeRowKind.

std::unique_ptr<RowKind> barrierRows(RowContext &context);
std::unique_ptr<RowKind> followUpRows(RowContext &context);
std::unique_ptr<RowKind> decisionRows(RowContext &context);
std::unique_ptr<RowKind> procurementRows(RowContext &context);
std::unique_ptr<RowKind> customerRows(RowContext &context);
std::unique_ptr<RowKind> benefitRows(RowContext &context);
std::unique_ptr<RowKind> rolloutRows(RowContext &context);
std::unique_ptr<RowKind> commercialRows(RowContext &context);

/// Of facts of projects: those of what projects have are passed over.
std::unique_ptr<RowKind> sourceRows(RowContext &context);

std::unique_ptr<RowKind> gateAnswerRows(RowContext &context);
std::unique_ptr<RowKind> gateDecisionRows(RowContext &context);
std::unique_ptr<RowKind> phasePlanRows(RowContext &context);
std::unique_ptr<RowKind> optionHolderRows(RowContext &context);

} // namespace opi
