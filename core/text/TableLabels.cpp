#include "core/text/Labels.h"

#include <algorithm>
#include <array>

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
    //: which column of a list is which field, kept under a name
    {"list_mapping", QT_TRANSLATE_NOOP("Table", "Saved mappings"), QT_TRANSLATE_NOOP("Table", "Saved mapping")},
};

const TableName *tableName(const TableInfo &table)
{
    const auto found = std::find_if(std::begin(tableNames), std::end(tableNames),
                                    [&](const TableName &name) { return table.name == name.table; });
    return found == std::end(tableNames) ? nullptr : found;
}

struct ColumnName {
    const char *table; ///< empty: in every table that has none of its own
    const char *column;
    const char *text;
};

constexpr ColumnName columnNames[] = {
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

    {"list_mapping", "list", QT_TRANSLATE_NOOP("Field", "List of")},
    {"list_mapping", "columns", QT_TRANSLATE_NOOP("Field", "Columns")},
};

/// What the further cells of a field that takes several are called. The longest suffix first.
struct CellName {
    const char *suffix;
    const char *text;
};

constexpr CellName cellNames[] = {
    {"_reason_da", QT_TRANSLATE_NOOP("Field", "%1: reason (Danish)")},
    {"_reason_en", QT_TRANSLATE_NOOP("Field", "%1: reason (English)")},
    {"_currency", QT_TRANSLATE_NOOP("Field", "%1 (currency)")},
    {"_da", QT_TRANSLATE_NOOP("Field", "%1 (Danish)")},
    {"_en", QT_TRANSLATE_NOOP("Field", "%1 (English)")},
    //: the day on which a traffic light was set
    {"_on", QT_TRANSLATE_NOOP("Field", "%1: assessed on")},
};

const char *columnName(const QByteArray &table, const QByteArray &column)
{
    const char *common = nullptr;
    for (const ColumnName &name : columnNames) {
        if (column != name.column)
            continue;
        if (table == name.table)
            return name.text;
        if (!*name.table)
            common = name.text;
    }
    return common;
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

QString fieldLabel(const Words &words, const TableInfo &table, const QByteArray &cell)
{
    if (const char *text = columnName(table.name, cell))
        return words.translate("Field", text);
    for (const CellName &name : cellNames) {
        if (!cell.endsWith(name.suffix))
            continue;
        if (const char *text = columnName(table.name, cell.chopped(qsizetype(qstrlen(name.suffix)))))
            return words.translate("Field", name.text).arg(words.translate("Field", text));
    }
    return QString::fromLatin1(cell);
}

} // namespace opi
