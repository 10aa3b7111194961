#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/domain/Municipality.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"

#include <QCollator>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace opi::cli {

namespace {

struct Listed {
    const Organisation *row;
    qsizetype projects;
};

template <Entity E> QString nameOf(const Portfolio &portfolio, const std::optional<Id<E>> &id)
{
    const E *row = id ? portfolio.find(*id) : nullptr;
    return row ? row->name : QString();
}

/// By name in Danish order. Of one project only its partners.
QList<Listed> listed(const ShowRequest &request, const QLocale &locale)
{
    QHash<QString, QSet<QString>> projects; // by organisation
    for (const ProjectPartner &partner : request.portfolio.rows<ProjectPartner>())
        projects[partner.organisation.toString()].insert(partner.project.toString());
    QList<Listed> all;
    for (const Organisation &row : request.portfolio.rows<Organisation>()) {
        const qsizetype count = projects.value(row.id.toString()).size();
        if (count || !request.project)
            all.append({&row, count});
    }
    const QCollator collator(locale);
    std::sort(all.begin(), all.end(), [&](const Listed &a, const Listed &b) {
        const int order = collator.compare(a.row->name, b.row->name);
        return order ? order < 0 : a.row->id.bytes() < b.row->id.bytes();
    });
    return all;
}

QJsonObject listedJson(const Portfolio &portfolio, const Listed &listed)
{
    const Organisation &row = *listed.row;
    return {{QStringLiteral("name"), row.name},
            {QStringLiteral("kind"), codeOf(row.kind)},
            {QStringLiteral("cvr"), orNull(row.cvr)},
            {QStringLiteral("region"), orNull(nameOf(portfolio, row.region))},
            {QStringLiteral("municipality"), orNull(nameOf(portfolio, row.municipality))},
            {QStringLiteral("size"), codeOf(row.size)},
            {QStringLiteral("address"), orNull(row.address)},
            {QStringLiteral("valid_from"), toJson(row.validFrom)},
            {QStringLiteral("valid_to"), toJson(row.validTo)},
            {QStringLiteral("successor"), orNull(nameOf(portfolio, row.successor))},
            {QStringLiteral("projects"), listed.projects}};
}

} // namespace

Result<> showOrganisations(const ShowRequest &request, Console &console)
{
    const Words &words = console.words();
    const QList<Listed> all = listed(request, words.locale());
    if (request.json) {
        QJsonArray array;
        for (const Listed &each : all)
            array.append(listedJson(request.portfolio, each));
        console.json(QJsonObject{{QStringLiteral("organisations"), array}});
        return {};
    }
    TextTable table({fieldLabel<Organisation>(words, "name"), fieldLabel<Organisation>(words, "kind"),
                     fieldLabel<Organisation>(words, "cvr"), fieldLabel<Organisation>(words, "region"),
                     fieldLabel<Organisation>(words, "municipality"), tableLabel(words, tableInfo<Project>())},
                    {5});
    for (const Listed &each : all) {
        table.add({each.row->name, label(words, each.row->kind), each.row->cvr,
                   nameOf(request.portfolio, each.row->region), nameOf(request.portfolio, each.row->municipality),
                   words.number(each.projects)});
    }
    console.line(table.toString());
    return {};
}

} // namespace opi::cli
