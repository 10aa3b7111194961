#pragma once

#include "ui/models/Field.h"

#include <QPushButton>

namespace opi {

/// A quick filter: a round button with a menu of values; lit while some of them are chosen.
class FilterChip : public QPushButton {
    Q_OBJECT

public:
    /// `choices` is asked each time the menu opens. The empty value stands for rows that have none.
    explicit FilterChip(std::function<QList<Choice>()> choices, QWidget *parent = nullptr);

    /// What the filter is about: "Phase".
    void setName(const QString &name);
    void clear();
    /// Leaves only this value chosen.
    void choose(const CellValue &value);
    const QList<CellValue> &chosen() const { return m_chosen; }
    /// Whether a row with this value is to be seen.
    bool accepts(const CellValue &value) const { return m_chosen.isEmpty() || m_chosen.contains(value); }

signals:
    void changed();

protected:
    void nextCheckState() override {} // lit by what is chosen, not by being pressed

private:
    void fillMenu();
    void toggle(const CellValue &value);
    void showChosen();

    std::function<QList<Choice>()> m_choices;
    QString m_name;
    QList<CellValue> m_chosen;
};

} // namespace opi
