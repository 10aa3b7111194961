#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/actions/Presets.h"
#include "core/actions/sample/Sample.h"
#include "core/journal/WriteHistory.h"

#include <QFileInfo>

namespace opi::cli {

namespace {

Result<> makeSample(const QString &path, Language language)
{
    const auto history = actions::sampleHistory(language);
    return history ? writeHistory(path, *history, QStringLiteral("Programleder")) : Result<>(failure(history));
}

Result<> makeEmpty(const QString &path, Language language)
{
    const QString name = QFileInfo(path).completeBaseName();
    const Result<ChangeSet> first = actions::startPortfolio(
        {{name, name}, {}, {QStringLiteral("Styregruppen"), QStringLiteral("The steering committee")}, language});
    if (!first)
        return failure(first);
    const auto journal = Journal::create(path, *first, request(OpenRequest::Access::Edit));
    return journal ? Result<>() : Result<>(failure(journal));
}

} // namespace

Result<> runNew(const Arguments &arguments, Console &console)
{
    const QString path = arguments.at(0);
    const bool isEnglish = arguments.value("language") == codeOf(Language::English);
    const Language language = isEnglish ? Language::English : Language::Danish;
    console.speakAs(language);
    Result<> made = arguments.has("sample") ? makeSample(path, language) : makeEmpty(path, language);
    if (made)
        console.line(console.words().translate("CommandLine", "%1 is made.").arg(path));
    return made;
}

} // namespace opi::cli
