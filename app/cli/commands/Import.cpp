#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "app/cli/TextTable.h"
#include "core/domain/ValueCodes.h"
#include "core/exchange/import/ImportField.h"
#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/SavedMappings.h"
#include "core/exchange/ListFile.h"
#include "core/text/ImportText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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

QStringList listKinds()
{
    QStringList all;
    for (int i = 0; i < valueCount(ListKind()); ++i)
        all << codeOf(ListKind(i));
    return all;
}

Result<std::optional<ListKind>> listKind(const Arguments &arguments)
{
    const Result<std::optional<int>> chosen = arguments.choice("list", listKinds());
    if (!chosen)
        return failure(chosen);
    return *chosen ? std::optional(ListKind(**chosen)) : std::nullopt;
}

Result<MergeRule> mergeRule(const Arguments &arguments)
{
    const Result<std::optional<int>> chosen =
        arguments.choice("rule", {QStringLiteral("keep"), QStringLiteral("changed"), QStringLiteral("list")});
    if (!chosen)
        return failure(chosen);
    return *chosen ? MergeRule(**chosen) : arguments.has("update") ? MergeRule::TakeList : MergeRule::KeepHere;
}

/// The kind that the headings propose, if it has all the fields that the user names; else the first that has.
ListKind kindFor(const QList<Assignment> &assigned, ListKind proposed)
{
    const auto hasAll = [&](ListKind list) {
        return std::all_of(assigned.begin(), assigned.end(), [list](const Assignment &assignment) {
            const std::optional<ImportField> field = importFieldFrom(assignment.field.trimmed());
            return !field || importField(*field).isOf(list);
        });
    };
    for (int i = 0; i < valueCount(ListKind()) && !hasAll(proposed); ++i) {
        if (hasAll(ListKind(i)))
            return ListKind(i);
    }
    return proposed;
}

/// As a saved mapping has it that is named or that knows the headings, else as the headings say.
Result<ColumnMap> columnsOf(const Arguments &arguments, std::optional<ListKind> list, const QList<Assignment> &assigned,
                            const SourceTable &table, const Portfolio &portfolio)
{
    if (!arguments.has("mapping")) {
        const ListMapping *known = recognisedMapping(portfolio, table);
        return known && (!list || known->list == *list)
                   ? mappedColumns(*known, table, portfolio)
                   : matchColumns(table, portfolio, list ? *list : kindFor(assigned, proposedList(table, portfolio)));
    }
    QStringList names;
    for (const ListMapping &mapping : portfolio.rows<ListMapping>()) {
        if (mapping.name.compare(arguments.value("mapping"), Qt::CaseInsensitive) == 0)
            return mappedColumns(mapping, table, portfolio);
        names << mapping.name;
    }
    return fail(Error::Kind::NotFound, "mapping-unknown",
                {arguments.value("mapping"), names.join(QStringLiteral(", "))});
}

Result<std::optional<Id<Project>>> projectCalled(const Arguments &arguments, const Portfolio &portfolio)
{
    if (!arguments.has("project"))
        return std::optional<Id<Project>>();
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.code == arguments.value("project"))
            return std::optional(project.id);
    }
    return fail(Error::Kind::NotFound, "no-such-project", {arguments.value("project")});
}

Result<ColumnMap> columnMap(const Arguments &arguments, std::optional<ListKind> list, const QList<Assignment> &assigned,
                            const SourceTable &table, const Portfolio &portfolio)
{
    Result<ColumnMap> map = columnsOf(arguments, list, assigned, table, portfolio);
    if (!map)
        return map;
    for (const Assignment &assignment : assigned) {
        if (const Result<> done = assignColumn(*map, table, portfolio, assignment.field, assignment.column); !done)
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
    QJsonArray differences;
    for (const ImportDifference &found : plan.differences) {
        constexpr const char *sides[] = {"unknown", "list", "here", "both"};
        differences.append(QJsonObject{
            {QStringLiteral("row"), found.row},
            {QStringLiteral("code"), found.code},
            {QStringLiteral("field"), found.key},
            {QStringLiteral("was"), found.was},
            {QStringLiteral("in_list"), found.inList},
            {QStringLiteral("last_in_list"), found.lastListed ? QJsonValue(*found.lastListed) : QJsonValue()},
            {QStringLiteral("changed"), QString::fromLatin1(sides[std::size_t(found.where)])},
            {QStringLiteral("taken"), found.isTaken}});
    }
    QJsonArray gone;
    for (const GoneRow &row : plan.goneRows)
        gone.append(QJsonObject{{QStringLiteral("code"), row.code}, {QStringLiteral("title"), row.title}});
    return {{QStringLiteral("list"), codeOf(plan.list)},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("gone"), gone},
            {QStringLiteral("read"), plan.read},
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
    const Result<std::optional<ListKind>> list = listKind(arguments);
    if (!list)
        return failure(list);
    if (arguments.has("fields")) {
        TextTable table;
        for (const ImportField field : importFieldsOf(list->value_or(ListKind::Projects)))
            table.add(
                {QString::fromLatin1(importField(field).code), importField(field).label(console.words().language())});
        console.line(table.toString());
        return {};
    }
    const Result<ListOptions> options = listOptions(arguments);
    if (!options)
        return failure(options);
    const Result<QList<Assignment>> assigned = assignments(arguments);
    if (!assigned)
        return failure(assigned);
    const Result<MergeRule> rule = mergeRule(arguments);
    if (!rule)
        return failure(rule);
    const auto journal = openToEdit(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    const Portfolio &portfolio = (*journal)->portfolio();
    const Result<std::optional<Id<Project>>> project = projectCalled(arguments, portfolio);
    if (!project)
        return failure(project);
    ListOptions reading = *options;
    reading.list = *list;
    const Result<SourceTable> table = readListFile(arguments.at(1), reading);
    if (!table)
        return failure(table);
    const Result<ColumnMap> map = columnMap(arguments, *list, *assigned, *table, portfolio);
    if (!map)
        return failure(map);
    ImportOptions importOptions;
    importOptions.rule = *rule;
    importOptions.now = QDateTime::currentDateTimeUtc();
    importOptions.today = importOptions.now.toLocalTime().date();
    importOptions.person = (*journal)->person();
    importOptions.project = *project;
    importOptions.language = console.words().language();
    const Result<ImportPlan> plan = planImport(portfolio, *table, *map, importOptions);
    if (!plan)
        return failure(plan);
    if (arguments.has("save-mapping") && !arguments.has("dry-run")) {
        const Result<ChangeSet> saved = saveMapping(portfolio, arguments.value("save-mapping"), *table, *map);
        if (!saved)
            return failure(saved);
        if (Result<> done = (*journal)->perform(*saved); !done)
            return done;
    }
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
