#pragma once

#include "core/base/Status.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace opi {

class Label;

/// A line above the page that says something the user must know, without getting in the way: what was refused and
/// why, or why nothing can be edited. A screen reader is told when it comes.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(Status status, QWidget *parent = nullptr);

    /// Shows the text; empty hides the line.
    void say(const QString &text);
    QString text() const;

    /// A button at the end of the line.
    QPushButton *addButton();
    /// A cross that hides the line until something is said again.
    void addClose();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Status m_status;
    QHBoxLayout *m_layout;
    Label *m_text;
    QPushButton *m_close = nullptr;
};

} // namespace opi
