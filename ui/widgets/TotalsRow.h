#pragma once

#include <QWidget>

namespace opi {

class SheetView;

/// The line under a table with what its columns come to. It follows the columns as they are moved, sized and scrolled.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    explicit TotalsRow(SheetView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readTotals();

    SheetView &m_view;
    QStringList m_totals; // by column
    bool m_isStale = true;
};

} // namespace opi
