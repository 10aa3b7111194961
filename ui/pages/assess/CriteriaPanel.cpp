#include "ui/pages/assess/CriteriaPanel.h"

#include "core/actions/Edit.h"
#include "core/actions/readiness/AssessmentActions.h"
#include "core/analytics/readiness/Readiness.h"
#include "core/text/Labels.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/models/References.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace opi {

namespace {

/// The kinds that a criterion accepts, in words.
QString kindsText(int accepted, const Words &words)
{
    QStringList kinds;
    for (int i = 0; i < valueCount(EvidenceKind()); ++i) {
        if (EvidenceKinds::has(accepted, EvidenceKind(i)))
            kinds << label(words, EvidenceKind(i)).toLower();
    }
    return words.list(kinds);
}

EvidenceKind firstKind(int accepted)
{
    for (int i = 0; i < valueCount(EvidenceKind()); ++i) {
        if (EvidenceKinds::has(accepted, EvidenceKind(i)))
            return EvidenceKind(i);
    }
    return EvidenceKind::Other;
}

} // namespace

CriteriaPanel::CriteriaPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_missing(new Label(Type::Body)), m_rows(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_missing->setWordWrap(true);
    m_rows->setSpacing(4);
    layout->addWidget(m_missing);
    layout->addLayout(m_rows);
}

bool CriteriaPanel::isOpen() const
{
    const Assessment *assessment = m_session.portfolio().find(m_assessment);
    return assessment && !assessment->closedAt && !m_session.isReadOnly();
}

void CriteriaPanel::show(const Id<Assessment> &assessment, const Id<RubricDimension> &dimension)
{
    const bool isOther = dimension != m_dimension;
    m_assessment = assessment;
    m_dimension = dimension;
    if (isOther)
        makeLines();
    fillLines();
}

void CriteriaPanel::refresh() { fillLines(); }

void CriteriaPanel::makeLines()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_headings.clear();
    m_lines.clear();
    const Portfolio &portfolio = m_session.portfolio();
    QList<const RubricLevel *> levels;
    for (const RubricLevel &level : portfolio.of<RubricLevel>(m_dimension))
        levels << &level;
    std::sort(levels.begin(), levels.end(), [](const auto *a, const auto *b) { return a->level < b->level; });
    for (const RubricLevel *level : std::as_const(levels)) {
        auto *group = new QWidget;
        auto *rows = new QVBoxLayout(group);
        rows->setContentsMargins(0, 6, 0, 4);
        rows->setSpacing(3);
        Heading heading{level->id, new Label(Type::Strong), new Label(Type::Body, Label::Tone::Muted)};
        heading.text->setWordWrap(true);
        rows->addWidget(heading.title);
        rows->addWidget(heading.text);
        m_headings << heading;
        QList<const RubricCriterion *> criteria;
        for (const RubricCriterion &criterion : portfolio.of<RubricCriterion>(level->id))
            criteria << &criterion;
        std::sort(criteria.begin(), criteria.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
        for (const RubricCriterion *criterion : std::as_const(criteria)) {
            Line line{criterion->id, criterion->accepted, new QCheckBox, new ChoiceBox};
            auto *row = new QHBoxLayout;
            row->setSpacing(10);
            row->addWidget(line.isMet, 3);
            row->addWidget(line.evidence, 2);
            rows->addLayout(row);
            connect(line.isMet, &QCheckBox::clicked, this, [this, line](bool isMet) { mark(line, isMet); });
            connect(line.evidence, &QComboBox::activated, this, [this, line] { mark(line, true); });
            connect(line.evidence->lineEdit(), &QLineEdit::returnPressed, this, [this, line] { mark(line, true); });
            m_lines << line;
        }
        m_rows->addWidget(group);
    }
}

const CriterionMark *CriteriaPanel::markOf(const Id<RubricCriterion> &criterion) const
{
    for (const CriterionMark &mark : m_session.portfolio().of<CriterionMark>(m_assessment)) {
        if (mark.criterion == criterion)
            return &mark;
    }
    return nullptr;
}

void CriteriaPanel::fillLines()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Words &words = m_session.words();
    const Reading reading{portfolio, words, m_session.shownDate()};
    const Assessment *assessment = portfolio.find(m_assessment);
    if (!assessment)
        return;
    for (const Heading &heading : std::as_const(m_headings)) {
        if (const RubricLevel *level = portfolio.find(heading.level)) {
            heading.title->setText(QStringLiteral("%1 · %2").arg(level->level).arg(words.of(level->name)));
            heading.text->setText(words.of(level->text));
        }
    }
    for (const Line &line : std::as_const(m_lines)) {
        const RubricCriterion *criterion = portfolio.find(line.criterion);
        if (!criterion)
            continue;
        const QString text = words.of(criterion->text);
        const QString accepted = kindsText(line.accepted, words);
        const CriterionMark *mark = markOf(line.criterion);
        line.isMet->setText(text);
        line.isMet->setToolTip(tr("Proved by: %1").arg(accepted));
        line.isMet->setChecked(mark && mark->isMet);
        line.isMet->setEnabled(isOpen());
        line.evidence->setName(tr("Evidence: %1").arg(text));
        QList<Choice> choices;
        for (const Evidence &evidence : portfolio.of<Evidence>(assessment->project)) {
            if (EvidenceKinds::has(line.accepted, evidence.kind))
                choices.append({evidence.id.untyped(), words.of(evidence.title)});
        }
        line.evidence->offer(choices, true);
        line.evidence->lineEdit()->setPlaceholderText(tr("Evidence: choose or write"));
        line.evidence->choose(mark && mark->evidence ? CellValue(mark->evidence->untyped()) : CellValue(),
                              mark && mark->evidence ? nameOf(mark->evidence, reading) : QString());
        line.evidence->lineEdit()->deselect();
        line.evidence->lineEdit()->setCursorPosition(0);
        line.evidence->setEnabled(isOpen());
    }
    showMissing();
}

/// The evidence that is chosen; what is written and not in the list becomes a new piece.
std::optional<Id<Evidence>> CriteriaPanel::evidenceOf(const Line &line)
{
    if (const auto chosen = line.evidence->chosen()) {
        const auto *id = std::get_if<RowId>(&*chosen);
        return id ? std::optional(Id<Evidence>(*id)) : std::nullopt;
    }
    const QString title = line.evidence->entry().trimmed();
    const Assessment *assessment = m_session.portfolio().find(m_assessment);
    if (title.isEmpty() || !assessment)
        return {};
    Evidence made;
    made.id = Id<Evidence>::generate();
    made.project = assessment->project;
    made.title.exactly(m_session.words().language()) = title;
    made.kind = firstKind(line.accepted);
    made.date = m_session.today();
    return m_session.perform(actions::create(m_session.portfolio(), made)) ? std::optional(made.id) : std::nullopt;
}

void CriteriaPanel::mark(const Line &line, bool isMet)
{
    const std::optional<Id<Evidence>> evidence = isMet ? evidenceOf(line) : std::nullopt;
    m_session.perform(actions::markCriterion(m_session.portfolio(), m_assessment, line.criterion, isMet, evidence));
}

void CriteriaPanel::showMissing()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Words &words = m_session.words();
    const Assessment *assessment = portfolio.find(m_assessment);
    const Readiness readiness = readinessOf(portfolio, *assessment, m_session.shownDate());
    const DimensionReadiness *found = readiness.find(m_dimension);
    if (!found)
        return;
    QString text = tr("Documented: level %1.").arg(found->evidenced);
    if (!m_isBlind && found->claimed() && *found->claimed() > found->evidenced)
        text = QStringLiteral("<warn>") + symbol(Status::Warn) + QChar(QChar::Nbsp)
               + tr("Claimed level %1, but documented only to level %2.").arg(*found->claimed()).arg(found->evidenced)
               + QStringLiteral("</warn>");
    QStringList missing;
    for (const Line &line : std::as_const(m_lines)) {
        const RubricCriterion *criterion = portfolio.find(line.criterion);
        const RubricLevel *level = criterion ? portfolio.find(criterion->level) : nullptr;
        if (!level || level->level != found->evidenced + 1)
            continue;
        const CriterionMark *mark = markOf(line.criterion);
        const Evidence *evidence = mark && mark->evidence ? portfolio.find(*mark->evidence) : nullptr;
        if (!mark || !mark->isMet || !evidence || !EvidenceKinds::has(line.accepted, evidence->kind))
            missing << words.of(criterion->text);
    }
    if (!missing.isEmpty())
        text += u' '
                + tr("For level %1 is missing: %2.")
                      .arg(found->evidenced + 1)
                      .arg(missing.join(QStringLiteral("; ")).toHtmlEscaped());
    m_missing->setText(themeOf(*this).rich(text));
}

void CriteriaPanel::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    fillLines();
}

void CriteriaPanel::retranslate() { fillLines(); }

} // namespace opi
