#include "core/portfolio/search/SearchIndex.h"

#include "core/base/Folding.h"
#include "core/base/Shares.h"
#include "core/portfolio/search/ProjectText.h"

#include <algorithm>
#include <bit>

namespace opi {

namespace {

constexpr std::size_t projectsPerWord = 64;
constexpr std::size_t worthThread = 16; // blocks of 64 projects

/// One of 4096 bits for a pair or triple of letters; several share one, which costs a text read in vain.
std::size_t gram(unsigned char a, unsigned char b, unsigned char c)
{
    const quint32 letters = quint32(a) | quint32(b) << 8 | quint32(c) << 16;
    return std::size_t((letters * 2654435761u) >> 20);
}

} // namespace

void SearchIndex::forEachGram(std::string_view text, auto visit)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto letter = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
        visit(gram(letter(0), letter(1), 0));
        if (i + 2 < text.size())
            visit(gram(letter(0), letter(1), letter(2)));
    }
}

SearchIndex::SearchIndex(const Portfolio &portfolio)
{
    std::vector<const Project *> projects;
    m_entries.reserve(std::size_t(portfolio.rows<Project>().size()));
    for (const Project &project : portfolio.rows<Project>()) {
        m_places.emplace(project.id, m_entries.size());
        m_entries.push_back({project.id, {}});
        projects.push_back(&project);
    }
    m_bits.resize(blocks() * gramCount);
    onAllCores(sharesOf(blocks(), worthThread), [&](const Share &share) { // no two blocks share a word of bits
        const std::size_t last = std::min(share.last * projectsPerWord, m_entries.size());
        for (std::size_t place = share.first * projectsPerWord; place < last; ++place) {
            m_entries[place].text = searchText(portfolio, *projects[place]);
            setBits(place, true);
        }
    });
}

void SearchIndex::update(const ChangeSet &set, const Portfolio &after)
{
    for (const Project &project : set.deleted<Project>())
        remove(project.id);
    for (const Id<Project> &id : projectsTouched(set, after))
        put(after, *after.find(id));
}

void SearchIndex::put(const Portfolio &portfolio, const Project &project)
{
    const auto [entry, isNew] = m_places.try_emplace(project.id, m_entries.size());
    const std::size_t place = entry->second;
    if (isNew)
        m_entries.push_back({project.id, {}});
    else
        setBits(place, false);
    m_entries[place].text = searchText(portfolio, project);
    if (const std::size_t words = blocks() * gramCount; m_bits.size() < words)
        m_bits.resize(words);
    setBits(place, true);
}

void SearchIndex::remove(const Id<Project> &id)
{
    const auto found = m_places.find(id);
    if (found == m_places.end())
        return;
    const std::size_t place = found->second;
    const std::size_t last = m_entries.size() - 1;
    m_places.erase(found);
    setBits(place, false);
    if (place != last) {
        setBits(last, false);
        m_entries[place] = std::move(m_entries[last]);
        m_places[m_entries[place].id] = place;
        setBits(place, true);
    }
    m_entries.pop_back();
}

void SearchIndex::setBits(std::size_t place, bool on)
{
    quint64 *words = m_bits.data() + place / projectsPerWord * gramCount;
    const quint64 bit = quint64(1) << (place % projectsPerWord);
    forEachGram(m_entries[place].text, [&](std::size_t at) { words[at] = on ? words[at] | bit : words[at] & ~bit; });
}

std::vector<Id<Project>> SearchIndex::find(const QString &query) const
{
    Query asked;
    for (const QString &word : foldedWords(query)) {
        asked.words.push_back(word.toStdString());
        forEachGram(asked.words.back(), [&](std::size_t at) { asked.grams.push_back(at); });
    }
    // Words that stand everywhere cost as much as reading all texts; two cores read them in half the time.
    const std::vector<Share> shares = sharesOf(blocks(), worthThread);
    std::vector<std::vector<Id<Project>>> parts(shares.size());
    onAllCores(shares, [&](const Share &share) { parts[share.number] = findIn(share.first, share.last, asked); });
    std::vector<Id<Project>> found = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i)
        found.insert(found.end(), parts[i].begin(), parts[i].end());
    return found;
}

std::size_t SearchIndex::blocks() const { return (m_entries.size() + projectsPerWord - 1) / projectsPerWord; }

std::vector<Id<Project>> SearchIndex::findIn(std::size_t first, std::size_t last, const Query &query) const
{
    std::vector<Id<Project>> found;
    for (std::size_t block = first; block < last; ++block) {
        const std::size_t inBlock = std::min(projectsPerWord, m_entries.size() - block * projectsPerWord);
        quint64 likely = ~quint64(0) >> (projectsPerWord - inBlock);
        for (const std::size_t at : query.grams)
            likely &= m_bits[block * gramCount + at];
        for (; likely; likely &= likely - 1) {
            const Entry &entry = m_entries[block * projectsPerWord + std::size_t(std::countr_zero(likely))];
            if (std::all_of(query.words.begin(), query.words.end(), [&](const std::string &word) {
                    return memmem(entry.text.data(), entry.text.size(), word.data(), word.size()) != nullptr;
                }))
                found.push_back(entry.id);
        }
    }
    return found;
}

} // namespace opi
