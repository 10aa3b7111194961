#pragma once

#include "tests/support/Builders.h"

#include <list>

namespace opi::test {

/// A portfolio that a test writes down row by row.
class Case {
public:
    /// An open project; its id is named after the code.
    Project &project(const QString &code)
    {
        Project row;
        row.id = idOf<Project>(code);
        row.code = code;
        row.title = {code, {}};
        m_projects.push_back(row);
        return m_projects.back();
    }
    /// Adds the row, with an id by its number if it has none.
    template <Entity E> Id<E> add(E row)
    {
        if (row.id.isNull())
            row.id = idOf<E>(QString::number(m_set.created<E>().size()));
        m_set.create(row);
        return row.id;
    }
    template <Entity E> static Id<E> idOf(const QString &name) { return Id<E>::named(name); }

    Portfolio portfolio() const
    {
        ChangeSet set = m_set;
        for (const Project &project : m_projects)
            set.create(project);
        return valueOf(Portfolio().with(set));
    }

    ChangeSet &set() { return m_set; }

private:
    ChangeSet m_set{"case"};
    std::list<Project> m_projects;
};

/// Seven phases F1-F7 of the default model, and what is needed for them.
inline void addPhases(Case &c)
{
    ProcessModel model;
    model.id = Case::idOf<ProcessModel>("model");
    model.code = "opi7";
    model.isDefault = true;
    c.set().create(model);
    for (int i = 1; i <= 7; ++i) {
        const QString code = QString("F%1").arg(i);
        c.set().create(Phase{Case::idOf<Phase>(code), model.id, code, {code, code}, i});
    }
}

inline Id<Phase> phase(const char *code) { return Case::idOf<Phase>(code); }
inline QDate day(const char *iso) { return QDate::fromString(iso, Qt::ISODate); }

} // namespace opi::test
