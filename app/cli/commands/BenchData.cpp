#include "core/actions/sample/BenchData.h"
#include "app/cli/Command.h"
#include "app/cli/OpenFile.h"

namespace opi::cli {

Result<> runBenchData(const Arguments &arguments, Console &console)
{
    constexpr int most = 1'000'000;
    const Result<std::optional<int>> projects = arguments.number("projects", 1, most);
    const Result<std::optional<int>> seed = arguments.number("seed", 0, std::numeric_limits<int>::max());
    if (!projects)
        return failure(projects);
    if (!seed)
        return failure(seed);
    if (!*projects || !*seed)
        return fail(Error::Kind::Invalid, "usage-argument-missing", {QStringLiteral("bench-data")});
    const Result<ChangeSet> set = actions::benchData({.projects = **projects, .seed = unsigned(**seed)});
    if (!set)
        return failure(set);
    if (const auto journal = Journal::create(arguments.at(0), *set, request(OpenRequest::Access::Edit)); !journal)
        return failure(journal);
    console.line(console.words().translate("CommandLine", "%1 is made.").arg(arguments.at(0)));
    return {};
}

} // namespace opi::cli
