#include "core/exchange/import/RowAccess.h"

namespace opi {

QString RowKind::titleOf(const ListedRow &listed) const
{
    const QList<ImportField> all = fields();
    const auto text = std::find_if(all.begin(), all.end(), [&](ImportField field) {
        return importField(field).kind == FieldKind::Text && !listed.fact(field).isEmpty();
    });
    return text == all.end() ? QString() : listed.fact(*text);
}

QString dayFact(const std::optional<QDate> &day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dayOfFact(const QString &fact)
{
    const QDate day = dateFromIso(fact.toLatin1());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString titleKeyOf(const QString &da, const QString &en) { return nameKey(da.isEmpty() ? en : da); }

void dropBackward(ListedRow &listed, ImportField later, bool isBackward, ListCells &cells)
{
    if (!isBackward)
        return;
    cells.doubt(listed.record, listed.column(later), "end-before-start", "left-empty");
    listed.facts.erase(later);
}

void dropBackward(ListedRow &listed, ImportField first, ImportField later, ListCells &cells)
{
    dropBackward(listed, later, Period{dayOfFact(listed.fact(first)), dayOfFact(listed.fact(later))}.isBackwards(),
                 cells);
}

void useKnownName(ListedRow &listed, ImportField organisation, const OrganisationBook &book)
{
    const QString name = listed.fact(organisation);
    if (name.isEmpty())
        return;
    if (const auto known = book.find({name, {}}))
        listed.facts[organisation] = book.name(*known);
}

} // namespace opi
