#pragma once

#include "core/domain/CheckRule.h"
#include "core/domain/LegalRule.h"
#include "core/domain/ProcedureDeadline.h"
#include "core/domain/RouteRule.h"
#include "core/domain/Threshold.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// The rules of a portfolio, found by the day that they are asked about. Points into it: valid as long as it is not
/// changed.
class RuleBook {
public:
    explicit RuleBook(const Portfolio &portfolio) : m_portfolio(portfolio) {}

    /// The row that holds for what is published on the day: that of the authority itself before that for all. Null:
    /// none holds then.
    const Threshold *threshold(AuthorityKind authority, ContractKind contract, QDate publication) const;
    const ProcedureDeadline *deadline(Procedure procedure, QDate day) const;
    const RouteRule *route(Route route) const;
    const CheckRule *check(int number) const;
    const LegalRule *rule(const QString &code, QDate day) const;
    /// The value of a rule; `otherwise` if the portfolio has none for the day.
    int value(const QString &code, QDate day, int otherwise) const;
    /// The values of all rules with this code that hold on the day.
    QList<int> values(const QString &code, QDate day) const;

private:
    const Portfolio &m_portfolio;
};

} // namespace opi
