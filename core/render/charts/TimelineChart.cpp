#include "core/render/charts/TimelineChart.h"

#include "core/render/RowPitch.h"
#include "core/render/RowsThatFit.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opi {

static constexpr qreal timelinePitch = 2.4; // row height in caption sizes
static constexpr qreal widestName = 0.27;   // of the width
static constexpr int stepsOfTone = 8;       // phases that have a tone of their own

namespace {

QColor toneOfStep(int step, const Theme &theme)
{
    return mixed(theme.soft, theme.accent, std::min(step + 1, stepsOfTone) / qreal(stepsOfTone));
}

QColor groundOfStretch(int step, bool isPlanned, const Theme &theme)
{
    return isPlanned ? theme.panel : toneOfStep(step, theme);
}

} // namespace

qreal TimelineChart::height(const Theme &theme) const
{
    const qreal head = theme.font(Type::Caption).pixelSize() * 3.4;
    return head + rowPitch(theme, timelinePitch) * qreal(std::max<qsizetype>(1, m_figure.rows.size()));
}

qreal TimelineChart::placeOf(QDate day) const
{
    const qreal all = qreal(std::max<qint64>(1, m_figure.from.daysTo(m_figure.to)));
    return m_plot.left() + m_plot.width() * qreal(m_figure.from.daysTo(day)) / all;
}

std::optional<QRectF> TimelineChart::stretchOf(const TimelineSpan &span, qreal top, qreal height) const
{
    const qreal left = std::max(placeOf(span.from), m_plot.left());
    const qreal right = std::min(placeOf(span.to), m_plot.right());
    return right - left < 0.5 ? std::nullopt : std::optional(QRectF(left, top, right - left, height));
}

QString TimelineChart::rowText(const TimelineRow &row) const
{
    QStringList parts{row.code + u' ' + words().of(row.title)};
    for (const TimelineSpan &span : row.spans) {
        const QString stretch = span.isPlanned
                                    //: a phase that is planned until a day
                                    ? words().translate("TimelineChart", "%1 planned until %2")
                                    //: a phase from one day to another
                                    : words().translate("TimelineChart", "%1 from %3 to %2");
        QString text = stretch;
        text.replace(QStringLiteral("%1"), span.code);
        text.replace(QStringLiteral("%2"), words().date(span.to.addDays(-1)));
        text.replace(QStringLiteral("%3"), words().date(span.from));
        parts << text;
    }
    return parts.join(QStringLiteral("; "));
}

QString TimelineChart::markText(const TimelineRow &row, const TimelineMark &mark) const
{
    const QString what = mark.kind == TimelineMarkKind::Gate ? words().translate("TimelineChart", "Gate: %1")
                                                             : words().translate("TimelineChart", "Milestone: %1");
    QString text = row.code + QStringLiteral(", ") + what.arg(words().of(mark.title)) + QStringLiteral(", ");
    text += (mark.isReached   ? words().translate("TimelineChart", "reached %1")
             : mark.isOverdue ? words().translate("TimelineChart", "overdue since %1")
                              : words().translate("TimelineChart", "expected %1"))
                .arg(words().date(mark.day));
    if (mark.planned)
        text +=
            QStringLiteral(", ") + words().translate("TimelineChart", "planned %1").arg(words().date(*mark.planned));
    return text;
}

/// Years above, and below them quarters or months, as many as have room.
void TimelineChart::addAxis(ChartLayout &layout, const QRectF &area, const Typesetter &setter)
{
    m_years.clear();
    m_parts.clear();
    const qreal line = setter.lineHeight();
    const qreal monthWidth = placeOf(m_figure.from.addMonths(1)) - placeOf(m_figure.from);
    const QLocale locale = words().locale();
    qreal widestMonth = 0;
    for (int month = 1; month <= 12; ++month)
        widestMonth = std::max(widestMonth, setter.width(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    const int step = monthWidth > widestMonth + setter.gap() / 2 ? 1 : monthWidth * 3 > setter.width("Q4") + 4 ? 3 : 12;
    const auto room = [&](QDate from, QDate to, qreal top) {
        const qreal left = std::max(placeOf(from), m_plot.left()), right = std::min(placeOf(to), m_plot.right());
        return QRectF(left + 3, top, std::max<qreal>(0, right - left - 4), line);
    };
    for (QDate year(m_figure.from.year(), 1, 1); year < m_figure.to; year = year.addYears(1)) {
        if (year >= m_figure.from)
            m_years << placeOf(year);
        const QRectF place = room(year, year.addYears(1), area.top());
        const QString text = QString::number(year.year());
        if (setter.width(text, Type::CaptionStrong) <= place.width())
            layout.labels << setter.label(place, Qt::AlignLeft | Qt::AlignVCenter, text, Type::CaptionStrong);
    }
    for (QDate part = m_figure.from; step < 12 && part < m_figure.to; part = part.addMonths(1)) {
        if ((part.month() - 1) % step != 0)
            continue;
        m_parts << placeOf(part);
        const QRectF place = room(part, part.addMonths(step), area.top() + line);
        const QString text = step == 1 ? locale.standaloneMonthName(part.month(), QLocale::ShortFormat).remove(u'.')
                                       //: a quarter of a year, very short
                                       : words().translate("TimelineChart", "Q%1").arg((part.month() + 2) / 3);
        if (setter.width(text) <= place.width())
            layout.labels << setter.muted(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void TimelineChart::addRow(ChartLayout &layout, const TimelineRow &row, const QRectF &line, const Typesetter &setter,
                           const Theme &theme)
{
    const QRectF name(m_nameLeft, line.top(), m_nameWidth, line.height());
    if (row.project.isNull()) { // a group begins
        layout.labels << setter.label(QRectF(m_nameLeft, line.top(), line.width(), line.height()),
                                      Qt::AlignLeft | Qt::AlignVCenter, words().of(row.title), Type::CaptionStrong);
        m_lines << line.bottom();
        return;
    }
    layout.labels << setter.label(name, Qt::AlignLeft | Qt::AlignVCenter, row.code + u' ' + words().of(row.title));
    const qreal thickness = std::round(line.height() * 0.52);
    const qreal top = std::round(line.top() + (line.height() - thickness) / 2);
    QList<QRectF> taken; // by signs, which are drawn over the stretches
    for (const TimelineMark &mark : row.marks) {
        const qreal at = placeOf(mark.day);
        if (at < m_plot.left() || at > m_plot.right())
            continue;
        const QPointF centre(at, top + thickness / 2);
        m_signs << Sign{centre, mark};
        const QRectF area(centre.x() - m_signSize, centre.y() - m_signSize, 2 * m_signSize, 2 * m_signSize);
        taken << area;
        layout.marks << ChartMark{
            area, markText(row, mark),
            row.project.toString()
                + (mark.kind == TimelineMarkKind::Gate ? QStringLiteral(",gate") : QStringLiteral(",milestones"))};
    }
    // after its signs, which are found first where the mouse points at them
    layout.marks << ChartMark{QRectF(m_nameLeft, line.top(), m_plot.right() - m_nameLeft, line.height()), rowText(row),
                              row.project.toString()};
    for (const TimelineSpan &span : row.spans) {
        const auto area = stretchOf(span, top, thickness);
        if (!area)
            continue;
        m_stretches << Stretch{*area, span.step, span.isPlanned, false};
        const QRectF room = area->adjusted(3, 0, -3, 0);
        const QRectF letters(room.center().x() - setter.width(span.code) / 2, room.top(), setter.width(span.code),
                             room.height());
        const bool isFree =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF &sign) { return sign.intersects(letters); });
        if (setter.width(span.code) <= room.width() && isFree && setter.lineHeight() <= thickness + 4)
            layout.labels << setter.on(groundOfStretch(span.step, span.isPlanned, theme), room, span.code);
    }
    for (const TimelineSpan &span : row.before) {
        if (const auto area = stretchOf(span, top + thickness + 1, 3))
            m_stretches << Stretch{*area, span.step, span.isPlanned, true};
    }
    m_lines << line.bottom();
}

ChartLayout TimelineChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    QStringList names;
    for (const TimelineRow &row : m_figure.rows)
        names << row.code + u' ' + words().of(row.title);
    m_nameLeft = area.left();
    m_nameWidth = std::min(setter.widest(names), area.width() * widestName);
    const qreal head = setter.lineHeight() * 2 + 4;
    m_plot = area.adjusted(m_nameWidth + setter.gap(), head, 0, 0);
    m_signSize = std::round(setter.lineHeight() * 0.36);
    ChartLayout layout;
    m_stretches.clear();
    m_signs.clear();
    m_lines.clear();
    addAxis(layout, area, setter);
    const RowsThatFit fit(m_figure.rows.size(), m_plot.height(), setter.lineHeight());
    const qreal pitch = std::clamp(m_plot.height() / std::max<qreal>(1, qreal(fit.shown + (fit.left > 0))),
                                   setter.lineHeight(), rowPitch(theme, timelinePitch));
    for (qsizetype i = 0; i < fit.shown; ++i)
        addRow(layout, m_figure.rows[i], QRectF(area.left(), m_plot.top() + pitch * qreal(i), area.width(), pitch),
               setter, theme);
    m_plot.setBottom(m_plot.top() + pitch * qreal(fit.shown));
    if (fit.left)
        layout.labels << fit.note(area, m_plot.bottom(), words(), setter);
    m_today.reset();
    if (m_figure.today >= m_figure.from && m_figure.today < m_figure.to)
        m_today = placeOf(m_figure.today);
    return layout;
}

void TimelineChart::drawSign(QPainter &painter, const Sign &sign, const Theme &theme) const
{
    const QColor ink = sign.mark.isOverdue ? theme.inkOf(Status::Bad) : theme.ink;
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(sign.mark.isReached ? ink : theme.panel);
    const qreal half = m_signSize;
    if (sign.mark.kind == TimelineMarkKind::Gate)
        painter.drawPolygon(QPolygonF({sign.at + QPointF(0, -half), sign.at + QPointF(half, 0),
                                       sign.at + QPointF(0, half), sign.at + QPointF(-half, 0)}));
    else
        painter.drawEllipse(sign.at, half * 0.78, half * 0.78);
    if (!sign.mark.isOverdue)
        return;
    const qreal arm = half * 0.42;
    painter.drawLine(sign.at + QPointF(-arm, -arm), sign.at + QPointF(arm, arm));
    painter.drawLine(sign.at + QPointF(-arm, arm), sign.at + QPointF(arm, -arm));
}

void TimelineChart::draw(QPainter &painter, const Theme &theme) const
{
    const auto upright = [&](qreal x, const QColor &colour, qreal width) {
        const qreal at = std::round(x) + 0.5;
        painter.setPen(QPen(colour, width));
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
    };
    for (const qreal part : m_parts)
        upright(part, theme.hairline, 1);
    for (const qreal year : m_years)
        upright(year, theme.line, 1);
    painter.setPen(QPen(theme.hairline, 1));
    for (const qreal line : m_lines)
        painter.drawLine(QPointF(m_nameLeft, std::round(line) - 0.5), QPointF(m_plot.right(), std::round(line) - 0.5));
    for (const Stretch &stretch : m_stretches) {
        const QRectF area = crisp(painter, stretch.area);
        if (stretch.isBefore) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(stretch.isPlanned ? theme.track : theme.faint);
            painter.drawRect(area);
            continue;
        }
        painter.setBrush(groundOfStretch(stretch.step, stretch.isPlanned, theme));
        painter.setPen(stretch.isPlanned ? QPen(theme.muted, 1, Qt::DashLine) : QPen(theme.panel, 1));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (m_today)
        upright(*m_today, theme.accent, 2);
    for (const Sign &sign : m_signs)
        drawSign(painter, sign, theme);
}

} // namespace opi
