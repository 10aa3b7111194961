#include "ui/shell/Finds.h"

#include "core/base/Folding.h"

#include <algorithm>

namespace opi {

void Finds::add(Find find, const QString &more)
{
    const QString text = searchable(QString(find.title + u' ' + find.detail + u' ' + more));
    const QString title = folded(find.title);
    m_entries.push_back({std::move(find), title, text});
}

/// 0 is best.
static int rank(const QString &title, const QString &query, const QStringList &words)
{
    if (title.startsWith(query))
        return 0;
    if (title.contains(u' ' + query))
        return 1;
    return containsWords(title, words) ? 2 : 3;
}

QList<Find> Finds::best(const QString &query, qsizetype count) const
{
    const QStringList words = foldedWords(query);
    const QString whole = words.join(u' ');
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (containsWords(entry.text, words))
            found.emplace_back(rank(entry.title, whole, words), &entry);
    }
    // Stable by the address: entries lie in the order in which they were added.
    const auto end = found.begin() + std::min<std::ptrdiff_t>(count, std::ssize(found));
    std::partial_sort(found.begin(), end, found.end());
    QList<Find> best;
    for (auto it = found.begin(); it != end; ++it)
        best << it->second->find;
    return best;
}

} // namespace opi
