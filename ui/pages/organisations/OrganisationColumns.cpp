#include "ui/pages/organisations/OrganisationColumns.h"

#include "core/domain/Municipality.h"
#include "core/domain/Organisation.h"
#include "core/domain/Person.h"
#include "core/domain/Project.h"
#include "core/domain/Region.h"
#include "ui/models/FieldOf.h"

namespace opi {

namespace {

/// A kind or size that nobody knows is an empty cell.
RowColumn withoutUnknown(RowColumn column)
{
    column.value = [value = column.value](const void *row, const Reading &reading) {
        const CellValue known = value(row, reading);
        return known == CellValue(qint64(0)) ? CellValue() : known;
    };
    column.text = [text = column.text, value = column.value](const void *row, const Reading &reading) {
        return isEmpty(value(row, reading)) ? QString() : text(row, reading);
    };
    return column;
}

RowColumn projectCountColumn(const Participations &participations)
{
    RowColumn column;
    column.key = "projects";
    column.header = [](const Words &words) { return tableLabel(words, tableInfo<Project>()); };
    column.value = [&participations](const void *row, const Reading &) {
        return CellValue(qint64(participations.of(static_cast<const Organisation *>(row)->id).projects.size()));
    };
    column.alignment = Qt::AlignRight;
    return column;
}

RowColumn rolesColumn(const Participations &participations)
{
    RowColumn column;
    column.key = "roles";
    //: what an organisation is in its projects: "Need owner, Buyer"
    column.header = [](const Words &words) { return words.translate("OrganisationColumns", "Roles"); };
    column.value = [&participations](const void *row, const Reading &reading) {
        QStringList roles;
        for (const PartnerRole role : participations.of(static_cast<const Organisation *>(row)->id).roles)
            roles << label(reading.words, role);
        return CellValue(roles);
    };
    column.isMuted = true;
    return column;
}

} // namespace

QList<RowColumn> organisationColumns(const Participations &participations)
{
    using Columns = ColumnsOf<Organisation>;
    QList<RowColumn> columns{
        Columns::edited(required(fieldOf<Organisation>("name", &Organisation::name))),
        withoutUnknown(Columns::edited(fieldOf<Organisation>("kind", &Organisation::kind))),
        Columns::edited(fieldOf<Organisation>("cvr", &Organisation::cvr)),
        Columns::edited(fieldOf<Organisation>("region", &Organisation::region)),
        Columns::edited(fieldOf<Organisation>("municipality", &Organisation::municipality)),
        withoutUnknown(Columns::edited(fieldOf<Organisation>("size", &Organisation::size))),
        projectCountColumn(participations),
        rolesColumn(participations),
        Columns::edited(fieldOf<Organisation>("valid_from", &Organisation::validFrom)),
        Columns::edited(fieldOf<Organisation>("valid_to", &Organisation::validTo)),
        Columns::edited(fieldOf<Organisation>("successor", &Organisation::successor)),
        Columns::edited(fieldOf<Organisation>("address", &Organisation::address)),
    };
    columns[0].total = RowColumn::Total::Count;
    columns.last().isHidden = true;
    return columns;
}

QList<RowColumn> personColumns()
{
    using Columns = ColumnsOf<Person>;
    QList<RowColumn> columns{
        Columns::edited(required(fieldOf<Person>("name", &Person::name))),
        Columns::edited(fieldOf<Person>("role", &Person::role)),
        Columns::edited(fieldOf<Person>("organisation", &Person::organisation)),
        Columns::edited(fieldOf<Person>("work_address", &Person::workAddress)),
    };
    columns[0].total = RowColumn::Total::Count;
    return columns;
}

} // namespace opi
