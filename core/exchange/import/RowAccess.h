#pragma once

#include "core/domain/Person.h"
#include "core/exchange/import/Choices.h"
#include "core/exchange/import/NameKey.h"
#include "core/exchange/import/ProjectFacts.h"
#include "core/exchange/import/RowKinds.h"

#include <algorithm>
#include <functional>

namespace opi {

// What the kinds of rows are put together of: how one field is read from a row and written into it.

/// A day as a fact, and back; empty for none.
QString dayFact(const std::optional<QDate> &day);
std::optional<QDate> dayOfFact(const QString &fact);

/// What a title in two languages is found by.
QString titleKeyOf(const QString &da, const QString &en);

/// Drops the later of two that do not go together.
void dropBackward(ListedRow &listed, ImportField later, bool isBackward, ListCells &cells);
/// The same of two days.
void dropBackward(ListedRow &listed, ImportField first, ImportField later, ListCells &cells);
/// Puts the name by which the portfolio knows an organisation in the place of the list's.
void useKnownName(ListedRow &listed, ImportField organisation, const OrganisationBook &book);

/// One field of rows of type E.
template <typename E> struct Access {
    ImportField field;
    std::function<QString(const E &)> fact;
    std::function<void(E &, const QString &)> take;
};

template <typename E> Access<E> textAccess(ImportField field, QString E::*text)
{
    return {field, [=](const E &row) { return cleanText(row.*text); },
            [=](E &row, const QString &fact) { row.*text = fact; }};
}

template <typename E> Access<E> textAccess(ImportField field, LocalizedText E::*text, Language language)
{
    return {field, [=](const E &row) { return cleanText((row.*text).exactly(language)); },
            [=](E &row, const QString &fact) { (row.*text).exactly(language) = fact; }};
}

template <typename E> Access<E> dayAccess(ImportField field, std::optional<QDate> E::*day)
{
    return {field, [=](const E &row) { return dayFact(row.*day); },
            [=](E &row, const QString &fact) { row.*day = dayOfFact(fact); }};
}

template <typename E> Access<E> dayAccess(ImportField field, QDate E::*day)
{
    return {field, [=](const E &row) { return dayFact(row.*day); },
            [=](E &row, const QString &fact) { row.*day = dayOfFact(fact).value_or(QDate()); }};
}

/// Years, counts and per cent.
template <typename E> Access<E> numberAccess(ImportField field, std::optional<int> E::*number)
{
    return {field, [=](const E &row) { return row.*number ? QString::number(*(row.*number)) : QString(); },
            [=](E &row, const QString &fact) {
                row.*number = fact.isEmpty() ? std::nullopt : std::optional(fact.toInt());
            }};
}

/// A level that every row has.
template <typename E> Access<E> levelAccess(ImportField field, int E::*level)
{
    return {field, [=](const E &row) { return QString::number(row.*level); },
            [=](E &row, const QString &fact) { row.*level = fact.toInt(); }};
}

template <typename E> Access<E> amountAccess(ImportField field, std::optional<Money> E::*amount)
{
    return {field, [=](const E &row) { return row.*amount ? amountFact(*(row.*amount)) : QString(); },
            [=](E &row, const QString &fact) { row.*amount = amountOfFact(fact); }};
}

template <typename E, typename Enum> Access<E> choiceAccess(ImportField field, Enum E::*value)
{
    return {field, [=](const E &row) { return choiceCode(field, int(row.*value)); },
            [=](E &row, const QString &fact) { row.*value = Enum(choiceFrom(field, fact).value_or(0)); }};
}

/// Somebody who is added where the portfolio does not know the name.
template <typename E>
Access<E> personAccess(ImportField field, std::optional<Id<Person>> E::*person, RowContext &context)
{
    return {field,
            [=, &context](const E &row) {
                const Person *known = row.*person ? context.portfolio.find(*(row.*person)) : nullptr;
                return known ? known->name : QString();
            },
            [=, &context](E &row, const QString &fact) {
                row.*person = Id<Person>(context.references.obtain(field, fact, context.set));
            }};
}

/// A kind whose fields are a list of accesses.
template <Entity E> class KindOf : public RowKind {
public:
    using RowKind::RowKind;

    const TableInfo &table() const final { return tableInfo<E>(); }
    QList<ImportField> fields() const final
    {
        QList<ImportField> all;
        for (const Access<E> &each : m_access)
            all << each.field;
        return all;
    }
    QString fact(const void *row, ImportField field) const final { return access(field).fact(typed(row)); }
    void take(void *row, ImportField field, const QString &fact) final
    {
        access(field).take(*static_cast<E *>(row), fact);
    }
    QString key(const void *row) const final { return keyOf(typed(row)); }
    QString key(const ListedRow &listed) const override = 0;
    QString name(const void *row) const final { return nameOf(typed(row)); }
    RowId owner(const void *row) const final { return ownerOf(typed(row)); }
    void check(ListedRow &) override {}
    void begin(void *row, const std::optional<Id<Project>> &project) const final
    {
        E &typed = *static_cast<E *>(row);
        typed.id = Id<E>::generate();
        placeIn(typed, project);
    }
    void complete(void *row, const ListedRow &listed) final { completeRow(*static_cast<E *>(row), listed); }
    void settle(void *row, const ListedRow &listed) final { settleRow(*static_cast<E *>(row), listed); }

protected:
    virtual QString keyOf(const E &row) const = 0;
    virtual QString nameOf(const E &row) const = 0;
    virtual RowId ownerOf([[maybe_unused]] const E &row) const
    {
        if constexpr (OwnedEntity<E>)
            return parentId(row).untyped();
        else
            return {};
    }
    virtual void placeIn([[maybe_unused]] E &row, [[maybe_unused]] const std::optional<Id<Project>> &project) const
    {
        if constexpr (requires { row.*Table<E>::parent = project.value(); })
            row.*Table<E>::parent = project.value();
    }
    virtual void completeRow(E &, const ListedRow &) {}
    virtual void settleRow(E &, const ListedRow &) {}

    bool saysAnything(const ListedRow &listed) const
    {
        return std::any_of(m_access.begin(), m_access.end(),
                           [&](const Access<E> &each) { return listed.facts.contains(each.field); });
    }

    std::vector<Access<E>> m_access;

private:
    static const E &typed(const void *row) { return *static_cast<const E *>(row); }
    const Access<E> &access(ImportField field) const
    {
        for (const Access<E> &each : m_access) {
            if (each.field == field)
                return each;
        }
        Q_UNREACHABLE();
    }
};

/// Rows that are found by their title, and cannot do without one.
template <Entity E> class TitledRows : public KindOf<E> {
public:
    TitledRows(RowContext &context, ImportField danish, ImportField english)
        : KindOf<E>(context), m_danish(danish), m_english(english)
    {
        this->m_access = {textAccess(danish, &E::title, Language::Danish),
                          textAccess(english, &E::title, Language::English)};
    }

    QString key(const ListedRow &listed) const override
    {
        return titleKeyOf(listed.fact(m_danish), listed.fact(m_english));
    }
    std::optional<ImportField> missing(const ListedRow &listed) const override
    {
        return key(listed).isEmpty() ? std::optional(m_danish) : std::nullopt;
    }

protected:
    /// The fields after the title.
    void addFields(std::initializer_list<Access<E>> fields) { this->m_access.insert(this->m_access.end(), fields); }
    QString keyOf(const E &row) const override { return titleKeyOf(row.title.da, row.title.en); }
    QString nameOf(const E &row) const override { return row.title.in(Language::Danish); }

private:
    ImportField m_danish;
    ImportField m_english;
};

} // namespace opi
