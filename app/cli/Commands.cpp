#include "app/cli/Command.h"

namespace opi::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        {"new",
         {"FILE [--sample]"},
         QT_TRANSLATE_NOOP("CommandLine", "Make a portfolio file, empty or with the sample portfolio"),
         {{"sample"}},
         1,
         1,
         runNew},
        {"import",
         {"FILE SOURCE [--separator C] [--encoding E] [--header-row N] [--sheet NAME] [--list KIND] [--mapping NAME] "
          "[--map FIELD=COLUMN]... [--save-mapping NAME] [--project CODE] [--rule keep|changed|list] [--update] "
          "[--dry-run] [--json]",
          "--fields [--list KIND]"},
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Bring a list (Excel, LibreOffice or CSV) of projects or what they have in, or list its fields"),
         {{"separator", "C"},
          {"encoding", "E"},
          {"header-row", "N"},
          {"sheet", "NAME"},
          {"list", "KIND"},
          {"mapping", "NAME"},
          {"map", "FIELD=COLUMN", true},
          {"save-mapping", "NAME"},
          {"project", "CODE"},
          {"rule", "keep|changed|list"},
          {"update"},
          {"dry-run"},
          {"json"},
          {"fields"}},
         2,
         2,
         runImport,
         false,
         "fields"},
        {"show",
         {"FILE "
          "figures|projects|organisations|readiness|gates|procurement|checks|barriers|decisions|followups|timeline|"
          "market|lights|sources|"
          "journal "
          "[--project CODE] "
          "[--as-of DATE] [--today DATE] "
          "[--json]"},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Print key figures, projects, organisations, scaling readiness or the history"),
         {{"project", "CODE"}, {"as-of", "DATE"}, {"today", "DATE"}, {"json"}},
         2,
         2,
         runShow},
        {"assess",
         {"FILE CODE RATINGS.json"},
         QT_TRANSLATE_NOOP("CommandLine", "Record an assessment of scaling readiness from a file"),
         {},
         3,
         3,
         runAssess},
        {"report",
         {"FILE steering --output X.pdf [--since DATE] [--today DATE] [--readers internal|members]",
          "FILE readiness|gate --project CODE --output X.pdf [--today DATE]"},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Make the report for the steering committee, or on the readiness of a project, as a PDF"),
         {{"output", "FILE"},
          {"since", "DATE"},
          {"today", "DATE"},
          {"project", "CODE"},
          {"readers", "internal|members"}},
         2,
         2,
         runReport,
         true},
        {"chart",
         {"FILE NAME --output X.png|X.svg|X.pdf [--theme light|dark|print] [--size WxH] [--project CODE]",
          "FILE --list"},
         QT_TRANSLATE_NOOP("CommandLine", "Draw a chart into a file, or list the charts there are"),
         {{"output", "FILE"}, {"theme", "light|dark|print"}, {"size", "WxH"}, {"project", "CODE"}, {"list"}},
         1,
         2,
         runChart,
         true},
        {"export",
         {"FILE --output X.csv|X.xlsx|X.json"},
         QT_TRANSLATE_NOOP("CommandLine",
                           "Write the projects as CSV, or the whole portfolio as an Excel workbook or as JSON"),
         {{"output", "FILE"}},
         1,
         1,
         runExport},
        {"bench-data",
         {"FILE --projects N --seed S"},
         QT_TRANSLATE_NOOP("CommandLine", "Make a portfolio file with generated projects, to measure with"),
         {{"projects", "N"}, {"seed", "S"}},
         1,
         1,
         runBenchData},
        {"undo", {"FILE"}, QT_TRANSLATE_NOOP("CommandLine", "Take the last change back"), {}, 1, 1, runUndo},
        {"redo", {"FILE"}, QT_TRANSLATE_NOOP("CommandLine", "Do again what was taken back"), {}, 1, 1, runRedo},
        {"backup",
         {"FILE DIR [--json]"},
         QT_TRANSLATE_NOOP("CommandLine", "Make a checked copy of a file in a folder, with a manifest beside it"),
         {{"json"}},
         2,
         2,
         runBackup},
        {"restore",
         {"BACKUP FILE"},
         QT_TRANSLATE_NOOP("CommandLine", "Put a backup in the place of a file, and keep what was there"),
         {},
         2,
         2,
         runRestore},
        {"check",
         {"FILE [--json]"},
         QT_TRANSLATE_NOOP("CommandLine", "Say whether a file and its whole history are sound"),
         {{"json"}},
         1,
         1,
         runCheck},
    };
    return all;
}

QString help(const Console &console, const Command *only)
{
    QStringList lines;
    lines << (only ? console.text(only->summary)
                   : console.words().translate(
                       "CommandLine", "OPI Portfolio from the command line: portfolios of public-private innovation."))
          << QString() << console.words().translate("CommandLine", "Usage:");
    for (const Command &command : commands()) {
        if (only && only != &command)
            continue;
        for (const char *synopsis : command.synopses)
            lines << QStringLiteral("  opi %1 %2").arg(QLatin1StringView(command.name), QLatin1StringView(synopsis));
        if (!only)
            lines << QStringLiteral("      ") + console.text(command.summary);
    }
    lines << QString()
          << console.words().translate(
                 "CommandLine",
                 "Everywhere: --language da|en, else the language of the file; --help. Dates are YYYY-MM-DD.")
          << console.words().translate(
                 "CommandLine",
                 "Ends with 0 when done, 1 when refused (the reason is on the standard error), 2 when called "
                 "wrongly.");
    return lines.join(u'\n');
}

} // namespace opi::cli
