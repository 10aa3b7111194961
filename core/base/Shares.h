#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace opi {

/// A run of the numbers from 0 on.
struct Share {
    std::size_t number; ///< of the share
    std::size_t first;
    std::size_t last; ///< one behind
};

/// `count` things that do not depend on each other, divided between the cores; none gets less than `least`, below which
/// a thread costs more than it saves. At least one share.
inline std::vector<Share> sharesOf(std::size_t count, std::size_t least)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t shares = std::clamp<std::size_t>(count / std::max<std::size_t>(1, least), 1, cores);
    std::vector<Share> all;
    for (std::size_t number = 0; number < shares; ++number)
        all.push_back({number, count * number / shares, count * (number + 1) / shares});
    return all;
}

/// Calls work(share) for each, the first here and each other on a thread of its own. Returns when all are done.
template <typename Work> void onAllCores(const std::vector<Share> &shares, const Work &work)
{
    std::vector<std::future<void>> others;
    for (std::size_t number = 1; number < shares.size(); ++number)
        others.push_back(std::async(std::launch::async, [&work, &share = shares[number]] { work(share); }));
    work(shares.front());
    for (std::future<void> &other : others)
        other.get();
}

} // namespace opi
