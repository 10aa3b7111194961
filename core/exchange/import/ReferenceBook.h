#pragma once

#include "core/exchange/import/ImportField.h"
#include "core/portfolio/Portfolio.h"

#include <QHash>

namespace opi {

/// The rows that a project and what it owns can refer to by name: phases, hubs, programmes, focus areas and the person
/// responsible. Phases are never added; of the others a name that is not there becomes a row when a project gets it.
class ReferenceBook {
public:
    /// `language`: what the names of the list are written in.
    ReferenceBook(const Portfolio &portfolio, Language language);

    /// The field among whose names those of this one are: whoever owns a risk is a person, as who is responsible.
    static ImportField bookOf(ImportField field);

    bool isKnown(ImportField field, const QString &name) const;
    /// What the row is called in comparisons and exports; the name itself where there is no row.
    QString canonical(ImportField field, const QString &name) const;
    /// The row of the name; a new one goes into the set. Null for a phase that there is not.
    RowId obtain(ImportField asked, const QString &name, ChangeSet &set);

    static QString nameOf(const Portfolio &portfolio, const Project &project, ImportField field);

private:
    struct Entry {
        RowId id;
        QString name;
    };

    void enter(ImportField field, const RowId &id, const QString &canonical, const QStringList &names);

    Language m_language;
    int m_focusAreas;
    QHash<ImportField, QHash<QString, Entry>> m_entries;
};

} // namespace opi
