#include "ui/pages/welcome/WelcomePage.h"

#include "ui/widgets/ChoiceButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace opi {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_failure(new Notice(Status::Bad)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_language(new Label(Type::Body, Label::Tone::Muted)),
      m_recentTitle(new Label(Type::Strong)), m_danish(new QPushButton(QStringLiteral("Dansk"))),
      m_english(new QPushButton(QStringLiteral("English"))), m_open(new QPushButton), m_back(new QPushButton),
      m_backup(m_failure->addButton()), m_sample(new ChoiceButton(QStringLiteral("showcase"))),
      m_list(new ChoiceButton(QStringLiteral("projects"))), m_empty(new ChoiceButton(QStringLiteral("reports"))),
      m_recent(new QVBoxLayout)
{
    auto *column = new QWidget;
    column->setMaximumWidth(1040);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(32, 28, 32, 32);
    layout->setSpacing(0);
    addLanguages(*layout);
    layout->addSpacing(36);
    layout->addWidget(m_title);
    layout->addSpacing(4);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    layout->addSpacing(20);
    addChoices(*layout);
    layout->addSpacing(28);
    layout->addWidget(m_recentTitle);
    layout->addSpacing(6);
    m_recent->setSpacing(2);
    layout->addLayout(m_recent);
    layout->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);

    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_failure);
    outer->addWidget(scroll, 1);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backChosen);
    connect(m_backup, &QPushButton::clicked, this, &WelcomePage::backupChosen);
    retranslate();
}

/// Both languages are named in their own words, so that nobody has to read the other to choose.
void WelcomePage::addLanguages(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_language->setText(QStringLiteral("Sprog / Language"));
    row->addStretch(1);
    row->addWidget(m_language);
    for (QPushButton *button : {m_danish, m_english}) {
        button->setCheckable(true);
        row->addWidget(button);
    }
    connect(m_danish, &QPushButton::clicked, this, [this] { emit languageChosen(Language::Danish); });
    connect(m_english, &QPushButton::clicked, this, [this] { emit languageChosen(Language::English); });
    layout.addLayout(row);
}

void WelcomePage::addChoices(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (ChoiceButton *choice : {m_sample, m_list, m_empty})
        row->addWidget(choice, 1);
    connect(m_sample, &ChoiceButton::clicked, this, &WelcomePage::sampleChosen);
    connect(m_list, &ChoiceButton::clicked, this, &WelcomePage::listChosen);
    connect(m_empty, &ChoiceButton::clicked, this, &WelcomePage::emptyChosen);
    layout.addLayout(row);
}

void WelcomePage::show(const WelcomeChoices &choices)
{
    m_backup->setText(choices.backup);
    m_backup->setVisible(!choices.backup.isEmpty());
    m_failure->say(choices.failure);
    m_danish->setChecked(choices.language == Language::Danish);
    m_english->setChecked(choices.language == Language::English);
    m_back->setVisible(!choices.openFile.isEmpty());
    //: %1 is the file that is open
    m_back->setText(tr("Back to %1").arg(choices.openFile));
    showRecent(choices.recentFiles);
}

void WelcomePage::showRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose click brought us here
        delete item;
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(file.completeBaseName());
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setAccessibleDescription(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to OPI Portfolio"));
    m_sentence->setText(
        tr("Projects of public-private innovation in one file on your own computer: phases, milestones, "
           "risks and money, and a report for the steering committee. How do you want to begin?"));
    m_sample->say(tr("Look at a sample portfolio"),
                  tr("About 40 projects with three years of history. Try everything; it is your own copy."));
    m_list->say(tr("Bring in a list"),
                tr("A project list from Excel, LibreOffice or as CSV. You see every row before it counts."));
    m_empty->say(tr("Start empty"), tr("A new portfolio with regions, municipalities and phases in place."));
    m_recentTitle->setText(tr("Used last"));
    m_open->setText(tr("Open another file …"));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace opi
