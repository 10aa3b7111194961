#include "ui/pages/procurement/ProcurementPage.h"

#include "core/actions/procurement/RulePreset.h"
#include "core/analytics/procurement/ProcurementOverview.h"
#include "ui/pages/procurement/ProcurementColumns.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/Tabs.h"

#include <QGridLayout>
#include <QPushButton>

namespace opi {

ProcurementPage::ProcurementPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_calendar(new Label(Type::Body)), m_decoupled(new Label(Type::Body)), m_calendarCard(new Card(m_calendar)),
      m_decoupledCard(new Card(m_decoupled)), m_tabs(new Tabs)
{
    m_rules = addAction();
    m_project = addAction(true);
    for (Label *label : {m_sentence, m_calendar, m_decoupled})
        label->setWordWrap(true);
    content().addWidget(m_title);
    content().addSpacing(2);
    content().addWidget(m_sentence);
    content().addSpacing(gap);
    content().addLayout(&grid());
    grid().addWidget(m_calendarCard, 0, 0, 1, 6);
    grid().addWidget(m_decoupledCard, 0, 6, 1, 6);
    content().addSpacing(gap);
    content().addWidget(m_tabs);
    content().addSpacing(gap);
    addPart(
        QStringLiteral("procurements"), tableInfo<Procurement>(), procurementColumns(),
        [] { return tr("Procurements"); }, "project", "planned");
    m_parts.last().rows->showAll();
    addPart(
        QStringLiteral("thresholds"), tableInfo<Threshold>(), thresholdColumns(), [] { return tr("Threshold values"); },
        "source", "contract");
    addPart(
        QStringLiteral("deadlines"), tableInfo<ProcedureDeadline>(), deadlineRuleColumns(),
        [] { return tr("Minimum deadlines"); }, "source", "procedure");
    addPart(
        QStringLiteral("routes"), tableInfo<RouteRule>(), routeColumns(), [] { return tr("Routes"); }, "consequence",
        "name");
    addPart(
        QStringLiteral("checks"), tableInfo<CheckRule>(), checkRuleColumns(), [] { return tr("Checks"); }, "reason",
        "number");
    addPart(
        QStringLiteral("rules"), tableInfo<LegalRule>(), legalRuleColumns(), [] { return tr("Other rules"); }, "title",
        "title");
    content().addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProcurementPage::showPart);
    connect(m_project, &QPushButton::clicked, this, &ProcurementPage::openProject);
    connect(m_rules, &QPushButton::clicked, this, [this] { session().perform(actions::installRules(portfolio())); });
    connect(m_decoupled, &QLabel::linkActivated, this, [this](const QString &id) {
        open(Place::ofProject(Id<Project>::fromString(id), QStringLiteral("procurement")));
    });
    retranslate();
    showPart();
}

void ProcurementPage::addPart(const QString &name, const TableInfo &table, const QList<RowColumn> &rowColumns,
                              QString (*title)(), const QByteArray &stretched, const QByteArray &sorted)
{
    auto *rows = new PortfolioTable(session(), table, rowColumns, this);
    auto *card =
        new SheetCard(*rows, name == QStringLiteral("procurements") ? SheetCard::Totals::Yes : SheetCard::Totals::No);
    card->view().stretch(stretched);
    card->view().sortBy(sorted, Qt::AscendingOrder);
    content().addWidget(card);
    m_parts.append({name, rows, card, title});
    m_tabs->addTab(QString());
    connect(&card->view(), &SheetView::currentRowChanged, this, &ProcurementPage::showPart);
}

void ProcurementPage::showPart()
{
    const int shown = std::max(0, m_tabs->currentIndex());
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i].card->setVisible(i == shown);
    m_project->setVisible(shown == 0);
    m_project->setEnabled(shown == 0 && !m_parts[0].card->view().currentRow().isNull());
}

QString ProcurementPage::part() const { return m_parts[std::max(0, m_tabs->currentIndex())].name; }

void ProcurementPage::go(const Place &place)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].name == place.part)
            m_tabs->setCurrentIndex(i);
    }
}

void ProcurementPage::openProject()
{
    if (const Procurement *row = portfolio().find(Id<Procurement>(m_parts[0].card->view().currentRow())))
        open(Place::ofProject(row->project, QStringLiteral("procurement")));
}

void ProcurementPage::refresh()
{
    const ProcurementOverview overview = procurementOverview(portfolio(), session().shownDate());
    const int projects = overview.projects, failed = overview.failed, warnings = overview.warnings;
    QStringList parts;
    //: %1: a share in per cent
    parts << tr("%1 of %n open project(s) are coupled to procurement", nullptr, projects)
                 .arg(words().percent(overview.coupledShare()));
    parts << (failed > 0 ? QStringLiteral("<bad>%1</bad>") : QStringLiteral("%1"))
                 .arg(tr("%n check(s) failed", nullptr, failed));
    parts << tr("%n to look at", nullptr, warnings);
    m_sentence->setText(themeOf(*this).rich(
        parts.join(QStringLiteral(" · ")) + QStringLiteral(". ")
        + tr("No legal advice: ask a lawyer before you decide. Rules that are not confirmed say so.")));
    QStringList lines;
    for (const ProcurementQuarter &quarter : overview.quarters) {
        const int count = quarter.procurements;
        if (count > 0)
            //: %1: a year; %2: 1-4; %3: "3 procurements"; %4: an amount
            lines << tr("%1, quarter %2: %3, %4")
                         .arg(QString::number(quarter.year), QString::number(quarter.quarter),
                              tr("%n procurement(s)", nullptr, count), words().millions(quarter.value));
    }
    const int overdue = int(overview.overdue.size());
    if (overdue > 0)
        lines << symbol(Status::Bad) + QChar::Nbsp + tr("%n planned before today and not published", nullptr, overdue);
    m_calendar->setText(lines.isEmpty() ? tr("No publication is planned.") : lines.join(u'\n'));
    QStringList names;
    for (const Project *project : overview.decoupled)
        names << QStringLiteral(
                     "<a href=\"%1\" style=\"color:%2\">%3</a>") // a label keeps the colour of its first theme
                     .arg(project->id.toString(), themeOf(*this).accent.name(),
                          (project->code + u' ' + words().of(project->title)).toHtmlEscaped());
    m_decoupled->setText(names.isEmpty() ? tr("Every project that should be is coupled to procurement.")
                                         : names.join(QStringLiteral("<br>")));
    const int count = int(overview.decoupled.size());
    m_decoupledCard->setSentence(
        count > 0 ? tr("%n project(s) after the partnership phase have nobody to buy the solution.", nullptr, count)
                  : QString());
    for (const Part &part : std::as_const(m_parts)) {
        part.card->setReadOnly(session().isReadOnly());
        part.card->view().viewport()->update();
    }
    m_rules->setEnabled(!session().isReadOnly());
    showPart();
    emit countsChanged();
}

void ProcurementPage::retranslate()
{
    m_title->setText(tr("Procurement"));
    m_calendarCard->setTitle(tr("Planned publications"));
    m_decoupledCard->setTitle(tr("Not coupled to procurement"));
    m_tabs->setAccessibleName(tr("Procurements and rules"));
    for (int i = 0; i < m_parts.size(); ++i) {
        m_tabs->setTabText(i, m_parts[i].title());
        m_parts[i].card->setTexts(m_parts[i].title(), {});
        m_parts[i].card->view().fitColumns();
    }
    m_project->setText(tr("Open the project"));
    m_rules->setText(tr("Bring in the rules of the program"));
}

QString ProcurementPage::counts() const
{
    const int count = int(portfolio().rows<Procurement>().size());
    return tr("%n procurement(s)", nullptr, count);
}

} // namespace opi
