#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace opi {

/// Finds projects by any text that belongs to them: their own, that of their milestones, risks, money and decisions,
/// and the names of their partners and of all that they refer to. Words are found as Folding.h says, from any keyboard
/// and in any part of a word; of several words each must be there, in whatever place.
///
/// A filter goes before the texts: for each pair and triple of letters one bit a project, 64 projects to a machine
/// word, so that ten thousand projects are thinned out in microseconds and only likely ones are read.
class SearchIndex {
public:
    explicit SearchIndex(const Portfolio &portfolio);

    /// Follows an edit. `after` is the portfolio with the set carried out.
    void update(const ChangeSet &set, const Portfolio &after);

    /// The projects in which every word of the query is found, in no order; all of them for a query without words.
    std::vector<Id<Project>> find(const QString &query) const;

private:
    static constexpr std::size_t gramCount = 4096;

    struct Entry {
        Id<Project> id;
        std::string text; ///< folded, UTF-8; one field a line
    };
    struct IdHash {
        std::size_t operator()(const Id<Project> &id) const { return id.untyped().hash(); }
    };

    struct Query {
        std::vector<std::string> words;
        std::vector<std::size_t> grams; ///< of all words
    };

    /// In the blocks of 64 projects from first to before last.
    std::vector<Id<Project>> findIn(std::size_t first, std::size_t last, const Query &query) const;
    std::size_t blocks() const; ///< of 64 projects
    void put(const Portfolio &portfolio, const Project &project);
    void remove(const Id<Project> &id);
    void setBits(std::size_t place, bool on);
    static void forEachGram(std::string_view text, auto visit);

    std::vector<Entry> m_entries;
    std::unordered_map<Id<Project>, std::size_t, IdHash> m_places;
    std::vector<quint64> m_bits; // by 64 projects, then by gram
};

} // namespace opi
