#pragma once

#include "core/base/Language.h"
#include "core/exchange/import/ListCells.h"
#include "core/exchange/import/OrganisationBook.h"
#include "core/exchange/import/ReferenceBook.h"

#include <map>
#include <memory>

namespace opi {

/// What one record says about one row.
struct ListedRow {
    std::size_t record = 0;
    std::map<ImportField, QString> facts;          ///< never empty texts
    std::map<ImportField, qsizetype> columns = {}; ///< where they stand
    std::optional<Id<Project>> project = {};       ///< that it belongs to, if the portfolio has it

    QString fact(ImportField field) const
    {
        const auto found = facts.find(field);
        return found == facts.end() ? QString() : found->second;
    }
    qsizetype column(ImportField field) const
    {
        const auto found = columns.find(field);
        return found == columns.end() ? -1 : found->second;
    }
};

/// What writing rows of a list needs.
struct RowContext {
    const Portfolio &portfolio;
    ListCells &cells;
    const PlaceNames &places;
    ReferenceBook &references;
    OrganisationBook &organisations;
    ChangeSet &set;
    Language language; ///< of what a row is called that has no text of its own
};

/// One kind of rows that lists bring in: which fields they have, how they are found again, what a new one must have.
class RowKind {
public:
    explicit RowKind(RowContext &context) : m_context(context) {}
    virtual ~RowKind() = default;

    virtual const TableInfo &table() const = 0;
    /// Of the row, not of the project that it belongs to.
    virtual QList<ImportField> fields() const = 0;
    /// What a row says, as FactReader reads it.
    virtual QString fact(const void *row, ImportField field) const = 0;
    virtual void take(void *row, ImportField field, const QString &fact) = 0;
    /// What a row is found by in its project; of a record the same.
    virtual QString key(const void *row) const = 0;
    virtual QString key(const ListedRow &listed) const = 0;
    /// What people call the row.
    virtual QString name(const void *row) const = 0;
    /// The same of a record: the first text that it says, as a rule.
    virtual QString titleOf(const ListedRow &listed) const;
    /// The project that a row belongs to; null for none.
    virtual RowId owner(const void *row) const = 0;
    /// Whether a project has one row of a key at most, so that a list cannot name two.
    virtual bool isUnique() const { return false; }
    /// The field that a row cannot do without and that the record does not have.
    virtual std::optional<ImportField> missing(const ListedRow &listed) const = 0;
    /// Takes out facts that do not go together, and notes them.
    virtual void check(ListedRow &listed) = 0;
    /// A new row of the project, which organisations have none of.
    virtual void begin(void *row, const std::optional<Id<Project>> &project) const = 0;
    /// What a new row gets where the list says nothing.
    virtual void complete(void *row, const ListedRow &listed) = 0;
    /// What follows from other facts of the row where the list does not say it: of new rows, and of those it changes.
    virtual void settle(void *row, const ListedRow &listed) = 0;

protected:
    RowContext &context() const { return m_context; }

private:
    RowContext &m_context;
};

std::unique_ptr<RowKind> makeRowKind(ListKind list, RowContext &context);

} // namespace opi
