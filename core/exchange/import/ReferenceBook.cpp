#include "core/exchange/import/ReferenceBook.h"

#include "core/domain/Project.h"
#include "core/exchange/import/NameKey.h"

namespace opi {

namespace {

QString canonicalName(const LocalizedText &text) { return text.in(Language::Danish); }

template <typename E> QString nameOfRow(const Portfolio &portfolio, const std::optional<Id<E>> &id, auto name)
{
    const E *row = id ? portfolio.find(*id) : nullptr;
    return row ? name(*row) : QString();
}

LocalizedText in(Language language, const QString &text)
{
    LocalizedText localized;
    localized.exactly(language) = text;
    return localized;
}

} // namespace

ReferenceBook::ReferenceBook(const Portfolio &portfolio, Language language)
    : m_language(language), m_focusAreas(int(portfolio.rows<FocusArea>().size()))
{
    for (const Phase &row : portfolio.rows<Phase>())
        enter(ImportField::Phase, row.id.untyped(), row.code,
              {row.code, row.name.da, row.name.en, row.code + u' ' + row.name.da, row.code + u' ' + row.name.en});
    for (const Hub &row : portfolio.rows<Hub>())
        enter(ImportField::Hub, row.id.untyped(), canonicalName(row.name), {row.name.da, row.name.en});
    for (const Programme &row : portfolio.rows<Programme>())
        enter(ImportField::Programme, row.id.untyped(), canonicalName(row.title), {row.title.da, row.title.en});
    for (const FocusArea &row : portfolio.rows<FocusArea>())
        enter(ImportField::FocusArea, row.id.untyped(), canonicalName(row.name), {row.name.da, row.name.en});
    for (const Person &row : portfolio.rows<Person>())
        enter(ImportField::Responsible, row.id.untyped(), row.name, {row.name});
}

void ReferenceBook::enter(ImportField field, const RowId &id, const QString &canonical, const QStringList &names)
{
    for (const QString &name : names) {
        const QString key = nameKey(name);
        QHash<QString, Entry> &entries = m_entries[field];
        if (!key.isEmpty() && !entries.contains(key))
            entries.insert(key, {id, canonical});
    }
}

ImportField ReferenceBook::bookOf(ImportField field)
{
    switch (field) {
    case ImportField::BarrierPhase: return ImportField::Phase;
    case ImportField::RiskOwner:
    case ImportField::BarrierOwner:
    case ImportField::FollowUpOwner:
    case ImportField::ProcurementBudgetHolder:
    case ImportField::BenefitOwner:
    case ImportField::RolloutOwner:
    case ImportField::AnswerOwner: return ImportField::Responsible;
    default: return field;
    }
}

bool ReferenceBook::isKnown(ImportField field, const QString &name) const
{
    return m_entries.value(bookOf(field)).contains(nameKey(name));
}

QString ReferenceBook::canonical(ImportField field, const QString &name) const
{
    return m_entries.value(bookOf(field)).value(nameKey(name), {{}, name}).name;
}

RowId ReferenceBook::obtain(ImportField asked, const QString &name, ChangeSet &set)
{
    const ImportField field = bookOf(asked);
    const Entry known = m_entries.value(field).value(nameKey(name));
    if (!known.id.isNull() || field == ImportField::Phase)
        return known.id;
    const RowId id = RowId::generate();
    if (field == ImportField::Hub)
        set.create(Hub{Id<Hub>(id), in(m_language, name), {}, {}, {}});
    else if (field == ImportField::Programme)
        set.create(Programme{Id<Programme>(id), in(m_language, name), {}, {}, {}, {}});
    else if (field == ImportField::FocusArea)
        set.create(FocusArea{Id<FocusArea>(id), in(m_language, name), m_focusAreas++});
    else
        set.create(Person{Id<Person>(id), name, {}, {}, {}});
    enter(field, id, name, {name});
    return id;
}

QString ReferenceBook::nameOf(const Portfolio &portfolio, const Project &project, ImportField field)
{
    switch (field) {
    case ImportField::Phase: return nameOfRow(portfolio, project.phase, [](const Phase &row) { return row.code; });
    case ImportField::Hub:
        return nameOfRow(portfolio, project.hub, [](const Hub &row) { return canonicalName(row.name); });
    case ImportField::Programme:
        return nameOfRow(portfolio, project.programme, [](const Programme &row) { return canonicalName(row.title); });
    case ImportField::FocusArea:
        return nameOfRow(portfolio, project.focusArea, [](const FocusArea &row) { return canonicalName(row.name); });
    default: return nameOfRow(portfolio, project.responsible, [](const Person &row) { return row.name; });
    }
}

} // namespace opi
