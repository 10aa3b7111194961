#pragma once

#include "core/domain/GateCriterion.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/ProjectPart.h"

class QPushButton;

namespace opi {

class Card;
class EmptyState;
class GatePanel;
class Label;
class Session;
class SheetCard;

/// The gate that a project stands at: what it asks, what the project says to it, the decision, and those before it;
/// when the gates ahead are planned, and the follow-on period after the test.
class ProjectGate : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectGate(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

    /// Shows the form of a decision that was being written when the program stopped.
    void goOnDeciding();

signals:
    /// The one-page paper for the decision is to be made.
    void paperWanted(const opi::Id<opi::Project> &project);

private:
    void makeCards();
    void showHelp();
    QString standing() const;
    void bringInModels();
    void moveToNewest();

    Session &m_session;
    Id<Project> m_project;
    Label *m_title, *m_standing, *m_help;
    QPushButton *m_decide, *m_paper, *m_models, *m_newest;
    GatePanel *m_panel;
    EmptyState *m_empty;
    PortfolioTable *m_criteria, *m_decisions, *m_plans, *m_followOns;
    SheetCard *m_criteriaCard, *m_decisionsCard, *m_plansCard, *m_followOnsCard;
    Card *m_helpCard;
};

} // namespace opi
