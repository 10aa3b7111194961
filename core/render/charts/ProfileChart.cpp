#include "core/render/charts/ProfileChart.h"

#include "core/domain/RubricDimension.h"
#include "core/render/BarRows.h"
#include "core/render/RowPitch.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr qreal profilePitch = 1.7; // row height in caption sizes

qreal ProfileChart::height(const Theme &theme) const
{
    return rowPitch(theme, profilePitch) * qreal(m_figure.bars.size()) + theme.font(Type::Caption).pixelSize() * 4.8;
}

QString ProfileChart::note(const ProfileBar &bar) const
{
    if (!bar.isApplicable)
        return words().translate("ProfileChart", "does not apply");
    if (!bar.documented)
        return words().translate("ProfileChart", "not rated");
    QStringList parts;
    if (bar.claimed && *bar.claimed > *bar.documented)
        //: a level that raters give, but that is not documented
        parts << words().translate("ProfileChart", "claimed %1").arg(words().number(qint64(*bar.claimed)));
    const int gap = bar.gap(); // lupdate of Qt 6.4 never ends where a call stands in place of n
    if (gap > 0)
        //: levels short of what the market asks for
        parts << words().translate("ProfileChart", "%n short", nullptr, gap);
    return parts.join(QStringLiteral(" · "));
}

QString ProfileChart::markText(const ProfileBar &bar) const
{
    const QString name = words().of(bar.name);
    if (!bar.documented)
        return name + QStringLiteral(": ") + note(bar);
    //: %1: a dimension; %2, %3, %4: levels 0-9
    QString text = words()
                       .translate("ProfileChart", "%1: documented %2, claimed %3, the market asks for %4")
                       .arg(name, words().number(qint64(*bar.documented)),
                            words().number(qint64(bar.claimed.value_or(0))), words().number(qint64(bar.target)));
    if (bar.gateTarget)
        text +=
            QStringLiteral(", ")
            + words().translate("ProfileChart", "the next gate for %1").arg(words().number(qint64(*bar.gateTarget)));
    if (bar.ratings > 1)
        //: %1, %2: the lowest and highest level that raters give
        text += QStringLiteral("; ")
                + words()
                      .translate("ProfileChart", "%n raters from %1 to %2", nullptr, bar.ratings)
                      .arg(bar.least)
                      .arg(bar.most);
    return text;
}

QList<LegendEntry> ProfileChart::legendEntries(const Theme &theme) const
{
    using Swatch = LegendEntry::Swatch;
    QList<LegendEntry> entries{{Swatch::Fill, theme.series[0], words().translate("ProfileChart", "Documented")},
                               {Swatch::Fill, theme.series[2], words().translate("ProfileChart", "Claimed")},
                               {Swatch::Line, theme.ink, words().translate("ProfileChart", "The market asks for")}};
    const bool hasGate = std::any_of(m_figure.bars.begin(), m_figure.bars.end(), [](const ProfileBar &bar) {
        return bar.gateTarget && *bar.gateTarget != bar.target;
    });
    if (hasGate)
        entries << LegendEntry{Swatch::Line, theme.series[3],
                               words().translate("ProfileChart", "The next gate asks for")};
    return entries;
}

ChartLayout ProfileChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    ChartLayout layout;
    m_tracks.clear();
    if (m_figure.bars.isEmpty())
        return layout;
    QList<BarRows::Row> rows;
    for (const ProfileBar &bar : m_figure.bars) {
        const QString missing = bar.gap() > 0 ? QStringLiteral("−") + words().number(qint64(bar.gap())) : QString();
        rows << BarRows::Row{words().of(bar.name),
                             bar.documented ? words().number(qint64(*bar.documented)) : QString(),
                             note(bar),
                             missing,
                             !bar.documented,
                             bar.gap() > 0 ? theme.inkOf(Status::Bad) : QColor(),
                             words().of(bar.shortName)};
    }
    m_legend = Legend(legendEntries(theme), area, Legend::Flow::Lines, setter);
    const qreal legendHeight = m_legend.size().height() + setter.gap();
    const BarRows bars(rows, area.adjusted(0, 0, 0, -legendHeight), rowPitch(theme, profilePitch), setter);
    for (qsizetype i = 0; i < m_figure.bars.size(); ++i) {
        m_tracks << bars.track(i);
        layout.labels << bars.labels(i, bars.track(i).right());
        layout.marks << ChartMark{bars.row(i), markText(m_figure.bars[i]), m_figure.bars[i].dimension.toString()};
    }
    m_legend.moveTo(QPointF(area.left(), area.top() + bars.height() + setter.gap()));
    layout.labels << m_legend.labels();
    return layout;
}

void ProfileChart::draw(QPainter &painter, const Theme &theme) const
{
    for (qsizetype i = 0; i < m_tracks.size(); ++i) {
        const ProfileBar &bar = m_figure.bars[i];
        const QRectF &track = m_tracks[i];
        const qreal step = track.width() / highestLevel;
        const auto at = [&](int level) { return track.left() + step * level; };
        if (!bar.documented) {
            if (bar.isApplicable)
                drawMissing(painter, crisp(painter, track), theme);
            continue;
        }
        painter.setPen(Qt::NoPen);
        for (int level = 1; level <= highestLevel; ++level) {
            painter.setBrush(level <= *bar.documented               ? theme.series[0]
                             : bar.claimed && level <= *bar.claimed ? theme.series[2]
                                                                    : theme.track);
            painter.drawRoundedRect(crisp(painter, QRectF(at(level - 1), track.top(), step - 2, track.height())), 1.5,
                                    1.5);
        }
        if (bar.ratings > 1 && bar.most > bar.least) {
            painter.setBrush(theme.muted);
            painter.drawRect(
                crisp(painter, QRectF(at(bar.least) - 1, track.bottom() + 1, at(bar.most) - at(bar.least), 2)));
        }
        if (bar.gateTarget && *bar.gateTarget != bar.target) {
            painter.setBrush(theme.series[3]);
            painter.drawRect(crisp(painter, QRectF(at(*bar.gateTarget) - 2, track.top(), 2, track.height())));
        }
        painter.setBrush(theme.ink);
        painter.drawRect(crisp(painter, QRectF(at(bar.target) - 2, track.top() - 3, 2, track.height() + 6)));
    }
    m_legend.draw(painter, theme);
}

} // namespace opi
