#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"
#include "core/actions/Presets.h"

#include <QFileInfo>

namespace opi::cli {

Result<> runNew(const Arguments &arguments, Console &console)
{
    const QString path = arguments.at(0);
    const QString name = QFileInfo(path).completeBaseName();
    const Language language = arguments.value("language") == codeOf(Language::English) ? Language::English : Language::Danish;
    console.speakAs(language);
    const Result<ChangeSet> first = actions::startPortfolio(
        {{name, name}, {}, {QStringLiteral("Styregruppen"), QStringLiteral("The steering committee")}, language});
    if (!first)
        return failure(first);
    if (const auto journal = Journal::create(path, *first, request(OpenRequest::Access::Edit)); !journal)
        return failure(journal);
    console.line(console.text("%1 is made.").arg(path));
    return {};
}

} // namespace opi::cli
