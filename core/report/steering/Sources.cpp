#include "core/actions/Checks.h"
#include "core/analytics/FactSources.h"
#include "core/base/Subject.h"
#include "core/report/steering/ReportData.h"
#include "core/text/SourceText.h"

namespace opi::steering {

namespace {

/// Which tables tell how the solution is to be bought, or what a company sells it for.
bool isForMembers(const TableInfo &table)
{
    for (const char *kept : {"procurement", "option_holder", "disclosure", "tender_evaluator", "check_note", "customer",
                             "commercial_plan", "barrier"}) {
        if (table.name == kept)
            return false;
    }
    return true;
}

} // namespace

void addSources(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 2),
                     textColumn(words.translate("SteeringReport", "Fact"), 2.4),
                     textColumn(words.translate("SteeringReport", "Source"), 3),
                     textColumn(words.translate("SteeringReport", "Date"), 1)};
    for (const FactSource *source : factSources(data.now)) {
        const Project *project = projectOf(data.now, *source);
        const TableInfo *rows = tableOf(*source);
        if (!project || !data.mayName(*project) || (data.request.audience == Audience::Members && !isForMembers(*rows)))
            continue;
        const void *row = data.now.tables()[std::size_t(rows->index)].find(source->row);
        QString fact = factText(words, *source);
        if (rows != &tableInfo<Project>())
            fact += QStringLiteral(": ") + subjectIn(actions::subjectOf(data.now, *rows, row), words.language());
        table.rows << QList{strongCell(words.of(project->title)), cell(fact), cell(source->address),
                            cell(words.date(source->dated))};
    }
    if (!table.rows.isEmpty())
        report.blocks << document::Heading{2, words.translate("SteeringReport", "Sources of facts")} << table;
}

} // namespace opi::steering
