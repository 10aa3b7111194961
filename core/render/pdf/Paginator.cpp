#include "core/render/pdf/Paginator.h"

#include <span>

namespace opi {

namespace {

class Pages {
public:
    explicit Pages(qreal pageHeight) : m_pageHeight(pageHeight), m_pages(1) {}

    void add(std::span<const Piece> chain)
    {
        if (chain.front().startsPage && !isAtTop())
            turn();
        if (fits(chain)) {
            place(chain);
            return;
        }
        if (!isAtTop())
            turn();
        if (fits(chain))
            place(chain);
        else
            placeOneByOne(chain);
    }

    std::vector<PagePieces> take() { return std::move(m_pages); }

private:
    bool isAtTop() const { return m_pages.back().empty(); }

    void turn()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    qreal heightOf(const Piece &piece, bool isFirst) const
    {
        if (!isFirst)
            return piece.gap + piece.height;
        return piece.height + (piece.heading ? piece.heading->height : 0);
    }

    bool fits(std::span<const Piece> chain) const
    {
        qreal y = m_y;
        bool isFirst = isAtTop();
        for (const Piece &piece : chain) {
            y += heightOf(piece, isFirst);
            isFirst = false;
        }
        return y <= m_pageHeight + 0.01;
    }

    void place(std::span<const Piece> chain)
    {
        for (const Piece &piece : chain) {
            if (!isAtTop()) {
                m_y += piece.gap;
            } else if (piece.heading) {
                m_pages.back().push_back({piece.heading.get(), m_y});
                m_y += piece.heading->height;
            }
            m_pages.back().push_back({&piece, m_y});
            m_y += piece.height;
        }
    }

    void placeOneByOne(std::span<const Piece> chain)
    {
        for (std::size_t i = 0; i < chain.size(); ++i) {
            const auto one = chain.subspan(i, 1);
            if (!fits(one) && !isAtTop())
                turn();
            place(one);
        }
    }

    qreal m_pageHeight;
    qreal m_y = 0;
    std::vector<PagePieces> m_pages;
};

} // namespace

std::vector<PagePieces> paginate(const std::vector<Piece> &pieces, qreal pageHeight)
{
    Pages pages(pageHeight);
    const std::span all(pieces);
    for (std::size_t from = 0; from < pieces.size();) {
        std::size_t to = from + 1;
        while (to < pieces.size() && pieces[to - 1].keepsWithNext && !pieces[to].startsPage)
            ++to;
        pages.add(all.subspan(from, to - from));
        from = to;
    }
    return pages.take();
}

} // namespace opi
