#pragma once

#include "ui/widgets/TableView.h"

namespace opi {

/// A table to read that scrolls by itself and fills the room it is given.
class ScrolledTable : public TableView {
    Q_OBJECT

public:
    explicit ScrolledTable(QAbstractItemModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {400, 300}; }
    QSize minimumSizeHint() const override { return {100, 120}; }
    /// After the model has got other columns.
    void stretch(int column);
};

} // namespace opi
