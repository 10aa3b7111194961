#include "core/domain/RolloutPlan.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"

#include <QCollator>

#include <algorithm>

namespace opi::steering {

namespace {

/// Whether there is more to say of a project than its facts and money, which a row of a table can hold.
bool hasOwnPage(const ReportData &data, const Project &project)
{
    return isJudged(project) || !data.now.of<Milestone>(project.id).empty() || !data.now.of<Risk>(project.id).empty()
           || !data.now.of<RolloutPlan>(project.id).empty();
}

QString leadPartner(const ReportData &data, const Project &project)
{
    QStringList names;
    for (const ProjectPartner &partner : data.now.of<ProjectPartner>(project.id)) {
        if (partner.role == PartnerRole::Lead)
            names << data.organisationName(partner.organisation);
    }
    return names.join(QStringLiteral(", "));
}

QString years(const Project &project)
{
    if (!project.start && !project.end)
        return {};
    const QString from = project.start ? QString::number(project.start->year()) : QString();
    const QString to = project.end ? QString::number(project.end->year()) : QString();
    return from == to ? from : from + u'–' + to;
}

/// Only the columns that any of the projects has something in: an imported list says little.
document::Table compactTable(const ReportData &data, const QList<const Project *> &projects)
{
    const Words &words = data.words;
    struct Field {
        document::Column column;
        QStringList texts;
        bool isFigure;
    };
    QList<Field> fields{{textColumn(words.translate("SteeringReport", "Code"), 0.7), {}, false},
                        {textColumn(words.translate("SteeringReport", "Project"), 3.2), {}, false},
                        {textColumn(words.translate("SteeringReport", "Phase"), 1.3), {}, false},
                        {textColumn(words.translate("SteeringReport", "Lead partner"), 2.2), {}, false},
                        {textColumn(words.translate("SteeringReport", "Region"), 1.2), {}, false},
                        {textColumn(words.translate("SteeringReport", "Years"), 1), {}, false},
                        {figureColumn(words.translate("SteeringReport", "Budget, DKK"), 1.4), {}, true},
                        {figureColumn(words.translate("SteeringReport", "Grants, DKK"), 1.4), {}, true}};
    const auto amount = [&words](Money money) { return money.oere == 0 ? QString() : wholeKroner(words, money); };
    for (const Project *project : projects) {
        const ProjectMoney sums = data.sums(project->id);
        const QStringList texts{project->code,
                                words.of(project->title),
                                project->phase ? data.phaseName(project->phase) : QString(),
                                leadPartner(data, *project),
                                shortRegionName(data.regionName(*project)),
                                years(*project),
                                amount(sums.planned),
                                amount(sums.grants)};
        for (qsizetype f = 0; f < fields.size(); ++f)
            fields[f].texts << texts[f];
    }
    fields.removeIf([](const Field &field) {
        return std::all_of(field.texts.begin(), field.texts.end(), [](const QString &text) { return text.isEmpty(); });
    });
    document::Table table;
    for (const Field &field : fields)
        table.columns << field.column;
    for (qsizetype row = 0; row < projects.size(); ++row) {
        QList<document::Cell> cells;
        for (const Field &field : fields)
            cells << cell(field.texts[row]);
        cells[1].note = ownFieldsText(data, *projects[row]);
        table.rows << cells;
    }
    return table;
}

} // namespace

void addProjects(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    QList<const Project *> withPage, others;
    for (const Project *project : data.open)
        (hasOwnPage(data, *project) ? withPage : others) << project;
    if (withPage.isEmpty() && others.isEmpty())
        return;
    if (others.isEmpty())
        report.blocks << document::PageBreak{}; // the first project's page
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Projects")};
    QStringList sentences;
    if (!withPage.isEmpty())
        sentences << words.translate("SteeringReport", "%n open projects follow, each from a new page on.", nullptr,
                                     int(withPage.size()));
    if (data.unnamed > 0)
        sentences << words.translate("SteeringReport",
                                     "%n confidential projects are part of all sums, but have no page in this copy.",
                                     nullptr, data.unnamed);
    if (!others.isEmpty())
        sentences << words.translate(
            "SteeringReport",
            "%n open projects have neither milestones, risks nor traffic lights; they are in this "
            "table.",
            nullptr, int(others.size()));
    report.blocks << document::Paragraph{sentences.join(u' ')};
    if (!others.isEmpty())
        report.blocks << compactTable(data, others);
    for (const Project *project : withPage) {
        // The first stands right below the heading of the chapter, unless a table does.
        if (project != withPage.first() || !others.isEmpty())
            report.blocks << document::PageBreak{};
        addProjectPage(report, data, *project);
    }
}

} // namespace opi::steering
