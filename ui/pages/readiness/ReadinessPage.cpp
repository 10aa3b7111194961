#include "ui/pages/readiness/ReadinessPage.h"

#include "core/analytics/readiness/Lift.h"
#include "core/analytics/readiness/ReadinessFigures.h"
#include "core/domain/Phase.h"
#include "core/domain/Programme.h"
#include "core/render/charts/ChartFor.h"
#include "core/text/ReadinessText.h"
#include "ui/models/References.h"
#include "ui/pages/readiness/ReadinessFilters.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowsCard.h"
#include "ui/widgets/TableView.h"

#include <QGridLayout>
#include <QHeaderView>

#include <algorithm>

namespace opi {

static constexpr int mostLines = 40; // of the heat map: more do not fit a screen, and the table has all

namespace {

QList<TableColumn<NeedRow>> needColumns()
{
    return {{.header = [] { return ReadinessPage::tr("Project"); },
             .value = [](const NeedRow &row) { return row.title; },
             .sortKey = [](const NeedRow &row) { return QVariant(row.title); }},
            {.header = [] { return ReadinessPage::tr("Last assessed"); },
             .value = [](const NeedRow &row) { return row.last; },
             .sortKey = [](const NeedRow &row) { return QVariant(row.needed.days); },
             .isMuted = true},
            {.header = [] { return ReadinessPage::tr("Why"); },
             .value = [](const NeedRow &row) { return row.why; },
             .sortKey = [](const NeedRow &row) { return QVariant(int(row.needed.need)); },
             .alignment = Qt::AlignRight,
             .status =
                 [](const NeedRow &row) {
                     return std::optional(row.needed.need == AssessmentNeed::Due ? Status::None : Status::Warn);
                 }}};
}

QList<TableColumn<LiftRow>> liftColumns()
{
    return {{.header = [] { return ReadinessPage::tr("Project"); },
             .value = [](const LiftRow &row) { return row.title; },
             .sortKey = [](const LiftRow &row) { return QVariant(row.title); },
             .detail = [](const LiftRow &row) { return row.weakest; }},
            {.header = [] { return ReadinessPage::tr("Market readiness now"); },
             .value = [](const LiftRow &row) { return row.market; },
             .sortKey = [](const LiftRow &row) { return QVariant(row.market); },
             .alignment = Qt::AlignRight},
            {.header = [] { return ReadinessPage::tr("If lifted"); },
             .value = [](const LiftRow &row) { return row.lifted; },
             .sortKey = [](const LiftRow &row) { return QVariant(row.marketAfter); },
             .alignment = Qt::AlignRight}};
}

} // namespace

ReadinessPage::ReadinessPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_empty(new EmptyState), m_dashboard(new QWidget), m_needRows(needColumns()), m_liftRows(liftColumns())
{
    m_sentence->setWordWrap(true);
    content().addWidget(m_title);
    content().addSpacing(2);
    content().addWidget(m_sentence);
    content().addSpacing(gap);
    content().addWidget(m_empty);
    content().addWidget(m_dashboard);
    content().addStretch(1);
    auto *layout = new QVBoxLayout(m_dashboard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    addFilters();
    layout->addLayout(&grid());
    addCards();
    retranslate();
}

void ReadinessPage::addFilters()
{
    const auto reading = [this] { return Reading{portfolio(), words(), session().shownDate()}; };
    m_dimension = new FilterChip([this] {
        QList<Choice> all;
        if (const Rubric *rubric = currentRubric(portfolio())) {
            const RubricIndex index(portfolio());
            const auto [first, last] = index.profileOf(rubric->id);
            for (int place = first; place < last; ++place) {
                const RubricDimension &row = *index.dimensions()[std::size_t(place)].row;
                all.append({row.id.untyped(), words().of(row.name)});
            }
        }
        return all;
    });
    m_programme = new FilterChip([reading] { return references(tableInfo<Programme>(), reading()); });
    m_phase = new FilterChip([reading] { return references(tableInfo<Phase>(), reading()); });
    auto *row = new FlowLayout(8);
    for (FilterChip *chip : {m_dimension, m_programme, m_phase}) {
        row->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &ReadinessPage::refresh);
    }
    static_cast<QVBoxLayout *>(m_dashboard->layout())->addLayout(row);
}

void ReadinessPage::addCards()
{
    m_map = new ChartCard;
    m_bottlenecks = new ChartCard;
    m_confidence = new ChartCard;
    m_needs = new RowsCard(&m_needRows, 0);
    m_lifts = new RowsCard(&m_liftRows, 0);
    grid().addWidget(m_map, 0, 0, 2, 8);
    grid().addWidget(m_bottlenecks, 0, 8, 1, 4);
    grid().addWidget(m_needs, 1, 8, 1, 4);
    grid().addWidget(m_lifts, 2, 0, 1, 7);
    grid().addWidget(m_confidence, 2, 7, 1, 5);
    connect(m_map, &ChartCard::opened, this, [this](const QString &key) {
        open(Place::ofProject(Id<Project>::fromString(key.section(u',', 0, 0)), QStringLiteral("readiness")));
    });
    connect(m_confidence, &ChartCard::opened, this, [this](const QString &key) {
        open(Place::ofProject(Id<Project>::fromString(key), QStringLiteral("readiness")));
    });
    connect(m_bottlenecks, &ChartCard::opened, this, [this](const QString &key) {
        open(Place::ofProjects(filters::heldBackBy(Id<RubricDimension>::fromString(key), portfolio())));
    });
    connect(m_needs, &RowsCard::opened, this, [this](int row) {
        open(Place::ofProject(m_needRows.rowAt(row).needed.project, QStringLiteral("readiness")));
    });
    connect(m_lifts, &RowsCard::opened, this,
            [this](int row) { open(Place::ofProject(m_liftRows.rowAt(row).project, QStringLiteral("readiness"))); });
    for (const ChartCard *card : {m_map, m_bottlenecks, m_confidence})
        connect(card, &ChartCard::notSaved, &session(), &Session::refuse);
}

/// One value of each chip: a figure over two dimensions at once would say little.
ReadinessFilter ReadinessPage::filter() const
{
    const auto chosen = [](const FilterChip *chip) -> std::optional<RowId> {
        const auto *id = chip->chosen().isEmpty() ? nullptr : std::get_if<RowId>(&chip->chosen().first());
        return id ? std::optional(*id) : std::nullopt;
    };
    ReadinessFilter wanted;
    if (const auto id = chosen(m_dimension))
        wanted.weakestIn = Id<RubricDimension>(*id);
    if (const auto id = chosen(m_programme))
        wanted.programme = Id<Programme>(*id);
    if (const auto id = chosen(m_phase))
        wanted.phase = Id<Phase>(*id);
    return wanted;
}

void ReadinessPage::refresh()
{
    const ReadinessBook &book = session().readiness();
    const PortfolioReadiness readiness = portfolioReadiness(portfolio(), book, filter());
    m_assessed = readiness.assessed;
    m_open = readiness.open;
    const bool isEmpty = book.assessed().empty();
    m_empty->setVisible(isEmpty);
    m_dashboard->setVisible(!isEmpty);
    const Bottleneck *worst = readiness.worst();
    m_sentence->setText(bottleneckSentence(words(), worst ? std::optional(*worst) : std::nullopt, readiness.assessed));
    m_sentence->setVisible(!isEmpty);
    if (isEmpty)
        return;
    showFigures(readiness);
    showNeeds(book);
    showLifts(readiness);
    emit countsChanged();
}

void ReadinessPage::showFigures(const PortfolioReadiness &readiness)
{
    const QDate day = session().shownDate();
    const QString source = words().date(day);
    m_map->show(chartFor(heatMapFigure(readiness, mostLines), words()), source);
    m_bottlenecks->show(chartFor(bottleneckFigure(readiness), words()), source);
    m_confidence->show(chartFor(confidenceFigure(readiness, day, 12), words()), source);
}

void ReadinessPage::showNeeds(const ReadinessBook &book)
{
    QList<NeedRow> rows;
    for (const NeededAssessment &needed : assessmentNeeds(portfolio(), book)) {
        const Project *project = portfolio().find(needed.project);
        rows.append({needed, project ? words().of(project->title) : QString(), label(words(), needed.need),
                     needed.last ? words().shortDate(*needed.last) : QString()});
    }
    m_needs->setTitle(tr("Assessments that are due"));
    const int count = int(rows.size()); // lupdate of Qt 6.4 never ends where a call stands in place of n
    m_needs->setSentence(rows.isEmpty() ? tr("None is due.") : tr("%n project(s) should be assessed.", nullptr, count));
    m_needRows.setRows(rows);
}

void ReadinessPage::showLifts(const PortfolioReadiness &readiness)
{
    QList<LiftRow> rows;
    int becomeReady = 0;
    for (const ReadinessLine &line : readiness.lines) {
        if (line.readiness->profile.meetsTargets || !line.readiness->profile.marketReadiness)
            continue;
        const Lift lift = liftWeakest(*line.readiness);
        QStringList names;
        for (const Id<RubricDimension> &dimension : lift.dimensions)
            names << words().of(portfolio().find(dimension)->shortName);
        const double after = lift.after.marketReadiness.value_or(0);
        becomeReady += lift.becomesReady;
        rows.append({line.project, words().of(line.title), names.join(QStringLiteral(", ")),
                     words().percent(*lift.before.marketReadiness / 100), words().percent(after / 100), after});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LiftRow &a, const LiftRow &b) { return a.marketAfter > b.marketAfter; });
    m_lifts->setTitle(tr("If the weakest link were lifted"));
    m_lifts->setSentence(becomeReady
                             ? tr("%n project(s) would become ready for the market.", nullptr, becomeReady)
                             : tr("No project becomes ready by one lift alone; this is how far each would come."));
    m_liftRows.setRows(rows);
}

QString ReadinessPage::counts() const
{
    //: %1 of %2 open projects have been assessed
    return m_open ? tr("%1 of %2 projects assessed").arg(m_assessed).arg(m_open) : QString();
}

void ReadinessPage::retranslate()
{
    m_title->setText(tr("Scaling readiness"));
    m_dimension->setName(tr("Held back by"));
    m_programme->setName(tr("Programme"));
    m_phase->setName(tr("Phase"));
    m_empty->say(
        tr("No project has been assessed yet"),
        tr("Open a project and choose Readiness > New assessment. A quarter of an hour a project shows what will "
           "block scaling while there is time to do something about it."));
}

} // namespace opi
