#include "core/exchange/import/ListParticipants.h"

#include "core/exchange/import/Choices.h"
#include "core/exchange/import/ParticipantColumns.h"

#include <algorithm>

namespace opi {

namespace {

/// What the record says about the one partner that it names: role, CVR number, contributions.
void addPartnerFacts(ListedParticipant &partner, ListCells &cells, std::size_t record)
{
    const ColumnMap &map = cells.map();
    if (const auto column = map.columnOf(ImportField::PartnerCvr))
        partner.organisation.cvr = cells.cvr(record, *column);
    if (const auto column = map.columnOf(ImportField::PartnerCash))
        partner.cash = cells.money(record, *column);
    if (const auto column = map.columnOf(ImportField::PartnerInKind))
        partner.inKind = cells.money(record, *column);
    const auto column = map.columnOf(ImportField::PartnerRole);
    const QString text = column ? cells.text(record, *column) : QString();
    if (text.isEmpty())
        return;
    if (const std::optional<int> role = choiceFrom(ImportField::PartnerRole, text))
        partner.role = PartnerRole(*role);
    else
        cells.doubt(record, *column, "value-unknown", "taken-as-partner");
}

/// A list with one CVR column and one organisation a record means that organisation, whatever its role.
bool isCvrOfPartner(const ColumnMap &map)
{
    return !map.columnOf(ImportField::Lead) && !map.columnOf(ImportField::PartnerCvr);
}

/// "-" and the like name nobody.
QStringList namesIn(const QString &cell)
{
    QStringList names = listParts(cell, u";");
    names.removeIf([](const QString &name) {
        return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
    return names;
}

} // namespace

void readParticipants(ListedProject &project, ListCells &cells, std::size_t record)
{
    const ColumnMap &map = cells.map();
    for (std::size_t i = 0; i < map.columns.size(); ++i) {
        const std::optional<ImportField> field = map.columns[i].field;
        if (!field || importField(*field).kind != FieldKind::Organisations)
            continue;
        const QStringList names = namesIn(cells.table().records[record].cell(qsizetype(i)));
        if (*field == ImportField::Funder) {
            for (const QString &name : names) {
                if (!project.funders.contains(name))
                    project.funders << name;
            }
            continue;
        }
        for (const QString &name : names) {
            ListedParticipant participant{{name, {}}, roleOf(*field).value_or(PartnerRole::Partner), {}, {}};
            if (*field == ImportField::Partner && names.size() == 1)
                addPartnerFacts(participant, cells, record);
            const bool takesLeadCvr =
                *field == ImportField::Lead || (*field == ImportField::Partner && isCvrOfPartner(map));
            const auto cvr = map.columnOf(ImportField::LeadCvr);
            if (takesLeadCvr && cvr && names.size() == 1)
                participant.organisation.cvr = cells.cvr(record, *cvr);
            project.participants.push_back({std::move(participant), record, qsizetype(i)});
        }
    }
}

} // namespace opi
