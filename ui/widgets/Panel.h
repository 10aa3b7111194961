#pragma once

#include <QFrame>

class QVBoxLayout;

namespace opi {

/// The white ground of a table that fills a page, with the hairline and the corners of a card.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void add(QWidget *widget, int stretch = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
};

} // namespace opi
