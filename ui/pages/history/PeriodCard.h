#pragma once

#include "ui/widgets/Card.h"

class QPushButton;

namespace opi {

class DateField;
class Label;
class Session;

/// What happened between two days, in sentences.
class PeriodCard : public Card {
    Q_OBJECT

public:
    explicit PeriodCard(Session &session, QWidget *parent = nullptr);

    void refresh();

private:
    void compare();
    QString sentences() const;

    Session &m_session;
    DateField *m_from, *m_to;
    QPushButton *m_compare;
    Label *m_until, *m_result;
    bool m_isCompared = false;
};

} // namespace opi
