#include "core/exchange/import/OwnFields.h"

#include "core/actions/CustomFields.h"
#include "core/domain/CustomText.h"

#include <algorithm>

namespace opi {

namespace {

/// At most six decimals.
QString numberFact(const Decimal &number)
{
    const std::optional<qint64> millionths = number.scaledTo(-6);
    return millionths ? customNumberText(*millionths) : QString();
}

int nextPosition(const Portfolio &portfolio)
{
    int position = 0;
    for (const CustomField &field : portfolio.rows<CustomField>())
        position = std::max(position, field.position + 1);
    return position;
}

} // namespace

OwnFields::OwnFields(const Portfolio &portfolio, const ColumnMap &map) : m_portfolio(portfolio)
{
    int position = nextPosition(portfolio);
    for (const ColumnMatch &match : map.columns) {
        if (!match.own)
            continue;
        Entry entry{*match.own, {}, {}};
        if (const CustomField *known = portfolio.find(match.own->field)) {
            entry.before = entry.after = *known;
        } else {
            entry.after.id = match.own->field;
            entry.after.name = match.own->name;
            entry.after.kind = match.own->kind;
            entry.after.position = position++;
        }
        m_entries.push_back(std::move(entry));
    }
}

OwnFields::Entry *OwnFields::entryOf(const Id<CustomField> &field)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.column.field == field; });
    return found == m_entries.end() ? nullptr : &*found;
}

OwnColumn OwnFields::columnOf(const Id<CustomField> &field) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.column.field == field; });
    return found == m_entries.end() ? OwnColumn{} : found->column;
}

QString OwnFields::fact(ListCells &cells, std::size_t record, qsizetype column)
{
    const OwnColumn &own = *cells.map().columns[std::size_t(column)].own;
    const QString text = cells.text(record, column);
    if (text.isEmpty())
        return {};
    switch (own.kind) {
    case CustomKind::Number: {
        const std::optional<Decimal> number = cells.number(record, column);
        return number ? numberFact(*number) : QString();
    }
    case CustomKind::Money: {
        const std::optional<Money> amount = cells.money(record, column);
        return amount ? customMoneyText(*amount) : QString();
    }
    case CustomKind::Date: {
        const std::optional<QDate> day = cells.date(record, column, false);
        return day ? day->toString(Qt::ISODate) : QString();
    }
    case CustomKind::Choice: {
        const QString word = text.simplified();
        const Entry *entry = entryOf(own.field);
        for (const QString &choice : entry->after.choices) {
            if (choice.compare(word, Qt::CaseInsensitive) == 0)
                return choice;
        }
        const std::pair key(own.field.untyped(), word.toCaseFolded());
        if (!own.isNew && !m_newWords.contains(key)) {
            m_newWords.insert(key);
            cells.doubt(record, column, "name-not-known", "choice-added");
        }
        return word;
    }
    case CustomKind::Text: break;
    }
    return text;
}

const CustomValue *OwnFields::valueOf(const Id<Project> &project, const Id<CustomField> &field) const
{
    return actions::customValueOf(m_portfolio, project, field);
}

void OwnFields::set(const Id<Project> &project, const Id<CustomField> &field, const QString &value, ChangeSet &set)
{
    Entry *entry = entryOf(field);
    if (entry->column.kind == CustomKind::Choice && !entry->after.choices.contains(value))
        entry->after.choices << value;
    if (const CustomValue *known = valueOf(project, field)) {
        CustomValue after = *known;
        after.value = value;
        set.update(*known, after);
    } else {
        set.create(CustomValue{Id<CustomValue>::generate(), project, field, value});
    }
}

void OwnFields::writeTo(ChangeSet &set) const
{
    for (const Entry &entry : m_entries) {
        if (entry.before.id.isNull())
            set.create(entry.after);
        else if (entry.before != entry.after)
            set.update(entry.before, entry.after);
    }
}

} // namespace opi
