#pragma once

#include "core/analytics/OverviewFigures.h"
#include "ui/models/TableModel.h"
#include "ui/pages/overview/FigureRow.h"
#include "ui/pages/overview/OverviewRows.h"
#include "ui/pages/Page.h"

class QStackedLayout;

namespace opi {

class Card;
class ChartCard;
class EmptyState;
class Label;
class RowsCard;

/// Monday morning: what changed, what is stuck, which money and risks there are, which deadlines come.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void retranslate() override;
    void refresh() override;

private:
    void addCards();
    void placeCards();
    void connectCharts();
    /// What the page shows, each reckoned once.
    struct Reckoned : OverviewFigures {
        PortfolioReadiness readiness;
    };

    const KeyFigures &figuresOf(const Portfolio &then, QDate day);
    void showCharts(const Reckoned &now);
    void showRows(const Reckoned &now);
    QString picturesSource() const;

    /// How much room the cards have, in sizes of text.
    enum class Room { Narrow, Medium, Wide };
    std::optional<Room> m_room;
    bool m_isAssessed = false; // some project: else there is no heat map to make room for
    KeyFigures m_then;         // of the day that the figures were last compared with: the past stays as it was
    Portfolio m_thenOf;
    QDate m_thenDay;
    QPushButton *m_otherDate, *m_report;
    Label *m_title, *m_sentence;
    EmptyState *m_empty;
    QWidget *m_dashboard;
    FigureRow *m_figures;
    ChartCard *m_pipeline, *m_risks, *m_money, *m_readiness, *m_map;
    TableModel<DeadlineRow> m_deadlineRows;
    TableModel<StuckRow> m_stuckRows;
    RowsCard *m_deadlines, *m_stuck;
};

} // namespace opi
