#include "app/cli/Command.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>

using namespace opi;
using namespace opi::cli;

namespace {

enum Exit { Done = 0, Refused = 1, WrongUsage = 2 };

const Command *find(const QString &name)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == all.end() ? nullptr : &*found;
}

/// The language is wanted before the options are known to be right: what is wrong with them is said in it.
std::optional<Language> askedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isNext = words[i] == QStringLiteral("--language");
        const QString value = isNext ? words.value(i + 1) : words[i].section(QStringLiteral("--language="), 1);
        for (const Language language : {Language::Danish, Language::English}) {
            if (value == codeOf(language))
                return language;
        }
    }
    return {};
}

Result<> runCommand(const Command &command, const QStringList &words, Console &console)
{
    std::vector<Option> options = command.options;
    options.push_back({"language", "da|en"});
    options.push_back({"help"});
    const Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return failure(arguments);
    const QStringList languages{codeOf(Language::Danish), codeOf(Language::English)};
    if (const Result<std::optional<int>> language = arguments->choice("language", languages); !language)
        return failure(language);
    if (arguments->has("help")) {
        console.line(help(console, &command));
        return {};
    }
    if (command.isAlone && arguments->has(command.isAlone))
        return command.run(*arguments, console);
    const qsizetype given = arguments->positional().size();
    if (given < command.fewest)
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QString::fromLatin1(command.name)});
    if (given > command.most)
        return fail(Error::Kind::Invalid, "usage-argument-unexpected", {arguments->at(command.most)});
    return command.run(*arguments, console);
}

/// `words` without the options that stand before the command, which only say in which language it is to help.
Result<> runProgram(const QStringList &words, Console &console)
{
    QStringList rest = words;
    bool wantsHelp = false;
    while (!rest.isEmpty() && rest.first().startsWith(u'-')) {
        const QString word = rest.takeFirst();
        if (word == QStringLiteral("--help"))
            wantsHelp = true;
        else if (word == QStringLiteral("--language") && !rest.isEmpty())
            rest.removeFirst();
        else if (!word.startsWith(QStringLiteral("--language=")))
            return fail(Error::Kind::Invalid, "usage-unknown-option", {word});
    }
    const Command *command = rest.isEmpty() ? nullptr : find(rest.first());
    if (wantsHelp) {
        console.line(help(console, command));
        return {};
    }
    if (rest.isEmpty())
        return fail(Error::Kind::Invalid, "usage-command-missing");
    if (!command)
        return fail(Error::Kind::Invalid, "usage-unknown-command", {rest.first()});
    return runCommand(*command, rest.mid(1), console);
}

/// Text and pictures need fonts, and fonts a QGuiApplication without a screen; the rest starts quicker without. Qt gets
/// the name of the program only, so that its own options are none of ours.
std::unique_ptr<QCoreApplication> makeApplication(const QStringList &words, char *name)
{
    static int argc = 1;
    static char *argv[] = {name, nullptr};
    const bool paints = std::any_of(words.begin(), words.end(), [](const QString &word) {
        const Command *command = find(word);
        return command && command->paints;
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What a platform without a desktop grumbles about is no reason of ours, and a scheduled report would mail it.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "opi: %s\n", qPrintable(message));
    });
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const std::unique_ptr<QCoreApplication> application = makeApplication(words, argv[0]);
    Console console(askedLanguage(words));
    const Result<> result = runProgram(words, console);
    if (result)
        return Done;
    console.reason(result.error());
    if (!isWrongUsage(result.error()))
        return Refused;
    console.reason(console.words().translate("CommandLine", "opi --help says how."));
    return WrongUsage;
}
