#include "core/actions/process/ProcessActions.h"

#include "core/actions/Edit.h"

namespace opi::actions {

Result<ChangeSet> completeFollowUp(const Portfolio &portfolio, const Id<FollowUp> &id, QDate today)
{
    const FollowUp *row = portfolio.find(id);
    if (!row)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("follow_up"), id.toString()});
    if (row->done)
        return ChangeSet(QStringLiteral("complete-follow-up"));
    FollowUp done = *row;
    done.done = today;
    Result<ChangeSet> set = edit(portfolio, done);
    if (set)
        set->action = QStringLiteral("complete-follow-up");
    return set;
}

} // namespace opi::actions
