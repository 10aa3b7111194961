#pragma once

#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/ProjectPart.h"

class QPushButton;

namespace opi {

class ChartCard;
class EmptyState;
class Label;
class Session;
class SheetCard;

/// How ready a project is to scale: the profile, the package and what has moved since last time, with the assessments
/// and the evidence behind them, and the way to a new assessment.
class ProjectReadiness : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectReadiness(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

signals:
    /// An assessment is to be gone through.
    void assessmentWanted(const opi::RowId &assessment);

private:
    void makeCards();
    void begin();
    const Assessment *openAssessment() const;
    QString statusText() const;

    Session &m_session;
    Id<Project> m_project;
    Label *m_status;
    QPushButton *m_begin, *m_copyRatings;
    EmptyState *m_empty;
    QWidget *m_charts;
    ChartCard *m_profile, *m_package, *m_slope, *m_radar;
    PortfolioTable *m_assessments, *m_evidence;
    SheetCard *m_assessmentsCard, *m_evidenceCard;
};

} // namespace opi
