#include "core/text/SourceText.h"

#include "core/analytics/FactSources.h"
#include "core/text/Labels.h"

namespace opi {

QString factSourceText(const Words &words, const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                       const QByteArray &cell)
{
    const FactSource *source = factSource(portfolio, row, table, cell);
    if (!source)
        return {};
    if (!source->dated)
        //: where a fact comes from; %1: an address
        return words.translate("SourceText", "Source: %1").arg(source->address);
    //: %1: an address; %2: a day
    return words.translate("SourceText", "Source: %1 (%2)").arg(source->address, words.date(*source->dated));
}

QString factText(const Words &words, const FactSource &source)
{
    const TableInfo *table = tableOf(source);
    if (!table)
        return source.column;
    return rowLabel(words, *table) + QStringLiteral(" · ") + fieldLabel(words, *table, source.column.toLatin1());
}

} // namespace opi
