#include "core/render/charts/BottleneckChart.h"

#include "core/render/BarRows.h"
#include "core/render/RowPitch.h"

#include <QPainter>

#include <cmath>

namespace opi {

qreal BottleneckChart::height(const Theme &theme) const { return rowPitch(theme) * qreal(m_figure.bottlenecks.size()); }

ChartLayout BottleneckChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    QList<BarRows::Row> rows;
    int most = 1;
    for (const Bottleneck &each : m_figure.bottlenecks) {
        BarRows::Row row{words().of(each.name), words().number(qint64(each.weakest))};
        row.shortName = words().of(each.shortName);
        rows << row;
        most = std::max(most, each.weakest);
    }
    const BarRows bars(rows, area, rowPitch(theme), setter);
    ChartLayout layout;
    m_bars.clear();
    for (qsizetype i = 0; i < m_figure.bottlenecks.size(); ++i) {
        const Bottleneck &each = m_figure.bottlenecks[i];
        QRectF bar = bars.track(i);
        bar.setWidth(bar.width() * each.weakest / most);
        m_bars << bar;
        layout.labels << bars.labels(i, bar.right());
        //: %1: a dimension
        layout.marks << ChartMark{
            bars.row(i),
            words()
                .translate("BottleneckChart", "%1: the weakest in %n projects", nullptr, each.weakest)
                .arg(words().of(each.name)),
            each.dimension.toString()};
    }
    return layout;
}

void BottleneckChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].width() <= 0)
            continue;
        const bool isWorst = m_figure.bottlenecks[i].weakest == m_figure.bottlenecks.first().weakest;
        painter.setBrush(isWorst ? theme.inkOf(Status::Bad) : theme.series[1]);
        painter.drawRoundedRect(crisp(painter, m_bars[i]), 2, 2);
    }
}

} // namespace opi
