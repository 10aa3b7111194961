#pragma once

#include "ui/widgets/Card.h"

class QPushButton;
class QVBoxLayout;

namespace opi {

class DateField;
class Session;

/// Chooses the past day that every page shows: any day, or that of a meeting of the steering committee.
class DateCard : public Card {
    Q_OBJECT

public:
    explicit DateCard(Session &session, QWidget *parent = nullptr);

    void refresh();

private:
    void showMeetings();

    Session &m_session;
    DateField *m_date;
    QPushButton *m_show, *m_now;
    QVBoxLayout *m_meetings;
};

} // namespace opi
