#include "core/render/charts/ConfidenceChart.h"

#include "core/render/BarRows.h"
#include "core/render/RowPitch.h"
#include "core/render/RowsThatFit.h"
#include "core/text/ReadinessText.h"

#include <QPainter>

#include <cmath>

namespace opi {

qreal ConfidenceChart::height(const Theme &theme) const { return rowPitch(theme) * qreal(m_figure.lines.size()); }

ChartLayout ConfidenceChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    const RowsThatFit fit(m_figure.lines.size(), area.height(), setter.lineHeight());
    QList<BarRows::Row> rows;
    for (const ConfidenceFigure::Line &line : m_figure.lines.first(fit.shown)) {
        const QString age = ageText(words(), line.days);
        rows << BarRows::Row{words().of(line.title), words().number(line.confidence.value, 2),
                             label(words(), line.confidence.band) + QStringLiteral(" · ") + age, age};
    }
    const BarRows bars(rows, area.adjusted(0, 0, 0, fit.left ? -setter.lineHeight() : 0), rowPitch(theme), setter);
    ChartLayout layout;
    m_tracks.clear();
    for (qsizetype i = 0; i < fit.shown; ++i) {
        const ConfidenceFigure::Line &line = m_figure.lines[i];
        m_tracks << bars.track(i);
        layout.labels << bars.labels(i, bars.track(i).right());
        //: %1: a project; %2: 0-1; %3: low, medium or high; %4: an age
        layout.marks << ChartMark{bars.row(i),
                                  words()
                                      .translate("ConfidenceChart",
                                                 "%1: confidence %2 (%3), assessed %4 ago by %n raters", nullptr,
                                                 line.raters)
                                      .arg(words().of(line.title), words().number(line.confidence.value, 2),
                                           label(words(), line.confidence.band).toLower(), ageText(words(), line.days)),
                                  line.project.toString()};
    }
    if (fit.left)
        layout.labels << fit.note(area, area.top() + bars.height(), words(), setter);
    return layout;
}

void ConfidenceChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        const Confidence &confidence = m_figure.lines[i].confidence;
        QRectF bar = m_tracks[i];
        painter.setBrush(theme.track);
        painter.drawRoundedRect(crisp(painter, bar), 2, 2);
        bar.setWidth(bar.width() * std::clamp(confidence.value, 0.0, 1.0));
        if (bar.width() < 1)
            continue;
        painter.setBrush(confidence.band == ConfidenceBand::Low      ? theme.inkOf(Status::Bad)
                         : confidence.band == ConfidenceBand::Medium ? theme.series[3]
                                                                     : theme.series[0]);
        painter.drawRoundedRect(crisp(painter, bar), 2, 2);
    }
}

} // namespace opi
