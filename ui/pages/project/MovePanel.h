#pragma once

#include "core/domain/Project.h"
#include "ui/models/Field.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace opi {

class ChoiceBox;
class KeptLine;
class Label;
class Session;

/// Moves a project to another phase: to which, decided when, at which meeting and why. Part of the page, so that the
/// rest of it can be read meanwhile.
class MovePanel : public QFrame {
    Q_OBJECT

public:
    static constexpr const char *form = "move"; ///< see TypedKey

    explicit MovePanel(Session &session, QWidget *parent = nullptr);

    /// Begins a move: to the phase after the present one, today.
    void begin(const Id<Project> &project);
    /// Begins a move to a phase that was chosen elsewhere.
    void begin(const Id<Project> &project, const std::optional<Id<Phase>> &to);
    void retranslate();

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Reading reading() const;
    std::optional<CellValue> nextPhase(const Reading &reading) const;
    void move();
    void show(const CellValue &phase);
    using QWidget::show;
    void showMissing();
    void say(const QString &sentence);
    void finish();

    Session &m_session;
    Id<Project> m_project;
    Field m_phaseField, m_dayField, m_meetingField, m_reasonField; // of a transition
    Label *m_title, *m_phaseLabel, *m_dayLabel, *m_meetingLabel, *m_reasonLabel, *m_message, *m_missing;
    ChoiceBox *m_phase, *m_meeting;
    QLineEdit *m_day, *m_reason;
    KeptLine *m_keptDay, *m_keptReason;
    QPushButton *m_move, *m_cancel;
};

} // namespace opi
