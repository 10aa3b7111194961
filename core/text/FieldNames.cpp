#include "core/text/FieldNames.h"

namespace opi {

static constexpr ColumnName allColumnNames[] = {
    {"", "id", QT_TRANSLATE_NOOP("Field", "Id")},
    {"", "code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"", "name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"", "title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"", "summary", QT_TRANSLATE_NOOP("Field", "Summary")},
    {"", "state", QT_TRANSLATE_NOOP("Field", "State")},
    {"", "project", QT_TRANSLATE_NOOP("Field", "Project")},
    {"", "organisation", QT_TRANSLATE_NOOP("Field", "Organisation")},
    {"", "region", QT_TRANSLATE_NOOP("Field", "Region")},
    {"", "municipality", QT_TRANSLATE_NOOP("Field", "Municipality")},
    {"", "cvr", QT_TRANSLATE_NOOP("Field", "CVR number")},
    {"", "valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")},
    {"", "valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")},
    //: the organisation or region that takes over
    {"", "successor", QT_TRANSLATE_NOOP("Field", "Successor")},
    {"", "start_date", QT_TRANSLATE_NOOP("Field", "Start")},
    {"", "end_date", QT_TRANSLATE_NOOP("Field", "End")},
    {"", "phase", QT_TRANSLATE_NOOP("Field", "Phase")},
    {"", "position", QT_TRANSLATE_NOOP("Field", "Position")},
    {"", "source", QT_TRANSLATE_NOOP("Field", "Source")},
    {"", "role", QT_TRANSLATE_NOOP("Field", "Role")},

    {"portfolio_profile", "owner", QT_TRANSLATE_NOOP("Field", "Run by")},
    {"portfolio_profile", "committee", QT_TRANSLATE_NOOP("Field", "Steering committee")},
    {"portfolio_profile", "language", QT_TRANSLATE_NOOP("Field", "Language")},

    {"municipality", "map_column", QT_TRANSLATE_NOOP("Field", "Column on the map")},
    {"municipality", "map_row", QT_TRANSLATE_NOOP("Field", "Row on the map")},

    //: what sort of organisation it is
    {"organisation", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"organisation", "size", QT_TRANSLATE_NOOP("Field", "Size")},
    {"organisation", "address", QT_TRANSLATE_NOOP("Field", "Address")},

    {"hub", "city", QT_TRANSLATE_NOOP("Field", "City")},

    {"person", "work_address", QT_TRANSLATE_NOOP("Field", "Work address")},

    {"programme", "part_of", QT_TRANSLATE_NOOP("Field", "Part of")},
    {"programme", "owner", QT_TRANSLATE_NOOP("Field", "Owner")},

    {"process_model", "is_default", QT_TRANSLATE_NOOP("Field", "For new projects")},
    {"phase", "model", QT_TRANSLATE_NOOP("Field", "Process model")},

    //: the day of a committee meeting
    {"committee_meeting", "held_on", QT_TRANSLATE_NOOP("Field", "Date")},

    //: a traffic light: does the project keep its time?
    {"project", "light_time", QT_TRANSLATE_NOOP("Field", "Time")},
    //: a traffic light: does the project keep its budget?
    {"project", "light_cost", QT_TRANSLATE_NOOP("Field", "Cost")},
    //: a traffic light: will the benefits come (gevinster)?
    {"project", "light_benefits", QT_TRANSLATE_NOOP("Field", "Benefits")},
    //: the overall traffic light (samlet status)
    {"project", "light_overall", QT_TRANSLATE_NOOP("Field", "Overall")},
    {"project", "responsible", QT_TRANSLATE_NOOP("Field", "Responsible")},
    {"project", "confidentiality", QT_TRANSLATE_NOOP("Field", "Confidentiality")},
    {"project", "hub", QT_TRANSLATE_NOOP("Field", "Hub")},
    {"project", "programme", QT_TRANSLATE_NOOP("Field", "Programme")},
    {"project", "focus_area", QT_TRANSLATE_NOOP("Field", "Focus area")},
    {"project", "tags", QT_TRANSLATE_NOOP("Field", "Tags")},
    {"project", "region_text", QT_TRANSLATE_NOOP("Field", "Region as stated")},
    {"project", "external_id", QT_TRANSLATE_NOOP("Field", "Project number")},

    //: money that a partner puts in
    {"project_partner", "cash", QT_TRANSLATE_NOOP("Field", "Cash")},
    //: naturalydelse
    {"project_partner", "in_kind", QT_TRANSLATE_NOOP("Field", "In kind")},

    {"phase_transition", "from_phase", QT_TRANSLATE_NOOP("Field", "From phase")},
    {"phase_transition", "to_phase", QT_TRANSLATE_NOOP("Field", "To phase")},
    {"phase_transition", "decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")},
    {"phase_transition", "meeting", QT_TRANSLATE_NOOP("Field", "Meeting")},
    {"phase_transition", "reason", QT_TRANSLATE_NOOP("Field", "Reason")},

    //: the day that was planned for a milestone
    {"milestone", "planned", QT_TRANSLATE_NOOP("Field", "Planned date")},
    {"milestone", "forecast", QT_TRANSLATE_NOOP("Field", "Forecast date")},
    {"milestone", "actual", QT_TRANSLATE_NOOP("Field", "Actual date")},

    {"risk", "title", QT_TRANSLATE_NOOP("Field", "Risk")},
    //: what is done about a risk (håndtering)
    {"risk", "response", QT_TRANSLATE_NOOP("Field", "Response")},
    {"risk", "probability", QT_TRANSLATE_NOOP("Field", "Probability")},
    {"risk", "impact", QT_TRANSLATE_NOOP("Field", "Impact")},
    {"risk", "owner", QT_TRANSLATE_NOOP("Field", "Risk owner")},
    {"risk", "review_by", QT_TRANSLATE_NOOP("Field", "Review by")},
    {"risk", "closed", QT_TRANSLATE_NOOP("Field", "Closed on")},

    //: who gives the money
    {"project_grant", "funder", QT_TRANSLATE_NOOP("Field", "Funder")},
    //: the scheme or call that a grant comes from
    {"project_grant", "title", QT_TRANSLATE_NOOP("Field", "Scheme")},
    {"project_grant", "amount", QT_TRANSLATE_NOOP("Field", "Amount")},
    //: whether an amount is for all years or for each
    {"project_grant", "basis", QT_TRANSLATE_NOOP("Field", "Basis")},
    {"project_grant", "first_year", QT_TRANSLATE_NOOP("Field", "First year")},
    {"project_grant", "last_year", QT_TRANSLATE_NOOP("Field", "Last year")},

    {"budget_line", "year", QT_TRANSLATE_NOOP("Field", "Year")},
    //: what a budget line is for
    {"budget_line", "title", QT_TRANSLATE_NOOP("Field", "Item")},
    //: a planned amount
    {"budget_line", "planned", QT_TRANSLATE_NOOP("Field", "Planned")},
    //: an amount that was spent
    {"budget_line", "actual", QT_TRANSLATE_NOOP("Field", "Actual")},
    //: an amount that is expected now
    {"budget_line", "forecast", QT_TRANSLATE_NOOP("Field", "Forecast")},

    {"", "rubric", QT_TRANSLATE_NOOP("Field", "Rubric")},
    {"", "dimension", QT_TRANSLATE_NOOP("Field", "Dimension")},
    //: 0-9 on a scale of readiness
    {"", "level", QT_TRANSLATE_NOOP("Field", "Level")},
    {"", "text", QT_TRANSLATE_NOOP("Field", "Text")},
    {"", "reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"", "assessment", QT_TRANSLATE_NOOP("Field", "Assessment")},
    {"", "rater", QT_TRANSLATE_NOOP("Field", "Rater")},
    //: first, second ... time that the raters were asked
    {"", "round", QT_TRANSLATE_NOOP("Field", "Round")},
    {"", "component", QT_TRANSLATE_NOOP("Field", "Component")},
    {"", "criterion", QT_TRANSLATE_NOOP("Field", "Criterion")},
    {"", "evidence", QT_TRANSLATE_NOOP("Field", "Evidence")},
    {"", "solution", QT_TRANSLATE_NOOP("Field", "Solution")},

    {"rubric", "version", QT_TRANSLATE_NOOP("Field", "Version")},
    {"rubric", "is_current", QT_TRANSLATE_NOOP("Field", "For new assessments")},

    {"rubric_dimension", "scale", QT_TRANSLATE_NOOP("Field", "Given to")},
    {"rubric_dimension", "short_name", QT_TRANSLATE_NOOP("Field", "Short name")},
    {"rubric_dimension", "question", QT_TRANSLATE_NOOP("Field", "Question")},
    //: the level that the market asks for
    {"rubric_dimension", "target", QT_TRANSLATE_NOOP("Field", "Target")},
    {"rubric_dimension", "may_be_not_applicable", QT_TRANSLATE_NOOP("Field", "May be not applicable")},

    //: kinds of evidence that prove a criterion
    {"rubric_criterion", "accepted", QT_TRANSLATE_NOOP("Field", "Accepted evidence")},

    {"gate_target", "gate", QT_TRANSLATE_NOOP("Field", "Gate")},

    //: who sells a solution
    {"solution", "supplier", QT_TRANSLATE_NOOP("Field", "Supplier")},

    //: what sort of evidence it is
    {"evidence", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"evidence", "strength", QT_TRANSLATE_NOOP("Field", "Evidence level")},
    //: the day of a piece of evidence
    {"evidence", "dated", QT_TRANSLATE_NOOP("Field", "Date")},
    {"evidence", "link", QT_TRANSLATE_NOOP("Field", "Link")},

    //: of an innovation package: the part that the project wants to scale
    {"package_component", "is_core", QT_TRANSLATE_NOOP("Field", "Core")},
    {"package_component", "is_required", QT_TRANSLATE_NOOP("Field", "Required")},

    {"assessment", "assessed_on", QT_TRANSLATE_NOOP("Field", "Assessed on")},
    {"assessment", "started_at", QT_TRANSLATE_NOOP("Field", "Begun")},
    //: where and for whom something is to scale
    {"assessment", "context", QT_TRANSLATE_NOOP("Field", "Context")},
    {"assessment", "closed_at", QT_TRANSLATE_NOOP("Field", "Closed at")},

    {"rater", "person", QT_TRANSLATE_NOOP("Field", "Person")},

    {"dimension_rating", "note", QT_TRANSLATE_NOOP("Field", "Note")},

    {"component_rating", "readiness", QT_TRANSLATE_NOOP("Field", "Readiness")},
    //: how widely something is used, 0-9
    {"component_rating", "use_level", QT_TRANSLATE_NOOP("Field", "Use")},

    {"dimension_remark", "is_not_applicable", QT_TRANSLATE_NOOP("Field", "Not applicable")},

    {"criterion_mark", "is_met", QT_TRANSLATE_NOOP("Field", "Met")},

    //: what is done about a bottleneck
    {"scaling_strategy", "option", QT_TRANSLATE_NOOP("Field", "Strategy")},
    {"scaling_strategy", "owner", QT_TRANSLATE_NOOP("Field", "Owner")},
    //: what a strategy costs
    {"scaling_strategy", "cost", QT_TRANSLATE_NOOP("Field", "Price")},
    {"scaling_strategy", "due", QT_TRANSLATE_NOOP("Field", "Due")},

    {"import_record", "file", QT_TRANSLATE_NOOP("Field", "File")},
    {"import_record", "sha256", QT_TRANSLATE_NOOP("Field", "Fingerprint (SHA-256)")},
    {"import_record", "imported_at", QT_TRANSLATE_NOOP("Field", "Imported")},
    {"import_record", "rows_read", QT_TRANSLATE_NOOP("Field", "Rows read")},
    {"import_record", "added", QT_TRANSLATE_NOOP("Field", "Added")},
    {"import_record", "updated", QT_TRANSLATE_NOOP("Field", "Updated")},
    {"import_record", "unchanged", QT_TRANSLATE_NOOP("Field", "Unchanged")},
    {"import_record", "different", QT_TRANSLATE_NOOP("Field", "Different")},
    {"import_record", "skipped", QT_TRANSLATE_NOOP("Field", "Skipped")},
    {"import_record", "organisations_added", QT_TRANSLATE_NOOP("Field", "Organisations added")},
    {"import_record", "doubtful", QT_TRANSLATE_NOOP("Field", "Doubtful cells")},
    //: what the rows of a list are: projects, risks ...
    {"import_record", "list", QT_TRANSLATE_NOOP("Field", "List of")},
    {"import_record", "sheet", QT_TRANSLATE_NOOP("Field", "Sheet")},
    {"import_record", "imported_by", QT_TRANSLATE_NOOP("Field", "Imported by")},
    {"import_record", "headings", QT_TRANSLATE_NOOP("Field", "Headings")},
    //: the earlier import that this one brings up to date
    {"import_record", "follows", QT_TRANSLATE_NOOP("Field", "Updates the list")},

    {"imported_row", "record", QT_TRANSLATE_NOOP("Field", "Imported list")},
    {"imported_row", "row_id", QT_TRANSLATE_NOOP("Field", "Row")},
    {"imported_row", "line", QT_TRANSLATE_NOOP("Field", "Line")},
    {"imported_row", "listed", QT_TRANSLATE_NOOP("Field", "In the list")},

    //: whether an own field holds texts, numbers, days ...
    {"custom_field", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"custom_field", "choices", QT_TRANSLATE_NOOP("Field", "Choices")},
    {"custom_field", "in_report", QT_TRANSLATE_NOOP("Field", "In the report")},
    {"custom_value", "field", QT_TRANSLATE_NOOP("Field", "Own field")},
    {"custom_value", "value", QT_TRANSLATE_NOOP("Field", "Value")},

    {"process_model", "version", QT_TRANSLATE_NOOP("Field", "Version")},
    //: a later version of the process model
    {"process_model", "replaced_by", QT_TRANSLATE_NOOP("Field", "Replaced by")},
    //: how many months a phase takes at least, as a rule
    {"phase", "least_months", QT_TRANSLATE_NOOP("Field", "Months, at least")},
    {"phase", "most_months", QT_TRANSLATE_NOOP("Field", "Months, at most")},
    //: the readiness that every required component of a package must have at a gate
    {"gate", "component_readiness", QT_TRANSLATE_NOOP("Field", "Least readiness of components")},
    {"gate", "component_use", QT_TRANSLATE_NOOP("Field", "Least use of components")},
    {"project", "continued_in", QT_TRANSLATE_NOOP("Field", "Continued in")},
    //: what is done about a risk: reduce, avoid, share, accept
    {"risk", "strategy", QT_TRANSLATE_NOOP("Field", "Strategy")},
    //: what it costs if a risk comes true
    {"risk", "loss", QT_TRANSLATE_NOOP("Field", "Loss if it happens")},
    {"risk", "reviewed", QT_TRANSLATE_NOOP("Field", "Last reviewed")},

    {"", "gate", QT_TRANSLATE_NOOP("Field", "Gate")},
    {"", "owner", QT_TRANSLATE_NOOP("Field", "Owner")},
    {"", "note", QT_TRANSLATE_NOOP("Field", "Note")},
    //: bemyndigede, der besluttede
    {"", "deciders", QT_TRANSLATE_NOOP("Field", "Decided by")},
    {"", "decided_on", QT_TRANSLATE_NOOP("Field", "Decided on")},
    {"", "meeting", QT_TRANSLATE_NOOP("Field", "Meeting")},
    {"gate_criterion", "help", QT_TRANSLATE_NOOP("Field", "Help")},
    {"gate_criterion", "is_mandatory", QT_TRANSLATE_NOOP("Field", "Mandatory")},
    {"gate_criterion", "accepted", QT_TRANSLATE_NOOP("Field", "Accepted evidence")},
    {"gate_criterion", "owner", QT_TRANSLATE_NOOP("Field", "Answered by")},
    {"criterion_answer", "answer", QT_TRANSLATE_NOOP("Field", "Answer")},
    {"criterion_answer", "answered_on", QT_TRANSLATE_NOOP("Field", "Answered on")},
    //: go, conditional, recycle, hold or stop
    {"gate_decision", "verdict", QT_TRANSLATE_NOOP("Field", "Decision")},
    {"gate_decision", "to_phase", QT_TRANSLATE_NOOP("Field", "To phase")},
    {"gate_decision", "is_skip", QT_TRANSLATE_NOOP("Field", "Phases left out")},
    {"phase_plan", "planned", QT_TRANSLATE_NOOP("Field", "Planned date")},
    {"phase_plan", "forecast", QT_TRANSLATE_NOOP("Field", "Forecast date")},
    {"follow_on", "purpose", QT_TRANSLATE_NOOP("Field", "Purpose")},
    {"follow_on", "from_date", QT_TRANSLATE_NOOP("Field", "Start")},
    {"follow_on", "until_date", QT_TRANSLATE_NOOP("Field", "End")},
    {"follow_on", "budget", QT_TRANSLATE_NOOP("Field", "Budget")},
    //: the day on which it came to its end
    {"follow_on", "ended", QT_TRANSLATE_NOOP("Field", "Ended on")},
    {"barrier", "title", QT_TRANSLATE_NOOP("Field", "Barrier")},
    //: sale, implementation, scaling ...
    {"barrier", "kind", QT_TRANSLATE_NOOP("Field", "Category")},
    {"barrier", "severity", QT_TRANSLATE_NOOP("Field", "Severity")},
    {"barrier", "remedy", QT_TRANSLATE_NOOP("Field", "Remedy")},
    {"barrier", "opened", QT_TRANSLATE_NOOP("Field", "Opened on")},
    {"barrier", "closed", QT_TRANSLATE_NOOP("Field", "Closed on")},
    //: what is decided, or asked for
    {"decision", "title", QT_TRANSLATE_NOOP("Field", "Decision")},
    {"decision", "kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    //: who asked for a decision, or what it came from
    {"decision", "origin", QT_TRANSLATE_NOOP("Field", "Origin")},
    {"decision", "effect", QT_TRANSLATE_NOOP("Field", "Effect")},
    //: what a decision adds to the budget
    {"decision", "cost", QT_TRANSLATE_NOOP("Field", "Effect on the budget")},
    {"decision", "raised", QT_TRANSLATE_NOOP("Field", "Raised on")},
    //: what somebody is to do
    {"follow_up", "title", QT_TRANSLATE_NOOP("Field", "Follow-up")},
    {"follow_up", "origin", QT_TRANSLATE_NOOP("Field", "Origin")},
    {"follow_up", "from_row", QT_TRANSLATE_NOOP("Field", "Comes from")},
    //: the day by which it is to be done
    {"follow_up", "due", QT_TRANSLATE_NOOP("Field", "Due")},
    {"follow_up", "done", QT_TRANSLATE_NOOP("Field", "Done on")},

    {"threshold", "authority", QT_TRANSLATE_NOOP("Field", "Authority")},
    {"", "contract", QT_TRANSLATE_NOOP("Field", "Contract")},
    {"threshold", "euro", QT_TRANSLATE_NOOP("Field", "Euro")},
    {"threshold", "kroner", QT_TRANSLATE_NOOP("Field", "Kroner")},
    {"", "status", QT_TRANSLATE_NOOP("Field", "Certainty")},
    {"", "law", QT_TRANSLATE_NOOP("Field", "Law")},
    {"", "procedure", QT_TRANSLATE_NOOP("Field", "Procedure")},
    {"procedure_deadline", "applications", QT_TRANSLATE_NOOP("Field", "Days for applications")},
    {"procedure_deadline", "tenders", QT_TRANSLATE_NOOP("Field", "Days for tenders")},
    {"procedure_deadline", "electronic", QT_TRANSLATE_NOOP("Field", "Fewer if electronic")},
    {"procedure_deadline", "prior_notice", QT_TRANSLATE_NOOP("Field", "After a prior notice")},
    {"procedure_deadline", "urgent_applications", QT_TRANSLATE_NOOP("Field", "Urgent: applications")},
    {"procedure_deadline", "urgent_tenders", QT_TRANSLATE_NOOP("Field", "Urgent: tenders")},
    {"legal_rule", "value", QT_TRANSLATE_NOOP("Field", "Value")},
    {"legal_rule", "unit", QT_TRANSLATE_NOOP("Field", "Unit")},
    {"", "route", QT_TRANSLATE_NOOP("Field", "Route")},
    {"route_rule", "when_fits", QT_TRANSLATE_NOOP("Field", "When it fits")},
    {"route_rule", "consequence", QT_TRANSLATE_NOOP("Field", "What follows")},
    {"", "number", QT_TRANSLATE_NOOP("Field", "Number")},
    {"check_rule", "reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"check_rule", "remedy", QT_TRANSLATE_NOOP("Field", "Remedy")},
    {"procurement", "route_reason", QT_TRANSLATE_NOOP("Field", "Reason for the route")},
    {"procurement", "stage", QT_TRANSLATE_NOOP("Field", "Stage")},
    {"procurement", "coupling", QT_TRANSLATE_NOOP("Field", "Coupled to procurement")},
    {"procurement", "authority", QT_TRANSLATE_NOOP("Field", "Authority")},
    {"procurement", "cpv", QT_TRANSLATE_NOOP("Field", "CPV codes")},
    {"", "value", QT_TRANSLATE_NOOP("Field", "Value")},
    {"procurement", "bought_elsewhere", QT_TRANSLATE_NOOP("Field", "Same need elsewhere")},
    {"procurement", "planned", QT_TRANSLATE_NOOP("Field", "Planned publication")},
    {"procurement", "published", QT_TRANSLATE_NOOP("Field", "Published on")},
    {"procurement", "signed_on", QT_TRANSLATE_NOOP("Field", "Signed on")},
    {"procurement", "contract_end", QT_TRANSLATE_NOOP("Field", "Contract ends")},
    {"procurement", "budget_holder", QT_TRANSLATE_NOOP("Field", "Budget holder")},
    {"procurement", "is_budget_secured", QT_TRANSLATE_NOOP("Field", "Budget secured")},
    {"procurement", "option_maximum", QT_TRANSLATE_NOOP("Field", "Option, at most")},
    {"procurement", "is_electronic", QT_TRANSLATE_NOOP("Field", "Electronic")},
    {"procurement", "results_belong_to_buyer", QT_TRANSLATE_NOOP("Field", "Results solely the buyer's")},
    {"procurement", "is_fully_paid_by_buyer", QT_TRANSLATE_NOOP("Field", "Paid in full by the buyer")},
    {"procurement", "is_company_expected_to_bid", QT_TRANSLATE_NOOP("Field", "Partner expected to bid")},
    {"procurement", "is_fully_open", QT_TRANSLATE_NOOP("Field", "Full openness agreed")},
    {"procurement", "results_published", QT_TRANSLATE_NOOP("Field", "Results published on")},
    {"procurement", "has_personal_data", QT_TRANSLATE_NOOP("Field", "Personal data")},
    {"procurement", "has_processing_agreement", QT_TRANSLATE_NOOP("Field", "Data processing agreement and DPIA")},
    {"procurement", "is_medical_device", QT_TRANSLATE_NOOP("Field", "Medical device")},
    {"procurement", "device_class", QT_TRANSLATE_NOOP("Field", "Risk class")},
    {"procurement", "agreement_ends", QT_TRANSLATE_NOOP("Field", "OPI agreement ends")},
    {"procurement", "has_foreground", QT_TRANSLATE_NOOP("Field", "Foreground knowledge")},
    {"procurement", "foreground_owner", QT_TRANSLATE_NOOP("Field", "Owner of foreground knowledge")},
    {"procurement", "de_minimis", QT_TRANSLATE_NOOP("Field", "De minimis aid in three years")},
    {"procurement", "aid_percent", QT_TRANSLATE_NOOP("Field", "Aid intensity, per cent")},
    {"procurement", "aid_ceiling_percent", QT_TRANSLATE_NOOP("Field", "Highest aid intensity, per cent")},
    {"procurement", "co_financing_percent", QT_TRANSLATE_NOOP("Field", "Co-financing, per cent")},
    {"procurement", "co_financing_asked", QT_TRANSLATE_NOOP("Field", "Co-financing asked for, per cent")},
    {"", "procurement", QT_TRANSLATE_NOOP("Field", "Procurement")},
    {"option_holder", "volume", QT_TRANSLATE_NOOP("Field", "Volume")},
    {"option_holder", "is_named", QT_TRANSLATE_NOOP("Field", "Named in the notice")},
    {"disclosure", "happened_on", QT_TRANSLATE_NOOP("Field", "Date")},
    {"disclosure", "measure", QT_TRANSLATE_NOOP("Field", "Measure")},
    {"disclosure", "what", QT_TRANSLATE_NOOP("Field", "What")},
    {"disclosure", "result", QT_TRANSLATE_NOOP("Field", "Result")},
    {"disclosure", "is_neutralised", QT_TRANSLATE_NOOP("Field", "Advantage neutralised")},
    {"", "person", QT_TRANSLATE_NOOP("Field", "Person")},
    {"check_note", "is_overridden", QT_TRANSLATE_NOOP("Field", "Counts as passed")},
    {"check_note", "noted_on", QT_TRANSLATE_NOOP("Field", "Noted on")},

    {"rollout_plan", "kind", QT_TRANSLATE_NOOP("Field", "Plan")},
    //: where the solution is to be used
    {"rollout_plan", "sites", QT_TRANSLATE_NOOP("Field", "Sites")},
    //: with the systems that are there
    {"rollout_plan", "integration", QT_TRANSLATE_NOOP("Field", "Integration")},
    {"rollout_plan", "training", QT_TRANSLATE_NOOP("Field", "Training")},
    {"rollout_plan", "operation_budget", QT_TRANSLATE_NOOP("Field", "Operation budget a year")},
    {"rollout_plan", "begins", QT_TRANSLATE_NOOP("Field", "Begins on")},
    {"commercial_plan", "model", QT_TRANSLATE_NOOP("Field", "Business model")},
    {"commercial_plan", "market", QT_TRANSLATE_NOOP("Field", "Market")},
    {"commercial_plan", "pricing", QT_TRANSLATE_NOOP("Field", "Pricing")},
    {"commercial_plan", "price", QT_TRANSLATE_NOOP("Field", "Price of a unit")},
    //: the day on which it is to be for sale
    {"commercial_plan", "market_entry", QT_TRANSLATE_NOOP("Field", "Market entry")},
    {"commercial_plan", "first_sale", QT_TRANSLATE_NOOP("Field", "First sale")},
    //: lead, dialogue, pilot or order
    {"customer", "stage", QT_TRANSLATE_NOOP("Field", "Stage")},
    {"customer", "likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood, per cent")},
    {"customer", "units", QT_TRANSLATE_NOOP("Field", "Units")},
    {"customer", "expected", QT_TRANSLATE_NOOP("Field", "Order expected on")},
    {"customer", "ordered", QT_TRANSLATE_NOOP("Field", "Ordered on")},
    {"customer", "lost", QT_TRANSLATE_NOOP("Field", "Lost on")},
    //: gevinst
    {"benefit", "title", QT_TRANSLATE_NOOP("Field", "Benefit")},
    {"benefit", "planned", QT_TRANSLATE_NOOP("Field", "Planned a year")},
    {"benefit", "expected", QT_TRANSLATE_NOOP("Field", "Expected a year")},
    {"benefit", "realised", QT_TRANSLATE_NOOP("Field", "Realised a year")},
    {"benefit", "measured", QT_TRANSLATE_NOOP("Field", "Measured on")},
    {"tolerance", "measure", QT_TRANSLATE_NOOP("Field", "Measure")},
    {"tolerance", "yellow", QT_TRANSLATE_NOOP("Field", "Yellow from")},
    {"tolerance", "red", QT_TRANSLATE_NOOP("Field", "Red above")},
    {"fact_source", "of_row", QT_TRANSLATE_NOOP("Field", "Row")},
    {"fact_source", "of_table", QT_TRANSLATE_NOOP("Field", "Table")},
    {"fact_source", "of_column", QT_TRANSLATE_NOOP("Field", "Fact")},
    {"fact_source", "address", QT_TRANSLATE_NOOP("Field", "Address")},
    {"fact_source", "dated", QT_TRANSLATE_NOOP("Field", "Date")},

    {"list_mapping", "list", QT_TRANSLATE_NOOP("Field", "List of")},
    {"list_mapping", "columns", QT_TRANSLATE_NOOP("Field", "Columns")},
};

std::span<const ColumnName> columnNames() { return allColumnNames; }

} // namespace opi
