#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "app/cli/TextTable.h"
#include "core/exchange/import/ImportField.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/ListFile.h"
#include "core/text/ImportText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opi::cli {

namespace {

tl::unexpected<Error> wrongValue(const char *option, const QString &value, const char *expected)
{
    return fail(Error::Kind::Invalid, "usage-wrong-value",
                {QLatin1StringView(option), value, QString::fromLatin1(expected)});
}

Result<ListOptions> listOptions(const Arguments &arguments)
{
    ListOptions options;
    if (arguments.has("separator")) {
        const QString separator = arguments.value("separator");
        const bool isTab = separator == QStringLiteral("tab") || separator == QStringLiteral("\\t");
        if (!isTab && separator.size() != 1)
            return wrongValue("--separator", separator, "; , tab |");
        options.separator = isTab ? QChar(u'\t') : separator[0];
    }
    if (arguments.has("encoding")) {
        options.encoding = encodingFrom(arguments.value("encoding"));
        if (!options.encoding)
            return wrongValue("--encoding", arguments.value("encoding"), "utf-8, utf-16le, utf-16be, windows-1252");
    }
    const Result<std::optional<int>> headerRow = arguments.number("header-row", 1, std::numeric_limits<int>::max());
    if (!headerRow)
        return failure(headerRow);
    options.headerRow = *headerRow;
    if (arguments.has("sheet"))
        options.sheet = arguments.value("sheet");
    return options;
}

struct Assignment {
    QString field, column;
};

/// What `--map` says, before any file is read: wrong usage is wrong whatever the files are.
Result<QList<Assignment>> assignments(const Arguments &arguments)
{
    QList<Assignment> all;
    for (const QString &text : arguments.values("map")) {
        const qsizetype sign = text.indexOf(u'=');
        if (sign < 1)
            return wrongValue("--map", text, "FIELD=COLUMN");
        all << Assignment{text.first(sign), text.sliced(sign + 1)};
    }
    return all;
}

Result<ColumnMap> columnMap(const QList<Assignment> &assigned, const SourceTable &table, const Portfolio &portfolio)
{
    ColumnMap map = matchColumns(table, portfolio);
    for (const Assignment &assignment : assigned) {
        if (const Result<> done = assignColumn(map, table, assignment.field, assignment.column); !done)
            return failure(done);
    }
    return map;
}

QJsonObject planJson(const ImportPlan &plan)
{
    QJsonArray doubtful;
    for (const DoubtfulCell &cell : plan.doubtful) {
        doubtful.append(QJsonObject{{QStringLiteral("row"), cell.row},
                                    {QStringLiteral("column"), cell.column},
                                    {QStringLiteral("value"), cell.value},
                                    {QStringLiteral("why"), QString::fromLatin1(cell.why)},
                                    {QStringLiteral("action"), QString::fromLatin1(cell.action)}});
    }
    return {{QStringLiteral("read"), plan.read},
            {QStringLiteral("added"), plan.added},
            {QStringLiteral("updated"), plan.updated},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("different"), plan.different},
            {QStringLiteral("skipped"), plan.skipped},
            {QStringLiteral("organisations_added"), plan.organisationsAdded},
            {QStringLiteral("assessments_added"), plan.assessmentsAdded},
            {QStringLiteral("doubtful"), doubtful}};
}

void print(const ImportPlan &plan, const Console &console)
{
    const Words &words = console.words();
    console.line(summary(words, plan));
    for (const DoubtfulCell &cell : plan.doubtful) {
        console.line(console.words()
                         .translate("CommandLine", "Line %1, %2: %3")
                         .arg(words.number(cell.row), cell.column, cell.value.simplified())
                     + u'\n' + QStringLiteral("    ") + doubtWhy(words, cell) + u' ' + doubtAction(words, cell));
    }
}

} // namespace

Result<> runImport(const Arguments &arguments, Console &console)
{
    if (arguments.has("fields")) {
        TextTable table;
        for (const ImportFieldInfo &field : importFields())
            table.add({QString::fromLatin1(field.code), field.label(console.words().language())});
        console.line(table.toString());
        return {};
    }
    const Result<ListOptions> options = listOptions(arguments);
    if (!options)
        return failure(options);
    const Result<QList<Assignment>> assigned = assignments(arguments);
    if (!assigned)
        return failure(assigned);
    const auto journal = openToEdit(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const Portfolio &portfolio = (*journal)->portfolio();
    const Result<SourceTable> table = readListFile(arguments.at(1), *options);
    if (!table)
        return failure(table);
    const Result<ColumnMap> map = columnMap(*assigned, *table, portfolio);
    if (!map)
        return failure(map);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<ImportPlan> plan =
        planImport(portfolio, *table, *map, {arguments.has("update"), now.toLocalTime().date(), now});
    if (!plan)
        return failure(plan);
    if (!arguments.has("dry-run")) {
        if (Result<> done = (*journal)->perform(plan->set); !done)
            return done;
    }
    if (arguments.has("json"))
        console.json(planJson(*plan));
    else
        print(*plan, console);
    return {};
}

} // namespace opi::cli
