#include "core/actions/procurement/ProcurementActions.h"

#include "core/actions/Checks.h"
#include "core/analytics/procurement/RuleBook.h"
#include "core/base/Subject.h"
#include "core/domain/CheckNote.h"

namespace opi::actions {

Result<ChangeSet> noteCheck(const Portfolio &portfolio, const Id<Procurement> &id, int number, bool isOverridden,
                            const LocalizedText &note, QDate today)
{
    const Procurement *procurement = portfolio.find(id);
    if (!procurement)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("procurement"), id.toString()});
    const CheckRule *rule = RuleBook(portfolio).check(number);
    if (isOverridden && note.isEmpty())
        return fail(Error::Kind::Invalid, "check-note-missing",
                    {rule ? subjectText(rule->title) : QString::number(number)});
    const CheckNote *before = nullptr;
    for (const CheckNote &row : portfolio.of<CheckNote>(id))
        before = row.number == number ? &row : before;
    CheckNote after;
    if (before)
        after = *before;
    else
        after.id = Id<CheckNote>::generate();
    after.procurement = id;
    after.number = number;
    after.isOverridden = isOverridden;
    after.note = note;
    ChangeSet set(QStringLiteral("note-check"));
    set.subject = subjectOf(portfolio, *procurement);
    if (before && after == *before)
        return set;
    after.on = today;
    const bool isEmpty = !isOverridden && note.isEmpty();
    if (isEmpty && before)
        set.remove(*before);
    else if (before)
        set.update(*before, after);
    else if (!isEmpty)
        set.create(after);
    return set;
}

} // namespace opi::actions
