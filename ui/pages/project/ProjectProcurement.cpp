#include "ui/pages/project/ProjectProcurement.h"

#include "core/actions/Edit.h"
#include "core/actions/procurement/RulePreset.h"
#include "core/domain/Disclosure.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/TenderEvaluator.h"
#include "core/text/ProcurementText.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/procurement/ProcurementColumns.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace opi {

namespace {

template <typename T> FieldForm::Line line(const char *cell, T Procurement::*member, int span)
{
    return {fieldOf<Procurement>(cell, member), span};
}

FieldForm::Line number(const char *cell, std::optional<int> Procurement::*member, int span)
{
    return {asNumber(fieldOf<Procurement>(cell, member)), span};
}

QList<FieldForm::Line> planLines()
{
    return {line("stage", &Procurement::stage, 3),
            line("route", &Procurement::route, 5),
            {couplingField(), 4},
            {fieldIn<Procurement>(Language::Danish, "route_reason_da", &Procurement::routeReason), 6},
            {fieldIn<Procurement>(Language::English, "route_reason_en", &Procurement::routeReason), 6},
            line("authority", &Procurement::authority, 4),
            line("contract", &Procurement::contract, 4),
            line("cpv", &Procurement::cpv, 4),
            line("value", &Procurement::value, 3),
            line("bought_elsewhere", &Procurement::boughtElsewhere, 3),
            line("budget_holder", &Procurement::budgetHolder, 4),
            line("is_budget_secured", &Procurement::isBudgetSecured, 2),
            line("planned", &Procurement::planned, 3),
            line("published", &Procurement::published, 3),
            line("signed_on", &Procurement::signedOn, 3),
            line("contract_end", &Procurement::contractEnd, 3),
            line("is_electronic", &Procurement::isElectronic, 3),
            line("option_maximum", &Procurement::optionMaximum, 3)};
}

QList<FieldForm::Line> factLinesOfProcurement()
{
    return {line("results_belong_to_buyer", &Procurement::resultsBelongToBuyer, 3),
            line("is_fully_paid_by_buyer", &Procurement::isFullyPaidByBuyer, 3),
            line("is_company_expected_to_bid", &Procurement::isCompanyExpectedToBid, 3),
            line("is_fully_open", &Procurement::isFullyOpen, 3),
            line("results_published", &Procurement::resultsPublished, 3),
            line("has_personal_data", &Procurement::hasPersonalData, 3),
            line("has_processing_agreement", &Procurement::hasProcessingAgreement, 3),
            line("is_medical_device", &Procurement::isMedicalDevice, 3),
            line("device_class", &Procurement::deviceClass, 3),
            line("agreement_ends", &Procurement::agreementEnds, 3),
            line("has_foreground", &Procurement::hasForeground, 3),
            line("foreground_owner", &Procurement::foregroundOwner, 3),
            line("de_minimis", &Procurement::deMinimis, 4),
            number("aid_percent", &Procurement::aidPercent, 2),
            number("aid_ceiling_percent", &Procurement::aidCeilingPercent, 2),
            number("co_financing_percent", &Procurement::coFinancingPercent, 2),
            number("co_financing_asked", &Procurement::coFinancingAsked, 2)};
}

} // namespace

ProjectProcurement::ProjectProcurement(Session &session, QWidget *parent)
    : ProjectPart(parent), m_session(session), m_warning(new Label(Type::Body, Label::Tone::Muted)),
      m_route(new Label(Type::Body)), m_checkText(new Label(Type::Body)), m_empty(new EmptyState),
      m_begin(new QPushButton), m_body(new QWidget),
      m_form(new FieldForm(session, tableInfo<Procurement>(), planLines())),
      m_facts(new FieldForm(session, tableInfo<Procurement>(), factLinesOfProcurement())), m_formCard(new Card(m_form)),
      m_factsCard(new Card(m_facts)), m_routeCard(new Card(m_route)), m_checkCard(new Card(m_checkText))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_warning, 1);
    head->addWidget(m_begin, 0, Qt::AlignTop);
    m_warning->setWordWrap(true);
    m_route->setWordWrap(true);
    m_checkText->setWordWrap(true);
    m_checkText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    m_checks = addTable(tableInfo<CheckRule>(), checkColumns(&m_procurement), m_checksCard, "title", "number");
    m_holders =
        addTable(tableInfo<OptionHolder>(), optionHolderColumns(), m_holdersCard, "organisation", "organisation");
    m_log = addTable(tableInfo<Disclosure>(), disclosureColumns(), m_logCard, "what", "happened_on");
    m_evaluators = addTable(tableInfo<TenderEvaluator>(), evaluatorColumns(), m_evaluatorsCard, "person", "person");
    m_holders->setDraftLine(
        {[this](void *row, const Reading &) {
             auto &holder = *static_cast<OptionHolder *>(row);
             holder.id = Id<OptionHolder>::generate();
             holder.procurement = m_procurement;
         },
         0, [](const Words &words) { return words.translate("ProjectProcurement", "New option holder …"); }});
    m_log->setDraftLine({[this](void *row, const Reading &reading) {
                             auto &entry = *static_cast<Disclosure *>(row);
                             entry.id = Id<Disclosure>::generate();
                             entry.procurement = m_procurement;
                             entry.on = reading.today;
                         },
                         m_log->columnOf("what"),
                         [](const Words &words) { return words.translate("ProjectProcurement", "New entry …"); }});
    m_evaluators->setDraftLine(
        {[this](void *row, const Reading &) {
             auto &evaluator = *static_cast<TenderEvaluator *>(row);
             evaluator.id = Id<TenderEvaluator>::generate();
             evaluator.procurement = m_procurement;
         },
         0, [](const Words &words) { return words.translate("ProjectProcurement", "New evaluator …"); }});
    for (QWidget *card : {static_cast<QWidget *>(m_formCard), static_cast<QWidget *>(m_routeCard),
                          static_cast<QWidget *>(m_checksCard), static_cast<QWidget *>(m_checkCard),
                          static_cast<QWidget *>(m_factsCard), static_cast<QWidget *>(m_holdersCard),
                          static_cast<QWidget *>(m_logCard), static_cast<QWidget *>(m_evaluatorsCard)})
        body->addWidget(card);
    connect(m_begin, &QPushButton::clicked, this, &ProjectProcurement::begin);
    connect(&m_checksCard->view(), &SheetView::currentRowChanged, this, &ProjectProcurement::showCheck);
}

PortfolioTable *ProjectProcurement::addTable(const TableInfo &table, const QList<RowColumn> &columns, SheetCard *&card,
                                             const QByteArray &stretched, const QByteArray &sorted)
{
    auto *rows = new PortfolioTable(m_session, table, columns, this);
    card = new SheetCard(*rows, SheetCard::Totals::No);
    card->view().stretch(stretched);
    card->view().sortBy(sorted, Qt::AscendingOrder);
    return rows;
}

void ProjectProcurement::setProject(const Id<Project> &project)
{
    m_project = project;
    m_procurement = {};
    refresh();
    for (SheetCard *card : {m_checksCard, m_holdersCard, m_logCard, m_evaluatorsCard})
        card->view().fitColumns();
}

/// In a portfolio of before, the rules come with the first procurement.
void ProjectProcurement::begin()
{
    const Portfolio &portfolio = m_session.portfolio();
    if (portfolio.rows<CheckRule>().isEmpty() && !m_session.perform(actions::installRules(portfolio)))
        return;
    Procurement row;
    row.id = Id<Procurement>::generate();
    row.project = m_project;
    m_session.perform(actions::create(portfolio, row));
}

void ProjectProcurement::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Procurement *row = nullptr;
    for (const Procurement &each : portfolio.of<Procurement>(m_project))
        row = !row || each.id == m_procurement ? &each : row;
    const Id<Procurement> id = row ? row->id : Id<Procurement>();
    m_empty->setVisible(!row);
    m_body->setVisible(row);
    m_begin->setVisible(!row);
    m_begin->setEnabled(!m_session.isReadOnly());
    if (id != m_procurement || (row && m_holders->owner() != id.untyped())) {
        m_procurement = id;
        for (PortfolioTable *table : {m_holders, m_log, m_evaluators})
            table->setOwner(id.untyped());
    }
    if (!row)
        return;
    m_form->setRow(id.untyped());
    m_facts->setRow(id.untyped());
    m_form->refresh();
    m_facts->refresh();
    for (SheetCard *card : {m_checksCard, m_holdersCard, m_logCard, m_evaluatorsCard})
        card->setReadOnly(m_session.isReadOnly());
    m_checksCard->view().viewport()->update();
    showRoute(*row);
    const auto [failed, warnings] = checkTally(portfolio, *row, m_session.shownDate());
    QString text = failed > 0
                       ? QStringLiteral("<bad>") + tr("%n check(s) failed", nullptr, failed) + QStringLiteral("</bad>")
                       : tr("No check failed");
    if (warnings > 0)
        text += QStringLiteral(", <warn>") + tr("%n to look at", nullptr, warnings) + QStringLiteral("</warn>");
    m_checksCard->setSentence(text + u'.');
    showCheck();
}

/// What the route means, and the earliest days of a tender.
void ProjectProcurement::showRoute(const Procurement &row)
{
    const Words &words = m_session.words();
    const QDate day = publicationOf(row, m_session.shownDate());
    const RuleBook rules(m_session.portfolio());
    const RouteRule *route = rules.route(row.route);
    m_routeCard->setVisible(route);
    if (!route)
        return;
    m_routeCard->setTitle(words.of(route->name));
    m_routeCard->setSentence(words.of(route->when));
    QStringList lines{words.of(route->consequence)};
    if (!route->law.isEmpty())
        lines << lawText(route->law, route->status, words);
    if (const Threshold *threshold = rules.threshold(row.authority, row.contract, day))
        //: %1: a day; %2: an amount
        lines << tr("Threshold value for publication on %1: %2 without VAT.")
                     .arg(words.date(day), words.money(threshold->kroner));
    if (const auto earliest = earliestTimetable(rules, row, m_session.shownDate()))
        //: %1: a day; %2: the days of a tender
        lines << tr("At the earliest, if sent on %1: %2").arg(words.date(day), timetableText(*earliest, words));
    m_route->setText(lines.join(u'\n'));
}

void ProjectProcurement::showCheck()
{
    const Words &words = m_session.words();
    const CheckRule *rule = m_session.portfolio().find(Id<CheckRule>(m_checksCard->view().currentRow()));
    const Procurement *row = m_session.portfolio().find(m_procurement);
    m_checkCard->setVisible(rule && row);
    if (!rule || !row)
        return;
    const auto outcome = procurementCheck(m_session.portfolio(), *row, rule->number, m_session.shownDate());
    if (!outcome)
        return;
    m_checkCard->setTitle(words.of(rule->title));
    m_checkCard->setSentence(checkText(*outcome, words));
    QStringList lines{lawText(rule->law, rule->status, words)};
    if (!rule->source.isEmpty())
        lines << tr("Source: %1").arg(rule->source);
    m_checkText->setText(lines.join(u'\n'));
}

void ProjectProcurement::retranslate()
{
    m_warning->setText(tr("No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so."));
    m_begin->setText(tr("Begin a procurement"));
    m_empty->say(
        tr("Nobody has thought of the purchase yet"),
        tr("Most solutions stop because nobody planned how they are bought. Begin with the route, the buyer and "
           "the budget; the checks say what is missing."));
    m_formCard->setTitle(tr("The way to the purchase"));
    m_factsCard->setTitle(tr("Facts that the checks ask about"));
    m_checksCard->setTexts(tr("Checks"), {});
    m_holdersCard->setTexts(tr("Option holders"), tr("Add an option holder"));
    m_holdersCard->setSentence(
        tr("Who else may buy under the same option: the volume is what makes a solution scale."));
    m_logCard->setTexts(tr("Market dialogue and measures against conflicts of interest"), tr("Add an entry"));
    m_logCard->setSentence(tr("Who was told what and when, and what was done so that nobody has an advantage."));
    m_evaluatorsCard->setTexts(tr("Who evaluates the tenders"), tr("Add an evaluator"));
    m_form->retranslate();
    m_facts->retranslate();
    for (SheetCard *card : {m_checksCard, m_holdersCard, m_logCard, m_evaluatorsCard})
        card->view().fitColumns();
    refresh();
}

} // namespace opi
