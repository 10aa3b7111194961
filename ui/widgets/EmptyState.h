#pragma once

#include <QWidget>

class QPushButton;

namespace opi {

class Label;

/// What a page says when there is nothing to show: what is missing, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &title, const QString &whatToDo);
    QPushButton *addButton(bool isMain = false);

private:
    Label *m_title;
    Label *m_whatToDo;
};

} // namespace opi
