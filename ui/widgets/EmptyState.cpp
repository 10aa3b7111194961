#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_title(new Label(Type::Strong)), m_whatToDo(new Label(Type::Body, Label::Tone::Muted))
{
    m_whatToDo->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 18, 14, 18);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_whatToDo);
    layout->addSpacing(6);
    layout->addLayout(buttons);
}

void EmptyState::say(const QString &title, const QString &whatToDo)
{
    m_title->setText(title);
    m_whatToDo->setText(whatToDo);
}

QPushButton *EmptyState::addButton(bool isMain)
{
    auto *button = new QPushButton;
    button->setDefault(isMain);
    auto *buttons = static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout());
    buttons->insertWidget(buttons->count() - 1, button);
    return button;
}

} // namespace opi
