#pragma once

#include <QStyledItemDelegate>

namespace opi {

/// Paints a day of the calendar: its number, and as many of its entries as fit.
class MonthDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace opi
