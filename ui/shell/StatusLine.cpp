#include "ui/shell/StatusLine.h"

#include "core/text/ActionText.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace opi {

static Label *addLabel(QHBoxLayout &layout)
{
    auto *label = new Label(Type::Caption, Label::Tone::Muted);
    layout.addWidget(label);
    return label;
}

StatusLine::StatusLine(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(0);
    m_saved = addLabel(*layout);
    layout->addSpacing(20);
    m_action = addLabel(*layout);
    m_action->setMinimumWidth(1); // elided where there is less room than text
    m_back = addLink(*layout, {});
    layout->addSpacing(20);
    layout->addStretch(1);
    m_counts = addLabel(*layout);
    m_counts->setMinimumWidth(1);
    layout->addSpacing(22);
    m_asOf = addLabel(*layout);
    layout->addSpacing(20);
    m_danish = addLink(*layout, QStringLiteral("Dansk")); // each in its own words: a reader must find the way back
    addLabel(*layout)->setText(QStringLiteral("/"));
    m_english = addLink(*layout, QStringLiteral("English"));
    m_danish->setCheckable(true);
    m_english->setCheckable(true);
    connect(m_back, &QPushButton::clicked, this, [this] { m_isUndone ? m_session.redo() : m_session.undo(); });
    connect(&session, &Session::changed, this, &StatusLine::refresh);
    connect(m_danish, &QPushButton::clicked, this, [this] { emit languageChosen(Language::Danish); });
    connect(m_english, &QPushButton::clicked, this, [this] { emit languageChosen(Language::English); });
    fit();
    refresh();
}

QPushButton *StatusLine::addLink(QHBoxLayout &layout, const QString &text)
{
    auto *link = new QPushButton(text);
    link->setFlat(true);
    link->setCursor(Qt::PointingHandCursor);
    layout.addWidget(link);
    return link;
}

void StatusLine::fit()
{
    for (QPushButton *link : {m_back, m_danish, m_english})
        link->setFont(themeOf(*this).font(Type::Caption));
    elide();
}

static QString savedText(const Session &session)
{
    const QDateTime at = session.lastEntry()->at.toLocalTime();
    if (at.date() == session.today())
        //: %1 a time of today; every edit is saved at once
        return StatusLine::tr("Saved %1").arg(session.words().time(at.time()));
    //: %1 a date
    return StatusLine::tr("Saved on %1").arg(session.words().shortDate(at.date()));
}

void StatusLine::refresh()
{
    const bool isSaved = m_session.lastEntry().has_value();
    m_saved->setText(isSaved ? QStringLiteral("• ") + savedText(m_session) : QString());
    m_asOf->setText(m_session.isOpen() ? tr("Data as of %1").arg(m_session.words().date(m_session.shownDate()))
                                       : QString());
    const Language language = m_session.words().language();
    m_danish->setChecked(language == Language::Danish);
    m_english->setChecked(language == Language::English);
    refreshAction();
}

void StatusLine::refreshAction()
{
    const std::optional<JournalEntry> &last = m_session.lastEntry();
    std::optional<JournalEntry> back;
    // A restore point is nothing to take back, and what is taken back would be something else than is named here.
    if (last && !last->isPoint() && !m_session.isReadOnly()) {
        m_isUndone = last->source == QStringLiteral("undo");
        back = m_isUndone ? m_session.journal().nextRedo() : m_session.journal().nextUndo();
    }
    const Words &words = m_session.words();
    m_actionText = last ? journalText(words, last->action, last->subject, last->source) : QString();
    m_back->setVisible(back.has_value());
    m_back->setText(m_isUndone ? tr("Redo") : tr("Undo"));
    if (back) {
        const QString what = actionText(words, back->action, back->subject);
        m_back->setToolTip((m_isUndone ? tr("Redo: %1") : tr("Undo: %1")).arg(what));
        m_back->setAccessibleName(m_back->toolTip());
    }
    elide();
}

/// The labels' own sizes are no guide here: they would keep the window from becoming narrower. The action gives way
/// first, then the counts.
void StatusLine::elide()
{
    const QFontMetrics metrics = m_action->fontMetrics();
    const auto show = [&metrics](Label *label, const QString &whole, const QString &spoken, int room) {
        label->setText(metrics.elidedText(whole, Qt::ElideRight, room));
        label->setToolTip(metrics.horizontalAdvance(whole) > room ? spoken : QString());
    };
    int others = 120; // spaces and margins
    for (const QWidget *widget : std::initializer_list<const QWidget *>{m_saved, m_back, m_asOf, m_danish, m_english})
        others += widget->sizeHint().width();
    const int room = std::max(0, width() - others);
    const int counts = std::min(metrics.horizontalAdvance(m_countsText) + 1, room);
    show(m_counts, m_countsText, m_countsText, counts);
    const QString whole =
        m_actionText.isEmpty() ? QString() : m_actionText + (m_back->isHidden() ? QString() : QStringLiteral(" ·"));
    show(m_action, whole, m_actionText, room - counts);
}

void StatusLine::showCounts(const QString &counts)
{
    m_countsText = counts;
    elide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::StyleChange)
        fit();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace opi
