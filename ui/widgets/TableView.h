#pragma once

#include <QTableView>

namespace opi {

/// A table as all our tables look and behave. One that sits in a card is as tall as its rows.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `stretched` is the column that takes the room that is left.
    TableView(QAbstractItemModel *model, int stretched, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Not as tall as its rows, but as tall as there is room: it scrolls.
    void setScrolls();

    /// Headings and dates change their width with the language.
    void fitColumns();

signals:
    /// Return was pressed on a row.
    void opened(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setSizes();
    void stretch();

    int m_stretched;
    bool m_scrolls = false;
};

} // namespace opi
