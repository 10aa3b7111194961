#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QPushButton;

namespace opi {

/// The ten levels of a scale as buttons, and one for "does not know". The digits choose a level, Delete takes it back,
/// the arrows go from one to the next, and Tab goes on to what comes after the picker.
class LevelPicker : public QWidget {
    Q_OBJECT

public:
    /// What is chosen: nothing yet, that the rater does not know, or a level.
    struct Choice {
        bool isMade = false;
        std::optional<int> level;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit LevelPicker(QWidget *parent = nullptr);

    void setChoice(const Choice &choice);
    const Choice &choice() const { return m_choice; }
    /// What the scale is of, for a screen reader, and what each level is called.
    void setTexts(const QString &name, const QStringList &levels, const QString &doesNotKnow);
    void focusFirst();

signals:
    void chosen(const opi::LevelPicker::Choice &choice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const Choice &choice);
    void letTabReach(int id);

    QButtonGroup *m_group;
    QList<QPushButton *> m_levels; // 0-9, and then "does not know"
    Choice m_choice;
};

} // namespace opi
