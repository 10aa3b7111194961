#include "ui/widgets/Tabs.h"

#include <QEvent>
#include <QToolButton>

namespace opi {

Tabs::Tabs(QWidget *parent) : QTabBar(parent)
{
    setExpanding(false);
    setUsesScrollButtons(true);
    nameButtons();
}

/// Qt 6.4 names them once, and not anew in another language.
void Tabs::nameButtons()
{
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(button->arrowType() == Qt::LeftArrow ? tr("Earlier tabs") : tr("Later tabs"));
}

void Tabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

} // namespace opi
