#pragma once

#include "core/domain/Gate.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"

class QComboBox;

namespace opi {

class Card;
class FieldForm;
class Label;
class SheetCard;

/// The process models: their phases, the gate at the end of each, and what the gates ask for. A model that projects
/// follow is changed by a new version of it. Below them the limits of the traffic lights.
class ModelsPage : public Page {
    Q_OBJECT

public:
    explicit ModelsPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void fillModels();
    void showModel();
    void showGate();
    void makeVersion();

    QComboBox *m_models;
    Label *m_title, *m_sentence;
    FieldForm *m_modelForm, *m_gateForm;
    Card *m_modelCard, *m_gateCard;
    PortfolioTable *m_phases, *m_criteria, *m_tolerances;
    SheetCard *m_phasesCard, *m_criteriaCard, *m_tolerancesCard;
    QPushButton *m_version, *m_shipped, *m_limits;
    Id<ProcessModel> m_model;
    Id<Gate> m_gate;
    bool m_isFilling = false;
};

} // namespace opi
