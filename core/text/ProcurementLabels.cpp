// The names of values of a procurement and its rules.
#include "core/text/Labels.h"

#include "core/text/ValueNames.h"

namespace opi {

QString label(const Words &words, RuleStatus status)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("RuleStatus", "Confirmed"),
        QT_TRANSLATE_NOOP("RuleStatus", "Computed"),
        QT_TRANSLATE_NOOP("RuleStatus", "Second-hand"),
        QT_TRANSLATE_NOOP("RuleStatus", "Not confirmed"),
    };
    return nameOf(words, "RuleStatus", names, status);
}

QString label(const Words &words, RuleUnit unit)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("RuleUnit", "No unit"),  QT_TRANSLATE_NOOP("RuleUnit", "Days"),
        QT_TRANSLATE_NOOP("RuleUnit", "Per cent"), QT_TRANSLATE_NOOP("RuleUnit", "Kroner"),
        QT_TRANSLATE_NOOP("RuleUnit", "Euro"),     QT_TRANSLATE_NOOP("RuleUnit", "Years"),
    };
    return nameOf(words, "RuleUnit", names, unit);
}

QString label(const Words &words, AuthorityKind authority)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("AuthorityKind", "All"),
        QT_TRANSLATE_NOOP("AuthorityKind", "State"),
        QT_TRANSLATE_NOOP("AuthorityKind", "Region, municipality or public body"),
        QT_TRANSLATE_NOOP("AuthorityKind", "Utility"),
    };
    return nameOf(words, "AuthorityKind", names, authority);
}

QString label(const Words &words, ContractKind contract)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ContractKind", "Goods and services"),
        QT_TRANSLATE_NOOP("ContractKind", "Works"),
        QT_TRANSLATE_NOOP("ContractKind", "Social and other special services"),
        QT_TRANSLATE_NOOP("ContractKind", "Part of goods and services"),
        QT_TRANSLATE_NOOP("ContractKind", "Part of works"),
        QT_TRANSLATE_NOOP("ContractKind", "Concession"),
    };
    return nameOf(words, "ContractKind", names, contract);
}

QString label(const Words &words, Procedure procedure)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Procedure", "Open procedure"),
        QT_TRANSLATE_NOOP("Procedure", "Restricted procedure"),
        QT_TRANSLATE_NOOP("Procedure", "Competitive procedure with negotiation"),
        QT_TRANSLATE_NOOP("Procedure", "Competitive dialogue"),
        QT_TRANSLATE_NOOP("Procedure", "Innovation partnership"),
    };
    return nameOf(words, "Procedure", names, procedure);
}

QString label(const Words &words, Route route)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Route", "No route chosen"),
        QT_TRANSLATE_NOOP("Route", "OPI without tender"),
        QT_TRANSLATE_NOOP("Route", "R&D exemption (§ 22)"),
        QT_TRANSLATE_NOOP("Route", "Innovation partnership"),
        QT_TRANSLATE_NOOP("Route", "Pre-commercial procurement (PCP)"),
        QT_TRANSLATE_NOOP("Route", "Public procurement of innovative solutions (PPI)"),
        QT_TRANSLATE_NOOP("Route", "Competitive procedure with negotiation"),
        QT_TRANSLATE_NOOP("Route", "Competitive dialogue"),
        QT_TRANSLATE_NOOP("Route", "Open procedure"),
        QT_TRANSLATE_NOOP("Route", "Restricted procedure"),
        QT_TRANSLATE_NOOP("Route", "Framework agreement"),
        QT_TRANSLATE_NOOP("Route", "Below the threshold value"),
        QT_TRANSLATE_NOOP("Route", "Mixed contract"),
    };
    return nameOf(words, "Route", names, route);
}

QString label(const Words &words, ProcurementStage stage)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ProcurementStage", "Not assessed"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Route chosen"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Market dialogue"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Procurement documents"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Published"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Tenders"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Evaluation"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Standstill"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Contract"),
        QT_TRANSLATE_NOOP("ProcurementStage", "Option active"),
    };
    return nameOf(words, "ProcurementStage", names, stage);
}

QString label(const Words &words, Measure measure)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Measure", "Log of who received what"),
        QT_TRANSLATE_NOOP("Measure", "Results published"),
        QT_TRANSLATE_NOOP("Measure", "Longer deadlines"),
        QT_TRANSLATE_NOOP("Measure", "Functional requirements"),
        QT_TRANSLATE_NOOP("Measure", "Separate people"),
        QT_TRANSLATE_NOOP("Measure", "Openness agreed"),
        QT_TRANSLATE_NOOP("Measure", "Opportunity published"),
        QT_TRANSLATE_NOOP("Measure", "Written assessment"),
        QT_TRANSLATE_NOOP("Measure", "Market dialogue"),
    };
    return nameOf(words, "Measure", names, measure);
}

QString couplingLabel(const Words &words, int coupling)
{
    static constexpr const char *names[] = {//: how closely a project is coupled to a purchase
                                            QT_TRANSLATE_NOOP("Coupling", "0 – not coupled"),
                                            QT_TRANSLATE_NOOP("Coupling", "1 – buyer named"),
                                            QT_TRANSLATE_NOOP("Coupling", "2 – route and budget intended"),
                                            QT_TRANSLATE_NOOP("Coupling", "3 – tender planned"),
                                            QT_TRANSLATE_NOOP("Coupling", "4 – purchase option in the contract")};
    return levelName(words, "Coupling", names, coupling + 1);
}

} // namespace opi
