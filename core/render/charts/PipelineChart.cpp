#include "core/render/charts/PipelineChart.h"

#include "core/render/BarRows.h"
#include "core/render/RowPitch.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr qreal pipelinePitch = 2.08; // row height in caption sizes: 25 px at 12

qreal PipelineChart::height(const Theme &theme) const
{
    return rowPitch(theme, pipelinePitch) * qreal(m_pipeline.phases.size());
}

QString PipelineChart::stuckNote(const PhaseCount &phase) const
{
    return phase.stuck > 0 ? words().translate("PipelineChart", "%n stuck", nullptr, phase.stuck) : QString();
}

QString PipelineChart::markText(const PhaseCount &phase) const
{
    //: %1: the name of a phase
    QString text =
        words().translate("PipelineChart", "%1: %n projects", nullptr, phase.projects).arg(phaseName(phase, words()));
    if (phase.stuck > 0)
        text += QStringLiteral(", ") + stuckNote(phase);
    return text;
}

ChartLayout PipelineChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    const QList<PhaseCount> &phases = m_pipeline.phases;
    QList<BarRows::Row> rows;
    int most = 1;
    for (const PhaseCount &phase : phases) {
        const QString stuck = words().number(qint64(phase.stuck));
        rows << BarRows::Row{phaseName(phase, words()), words().number(qint64(phase.projects)), stuckNote(phase),
                             phase.stuck > 0 ? symbol(Status::Warn) + QChar(QChar::Nbsp) + stuck : QString(),
                             !phase.phase};
        most = std::max(most, phase.projects);
    }
    const BarRows bars(rows, area, rowPitch(theme, pipelinePitch), setter);
    ChartLayout layout;
    m_bars.clear();
    for (qsizetype i = 0; i < phases.size(); ++i) {
        const QRectF track = bars.track(i);
        const qreal unit = track.width() / most;
        Bar bar{QRectF(track.left(), track.top(), unit * phases[i].projects, track.height()),
                {},
                phases[i].phase.has_value()};
        bar.stuck = bar.whole;
        bar.stuck.setLeft(bar.whole.right() - unit * phases[i].stuck);
        m_bars << bar;
        layout.labels << bars.labels(i, bar.whole.right());
        layout.marks << ChartMark{bars.row(i), markText(phases[i]), phases[i].code};
    }
    return layout;
}

void PipelineChart::draw(QPainter &painter, const Theme &theme) const
{
    for (const Bar &bar : m_bars) {
        const QRectF whole = crisp(painter, bar.whole);
        if (!bar.isPlaced) {
            drawMissing(painter, whole, theme);
            continue;
        }
        if (whole.width() <= 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series[1]);
        painter.drawRoundedRect(whole, 2, 2);
        const QRectF stuck = crisp(painter, bar.stuck);
        if (stuck.width() <= 0)
            continue;
        painter.setBrush(theme.series[3]);
        painter.drawRoundedRect(stuck, 2, 2);
        if (stuck.left() > whole.left()) // square where the parts meet
            painter.drawRect(QRectF(stuck.topLeft(), QSizeF(std::min(2.0, stuck.width()), stuck.height())));
    }
}

} // namespace opi
