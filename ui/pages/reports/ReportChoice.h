#pragma once

#include "core/report/SteeringReport.h"
#include "ui/widgets/Card.h"

class QComboBox;

namespace opi {

class DateField;
class Label;
class Session;

/// What is to be in the report: for which meeting, since when, in which language, and who reads it.
class ReportChoice : public Card {
    Q_OBJECT

public:
    explicit ReportChoice(Session &session, QWidget *parent = nullptr);

    /// Reads the meetings of the portfolio again, and keeps what was chosen.
    void refresh();

    /// Which report. The others are about one project.
    enum class Kind { Steering, Gate, Readiness };
    Kind kind() const;
    std::optional<Id<Project>> project() const;
    void choose(Kind kind, const Id<Project> &project);

    Language language() const;
    /// The day that the report is compared with; absent: it compares nothing.
    std::optional<QDate> since() const;
    SteeringReportRequest request() const;

signals:
    void changed();

private:
    QComboBox *addChoice(Label *&caption);
    void fillProjects();
    void fillProjectsWhereNeeded();
    void showFitting();
    void fillMeetings();
    void fillSince();

    Session &m_session;
    Label *m_reportLabel, *m_projectLabel, *m_meetingLabel, *m_sinceLabel, *m_languageLabel, *m_audienceLabel;
    QComboBox *m_report, *m_project, *m_meeting, *m_since, *m_language, *m_audience;
    DateField *m_sinceDate;
    bool m_isFilling = false;
    bool m_areProjectsStale = true;
    bool m_isLanguageChosen = false; // until then it is that of the window
};

} // namespace opi
