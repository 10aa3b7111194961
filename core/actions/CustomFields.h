#pragma once

#include "core/base/Result.h"
#include "core/domain/CustomValue.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// Gives a project a value in one of the portfolio's own fields, in the form of CustomText.h; an empty one takes it
/// away. Action "set-custom-value". NotFound "row-missing"; Invalid "own-value-unfit" {value, field}.
Result<ChangeSet> setCustomValue(const Portfolio &portfolio, const Id<Project> &project, const Id<CustomField> &field,
                                 const QString &value);

/// Deletes an own field with all of its values. NotFound "row-missing".
Result<ChangeSet> removeCustomField(const Portfolio &portfolio, const Id<CustomField> &field);

/// What a project says in the field; null: nothing.
const CustomValue *customValueOf(const Portfolio &portfolio, const Id<Project> &project, const Id<CustomField> &field);

/// The portfolio's own fields in their order.
QList<CustomField> customFields(const Portfolio &portfolio);

} // namespace opi::actions
