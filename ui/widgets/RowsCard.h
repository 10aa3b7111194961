#pragma once

#include "ui/widgets/Card.h"

class QModelIndex;
class QPushButton;

namespace opi {

class CutTable;
class TableView;

/// A short table in a card: the first rows, and all of them when asked. A click or Enter on a row opens it.
class RowsCard : public Card {
    Q_OBJECT

public:
    static constexpr int firstRows = 6;

    RowsCard(CutTable *model, int stretchedColumn, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }

signals:
    void opened(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    CutTable *m_model;
    TableView *m_table;
    QPushButton *m_all;
    bool m_isWhole = false;
};

} // namespace opi
