#pragma once

#include "core/render/Legend.h"
#include "core/render/RoundTicks.h"

#include <limits>

namespace opi {

/// Grants by year and state as stacked bars, the planned budget of each year as a line across its bar. Amounts without
/// a year have a dashed bar of their own. A mark is a year; its key is the year, "none" for no year.
class MoneyByYearChart final : public Chart {
public:
    /// The sentence looks for a gap from `fromYear` on.
    MoneyByYearChart(MoneyByYear money, const Words &words, int fromYear = std::numeric_limits<int>::min())
        : Chart(words), m_money(std::move(money)), m_fromYear(fromYear)
    {
    }

    QString sentence() const override { return moneySentence(m_money, words(), m_fromYear); }
    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_money; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Column {
        const YearMoney *money = nullptr;
        QRectF slot, budget;
        QList<std::pair<QRectF, int>> parts; // with the index of the series; for no year one part and series -1
    };

    bool hasWithoutYear() const;
    QList<LegendEntry> legendEntries(const Theme &theme) const;
    QString columnName(const YearMoney &money) const;
    QString markText(const YearMoney &money) const;
    /// The unit that keeps the ticks short, in øre, and its name.
    std::pair<double, QString> unit(double most) const;
    void scale(qreal plotHeight, const Typesetter &setter);
    void placeSlots(const QRectF &plot, const Typesetter &setter);
    void placeParts(const QRectF &plot, Column &column) const;
    QList<ChartLabel> axisLabels(const QRectF &area, const QRectF &plot, const Typesetter &setter) const;
    QList<ChartLabel> yearLabels(const QRectF &plot, const Typesetter &setter) const;
    int shownTicks() const { return m_isZero ? 1 : m_ticks.count; }
    qreal y(const QRectF &plot, double oere) const;

    const MoneyByYear m_money; // const: the columns point into it
    int m_fromYear;

    bool m_isZero = true; // there are years, but no amounts: the axis has nothing to say but zero
    double m_unit = 100;  // øre
    QString m_unitName;
    RoundTicks m_ticks; // in the unit
    QRectF m_plot;
    QList<Column> m_columns;
    Legend m_legend;
};

} // namespace opi
