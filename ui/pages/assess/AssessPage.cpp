#include "ui/pages/assess/AssessPage.h"

#include "core/actions/readiness/AssessmentActions.h"
#include "core/analytics/readiness/Readiness.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/ScalingStrategy.h"
#include "core/text/ReadinessText.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/assess/CriteriaPanel.h"
#include "ui/pages/assess/RatingsPanel.h"
#include "ui/pages/readiness/ReadinessTables.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace opi {

AssessPage::AssessPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_previous(addAction()), m_next(addAction(true)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setBody(makeBody());
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AssessPage::showEntry);
    connect(m_ratings, &RatingsPanel::blindChanged, this, [this] {
        m_criteria->setBlind(m_ratings->isBlind());
        fillList();
        m_ratings->focusLevels();
    });
    // As shortcuts, since a table would keep the keys for itself, and the way on would end there.
    connect(new QShortcut(Qt::Key_PageDown, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(Qt::Key_PageUp, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [this] { step(-1); });
    retranslate();
}

const Assessment *AssessPage::assessment() const { return portfolio().find(m_assessment); }

void AssessPage::go(const Place &place)
{
    m_assessment = Id<Assessment>(place.subject);
    if (const Assessment *shown = assessment()) {
        m_components->setOwner(shown->project.untyped());
        m_strategies->setOwner(shown->id.untyped());
    }
    m_number = place.part.toInt(); // the first, if it says none
    refresh();
    focusWork();
}

/// Whoever opens an assessment wants to rate: the digits count at once.
void AssessPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, &AssessPage::focusWork); // when the page before it has given the keyboard away
}

QList<AssessPage::Entry> AssessPage::entries() const
{
    QList<Entry> all;
    const Assessment *shown = assessment();
    if (!shown)
        return all;
    QList<const RubricDimension *> dimensions;
    for (const RubricDimension &row : portfolio().of<RubricDimension>(shown->rubric)) {
        if (row.scale == RubricScale::Profile)
            dimensions << &row;
    }
    std::sort(dimensions.begin(), dimensions.end(),
              [](const auto *a, const auto *b) { return a->position < b->position; });
    for (const RubricDimension *row : std::as_const(dimensions))
        all.append({Stop::Dimension, row->id});
    all.append({Stop::Package, {}});
    QList<const PackageComponent *> parts;
    for (const PackageComponent &part : portfolio().of<PackageComponent>(shown->project))
        parts << &part;
    std::sort(parts.begin(), parts.end(), [](const auto *a, const auto *b) {
        return a->isCore != b->isCore ? a->isCore : a->position < b->position;
    });
    for (const PackageComponent *part : std::as_const(parts))
        all.append({Stop::Component, part->id});
    all.append({Stop::End, {}});
    return all;
}

QString AssessPage::entryText(const Entry &entry) const
{
    const Readiness readiness = readinessOf(portfolio(), *assessment(), session().shownDate());
    const auto level = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : QStringLiteral("–");
    };
    if (const auto *dimension = std::get_if<Id<RubricDimension>>(&entry.thing)) {
        const RubricDimension *row = portfolio().find(*dimension);
        const DimensionReadiness *found = readiness.find(*dimension);
        if (!row || !found)
            return {};
        QString name = words().of(row->shortName);
        if (m_ratings->isBlind())
            return name; // what the others said would sway the one who is asked
        if (!found->isApplicable)
            return name + QStringLiteral("  –");
        QString text = name + QStringLiteral("  ") + level(found->claimed());
        if (found->claimed())
            text += QStringLiteral(" → ") + level(found->documented());
        return found->isDisputed() ? text + QStringLiteral("  ") + symbol(Status::Warn) : text;
    }
    if (const auto *component = std::get_if<Id<PackageComponent>>(&entry.thing)) {
        const PackageComponent *row = portfolio().find(*component);
        for (const ComponentReadiness &part : readiness.components) {
            if (part.component != *component)
                continue;
            if (m_ratings->isBlind())
                return QStringLiteral("   ") + words().of(row->name);
            return QStringLiteral("   %1  %2 × %3")
                .arg(words().of(row->name), level(part.readiness.claimed), level(part.use.claimed));
        }
    }
    return entry.stop == Stop::Package ? tr("Innovation package") : tr("Close the assessment");
}

void AssessPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_entries = entries();
    while (m_list->count() > m_entries.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_entries.size())
        m_list->addItem(QString());
    for (int i = 0; i < m_entries.size(); ++i)
        m_list->item(i)->setText(entryText(m_entries[i]));
    fitList();
    m_number = std::clamp(m_number, 0, std::max(0, int(m_entries.size()) - 1));
    m_list->setCurrentRow(m_number);
}

/// As wide as its texts, as far as the page can spare it.
void AssessPage::fitList()
{
    const int wanted =
        m_list->sizeHintForColumn(0) + 2 * m_list->spacing() + m_list->verticalScrollBar()->sizeHint().width();
    m_list->setFixedWidth(std::min(wanted, std::max(120, width() * 2 / 5)));
}

void AssessPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitList();
}

void AssessPage::refresh()
{
    const Assessment *shown = assessment();
    m_stack->setEnabled(shown);
    m_list->setVisible(shown);
    if (!shown) {
        m_title->setText(tr("Assessment"));
        m_sentence->setText(
            tr("The assessment is not in the portfolio any more. If it was deleted just now, Undo brings "
               "it back."));
        return;
    }
    const Project *project = portfolio().find(shown->project);
    //: %1: a project
    m_title->setText(tr("Assessment of %1").arg(project ? words().of(project->title) : QString()));
    m_sentence->setText(shown->closedAt ? tr("Closed. A closed assessment never changes; begin a new one to go on.")
                                        : tr("%1. Digits rate, Page Up and Page Down go from one to the next.")
                                              .arg(words().date(shown->assessedOn)));
    fillList();
    showEntry(m_number);
    emit countsChanged();
}

void AssessPage::showEntry(int number)
{
    if (number < 0 || number >= m_entries.size())
        return;
    m_number = number;
    const Entry &entry = m_entries[number];
    const bool isReadOnly = session().isReadOnly() || !assessment() || assessment()->closedAt;
    switch (entry.stop) {
    case Stop::Dimension:
    case Stop::Component:
        m_stack->setCurrentIndex(0);
        showThing(entry);
        break;
    case Stop::Package:
        m_stack->setCurrentIndex(1);
        m_componentsCard->setReadOnly(session().isReadOnly());
        break;
    case Stop::End:
        m_stack->setCurrentIndex(2);
        m_strategiesCard->setReadOnly(isReadOnly);
        m_keptReason->show({"close-assessment", m_assessment.untyped(), "reason"});
        m_endCard->setVisible(!isReadOnly);
        break;
    }
    m_previous->setEnabled(number > 0);
    m_next->setEnabled(number + 1 < m_entries.size());
}

void AssessPage::showThing(const Entry &entry)
{
    m_ratings->show(m_assessment, entry.thing);
    const auto *dimension = std::get_if<Id<RubricDimension>>(&entry.thing);
    m_criteriaCard->setVisible(dimension);
    m_applicability->hide();
    if (dimension) {
        const RubricDimension *row = portfolio().find(*dimension);
        m_ratingsCard->setTitle(words().of(row->name));
        m_ratingsCard->setSentence(words().of(row->question).toHtmlEscaped());
        m_criteria->show(m_assessment, *dimension);
        showNotApplicable(*dimension);
    } else if (const auto *component = std::get_if<Id<PackageComponent>>(&entry.thing)) {
        const PackageComponent *row = portfolio().find(*component);
        m_ratingsCard->setTitle(row ? words().of(row->name) : QString());
        m_ratingsCard->setSentence(tr("How ready is it, and how widely is it used?"));
    }
}

void AssessPage::showNotApplicable(const Id<RubricDimension> &dimension)
{
    const RubricDimension *row = portfolio().find(dimension);
    m_applicability->setVisible(row && row->mayBeNotApplicable);
    const bool isEnabled = !session().isReadOnly() && assessment() && !assessment()->closedAt;
    m_notApplicable->setEnabled(isEnabled);
    m_exceptionReason->setEnabled(isEnabled);
    bool isNotApplicable = false;
    QString reason;
    for (const DimensionRemark &remark : portfolio().of<DimensionRemark>(m_assessment)) {
        if (remark.dimension == dimension) {
            isNotApplicable = remark.isNotApplicable;
            reason = words().of(remark.reason);
        }
    }
    m_notApplicable->setChecked(isNotApplicable);
    m_keptException->show({"not-applicable", m_assessment.untyped(), dimension.toString().toLatin1()}, reason);
}

void AssessPage::setNotApplicable()
{
    const auto *dimension = std::get_if<Id<RubricDimension>>(&m_entries[m_number].thing);
    if (!dimension)
        return;
    LocalizedText reason;
    reason.exactly(words().language()) = m_exceptionReason->text().trimmed();
    const bool isWanted = m_notApplicable->isChecked() || sender() == m_exceptionReason;
    const Result<ChangeSet> set = actions::setNotApplicable(portfolio(), m_assessment, *dimension, isWanted, reason);
    if (!set && set.error().code == "applicability-needs-reason")
        m_exceptionReason->setFocus(Qt::OtherFocusReason); // the tick waits until a reason is written
    else if (session().perform(set))
        m_keptException->taken();
}

void AssessPage::close()
{
    LocalizedText reason;
    reason.exactly(words().language()) = m_reason->text().trimmed();
    const Result<ChangeSet> set =
        actions::closeAssessment(portfolio(), m_assessment, QDateTime::currentDateTimeUtc(), reason, session().today());
    if (!set && set.error().code == "fall-needs-reason")
        m_reason->setFocus(Qt::OtherFocusReason);
    const Id<Project> project = assessment() ? assessment()->project : Id<Project>();
    if (session().perform(set)) {
        m_keptReason->clear();
        open(Place::ofProject(project, QStringLiteral("readiness")));
    }
}

void AssessPage::step(int by)
{
    const int next = m_number + by;
    if (next < 0 || next >= m_entries.size())
        return;
    m_list->setCurrentRow(next);
    focusWork();
}

/// The keyboard goes to what is to be done.
void AssessPage::focusWork()
{
    switch (m_number < m_entries.size() ? m_entries[m_number].stop : Stop::End) {
    case Stop::Dimension:
    case Stop::Component: m_ratings->focusLevels(); break;
    case Stop::Package: m_componentsCard->view().setFocus(Qt::OtherFocusReason); break;
    case Stop::End: m_reason->setFocus(Qt::OtherFocusReason); break;
    }
}

QString AssessPage::counts() const
{
    const Assessment *shown = assessment();
    if (!shown)
        return {};
    const Readiness readiness = readinessOf(portfolio(), *shown, session().shownDate());
    int rated = 0;
    for (const DimensionReadiness &each : readiness.dimensions)
        rated += each.isRated() || !each.isApplicable;
    //: %1 of %2 dimensions are rated
    return tr("%1 of %2 dimensions rated").arg(rated).arg(readiness.dimensions.size());
}

void AssessPage::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_list->setAccessibleName(tr("What is assessed"));
    m_criteriaCard->setTitle(tr("What each level asks for"));
    m_notApplicable->setText(tr("Does not apply"));
    m_exceptionReason->setPlaceholderText(tr("Why it does not apply"));
    m_exceptionReason->setAccessibleName(tr("Why it does not apply"));
    m_componentsCard->setTexts(tr("Innovation package"), tr("Add a component"));
    m_componentsCard->setSentence(
        tr("The core is what you want to scale; the rest is what else must be there for it."));
    m_strategiesCard->setTexts(tr("What is done about the bottleneck"), tr("Add a strategy"));
    m_strategiesCard->setSentence(tr("Needed where the same thing held the project back last time."));
    m_endCard->setTitle(tr("Close the assessment"));
    m_endCard->setSentence(tr("From then on it never changes, and it counts in every figure."));
    m_reasonLabel->setText(tr("Why readiness fell, if it did"));
    m_reason->setAccessibleName(tr("Why readiness fell, if it did"));
    m_close->setText(tr("Close"));
    m_ratings->retranslate();
    m_criteria->retranslate();
    for (PortfolioTable *table : {m_components, m_strategies})
        table->retranslate();
}

} // namespace opi
