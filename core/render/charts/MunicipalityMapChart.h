#pragma once

#include "core/render/Legend.h"

#include <array>

namespace opi {

/// Denmark as tiles, one for each municipality, shaded by the number of projects with a partner there. Without projects
/// a tile is an outline. A mark is a municipality; its key is the four-digit code.
class MunicipalityMapChart final : public Chart {
public:
    MunicipalityMapChart(MunicipalityMap map, const Words &words);

    qreal height(const Theme &theme) const override;

    static constexpr int shades = 4;
    /// The four tones of the ramp, pale to dark; those in the middle that no text can be read on are left out.
    static QColor shade(int index, const Theme &theme);
    /// The least number of projects of each shade, for a map whose highest number is `most`: 1, 2, 5, 10 and so on.
    static std::array<int, shades> lowerBounds(int most);

protected:
    document::FigureData data() const override { return m_map; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    enum class Names { Whole, Codes, None };

    int shadeOf(int projects) const;
    QRectF tileArea(const MunicipalityTile &tile) const;
    bool isFree(const QRectF &area) const;
    QList<LegendEntry> legendEntries(const Theme &theme) const;
    void place(const QRectF &area, const Typesetter &setter, const Theme &theme);
    void placeTiles(const QRectF &area);
    void chooseNames(const Typesetter &setter);
    QString tileName(const MunicipalityTile &tile, const Typesetter &setter) const;
    QList<ChartLabel> tileLabels(const MunicipalityTile &tile, const Typesetter &setter, const Theme &theme) const;

    const MunicipalityMap m_map;
    std::array<int, shades> m_bounds{};
    int m_columns = 1, m_rows = 1;
    QPointF m_corner;
    QSizeF m_tile;
    Names m_names = Names::Codes;
    Legend m_legend;
};

/// Three letters for a municipality that no other one has.
QString municipalityCode(const QString &name);

} // namespace opi
