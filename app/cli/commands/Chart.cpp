#include "app/cli/Command.h"
#include "app/cli/commands/Show.h"
#include "app/cli/OpenFile.h"
#include "app/cli/TextTable.h"
#include "core/domain/PortfolioProfile.h"
#include "core/render/ChartCatalogue.h"
#include "core/render/ChartFile.h"

#include <QRegularExpression>

namespace opi::cli {

namespace {

Result<std::optional<QSize>> sizeOf(const Arguments &arguments)
{
    if (!arguments.has("size"))
        return std::optional<QSize>();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(arguments.value("size"));
    if (!match.hasMatch())
        return fail(Error::Kind::Invalid, "usage-wrong-value",
                    {QStringLiteral("--size"), arguments.value("size"), QStringLiteral("900x420")});
    return std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt()));
}

Result<> list(const Console &console)
{
    TextTable table;
    for (const QString &name : chartNames())
        table.add({name, chartTitle(name, console.words())});
    console.line(table.toString());
    return {};
}

QString origin(const Portfolio &portfolio, const Words &words)
{
    for (const PortfolioProfile &profile : portfolio.rows<PortfolioProfile>())
        return words.of(profile.name);
    return {};
}

} // namespace

Result<> runChart(const Arguments &arguments, Console &console)
{
    const bool isList = arguments.has("list");
    if (!isList && (arguments.at(1).isEmpty() || !arguments.has("output")))
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("chart")});
    static const Theme themes[] = {Theme::light(), Theme::dark(), Theme::print()};
    const Result<std::optional<int>> theme =
        arguments.choice("theme", {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")});
    if (!theme)
        return failure(theme);
    const Result<std::optional<QSize>> size = sizeOf(arguments);
    if (!size)
        return failure(size);

    const auto journal = openToRead(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    if (isList)
        return list(console);
    const Words &words = console.words();
    const Portfolio &portfolio = (*journal)->portfolio();
    const QDate today = QDate::currentDate();
    std::optional<Id<Project>> project;
    if (arguments.has("project")) {
        const Project *found = projectOf(portfolio, arguments.value("project"));
        if (!found)
            return fail(Error::Kind::NotFound, "no-such-project", {arguments.value("project")});
        project = found->id;
    }
    const Result<std::unique_ptr<Chart>> chart = makeChart(arguments.at(1), {portfolio, today, project}, words);
    if (!chart)
        return failure(chart);
    ChartPicture picture;
    picture.theme = themes[theme->value_or(0)];
    picture.size = size->value_or(picture.size);
    picture.source = sourceLine(origin(portfolio, words), today, words);
    if (Result<> saved = saveChart(**chart, picture, arguments.value("output")); !saved)
        return saved;
    console.line(console.words().translate("CommandLine", "%1 is written.").arg(arguments.value("output")));
    return {};
}

} // namespace opi::cli
