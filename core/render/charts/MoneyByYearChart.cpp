#include "core/render/charts/MoneyByYearChart.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace opi {

static constexpr qreal widestBar = 56;
static constexpr qreal overhang = 5; // of the budget line on both sides of its bar
static constexpr int mostSteps = 5;
static constexpr qreal leastPlot = 3.2; // lines of text: room for three ticks

/// From the ground up, by series.
static std::array<Money, 3> stack(const YearMoney &year)
{
    return {year.disbursed + year.accounted, year.committed, year.reserved};
}

static std::pair<double, double> extent(const YearMoney &year)
{
    double below = std::min(0.0, double(year.planned.oere));
    double above = std::max(0.0, double(year.planned.oere));
    double negative = 0, positive = 0;
    for (const Money part : stack(year))
        (part.oere < 0 ? negative : positive) += double(part.oere);
    return {std::min(below, negative), std::max(above, positive)};
}

qreal MoneyByYearChart::height(const Theme &theme) const
{
    return theme.font(Type::Caption).pixelSize() * 17.5; // 210 px at 12: about 36 px between ticks
}

bool MoneyByYearChart::hasWithoutYear() const
{
    const auto [below, above] = extent(m_money.withoutYear);
    return below < 0 || above > 0;
}

QString MoneyByYearChart::columnName(const YearMoney &money) const
{
    return &money == &m_money.withoutYear ? words().translate("MoneyByYearChart", "No year")
                                          : QString::number(money.year);
}

QString MoneyByYearChart::markText(const YearMoney &money) const
{
    //: %1: a year; %2-%5: amounts of money
    return words()
        .translate("MoneyByYearChart", "%1: budget %2; grants disbursed or accounted %3, committed %4, reserved %5")
        .arg(columnName(money), words().millions(money.planned), words().millions(money.disbursed + money.accounted),
             words().millions(money.committed), words().millions(money.reserved));
}

std::pair<double, QString> MoneyByYearChart::unit(double most) const
{
    if (most >= 2e8) // two million kroner
        //: the unit of an axis: millions of kroner
        return {1e8, words().translate("MoneyByYearChart", "DKK m")};
    if (most >= 2e5)
        //: the unit of an axis: thousands of kroner
        return {1e5, words().translate("MoneyByYearChart", "DKK thousand")};
    //: the unit of an axis: kroner
    return {1e2, words().translate("MoneyByYearChart", "DKK")};
}

QList<LegendEntry> MoneyByYearChart::legendEntries(const Theme &theme) const
{
    bool hasDisbursed = false, hasAccounted = false, hasCommitted = false, hasReserved = false, hasBudget = false;
    for (const Column &column : m_columns) {
        hasBudget |= column.money->planned.oere != 0;
        if (column.money == &m_money.withoutYear)
            continue; // its bar has no colour
        hasDisbursed |= column.money->disbursed.oere != 0;
        hasAccounted |= column.money->accounted.oere != 0;
        hasCommitted |= column.money->committed.oere != 0;
        hasReserved |= column.money->reserved.oere != 0;
    }
    using Swatch = LegendEntry::Swatch;
    QList<LegendEntry> entries;
    if (hasDisbursed && hasAccounted)
        entries << LegendEntry{Swatch::Fill, theme.series[0],
                               words().translate("MoneyByYearChart", "Disbursed or accounted")};
    else if (hasDisbursed)
        entries << LegendEntry{Swatch::Fill, theme.series[0], words().translate("MoneyByYearChart", "Disbursed")};
    else if (hasAccounted)
        entries << LegendEntry{Swatch::Fill, theme.series[0], words().translate("MoneyByYearChart", "Accounted")};
    if (hasCommitted)
        entries << LegendEntry{Swatch::Fill, theme.series[1], words().translate("MoneyByYearChart", "Committed")};
    if (hasReserved)
        entries << LegendEntry{Swatch::Fill, theme.series[2], words().translate("MoneyByYearChart", "Reserved")};
    if (hasBudget)
        entries << LegendEntry{Swatch::Line, theme.ink, words().translate("MoneyByYearChart", "Budget")};
    return entries;
}

qreal MoneyByYearChart::y(const QRectF &plot, double oere) const
{
    return plot.bottom() - plot.height() * (oere / m_unit - m_ticks.first) / (m_ticks.last() - m_ticks.first);
}

void MoneyByYearChart::scale(qreal plotHeight, const Typesetter &setter)
{
    double below = 0, above = 0;
    for (const Column &column : m_columns) {
        const auto [least, most] = extent(*column.money);
        below = std::min(below, least);
        above = std::max(above, most);
    }
    m_isZero = below == 0 && above == 0;
    std::tie(m_unit, m_unitName) = unit(std::max(above, -below));
    const int steps = std::clamp(int(plotHeight / (1.6 * setter.lineHeight())), 2, mostSteps);
    m_ticks = roundTicks(below / m_unit, above / m_unit, steps);
}

void MoneyByYearChart::placeSlots(const QRectF &plot, const Typesetter &setter)
{
    const qsizetype years = m_money.years.size();
    const bool hasApart = m_columns.size() > years;
    const qreal apart = std::min(plot.width() * 0.4, setter.width(columnName(m_money.withoutYear)) + 3 * setter.gap());
    const qreal slot = years == 0 ? 0 : std::min((plot.width() - (hasApart ? apart : 0)) / qreal(years), 3 * widestBar);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns[i].slot =
            i < years ? QRectF(plot.left() + slot * qreal(i), plot.top(), slot, plot.height())
                      : QRectF(plot.left() + slot * qreal(years), plot.top(), std::max(slot, apart), plot.height());
        if (m_columns[i].slot.right() > plot.right())
            m_columns[i].slot.setRight(plot.right());
        placeParts(plot, m_columns[i]);
    }
}

void MoneyByYearChart::placeParts(const QRectF &plot, Column &column) const
{
    const QRectF &slot = column.slot;
    const qreal width = std::min(slot.width() * 0.54, widestBar);
    const qreal left = slot.center().x() - width / 2;
    const auto bar = [&](double from, double to) {
        return QRectF(QPointF(left, y(plot, std::max(from, to))), QPointF(left + width, y(plot, std::min(from, to))));
    };
    column.parts.clear();
    if (column.money == &m_money.withoutYear) {
        if (const double granted = double(column.money->granted().oere); granted != 0)
            column.parts << std::pair{bar(0, granted), -1};
    } else {
        double negative = 0, positive = 0;
        const std::array<Money, 3> parts = stack(*column.money);
        for (std::size_t series = 0; series < parts.size(); ++series) {
            double &at = parts[series].oere < 0 ? negative : positive;
            const double next = at + double(parts[series].oere);
            if (next != at)
                column.parts << std::pair{bar(at, next), int(series)};
            at = next;
        }
    }
    if (column.money->planned.oere != 0) {
        const qreal beyond = std::min(overhang, (slot.width() - width) / 2 - 1);
        const qreal at = y(plot, double(column.money->planned.oere));
        column.budget = QRectF(left - beyond, at - 1, width + 2 * beyond, 2);
    }
}

QList<ChartLabel> MoneyByYearChart::axisLabels(const QRectF &area, const QRectF &plot, const Typesetter &setter) const
{
    QList<ChartLabel> labels;
    for (int i = 0; i < shownTicks(); ++i) {
        const QRectF room(area.left(), y(plot, m_ticks.at(i) * m_unit) - setter.lineHeight(),
                          plot.left() - area.left() - setter.gap(), 2 * setter.lineHeight());
        labels << setter.muted(room, Qt::AlignRight | Qt::AlignVCenter,
                               words().number(m_ticks.at(i), m_ticks.decimals()));
    }
    return labels;
}

QList<ChartLabel> MoneyByYearChart::yearLabels(const QRectF &plot, const Typesetter &setter) const
{
    if (m_columns.isEmpty())
        return {};
    const qreal needed = setter.width(QStringLiteral("0000")) + setter.gap();
    const auto every =
        std::max<qsizetype>(1, qsizetype(std::ceil(needed / std::max(1.0, m_columns.first().slot.width()))));
    QList<ChartLabel> labels;
    qreal free = plot.right();
    for (qsizetype i = m_columns.size() - 1; i >= 0; --i) {
        const bool isYear = i < m_money.years.size();
        if (isYear && (m_money.years.size() - 1 - i) % every != 0)
            continue;
        QRectF room = m_columns[i].slot;
        if (isYear)
            room.adjust(-needed, 0, needed, 0);
        room.setTop(plot.bottom() + setter.gap() / 2);
        ChartLabel label = setter.muted(room, Qt::AlignHCenter | Qt::AlignTop, columnName(*m_columns[i].money));
        label.area.translate(std::min(0.0, plot.right() - label.area.right()), 0);
        if (label.area.right() > free || label.area.left() < plot.left() - setter.gap())
            continue; // it would meet another year, or the lowest tick
        labels << label;
        free = label.area.left() - setter.gap() / 2;
    }
    return labels;
}

ChartLayout MoneyByYearChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    m_columns.clear();
    for (const YearMoney &year : m_money.years)
        m_columns << Column{&year, {}, {}, {}};
    if (hasWithoutYear())
        m_columns << Column{&m_money.withoutYear, {}, {}, {}};

    const qreal line = setter.lineHeight();
    // Above: the unit, and half a line of the highest tick. Below: the years, and the legend.
    m_plot = area.adjusted(0, 1.6 * line, 0, -(line + 1.5 * setter.gap()));
    m_legend = Legend(legendEntries(theme), area, Legend::Flow::Lines, setter);
    if (m_plot.height() - m_legend.size().height() < leastPlot * line)
        m_legend = Legend(); // the bars come first; the marks say in words what the colours mean
    m_legend.moveTo(QPointF(area.left(), area.bottom() - m_legend.size().height()));
    m_plot.setHeight(std::max(line, m_plot.height() - m_legend.size().height()));
    scale(m_plot.height(), setter);
    QStringList ticks;
    for (int i = 0; i < m_ticks.count; ++i)
        ticks << words().number(m_ticks.at(i), m_ticks.decimals());
    m_plot.setLeft(area.left() + setter.widest(ticks) + setter.gap());
    placeSlots(m_plot, setter);

    ChartLayout layout;
    if (m_columns.isEmpty()) {
        layout.labels << setter.muted(area, Qt::AlignCenter, words().translate("MoneyByYearChart", "No amounts yet"));
        return layout;
    }
    layout.labels << setter.muted(QRectF(area.left(), area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignTop,
                                  m_isZero ? QString() : m_unitName);
    layout.labels << axisLabels(area, m_plot, setter) << yearLabels(m_plot, setter) << m_legend.labels();
    for (const Column &column : m_columns) {
        const bool isYear = column.money != &m_money.withoutYear;
        layout.marks << ChartMark{column.slot, markText(*column.money),
                                  isYear ? QString::number(column.money->year) : QStringLiteral("none")};
    }
    return layout;
}

void MoneyByYearChart::draw(QPainter &painter, const Theme &theme) const
{
    if (m_columns.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < shownTicks(); ++i) {
        const bool isZero = std::abs(m_ticks.at(i)) < m_ticks.step / 2;
        painter.setBrush(isZero ? theme.faint : theme.hairline);
        const qreal at = y(m_plot, m_ticks.at(i) * m_unit);
        painter.drawRect(crisp(painter, QRectF(m_plot.left(), at - 0.5, m_plot.width(), 1)));
    }
    for (const Column &column : m_columns) {
        for (const auto &[part, series] : column.parts) {
            if (series < 0) {
                drawMissing(painter, crisp(painter, part), theme);
                continue;
            }
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.series[std::size_t(series)]);
            painter.drawRect(crisp(painter, part));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    for (const Column &column : m_columns) {
        if (!column.budget.isEmpty())
            painter.drawRect(crisp(painter, column.budget));
    }
    m_legend.draw(painter, theme);
}

} // namespace opi
