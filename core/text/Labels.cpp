#include "core/text/Labels.h"

#include "core/text/ValueNames.h"

namespace opi {

QString label(const Words &words, Language language)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("Language", "Danish"),
                                            QT_TRANSLATE_NOOP("Language", "English")};
    return nameOf(words, "Language", names, language);
}

QString label(const Words &words, Currency currency)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("Currency", "Danish kroner"),
                                            QT_TRANSLATE_NOOP("Currency", "Euro")};
    return nameOf(words, "Currency", names, currency);
}

QString label(const Words &words, Light light)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("Light", "Not assessed"),
                                            QT_TRANSLATE_NOOP("Light", "Green"), QT_TRANSLATE_NOOP("Light", "Yellow"),
                                            QT_TRANSLATE_NOOP("Light", "Red")};
    return nameOf(words, "Light", names, light);
}

QString label(const Words &words, ProjectState state)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ProjectState", "Active"),
        QT_TRANSLATE_NOOP("ProjectState", "On hold"),
        //: closed: the solution is in daily use
        QT_TRANSLATE_NOOP("ProjectState", "Closed – in operation"),
        //: closed: no solution in use, but lessons learned
        QT_TRANSLATE_NOOP("ProjectState", "Closed – learning"),
        QT_TRANSLATE_NOOP("ProjectState", "Stopped"),
        //: goes on in another project
        QT_TRANSLATE_NOOP("ProjectState", "Continued"),
    };
    return nameOf(words, "ProjectState", names, state);
}

QString label(const Words &words, Confidentiality confidentiality)
{
    static constexpr const char *names[] = {//: may be shown to anybody
                                            QT_TRANSLATE_NOOP("Confidentiality", "Open"),
                                            QT_TRANSLATE_NOOP("Confidentiality", "Internal"),
                                            QT_TRANSLATE_NOOP("Confidentiality", "Confidential")};
    return nameOf(words, "Confidentiality", names, confidentiality);
}

QString label(const Words &words, OrganisationKind kind)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("OrganisationKind", "Unknown"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Region"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Municipality"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Hospital"),
        QT_TRANSLATE_NOOP("OrganisationKind", "State body"),
        QT_TRANSLATE_NOOP("OrganisationKind", "University"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Other education"),
        QT_TRANSLATE_NOOP("OrganisationKind", "GTS institute"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Company"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Cluster or hub"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Business association"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Foundation"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Investor"),
        QT_TRANSLATE_NOOP("OrganisationKind", "Patient or citizen organisation"),
        //: such as the European Union
        QT_TRANSLATE_NOOP("OrganisationKind", "International body"),
    };
    return nameOf(words, "OrganisationKind", names, kind);
}

QString label(const Words &words, OrganisationSize size)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("OrganisationSize", "Unknown"),
        QT_TRANSLATE_NOOP("OrganisationSize", "Micro (fewer than 10 employees)"),
        QT_TRANSLATE_NOOP("OrganisationSize", "Small (fewer than 50 employees)"),
        QT_TRANSLATE_NOOP("OrganisationSize", "Medium (fewer than 250 employees)"),
        QT_TRANSLATE_NOOP("OrganisationSize", "Large (250 employees or more)"),
    };
    return nameOf(words, "OrganisationSize", names, size);
}

QString label(const Words &words, PartnerRole role)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("PartnerRole", "Partner"),
        //: the partner that holds the contract, whom grant lists call the beneficiary
        QT_TRANSLATE_NOOP("PartnerRole", "Lead partner"),
        QT_TRANSLATE_NOOP("PartnerRole", "Need owner"),
        //: the company that develops the solution
        QT_TRANSLATE_NOOP("PartnerRole", "Developer"),
        QT_TRANSLATE_NOOP("PartnerRole", "Evaluator"),
        QT_TRANSLATE_NOOP("PartnerRole", "Co-financer"),
        QT_TRANSLATE_NOOP("PartnerRole", "Buyer"),
        QT_TRANSLATE_NOOP("PartnerRole", "Test site"),
        QT_TRANSLATE_NOOP("PartnerRole", "Adviser"),
    };
    return nameOf(words, "PartnerRole", names, role);
}

QString label(const Words &words, GrantState state)
{
    static constexpr const char *names[] = {
        //: Reserveret
        QT_TRANSLATE_NOOP("GrantState", "Reserved"),
        //: Tilsagn
        QT_TRANSLATE_NOOP("GrantState", "Committed"),
        //: Udbetalt
        QT_TRANSLATE_NOOP("GrantState", "Disbursed"),
        //: Regnskabsført
        QT_TRANSLATE_NOOP("GrantState", "Accounted"),
    };
    return nameOf(words, "GrantState", names, state);
}

QString label(const Words &words, AmountBasis basis)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("AmountBasis", "In total"),
                                            QT_TRANSLATE_NOOP("AmountBasis", "Per year")};
    return nameOf(words, "AmountBasis", names, basis);
}

QString label(const Words &words, RiskBand band)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("RiskBand", "Low"), QT_TRANSLATE_NOOP("RiskBand", "Medium"),
        QT_TRANSLATE_NOOP("RiskBand", "High"), QT_TRANSLATE_NOOP("RiskBand", "Severe")};
    return nameOf(words, "RiskBand", names, band);
}

QString label(const Words &words, RubricScale scale)
{
    static constexpr const char *names[] = {
        //: levels that the project as a whole is given
        QT_TRANSLATE_NOOP("RubricScale", "Profile"),
        //: levels of the readiness of each component of an innovation package
        QT_TRANSLATE_NOOP("RubricScale", "Readiness of components"),
        //: levels of the use of each component of an innovation package
        QT_TRANSLATE_NOOP("RubricScale", "Use of components"),
    };
    return nameOf(words, "RubricScale", names, scale);
}

QString label(const Words &words, EvidenceKind kind)
{
    static constexpr const char *names[] = {
        //: interviews, observation, workshops about a need
        QT_TRANSLATE_NOOP("EvidenceKind", "Study of the need"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Market study"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Demonstration"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Technical test"),
        //: a trial with real users
        QT_TRANSLATE_NOOP("EvidenceKind", "Pilot"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Clinical study"),
        //: MTV, VTV, MAST, mini-MTV
        QT_TRANSLATE_NOOP("EvidenceKind", "Health technology assessment"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Regulatory document"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Business case"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Agreement"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Procurement document"),
        //: minutes, a budget decision
        QT_TRANSLATE_NOOP("EvidenceKind", "Decision"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Operation data"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Publication"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Plan"),
        QT_TRANSLATE_NOOP("EvidenceKind", "Other evidence"),
    };
    return nameOf(words, "EvidenceKind", names, kind);
}

QString label(const Words &words, StrategyOption option)
{
    static constexpr const char *names[] = {
        //: what to do about a bottleneck: put something else in its place
        QT_TRANSLATE_NOOP("StrategyOption", "Substitute"),
        //: let somebody else mend the bottleneck
        QT_TRANSLATE_NOOP("StrategyOption", "Outsource"),
        //: mend the bottleneck yourself
        QT_TRANSLATE_NOOP("StrategyOption", "Improve"),
        //: scale somewhere else, where it is no bottleneck
        QT_TRANSLATE_NOOP("StrategyOption", "Relocate"),
        //: change the goal
        QT_TRANSLATE_NOOP("StrategyOption", "Reorient"),
        QT_TRANSLATE_NOOP("StrategyOption", "Postpone"),
        QT_TRANSLATE_NOOP("StrategyOption", "Stop"),
    };
    return nameOf(words, "StrategyOption", names, option);
}

QString label(const Words &words, CustomKind kind)
{
    static constexpr const char *names[] = {
        //: what an own field holds
        QT_TRANSLATE_NOOP("CustomKind", "Text"),
        QT_TRANSLATE_NOOP("CustomKind", "Number"),
        QT_TRANSLATE_NOOP("CustomKind", "Amount"),
        QT_TRANSLATE_NOOP("CustomKind", "Date"),
        //: one of several words that are given
        QT_TRANSLATE_NOOP("CustomKind", "Choice"),
    };
    return nameOf(words, "CustomKind", names, kind);
}

QString label(const Words &words, ListKind list)
{
    static constexpr const char *names[] = {
        //: what the rows of a list are
        QT_TRANSLATE_NOOP("ListKind", "Projects"),
        QT_TRANSLATE_NOOP("ListKind", "Organisations"),
        QT_TRANSLATE_NOOP("ListKind", "Milestones"),
        QT_TRANSLATE_NOOP("ListKind", "Risks"),
        QT_TRANSLATE_NOOP("ListKind", "Budget lines"),
        QT_TRANSLATE_NOOP("ListKind", "Grants"),
        QT_TRANSLATE_NOOP("ListKind", "Barriers"),
        QT_TRANSLATE_NOOP("ListKind", "Follow-ups"),
        QT_TRANSLATE_NOOP("ListKind", "Decisions"),
        QT_TRANSLATE_NOOP("ListKind", "Procurements"),
        QT_TRANSLATE_NOOP("ListKind", "Customers"),
        QT_TRANSLATE_NOOP("ListKind", "Benefits"),
        QT_TRANSLATE_NOOP("ListKind", "Implementation and scaling plans"),
        QT_TRANSLATE_NOOP("ListKind", "Commercial plans"),
        //: of facts
        QT_TRANSLATE_NOOP("ListKind", "Sources"),
        //: to the criteria of gates
        QT_TRANSLATE_NOOP("ListKind", "Answers at gates"),
        QT_TRANSLATE_NOOP("ListKind", "Gate decisions"),
        //: the days on which projects are to reach their gates
        QT_TRANSLATE_NOOP("ListKind", "Planned gates"),
        QT_TRANSLATE_NOOP("ListKind", "Option holders"),
    };
    return nameOf(words, "ListKind", names, list);
}

QString strategyText(const Words &words, StrategyOption option)
{
    static constexpr const char *texts[] = {
        QT_TRANSLATE_NOOP("StrategyOption", "Replace what holds back with something that is readier and more used."),
        QT_TRANSLATE_NOOP("StrategyOption", "Let somebody who is better placed bring it on."),
        QT_TRANSLATE_NOOP("StrategyOption", "Bring it on within the project."),
        QT_TRANSLATE_NOOP("StrategyOption", "Scale in another place, where it does not hold back."),
        QT_TRANSLATE_NOOP("StrategyOption", "Aim for something that can be reached without it."),
        QT_TRANSLATE_NOOP("StrategyOption", "Wait until it is there, and say when to look again."),
        QT_TRANSLATE_NOOP("StrategyOption", "End the project, and keep what was learned."),
    };
    return nameOf(words, "StrategyOption", texts, option);
}

QString evidenceStrengthLabel(const Words &words, int strength)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("EvidenceStrength", "0 – idea or expert view"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "1 – technical test"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "2 – feasibility pilot"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "3 – before and after in operation"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "4 – controlled study"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "5 – randomised study"),
                                            QT_TRANSLATE_NOOP("EvidenceStrength", "6 – several independent studies")};
    return levelName(words, "EvidenceStrength", names, strength + 1);
}

QString probabilityLabel(const Words &words, int level)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Probability", "Very unlikely"), QT_TRANSLATE_NOOP("Probability", "Unlikely"),
        QT_TRANSLATE_NOOP("Probability", "Possible"), QT_TRANSLATE_NOOP("Probability", "Likely"),
        QT_TRANSLATE_NOOP("Probability", "Very likely")};
    return levelName(words, "Probability", names, level);
}

QString impactLabel(const Words &words, int level)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Impact", "Negligible"), QT_TRANSLATE_NOOP("Impact", "Minor"),
        QT_TRANSLATE_NOOP("Impact", "Moderate"), QT_TRANSLATE_NOOP("Impact", "Serious"),
        QT_TRANSLATE_NOOP("Impact", "Critical")};
    return levelName(words, "Impact", names, level);
}

} // namespace opi
