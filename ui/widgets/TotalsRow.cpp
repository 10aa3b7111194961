#include "ui/widgets/TotalsRow.h"

#include "ui/models/PortfolioTable.h"
#include "ui/style/Style.h"
#include "ui/widgets/SheetView.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace opi {

static constexpr int cellPadding = 8;

TotalsRow::TotalsRow(SheetView &view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(&view.table(), &PortfolioTable::totalsChanged, this, [this] {
        m_isStale =
            true; // added up when it is painted: an import tells of thousands of rows, and a hidden page of none
        update();
    });
}

QSize TotalsRow::sizeHint() const { return {100, m_view.verticalHeader()->defaultSectionSize() + 1}; }

void TotalsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_isStale = true;
}

void TotalsRow::readTotals()
{
    const PortfolioTable &table = m_view.table();
    m_totals.clear();
    QStringList spoken;
    for (int column = 0; column < table.columnCount(); ++column) {
        m_totals << table.totalText(column);
        if (!m_totals.last().isEmpty())
            spoken << table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + m_totals.last();
    }
    setAccessibleName(tr("Totals: %1").arg(spoken.join(QStringLiteral(", "))));
    m_isStale = false;
}

void TotalsRow::paintEvent(QPaintEvent *)
{
    if (m_isStale)
        readTotals();
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme.ink);
    const QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < m_totals.size(); ++column) {
        if (m_totals[column].isEmpty() || header->isSectionHidden(column))
            continue;
        const QRect room(header->sectionViewportPosition(column) + cellPadding, 0,
                         header->sectionSize(column) - 2 * cellPadding, height());
        const QString text = painter.fontMetrics().elidedText(m_totals[column], Qt::ElideRight, room.width());
        painter.drawText(room, int(m_view.table().column(column).alignment | Qt::AlignVCenter), text);
    }
}

} // namespace opi
