#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace opi {

/// Something that can be gone to by its name.
struct Find {
    QString title;
    QString detail; ///< what it is: "Page", "P-0012", "Company"
    std::function<void()> go;
};

/// Everything that can be gone to, and the best of it for what was typed.
class Finds {
public:
    void clear() { m_entries.clear(); }
    bool isEmpty() const { return m_entries.empty(); }
    /// In the order in which equals are offered. `more` is also searched in.
    void add(Find find, const QString &more = {});

    /// At most `count`, the best first: the title begins with the words, then a word of the title does, then the words
    /// are anywhere. Without words the first that were added.
    QList<Find> best(const QString &query, qsizetype count) const;

private:
    struct Entry {
        Find find;
        QString title; // folded
        QString text;  // searchable
    };

    std::vector<Entry> m_entries;
};

} // namespace opi
