#pragma once

#include "core/domain/CustomValue.h"
#include "core/exchange/import/ListCells.h"
#include "core/portfolio/Portfolio.h"

#include <map>

namespace opi {

/// The portfolio's own fields while a list is imported: those that its columns are taken for, and those that it adds.
class OwnFields {
public:
    OwnFields(const Portfolio &portfolio, const ColumnMap &map);

    /// What a cell says in the own field that its column is taken for, in the form of CustomValue. Words that a choice
    /// does not have yet are noted, and become choices when a project gets them.
    QString fact(ListCells &cells, std::size_t record, qsizetype column);

    const CustomValue *valueOf(const Id<Project> &project, const Id<CustomField> &field) const;
    OwnColumn columnOf(const Id<CustomField> &field) const;
    /// Gives the project the value.
    void set(const Id<Project> &project, const Id<CustomField> &field, const QString &value, ChangeSet &set);
    /// The fields that are new or have got more choices.
    void writeTo(ChangeSet &set) const;

private:
    struct Entry {
        OwnColumn column;
        CustomField before; ///< as it is in the portfolio
        CustomField after;
    };

    Entry *entryOf(const Id<CustomField> &field);

    const Portfolio &m_portfolio;
    std::vector<Entry> m_entries;
    QSet<std::pair<RowId, QString>> m_newWords; ///< that were noted
};

} // namespace opi
