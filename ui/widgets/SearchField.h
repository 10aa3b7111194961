#pragma once

#include <QLineEdit>

namespace opi {

/// The way to anything. Shows its shortcut at the right end while it is empty.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void setWidth();
};

} // namespace opi
