#pragma once

#include <QTabBar>

namespace opi {

/// Tabs as wide as their texts. Where they do not fit side by side, with large text or in a narrow window, two buttons
/// move them, and the keyboard moves them along with itself.
class Tabs : public QTabBar {
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
};

} // namespace opi
