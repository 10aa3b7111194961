#pragma once

#include "core/analytics/readiness/AssessmentNeeds.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "ui/models/TableModel.h"
#include "ui/pages/Page.h"

namespace opi {

class ChartCard;
class EmptyState;
class FilterChip;
class Label;
class RowsCard;

/// An assessment that should be made, as a line.
struct NeedRow {
    NeededAssessment needed;
    QString title, why, last;
};

/// What it would change for one project if its weakest dimension were lifted.
struct LiftRow {
    Id<Project> project;
    QString title, weakest, market, lifted;
    double marketAfter = 0;
};

/// Where scaling is blocked over the whole portfolio: heat map, what blocks most, what one lifted bottleneck would do,
/// and which assessments are due.
class ReadinessPage : public Page {
    Q_OBJECT

public:
    explicit ReadinessPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void addCards();
    void addFilters();
    ReadinessFilter filter() const;
    void showFigures(const PortfolioReadiness &readiness);
    void showNeeds(const ReadinessBook &book);
    void showLifts(const PortfolioReadiness &readiness);

    Label *m_title, *m_sentence;
    EmptyState *m_empty;
    QWidget *m_dashboard;
    FilterChip *m_dimension, *m_programme, *m_phase;
    ChartCard *m_map, *m_bottlenecks, *m_confidence;
    TableModel<NeedRow> m_needRows;
    TableModel<LiftRow> m_liftRows;
    RowsCard *m_needs, *m_lifts;
    int m_assessed = 0;
    int m_open = 0;
};

} // namespace opi
