#include "ui/pages/assess/RatingsPanel.h"

#include "core/actions/Edit.h"
#include "core/actions/readiness/AssessmentActions.h"
#include "core/analytics/readiness/Readiness.h"
#include "core/domain/RubricLevel.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/KeptLine.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace opi {

RatingsPanel::RatingsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_who(new QComboBox), m_secondRound(new QCheckBox),
      m_newRater(new QLineEdit), m_grid(new QGridLayout), m_whoLabel(new Label(Type::Caption, Label::Tone::Muted)),
      m_spread(new Label(Type::Body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_whoLabel);
    head->addWidget(m_who);
    head->addWidget(m_secondRound);
    head->addStretch(1);
    head->addWidget(m_newRater);
    m_whoLabel->setBuddy(m_who);
    m_keptRater = new KeptLine(*m_newRater, session.drafts());
    m_newRater->setMaximumWidth(220);
    m_spread->setWordWrap(true);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 3); // the levels break into lines rather than make the page wider
    m_grid->setColumnStretch(2, 1);
    layout->addLayout(head);
    layout->addLayout(m_grid);
    layout->addWidget(m_spread);
    connect(m_who, &QComboBox::activated, this, [this] {
        makeLines();
        fillLines();
        emit blindChanged();
    });
    connect(m_secondRound, &QCheckBox::toggled, this, &RatingsPanel::fillLines);
    connect(m_newRater, &QLineEdit::returnPressed, this, &RatingsPanel::addRater);
}

QList<Rater> RatingsPanel::raters() const
{
    QList<Rater> all;
    for (const Rater &rater : m_session.portfolio().of<Rater>(m_assessment))
        all << rater;
    std::sort(all.begin(), all.end(), [](const Rater &a, const Rater &b) {
        return a.position != b.position ? a.position < b.position : a.id.bytes() < b.id.bytes();
    });
    return all;
}

QList<RubricScale> RatingsPanel::scales() const
{
    if (std::holds_alternative<Id<PackageComponent>>(m_thing))
        return {RubricScale::ComponentReadiness, RubricScale::ComponentUse};
    return {RubricScale::Profile};
}

bool RatingsPanel::isOpen() const
{
    const Assessment *assessment = m_session.portfolio().find(m_assessment);
    return assessment && !assessment->closedAt && !m_session.isReadOnly();
}

int RatingsPanel::round() const { return m_secondRound->isChecked() ? 2 : 1; }

void RatingsPanel::show(const Id<Assessment> &assessment, const RatedThing &thing)
{
    const bool isOther = assessment != m_assessment;
    const bool isOtherThing = isOther || thing != m_thing;
    m_assessment = assessment;
    m_thing = thing;
    m_keptRater->show({"rater", assessment.untyped(), "role"});
    if (isOther)
        m_secondRound->setChecked(false);
    if (!isOtherThing) {
        refresh(); // the lines stay, and so does the keyboard in them
        return;
    }
    offerRaters();
    makeLines();
    fillLines();
}

void RatingsPanel::refresh()
{
    if (raters() != m_shownRaters) {
        offerRaters();
        makeLines();
    }
    fillLines();
}

void RatingsPanel::offerRaters()
{
    const QVariant before = m_who->currentData();
    m_who->clear();
    //: all raters see what the others say
    m_who->addItem(tr("All together"));
    for (const Rater &rater : raters())
        m_who->addItem(rater.role.isEmpty() ? tr("Rater") : rater.role, rater.id.toString());
    m_who->setCurrentIndex(std::max(0, m_who->findData(before)));
}

void RatingsPanel::makeLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *widget : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.picker),
                                static_cast<QWidget *>(line.first)}) {
            widget->hide(); // nobody may see or reach it until the event loop deletes it
            widget->deleteLater();
        }
    }
    m_lines.clear();
    m_shownRaters = raters();
    const QString only = m_who->currentData().toString();
    for (const Rater &rater : std::as_const(m_shownRaters)) {
        if (!only.isEmpty() && rater.id.toString() != only)
            continue;
        for (const RubricScale scale : scales()) {
            Line line{rater.id, scale, new Label(Type::Body), new LevelPicker,
                      new Label(Type::Caption, Label::Tone::Muted)};
            const int row = int(m_lines.size());
            m_grid->addWidget(line.name, row, 0);
            m_grid->addWidget(line.picker, row, 1);
            m_grid->addWidget(line.first, row, 2);
            connect(line.picker, &LevelPicker::chosen, this,
                    [this, line](const LevelPicker::Choice &choice) { rate(line, choice); });
            m_lines << line;
        }
    }
}

QStringList RatingsPanel::levelNames(RubricScale scale) const
{
    const Portfolio &portfolio = m_session.portfolio();
    const Assessment *assessment = portfolio.find(m_assessment);
    QStringList names(highestLevel + 1);
    if (!assessment)
        return names;
    for (const RubricDimension &dimension : portfolio.of<RubricDimension>(assessment->rubric)) {
        const auto *wanted = std::get_if<Id<RubricDimension>>(&m_thing);
        if (dimension.scale != scale || (wanted && dimension.id != *wanted))
            continue;
        for (const RubricLevel &level : portfolio.of<RubricLevel>(dimension.id)) {
            if (level.level >= 0 && level.level <= highestLevel)
                names[level.level] = m_session.words().of(level.name);
        }
    }
    return names;
}

LevelPicker::Choice RatingsPanel::said(const Line &line, int round) const
{
    const Portfolio &portfolio = m_session.portfolio();
    if (const auto *dimension = std::get_if<Id<RubricDimension>>(&m_thing)) {
        for (const DimensionRating &rating : portfolio.of<DimensionRating>(line.rater)) {
            if (rating.dimension == *dimension && rating.round == round)
                return {true, rating.level};
        }
    }
    if (const auto *component = std::get_if<Id<PackageComponent>>(&m_thing)) {
        for (const ComponentRating &rating : portfolio.of<ComponentRating>(line.rater)) {
            if (rating.component != *component || rating.round != round)
                continue;
            const auto &level = line.scale == RubricScale::ComponentUse ? rating.use : rating.readiness;
            return {level.has_value(), level};
        }
    }
    return {};
}

void RatingsPanel::fillLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        const auto rater = std::find_if(m_shownRaters.begin(), m_shownRaters.end(),
                                        [&](const Rater &each) { return each.id == line.rater; });
        const QString role = rater == m_shownRaters.end() || rater->role.isEmpty() ? tr("Rater") : rater->role;
        QString name = role;
        if (line.scale == RubricScale::ComponentReadiness)
            name += QStringLiteral(" · ") + tr("readiness");
        else if (line.scale == RubricScale::ComponentUse)
            name += QStringLiteral(" · ") + tr("use");
        line.name->setText(name);
        line.picker->setTexts(name, levelNames(line.scale), tr("Does not know"));
        line.picker->setChoice(said(line, round()));
        line.picker->setEnabled(isOpen());
        const LevelPicker::Choice before = round() > 1 ? said(line, 1) : LevelPicker::Choice();
        line.first->setText(
            !before.isMade ? QString()
                           //: %1: the level that a rater gave in the first round
                           : tr("first %1").arg(before.level ? QString::number(*before.level) : QStringLiteral("?")));
    }
    m_newRater->setVisible(isOpen());
    m_secondRound->setVisible(isOpen());
    showSpread();
}

void RatingsPanel::rate(const Line &line, const LevelPicker::Choice &choice)
{
    const Portfolio &portfolio = m_session.portfolio();
    if (const auto *dimension = std::get_if<Id<RubricDimension>>(&m_thing)) {
        if (choice.isMade)
            m_session.perform(actions::rateDimension(portfolio, {line.rater, *dimension, choice.level, round(), {}}));
        else
            m_session.perform(actions::clearRating(portfolio, line.rater, *dimension, round()));
    } else if (const auto *component = std::get_if<Id<PackageComponent>>(&m_thing)) {
        actions::ComponentVote vote{line.rater, *component, {}, {}, round()};
        for (const ComponentRating &rating : portfolio.of<ComponentRating>(line.rater)) {
            if (rating.component == *component && rating.round == round()) {
                vote.readiness = rating.readiness;
                vote.use = rating.use;
            }
        }
        (line.scale == RubricScale::ComponentUse ? vote.use : vote.readiness) = choice.level;
        m_session.perform(actions::rateComponent(portfolio, vote));
    }
}

void RatingsPanel::addRater()
{
    const QString role = m_newRater->text().trimmed();
    if (role.isEmpty())
        return;
    const QList<Rater> known = raters();
    const Rater rater{Id<Rater>::generate(), m_assessment, role, {}, known.isEmpty() ? 0 : known.last().position + 1};
    if (m_session.perform(actions::create(m_session.portfolio(), rater)))
        m_keptRater->clear();
}

/// What the panel says together; hidden while somebody rates alone, so that nobody is swayed.
void RatingsPanel::showSpread()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Assessment *assessment = portfolio.find(m_assessment);
    m_spread->setVisible(assessment && !isBlind());
    if (!assessment || isBlind())
        return;
    const Readiness readiness = readinessOf(portfolio, *assessment, m_session.shownDate());
    QStringList sentences;
    bool isDisputed = false;
    if (const auto *dimension = std::get_if<Id<RubricDimension>>(&m_thing)) {
        if (const DimensionReadiness *found = readiness.find(*dimension)) {
            sentences << spreadOf(found->panel);
            isDisputed = found->isDisputed();
        }
    } else if (const auto *component = std::get_if<Id<PackageComponent>>(&m_thing)) {
        for (const ComponentReadiness &part : readiness.components) {
            if (part.component != *component)
                continue;
            for (const auto &[panel, name] :
                 {std::pair(part.readiness, tr("Readiness")), std::pair(part.use, tr("Use"))}) {
                if (panel.claimed)
                    sentences << name + QStringLiteral(" – ") + spreadOf(panel);
            }
            isDisputed = part.readiness.isDisputed({}) || part.use.isDisputed({});
        }
    }
    sentences.removeAll(QString());
    if (sentences.isEmpty()) {
        m_spread->setText(tr("Nobody has rated this yet."));
        return;
    }
    if (isDisputed)
        sentences << QStringLiteral("<bad>") + symbol(Status::Bad) + QChar(QChar::Nbsp)
                         + tr("They disagree: talk about it, and rate a second time.") + QStringLiteral("</bad>");
    m_spread->setText(themeOf(*this).rich(sentences.join(u' ')));
}

/// Empty if nobody rated.
QString RatingsPanel::spreadOf(const RaterPanel &panel)
{
    if (!panel.claimed)
        return {};
    QString text = tr("Claimed: level %1.").arg(*panel.claimed);
    if (panel.ratings > 1 && panel.most > panel.least)
        text += u' ' + tr("The raters say %1 to %2.").arg(panel.least).arg(panel.most);
    return text;
}

bool RatingsPanel::isBlind() const { return m_who->currentIndex() > 0; }

void RatingsPanel::focusLevels()
{
    if (!m_lines.isEmpty())
        m_lines.first().picker->focusFirst();
}

void RatingsPanel::retranslate()
{
    m_whoLabel->setText(tr("Who rates"));
    m_who->setAccessibleName(tr("Who rates"));
    m_secondRound->setText(tr("Second round"));
    m_newRater->setPlaceholderText(tr("Add a rater: role, then Enter"));
    m_newRater->setAccessibleName(tr("Add a rater"));
    offerRaters();
    fillLines();
}

} // namespace opi
