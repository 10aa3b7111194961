#include "core/render/BarRows.h"

#include <algorithm>
#include <cmath>

namespace opi {

static constexpr qreal widestName = 0.36;   // of the width
static constexpr qreal narrowestBars = 0.2; // of the width
static constexpr qreal widestPitch = 1.6;   // of the pitch, where there is more room than needed

BarRows::BarRows(const QList<Row> &rows, const QRectF &area, qreal pitch, const Typesetter &setter)
    : m_setter(setter), m_rows(rows), m_area(area)
{
    QStringList names, shortNames, figures, notes, shortNotes;
    for (const Row &row : rows) {
        names << row.name;
        if (!row.shortName.isEmpty())
            shortNames << row.shortName;
        figures << row.figure;
        notes << row.note;
        shortNotes << row.shortNote;
    }
    m_nameWidth = setter.widest(names);
    if (m_nameWidth > area.width() * widestName && shortNames.size() == rows.size()) {
        for (Row &row : m_rows)
            row.name = row.shortName;
        m_nameWidth = setter.widest(shortNames);
    }
    m_nameWidth = std::min(m_nameWidth, area.width() * widestName);
    m_figureWidth = setter.widest(figures, Type::CaptionStrong);
    m_barsLeft = area.left() + m_nameWidth + 2.5 * setter.gap();
    const auto barsBeside = [&](qreal noteWidth) {
        m_noteWidth = noteWidth;
        return area.right() - m_barsLeft - setter.gap() - m_figureWidth
               - (noteWidth > 0 ? setter.gap() + noteWidth : 0);
    };
    m_barsWidth = barsBeside(setter.widest(notes));
    if (m_barsWidth < area.width() * narrowestBars) {
        for (Row &row : m_rows)
            row.note = row.shortNote;
        m_barsWidth = barsBeside(setter.widest(shortNotes));
    }
    if (m_barsWidth < setter.gap()) {
        for (Row &row : m_rows)
            row.note.clear();
        m_barsWidth = barsBeside(0);
    }
    m_barsWidth = std::max(1.0, m_barsWidth);
    m_rowHeight = std::clamp(area.height() / std::max<qreal>(1, qreal(rows.size())), setter.lineHeight(),
                             std::max(setter.lineHeight(), std::round(pitch * widestPitch)));
}

QRectF BarRows::row(qsizetype at) const
{
    return {m_area.left(), m_area.top() + qreal(at) * m_rowHeight, m_area.width(), m_rowHeight};
}

QRectF BarRows::track(qsizetype at) const
{
    const QRectF line = row(at).adjusted(0, m_rowHeight * 0.16, 0, -m_rowHeight * 0.16);
    return {m_barsLeft, line.top(), m_barsWidth, line.height()};
}

QList<ChartLabel> BarRows::labels(qsizetype at, qreal right) const
{
    const Row &shown = m_rows[at];
    const QRectF line = row(at);
    const QRectF name(line.left(), line.top(), m_nameWidth, line.height());
    QList<ChartLabel> labels{shown.isMuted ? m_setter.muted(name, Qt::AlignLeft | Qt::AlignVCenter, shown.name)
                                           : m_setter.label(name, Qt::AlignLeft | Qt::AlignVCenter, shown.name)};
    qreal left = right + m_setter.gap();
    if (!shown.figure.isEmpty()) {
        const QRectF figure(left, line.top(), m_figureWidth, line.height());
        labels << m_setter.label(figure, Qt::AlignLeft | Qt::AlignVCenter, shown.figure, Type::CaptionStrong);
        left = labels.last().area.right() + m_setter.gap();
    }
    if (!shown.note.isEmpty()) {
        const QRectF note(left, line.top(), m_noteWidth, line.height());
        labels << m_setter.muted(note, Qt::AlignLeft | Qt::AlignVCenter, shown.note);
        if (shown.noteInk.isValid())
            labels.last().ink = shown.noteInk;
    }
    return labels;
}

} // namespace opi
