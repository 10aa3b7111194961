#include "core/render/charts/RiskMatrixChart.h"

#include "core/text/Labels.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr int levels = 5;
static constexpr qreal widestCell = 2.6; // of its height
static constexpr qreal highestCell = 5;  // of a line of text

static constexpr std::array bands{RiskBand::Low, RiskBand::Medium, RiskBand::High, RiskBand::Severe};

QColor RiskMatrixChart::ground(RiskBand band, bool hasRisks, const Theme &theme)
{
    const Status status = band == RiskBand::Low ? Status::Good : band == RiskBand::Severe ? Status::Bad : Status::Warn;
    const QColor pale = theme.groundOf(status);
    if (band == RiskBand::High) // between amber and red
        return hasRisks ? theme.series[3] : mixed(pale, theme.series[3], 0.22);
    if (!hasRisks)
        return pale;
    switch (band) {
    case RiskBand::Low: return mixed(pale, theme.inkOf(status), 0.22);
    case RiskBand::Medium: return mixed(pale, theme.series[3], 0.40);
    default: return theme.inkOf(status);
    }
}

int RiskMatrixChart::count(int probability, int impact) const
{
    return m_matrix.counts[std::size_t(probability - 1)][std::size_t(impact - 1)];
}

qreal RiskMatrixChart::height(const Theme &theme) const
{
    return theme.font(Type::Caption).pixelSize() * 21; // 252 px at 12: cells of 32 px
}

QRectF RiskMatrixChart::cellArea(int probability, int impact) const
{
    const QSizeF size(m_grid.width() / levels, m_grid.height() / levels);
    return QRectF(m_grid.left() + size.width() * (impact - 1), m_grid.top() + size.height() * (levels - probability),
                  size.width() - 2, size.height() - 2);
}

QString RiskMatrixChart::markText(int probability, int impact) const
{
    const int risks = count(probability, impact); // lupdate of Qt 6.4 never ends where a call stands in place of n
    //: %1 and %2: levels from 1 to 5; %3: how serious such a risk is
    return words()
        .translate("RiskMatrixChart", "Probability %1, impact %2 (%3): %n risks", nullptr, risks)
        .arg(probability)
        .arg(impact)
        .arg(label(words(), bandOf(probability * impact)).toLower());
}

void RiskMatrixChart::placeGrid(const QRectF &area, const Typesetter &setter, const Theme &theme)
{
    QList<LegendEntry> entries;
    static constexpr std::array ranges{"1–4", "5–9", "10–14", "15–25"}; // of the score: see RiskBand
    for (std::size_t i = 0; i < bands.size(); ++i)
        entries.prepend({LegendEntry::Swatch::Fill, ground(bands[i], true, theme),
                         label(words(), bands[i]) + u' ' + QString::fromUtf8(ranges[i])});
    const qreal line = setter.lineHeight();
    const qreal left = setter.width(QStringLiteral("0")) + setter.gap();

    // Beside the grid if that leaves it wide enough, else below.
    const Legend beside(entries, area, Legend::Flow::Column, setter);
    const bool isBeside =
        area.width() - left - beside.size().width() - 3 * setter.gap() >= 1.35 * (area.height() - 3 * line);
    m_legend = isBeside ? beside : Legend(entries, area, Legend::Flow::Lines, setter);

    m_grid = area.adjusted(left, line + setter.gap() / 2, 0, -(2 * line + setter.gap() / 2));
    if (isBeside)
        m_grid.setRight(m_grid.right() - m_legend.size().width() - 3 * setter.gap());
    else
        m_grid.setBottom(m_grid.bottom() - m_legend.size().height() - setter.gap() / 2);
    const qreal height =
        std::clamp(m_grid.height(), levels * (setter.lineHeight(Type::Strong) + 2), levels * highestCell * line);
    m_grid.setHeight(height);
    m_grid.setWidth(std::min(m_grid.width(), widestCell * height));
    m_legend.moveTo(isBeside ? QPointF(m_grid.right() + 3 * setter.gap(), m_grid.top())
                             : QPointF(area.left(), m_grid.bottom() + 2 * line + setter.gap()));
}

QList<ChartLabel> RiskMatrixChart::cellLabels(int probability, int impact, const Typesetter &setter,
                                              const Theme &theme) const
{
    const QRectF cell = cellArea(probability, impact);
    const RiskBand band = bandOf(probability * impact);
    const int risks = count(probability, impact);
    const QColor ground = RiskMatrixChart::ground(band, risks > 0, theme);
    const QString figure = words().number(qint64(risks));
    if (risks == 0) {
        ChartLabel zero = setter.on(ground, cell, figure);
        zero.ink = mixed(theme.muted, theme.ink, 0.4); // muted, but muted alone cannot be read on every ground
        return {zero};
    }
    const QString name = label(words(), band);
    const qreal lines = setter.lineHeight(Type::Strong) + setter.lineHeight();
    if (cell.height() < lines || cell.width() < setter.width(name) + setter.gap())
        return {setter.on(ground, cell, figure, Type::Strong)};
    const QRectF both(cell.left(), cell.center().y() - lines / 2, cell.width(), lines);
    return {setter.on(ground, both.adjusted(0, 0, 0, -setter.lineHeight()), figure, Type::Strong),
            setter.on(ground, both.adjusted(0, setter.lineHeight(Type::Strong), 0, 0), name)};
}

QList<ChartLabel> RiskMatrixChart::axisLabels(const QRectF &area, const Typesetter &setter) const
{
    const qreal line = setter.lineHeight();
    QList<ChartLabel> labels{
        setter.muted(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignTop,
                     words().translate("RiskMatrixChart", "Probability")),
        setter.muted(QRectF(m_grid.left(), m_grid.bottom() + line, m_grid.width() - 2, line),
                     Qt::AlignRight | Qt::AlignTop, words().translate("RiskMatrixChart", "Impact"))};
    for (int level = 1; level <= levels; ++level) {
        const QRectF row = cellArea(level, 1);
        labels << setter.muted(QRectF(area.left(), row.top(), m_grid.left() - setter.gap() - area.left(), row.height()),
                               Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
        const QRectF column = cellArea(1, level);
        labels << setter.muted(QRectF(column.left(), m_grid.bottom(), column.width(), line),
                               Qt::AlignHCenter | Qt::AlignTop, QString::number(level));
    }
    return labels;
}

ChartLayout RiskMatrixChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    placeGrid(area, setter, theme);
    ChartLayout layout;
    layout.labels << axisLabels(area, setter) << m_legend.labels();
    m_cells.clear();
    for (int probability = levels; probability >= 1; --probability) {
        for (int impact = 1; impact <= levels; ++impact) {
            const RiskBand band = bandOf(probability * impact);
            m_cells << Cell{cellArea(probability, impact), ground(band, count(probability, impact) > 0, theme)};
            layout.labels << cellLabels(probability, impact, setter, theme);
            layout.marks << ChartMark{m_cells.last().area, markText(probability, impact),
                                      QStringLiteral("%1,%2").arg(probability).arg(impact)};
        }
    }
    return layout;
}

void RiskMatrixChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (const Cell &cell : m_cells) {
        painter.setBrush(cell.ground);
        painter.drawRoundedRect(crisp(painter, cell.area), 2, 2);
    }
    m_legend.draw(painter, theme);
}

} // namespace opi
