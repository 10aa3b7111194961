#include "ui/pages/reports/ReportChoice.h"

#include "core/domain/CommitteeMeeting.h"
#include "core/text/Labels.h"
#include "ui/shell/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace opi {

namespace {

/// Choices that are no date.
const QString ownDate = QStringLiteral("own");
const QString nothing = QStringLiteral("none");

QList<CommitteeMeeting> meetings(const Portfolio &portfolio)
{
    const auto rows = portfolio.rows<CommitteeMeeting>();
    QList<CommitteeMeeting> all(rows.begin(), rows.end());
    std::sort(all.begin(), all.end(),
              [](const CommitteeMeeting &a, const CommitteeMeeting &b) { return a.date > b.date; });
    return all;
}

void chooseIn(QComboBox &box, const QVariant &value)
{
    const int at = box.findData(value);
    box.setCurrentIndex(std::max(0, at));
}

} // namespace

ReportChoice::ReportChoice(Session &session, QWidget *parent)
    : Card(new QWidget, parent), m_session(session), m_sinceDate(new DateField)
{
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_report = addChoice(m_reportLabel);
    m_project = addChoice(m_projectLabel);
    m_meeting = addChoice(m_meetingLabel);
    m_since = addChoice(m_sinceLabel);
    layout->addWidget(m_sinceDate);
    m_language = addChoice(m_languageLabel);
    m_audience = addChoice(m_audienceLabel);
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
    m_sinceDate->setDate(session.today().addMonths(-3));
    m_sinceDate->hide();
    connect(m_sinceDate, &DateField::dateChanged, this, &ReportChoice::changed);
}

QComboBox *ReportChoice::addChoice(Label *&caption)
{
    caption = new Label(Type::Caption, Label::Tone::Muted);
    auto *box = new QComboBox;
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title must not widen the card
    caption->setBuddy(box);
    auto *layout = static_cast<QVBoxLayout *>(body()->layout());
    layout->addSpacing(4);
    layout->addWidget(caption);
    layout->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showFitting();
        if (!m_isFilling)
            emit changed();
    });
    return box;
}

void ReportChoice::refresh()
{
    m_isFilling = true;
    setTitle(tr("The report"));
    const Words &words = m_session.words();
    const std::initializer_list<std::tuple<Label *, QComboBox *, QString>> captions{
        {m_reportLabel, m_report, tr("Report")},
        {m_projectLabel, m_project, tr("Project")},
        {m_meetingLabel, m_meeting, tr("Meeting")},
        {m_sinceLabel, m_since, tr("What changed since")},
        {m_languageLabel, m_language, tr("Language of the report")},
        {m_audienceLabel, m_audience, tr("Readers")}};
    for (const auto &[label, box, text] : captions) {
        label->setText(text);
        box->setAccessibleName(text);
    }
    m_sinceDate->setAccessibleName(tr("Since this date"));
    m_sinceDate->setMaximumDate(m_session.shownDate());
    const int report = std::max(0, m_report->currentIndex());
    m_report->clear();
    m_report->addItem(tr("Portfolio status for the steering committee"));
    m_report->addItem(tr("Gate paper of a project"));
    m_report->addItem(tr("Scaling readiness of a project"));
    m_report->setCurrentIndex(report);
    m_areProjectsStale = true;
    fillProjectsWhereNeeded();
    fillMeetings();
    fillSince();

    const QVariant language = m_isLanguageChosen ? m_language->currentData() : QVariant(int(words.language()));
    const QVariant audience = m_audience->currentData();
    m_language->clear();
    for (const auto &[value, text] : labels<Language>(words))
        m_language->addItem(text, int(value));
    chooseIn(*m_language, language);
    m_audience->clear();
    for (int i = 0; i < valueCount(Audience()); ++i)
        m_audience->addItem(label(words, Audience(i)), i);
    chooseIn(*m_audience, audience);
    m_isFilling = false;
    showFitting();
}

/// There may be thousands, and most reports are about all of them.
void ReportChoice::fillProjectsWhereNeeded()
{
    if (!m_areProjectsStale || kind() == Kind::Steering)
        return;
    const bool wasFilling = std::exchange(m_isFilling, true);
    fillProjects();
    m_isFilling = wasFilling;
    m_areProjectsStale = false;
}

void ReportChoice::fillProjects()
{
    const QVariant before = m_project->currentData();
    m_project->clear();
    QList<const Project *> projects;
    for (const Project &project : m_session.portfolio().rows<Project>())
        projects << &project;
    std::sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) { return a->code < b->code; });
    for (const Project *project : std::as_const(projects))
        m_project->addItem(project->code + u' ' + m_session.words().of(project->title), project->id.toString());
    chooseIn(*m_project, before);
}

/// Only what the report asks for.
void ReportChoice::showFitting()
{
    const bool isSteering = kind() == Kind::Steering;
    fillProjectsWhereNeeded();
    for (QWidget *widget : {static_cast<QWidget *>(m_projectLabel), static_cast<QWidget *>(m_project)})
        widget->setVisible(!isSteering);
    for (QWidget *widget : {static_cast<QWidget *>(m_meetingLabel), static_cast<QWidget *>(m_meeting),
                            static_cast<QWidget *>(m_sinceLabel), static_cast<QWidget *>(m_since),
                            static_cast<QWidget *>(m_audienceLabel), static_cast<QWidget *>(m_audience)})
        widget->setVisible(isSteering);
    m_sinceDate->setVisible(isSteering && m_since->currentData() == ownDate);
}

ReportChoice::Kind ReportChoice::kind() const { return Kind(std::max(0, m_report->currentIndex())); }

std::optional<Id<Project>> ReportChoice::project() const
{
    const auto id = Id<Project>::fromString(m_project->currentData().toString());
    return kind() == Kind::Steering || id.isNull() ? std::nullopt : std::optional(id);
}

void ReportChoice::choose(Kind kind, const Id<Project> &project)
{
    m_report->setCurrentIndex(int(kind));
    chooseIn(*m_project, project.toString());
}

void ReportChoice::fillMeetings()
{
    const QVariant before = m_meeting->currentData();
    m_meeting->clear();
    const Words &words = m_session.words();
    QVariant next;
    for (const CommitteeMeeting &meeting : meetings(m_session.portfolio())) {
        m_meeting->addItem(words.date(meeting.date) + QStringLiteral(" – ") + words.of(meeting.title), meeting.date);
        if (meeting.date >= m_session.shownDate())
            next = meeting.date; // the last of these is the soonest
    }
    m_meeting->addItem(tr("No meeting"), nothing);
    chooseIn(*m_meeting, before.isValid() ? before : next.isValid() ? next : QVariant(nothing));
}

void ReportChoice::fillSince()
{
    const QVariant before = m_since->currentData();
    m_since->clear();
    const Words &words = m_session.words();
    for (const CommitteeMeeting &meeting : meetings(m_session.portfolio())) {
        if (meeting.date < m_session.shownDate())
            m_since->addItem(words.date(meeting.date) + QStringLiteral(" – ") + words.of(meeting.title), meeting.date);
    }
    m_since->addItem(tr("Another date …"), ownDate);
    m_since->addItem(tr("Compare with nothing"), nothing);
    chooseIn(*m_since, before.isValid() ? before : m_since->count() > 2 ? m_since->itemData(0) : QVariant(nothing));
    showFitting();
}

Language ReportChoice::language() const { return Language(m_language->currentData().toInt()); }

std::optional<QDate> ReportChoice::since() const
{
    const QVariant chosen = m_since->currentData();
    if (chosen == nothing)
        return {};
    return chosen == ownDate ? m_sinceDate->date() : chosen.toDate();
}

SteeringReportRequest ReportChoice::request() const
{
    SteeringReportRequest request;
    request.today = m_session.shownDate();
    request.dataAsOf = m_session.shownDate();
    if (m_meeting->currentData().toDate().isValid())
        request.meeting = m_meeting->currentData().toDate();
    request.since = since();
    request.audience = Audience(m_audience->currentData().toInt());
    return request;
}

} // namespace opi
