#include "ui/shell/Navigation.h"

#include "ui/style/Style.h"
#include "ui/widgets/LineIcon.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace opi {

namespace {

enum Role { IconRole = Qt::UserRole, CountRole, PageRole };
constexpr int inset = 8; // between the rounded ground of a line and the edge

class LineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = qRound(themeOf(*option.widget).textSize * 32 / 13.0);
        return QSize(100, above(index) + (isHeading(index) ? line - 8 : line));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(*option.widget);
        const QRect ground = option.rect.adjusted(inset, above(index) + 1, -inset, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index)) {
            painter->setFont(theme.font(Type::Caption));
            painter->setPen(theme.muted);
            painter->drawText(ground.adjusted(10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else {
            paintLine(*painter, ground, option, index, theme);
        }
        painter->restore();
    }

private:
    /// Room before a group, and before the first line.
    static int above(const QModelIndex &index) { return isHeading(index) ? 11 : index.row() == 0 ? 10 : 0; }
    static bool isHeading(const QModelIndex &index) { return index.data(PageRole).toString().isEmpty(); }

    static void paintLine(QPainter &painter, const QRect &ground, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Theme &theme)
    {
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || option.state & QStyle::State_MouseOver) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chosen ? theme.selection : theme.track);
            painter.drawRoundedRect(ground, 6, 6);
        }
        const int iconSize = qRound(theme.textSize * 16 / 13.0);
        const QRect icon(ground.left() + 10, ground.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        paintLineIcon(painter, icon, index.data(IconRole).toString(), chosen ? theme.accent : theme.muted);
        const QString count = index.data(CountRole).toString();
        painter.setFont(theme.font(Type::Caption));
        painter.setPen(chosen ? theme.ink : theme.muted);
        painter.drawText(ground.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, count);
        const int countRoom = count.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(count) + 8;
        painter.setFont(theme.font(chosen ? Type::Strong : Type::Body));
        painter.setPen(theme.ink);
        const QRect room = ground.adjusted(20 + iconSize, 0, -10 - countRoom, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (isFocusShown(option.state)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 6, 6);
        }
    }
};

} // namespace

Navigation::Navigation(QList<NavigationEntry> entries, QWidget *parent)
    : QListWidget(parent), m_entries(std::move(entries))
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new LineDelegate(this));
    for (const NavigationEntry &entry : m_entries) {
        auto *item = new QListWidgetItem(this);
        item->setData(IconRole, entry.icon);
        item->setData(PageRole, entry.page);
        if (entry.page.isEmpty())
            item->setFlags(Qt::ItemIsEnabled); // the arrow keys pass over it
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !item->data(PageRole).toString().isEmpty())
            emit pageChosen(item->data(PageRole).toString());
    });
    // From a page that hangs below another, such as one project, a click on the marked line leads back up.
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!item->data(PageRole).toString().isEmpty())
            emit pageChosen(item->data(PageRole).toString());
    });
    retranslate();
    fit();
}

void Navigation::setPage(const QString &page)
{
    const QSignalBlocker quiet(this); // it only follows
    for (int line = 0; line < count(); ++line) {
        if (!page.isEmpty() && item(line)->data(PageRole).toString() == page) {
            setCurrentRow(line);
            return;
        }
    }
    setCurrentRow(-1);
}

void Navigation::setCount(const QString &page, const QString &count)
{
    for (int line = 0; line < this->count(); ++line) {
        QListWidgetItem *entry = item(line);
        if (entry->data(PageRole).toString() != page)
            continue;
        entry->setData(CountRole, count);
        entry->setData(Qt::AccessibleTextRole, count.isEmpty() ? entry->text() : entry->text() + u' ' + count);
    }
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int line = 0; line < count(); ++line)
        item(line)->setText(m_entries[line].title());
}

void Navigation::fit()
{
    setFixedWidth(qRound(themeOf(*this).textSize * 212 / 13.0));
    doItemsLayout();
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        fit();
}

void Navigation::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), themeOf(*this).line);
}

} // namespace opi
