#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

struct TableName {
    const char *table;
    const char *rows;
    const char *row;
};

constexpr TableName tableNames[] = {
    //: the facts about the portfolio as a whole
    {"portfolio_profile", QT_TRANSLATE_NOOP("Table", "Portfolio profiles"),
     QT_TRANSLATE_NOOP("Table", "Portfolio profile")},
    {"region", QT_TRANSLATE_NOOP("Table", "Regions"), QT_TRANSLATE_NOOP("Table", "Region")},
    {"municipality", QT_TRANSLATE_NOOP("Table", "Municipalities"), QT_TRANSLATE_NOOP("Table", "Municipality")},
    {"organisation", QT_TRANSLATE_NOOP("Table", "Organisations"), QT_TRANSLATE_NOOP("Table", "Organisation")},
    {"hub", QT_TRANSLATE_NOOP("Table", "Hubs"), QT_TRANSLATE_NOOP("Table", "Hub")},
    {"person", QT_TRANSLATE_NOOP("Table", "People"), QT_TRANSLATE_NOOP("Table", "Person")},
    {"programme", QT_TRANSLATE_NOOP("Table", "Programmes"), QT_TRANSLATE_NOOP("Table", "Programme")},
    {"focus_area", QT_TRANSLATE_NOOP("Table", "Focus areas"), QT_TRANSLATE_NOOP("Table", "Focus area")},
    {"process_model", QT_TRANSLATE_NOOP("Table", "Process models"), QT_TRANSLATE_NOOP("Table", "Process model")},
    {"phase", QT_TRANSLATE_NOOP("Table", "Phases"), QT_TRANSLATE_NOOP("Table", "Phase")},
    {"gate", QT_TRANSLATE_NOOP("Table", "Gates"), QT_TRANSLATE_NOOP("Table", "Gate")},
    {"committee_meeting", QT_TRANSLATE_NOOP("Table", "Committee meetings"),
     QT_TRANSLATE_NOOP("Table", "Committee meeting")},
    //: what scaling readiness is measured with
    {"rubric", QT_TRANSLATE_NOOP("Table", "Rubrics"), QT_TRANSLATE_NOOP("Table", "Rubric")},
    {"rubric_dimension", QT_TRANSLATE_NOOP("Table", "Dimensions"), QT_TRANSLATE_NOOP("Table", "Dimension")},
    {"rubric_level", QT_TRANSLATE_NOOP("Table", "Levels"), QT_TRANSLATE_NOOP("Table", "Level")},
    {"rubric_criterion", QT_TRANSLATE_NOOP("Table", "Criteria"), QT_TRANSLATE_NOOP("Table", "Criterion")},
    //: the level of readiness that a gate asks for
    {"gate_target", QT_TRANSLATE_NOOP("Table", "Gate targets"), QT_TRANSLATE_NOOP("Table", "Gate target")},
    {"solution", QT_TRANSLATE_NOOP("Table", "Solutions"), QT_TRANSLATE_NOOP("Table", "Solution")},
    {"project", QT_TRANSLATE_NOOP("Table", "Projects"), QT_TRANSLATE_NOOP("Table", "Project")},
    {"project_partner", QT_TRANSLATE_NOOP("Table", "Partners"), QT_TRANSLATE_NOOP("Table", "Partner")},
    {"phase_transition", QT_TRANSLATE_NOOP("Table", "Phase changes"), QT_TRANSLATE_NOOP("Table", "Phase change")},
    {"milestone", QT_TRANSLATE_NOOP("Table", "Milestones"), QT_TRANSLATE_NOOP("Table", "Milestone")},
    {"risk", QT_TRANSLATE_NOOP("Table", "Risks"), QT_TRANSLATE_NOOP("Table", "Risk")},
    {"project_grant", QT_TRANSLATE_NOOP("Table", "Grants"), QT_TRANSLATE_NOOP("Table", "Grant")},
    {"budget_line", QT_TRANSLATE_NOOP("Table", "Budget lines"), QT_TRANSLATE_NOOP("Table", "Budget line")},
    {"evidence", QT_TRANSLATE_NOOP("Table", "Evidence"), QT_TRANSLATE_NOOP("Table", "Evidence")},
    //: of the innovation package: the core, and what else must be there
    {"package_component", QT_TRANSLATE_NOOP("Table", "Components"), QT_TRANSLATE_NOOP("Table", "Component")},
    {"assessment", QT_TRANSLATE_NOOP("Table", "Assessments"), QT_TRANSLATE_NOOP("Table", "Assessment")},
    {"rater", QT_TRANSLATE_NOOP("Table", "Raters"), QT_TRANSLATE_NOOP("Table", "Rater")},
    {"dimension_rating", QT_TRANSLATE_NOOP("Table", "Ratings"), QT_TRANSLATE_NOOP("Table", "Rating")},
    {"component_rating", QT_TRANSLATE_NOOP("Table", "Ratings of components"),
     QT_TRANSLATE_NOOP("Table", "Rating of a component")},
    {"dimension_remark", QT_TRANSLATE_NOOP("Table", "Remarks on dimensions"),
     QT_TRANSLATE_NOOP("Table", "Remark on a dimension")},
    {"criterion_mark", QT_TRANSLATE_NOOP("Table", "Ticked criteria"), QT_TRANSLATE_NOOP("Table", "Ticked criterion")},
    {"scaling_strategy", QT_TRANSLATE_NOOP("Table", "Scaling strategies"),
     QT_TRANSLATE_NOOP("Table", "Scaling strategy")},
    {"import_record", QT_TRANSLATE_NOOP("Table", "Imported lists"), QT_TRANSLATE_NOOP("Table", "Imported list")},
    //: the ledger of the import: what a list said about a row of the portfolio
    {"imported_row", QT_TRANSLATE_NOOP("Table", "Imported rows"), QT_TRANSLATE_NOOP("Table", "Imported row")},
    //: fields that a portfolio adds to those of the program
    {"custom_field", QT_TRANSLATE_NOOP("Table", "Own fields"), QT_TRANSLATE_NOOP("Table", "Own field")},
    {"custom_value", QT_TRANSLATE_NOOP("Table", "Values of own fields"),
     QT_TRANSLATE_NOOP("Table", "Value of an own field")},
    //: what must hold before a project goes on to the next phase
    {"gate_criterion", QT_TRANSLATE_NOOP("Table", "Gate criteria"), QT_TRANSLATE_NOOP("Table", "Gate criterion")},
    //: what a project says to a criterion of a gate
    {"criterion_answer", QT_TRANSLATE_NOOP("Table", "Answers at gates"),
     QT_TRANSLATE_NOOP("Table", "Answer at a gate")},
    {"gate_decision", QT_TRANSLATE_NOOP("Table", "Gate decisions"), QT_TRANSLATE_NOOP("Table", "Gate decision")},
    //: the day on which a project is to reach a gate
    {"phase_plan", QT_TRANSLATE_NOOP("Table", "Planned gates"), QT_TRANSLATE_NOOP("Table", "Planned gate")},
    //: efterforløb
    {"follow_on", QT_TRANSLATE_NOOP("Table", "Follow-on periods"), QT_TRANSLATE_NOOP("Table", "Follow-on period")},
    {"barrier", QT_TRANSLATE_NOOP("Table", "Barriers"), QT_TRANSLATE_NOOP("Table", "Barrier")},
    {"decision", QT_TRANSLATE_NOOP("Table", "Decisions"), QT_TRANSLATE_NOOP("Table", "Decision")},
    //: opfølgning
    {"follow_up", QT_TRANSLATE_NOOP("Table", "Follow-ups"), QT_TRANSLATE_NOOP("Table", "Follow-up")},
    {"threshold", QT_TRANSLATE_NOOP("Table", "Threshold values"), QT_TRANSLATE_NOOP("Table", "Threshold value")},
    {"procedure_deadline", QT_TRANSLATE_NOOP("Table", "Minimum deadlines"),
     QT_TRANSLATE_NOOP("Table", "Minimum deadline")},
    {"legal_rule", QT_TRANSLATE_NOOP("Table", "Rules"), QT_TRANSLATE_NOOP("Table", "Rule")},
    //: ways to a purchase
    {"route_rule", QT_TRANSLATE_NOOP("Table", "Routes"), QT_TRANSLATE_NOOP("Table", "Route")},
    {"check_rule", QT_TRANSLATE_NOOP("Table", "Checks"), QT_TRANSLATE_NOOP("Table", "Check")},
    //: indkøb
    {"procurement", QT_TRANSLATE_NOOP("Table", "Procurements"), QT_TRANSLATE_NOOP("Table", "Procurement")},
    //: optionshavere
    {"option_holder", QT_TRANSLATE_NOOP("Table", "Option holders"), QT_TRANSLATE_NOOP("Table", "Option holder")},
    //: who was told what, and what was done so that nobody has an advantage
    {"disclosure", QT_TRANSLATE_NOOP("Table", "Disclosures and measures"),
     QT_TRANSLATE_NOOP("Table", "Disclosure or measure")},
    {"tender_evaluator", QT_TRANSLATE_NOOP("Table", "Evaluators of tenders"),
     QT_TRANSLATE_NOOP("Table", "Evaluator of tenders")},
    //: what somebody says to the result of a check
    {"check_note", QT_TRANSLATE_NOOP("Table", "Notes on checks"), QT_TRANSLATE_NOOP("Table", "Note on a check")},
    //: how a solution comes into use: implementation plans and scaling plans
    {"rollout_plan", QT_TRANSLATE_NOOP("Table", "Implementation and scaling plans"),
     QT_TRANSLATE_NOOP("Table", "Implementation or scaling plan")},
    {"commercial_plan", QT_TRANSLATE_NOOP("Table", "Commercial plans"), QT_TRANSLATE_NOOP("Table", "Commercial plan")},
    //: of a solution: those who may buy it, and those who have
    {"customer", QT_TRANSLATE_NOOP("Table", "Customers"), QT_TRANSLATE_NOOP("Table", "Customer")},
    //: gevinster
    {"benefit", QT_TRANSLATE_NOOP("Table", "Benefits"), QT_TRANSLATE_NOOP("Table", "Benefit")},
    //: from where a traffic light is yellow or red
    {"tolerance", QT_TRANSLATE_NOOP("Table", "Tolerances"), QT_TRANSLATE_NOOP("Table", "Tolerance")},
    //: where facts come from
    {"fact_source", QT_TRANSLATE_NOOP("Table", "Sources"), QT_TRANSLATE_NOOP("Table", "Source")},
    //: which column of a list is which field, kept under a name
    {"list_mapping", QT_TRANSLATE_NOOP("Table", "Saved mappings"), QT_TRANSLATE_NOOP("Table", "Saved mapping")},
};

const TableName *tableName(const TableInfo &table)
{
    const auto found = std::find_if(std::begin(tableNames), std::end(tableNames),
                                    [&](const TableName &name) { return table.name == name.table; });
    return found == std::end(tableNames) ? nullptr : found;
}

} // namespace

QString tableLabel(const Words &words, const TableInfo &table)
{
    const TableName *name = tableName(table);
    return name ? words.translate("Table", name->rows) : QString::fromLatin1(table.name);
}

QString rowLabel(const Words &words, const TableInfo &table)
{
    const TableName *name = tableName(table);
    return name ? words.translate("Table", name->row) : QString::fromLatin1(table.name);
}

} // namespace opi
