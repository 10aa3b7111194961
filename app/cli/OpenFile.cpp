#include "app/cli/OpenFile.h"

#include "core/domain/PortfolioProfile.h"
#include "core/storage/Backups.h"

namespace opi::cli {

namespace {

tl::unexpected<Error> refusal(const ReadOnlyReason &reason, const QString &path)
{
    switch (reason.kind) {
    case ReadOnlyReason::Kind::Locked: return fail(Error::Kind::Refused, "file-locked", {reason.user, reason.host});
    case ReadOnlyReason::Kind::NewerFile:
        return fail(Error::Kind::NewerFile, "newer-file", {QString::number(reason.version)});
    case ReadOnlyReason::Kind::NotWritable: return fail(Error::Kind::Storage, "file-not-writable", {path});
    case ReadOnlyReason::Kind::None:
    case ReadOnlyReason::Kind::Asked: break;
    }
    return fail(Error::Kind::Refused, "read-only");
}

void speakAsFile(Console &console, const Portfolio &portfolio)
{
    for (const PortfolioProfile &profile : portfolio.rows<PortfolioProfile>())
        console.speakAs(profile.language);
}

} // namespace

OpenRequest request(OpenRequest::Access access)
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME", QStringLiteral("opi"));
    return {.person = user, .access = access, .source = QStringLiteral("cli"), .backups = backups::rootOfUser()};
}

Result<std::unique_ptr<Journal>> openToEdit(const QString &path, Console &console)
{
    auto journal = Journal::open(path, request(OpenRequest::Access::Edit));
    if (!journal)
        return journal;
    speakAsFile(console, (*journal)->portfolio());
    if ((*journal)->isReadOnly())
        return refusal((*journal)->readOnlyReason(), path);
    return journal;
}

Result<std::unique_ptr<Journal>> openToRead(const QString &path, Console &console)
{
    auto journal = Journal::open(path, request(OpenRequest::Access::ReadOnly));
    if (journal)
        speakAsFile(console, (*journal)->portfolio());
    return journal;
}

} // namespace opi::cli
