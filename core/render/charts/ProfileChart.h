#pragma once

#include "core/render/Legend.h"

namespace opi {

/// The dimensions of one assessment as bars of nine steps: dark as far as it is documented, light as far as it is
/// claimed, a line at what the market asks for, a short one at what the next gate asks for, and a thin line over the
/// raters' range. The widest gap is at the top. A mark is a dimension; its key is the dimension's id.
class ProfileChart final : public Chart {
public:
    ProfileChart(ProfileFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    QString note(const ProfileBar &bar) const;
    QString markText(const ProfileBar &bar) const;
    QList<LegendEntry> legendEntries(const Theme &theme) const;

    ProfileFigure m_figure;
    QList<QRectF> m_tracks; // by bar
    Legend m_legend;
};

} // namespace opi
