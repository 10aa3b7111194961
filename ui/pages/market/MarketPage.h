#pragma once

#include "ui/models/PortfolioTable.h"
#include "ui/models/TextTable.h"
#include "ui/pages/Page.h"

class QPushButton;
class QTabBar;

namespace opi {

class Card;
class Label;
class SheetCard;
class TableView;

/// The way to the market across the portfolio: the customer pipeline by stage, which projects lack a plan for
/// implementation or scaling, and all customers.
class MarketPage : public Page {
    Q_OBJECT

public:
    explicit MarketPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;
    QString part() const override;
    void go(const Place &place) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void showPart();
    void showStages();
    void openProject();

    Label *m_title, *m_sentence;
    TextTable m_stageRows;
    TableView *m_stages;
    Card *m_stagesCard;
    QTabBar *m_tabs;
    PortfolioTable *m_plans, *m_customers;
    SheetCard *m_plansCard, *m_customersCard;
    QPushButton *m_project;
};

} // namespace opi
