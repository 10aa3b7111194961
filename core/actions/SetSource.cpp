#include "core/actions/SetSource.h"

#include "core/actions/Checks.h"
#include "core/actions/Edit.h"
#include "core/analytics/FactSources.h"

namespace opi::actions {

Result<ChangeSet> setSource(const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                            const QByteArray &cell, const QString &address, const std::optional<QDate> &dated)
{
    const std::optional<FactPlace> place = factPlace(portfolio, table, row, cell);
    if (!place)
        return fail(Error::Kind::Invalid, "no-such-fact", {QString::fromLatin1(cell)});
    const void *fact = portfolio.tables()[std::size_t(table.index)].find(row);
    if (!fact)
        return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(table.name), row.toString()});
    const FactSource *there = factSource(portfolio, row, table, cell);
    const QString said = address.trimmed();
    Result<ChangeSet> set = ChangeSet();
    if (said.isEmpty()) {
        if (!there)
            return set;
        set = remove(portfolio, there->id);
    } else if (there) {
        FactSource changed = *there;
        changed.address = said;
        changed.dated = dated;
        set = edit(portfolio, changed);
    } else {
        set = create(portfolio,
                     FactSource{Id<FactSource>::generate(), place->row, QString::fromLatin1(place->table->name),
                                QString::fromLatin1(place->column), said, dated});
    }
    if (set) {
        if (const QString subject = subjectOf(portfolio, table, fact); !subject.isEmpty())
            set->subject = subject;
    }
    return set;
}

} // namespace opi::actions
