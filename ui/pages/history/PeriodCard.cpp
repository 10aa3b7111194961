#include "ui/pages/history/PeriodCard.h"

#include "core/analytics/SinceLast.h"
#include "core/text/SinceLastText.h"
#include "ui/shell/Session.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

static constexpr qsizetype mostProjects = 40;

PeriodCard::PeriodCard(Session &session, QWidget *parent)
    : Card(new QWidget, parent), m_session(session), m_from(new DateField), m_to(new DateField),
      m_compare(new QPushButton), m_until(new Label(Type::Body, Label::Tone::Muted)), m_result(new Label(Type::Body))
{
    auto *row = new FlowLayout(8);
    row->addWidget(m_from);
    row->addWidget(m_until);
    row->addWidget(m_to);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(body());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_compare, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
    m_result->hide();
    m_from->setDate(session.today().addMonths(-1));
    m_to->setDate(session.today());
    connect(m_compare, &QPushButton::clicked, this, &PeriodCard::compare);
}

void PeriodCard::refresh()
{
    setTitle(tr("Between two dates"));
    setSentence(tr("What happened to the projects, in sentences."));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    //: between two dates
    m_until->setText(tr("to"));
    m_compare->setText(tr("Tell what happened"));
    m_from->setMaximumDate(m_session.today());
    m_to->setMaximumDate(m_session.today());
    if (m_isCompared)
        compare();
}

void PeriodCard::compare()
{
    m_isCompared = true;
    const QString text = sentences();
    m_result->setText(text);
    m_result->setAccessibleName(tr("What happened"));
    m_result->setVisible(!text.isEmpty());
}

QString PeriodCard::sentences() const
{
    if (!m_session.isOpen())
        return {};
    const QDate first = std::min(m_from->date(), m_to->date());
    const QDate last = std::max(m_from->date(), m_to->date());
    const Portfolio *before = m_session.past(first);
    const Portfolio *after = last >= m_session.today() ? &m_session.journal().portfolio() : m_session.past(last);
    if (!before || !after)
        return {}; // the reason stands above the page
    const Words &words = m_session.words();
    const SinceLast since = sinceLast(*before, *after);
    QStringList paragraphs{sinceLastSentence(since, {first, false}, words).toHtmlEscaped()};
    const QString details = sinceLastDetails(since, words);
    if (!details.isEmpty())
        paragraphs << details.toHtmlEscaped();
    for (const ProjectSinceLast &project : since.projects.mid(0, mostProjects)) {
        const Project *row = after->find(project.project);
        const QString name = row ? words.of(row->title) : QString();
        paragraphs << QStringLiteral("<b>%1</b> %2")
                          .arg(name.toHtmlEscaped(),
                               sinceLastSentences(project, *before, *after, words).join(u' ').toHtmlEscaped());
    }
    for (const RemovedProject &removed : since.removed)
        //: a project
        paragraphs << QStringLiteral("<b>%1</b> %2").arg(words.of(removed.title).toHtmlEscaped(), tr("was deleted."));
    if (since.projects.size() > mostProjects)
        paragraphs << tr("And %n more project(s).", nullptr, int(since.projects.size() - mostProjects));
    return paragraphs.join(QStringLiteral("<p style=\"margin-top:6px\">"));
}

} // namespace opi
