#pragma once

#include "core/analytics/Figures.h"
#include "core/analytics/Pipeline.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/analytics/RiskMatrix.h"
#include "core/text/Words.h"
#include "ui/shell/Place.h"

#include <QWidget>

class QGridLayout;

namespace opi {

class KeyFigure;
class TagButton;

/// The key figures of a portfolio at one time.
struct KeyFigures {
    Figures figures;
    int stuck = 0;
    int severeRisks = 0;
    int assessed = 0; ///< open projects with an assessment of scaling readiness
    int ready = 0;    ///< of them ready for the market

    KeyFigures() = default;
    KeyFigures(const Figures &figures, const Pipeline &pipeline, const RiskMatrix &risks,
               const PortfolioReadiness &readiness);

    static KeyFigures of(const Portfolio &portfolio, QDate day);
};

/// The key figures of now, and of the meeting that they are compared with.
struct ComparedFigures {
    KeyFigures now;
    std::optional<KeyFigures> then;
    std::optional<QDate> since; ///< of `then`
};

/// The key figures side by side, each with its change since the last meeting. A click on one opens its projects.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void show(const ComparedFigures &figures, const Words &words);
    using QWidget::show;

signals:
    void opened(const opi::ProjectFilter &filter);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showLights(const Figures &figures, const Words &words);
    KeyFigure *add(const std::function<ProjectFilter()> &filter);

    QGridLayout *m_grid;
    QList<KeyFigure *> m_figures; // in their order
    int m_columns = 0;
    bool m_isAssessed = false; // then m_market counts what is ready; else it is the budget
    KeyFigure *m_open, *m_stuck, *m_grants, *m_market, *m_risks, *m_lights;
    QList<TagButton *> m_tags;
};

} // namespace opi
