#pragma once

#include "core/domain/Procurement.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/ProjectPart.h"

class QPushButton;

namespace opi {

class Card;
class EmptyState;
class FieldForm;
class Label;
class Session;
class SheetCard;

/// How the project is to become a purchase: route, days and facts, the 22 checks, option holders, and the log against
/// conflicts of interest.
class ProjectProcurement : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectProcurement(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

private:
    PortfolioTable *addTable(const TableInfo &table, const QList<RowColumn> &columns, SheetCard *&card,
                             const QByteArray &stretched, const QByteArray &sorted);
    void begin();
    void showRoute(const Procurement &row);
    void showCheck();

    Session &m_session;
    Id<Project> m_project;
    Id<Procurement> m_procurement;
    Label *m_warning, *m_route, *m_checkText;
    EmptyState *m_empty;
    QPushButton *m_begin;
    QWidget *m_body;
    FieldForm *m_form, *m_facts;
    Card *m_formCard, *m_factsCard, *m_routeCard, *m_checkCard;
    PortfolioTable *m_checks, *m_holders, *m_log, *m_evaluators;
    SheetCard *m_checksCard, *m_holdersCard, *m_logCard, *m_evaluatorsCard;
};

} // namespace opi
