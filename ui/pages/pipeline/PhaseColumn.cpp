#include "ui/pages/pipeline/PhaseColumn.h"

#include "ui/style/Style.h"
#include "ui/widgets/StatusTag.h"

#include <QAbstractListModel>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace opi {

static const QString cardType = QStringLiteral("application/x-opi-project");

class CardModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PipelineCard> &cards)
    {
        beginResetModel();
        m_cards = cards;
        endResetModel();
    }
    const PipelineCard &card(int row) const { return m_cards[row]; }
    int rowOf(const Id<Project> &project) const
    {
        for (int row = 0; row < m_cards.size(); ++row) {
            if (m_cards[row].project == project)
                return row;
        }
        return -1;
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PipelineCard &card = m_cards[index.row()];
        if (role == Qt::DisplayRole)
            return card.title;
        return role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(card.spoken) : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
    }
    QStringList mimeTypes() const override { return {cardType}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        auto *data = new QMimeData;
        if (!indexes.isEmpty())
            data->setData(cardType, card(indexes.first().row()).project.toString().toLatin1());
        return data;
    }

private:
    QList<PipelineCard> m_cards;
};

namespace {

constexpr int cardInset = 8;
constexpr int titleLines = 2;

class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = themeOf(*option.widget);
        const QFontMetrics strong(theme.font(Type::Strong)), caption(theme.font(Type::Caption));
        return {80, 2 * cardInset + titleLines * strong.lineSpacing() + 3 * caption.lineSpacing() + 8 + 6};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PipelineCard &card = static_cast<const CardModel *>(index.model())->card(index.row());
        const Theme &theme = themeOf(*option.widget);
        const QRect ground = option.rect.adjusted(2, 0, -2, -6);
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(isChosen ? theme.selection : theme.panel);
        painter->setPen(QPen(isChosen ? theme.accent : theme.line, 1));
        painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QColor quiet = isChosen ? theme.ink : theme.muted;
        QRect room = ground.adjusted(cardInset, cardInset, -cardInset, -cardInset);

        painter->setFont(theme.font(Type::Strong));
        painter->setPen(theme.ink);
        const QFontMetrics strong = painter->fontMetrics();
        const QRect title(room.left(), room.top(), room.width(), strong.lineSpacing() * titleLines);
        painter->drawText(title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                          cut(card.title, strong, room.width()));
        room.setTop(title.bottom() + 5);

        painter->setFont(theme.font(Type::Caption));
        const QFontMetrics caption = painter->fontMetrics();
        const auto line = [&](const QString &text, const QColor &ink) {
            painter->setPen(ink);
            painter->drawText(QRect(room.left(), room.top(), room.width(), caption.lineSpacing()),
                              Qt::AlignLeft | Qt::AlignVCenter, caption.elidedText(text, Qt::ElideRight, room.width()));
            room.setTop(room.top() + caption.lineSpacing());
        };
        QString facts = card.code;
        if (!card.readiness.isEmpty())
            facts += QStringLiteral(" · ") + card.readiness;
        const Status light = card.light.value_or(Status::None);
        painter->setFont(theme.font(Type::CaptionStrong));
        painter->setPen(theme.inkOf(light));
        const QString mark = symbol(light) + u' ';
        painter->drawText(QRect(room.left(), room.top(), room.width(), caption.lineSpacing()),
                          Qt::AlignLeft | Qt::AlignVCenter, mark);
        const int shift = painter->fontMetrics().horizontalAdvance(mark) + 2;
        painter->setFont(theme.font(Type::Caption));
        room.setLeft(room.left() + shift);
        line(facts, quiet);
        room.setLeft(room.left() - shift);
        line(card.age, card.isStuck ? theme.inkOf(Status::Warn) : quiet);
        line(card.deadline, card.isOverdue ? theme.inkOf(Status::Bad) : quiet);
        if (isFocusShown(option.state)) {
            QStyleOptionFocusRect focus;
            focus.rect = ground;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
        painter->restore();
    }

private:
    /// What fits into the lines of a title, the last one shortened.
    static QString cut(const QString &text, const QFontMetrics &metrics, int width)
    {
        const QRect room(0, 0, width, metrics.lineSpacing() * titleLines);
        if (metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height() <= room.height())
            return text;
        QString shorter = text;
        while (shorter.contains(u' ')) {
            shorter = shorter.left(shorter.lastIndexOf(u' '));
            const QString told = shorter + u'…';
            if (metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, told).height() <= room.height())
                return told;
        }
        return metrics.elidedText(text, Qt::ElideRight, width);
    }
};

} // namespace

PhaseColumn::PhaseColumn(QWidget *parent) : QListView(parent), m_cards(new CardModel(this))
{
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_cards->card(index.row()).project); });
}

void PhaseColumn::show(const QList<PipelineCard> &cards)
{
    const Id<Project> before = current();
    m_cards->show(cards);
    if (!before.isNull())
        setCurrent(before);
    updateGeometry();
}

void PhaseColumn::setCurrent(const Id<Project> &project)
{
    if (const int row = m_cards->rowOf(project); row >= 0) {
        setCurrentIndex(m_cards->index(row));
        scrollTo(m_cards->index(row));
    }
}

bool PhaseColumn::has(const Id<Project> &project) const { return m_cards->rowOf(project) >= 0; }

Id<Project> PhaseColumn::current() const
{
    return currentIndex().isValid() ? m_cards->card(currentIndex().row()).project : Id<Project>();
}

int PhaseColumn::cardHeight() const
{
    QStyleOptionViewItem option;
    option.widget = this;
    return itemDelegate()->sizeHint(option, {}).height();
}

QSize PhaseColumn::minimumSizeHint() const
{
    const int card = cardHeight();
    return {100, card + 4};
}

QSize PhaseColumn::sizeHint() const
{
    constexpr int most = 6; // then it scrolls
    const int card = cardHeight();
    return {140, card * std::clamp(m_cards->rowCount(), 1, most) + 4};
}

void PhaseColumn::keyPressEvent(QKeyEvent *event)
{
    const int across = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (across != 0 && event->modifiers() & Qt::ControlModifier) {
        if (!current().isNull())
            emit sent(current(), across);
    } else if (across != 0) {
        emit left(across);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !current().isNull()) {
        emit opened(current());
    } else {
        QListView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PhaseColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_cards->rowCount() > 0)
        setCurrentIndex(m_cards->index(0));
}

void PhaseColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(cardType) && event->source() != this)
        event->acceptProposedAction();
}

void PhaseColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(cardType) && event->source() != this)
        event->acceptProposedAction();
}

/// Nothing moves before somebody has said why: the page asks.
void PhaseColumn::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(cardType) || event->source() == this)
        return;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    emit dropped(Id<Project>::fromString(QString::fromLatin1(event->mimeData()->data(cardType))));
}

void PhaseColumn::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        doItemsLayout();
        updateGeometry();
    }
}

} // namespace opi
