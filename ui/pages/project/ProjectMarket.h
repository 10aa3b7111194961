#pragma once

#include "core/domain/RolloutPlan.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/ProjectPart.h"

class QPushButton;

namespace opi {

class Card;
class FieldForm;
class Label;
class Session;
class SheetCard;

/// How the solution is to get from the project to the market: the implementation plan and the scaling plan with what
/// they lack, the commercial plan, and the customers.
class ProjectMarket : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectMarket(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

private:
    /// A plan that is begun with a button, and then a form with a button that deletes it.
    struct Plan {
        Card *card;
        FieldForm *form;
        QPushButton *begin, *remove;
    };

    Plan addPlan(FieldForm *form);
    void showPlan(const Plan &plan, const RowId &row);
    void begin(const Plan &plan, const Result<ChangeSet> &set);
    void showCustomers();

    Session &m_session;
    Id<Project> m_project;
    QList<Plan> m_plans; // by PlanKind
    Plan m_commercial;
    PortfolioTable *m_customers;
    SheetCard *m_customersCard;
};

} // namespace opi
