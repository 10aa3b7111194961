#pragma once

#include "core/domain/CustomField.h"
#include "core/exchange/import/ImportField.h"
#include "core/exchange/import/PlaceNames.h"
#include "core/exchange/SourceTable.h"

#include <QSet>

namespace opi {

/// What the cells of a column look like, whatever its heading says.
class ColumnContent {
public:
    ColumnContent(const SourceTable &table, qsizetype column, const PlaceNames &places);

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

/// Whether the cells of a column are English sentences rather than Danish or Norwegian ones, by their small words.
bool looksEnglish(const SourceTable &table, qsizetype column);

} // namespace opi
