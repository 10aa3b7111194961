#pragma once

#include "core/domain/Procurement.h"
#include "ui/models/RowColumn.h"

namespace opi {

QList<RowColumn> procurementColumns();
QList<RowColumn> optionHolderColumns();
QList<RowColumn> disclosureColumns();
QList<RowColumn> evaluatorColumns();
/// The checks as rows of their rules, with what one procurement gives. It is asked while they are shown.
QList<RowColumn> checkColumns(const Id<Procurement> *procurement);

/// The rules of the portfolio.
QList<RowColumn> thresholdColumns();
QList<RowColumn> deadlineRuleColumns();
QList<RowColumn> legalRuleColumns();
QList<RowColumn> routeColumns();
QList<RowColumn> checkRuleColumns();

/// 0-4, chosen by its words.
Field couplingField();

} // namespace opi
