#pragma once

#include "core/domain/CustomField.h"
#include "core/exchange/import/ImportField.h"
#include "core/exchange/import/PlaceNames.h"
#include "core/exchange/SourceTable.h"

#include <QHash>
#include <QSet>

namespace opi {

/// What a cell can be taken for.
struct CellLook {
    bool isAmount = false;
    bool namesCurrency = false;
    bool isShare = false;
    bool isDate = false;
    bool isLevel = false;
    bool isCvr = false;
    bool isRegion = false;
    bool isMunicipality = false;
};

/// Looks at cells, at each text once: lists say the same in many rows.
class CellLooks {
public:
    explicit CellLooks(const PlaceNames &places) : m_places(places) {}

    CellLook of(const QString &cell);

private:
    const PlaceNames &m_places;
    QHash<QString, CellLook> m_known;
};

/// What the cells of a column look like, whatever its heading says.
class ColumnContent {
public:
    ColumnContent(const SourceTable &table, qsizetype column, CellLooks &looks);

    /// Whether most cells can be values of the field. An empty column can be anything.
    bool fits(ImportField field) const;
    /// Whether the cells are names of regions, or of municipalities.
    bool names(ImportField field) const;
    /// What a field would be that takes these cells; a heading can say that numbers are amounts.
    CustomKind ownKind(const QString &heading) const;

private:
    int m_filled = 0;
    int m_amounts = 0;
    int m_shares = 0;
    int m_dates = 0;
    int m_levels = 0;
    int m_cvrNumbers = 0;
    int m_regions = 0;
    int m_municipalities = 0;
    int m_currencies = 0; ///< amounts that name one
    QSet<QString> m_values;
};

/// Of all columns: they are what they are, whatever kind of list it may be.
std::vector<ColumnContent> contentsOf(const SourceTable &table, const Portfolio &portfolio);

/// Whether the cells of a column are English sentences rather than Danish or Norwegian ones, by their small words.
bool looksEnglish(const SourceTable &table, qsizetype column);

} // namespace opi
