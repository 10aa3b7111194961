#include "ui/pages/followups/MonthDelegate.h"

#include "ui/pages/followups/MonthModel.h"
#include "ui/style/Style.h"

#include <QPainter>

namespace opi {

static constexpr int dayInset = 5;

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(*option.widget);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isToday = index.data(MonthModel::TodayRole).toBool();
    const bool isInMonth = index.data(MonthModel::InMonthRole).toBool();
    painter->save();
    painter->fillRect(option.rect, isChosen ? theme.selection : theme.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hairline);
    painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), theme.hairline);
    QRect room = option.rect.adjusted(dayInset, 3, -dayInset, -2);
    painter->setFont(theme.font(isToday ? Type::CaptionStrong : Type::Caption));
    const int line = painter->fontMetrics().lineSpacing();
    painter->setPen(isToday ? theme.accent : isInMonth || isChosen ? theme.ink : theme.muted);
    const QString number = index.data().toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, isToday ? QStringLiteral("● ") + number : number);
    room.setTop(room.top() + line + 1);
    const QStringList titles = index.data(MonthModel::EntriesRole).toStringList();
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(index.data(MonthModel::OverdueRole).toBool() ? theme.inkOf(Status::Bad)
                    : isInMonth || isChosen                      ? theme.ink
                                                                 : theme.muted);
    const int fits = std::max(1, room.height() / line);
    for (int i = 0; i < titles.size() && i < fits; ++i) {
        const bool isRest = i == fits - 1 && titles.size() > fits;
        const QString text = isRest ? QStringLiteral("+ %1").arg(titles.size() - i) : titles[i];
        painter->drawText(QRect(room.left(), room.top() + i * line, room.width(), line),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
    if (isFocusShown(option.state)) {
        QStyleOptionFocusRect focus;
        focus.rect = option.rect.adjusted(1, 1, -2, -2);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

} // namespace opi
