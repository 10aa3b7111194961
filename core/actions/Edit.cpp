#include "core/actions/Edit.h"

#include "core/actions/Checks.h"
#include "core/actions/CustomFields.h"
#include "core/actions/gates/ModelActions.h"
#include "core/actions/readiness/ClosedAssessment.h"
#include "core/portfolio/Dependants.h"
#include "core/portfolio/RowReferences.h"

namespace opi::actions {

namespace {

ChangeSet started(const char *verb, const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    ChangeSet set(QLatin1StringView(verb) + QLatin1StringView(table.name));
    set.subject = subjectOf(portfolio, table, row);
    return set;
}

/// What may not change any more: closed assessments, and models that projects follow.
Result<> checkFree(const Portfolio &portfolio, const TableInfo &table, const void *before, const void *after)
{
    if (Result<> open = checkNotClosed(portfolio, table, before, after); !open)
        return open;
    return checkModelFree(portfolio, table, before, after);
}

TableChanges &changesOf(ChangeSet &set, const TableInfo &table) { return set.tables()[std::size_t(table.index)]; }

} // namespace

Result<ChangeSet> create(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    if (const Result<> allowed = check(portfolio, table, row); !allowed)
        return failure(allowed);
    if (const Result<> open = checkFree(portfolio, table, nullptr, row); !open)
        return failure(open);
    const RowId &id = table.id(row);
    if (id.isNull() || portfolio.tables()[std::size_t(table.index)].find(id))
        return fail(Error::Kind::Conflict, "row-exists", {QString::fromLatin1(table.name), id.toString()});
    ChangeSet set = started("create-", portfolio, table, row);
    changesOf(set, table).created.append(row);
    return set;
}

Result<ChangeSet> edit(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    const RowId &id = table.id(row);
    const void *before = portfolio.tables()[std::size_t(table.index)].find(id);
    if (!before)
        return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(table.name), id.toString()});
    if (const Result<> allowed = check(portfolio, table, row); !allowed)
        return failure(allowed);
    if (const Result<> open = checkFree(portfolio, table, before, row); !open)
        return failure(open);
    ChangeSet set = started("edit-", portfolio, table, row);
    if (!table.equal(before, row)) {
        changesOf(set, table).before.append(before);
        changesOf(set, table).after.append(row);
    }
    return set;
}

Result<ChangeSet> remove(const Portfolio &portfolio, const TableInfo &table, const RowId &id)
{
    if (&table == &tableInfo<CustomField>()) // what projects say in it is nothing without it
        return removeCustomField(portfolio, Id<CustomField>(id));
    Result<ChangeSet> set =
        deletion(portfolio, table, id, QLatin1StringView("delete-") + QLatin1StringView(table.name));
    if (!set)
        return set;
    const void *row = portfolio.tables()[std::size_t(table.index)].find(id);
    if (const Result<> open = checkFree(portfolio, table, row, nullptr); !open)
        return failure(open);
    set->subject = subjectOf(portfolio, table, row);
    if (const QList<RowReference> users = referencesInto(portfolio, *set); !users.isEmpty()) {
        return fail(Error::Kind::Refused, "row-in-use",
                    {set->subject, QString::number(users.size()), QString::fromLatin1(users.first().table->name)});
    }
    return set;
}

} // namespace opi::actions
