#include "ui/pages/followups/FollowUpsPage.h"

#include "core/actions/process/ProcessActions.h"
#include "core/base/Folding.h"
#include "core/domain/Person.h"
#include "core/report/CalendarText.h"
#include "core/report/DeadlineText.h"
#include "ui/models/References.h"
#include "ui/pages/followups/MonthDelegate.h"
#include "ui/style/Style.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace opi {

static constexpr int followDays = 3650;
static constexpr qsizetype longestProject = 34; // letters: what is to be done needs the room

static QString shortened(const QString &text)
{
    return text.size() > longestProject ? text.first(longestProject - 1).trimmed() + u'…' : text;
}

static QList<TableColumn<FollowLine>> followColumns()
{
    return {{.header = [] { return FollowUpsPage::tr("Due"); },
             .value = [](const FollowLine &row) { return row.date; },
             .sortKey = [](const FollowLine &row) { return QVariant(row.deadline.date); }},
            {.header = [] { return FollowUpsPage::tr("What"); },
             .value = [](const FollowLine &row) { return row.title; },
             .sortKey = [](const FollowLine &row) { return QVariant(row.title); }},
            {.header = [] { return FollowUpsPage::tr("Kind"); },
             .value = [](const FollowLine &row) { return row.what; },
             .sortKey = [](const FollowLine &row) { return QVariant(row.what); },
             .isMuted = true},
            {.header = [] { return FollowUpsPage::tr("Project"); },
             .value = [](const FollowLine &row) { return shortened(row.project); },
             .sortKey = [](const FollowLine &row) { return QVariant(row.project); },
             .isMuted = true},
            {.header = [] { return FollowUpsPage::tr("Owner"); },
             .value = [](const FollowLine &row) { return row.owner; },
             .sortKey = [](const FollowLine &row) { return QVariant(row.owner); }},
            {.header = [] { return FollowUpsPage::tr("State"); },
             .value = [](const FollowLine &row) { return row.state; },
             .sortKey = [](const FollowLine &row) { return QVariant(int(row.deadline.status())); },
             .status = [](const FollowLine &row) { return std::optional(row.deadline.status()); }}};
}

FollowUpsPage::FollowUpsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_rows(followColumns()), m_table(new TableView(&m_rows, 1)), m_month(new QTableView),
      m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_monthName(new Label(Type::Strong)), m_empty(new EmptyState), m_filter(new FilterField(m_table))
{
    m_done = addAction();
    m_export = addAction();
    m_table->setObjectName(QStringLiteral("follow-ups"));
    m_table->setScrolls();
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence->setWordWrap(true);
    m_kind = new FilterChip([this] {
        QList<Choice> all;
        for (int kind = 0; kind < valueCount(DeadlineKind()); ++kind)
            all.append({qint64(kind), label(words(), DeadlineKind(kind))});
        return all;
    });
    m_person = new FilterChip([this] {
        return references(tableInfo<Person>(), {portfolio(), words(), session().shownDate()})
               + QList{Choice{{}, tr("Nobody")}};
    });
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    auto *filters = new FlowLayout(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_person)})
        filters->addWidget(widget);
    layout->addLayout(filters);
    layout->addWidget(m_empty);
    m_list = new Panel;
    m_list->add(m_table, 1);
    layout->addWidget(m_list, 3);
    layout->addWidget(makeMonth(), 3);
    setBody(body);
    connect(m_filter, &QLineEdit::textChanged, this, &FollowUpsPage::show);
    for (FilterChip *chip : {m_kind, m_person})
        connect(chip, &FilterChip::changed, this, &FollowUpsPage::show);
    connect(m_table, &TableView::opened, this, &FollowUpsPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &FollowUpsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const FollowLine *line = current();
        m_done->setEnabled(line && line->deadline.kind == DeadlineKind::FollowUp && !session().isReadOnly());
    });
    connect(m_done, &QPushButton::clicked, this, &FollowUpsPage::complete);
    connect(m_export, &QPushButton::clicked, this, &FollowUpsPage::askWhereTo);
    connect(m_before, &QPushButton::clicked, this, [this] { showMonth(m_days.month().addMonths(-1)); });
    connect(m_after, &QPushButton::clicked, this, [this] { showMonth(m_days.month().addMonths(1)); });
    retranslate();
}

QWidget *FollowUpsPage::makeMonth()
{
    m_month->setModel(&m_days);
    m_month->setItemDelegate(new MonthDelegate(m_month));
    m_month->setFrameShape(QFrame::NoFrame);
    m_month->setShowGrid(false);
    m_month->verticalHeader()->hide();
    m_month->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_month->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_month->setSelectionMode(QAbstractItemView::SingleSelection);
    m_month->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_month->setMinimumHeight(240);
    m_before = new QPushButton;
    m_after = new QPushButton;
    m_calendar = new Panel;
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 10, 4);
    row->addWidget(m_monthName, 1);
    row->addWidget(m_before);
    row->addWidget(m_after);
    m_calendar->add(head);
    m_calendar->add(m_month, 1);
    // A day that is chosen narrows nothing: it shows its first entry in the list.
    connect(m_month, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const QDate day = m_days.dayAt(index);
        for (int line = 0; line < m_rows.rowCount(); ++line) {
            if (m_rows.rowAt(line).deadline.date == day) {
                m_table->selectRow(line);
                return;
            }
        }
    });
    return m_calendar;
}

void FollowUpsPage::retranslate()
{
    m_title->setText(tr("Follow-ups"));
    m_filter->setPlaceholderText(tr("Filter the rows …"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    //: what sort of deadline it is
    m_kind->setName(tr("Kind"));
    m_person->setName(tr("Owner"));
    m_done->setText(tr("Mark as done"));
    m_export->setText(tr("Export calendar …"));
    m_before->setText(QStringLiteral("‹"));
    m_before->setAccessibleName(tr("The month before"));
    m_before->setToolTip(tr("The month before"));
    m_after->setText(QStringLiteral("›"));
    m_after->setAccessibleName(tr("The month after"));
    m_after->setToolTip(tr("The month after"));
    m_table->setAccessibleName(tr("Follow-ups"));
    m_empty->say(tr("Nothing is to be followed up"),
                 tr("Milestones, gates, conditions, reviews of risks and other things with a day stand here until they "
                    "are done."));
    m_table->fitColumns();
}

void FollowUpsPage::refresh()
{
    m_all.clear();
    const QDate day = session().shownDate();
    const Reading now{portfolio(), words(), day};
    for (const Deadline &deadline : deadlines(portfolio(), day, followDays)) {
        const Project *project = deadline.project ? portfolio().find(*deadline.project) : nullptr;
        m_all.append({deadline, words().shortDate(deadline.date), label(words(), deadline.kind),
                      words().of(titleOf(deadline, portfolio())),
                      project ? project->code + u' ' + words().of(project->title) : QString(),
                      deadline.owner ? nameOf(deadline.owner, now) : QString(), label(words(), deadline.state)});
    }
    const QLocale locale = words().locale();
    QStringList weekdays;
    for (int number = 1; number <= 7; ++number)
        weekdays << locale.dayName(number, QLocale::ShortFormat);
    m_days.setWeekdays(weekdays);
    m_days.setSpeech([this](QDate date, const QStringList &titles) {
        const QString text = words().date(date);
        return titles.isEmpty() ? text : text + QStringLiteral(": ") + titles.join(QStringLiteral(", "));
    });
    show();
}

void FollowUpsPage::show()
{
    const QStringList wanted = foldedWords(m_filter->text());
    m_shown.clear();
    int overdue = 0;
    for (const FollowLine &line : std::as_const(m_all)) {
        const CellValue owner = line.deadline.owner ? CellValue(line.deadline.owner->untyped()) : CellValue();
        if (!m_kind->accepts(qint64(line.deadline.kind)) || !m_person->accepts(owner))
            continue;
        const QString text = searchable(line.title + u'\n' + line.project + u'\n' + line.owner + u'\n' + line.what);
        if (!containsWords(text, wanted))
            continue;
        m_shown << line;
        overdue += line.deadline.state == DeadlineState::Overdue;
    }
    m_rows.setRows(m_shown);
    m_table->fitColumns();
    m_empty->setVisible(m_all.isEmpty());
    m_list->setVisible(!m_all.isEmpty());
    m_calendar->setVisible(!m_all.isEmpty());
    const int shown = int(m_shown.size());
    QString sentence = tr("%n open thing(s) with a day", nullptr, shown);
    if (overdue > 0)
        sentence += QStringLiteral(", <bad>") + tr("%n overdue", nullptr, overdue) + QStringLiteral("</bad>");
    m_sentence->setText(themeOf(*this).rich(sentence + u'.'));
    m_done->setEnabled(false);
    m_export->setEnabled(shown > 0);
    showMonth(m_days.month().isValid() ? m_days.month() : session().shownDate());
    emit countsChanged();
}

void FollowUpsPage::showMonth(QDate month)
{
    QList<MonthEntry> entries;
    for (const FollowLine &line : std::as_const(m_shown))
        entries.append({line.deadline.date, line.title, line.deadline.state == DeadlineState::Overdue});
    m_days.show(month, session().shownDate(), entries);
    const QLocale locale = words().locale();
    QString name = locale.standaloneMonthName(month.month());
    name[0] = name[0].toUpper();
    m_monthName->setText(name + u' ' + QString::number(month.year()));
    m_month->setAccessibleName(m_monthName->text());
}

const FollowLine *FollowUpsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_rows.rowAt(index.row()) : nullptr;
}

void FollowUpsPage::openCurrent()
{
    const FollowLine *line = current();
    if (!line || !line->deadline.project)
        return;
    static const QHash<DeadlineKind, QString> parts{{DeadlineKind::Milestone, QStringLiteral("milestones")},
                                                    {DeadlineKind::RiskReview, QStringLiteral("risks")},
                                                    {DeadlineKind::Gate, QStringLiteral("gate")},
                                                    {DeadlineKind::FollowOnEnds, QStringLiteral("gate")},
                                                    {DeadlineKind::FollowUp, QStringLiteral("decisions")},
                                                    {DeadlineKind::ScalingStrategy, QStringLiteral("readiness")},
                                                    {DeadlineKind::Publication, QStringLiteral("procurement")},
                                                    {DeadlineKind::ContractEnds, QStringLiteral("procurement")},
                                                    {DeadlineKind::AgreementEnds, QStringLiteral("procurement")}};
    open(Place::ofProject(*line->deadline.project, parts.value(line->deadline.kind, QStringLiteral("overview"))));
}

void FollowUpsPage::complete()
{
    if (const FollowLine *line = current(); line && line->deadline.kind == DeadlineKind::FollowUp)
        session().perform(actions::completeFollowUp(portfolio(), Id<FollowUp>(line->deadline.row), session().today()));
}

void FollowUpsPage::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export calendar"), folder, tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->selectFile(tr("Follow-ups") + QStringLiteral(".ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &FollowUpsPage::exportTo);
    dialog->open();
}

void FollowUpsPage::exportTo(const QString &path)
{
    QList<Deadline> shown;
    for (const FollowLine &line : std::as_const(m_shown))
        shown << line.deadline;
    if (const Result<> written =
            writeCalendar(calendarEntries(shown, portfolio(), words()), tr("Follow-ups"), session().now(), path);
        !written)
        session().refuse(written.error());
}

void FollowUpsPage::go(const Place &place)
{
    if (place.subject.isNull())
        return;
    m_filter->clear();
    m_kind->clear();
    m_person->clear();
    for (int line = 0; line < m_rows.rowCount(); ++line) {
        if (m_rows.rowAt(line).deadline.row == place.subject)
            m_table->selectRow(line);
    }
}

void FollowUpsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString FollowUpsPage::counts() const
{
    const int shown = int(m_shown.size());
    return tr("%n open thing(s) with a day", nullptr, shown);
}

} // namespace opi
