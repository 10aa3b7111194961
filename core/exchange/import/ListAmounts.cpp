#include "core/exchange/import/ListAmounts.h"

namespace opi {

namespace {

bool isAmountOfProject(const ColumnMatch &match)
{
    return match.field && importField(*match.field).isMoney() && *match.field != ImportField::PartnerCash
           && *match.field != ImportField::PartnerInKind;
}

const Listed<Money> *amountOf(const ListedProject &project, ImportField field, Currency currency)
{
    const auto found = project.amounts.find({field, 0, currency});
    return found == project.amounts.end() ? nullptr : &found->second;
}

} // namespace

ListAmounts::ListAmounts(ListCells &cells, const std::vector<std::vector<std::size_t>> &projects)
    : m_cells(cells), m_isShared(cells.map().columns.size())
{
    for (std::size_t column = 0; column < m_isShared.size(); ++column) {
        if (!isAmountOfProject(cells.map().columns[column]))
            continue;
        int shared = 0;
        int repeated = 0;
        for (const std::vector<std::size_t> &records : projects) {
            std::vector<Money> amounts;
            for (const std::size_t record : records) {
                if (const auto amount = cells.quietMoney(record, qsizetype(column)))
                    amounts.push_back(*amount);
            }
            if (amounts.size() > 1) {
                const bool same = std::equal(amounts.begin() + 1, amounts.end(), amounts.begin());
                ++(same ? repeated : shared);
            }
        }
        m_isShared[column] = shared > repeated;
    }
}

void ListAmounts::read(ListedProject &project) const
{
    for (std::size_t column = 0; column < m_isShared.size(); ++column) {
        if (isAmountOfProject(m_cells.map().columns[column]))
            readColumn(project, qsizetype(column));
    }
    checkRate(project);
    checkGrant(project);
}

void ListAmounts::readColumn(ListedProject &project, qsizetype column) const
{
    const ColumnMatch &match = m_cells.map().columns[std::size_t(column)];
    for (const std::size_t record : project.records) {
        const std::optional<Money> amount = m_cells.money(record, column);
        if (!amount)
            continue;
        const AmountKey key{*match.field, match.year.value_or(0), amount->currency};
        const auto [place, isFirst] = project.amounts.try_emplace(key, Listed<Money>{*amount, record, column});
        if (isFirst)
            continue;
        Money &known = place->second.value;
        if (m_isShared[std::size_t(column)] || place->second.column != column) {
            qint64 sum = 0;
            if (qAddOverflow(known.oere, amount->oere, &sum)) {
                m_cells.doubt(record, column, "number-unreadable", "left-empty");
                continue;
            }
            known.oere = sum;
            m_cells.doubt(record, column, "amount-shared", "added-up", decimalText(known));
        } else if (known != *amount) {
            m_cells.doubt(record, column, "records-disagree", "first-kept", decimalText(known));
        }
    }
}

void ListAmounts::checkRate(const ListedProject &project) const
{
    const auto column = m_cells.map().columnOf(ImportField::EuRate);
    if (!column)
        return;
    for (const std::size_t record : project.records) {
        const std::optional<Share> share = m_cells.share(record, *column);
        if (!share)
            continue;
        for (const Currency currency : {Currency::DKK, Currency::EUR}) {
            const Listed<Money> *budget = amountOf(project, ImportField::Budget, currency);
            const Listed<Money> *grant = amountOf(project, ImportField::EuGrant, currency);
            if (!budget || !grant || budget->value.oere == 0)
                continue;
            const double exact = double(grant->value.oere) / double(budget->value.oere);
            if (!share->fits(exact))
                m_cells.doubt(record, *column, "rate-differs", "not-stored",
                              QString::number(exact * 100, 'f', 1) + u'%');
        }
    }
}

void ListAmounts::checkGrant(const ListedProject &project) const
{
    for (const Currency currency : {Currency::DKK, Currency::EUR}) {
        const Listed<Money> *budget = amountOf(project, ImportField::Budget, currency);
        const Listed<Money> *grant = amountOf(project, ImportField::EuGrant, currency);
        if (budget && grant && grant->value.oere > budget->value.oere)
            m_cells.doubt(grant->record, grant->column, "grant-above-budget", "stored", decimalText(budget->value));
    }
}

} // namespace opi
