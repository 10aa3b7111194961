#include "ui/widgets/SheetLayout.h"

#include "ui/models/PortfolioTable.h"
#include "ui/style/Style.h"
#include "ui/widgets/SheetView.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace opi {

static constexpr double normalText = 13; // pixels
static constexpr int widest = 2000;

SheetLayout::SheetLayout(SheetView &view) : QObject(&view), m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &SheetLayout::resized);
    connect(header, &QHeaderView::sectionMoved, this, &SheetLayout::tell);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SheetLayout::tell);
}

bool SheetLayout::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_isHeld = true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_isHeld) {
        m_isHeld = false;
        tell(); // once, and not for each pixel on the way
    }
    return QObject::eventFilter(watched, event);
}

void SheetLayout::resized(int column, int before, int now)
{
    if (before == 0 || now == 0) // hidden, or shown again
        tell();
    else if (m_isHeld && m_view.horizontalHeader()->sectionResizeMode(column) == QHeaderView::Interactive)
        m_widths.insert(m_view.table().column(column).key, qRound(now * normalText / themeOf(m_view).textSize));
}

void SheetLayout::tell()
{
    if (!m_isRestoring && !m_isHeld)
        emit changed();
}

int SheetLayout::chosenWidth(const QByteArray &key) const
{
    return qRound(m_widths.value(key) * themeOf(m_view).textSize / normalText);
}

QStringList SheetLayout::lines() const
{
    const PortfolioTable &table = m_view.table();
    const QHeaderView &header = *m_view.horizontalHeader();
    QStringList lines;
    if (const int sorted = header.sortIndicatorSection(); sorted >= 0 && sorted < table.columnCount())
        lines << QStringLiteral("sort:%1:%2")
                     .arg(QString::fromLatin1(table.column(sorted).key),
                          header.sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("down")
                                                                             : QStringLiteral("up"));
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QByteArray &key = table.column(column).key;
        lines << QStringLiteral("column:%1:%2:%3")
                     .arg(QString::fromLatin1(key), QString::number(m_widths.value(key)),
                          header.isSectionHidden(column) ? QStringLiteral("hidden") : QStringLiteral("shown"));
    }
    return lines;
}

void SheetLayout::restore(const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    const PortfolioTable &table = m_view.table();
    QHeaderView &header = *m_view.horizontalHeader();
    m_isRestoring = true;
    int place = 0;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u':');
        const int column = table.columnOf(parts.value(1).toLatin1());
        if (column < 0)
            continue; // of another version of the program
        if (parts.first() == QStringLiteral("sort")) {
            m_view.sortBy(table.column(column).key,
                          parts.value(2) == QStringLiteral("down") ? Qt::DescendingOrder : Qt::AscendingOrder);
            continue;
        }
        if (const int width = parts.value(2).toInt(); width > 0)
            m_widths.insert(table.column(column).key, std::min(width, widest));
        header.moveSection(header.visualIndex(column), place++);
        m_view.setColumnHidden(column, parts.value(3) == QStringLiteral("hidden"));
    }
    if (header.hiddenSectionCount() == header.count()) // a table without columns could not be mended by the user
        m_view.setColumnHidden(0, false);
    m_isRestoring = false;
    m_view.fitColumns();
}

} // namespace opi
