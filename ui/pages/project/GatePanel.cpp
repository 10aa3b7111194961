#include "ui/pages/project/GatePanel.h"

#include "core/analytics/gates/GateStatus.h"
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

namespace {

constexpr int daysForConditions = 60;
constexpr const char *keptFields[] = {"day", "deciders", "reason", "condition", "due"};

Result<CellValue> valueOf(const ChoiceBox &box, const Field &field, const Reading &now)
{
    if (const auto chosen = box.chosen())
        return *chosen;
    return entered(field, box.entry(), now);
}

} // namespace

GatePanel::GatePanel(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_dayField(fieldOf<GateDecision>("decided_on", &GateDecision::decidedOn)),
      m_dueField(fieldOf<FollowUp>("due", &FollowUp::due)),
      m_meetingField(fieldOf<GateDecision>("meeting", &GateDecision::meeting)),
      m_phaseField(fieldOf<PhaseTransition>("to_phase", &PhaseTransition::to)),
      m_ownerField(fieldOf<FollowUp>("owner", &FollowUp::owner)), m_title(new Label(Type::Strong)),
      m_missing(new Label(Type::Body)), m_message(new Label(Type::Body)), m_verdict(new ChoiceBox),
      m_phase(new ChoiceBox), m_meeting(new ChoiceBox), m_owner(new ChoiceBox), m_end(new ChoiceBox),
      m_day(new QLineEdit), m_deciders(new QLineEdit), m_reason(new QLineEdit), m_condition(new QLineEdit),
      m_due(new QLineEdit), m_record(new QPushButton), m_cancel(new QPushButton)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0, 1, 12);
    grid->addWidget(m_missing, 1, 0, 1, 12);
    m_missing->setWordWrap(true);
    m_message->setWordWrap(true);
    addLine(*grid, 2, 0, 3, m_verdict, [](const Words &words) { return fieldLabel<GateDecision>(words, "verdict"); });
    addLine(*grid, 2, 3, 3, m_phase, [](const Words &words) { return fieldLabel<GateDecision>(words, "to_phase"); });
    addLine(*grid, 2, 6, 2, m_day, [](const Words &words) { return fieldLabel<GateDecision>(words, "decided_on"); });
    addLine(*grid, 2, 8, 2, m_meeting, [](const Words &words) { return fieldLabel<GateDecision>(words, "meeting"); });
    addLine(*grid, 2, 10, 2, m_deciders,
            [](const Words &words) { return fieldLabel<GateDecision>(words, "deciders"); });
    addLine(*grid, 4, 0, 9, m_reason, [](const Words &words) { return fieldLabel<GateDecision>(words, "reason"); });
    //: how a project ends
    addLine(*grid, 4, 9, 3, m_end, [](const Words &words) { return words.translate("GatePanel", "Ends as"); });
    addLine(*grid, 6, 0, 6, m_condition,
            //: of a conditional go
            [](const Words &words) { return words.translate("GatePanel", "A further condition"); });
    addLine(*grid, 6, 6, 4, m_owner,
            [](const Words &words) { return words.translate("GatePanel", "Who sees to the conditions"); });
    addLine(*grid, 6, 10, 2, m_due,
            //: the day by which the conditions are to be met
            [](const Words &words) { return words.translate("GatePanel", "Conditions due"); });
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_record);
    grid->addLayout(buttons, 8, 0, 1, 12);
    for (QLineEdit *line : {m_day, m_deciders, m_reason, m_condition, m_due}) {
        line->setTextMargins(4, 0, 4, 0);
        m_kept << new KeptLine(*line, session.drafts());
        connect(line, &QLineEdit::returnPressed, this, &GatePanel::record);
    }
    m_record->setDefault(true);
    connect(m_verdict, &QComboBox::currentTextChanged, this, &GatePanel::showMissing);
    connect(m_phase, &QComboBox::currentTextChanged, this, &GatePanel::showMissing);
    connect(m_record, &QPushButton::clicked, this, &GatePanel::record);
    connect(m_cancel, &QPushButton::clicked, this, &GatePanel::finish);
    hide();
}

void GatePanel::addLine(QGridLayout &grid, int row, int column, int span, QWidget *input,
                        QString (*name)(const Words &))
{
    auto *label = new Label(Type::Caption, Label::Tone::Muted);
    label->setBuddy(input);
    grid.addWidget(label, row, column, 1, span);
    grid.addWidget(input, row + 1, column, 1, span);
    input->setMinimumWidth(0);
    m_lines.append({label, input, name});
}

Reading GatePanel::reading() const { return {m_session.portfolio(), m_session.words(), m_session.shownDate()}; }

void GatePanel::begin(const Id<Project> &project)
{
    m_project = project;
    offer();
    const Reading now = reading();
    const auto show = [&](int number, const QString &text) {
        m_kept[number]->show({form, project.untyped(), keptFields[number]}, text);
    };
    show(0, entryText(m_dayField, now.today, now));
    show(1, {});
    show(2, {});
    show(3, {});
    show(4, entryText(m_dueField, now.today.addDays(daysForConditions), now));
    m_message->setText({});
    showMissing();
    QWidget::show();
    m_verdict->setFocus(Qt::OtherFocusReason);
}

void GatePanel::offer()
{
    const Reading now = reading();
    const Project *project = now.portfolio.find(m_project);
    if (!project)
        return;
    const Gate *gate = gateOf(now.portfolio, project->phase);
    m_verdict->offer(FieldType<GateVerdict>::choices(now), false);
    const bool isPassable = gate && gateStatus(now.portfolio, m_project, *gate, nullptr).isPassable();
    const GateVerdict proposed = isPassable ? GateVerdict::Go : GateVerdict::Conditional;
    m_verdict->choose(qint64(proposed), label(now.words, proposed));
    const Phase *present = project->phase ? now.portfolio.find(*project->phase) : nullptr;
    QList<Choice> phases;
    for (const Choice &choice : m_phaseField.choices(now)) {
        const Phase *phase = now.portfolio.find(Id<Phase>(std::get<RowId>(choice.value)));
        if (present && phase && phase->model == present->model && phase->id != present->id)
            phases << choice;
    }
    m_phase->offer(phases, true);
    const Phase *next = present ? nextPhase(now.portfolio, *present) : nullptr;
    m_phase->choose(next ? CellValue(next->id.untyped()) : CellValue(), next ? now.words.of(next->name) : QString());
    m_meeting->offer(m_meetingField.choices(now), true);
    m_owner->offer(m_ownerField.choices(now), true);
    m_owner->choose(project->responsible ? CellValue(project->responsible->untyped()) : CellValue(),
                    project->responsible ? nameOf(project->responsible, now) : QString());
    QList<Choice> ends;
    for (const ProjectState state : {ProjectState::InOperation, ProjectState::Learning, ProjectState::Stopped})
        ends.append({qint64(state), label(now.words, state)});
    m_end->offer(ends, true);
}

GateVerdict GatePanel::verdict() const
{
    const auto chosen = m_verdict->chosen();
    const auto *value = chosen ? std::get_if<qint64>(&*chosen) : nullptr;
    return value ? GateVerdict(*value) : GateVerdict::Go;
}

/// What a go would be refused for, and what a conditional go makes of it.
void GatePanel::showMissing()
{
    const Reading now = reading();
    const Project *project = now.portfolio.find(m_project);
    const Gate *gate = project ? gateOf(now.portfolio, project->phase) : nullptr;
    if (!gate)
        return;
    //: the heading of the form; %1: a gate
    m_title->setText(tr("Decision at %1").arg(nameOf(tableInfo<Gate>(), gate->id.untyped(), now)));
    const auto chosen = m_phase->chosen();
    const auto *to = chosen ? std::get_if<RowId>(&*chosen) : nullptr;
    std::vector<const Gate *> passed =
        to ? gatesBetween(now.portfolio, project->phase, Id<Phase>(*to)) : std::vector<const Gate *>{gate};
    if (passed.empty())
        passed = {gate};
    QStringList names;
    for (const AskedCriterion &asked : missingAt(now.portfolio, m_project, passed))
        names << now.words.of(asked.criterion->text);
    const bool goesOn = verdict() == GateVerdict::Go || verdict() == GateVerdict::Conditional;
    const bool isConditional = verdict() == GateVerdict::Conditional;
    QString text;
    if (names.isEmpty())
        text = QStringLiteral("<good>") + symbol(Status::Good) + QChar(QChar::Nbsp)
               + tr("All mandatory criteria are settled.") + QStringLiteral("</good>");
    else if (isConditional)
        text = QStringLiteral("<warn>") + symbol(Status::Warn)
               + QChar(QChar::Nbsp)
               //: %1: criteria
               + tr("These become conditions: %1.").arg(names.join(QStringLiteral("; ")).toHtmlEscaped())
               + QStringLiteral("</warn>");
    else
        text = QStringLiteral("<warn>") + symbol(Status::Warn)
               + QChar(QChar::Nbsp)
               //: %1: criteria
               + tr("Missing: %1.").arg(names.join(QStringLiteral("; ")).toHtmlEscaped()) + QStringLiteral("</warn>");
    m_missing->setText(themeOf(*this).rich(text));
    m_phase->setEnabled(goesOn || verdict() == GateVerdict::Recycle);
    for (QWidget *input :
         {static_cast<QWidget *>(m_condition), static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_due)})
        input->setEnabled(isConditional);
    m_end->setEnabled(verdict() == GateVerdict::Stop || (goesOn && !to));
}

Result<actions::GateRequest> GatePanel::request() const
{
    const Reading now = reading();
    const Project *project = now.portfolio.find(m_project);
    const Gate *gate = project ? gateOf(now.portfolio, project->phase) : nullptr;
    const Result<CellValue> day = entered(m_dayField, m_day->text(), now);
    const Result<CellValue> due = entered(m_dueField, m_due->text(), now);
    const Result<CellValue> meeting = valueOf(*m_meeting, m_meetingField, now);
    const Result<CellValue> phase = valueOf(*m_phase, m_phaseField, now);
    const Result<CellValue> owner = valueOf(*m_owner, m_ownerField, now);
    for (const Result<CellValue> *part : {&day, &due, &meeting, &phase, &owner}) {
        if (!*part)
            return failure(*part);
    }
    actions::GateRequest asked;
    asked.project = m_project;
    asked.gate = gate ? gate->id : Id<Gate>();
    asked.verdict = verdict();
    FieldType<QDate>::write(asked.decidedOn, *day, now);
    FieldType<std::optional<Id<CommitteeMeeting>>>::write(asked.meeting, *meeting, now);
    asked.deciders = m_deciders->text();
    asked.reason.exactly(now.words.language()) = m_reason->text().trimmed();
    if (m_phase->isEnabled())
        FieldType<std::optional<Id<Phase>>>::write(asked.to, *phase, now);
    FieldType<std::optional<Id<Person>>>::write(asked.conditionsOwner, *owner, now);
    FieldType<std::optional<QDate>>::write(asked.conditionsDue, *due, now);
    if (const QString text = m_condition->text().trimmed(); !text.isEmpty() && m_condition->isEnabled()) {
        actions::GateCondition condition{{}, asked.conditionsOwner, asked.conditionsDue};
        condition.title.exactly(now.words.language()) = text;
        asked.conditions << condition;
    }
    if (const auto end = m_end->chosen(); end && m_end->isEnabled()) {
        if (const auto *state = std::get_if<qint64>(&*end))
            asked.end = ProjectState(*state);
    }
    return asked;
}

void GatePanel::record()
{
    const Reading now = reading();
    const Result<actions::GateRequest> asked = request();
    if (!asked) {
        say(sentence(asked.error(), now.words));
        return;
    }
    const Result<ChangeSet> set = actions::recordGateDecision(now.portfolio, *asked, m_session.today());
    if (!set)
        say(sentence(set.error(), now.words));
    else if (m_session.perform(set))
        finish();
}

void GatePanel::say(const QString &sentence)
{
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, themeOf(*this).inkOf(Status::Bad));
    m_message->setPalette(ink);
    m_message->setText(symbol(Status::Bad) + QChar::Nbsp + sentence);
}

void GatePanel::finish()
{
    for (KeptLine *kept : std::as_const(m_kept))
        kept->clear();
    hide();
    emit finished();
}

void GatePanel::retranslate()
{
    const Words &words = m_session.words();
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.name(words);
        line.label->setText(text);
        if (auto *box = qobject_cast<ChoiceBox *>(line.input))
            box->setName(text);
        else
            line.input->setAccessibleName(text);
    }
    m_record->setText(tr("Record the decision"));
    m_cancel->setText(tr("Cancel"));
    if (isVisible()) {
        offer();
        showMissing();
    }
}

void GatePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

void GatePanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.soft);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace opi
