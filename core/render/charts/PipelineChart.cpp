#include "core/render/charts/PipelineChart.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr qreal pitchOfText = 2.08; // row height in caption sizes: 25 px at 12
static constexpr qreal widestPitch = 1.6;  // of it, where there is more room than needed

static qreal pitch(const Theme &theme) { return std::round(theme.font(Type::Caption).pixelSize() * pitchOfText); }

qreal PipelineChart::height(const Theme &theme) const { return pitch(theme) * qreal(m_pipeline.phases.size()); }

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
    QStringList names, counts, notes;
    int most = 1;
    for (const PhaseCount &phase : phases) {
        names << phaseName(phase, words());
        counts << words().number(qint64(phase.projects));
        notes << stuckNote(phase);
        most = std::max(most, phase.projects);
    }
    const qreal labelWidth = std::min(setter.widest(names), area.width() * 0.36);
    const qreal countWidth = setter.widest(counts, Type::CaptionStrong);
    qreal noteWidth = setter.widest(notes);
    const qreal barsLeft = area.left() + labelWidth + 2.5 * setter.gap();
    qreal barsWidth =
        area.right() - barsLeft - setter.gap() - countWidth - (noteWidth > 0 ? setter.gap() + noteWidth : 0);
    if (barsWidth < area.width() * 0.2) { // the words do not fit: the number alone, with the symbol for a warning
        for (qsizetype i = 0; i < notes.size(); ++i)
            notes[i] = phases[i].stuck > 0
                           ? symbol(Status::Warn) + QChar(QChar::Nbsp) + words().number(qint64(phases[i].stuck))
                           : QString();
        noteWidth = setter.widest(notes);
        barsWidth =
            area.right() - barsLeft - setter.gap() - countWidth - (noteWidth > 0 ? setter.gap() + noteWidth : 0);
    }
    const qreal unit = std::max(1.0, barsWidth) / most;
    const qreal rowHeight = std::clamp(area.height() / std::max<qreal>(1, qreal(phases.size())), setter.lineHeight(),
                                       std::round(pitch(theme) * widestPitch));

    ChartLayout layout;
    m_bars.clear();
    QRectF row(area.left(), area.top(), area.width(), rowHeight);
    for (qsizetype i = 0; i < phases.size(); ++i, row.translate(0, rowHeight)) {
        const QRectF line = row.adjusted(0, row.height() * 0.16, 0, -row.height() * 0.16);
        Bar bar{
            QRectF(barsLeft, line.top(), unit * phases[i].projects, line.height()), {}, phases[i].phase.has_value()};
        bar.stuck = bar.whole;
        bar.stuck.setLeft(bar.whole.right() - unit * phases[i].stuck);
        m_bars << bar;

        const QRectF name(row.left(), row.top(), labelWidth, row.height());
        layout.labels << (bar.isPlaced ? setter.label(name, Qt::AlignLeft | Qt::AlignVCenter, names[i])
                                       : setter.muted(name, Qt::AlignLeft | Qt::AlignVCenter, names[i]));
        const QRectF count(bar.whole.right() + setter.gap(), row.top(), countWidth, row.height());
        layout.labels << setter.label(count, Qt::AlignLeft | Qt::AlignVCenter, counts[i], Type::CaptionStrong);
        if (!notes[i].isEmpty()) {
            const QRectF note(layout.labels.last().area.right() + setter.gap(), row.top(), noteWidth, row.height());
            layout.labels << setter.muted(note, Qt::AlignLeft | Qt::AlignVCenter, notes[i]);
        }
        layout.marks << ChartMark{row, markText(phases[i]), phases[i].code};
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
