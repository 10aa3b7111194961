#include "core/render/pdf/TaggedPainter.h"

namespace opi {

namespace {

constexpr int farOff = -5000;
constexpr int perStep = 16384; // a number may be larger than what one side of a rectangle should carry
constexpr int firstWidth = 8;
constexpr char pattern[] = "-5000 -5000 ";

} // namespace

void TaggedPainter::begin(int element)
{
    if (m_open == element)
        return;
    m_open = element;
    mark(element + 1);
}

void TaggedPainter::beginArtifact()
{
    if (!m_open)
        return;
    m_open.reset();
    mark(0);
}

void TaggedPainter::mark(int number)
{
    if (!m_isMarking)
        return;
    Q_ASSERT(m_painter.worldTransform().isIdentity());
    ++m_marks;
    const auto width = firstWidth + number / perStep;
    m_painter.fillRect(QRectF(farOff, farOff, width, 1 + number % perStep), Qt::black);
}

std::optional<ContentMark> nextMark(QByteArrayView content, qsizetype from)
{
    const qsizetype begin = content.indexOf(pattern, from);
    if (begin < 0)
        return std::nullopt;
    qsizetype at = begin + qsizetype(sizeof pattern) - 1;
    const auto number = [&content, &at] {
        int value = 0;
        for (; at < content.size() && content[at] >= '0' && content[at] <= '9'; ++at)
            value = value * 10 + (content[at] - '0');
        while (at < content.size() && (content[at] == ' ' || content[at] == '.'))
            ++at;
        return value;
    };
    const int wide = number();
    const int high = number();
    const qsizetype end = content.indexOf("f\n", at);
    if (!content.sliced(at).startsWith("re") || end < 0 || end > at + 4)
        return std::nullopt;
    const int value = (wide - firstWidth) * perStep + high - 1;
    return ContentMark{begin, end + 2, value ? std::optional(value - 1) : std::nullopt};
}

} // namespace opi
