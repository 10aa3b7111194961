#include "ui/pages/project/MovePanel.h"

#include "core/actions/ProjectActions.h"
#include "core/analytics/gates/GateStatus.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Phase.h"
#include "core/domain/PhaseTransition.h"
#include "core/text/ErrorText.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/models/FieldOf.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/Label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace opi {

MovePanel::MovePanel(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_phaseField(fieldOf<PhaseTransition>("to_phase", &PhaseTransition::to)),
      m_dayField(fieldOf<PhaseTransition>("decided_on", &PhaseTransition::decidedOn)),
      m_meetingField(fieldOf<PhaseTransition>("meeting", &PhaseTransition::meeting)),
      m_reasonField(fieldOf<PhaseTransition>("reason", &PhaseTransition::reason)), m_title(new Label(Type::Strong)),
      m_message(new Label(Type::Body)), m_missing(new Label(Type::Body)), m_phase(new ChoiceBox),
      m_meeting(new ChoiceBox), m_day(new QLineEdit), m_reason(new QLineEdit), m_move(new QPushButton),
      m_cancel(new QPushButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0, 1, 6);
    int column = 0;
    for (const auto &[label, input] : {std::pair<Label **, QWidget *>{&m_phaseLabel, m_phase},
                                       {&m_dayLabel, m_day},
                                       {&m_meetingLabel, m_meeting},
                                       {&m_reasonLabel, m_reason}}) {
        *label = new Label(Type::Caption, Label::Tone::Muted);
        (*label)->setBuddy(input);
        grid->addWidget(*label, 1, column);
        grid->addWidget(input, 2, column++);
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 6);
    grid->addWidget(m_cancel, 2, 4);
    grid->addWidget(m_move, 2, 5);
    grid->addWidget(m_message, 3, 0, 1, 6);
    grid->addWidget(m_missing, 4, 0, 1, 6);
    m_message->setWordWrap(true);
    m_missing->setWordWrap(true);
    connect(m_phase, &QComboBox::currentTextChanged, this, &MovePanel::showMissing);
    m_day->setTextMargins(4, 0, 4, 0);
    m_reason->setTextMargins(4, 0, 4, 0);
    m_keptDay = new KeptLine(*m_day, session.drafts());
    m_keptReason = new KeptLine(*m_reason, session.drafts());
    m_move->setDefault(true);
    connect(m_move, &QPushButton::clicked, this, &MovePanel::move);
    connect(m_cancel, &QPushButton::clicked, this, &MovePanel::finish);
    connect(m_reason, &QLineEdit::returnPressed, this, &MovePanel::move);
    hide();
}

Reading MovePanel::reading() const { return {m_session.portfolio(), m_session.words(), m_session.shownDate()}; }

/// The phase that follows in the same model; for a project that is not placed the first of the default model.
std::optional<CellValue> MovePanel::nextPhase(const Reading &now) const
{
    const Project *project = now.portfolio.find(m_project);
    const Phase *present = project && project->phase ? now.portfolio.find(*project->phase) : nullptr;
    const QList<Choice> phases = m_phaseField.choices(now);
    if (!present)
        return phases.isEmpty() ? std::nullopt : std::optional(phases.first().value);
    const Phase *next = opi::nextPhase(now.portfolio, *present);
    return next ? std::optional(CellValue(next->id.untyped())) : std::nullopt;
}

void MovePanel::begin(const Id<Project> &project)
{
    m_project = project;
    show(nextPhase(reading()).value_or(CellValue()));
}

void MovePanel::begin(const Id<Project> &project, const std::optional<Id<Phase>> &to)
{
    m_project = project;
    show(to ? CellValue(to->untyped()) : CellValue());
}

void MovePanel::show(const CellValue &phase)
{
    const Id<Project> project = m_project;
    const Reading now = reading();
    m_phase->offer(m_phaseField.choices(now), true);
    m_phase->choose(phase, {});
    const Project *row = now.portfolio.find(project);
    //: the heading of the form; %1: a project
    m_title->setText(row ? tr("Move “%1” to another phase").arg(now.words.of(row->title)) : QString());
    m_meeting->offer(m_meetingField.choices(now), true);
    m_keptDay->show({form, project.untyped(), "day"}, entryText(m_dayField, now.today, now));
    m_keptReason->show({form, project.untyped(), "reason"});
    m_message->hide();
    showMissing();
    QWidget::show();
    m_phase->setFocus(Qt::OtherFocusReason);
}

void MovePanel::move()
{
    const Reading now = reading();
    const auto valueOf = [&](const Field &field, const ChoiceBox &box) -> Result<CellValue> {
        if (const auto chosen = box.chosen())
            return *chosen;
        return entered(field, box.entry(), now);
    };
    const Result<CellValue> phase = valueOf(m_phaseField, *m_phase);
    const Result<CellValue> day = entered(m_dayField, m_day->text(), now);
    const Result<CellValue> meeting = valueOf(m_meetingField, *m_meeting);
    const Result<CellValue> reason = entered(m_reasonField, m_reason->text(), now);
    for (const Result<CellValue> *part : {&phase, &day, &meeting, &reason}) {
        if (!*part) {
            say(sentence(part->error(), now.words));
            return;
        }
    }
    PhaseTransition asked;
    m_phaseField.write(&asked, *phase, now);
    m_dayField.write(&asked, *day, now);
    m_meetingField.write(&asked, *meeting, now);
    m_reasonField.write(&asked, *reason, now);
    const Result<ChangeSet> set =
        actions::moveToPhase(now.portfolio, {m_project, asked.to, asked.decidedOn, asked.meeting, asked.reason});
    if (!set)
        say(sentence(set.error(), now.words));
    else if (m_session.perform(set))
        finish();
}

/// What becomes a follow-up because the gates on the way are not passed by a decision.
void MovePanel::showMissing()
{
    const Reading now = reading();
    const Project *project = now.portfolio.find(m_project);
    const auto chosen = m_phase->chosen();
    const auto *to = chosen ? std::get_if<RowId>(&*chosen) : nullptr;
    QStringList names;
    if (project && to) {
        for (const AskedCriterion &asked :
             missingAt(now.portfolio, m_project, gatesBetween(now.portfolio, project->phase, Id<Phase>(*to))))
            names << now.words.of(asked.criterion->text);
    }
    //: %1: criteria of gates
    m_missing->setText(names.isEmpty() ? QString()
                                       : symbol(Status::Warn) + QChar::Nbsp
                                             + tr("Not settled at the gate, and followed up in 30 days: %1.")
                                                   .arg(names.join(QStringLiteral("; "))));
    m_missing->setVisible(!names.isEmpty());
}

void MovePanel::say(const QString &sentence)
{
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, themeOf(*this).inkOf(Status::Bad));
    m_message->setPalette(ink);
    m_message->setText(symbol(Status::Bad) + QChar::Nbsp + sentence);
    m_message->show();
}

void MovePanel::finish()
{
    m_keptDay->clear();
    m_keptReason->clear();
    hide();
    emit finished();
}

void MovePanel::retranslate()
{
    const Words &words = m_session.words();
    if (const Project *project = m_session.portfolio().find(m_project))
        m_title->setText(tr("Move “%1” to another phase").arg(words.of(project->title)));
    const auto name = [&](Label *label, QWidget *input, const Field &field) {
        const QString text = fieldLabel<PhaseTransition>(words, field.cell.constData());
        label->setText(text);
        if (auto *box = qobject_cast<ChoiceBox *>(input))
            box->setName(text);
        else
            input->setAccessibleName(text);
    };
    name(m_phaseLabel, m_phase, m_phaseField);
    name(m_dayLabel, m_day, m_dayField);
    name(m_meetingLabel, m_meeting, m_meetingField);
    name(m_reasonLabel, m_reason, m_reasonField);
    m_move->setText(tr("Move"));
    m_cancel->setText(tr("Cancel"));
}

void MovePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        move();
    else
        QFrame::keyPressEvent(event);
}

void MovePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.soft);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace opi
