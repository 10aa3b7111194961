#include "ui/pages/organisations/OrganisationsPage.h"

#include "core/domain/Organisation.h"
#include "core/domain/Person.h"
#include "core/domain/Region.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/importing/PastedRows.h"
#include "ui/pages/organisations/OrganisationColumns.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TotalsRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

namespace opi {

OrganisationsPage::OrganisationsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_organisations(context.session, tableInfo<Organisation>(), organisationColumns(m_participations)),
      m_people(context.session, tableInfo<Person>(), personColumns()),
      m_organisationView(new SheetView(m_organisations)), m_personView(new SheetView(m_people))
{
    addDraftLines();
    m_projects = addAction();
    m_delete = addAction();
    m_create = addAction(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(makeHeading());
    layout->addWidget(makeFilters());
    m_organisationPanel = makeTable(m_organisationView);
    m_personPanel = makeTable(m_personView);
    layout->addWidget(m_organisationPanel, 1);
    layout->addWidget(m_personPanel, 1);
    setBody(body);

    connect(m_projects, &QPushButton::clicked, this, &OrganisationsPage::openProjects);
    connect(m_delete, &QPushButton::clicked, this, [this] { shownView()->removeSelectedRows(); });
    connect(m_create, &QPushButton::clicked, this, [this] { shownView()->beginDraft(); });
    connect(m_organisationView, &SheetView::currentRowChanged, this, &OrganisationsPage::showPart);
    m_organisationView->setTakesRows(true);
    connect(m_organisationView, &SheetView::rowsPasted, this, [this](const QString &text, const QList<int> &under) {
        open(placeOf(pastedInto(m_organisations, ListKind::Organisations, text, under)));
    });
    for (PortfolioTable *table : {&m_organisations, &m_people})
        connect(table, &PortfolioTable::totalsChanged, this, &OrganisationsPage::showCounts);
    m_participations.read(portfolio());
    m_organisationView->sortBy("name", Qt::AscendingOrder);
    m_personView->sortBy("name", Qt::AscendingOrder);
    retranslate();
    showPart();
}

void OrganisationsPage::addDraftLines()
{
    m_organisations.setDraftLine(
        {[](void *row, const Reading &) { static_cast<Organisation *>(row)->id = Id<Organisation>::generate(); }, 0,
         [](const Words &words) { return words.translate("OrganisationsPage", "New organisation …"); }});
    m_people.setDraftLine({[](void *row, const Reading &) { static_cast<Person *>(row)->id = Id<Person>::generate(); },
                           0, [](const Words &words) { return words.translate("OrganisationsPage", "New person …"); }});
}

QWidget *OrganisationsPage::makeHeading()
{
    auto *heading = new QWidget;
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_title = new Label(Type::PageTitle);
    m_sentence = new Label(Type::Body, Label::Tone::Muted);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    m_sentence->shareBaselineWith(*m_title);
    column->addLayout(row);
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // Qt 6.4 names them once and never translates them again
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &OrganisationsPage::showPart);
    return heading;
}

QWidget *OrganisationsPage::makeFilters()
{
    m_filter = new FilterField(m_organisationView);
    m_kind = new FilterChip([this] { return FieldType<OrganisationKind>::choices(m_organisations.reading()); });
    m_region = new FilterChip([this] {
        return references(tableInfo<Region>(), m_organisations.reading()) + QList{Choice{{}, tr("None")}};
    });
    connect(m_filter, &QLineEdit::textChanged, this, &OrganisationsPage::filter);
    auto *filters = new QWidget;
    auto *row = new FlowLayout(8, filters);
    row->addWidget(m_filter);
    for (FilterChip *chip : {m_kind, m_region}) {
        row->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &OrganisationsPage::filter);
    }
    return filters;
}

Panel *OrganisationsPage::makeTable(SheetView *view)
{
    auto *panel = new Panel;
    panel->add(view, 1);
    panel->add(new TotalsRow(*view));
    return panel;
}

SheetView *OrganisationsPage::shownView() const
{
    return m_tabs->currentIndex() == 1 ? m_personView : m_organisationView;
}

/// Shows the table of the tab, and which actions there are for its row.
void OrganisationsPage::showPart()
{
    const bool arePeople = m_tabs->currentIndex() == 1;
    m_organisationPanel->setVisible(!arePeople);
    m_personPanel->setVisible(arePeople);
    m_kind->setVisible(!arePeople);
    m_region->setVisible(!arePeople);
    m_projects->setVisible(!arePeople);
    m_projects->setEnabled(!m_organisationView->currentRow().isNull());
    m_create->setText(arePeople ? tr("New person") : tr("New organisation"));
    m_create->setEnabled(!session().isReadOnly());
    m_delete->setEnabled(!session().isReadOnly());
    showCounts();
}

void OrganisationsPage::retranslate()
{
    m_title->setText(tr("Organisations"));
    m_tabs->setAccessibleName(tr("Organisations or people"));
    m_tabs->setTabText(0, tr("Organisations"));
    m_tabs->setTabText(1, tr("People"));
    m_filter->setPlaceholderText(tr("Filter the rows …"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    //: what sort of organisation it is
    m_kind->setName(tr("Kind"));
    m_region->setName(tr("Region"));
    m_projects->setText(tr("Show its projects"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the selected rows (Ctrl+Delete)"));
    m_organisationView->setAccessibleName(tr("Organisations"));
    m_personView->setAccessibleName(tr("People"));
    m_organisationView->fitColumns();
    m_personView->fitColumns();
    showPart();
}

void OrganisationsPage::refresh()
{
    m_participations.read(portfolio());
    m_organisationView->viewport()->update();
    showPart();
}

void OrganisationsPage::go(const Place &place)
{
    if (!place.part.isEmpty())
        m_tabs->setCurrentIndex(place.part == QStringLiteral("people") ? 1 : 0);
    if (place.subject.isNull())
        return;
    const bool isPerson = portfolio().find(Id<Person>(place.subject));
    m_tabs->setCurrentIndex(isPerson ? 1 : 0);
    m_filter->clear();
    m_kind->clear();
    m_region->clear();
    shownView()->setCurrentRow(place.subject);
}

void OrganisationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OrganisationsPage::filter()
{
    m_organisations.setFilter({m_filter->text(), [this](const void *row, const Reading &reading) {
                                   const auto &body = *static_cast<const Organisation *>(row);
                                   return m_kind->accepts(CellValue(qint64(body.kind)))
                                          && m_region->accepts(
                                              FieldType<std::optional<Id<Region>>>::read(body.region, reading));
                               }});
    m_people.setFilter({m_filter->text()});
}

void OrganisationsPage::showCounts()
{
    const PortfolioTable &table = shownView()->table();
    const int all = table.allRows();
    const bool arePeople = m_tabs->currentIndex() == 1;
    QString text = arePeople ? words().translate("OrganisationsPage", "%n person(s)", nullptr, all)
                             : words().translate("OrganisationsPage", "%n organisation(s)", nullptr, all);
    if (table.shownRows() != all)
        //: how many rows are shown, of "128 organisations"
        text = words().translate("OrganisationsPage", "%1 of %2").arg(words().number(qint64(table.shownRows())), text);
    m_sentence->setText(text);
    emit countsChanged();
}

QString OrganisationsPage::counts() const { return m_sentence->text(); }

void OrganisationsPage::openProjects()
{
    const Id<Organisation> organisation(m_organisationView->currentRow());
    const Organisation *row = portfolio().find(organisation);
    if (!row)
        return;
    ProjectFilter filter;
    //: the projects that an organisation takes part in
    filter.name = [name = row->name](const Words &words) {
        return words.translate("OrganisationsPage", "with %1").arg(name);
    };
    filter.projects = [organisation](const Portfolio &in, QDate) {
        QList<Id<Project>> projects;
        for (const ProjectPartner &partner : in.rows<ProjectPartner>()) {
            if (partner.organisation == organisation && !projects.contains(partner.project))
                projects << partner.project;
        }
        return projects;
    };
    open(Place::ofProjects(std::move(filter)));
}

} // namespace opi
