#pragma once

#include "ui/models/Field.h"

#include <QComboBox>

namespace opi {

/// A list to choose from, in a cell or in a form. Typing searches it: any part of a name finds it.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// For screen readers: names the box and its list.
    void setName(const QString &name);
    /// What can be chosen; with an empty line first where the field may be emptied.
    void offer(const QList<Choice> &choices, bool isOptional);
    /// Shows the value; one that is not offered any more is offered too, by its name.
    void choose(const CellValue &value, const QString &name);
    /// What is typed or chosen, as the text that `entered` reads.
    QString entry() const { return currentText(); }
    /// The value of the line that is chosen, if the text is that of a line.
    std::optional<CellValue> chosen() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<CellValue> m_values; // of the lines
};

} // namespace opi
