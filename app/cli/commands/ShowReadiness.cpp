#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"
#include "core/text/ReadinessText.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace opi::cli {

namespace {

QJsonValue shareOrNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QString code(LimitingAxis axis)
{
    static constexpr const char *codes[] = {"none", "readiness", "use", "both"};
    return QString::fromLatin1(codes[std::size_t(axis)]);
}

QJsonObject dimensionsJson(const Portfolio &portfolio, const Readiness &readiness)
{
    QJsonObject all;
    for (const DimensionReadiness &each : readiness.dimensions) {
        all[portfolio.find(each.dimension)->code] =
            QJsonObject{{QStringLiteral("claimed"), orNull(each.isApplicable ? each.claimed() : std::nullopt)},
                        {QStringLiteral("documented"), orNull(each.documented())},
                        {QStringLiteral("target"), each.target},
                        {QStringLiteral("gate_target"), orNull(each.gateTarget)},
                        {QStringLiteral("gap"), each.isRated() ? QJsonValue(each.gap()) : QJsonValue()},
                        {QStringLiteral("ratings"), each.panel.ratings},
                        {QStringLiteral("applicable"), each.isApplicable},
                        {QStringLiteral("disputed"), each.isDisputed()}};
    }
    return all;
}

QJsonArray componentsJson(const Portfolio &portfolio, const Readiness &readiness)
{
    QJsonArray all;
    for (const ComponentReadiness &part : readiness.components)
        all.append(QJsonObject{{QStringLiteral("name"), toJson(portfolio.find(part.component)->name)},
                               {QStringLiteral("core"), part.isCore},
                               {QStringLiteral("required"), part.isRequired},
                               {QStringLiteral("readiness"), orNull(part.readiness.claimed)},
                               {QStringLiteral("use"), orNull(part.use.claimed)},
                               {QStringLiteral("score"), orNull(part.score())}});
    return all;
}

/// The components that hold the package back, and the weakest dimensions by their codes.
QJsonArray bottlenecksJson(const Portfolio &portfolio, const Readiness &readiness)
{
    QJsonArray all;
    for (const Id<PackageComponent> &part : readiness.package.bottlenecks)
        all.append(toJson(portfolio.find(part)->name));
    return all;
}

QJsonArray weakestJson(const Portfolio &portfolio, const Readiness &readiness)
{
    QJsonArray all;
    for (const Id<RubricDimension> &dimension : readiness.profile.weakest)
        all.append(portfolio.find(dimension)->code);
    return all;
}

QJsonObject confidenceJson(const Confidence &confidence)
{
    return {{QStringLiteral("value"), confidence.value},
            {QStringLiteral("coverage"), confidence.coverage},
            {QStringLiteral("agreement"), confidence.agreement},
            {QStringLiteral("evidence"), confidence.evidence},
            {QStringLiteral("freshness"), confidence.freshness}};
}

/// A project that was never assessed has null everywhere.
QJsonObject readinessJson(const Portfolio &portfolio, const Project &project, ReadinessReader &reader)
{
    QJsonObject json{{QStringLiteral("project"), project.code}};
    const Assessment *latest = reader.latest(project.id);
    if (!latest) {
        for (const char *key : {"assessed_on", "rubric", "dimensions", "minimum", "market_readiness", "ready",
                                "components", "package_score", "package_score_at_most", "bottlenecks", "weakest",
                                "limiting_axis", "confidence", "alpha"})
            json[QLatin1StringView(key)] = QJsonValue();
        return json;
    }
    const Readiness readiness = reader.of(*latest);
    const Rubric *rubric = portfolio.find(readiness.rubric);
    json[QStringLiteral("assessed_on")] = readiness.on.toString(Qt::ISODate);
    json[QStringLiteral("rubric")] = rubric->code + u'/' + QString::number(rubric->version);
    json[QStringLiteral("dimensions")] = dimensionsJson(portfolio, readiness);
    json[QStringLiteral("minimum")] = orNull(readiness.profile.minimum);
    json[QStringLiteral("market_readiness")] = shareOrNull(readiness.profile.marketReadiness);
    json[QStringLiteral("ready")] = readiness.isReady;
    json[QStringLiteral("components")] = componentsJson(portfolio, readiness);
    json[QStringLiteral("package_score")] = readiness.package.isExact ? orNull(readiness.package.atMost) : QJsonValue();
    json[QStringLiteral("package_score_at_most")] = orNull(readiness.package.atMost);
    json[QStringLiteral("bottlenecks")] = bottlenecksJson(portfolio, readiness);
    json[QStringLiteral("weakest")] = weakestJson(portfolio, readiness);
    json[QStringLiteral("limiting_axis")] = readiness.package.limitingAxis == LimitingAxis::None
                                                ? QJsonValue()
                                                : QJsonValue(code(readiness.package.limitingAxis));
    json[QStringLiteral("confidence")] = confidenceJson(readiness.confidence);
    json[QStringLiteral("alpha")] = shareOrNull(panelAlpha(portfolio, *latest));
    return json;
}

void printReadiness(const ShowRequest &request, const std::vector<const Project *> &projects, ReadinessReader &reader,
                    const Console &console)
{
    const Words &words = console.words();
    TextTable table(
        {fieldLabel<Project>(words, "code"), fieldLabel<Project>(words, "title"),
         console.words().translate("CommandLine", "Assessed"), console.words().translate("CommandLine", "Lowest level"),
         console.words().translate("CommandLine", "Weakest"),
         console.words().translate("CommandLine", "Market readiness"),
         console.words().translate("CommandLine", "Package"), console.words().translate("CommandLine", "Confidence")},
        {3, 5, 6});
    for (const Project *project : projects) {
        const Assessment *latest = reader.latest(project->id);
        if (!latest) {
            table.add({project->code, words.of(project->title), console.words().translate("CommandLine", "never")});
            continue;
        }
        const Readiness readiness = reader.of(*latest);
        QStringList weakest;
        for (const Id<RubricDimension> &dimension : readiness.profile.weakest)
            weakest << words.of(request.portfolio.find(dimension)->shortName);
        const auto &market = readiness.profile.marketReadiness;
        const QString atMost = readiness.package.isExact ? QString() : QStringLiteral("≤ ");
        table.add(
            {project->code, words.of(project->title), words.shortDate(readiness.on),
             readiness.profile.minimum ? words.number(qint64(*readiness.profile.minimum)) : QStringLiteral("–"),
             weakest.join(QStringLiteral(", ")), market ? words.percent(*market / 100) : QStringLiteral("–"),
             readiness.package.atMost ? atMost + words.number(qint64(*readiness.package.atMost)) : QStringLiteral("–"),
             label(words, readiness.confidence.band)});
    }
    console.line(table.toString());
}

} // namespace

Result<> showReadiness(const ShowRequest &request, Console &console)
{
    ReadinessReader reader(request.portfolio, request.today);
    const std::vector<const Project *> projects = projectsInOrder(request.portfolio, console.words().locale());
    if (!request.json) {
        printReadiness(request, projects, reader, console);
        return {};
    }
    QJsonArray all;
    for (const Project *project : projects)
        all.append(readinessJson(request.portfolio, *project, reader));
    console.json(all);
    return {};
}

} // namespace opi::cli
