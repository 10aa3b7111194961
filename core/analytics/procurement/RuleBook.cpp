#include "core/analytics/procurement/RuleBook.h"

#include "core/base/Period.h"

namespace opi {

static bool holds(const auto &row, QDate day) { return row.from <= day && (!row.to || day <= *row.to); }

const Threshold *RuleBook::threshold(AuthorityKind authority, ContractKind contract, QDate publication) const
{
    const Threshold *general = nullptr;
    for (const Threshold &row : m_portfolio.rows<Threshold>()) {
        if (row.contract != contract || !holds(row, publication))
            continue;
        if (row.authority == authority)
            return &row;
        if (row.authority == AuthorityKind::Any)
            general = &row;
    }
    return general;
}

const ProcedureDeadline *RuleBook::deadline(Procedure procedure, QDate day) const
{
    for (const ProcedureDeadline &row : m_portfolio.rows<ProcedureDeadline>()) {
        if (row.procedure == procedure && holds(row, day))
            return &row;
    }
    return nullptr;
}

const RouteRule *RuleBook::route(Route route) const
{
    for (const RouteRule &row : m_portfolio.rows<RouteRule>()) {
        if (row.route == route)
            return &row;
    }
    return nullptr;
}

const CheckRule *RuleBook::check(int number) const
{
    for (const CheckRule &row : m_portfolio.rows<CheckRule>()) {
        if (row.number == number)
            return &row;
    }
    return nullptr;
}

const LegalRule *RuleBook::rule(const QString &code, QDate day) const
{
    for (const LegalRule &row : m_portfolio.rows<LegalRule>()) {
        if (row.code == code && holds(row, day))
            return &row;
    }
    return nullptr;
}

int RuleBook::value(const QString &code, QDate day, int otherwise) const
{
    const LegalRule *row = rule(code, day);
    return row ? row->value : otherwise;
}

QList<int> RuleBook::values(const QString &code, QDate day) const
{
    QList<int> all;
    for (const LegalRule &row : m_portfolio.rows<LegalRule>()) {
        if (row.code == code && holds(row, day))
            all << row.value;
    }
    return all;
}

} // namespace opi
