#include "core/render/pdf/GlyphRuns.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace opi {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr long tolerance = 1; // a thousandth of the size, what a width itself is rounded to

/// Reads what Qt writes, and nothing else: whatever is written otherwise stays as it is.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool isAtEnd() const { return m_text.empty(); }
    bool skip(std::string_view expected)
    {
        const bool is = m_text.starts_with(expected);
        if (is)
            m_text.remove_prefix(expected.size());
        return is;
    }
    /// Up to the next character of this kind, which is passed over.
    std::string_view until(char end)
    {
        const auto at = m_text.find(end);
        const std::string_view word = m_text.substr(0, at);
        m_text.remove_prefix(at == npos ? m_text.size() : at + 1);
        return word;
    }

private:
    std::string_view m_text;
};

template <typename T, typename... Base> std::optional<T> numberIn(std::string_view text, Base... base)
{
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base...);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

struct Glyph {
    std::string_view number; ///< in hexadecimal
    double offset;           ///< from the glyph before it
};

/// The text between BT and ET.
struct Run {
    std::string_view font;
    double size = 0;
    std::string_view head; ///< with the font and the direction
    std::string_view x, y;
    std::vector<Glyph> glyphs;
};

std::optional<Run> readRun(std::string_view text)
{
    Run run;
    Reader reader(text);
    reader.skip("BT\n/");
    run.font = reader.until(' ');
    const auto size = numberIn<double>(reader.until(' '));
    if (!size || *size <= 0 || !reader.skip("Tf 1 0 0 -1 0 0 Tm\n"))
        return std::nullopt;
    run.size = *size;
    run.head = text.substr(0, text.find("Tm\n") + 3);
    while (!reader.isAtEnd()) {
        const std::string_view x = reader.until(' ');
        const std::string_view y = reader.until(' ');
        const auto offset = numberIn<double>(x);
        if (!offset || !reader.skip("Td <") || (!run.glyphs.empty() && y != "0"))
            return std::nullopt;
        if (run.glyphs.empty()) {
            run.x = x;
            run.y = y;
        }
        run.glyphs.push_back({reader.until('>'), *offset});
        if (run.glyphs.back().number.size() != 4 || !reader.skip(" Tj\n"))
            return std::nullopt;
    }
    return run.glyphs.empty() ? std::nullopt : std::optional(run);
}

/// False, and `to` is as it was, if a glyph has no number.
bool append(std::string &to, const Run &run, const GlyphWidths &widths)
{
    const std::size_t before = to.size();
    to.append(run.head).append(run.x).append(" ").append(run.y).append(" Td [<");
    double pen = 0;   // where the next glyph would stand, with all that was rounded so far
    double place = 0; // where it is to stand
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const auto glyph = numberIn<unsigned>(run.glyphs[i].number, 16);
        if (!glyph) {
            to.resize(before);
            return false;
        }
        if (i > 0)
            place += run.glyphs[i].offset * 1000 / run.size;
        if (const long back = std::lround(pen - place); std::abs(back) > tolerance) {
            to.append(">").append(std::to_string(back)).append("<");
            pen -= double(back);
        }
        to.append(run.glyphs[i].number);
        pen += widths.of(*glyph);
    }
    to.append(">] TJ\n");
    return true;
}

} // namespace

std::string withJoinedGlyphs(std::string_view content, const FontWidths &widthsOf)
{
    std::string joined;
    joined.reserve(content.size());
    std::size_t from = 0;
    for (auto begin = content.find("BT\n/"); begin != npos; begin = content.find("BT\n/", from)) {
        const auto end = content.find("ET\n", begin);
        if (end == npos)
            break;
        joined.append(content.substr(from, begin - from));
        const std::string_view text = content.substr(begin, end - begin);
        const std::optional<Run> run = readRun(text);
        const GlyphWidths *widths = run ? widthsOf(run->font) : nullptr;
        if (!widths || !append(joined, *run, *widths))
            joined.append(text);
        from = end;
    }
    joined.append(content.substr(from));
    return joined;
}

} // namespace opi
