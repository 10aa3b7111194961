#pragma once

#include "core/actions/gates/GateActions.h"
#include "core/domain/Person.h"
#include "ui/models/Field.h"

#include <QFrame>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace opi {

class ChoiceBox;
class KeptLine;
class Label;
class Session;

/// Records the decision at the gate that a project stands at: what, by whom, why, and who sees to the conditions until
/// when. Says beforehand what the decision makes of the criteria that are missing.
class GatePanel : public QFrame {
    Q_OBJECT

public:
    static constexpr const char *form = "gate"; ///< see TypedKey

    explicit GatePanel(Session &session, QWidget *parent = nullptr);

    /// Begins a decision about the project at the gate of its phase, today.
    void begin(const Id<Project> &project);
    void retranslate();

signals:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        Label *label;
        QWidget *input;
        QString (*name)(const Words &);
    };

    Reading reading() const;
    void addLine(QGridLayout &grid, int row, int column, int span, QWidget *input, QString (*name)(const Words &));
    void offer();
    void showMissing();
    GateVerdict verdict() const;
    Result<actions::GateRequest> request() const;
    void record();
    void say(const QString &sentence);
    void finish();

    Session &m_session;
    Id<Project> m_project;
    Field m_dayField, m_dueField, m_meetingField, m_phaseField, m_ownerField;
    QList<Line> m_lines;
    Label *m_title, *m_missing, *m_message;
    ChoiceBox *m_verdict, *m_phase, *m_meeting, *m_owner, *m_end;
    QLineEdit *m_day, *m_deciders, *m_reason, *m_condition, *m_due;
    QList<KeptLine *> m_kept;
    QPushButton *m_record, *m_cancel;
};

} // namespace opi
