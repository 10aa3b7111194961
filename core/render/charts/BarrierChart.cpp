#include "core/render/charts/BarrierChart.h"

#include "core/domain/ValueCodes.h"
#include "core/render/RowPitch.h"
#include "core/render/RowsThatFit.h"
#include "core/text/Labels.h"

#include <QPainter>

#include <cmath>

namespace opi {

static constexpr qreal barrierPitch = 2;
static constexpr qreal widestPhaseName = 0.3; // of the width

namespace {

Status statusOfSeverity(int severity)
{
    return severity >= 3 ? Status::Bad : severity == 2 ? Status::Warn : Status::None;
}

/// Nothing is quiet ground, and so is what only slows down.
QColor groundOf(int worst, const Theme &theme)
{
    const Status status = statusOfSeverity(worst);
    return worst == 0 || status == Status::None ? theme.track : theme.groundOf(status);
}

} // namespace

qreal BarrierChart::height(const Theme &theme) const
{
    return rowPitch(theme, barrierPitch) * qreal(m_figures.phases.size()) + theme.font(Type::Caption).pixelSize() * 3.2;
}

QRectF BarrierChart::cellArea(qsizetype line, int column) const
{
    const qreal width = m_grid.width() / std::max<qreal>(1, qreal(m_kinds.size()));
    return {m_grid.left() + width * column, m_grid.top() + m_rowHeight * qreal(line), width - 2, m_rowHeight - 2};
}

QString BarrierChart::markText(const BarriersOfPhase &row, int kind) const
{
    const QString phase = row.phase ? words().of(row.name) : words().translate("BarrierChart", "No phase");
    const int open = row.open[std::size_t(kind)];
    const QString where = phase + QStringLiteral(", ") + label(words(), BarrierKind(kind));
    if (open == 0)
        //: %1: phase and category
        return words().translate("BarrierChart", "%1: none").arg(where);
    //: %1: phase and category; %2: how much the worst is in the way
    return words()
        .translate("BarrierChart", "%1: %n open; the worst: %2", nullptr, open)
        .arg(where, severityLabel(words(), row.worst[std::size_t(kind)]).toLower());
}

ChartLayout BarrierChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    m_kinds.clear();
    for (const BarrierPattern &pattern : m_figures.patterns) {
        if (pattern.open > 0)
            m_kinds << int(pattern.kind);
    }
    QStringList names;
    for (const BarriersOfPhase &row : m_figures.phases)
        names << (row.phase ? words().of(row.name) : words().translate("BarrierChart", "No phase"));
    const qreal nameWidth = std::min(setter.widest(names), area.width() * widestPhaseName);
    const qreal headHeight = setter.lineHeight() * 2 + 4;
    m_grid = area.adjusted(nameWidth + setter.gap(), headHeight, 0, 0);
    const RowsThatFit fit(m_figures.phases.size(), m_grid.height(), setter.lineHeight());
    m_rowHeight = std::clamp(m_grid.height() / std::max<qreal>(1, qreal(fit.shown)), setter.lineHeight(),
                             std::round(rowPitch(theme, barrierPitch) * 1.5));
    ChartLayout layout;
    m_cells.clear();
    for (int column = 0; column < m_kinds.size(); ++column) {
        const QRectF cell = cellArea(0, column);
        const QStringList lines = setter.wrapped(label(words(), BarrierKind(m_kinds[column])), cell.width(), 2);
        qreal top = m_grid.top() - 4 - setter.lineHeight() * qreal(lines.size());
        for (const QString &line : lines) {
            layout.labels << setter.muted(QRectF(cell.left(), top, cell.width(), setter.lineHeight()),
                                          Qt::AlignHCenter | Qt::AlignTop, line);
            top += setter.lineHeight();
        }
    }
    for (qsizetype i = 0; i < fit.shown; ++i) {
        const BarriersOfPhase &row = m_figures.phases[std::size_t(i)];
        layout.labels << setter.label(
            QRectF(area.left(), m_grid.top() + m_rowHeight * qreal(i), nameWidth, m_rowHeight - 2),
            Qt::AlignLeft | Qt::AlignVCenter, names[i]);
        for (int column = 0; column < m_kinds.size(); ++column) {
            const auto kind = std::size_t(m_kinds[column]);
            const Cell cell{cellArea(i, column), row.open[kind], row.worst[kind]};
            m_cells << cell;
            const Status status = statusOfSeverity(cell.worst);
            const QString count = words().number(qint64(cell.open));
            const QString text = status == Status::None ? count : symbol(status) + QChar::Nbsp + count;
            if (cell.open > 0)
                layout.labels << setter.on(groundOf(cell.worst, theme), cell.area,
                                           setter.width(text, Type::CaptionStrong) < cell.area.width() ? text : count,
                                           cell.worst >= 3 ? Type::CaptionStrong : Type::Caption);
            layout.marks << ChartMark{cell.area, markText(row, int(kind)),
                                      (row.phase ? row.phase->toString() : QStringLiteral("none")) + u','
                                          + codeOf(BarrierKind(kind))};
        }
    }
    if (fit.left)
        layout.labels << fit.note(area, m_grid.top() + m_rowHeight * qreal(fit.shown), words(), setter);
    return layout;
}

void BarrierChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (const Cell &cell : m_cells) {
        painter.setBrush(cell.open > 0 ? groundOf(cell.worst, theme) : mixed(theme.panel, theme.track, 0.5));
        painter.drawRoundedRect(crisp(painter, cell.area), 2, 2);
    }
}

} // namespace opi
