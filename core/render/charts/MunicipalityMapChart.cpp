#include "core/render/charts/MunicipalityMapChart.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opi {

static constexpr qreal between = 2; // tiles
static constexpr qreal namePadding = 3;
static constexpr qreal widestTile = 2.0; // of its height

MunicipalityMapChart::MunicipalityMapChart(MunicipalityMap map, const Words &words)
    : Chart(words), m_map(std::move(map))
{
    int most = 0;
    for (const MunicipalityTile &tile : m_map.tiles) {
        m_columns = std::max(m_columns, tile.column + 1);
        m_rows = std::max(m_rows, tile.row + 1);
        most = std::max(most, tile.projects);
    }
    m_bounds = lowerBounds(most);
}

std::array<int, MunicipalityMapChart::shades> MunicipalityMapChart::lowerBounds(int most)
{
    if (most <= shades)
        return {1, 2, 3, 4};
    int scale = 1;
    while (most > 40 * scale)
        scale *= 10;
    return {1, 2 * scale, 5 * scale, 10 * scale};
}

QColor MunicipalityMapChart::shade(int index, const Theme &theme)
{
    // Neither dark nor light text reaches 4.5:1 on the tones between the second and the third.
    static constexpr std::array<qreal, shades> shares{0.16, 0.42, 0.84, 1.0};
    return mixed(theme.track, theme.series[0], shares[std::size_t(index)]);
}

int MunicipalityMapChart::shadeOf(int projects) const
{
    int index = 0;
    while (index + 1 < shades && projects >= m_bounds[std::size_t(index) + 1])
        ++index;
    return index;
}

qreal MunicipalityMapChart::height(const Theme &theme) const
{
    return theme.font(Type::Caption).pixelSize() * 28; // 336 px at 12: tiles of 24 px, room for a line of text
}

QRectF MunicipalityMapChart::tileArea(const MunicipalityTile &tile) const
{
    return QRectF(m_corner + QPointF(m_tile.width() * tile.column, m_tile.height() * tile.row),
                  m_tile - QSizeF(between, between));
}

bool MunicipalityMapChart::isFree(const QRectF &area) const
{
    return std::none_of(m_map.tiles.begin(), m_map.tiles.end(),
                        [&](const MunicipalityTile &tile) { return tileArea(tile).intersects(area); });
}

QList<LegendEntry> MunicipalityMapChart::legendEntries(const Theme &theme) const
{
    using Swatch = LegendEntry::Swatch;
    QList<LegendEntry> entries{
        {Swatch::Outline, theme.faint, words().translate("MunicipalityMapChart", "No projects")}};
    for (int i = 0; i < shades; ++i) {
        const int from = m_bounds[std::size_t(i)];
        const bool isLast = i + 1 == shades;
        const int to = isLast ? from : m_bounds[std::size_t(i) + 1] - 1;
        const QString first = words().number(qint64(from));
        if (isLast)
            //: %1: a number of projects
            entries << LegendEntry{Swatch::Fill, shade(i, theme),
                                   words().translate("MunicipalityMapChart", "%1 or more").arg(first)};
        else
            entries << LegendEntry{Swatch::Fill, shade(i, theme),
                                   to == from ? first : first + u'–' + words().number(qint64(to))};
    }
    return entries;
}

void MunicipalityMapChart::placeTiles(const QRectF &area)
{
    const qreal height = area.height() / m_rows;
    m_tile = QSizeF(std::min(area.width() / m_columns, widestTile * height), 0);
    m_tile.setHeight(std::min(height, m_tile.width() * 1.1));
    m_corner = area.topLeft();
}

void MunicipalityMapChart::place(const QRectF &area, const Typesetter &setter, const Theme &theme)
{
    // The sea north of Zealand has room for the legend, unless the text is large: then it stands below the map.
    placeTiles(area);
    const QList<LegendEntry> entries = legendEntries(theme);
    m_legend = Legend(entries, area, Legend::Flow::Column, setter);
    const qreal right = m_corner.x() + m_tile.width() * m_columns - between;
    const QRectF sea(QPointF(right - m_legend.size().width(), area.top()), m_legend.size());
    if (isFree(sea.adjusted(-setter.gap(), 0, 0, setter.gap() / 2)) && sea.left() > area.left()) {
        m_legend.moveTo(sea.topLeft());
        return;
    }
    m_legend = Legend(entries, area, Legend::Flow::Lines, setter);
    placeTiles(area.adjusted(0, 0, 0, -m_legend.size().height() - setter.gap()));
    m_legend.moveTo(QPointF(area.left(), m_corner.y() + m_tile.height() * m_rows + setter.gap()));
}

void MunicipalityMapChart::chooseNames(const Typesetter &setter)
{
    const qreal width = m_tile.width() - between - 2 * namePadding;
    QStringList codes;
    for (const MunicipalityTile &tile : m_map.tiles)
        codes << municipalityCode(tile.name);
    // One kind for all tiles: names that are now whole, now cut and now missing look like mistakes.
    if (setter.lineHeight() > m_tile.height() - between || setter.widest(codes) > width)
        m_names = Names::None;
    else
        m_names = setter.width(QStringLiteral("Vesthimmer.")) > width ? Names::Codes : Names::Whole;
}

QString MunicipalityMapChart::tileName(const MunicipalityTile &tile, const Typesetter &setter) const
{
    if (m_names != Names::Whole)
        return m_names == Names::None ? QString() : municipalityCode(tile.name);
    const qreal width = m_tile.width() - between - 2 * namePadding;
    QString name = tile.name;
    for (qsizetype length = tile.name.size() - 2; length > 3 && setter.width(name) > width; --length) {
        if (tile.name[length - 1].isLetter())
            name = tile.name.left(length) + u'.';
    }
    return name;
}

QList<ChartLabel> MunicipalityMapChart::tileLabels(const MunicipalityTile &tile, const Typesetter &setter,
                                                   const Theme &theme) const
{
    const QRectF area = tileArea(tile);
    const qreal line = setter.lineHeight();
    const QString name = tileName(tile, setter);
    if (tile.projects == 0)
        return name.isEmpty() ? QList<ChartLabel>{} : QList{setter.muted(area, Qt::AlignCenter, name)};

    const QColor ground = shade(shadeOf(tile.projects), theme);
    const QString figure = words().number(qint64(tile.projects));
    const qreal figureLine = setter.lineHeight(Type::CaptionStrong);
    if (!name.isEmpty() && line + figureLine <= area.height()
        && setter.width(figure, Type::CaptionStrong) <= area.width()) {
        const qreal top = area.center().y() - (line + figureLine) / 2;
        return {
            setter.on(ground, QRectF(area.left(), top, area.width(), line), name),
            setter.on(ground, QRectF(area.left(), top + line, area.width(), figureLine), figure, Type::CaptionStrong)};
    }
    return name.isEmpty() ? QList<ChartLabel>{} : QList{setter.on(ground, area, name)};
}

ChartLayout MunicipalityMapChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    place(area, setter, theme);
    chooseNames(setter);
    ChartLayout layout;
    layout.labels << m_legend.labels();
    for (const MunicipalityTile &tile : m_map.tiles) {
        layout.labels << tileLabels(tile, setter, theme);
        //: %1: the name of a municipality
        layout.marks << ChartMark{
            tileArea(tile),
            words().translate("MunicipalityMapChart", "%1: %n projects", nullptr, tile.projects).arg(tile.name),
            tile.code};
    }
    return layout;
}

void MunicipalityMapChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (const MunicipalityTile &tile : m_map.tiles) {
        const QRectF area = crisp(painter, tileArea(tile));
        painter.setBrush(tile.projects == 0 ? theme.line : shade(shadeOf(tile.projects), theme));
        painter.drawRoundedRect(area, 2, 2);
        if (tile.projects > 0)
            continue;
        // An outline of two fills takes a third of the time of a stroke, and there are 98.
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 1, 1);
    }
    m_legend.draw(painter, theme);
}

QString municipalityCode(const QString &name)
{
    static const QHash<QString, QString> exceptions{
        {QStringLiteral("Brøndby"), QStringLiteral("Bby")},
        {QStringLiteral("Brønderslev"), QStringLiteral("Brs")},
        {QStringLiteral("Fredericia"), QStringLiteral("Fra")},
        {QStringLiteral("Frederiksberg"), QStringLiteral("Frb")},
        {QStringLiteral("Frederikshavn"), QStringLiteral("Frh")},
        {QStringLiteral("Frederikssund"), QStringLiteral("Frs")},
        {QStringLiteral("Fredensborg"), QStringLiteral("Fdb")},
        {QStringLiteral("Herlev"), QStringLiteral("Hlv")},
        {QStringLiteral("Holbæk"), QStringLiteral("Hbk")},
        {QStringLiteral("Ringsted"), QStringLiteral("Rst")},
        {QStringLiteral("Norddjurs"), QStringLiteral("Ndj")},
        {QStringLiteral("Nordfyns"), QStringLiteral("Nfy")},
        {QStringLiteral("Vejle"), QStringLiteral("Vjl")},
    };
    return exceptions.value(name, name.left(3));
}

} // namespace opi
