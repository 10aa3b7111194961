#pragma once

#include "core/render/Chart.h"

#include <QWidget>

#include <memory>

namespace opi {

/// The only widget that shows charts: tooltip under the mouse, arrow keys from mark to mark, and every mark an
/// accessible child (see ChartAccessible).
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(std::unique_ptr<Chart> chart);
    const Chart &chart() const { return *m_chart; }

    /// The mark the keyboard is on; -1 before the first key.
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF area() const;
    qsizetype nearest(int key) const;

    std::unique_ptr<Chart> m_chart;
    qsizetype m_current = -1;
};

} // namespace opi
