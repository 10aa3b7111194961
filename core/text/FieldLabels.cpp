#include "core/text/Labels.h"

#include "core/text/FieldNames.h"

namespace opi {

namespace {

/// What the further cells of a field that takes several are called. The longest suffix first.
struct CellName {
    const char *suffix;
    const char *text;
};

constexpr CellName cellNames[] = {
    {"_reason_da", QT_TRANSLATE_NOOP("Field", "%1: reason (Danish)")},
    {"_reason_en", QT_TRANSLATE_NOOP("Field", "%1: reason (English)")},
    {"_currency", QT_TRANSLATE_NOOP("Field", "%1 (currency)")},
    {"_da", QT_TRANSLATE_NOOP("Field", "%1 (Danish)")},
    {"_en", QT_TRANSLATE_NOOP("Field", "%1 (English)")},
    //: the day on which a traffic light was set
    {"_on", QT_TRANSLATE_NOOP("Field", "%1: assessed on")},
};

const char *columnName(const QByteArray &table, const QByteArray &column)
{
    const char *common = nullptr;
    for (const ColumnName &name : columnNames()) {
        if (column != name.column)
            continue;
        if (table == name.table)
            return name.text;
        if (!*name.table)
            common = name.text;
    }
    return common;
}

} // namespace

QString fieldLabel(const Words &words, const TableInfo &table, const QByteArray &cell)
{
    if (const char *text = columnName(table.name, cell))
        return words.translate("Field", text);
    for (const CellName &name : cellNames) {
        if (!cell.endsWith(name.suffix))
            continue;
        if (const char *text = columnName(table.name, cell.chopped(qsizetype(qstrlen(name.suffix)))))
            return words.translate("Field", name.text).arg(words.translate("Field", text));
    }
    return QString::fromLatin1(cell);
}

} // namespace opi
