#include "core/domain/ValueCodes.h"

namespace opi {

namespace {

template <typename Enum, std::size_t count> QString code(const char *const (&codes)[count], Enum value)
{
    static_assert(int(count) == valueCount(Enum()), "each value has a code");
    return QString::fromLatin1(codes[std::size_t(value)]);
}

} // namespace

QString codeOf(Light light)
{
    static constexpr const char *codes[] = {"none", "green", "yellow", "red"};
    return code(codes, light);
}

QString codeOf(ProjectState state)
{
    static constexpr const char *codes[] = {"active", "on-hold", "in-operation", "learning", "stopped", "continued"};
    return code(codes, state);
}

QString codeOf(Confidentiality confidentiality)
{
    static constexpr const char *codes[] = {"open", "internal", "confidential"};
    return code(codes, confidentiality);
}

QString codeOf(OrganisationKind kind)
{
    static constexpr const char *codes[] = {"unknown",     "region",     "municipality",  "hospital", "state-body",
                                            "university",  "education",  "gts-institute", "company",  "cluster",
                                            "association", "foundation", "investor",      "patients", "international"};
    return code(codes, kind);
}

QString codeOf(OrganisationSize size)
{
    static constexpr const char *codes[] = {"unknown", "micro", "small", "medium", "large"};
    return code(codes, size);
}

QString codeOf(PartnerRole role)
{
    static constexpr const char *codes[] = {"partner",     "lead",  "need-owner", "developer", "evaluator",
                                            "co-financer", "buyer", "test-site",  "adviser"};
    return code(codes, role);
}

QString codeOf(GrantState state)
{
    static constexpr const char *codes[] = {"reserved", "committed", "disbursed", "accounted"};
    return code(codes, state);
}

QString codeOf(AmountBasis basis)
{
    static constexpr const char *codes[] = {"total", "per-year"};
    return code(codes, basis);
}

QString codeOf(Currency currency)
{
    static constexpr const char *codes[] = {"DKK", "EUR"};
    return code(codes, currency);
}

QString codeOf(EvidenceKind kind)
{
    static constexpr const char *codes[] = {"need-study",     "market-study",   "demonstration", "technical-test",
                                            "pilot",          "clinical-study", "assessment",    "regulatory",
                                            "business-case",  "agreement",      "procurement",   "decision",
                                            "operation-data", "publication",    "plan",          "other"};
    return code(codes, kind);
}

QString codeOf(StrategyOption option)
{
    static constexpr const char *codes[] = {"substitute", "outsource", "improve", "relocate",
                                            "reorient",   "postpone",  "stop"};
    return code(codes, option);
}

QString codeOf(CustomKind kind)
{
    static constexpr const char *codes[] = {"text", "number", "money", "date", "choice"};
    return code(codes, kind);
}

QString codeOf(ListKind list)
{
    static constexpr const char *codes[] = {"projects",       "organisations",    "milestones",    "risks",
                                            "budget-lines",   "grants",           "barriers",      "follow-ups",
                                            "decisions",      "procurements",     "customers",     "benefits",
                                            "rollout-plans",  "commercial-plans", "sources",       "gate-answers",
                                            "gate-decisions", "phase-plans",      "option-holders"};
    return code(codes, list);
}

QString codeOf(Answer answer)
{
    static constexpr const char *codes[] = {"open", "met", "not-met", "not-applicable"};
    return code(codes, answer);
}

QString codeOf(GateVerdict verdict)
{
    static constexpr const char *codes[] = {"go", "conditional", "recycle", "hold", "stop"};
    return code(codes, verdict);
}

QString codeOf(FollowUpOrigin origin)
{
    static constexpr const char *codes[] = {"own", "gate-condition", "decision", "barrier", "risk"};
    return code(codes, origin);
}

QString codeOf(BarrierKind kind)
{
    static constexpr const char *codes[] = {"sale",       "implementation", "scaling",      "procurement", "evidence",
                                            "regulation", "finance",        "organisation", "data-it",     "rights"};
    return code(codes, kind);
}

QString codeOf(DecisionKind kind)
{
    static constexpr const char *codes[] = {"decision", "change-request"};
    return code(codes, kind);
}

QString codeOf(DecisionState state)
{
    static constexpr const char *codes[] = {"wanted", "approved", "rejected", "deferred"};
    return code(codes, state);
}

QString codeOf(RiskStrategy strategy)
{
    static constexpr const char *codes[] = {"reduce", "avoid", "share", "accept"};
    return code(codes, strategy);
}

QString codeOf(RuleStatus status)
{
    static constexpr const char *codes[] = {"confirmed", "computed", "secondary", "open"};
    return code(codes, status);
}

QString codeOf(RuleUnit unit)
{
    static constexpr const char *codes[] = {"none", "days", "percent", "kroner", "euro", "years"};
    return code(codes, unit);
}

QString codeOf(AuthorityKind authority)
{
    static constexpr const char *codes[] = {"any", "state", "sub-central", "utility"};
    return code(codes, authority);
}

QString codeOf(ContractKind contract)
{
    static constexpr const char *codes[] = {"goods-services",      "works",      "light",
                                            "lots-goods-services", "lots-works", "concessions"};
    return code(codes, contract);
}

QString codeOf(Procedure procedure)
{
    static constexpr const char *codes[] = {"open", "restricted", "negotiated", "dialogue", "innovation-partnership"};
    return code(codes, procedure);
}

QString codeOf(Route route)
{
    static constexpr const char *codes[] = {"none",          "opi-without-tender",
                                            "rnd-exemption", "innovation-partnership",
                                            "pcp",           "ppi",
                                            "negotiated",    "dialogue",
                                            "open",          "restricted",
                                            "framework",     "below-threshold",
                                            "mixed"};
    return code(codes, route);
}

QString codeOf(ProcurementStage stage)
{
    static constexpr const char *codes[] = {"not-assessed", "route-chosen", "market-dialogue", "documents",
                                            "published",    "tenders",      "evaluation",      "standstill",
                                            "contract",     "option-active"};
    return code(codes, stage);
}

QString codeOf(Measure measure)
{
    static constexpr const char *codes[] = {"log",
                                            "publish-results",
                                            "longer-deadlines",
                                            "functional-requirements",
                                            "separate-people",
                                            "agreed-openness",
                                            "publish-opportunity",
                                            "written-assessment",
                                            "market-dialogue"};
    return code(codes, measure);
}

QString codeOf(PlanKind kind)
{
    static constexpr const char *codes[] = {"implementation", "scaling"};
    return code(codes, kind);
}

QString codeOf(BusinessModel model)
{
    static constexpr const char *codes[] = {"none",           "purchase",        "subscription",     "leasing",
                                            "licence",        "royalty",         "purchase-option",  "revenue-share",
                                            "gain-share",     "outcome-payment", "partner-discount", "spin-out",
                                            "pre-commercial", "joint-framework"};
    return code(codes, model);
}

QString codeOf(CustomerStage stage)
{
    static constexpr const char *codes[] = {"lead", "dialogue", "pilot", "order"};
    return code(codes, stage);
}

QString codeOf(ToleranceMeasure measure)
{
    static constexpr const char *codes[] = {"cost-percent", "cost-kroner", "delay-months", "benefit-percent"};
    return code(codes, measure);
}

} // namespace opi
