#include "core/render/charts/HeatMapChart.h"

#include "core/render/LevelTone.h"
#include "core/render/RowPitch.h"
#include "core/render/RowsThatFit.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr qreal heatMapPitch = 1.75; // row height in caption sizes: 21 px at 12
static constexpr qreal widestPitch = 1.5;   // of it, where there is more room than needed
static constexpr qreal widestName = 0.32;   // of the width
static constexpr qreal widestCell = 5;      // in captions

qreal HeatMapChart::height(const Theme &theme) const
{
    return rowPitch(theme, heatMapPitch) * qreal(m_figure.lines.size()) + theme.font(Type::Caption).pixelSize() * 2;
}

QRectF HeatMapChart::cellArea(qsizetype line, qsizetype column) const
{
    const qreal width = m_grid.width() / std::max<qreal>(1, qreal(m_figure.columns.size()));
    return {m_grid.left() + width * qreal(column), m_grid.top() + m_rowHeight * qreal(line), width - 2,
            m_rowHeight - 2};
}

QString HeatMapChart::markText(const HeatMapFigure::Line &line, qsizetype column) const
{
    const QString where = words().of(line.title) + QStringLiteral(", ") + words().of(m_figure.columns[column].name);
    if (!line.applies[column])
        //: %1: project and dimension
        return words().translate("HeatMapChart", "%1: does not apply").arg(where);
    if (!line.levels[column])
        return words().translate("HeatMapChart", "%1: not rated").arg(where);
    const QString level = words().number(qint64(*line.levels[column]));
    return line.isWeakest[column]
               //: %1: project and dimension; %2: 0-9
               ? words().translate("HeatMapChart", "%1: level %2, the weakest").arg(where, level)
               : words().translate("HeatMapChart", "%1: level %2").arg(where, level);
}

/// One kind for all columns: names that are now whole and now cut look like mistakes.
QList<ChartLabel> HeatMapChart::headings(const Typesetter &setter) const
{
    QStringList names, codes;
    for (const PortfolioReadiness::Column &column : m_figure.columns) {
        names << words().of(column.shortName);
        codes << column.code;
    }
    const qreal room = cellArea(0, 0).width() + 1;
    QStringList texts = setter.widest(names) <= room ? names : setter.widest(codes) <= room ? codes : QStringList();
    if (texts.isEmpty()) {
        for (const QString &name : names) {
            QString cut = name.left(5) + u'.';
            while (cut.size() > 3 && setter.width(cut) > room)
                cut = cut.left(cut.size() - 2) + u'.';
            texts << (setter.width(cut) <= room ? cut : QString());
        }
    }
    QList<ChartLabel> labels;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF cell = cellArea(0, i);
        if (!texts[i].isEmpty())
            labels << setter.muted(
                QRectF(cell.left(), m_grid.top() - setter.lineHeight() - 4, cell.width(), setter.lineHeight()),
                Qt::AlignHCenter | Qt::AlignTop, texts[i]);
    }
    return labels;
}

ChartLayout HeatMapChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    QStringList names;
    for (const HeatMapFigure::Line &line : m_figure.lines)
        names << words().of(line.title);
    const qreal nameWidth = std::min(setter.widest(names), area.width() * widestName);
    m_grid = area.adjusted(nameWidth + setter.gap(), setter.lineHeight() + 4, 0, 0);
    m_grid.setWidth(std::min(m_grid.width(), qreal(m_figure.columns.size()) * widestCell * setter.lineHeight()));
    const RowsThatFit fit(m_figure.lines.size(), m_grid.height(), setter.lineHeight());
    if (fit.left)
        m_grid.setHeight(m_grid.height() - setter.lineHeight());
    m_rowHeight = std::clamp(m_grid.height() / std::max<qreal>(1, qreal(fit.shown)), setter.lineHeight(),
                             std::round(rowPitch(theme, heatMapPitch) * widestPitch));
    ChartLayout layout;
    m_cells.clear();
    if (!m_figure.lines.isEmpty())
        layout.labels << headings(setter);
    for (qsizetype i = 0; i < fit.shown; ++i) {
        const HeatMapFigure::Line &line = m_figure.lines[i];
        const QRectF row(area.left(), m_grid.top() + m_rowHeight * qreal(i), nameWidth, m_rowHeight - 2);
        layout.labels << setter.label(row, Qt::AlignLeft | Qt::AlignVCenter, names[i]);
        for (qsizetype k = 0; k < m_figure.columns.size() && k < line.levels.size(); ++k) {
            const Cell cell{cellArea(i, k), line.levels[k], line.applies[k], line.isWeakest[k]};
            m_cells << cell;
            const QString text = cell.level ? words().number(qint64(*cell.level)) : QString();
            if (cell.level && setter.width(text, Type::CaptionStrong) < cell.area.width())
                layout.labels << setter.on(levelTone(*cell.level, theme), cell.area, text,
                                           cell.isWeakest ? Type::CaptionStrong : Type::Caption);
            else if (!cell.applies)
                layout.labels << setter.muted(cell.area, Qt::AlignCenter, QStringLiteral("–"));
            layout.marks << ChartMark{cell.area, markText(line, k),
                                      line.project.toString() + u',' + m_figure.columns[k].dimension.toString()};
        }
    }
    if (fit.left)
        layout.labels << fit.note(area, m_grid.top() + m_rowHeight * qreal(fit.shown), words(), setter);
    return layout;
}

void HeatMapChart::draw(QPainter &painter, const Theme &theme) const
{
    for (const Cell &cell : m_cells) {
        const QRectF area = crisp(painter, cell.area);
        if (!cell.applies)
            continue;
        if (!cell.level) {
            drawMissing(painter, area, theme);
            continue;
        }
        painter.setPen(Qt::NoPen);
        if (cell.isWeakest) { // a frame of two fills is quicker than a stroke
            painter.setBrush(theme.inkOf(Status::Bad));
            painter.drawRoundedRect(area, 2, 2);
        }
        painter.setBrush(levelTone(*cell.level, theme));
        const qreal frame = area.height() < theme.font(Type::Caption).pixelSize() * 1.4 ? 1 : 2; // the digit needs room
        painter.drawRoundedRect(cell.isWeakest ? area.adjusted(frame, frame, -frame, -frame) : area,
                                cell.isWeakest ? 1 : 2, cell.isWeakest ? 1 : 2);
    }
}

} // namespace opi
