#include "ui/delegates/ChoiceBox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace opi {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // a long name must not widen a form
    setMinimumContentsLength(8);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void ChoiceBox::setName(const QString &name)
{
    setAccessibleName(name);
    view()->setAccessibleName(name);
}

void ChoiceBox::offer(const QList<Choice> &choices, bool isOptional)
{
    clear();
    m_values.clear();
    // The value goes first: adding the first line chooses it, and who hears of that asks what is chosen.
    if (isOptional) {
        m_values.append(CellValue());
        addItem(QString());
    }
    for (const Choice &choice : choices) {
        const QString mark = choice.status ? symbol(*choice.status) + QChar::Nbsp : QString();
        m_values.append(choice.value);
        addItem(mark + choice.text);
    }
}

void ChoiceBox::choose(const CellValue &value, const QString &name)
{
    qsizetype line = m_values.indexOf(value);
    if (line < 0 && !opi::isEmpty(value)) {
        m_values.append(value);
        addItem(name);
        line = m_values.size() - 1;
    }
    setCurrentIndex(int(line));
    lineEdit()->selectAll();
}

std::optional<CellValue> ChoiceBox::chosen() const
{
    const int line = findText(currentText(), Qt::MatchFixedString);
    return line < 0 ? std::nullopt : std::optional(m_values[line]);
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        showPopup();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore(); // for who owns the box: QComboBox would call a typed name chosen, and take it twice
        return;
    }
    QComboBox::keyPressEvent(event);
}

} // namespace opi
