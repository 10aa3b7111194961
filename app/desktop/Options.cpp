#include "app/desktop/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace opi {

Options Options::read(const QCoreApplication &app)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Options", source); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("Options", "Portfolios of public-private innovation.")));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    text(QT_TRANSLATE_NOOP("Options", "Open the sample portfolio.")));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        text(QT_TRANSLATE_NOOP("Options", "Save pictures of all pages in a folder, and quit.")),
        QStringLiteral("folder"));
    const QCommandLineOption time(
        QStringLiteral("time"),
        text(QT_TRANSLATE_NOOP("Options", "Print the time to the first paint in milliseconds, and quit.")));
    const QCommandLineOption textSize(
        QStringLiteral("text-size"),
        text(QT_TRANSLATE_NOOP("Options", "Show the text at this size, 100 to 200 per cent, in this run.")),
        QStringLiteral("percent"));
    parser.addOptions({sample, screenshots, time, textSize});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 text(QT_TRANSLATE_NOOP("Options", "A portfolio to open, or a list to import.")),
                                 QStringLiteral("[file]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return {parser.positionalArguments().value(0), parser.isSet(sample), parser.value(screenshots), parser.isSet(time),
            parser.value(textSize).toInt()};
}

} // namespace opi
