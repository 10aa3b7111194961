#include "ui/models/RowEdit.h"

#include "core/actions/Edit.h"

namespace opi {

Result<ChangeSet> rowEdit(const TableInfo &table, const RowId &id, const Field &field, const CellValue &value,
                          const Reading &reading)
{
    const void *row = reading.portfolio.tables()[std::size_t(table.index)].find(id);
    if (!row)
        return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(table.name), id.toString()});
    if (!field.isOptional && isEmpty(value))
        return fail(Error::Kind::Invalid, "field-empty", {QString::fromLatin1(field.cell)});
    if (value == field.start(row, reading)) // a phase that is chosen again is not decided on twice
        return ChangeSet();
    if (field.action)
        return field.action(reading.portfolio, row, value, reading);
    RowList copy(table);
    copy.append(row);
    field.write(copy.edit(0), value, reading);
    return actions::edit(reading.portfolio, table, copy.at(0));
}

} // namespace opi
