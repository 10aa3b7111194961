#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/analytics/Deadlines.h"
#include "core/analytics/Figures.h"
#include "core/analytics/Pipeline.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"

#include <QJsonObject>

namespace opi::cli {

namespace {

constexpr Light lights[] = {Light::Green, Light::Yellow, Light::Red, Light::None};
constexpr int daysAhead = 60;

/// Where a project says nothing the key is "none".
QJsonObject counts(const std::map<QString, int> &figures)
{
    QJsonObject json;
    for (const auto &[key, count] : figures)
        json[key.isEmpty() ? QStringLiteral("none") : key] = count;
    return json;
}

QJsonObject figuresJson(const Figures &figures)
{
    QJsonObject byLight;
    for (const Light light : lights)
        byLight[codeOf(light)] = figures.byLight[std::size_t(light)];
    QJsonObject grants{{QStringLiteral("total"), toJson(figures.grants.total)}};
    for (int state = 0; state < valueCount(GrantState()); ++state)
        grants[codeOf(GrantState(state))] = toJson(figures.grants.byState[std::size_t(state)]);
    return {
        {QStringLiteral("projects"), figures.projects},
        {QStringLiteral("organisations"), figures.organisations},
        {QStringLiteral("budget_total"), toJson(figures.budget)},
        {QStringLiteral("grants"), grants},
        {QStringLiteral("by_phase"), counts(figures.byPhase)},
        {QStringLiteral("by_region"), counts(figures.byRegion)},
        {QStringLiteral("by_light"), byLight},
        {QStringLiteral("by_focus_area"), counts(figures.byFocusArea)},
        {QStringLiteral("earliest_start"), toJson(figures.earliestStart)},
        {QStringLiteral("latest_end"), toJson(figures.latestEnd)},
    };
}

class Lines {
public:
    explicit Lines(const Console &console) : m_console(console), m_table({}, {1}) {}

    void add(const QString &name, const QString &figure) { m_table.add({name, figure}); }
    void heading(const QString &name)
    {
        m_table.add({});
        m_table.add({name});
    }
    void group(const QString &name, const std::map<QString, int> &counts, const QString &none)
    {
        heading(name);
        for (const auto &[key, count] : counts)
            add(QStringLiteral("  ") + (key.isEmpty() || key == QStringLiteral("none") ? none : key),
                m_console.words().number(count));
    }
    void print() const { m_console.line(m_table.toString()); }

private:
    const Console &m_console;
    TextTable m_table;
};

void printFigures(const ShowRequest &request, const Figures &figures, const Console &console)
{
    const Words &words = console.words();
    const Pipeline pipeline = opi::pipeline(request.portfolio, request.today);
    Lines lines(console);
    lines.add(console.words().translate("CommandLine", "Projects"), words.number(figures.projects));
    lines.add(console.words().translate("CommandLine", "  open"), words.number(figures.open));
    lines.add(console.words().translate("CommandLine", "  stuck"), words.number(pipeline.stuck.size()));
    lines.add(console.words().translate("CommandLine", "Deadlines within 60 days, and overdue"),
              words.number(deadlines(request.portfolio, request.today, daysAhead).size()));
    lines.add(console.words().translate("CommandLine", "Organisations"), words.number(figures.organisations));
    lines.add(console.words().translate("CommandLine", "Budget"), words.money(figures.budget));
    lines.add(console.words().translate("CommandLine", "Grants"), words.money(figures.grants.total));
    for (int state = 0; state < valueCount(GrantState()); ++state)
        lines.add(QStringLiteral("  ") + label(words, GrantState(state)),
                  words.money(figures.grants.byState[std::size_t(state)]));
    lines.add(console.words().translate("CommandLine", "Earliest start"), words.date(figures.earliestStart));
    lines.add(console.words().translate("CommandLine", "Latest end"), words.date(figures.latestEnd));
    lines.group(console.words().translate("CommandLine", "By phase"), figures.byPhase,
                console.words().translate("CommandLine", "not placed"));
    lines.group(console.words().translate("CommandLine", "By region"), figures.byRegion,
                console.words().translate("CommandLine", "not stated"));
    lines.heading(console.words().translate("CommandLine", "By overall light"));
    for (const Light light : lights)
        lines.add(QStringLiteral("  ") + symbol(statusOf(light)) + u' ' + label(words, light),
                  words.number(figures.byLight[std::size_t(light)]));
    lines.group(console.words().translate("CommandLine", "By focus area"), figures.byFocusArea,
                console.words().translate("CommandLine", "not stated"));
    lines.print();
}

} // namespace

Result<> showFigures(const ShowRequest &request, Console &console)
{
    const Figures figures = opi::figures(request.portfolio);
    if (request.json)
        console.json(figuresJson(figures));
    else
        printFigures(request, figures, console);
    return {};
}

} // namespace opi::cli
