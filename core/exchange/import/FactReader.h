#pragma once

#include "core/exchange/import/ListCells.h"
#include "core/exchange/import/PlaceNames.h"
#include "core/exchange/import/ReferenceBook.h"

#include <QSet>

namespace opi {

/// What the cells of a record say, in the one form of each kind of field in which the import compares and the ledger
/// keeps it: see factOf(). What is doubtful is noted with the cell.
class FactReader {
public:
    FactReader(ListCells &cells, const PlaceNames &places, ReferenceBook &references)
        : m_cells(cells), m_places(places), m_references(references)
    {
    }

    /// Empty where the cell says nothing, or nothing that can be taken.
    QString fact(std::size_t record, qsizetype column, ImportField field);
    /// Cells that are missing, and those behind the last heading.
    void noteRaggedness(std::size_t record);

private:
    QString choiceIn(std::size_t record, qsizetype column, ImportField field);
    QString referenceIn(std::size_t record, qsizetype column, ImportField field);
    QString yearIn(std::size_t record, qsizetype column);
    QString percentIn(std::size_t record, qsizetype column);
    QString countIn(std::size_t record, qsizetype column);
    QString scaleIn(std::size_t record, qsizetype column, ImportField field);

    ListCells &m_cells;
    const PlaceNames &m_places;
    ReferenceBook &m_references;
    QSet<std::pair<int, QString>> m_newNames;
};

} // namespace opi
