#include "ui/pages/assess/LevelPicker.h"

#include "core/domain/RubricDimension.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace opi {

static constexpr int doesNotKnow = highestLevel + 1;

LevelPicker::LevelPicker(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(4, this); // with large text the levels need two lines
    layout->setContentsMargins(0, 0, 0, 0);
    m_group->setExclusive(false); // a level can be taken back
    for (int id = 0; id <= doesNotKnow; ++id) {
        auto *button = new QPushButton(id == doesNotKnow ? QStringLiteral("?") : QString::number(id));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        layout->addWidget(button);
        m_group->addButton(button, id);
        m_levels << button;
    }
    letTabReach(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        letTabReach(id);
        const bool isTakenBack = !m_group->button(id)->isChecked();
        choose({!isTakenBack, isTakenBack || id == doesNotKnow ? std::nullopt : std::optional(id)});
    });
}

void LevelPicker::setChoice(const Choice &choice)
{
    m_choice = choice;
    const int chosen = !choice.isMade ? -1 : choice.level.value_or(doesNotKnow);
    for (int id = 0; id < m_levels.size(); ++id)
        m_levels[id]->setChecked(id == chosen);
    if (!isAncestorOf(focusWidget()))
        letTabReach(std::max(0, chosen));
}

/// Of the eleven buttons only one stops the Tab key: a workshop with four raters has forty-four.
void LevelPicker::letTabReach(int id)
{
    for (int each = 0; each < m_levels.size(); ++each)
        m_levels[each]->setFocusPolicy(each == id ? Qt::StrongFocus : Qt::ClickFocus);
}

void LevelPicker::choose(const Choice &choice)
{
    setChoice(choice);
    emit chosen(choice);
}

void LevelPicker::setTexts(const QString &name, const QStringList &levels, const QString &unknown)
{
    setAccessibleName(name);
    for (int id = 0; id < m_levels.size(); ++id) {
        const QString level = id == doesNotKnow ? unknown : QStringLiteral("%1 – %2").arg(id).arg(levels.value(id));
        m_levels[id]->setAccessibleName(name + QStringLiteral(": ") + level);
        m_levels[id]->setToolTip(level);
    }
}

void LevelPicker::focusFirst()
{
    const int chosen = m_choice.isMade ? m_choice.level.value_or(doesNotKnow) : 0;
    letTabReach(chosen);
    m_levels[chosen]->setFocus(Qt::TabFocusReason);
}

void LevelPicker::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && key >= Qt::Key_0 && key <= Qt::Key_9) {
        letTabReach(key - Qt::Key_0);
        choose({true, key - Qt::Key_0});
        m_levels[key - Qt::Key_0]->setFocus(Qt::TabFocusReason);
    } else if (event->text() == QStringLiteral("?")) {
        choose({true, {}});
    } else if (isPlain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        choose({});
    } else if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const qsizetype at = m_levels.indexOf(qobject_cast<QPushButton *>(focusWidget()));
        const qsizetype next = at + (key == Qt::Key_Left ? -1 : 1);
        if (at >= 0 && next >= 0 && next < m_levels.size()) {
            letTabReach(int(next));
            m_levels[next]->setFocus(Qt::TabFocusReason);
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace opi
