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

    /// Keeps the mark that the keyboard is on, where the new chart has one with the same key.
    void setChart(std::unique_ptr<Chart> chart);
    /// Only when one is set.
    Chart &chart() const { return *m_chart; }

    /// The mark the keyboard is on; -1 before the first key.
    qsizetype current() const { return m_current; }
    void setCurrent(qsizetype mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A mark was clicked, or Enter or Space was pressed on it.
    void opened(const QString &key);
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF area() const;
    qsizetype nearest(int key) const;

    std::unique_ptr<Chart> m_chart;
    qsizetype m_current = -1;
};

} // namespace opi
