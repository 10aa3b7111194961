#include "ui/pages/projects/ProjectsPage.h"

#include "core/actions/CustomFields.h"
#include "core/actions/ProjectActions.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Phase.h"
#include "core/domain/Region.h"
#include "core/text/Labels.h"
#include "ui/models/FieldOf.h"
#include "ui/models/OwnColumns.h"
#include "ui/pages/importing/PastedRows.h"
#include "ui/pages/projects/ProjectColumns.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SheetLayout.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TotalsRow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

namespace opi {

/// The columns of a project, and behind the title whether the list that it came from has it no more.
static QList<RowColumn> columnsWithOrigin(Session &session)
{
    QList<RowColumn> all = projectColumns();
    for (RowColumn &column : all) {
        if (column.key == "title")
            column.detail = [&session](const void *row, const Reading &reading) {
                return session.ledger().goneSince(static_cast<const Project *>(row)->id.untyped())
                           ? reading.words.translate("ProjectsPage", "gone from the list")
                           : QString();
            };
    }
    return all;
}

ProjectsPage::ProjectsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_search(context.session),
      m_projects(context.session, tableInfo<Project>(), columnsWithOrigin(context.session)),
      m_view(new SheetView(m_projects))
{
    m_firstOwnColumn = m_projects.columnCount();
    m_projects.setDraftLine({[](void *row, const Reading &reading) {
                                 auto &project = *static_cast<Project *>(row);
                                 project.id = Id<Project>::generate();
                                 project.code = actions::nextProjectCode(reading.portfolio);
                             },
                             m_projects.columnOf("title"),
                             [](const Words &words) { return words.translate("ProjectsPage", "New project …"); }});
    m_delete = addAction();
    m_create = addAction(true);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(makeHeading());
    layout->addWidget(makeFilters());
    layout->addWidget(makeTable(), 1);
    setBody(body);

    connect(m_create, &QPushButton::clicked, m_view, &SheetView::beginDraft);
    connect(m_delete, &QPushButton::clicked, m_view, &SheetView::removeSelectedRows);
    connect(m_view, &SheetView::opened, this, &ProjectsPage::openProject);
    connect(m_view, &SheetView::rowsPasted, this, [this](const QString &text, const QList<int> &under) {
        open(placeOf(pastedInto(m_projects, ListKind::Projects, text, under)));
    });
    connect(&m_projects, &PortfolioTable::totalsChanged, this, &ProjectsPage::showCounts);
    m_view->sortBy("code", Qt::AscendingOrder);
    retranslate();
    showOwnFields();
}

QWidget *ProjectsPage::makeHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_title = new Label(Type::PageTitle);
    m_sentence = new Label(Type::Body, Label::Tone::Muted);
    row->addWidget(m_title);
    row->addWidget(m_sentence, 1);
    m_sentence->shareBaselineWith(*m_title);
    return heading;
}

FilterChip *ProjectsPage::addChip(std::function<QList<Choice>()> choices)
{
    auto *chip = new FilterChip(std::move(choices));
    connect(chip, &FilterChip::changed, this, &ProjectsPage::filter);
    m_chips << chip;
    return chip;
}

QWidget *ProjectsPage::makeFilters()
{
    const auto rowsOf = [this](const TableInfo &table) {
        return [this, &table] { return references(table, m_projects.reading()) + QList{Choice{{}, tr("None")}}; };
    };
    m_filter = new FilterField(m_view);
    m_phase = addChip(rowsOf(tableInfo<Phase>()));
    m_light = addChip([this] {
        const QString none = label(words(), Light::None);
        return FieldType<Light>::choices(m_projects.reading()) + QList{Choice{{}, none, Status::None}};
    });
    m_region = addChip(rowsOf(tableInfo<Region>()));
    m_focusArea = addChip(rowsOf(tableInfo<FocusArea>()));
    m_list = addChip([this] {
        return QList<Choice>{{qint64(InList), tr("In an imported list")},
                             {qint64(GoneFromList), tr("Gone from the list")},
                             {qint64(NeverImported), tr("Never imported")}};
    });
    m_placeFilter = new QPushButton;
    m_clear = new QPushButton;
    m_clear->setFlat(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ProjectsPage::filter);
    connect(m_clear, &QPushButton::clicked, this, &ProjectsPage::clearFilters);
    connect(m_placeFilter, &QPushButton::clicked, this, [this] { open(Place::of(QStringLiteral("projects"))); });

    m_filters = new QWidget;
    auto *row = new FlowLayout(8, m_filters);
    row->addWidget(m_filter);
    for (FilterChip *chip : std::as_const(m_chips))
        row->addWidget(chip);
    row->addWidget(m_placeFilter);
    row->addWidget(m_clear);
    return m_filters;
}

QWidget *ProjectsPage::makeTable()
{
    m_view->setOpensRows(true);
    m_view->setTakesRows(true);
    auto *panel = new Panel;
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    panel->add(m_view, 1);
    panel->add(m_empty);
    panel->add(new TotalsRow(*m_view));
    return panel;
}

void ProjectsPage::retranslate()
{
    m_title->setText(tr("Projects"));
    m_filter->setPlaceholderText(tr("Filter the projects …"));
    m_filter->setAccessibleName(tr("Filter the projects"));
    m_phase->setName(tr("Phase"));
    m_light->setName(tr("Light"));
    m_region->setName(tr("Region"));
    m_focusArea->setName(tr("Focus area"));
    //: whether a project was imported from a list
    m_list->setName(tr("List"));
    for (qsizetype i = 0; i < m_ownChips.size(); ++i)
        m_ownChips[i]->setName(words().of(m_own[i].name));
    m_clear->setText(tr("Clear the filter"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the selected projects with all that belongs to them (Ctrl+Delete)"));
    m_create->setText(tr("New project"));
    m_view->setAccessibleName(tr("Projects"));
    m_view->fitColumns();
}

/// The rows follow the edits by themselves; what the place asked for may have other projects now.
void ProjectsPage::refresh()
{
    showListChip();
    showOwnFields();
    m_create->setEnabled(!session().isReadOnly());
    m_delete->setEnabled(!session().isReadOnly());
    const QString asked = m_asked.isEmpty() ? QString() : m_asked.name(words());
    m_placeFilter->setVisible(!m_asked.isEmpty());
    //: what the list is narrowed to, and a cross that takes it away
    m_placeFilter->setText(tr("%1 ✕").arg(asked));
    m_placeFilter->setAccessibleName(tr("Show all projects again, not only: %1").arg(asked));
    QSet<QByteArray> projects;
    if (m_asked.projects) {
        for (const Id<Project> &id : m_asked.projects(portfolio(), session().shownDate()))
            projects.insert(id.bytes().toByteArray());
    }
    if (projects != m_askedProjects) {
        m_askedProjects = projects;
        filter();
    }
    showCounts();
}

void ProjectsPage::go(const Place &place)
{
    m_asked = place.filter;
    m_askedProjects.clear();
    if (!m_asked.isEmpty()) { // a figure opens its rows, all of them
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        for (FilterChip *chip : std::as_const(m_chips)) {
            const QSignalBlocker quietChip(chip);
            chip->clear();
        }
    }
    refresh();
    filter();
    if (!place.subject.isNull())
        m_view->setCurrentRow(place.subject);
    if (place.part == QStringLiteral("new") && !session().isReadOnly())
        QTimer::singleShot(0, m_view, &SheetView::beginDraft); // when the page is shown, and can take the keyboard
}

void ProjectsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_search.prepare();
}

void ProjectsPage::focusFilter()
{
    m_search.prepare();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

ProjectsPage::Origin ProjectsPage::originOf(const Project &project) const
{
    const LedgerBook &ledger = session().ledger();
    if (!ledger.hasRow(project.id.untyped()))
        return NeverImported;
    return ledger.goneSince(project.id.untyped()) ? GoneFromList : InList;
}

/// The columns and filters of the portfolio's own fields, as they are now. How the user has arranged the others stays.
void ProjectsPage::showOwnFields()
{
    const QList<CustomField> own = actions::customFields(portfolio());
    if (own == m_own)
        return;
    m_own = own;
    QList<RowColumn> ownColumns;
    for (const CustomField &field : own)
        ownColumns << ownColumn(field);
    const QStringList arranged = m_view->layoutOfColumns().lines();
    {
        const QSignalBlocker quiet(&m_view->layoutOfColumns());
        m_projects.setFurtherColumns(m_firstOwnColumn, ownColumns);
        m_view->layoutOfColumns().restore(arranged);
    }
    for (FilterChip *chip : std::as_const(m_ownChips)) {
        m_chips.removeOne(chip);
        chip->deleteLater();
    }
    m_ownChips.clear();
    for (const CustomField &field : own) {
        FilterChip *chip = addChip([this, field] {
            return ownValues(field, m_projects.reading()) + QList{Choice{{}, tr("None")}};
        });
        chip->setName(words().of(field.name));
        static_cast<FlowLayout *>(m_filters->layout())
            ->insert(m_filters->layout()->count() - 2, chip); // the way out of the filters is last
        m_ownChips << chip;
    }
    filter();
}

/// Nobody looks for the list of a project where none was ever imported.
void ProjectsPage::showListChip() { m_list->setVisible(!portfolio().rows<ImportedRow>().isEmpty()); }

bool ProjectsPage::fitsOwn(const Project &project, const Portfolio &in) const
{
    for (qsizetype i = 0; i < m_ownChips.size(); ++i) {
        const FilterChip &chip = *m_ownChips[i];
        if (!chip.chosen().isEmpty() && !chip.accepts(ownValue(m_own[i], project.id, in)))
            return false;
    }
    return true;
}

bool ProjectsPage::isFiltered() const
{
    return !m_filter->text().isEmpty()
           || std::any_of(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return chip->isChecked(); });
}

void ProjectsPage::filter()
{
    m_search.setQuery(m_filter->text());
    RowFilter filter;
    const bool isNarrowed = !m_asked.isEmpty();
    const bool hasChoice =
        std::any_of(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return !chip->chosen().isEmpty(); });
    filter.accepts = [this, isNarrowed, hasChoice](const void *row, const Reading &reading) {
        const auto &project = *static_cast<const Project *>(row);
        if (!m_search.finds(project.id) || (isNarrowed && !m_askedProjects.contains(project.id.bytes().toByteArray())))
            return false;
        return !hasChoice
               || (m_phase->accepts(FieldType<std::optional<Id<Phase>>>::read(project.phase, reading))
                   && m_light->accepts(FieldType<Light>::read(project.overall.light, reading))
                   && m_region->accepts(FieldType<std::optional<Id<Region>>>::read(project.region, reading))
                   && m_focusArea->accepts(FieldType<std::optional<Id<FocusArea>>>::read(project.focusArea, reading))
                   && m_list->accepts(CellValue(qint64(originOf(project)))) && fitsOwn(project, reading.portfolio));
    };
    if (m_search.findsAll() && !isNarrowed && !hasChoice)
        filter.accepts = nullptr; // sorting ten thousand rows need not ask about each
    m_projects.setFilter(std::move(filter));
}

void ProjectsPage::clearFilters()
{
    m_filter->clear();
    for (FilterChip *chip : std::as_const(m_chips))
        chip->clear();
}

void ProjectsPage::showCounts()
{
    const int shown = m_projects.shownRows();
    const int all = m_projects.allRows();
    m_sentence->setText(shown == all ? words().translate("ProjectsPage", "%n project(s)", nullptr, all)
                                     : words()
                                           .translate("ProjectsPage", "%1 of %n project(s)", nullptr, all)
                                           .arg(words().number(qint64(shown))));
    m_clear->setVisible(isFiltered());
    m_empty->setVisible(shown == 0);
    if (all == 0)
        m_empty->setText(tr("There are no projects yet. Drop a list on the window to import it, or write the title of "
                            "the first project in the empty line."));
    else
        m_empty->setText(tr("No project fits the filter."));
    emit countsChanged();
}

QString ProjectsPage::counts() const
{
    QStringList parts{m_sentence->text()};
    if (const QString sum = m_projects.totalText(m_projects.columnOf("budget")); !sum.isEmpty())
        //: the sum of the budgets of the projects that are shown, in kroner
        parts << tr("budget %1").arg(sum);
    return parts.join(QStringLiteral(" · "));
}

void ProjectsPage::openProject(const RowId &row) { open(Place::ofProject(Id<Project>(row))); }

} // namespace opi
