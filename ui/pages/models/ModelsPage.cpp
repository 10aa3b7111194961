#include "ui/pages/models/ModelsPage.h"

#include "core/actions/gates/ModelActions.h"
#include "core/actions/TolerancePreset.h"
#include "core/analytics/gates/GateStatus.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Tolerance.h"
#include "core/text/Labels.h"
#include "ui/models/FieldOf.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace opi {

namespace {

QList<FieldForm::Line> modelLines()
{
    return {{fieldIn<ProcessModel>(Language::Danish, "name_da", &ProcessModel::name), 6},
            {fieldIn<ProcessModel>(Language::English, "name_en", &ProcessModel::name), 6},
            {fieldOf<ProcessModel>("source", &ProcessModel::source), 9},
            {fieldOf<ProcessModel>("is_default", &ProcessModel::isDefault), 3}};
}

/// A level 0-9, or none.
Field levelField(const char *cell, std::optional<int> Gate::*level)
{
    Field field = fieldOf<Gate>(cell, level);
    field.kind = Field::Kind::Number; // not a year
    return field;
}

QList<FieldForm::Line> gateLines()
{
    return {{fieldIn<Gate>(Language::Danish, "name_da", &Gate::name), 4},
            {fieldIn<Gate>(Language::English, "name_en", &Gate::name), 4},
            {levelField("component_readiness", &Gate::componentReadiness), 2},
            {levelField("component_use", &Gate::componentUse), 2}};
}

Field monthsField(const char *cell, std::optional<int> Phase::*months)
{
    Field field = fieldOf<Phase>(cell, months);
    field.kind = Field::Kind::Number;
    return field;
}

QList<RowColumn> modelPhaseColumns()
{
    using Columns = ColumnsOf<Phase>;
    RowColumn gate = Columns::derived(
        "gate", [](const Words &words) { return words.translate("ModelsPage", "Gate at its end"); },
        [](const Phase &row, const Reading &reading) -> CellValue {
            const Gate *found = gateOf(reading.portfolio, row.id);
            return found ? found->code + u' ' + reading.words.of(found->name) : QString();
        });
    gate.isMuted = true;
    return {Columns::edited(fieldOf<Phase>("position", &Phase::position)),
            Columns::edited(required(fieldOf<Phase>("code", &Phase::code))),
            Columns::edited(required(fieldOf<Phase>("name", &Phase::name))),
            gate,
            Columns::edited(monthsField("least_months", &Phase::leastMonths)),
            Columns::edited(monthsField("most_months", &Phase::mostMonths))};
}

QList<RowColumn> modelCriterionColumns()
{
    using Columns = ColumnsOf<GateCriterion>;
    return {Columns::edited(fieldOf<GateCriterion>("code", &GateCriterion::code)),
            Columns::edited(required(fieldOf<GateCriterion>("text", &GateCriterion::text))),
            Columns::edited(fieldOf<GateCriterion>("is_mandatory", &GateCriterion::isMandatory)),
            Columns::edited(fieldOf<GateCriterion>("help", &GateCriterion::help)),
            Columns::edited(fieldOf<GateCriterion>("owner", &GateCriterion::owner)),
            Columns::edited(fieldOf<GateCriterion>("source", &GateCriterion::source)),
            Columns::edited(fieldOf<GateCriterion>("position", &GateCriterion::position))};
}

/// What is measured stays: there is one limit for each.
QList<RowColumn> toleranceColumns()
{
    using Columns = ColumnsOf<Tolerance>;
    RowColumn measure = Columns::derived(
        "measure", [](const Words &words) { return fieldLabel<Tolerance>(words, "measure"); },
        [](const Tolerance &row, const Reading &reading) -> CellValue { return label(reading.words, row.measure); });
    measure.sortKey = Columns::asked<CellValue>(
        [](const Tolerance &row, const Reading &) -> CellValue { return qint64(row.measure); });
    return {measure,
            Columns::edited(fieldOf<Tolerance>("yellow", &Tolerance::yellow)),
            Columns::edited(fieldOf<Tolerance>("red", &Tolerance::red)),
            Columns::edited(fieldOf<Tolerance>("status", &Tolerance::status)),
            Columns::edited(fieldOf<Tolerance>("note", &Tolerance::note)),
            Columns::edited(fieldOf<Tolerance>("source", &Tolerance::source))};
}

} // namespace

ModelsPage::ModelsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_models(new QComboBox), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_modelForm(new FieldForm(session(), tableInfo<ProcessModel>(), modelLines())),
      m_gateForm(new FieldForm(session(), tableInfo<Gate>(), gateLines())), m_modelCard(new Card(m_modelForm)),
      m_gateCard(new Card(m_gateForm)),
      m_phases(new PortfolioTable(session(), tableInfo<Phase>(), modelPhaseColumns(), this)),
      m_criteria(new PortfolioTable(session(), tableInfo<GateCriterion>(), modelCriterionColumns(), this)),
      m_tolerances(new PortfolioTable(session(), tableInfo<Tolerance>(), toleranceColumns(), this)),
      m_phasesCard(new SheetCard(*m_phases, SheetCard::Totals::No)),
      m_criteriaCard(new SheetCard(*m_criteria, SheetCard::Totals::No)),
      m_tolerancesCard(new SheetCard(*m_tolerances, SheetCard::Totals::No)), m_limits(new QPushButton)
{
    m_shipped = addAction();
    m_version = addAction(true);
    m_sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    head->addLayout(texts, 1);
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_models, 0, Qt::AlignBottom);
    content().addLayout(head);
    content().addSpacing(gap);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_modelCard), static_cast<QWidget *>(m_phasesCard), static_cast<QWidget *>(m_gateCard),
          static_cast<QWidget *>(m_criteriaCard), static_cast<QWidget *>(m_tolerancesCard)}) {
        content().addWidget(widget);
        content().addSpacing(gap);
    }
    content().addWidget(m_limits, 0, Qt::AlignLeft);
    content().addStretch(1);
    m_tolerancesCard->view().stretch("note");
    m_tolerancesCard->view().sortBy("measure", Qt::AscendingOrder);
    m_phasesCard->view().stretch("name");
    m_phasesCard->view().sortBy("position", Qt::AscendingOrder);
    m_criteriaCard->view().stretch("text");
    m_criteriaCard->view().sortBy("position", Qt::AscendingOrder);
    m_criteria->setDraftLine({[this](void *row, const Reading &reading) {
                                  auto &criterion = *static_cast<GateCriterion *>(row);
                                  criterion.id = Id<GateCriterion>::generate();
                                  criterion.gate = m_gate;
                                  for (const GateCriterion &other : reading.portfolio.of<GateCriterion>(m_gate))
                                      criterion.position = std::max(criterion.position, other.position + 1);
                              },
                              m_criteria->columnOf("text"),
                              [](const Words &words) { return words.translate("ModelsPage", "New criterion …"); }});
    connect(m_models, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            showModel();
    });
    connect(&m_phasesCard->view(), &SheetView::currentRowChanged, this, &ModelsPage::showGate);
    connect(m_version, &QPushButton::clicked, this, &ModelsPage::makeVersion);
    connect(m_limits, &QPushButton::clicked, this,
            [this] { session().perform(actions::installTolerances(portfolio())); });
    connect(m_shipped, &QPushButton::clicked, this, [this] { session().perform(actions::installModels(portfolio())); });
    retranslate();
}

void ModelsPage::fillModels()
{
    m_isFilling = true;
    QList<const ProcessModel *> models;
    for (const ProcessModel &model : portfolio().rows<ProcessModel>())
        models << &model;
    std::sort(models.begin(), models.end(), [](const ProcessModel *a, const ProcessModel *b) {
        if (a->isDefault != b->isDefault)
            return a->isDefault;
        return a->code != b->code ? a->code < b->code : a->version > b->version;
    });
    m_models->clear();
    for (const ProcessModel *model : std::as_const(models)) {
        //: %1: a process model; %2: a number
        QString name = tr("%1, version %2").arg(words().of(model->name), QString::number(model->version));
        if (model->replacedBy)
            name += QStringLiteral(" (") + tr("replaced") + u')';
        m_models->addItem(name, model->id.toString());
    }
    const int at = m_models->findData(m_model.toString());
    m_models->setCurrentIndex(std::max(0, at));
    m_isFilling = false;
}

void ModelsPage::showModel()
{
    m_model = Id<ProcessModel>::fromString(m_models->currentData().toString());
    const ProcessModel *model = portfolio().find(m_model);
    if (m_phases->owner() != m_model.untyped()) {
        m_phases->setOwner(m_model.untyped());
        m_phasesCard->view().fitColumns();
        if (m_phases->shownRows() > 0)
            m_phasesCard->view().setCurrentRow(m_phases->rowId(0));
    }
    m_modelForm->setRow(m_model.untyped());
    const bool isInUse = actions::isInUse(portfolio(), m_model);
    m_modelCard->setVisible(model);
    m_phasesCard->setSentence(
        isInUse
            ? tr("Projects follow this version, so what its gates ask does not change. Make a new version and change "
                 "that; projects under way are moved to it on their own page.")
            : tr("No open project follows this version: it can be changed freely."));
    m_version->setEnabled(model && !model->replacedBy && !session().isReadOnly());
    for (SheetCard *card : {m_phasesCard, m_criteriaCard})
        card->setReadOnly(session().isReadOnly() || isInUse);
    showGate();
}

void ModelsPage::showGate()
{
    const Gate *gate = gateOf(portfolio(), Id<Phase>(m_phasesCard->view().currentRow()));
    m_gate = gate ? gate->id : Id<Gate>();
    m_gateCard->setVisible(gate);
    m_criteriaCard->setVisible(gate);
    if (!gate)
        return;
    m_gateForm->setRow(m_gate.untyped());
    m_gateCard->setTitle(gate->code + u' ' + words().of(gate->name));
    if (m_criteria->owner() != m_gate.untyped()) {
        m_criteria->setOwner(m_gate.untyped());
        m_criteriaCard->view().fitColumns();
    }
}

void ModelsPage::makeVersion()
{
    const Result<ChangeSet> set = actions::newModelVersion(portfolio(), m_model);
    const Id<ProcessModel> made = set ? set->created<ProcessModel>().front().id : m_model;
    if (!session().perform(set))
        return;
    m_model = made;
    refresh();
}

void ModelsPage::refresh()
{
    fillModels();
    showModel();
    m_modelForm->refresh();
    m_gateForm->refresh();
    m_shipped->setEnabled(!session().isReadOnly());
    m_limits->setVisible(m_tolerances->allRows() < valueCount(ToleranceMeasure()));
    m_limits->setEnabled(!session().isReadOnly());
    m_tolerancesCard->setReadOnly(session().isReadOnly());
    emit countsChanged();
}

void ModelsPage::retranslate()
{
    m_title->setText(tr("Process models"));
    m_sentence->setText(
        tr("The ways from development to market: phases, the gate at the end of each, and what it asks for. "
           "They are yours to change."));
    m_models->setAccessibleName(tr("Process model"));
    m_version->setText(tr("New version"));
    m_shipped->setText(tr("Bring in the models of the program"));
    m_modelCard->setTitle(tr("The model"));
    m_phasesCard->setTexts(tr("Phases"), {});
    m_criteriaCard->setTexts(tr("What the gate asks for"), tr("Add a criterion"));
    m_limits->setText(tr("Bring in the limits of the program"));
    m_tolerancesCard->setTexts(tr("Limits of the traffic lights"), {});
    m_tolerancesCard->setSentence(tr(
        "What the lights are suggested by. A light may be judged otherwise, with a reason that stands in the report. "
        "Small projects may want a lower limit in kroner."));
    m_modelForm->retranslate();
    m_gateForm->retranslate();
    for (SheetCard *card : {m_phasesCard, m_criteriaCard, m_tolerancesCard})
        card->view().fitColumns();
}

QString ModelsPage::counts() const
{
    const int count = int(portfolio().rows<ProcessModel>().size());
    return tr("%n process model(s)", nullptr, count);
}

} // namespace opi
