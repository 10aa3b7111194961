#include "ui/pages/history/DateCard.h"

#include "core/domain/CommitteeMeeting.h"
#include "ui/shell/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

static constexpr qsizetype mostMeetings = 4;

DateCard::DateCard(Session &session, QWidget *parent)
    : Card(new QWidget, parent), m_session(session), m_date(new DateField), m_show(new QPushButton),
      m_now(new QPushButton), m_meetings(new QVBoxLayout)
{
    auto *row = new FlowLayout(8);
    row->addWidget(m_date);
    row->addWidget(m_show);
    row->addWidget(m_now);
    m_meetings->setSpacing(0);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addLayout(m_meetings);
    m_date->setDate(session.today().addDays(-1));
    connect(m_show, &QPushButton::clicked, this, [this] { m_session.showAsOf(m_date->date()); });
    connect(m_now, &QPushButton::clicked, this, [this] { m_session.showAsOf({}); });
}

void DateCard::refresh()
{
    setTitle(tr("See another date"));
    setSentence(tr("Every page shows the portfolio as it was at the end of that day; nothing can be edited then."));
    m_date->setAccessibleName(tr("Date to see"));
    m_date->setMaximumDate(m_session.today());
    m_show->setText(tr("Show it"));
    m_now->setText(tr("Back to now"));
    m_now->setVisible(m_session.asOf().has_value());
    if (m_session.asOf())
        m_date->setDate(*m_session.asOf());
    showMeetings();
}

void DateCard::showMeetings()
{
    while (QLayoutItem *item = m_meetings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    if (!m_session.isOpen())
        return;
    QList<CommitteeMeeting> held;
    for (const CommitteeMeeting &meeting : m_session.journal().portfolio().rows<CommitteeMeeting>()) {
        if (meeting.date < m_session.today())
            held << meeting;
    }
    std::sort(held.begin(), held.end(),
              [](const CommitteeMeeting &a, const CommitteeMeeting &b) { return a.date > b.date; });
    const Words &words = m_session.words();
    for (const CommitteeMeeting &meeting : held.mid(0, mostMeetings)) {
        auto *link = new QPushButton(words.date(meeting.date) + QStringLiteral(" – ") + words.of(meeting.title));
        link->setFlat(true);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, date = meeting.date] { m_session.showAsOf(date); });
        m_meetings->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace opi
