#include "ui/pages/importing/ImportPage.h"

#include "core/exchange/PastedTable.h"
#include "core/text/ErrorText.h"
#include "core/text/ImportText.h"
#include "ui/pages/importing/ColumnsStep.h"
#include "ui/pages/importing/FileStep.h"
#include "ui/pages/importing/PreviewStep.h"
#include "ui/style/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Tabs.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

namespace opi {

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_list(context.session), m_title(new Label(Type::PageTitle)),
      m_message(new Label(Type::Body)), m_tabs(new Tabs)
{
    setAcceptDrops(true);
    m_backward = addAction();
    m_onward = addAction(true);
    setBody(makeBody());
    connect(m_backward, &QPushButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_onward, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int step) {
        if (step != m_step)
            showStep(step);
    });
    connect(&m_list, &ListImport::tableRead, this, [this] {
        m_message->hide();
        refresh();
    });
    connect(&m_list, &ListImport::mapChanged, this, &ImportPage::refresh);
    connect(&m_list, &ListImport::planned, this, &ImportPage::refresh);
    connect(&m_list, &ListImport::done, this, [this] { showStep(Done); });
    connect(&m_list, &ListImport::stopped, this, &ImportPage::refresh);
    connect(&m_list, &ListImport::failed, this, &ImportPage::say);
    connect(&m_list.work(), &BackgroundWork::runningChanged, this, &ImportPage::showBusy);
    connect(&context.session, &Session::writingChanged, this, &ImportPage::showBusy);
    const auto showProgress = [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        //: how far long work has come, such as 1.200 of 10.000
        m_progress->setFormat(tr("%1 of %2").arg(words().number(qint64(done)), words().number(qint64(total))));
    };
    connect(&m_list.work(), &BackgroundWork::progressed, this, showProgress);
    connect(&context.session, &Session::written, this, showProgress);
    retranslate();
    showStep(File);
    showBusy();
}

QWidget *ImportPage::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    for (int i = 0; i <= Done; ++i)
        m_tabs->addTab(QString());
    m_message->setWordWrap(true);
    m_message->hide();
    m_busy = new QWidget;
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_stop = new QPushButton;
    busy->addWidget(m_progress, 1);
    busy->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        session().stopWriting();
        m_list.work().cancel();
    });
    auto *preview = new PreviewStep(m_list);
    connect(preview, &PreviewStep::partChosen, this, &ImportPage::refresh);
    auto *file = new FileStep(m_list, session());
    connect(file, &FileStep::fileWanted, this, &Page::importWanted);
    m_steps = {file, new ColumnsStep(m_list, session()), preview};

    m_done = new QWidget;
    auto *done = new QVBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    m_result = new Label(Type::Body);
    m_result->setWordWrap(true);
    auto *row = new QHBoxLayout;
    m_undo = new QPushButton;
    m_showProjects = new QPushButton;
    m_another = new QPushButton;
    for (QPushButton *button : {m_showProjects, m_undo, m_another})
        row->addWidget(button);
    row->addStretch(1);
    done->addWidget(m_result);
    done->addLayout(row);
    done->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        session().undo();
        m_list.plan();
        showStep(Preview);
    });
    connect(m_showProjects, &QPushButton::clicked, this, [this] {
        const bool areOrganisations = m_list.hasTable() && m_list.map().list == ListKind::Organisations;
        open(Place::of(areOrganisations ? QStringLiteral("organisations") : QStringLiteral("projects")));
    });
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_list.close();
        showStep(File);
    });

    layout->addWidget(m_title);
    layout->addWidget(m_tabs);
    layout->addWidget(m_message);
    layout->addWidget(m_busy);
    for (ImportStep *step : std::as_const(m_steps))
        layout->addWidget(step, 1);
    layout->addWidget(m_done, 1);
    return body;
}

void ImportPage::go(const Place &place)
{
    const bool isUnderWay = place.part == m_list.path() && !m_list.isDone(); // come back to from another page
    if (place.part.isEmpty() || isUnderWay)
        return;
    if (const std::optional<PastedRows> pasted = pastedRowsFrom(place)) {
        const QString whole = place.subject.toString() + place.part;
        if (whole == m_pasted && m_list.isPasted() && !m_list.isDone())
            return; // come back to from another page
        m_pasted = whole;
        goToPasted(*pasted);
        return;
    }
    m_list.open(place.part);
    showStep(File);
}

/// What is on the clipboard now. Columns that are all known need no second look.
void ImportPage::goToPasted(const PastedRows &pasted)
{
    const Result<SourceTable> table = pastedTable(pasted.text, pasted.headings, pasted.list, tr("Pasted cells"));
    if (!table) {
        m_list.close();
        showStep(File);
        say(table.error());
        return;
    }
    m_list.openPasted(*table, pasted.list, pasted.project);
    const auto &taken = m_list.map().columns;
    const bool areKnown =
        std::all_of(taken.begin(), taken.end(), [](const ColumnMatch &match) { return match.isTaken(); });
    showStep(areKnown ? Preview : Columns);
}

void ImportPage::showStep(int step)
{
    m_step = step;
    m_message->hide();
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(i == step);
    m_done->setVisible(step == Done);
    if (step == Preview && !m_list.hasPlan() && m_list.hasTable())
        m_list.plan();
    m_tabs->setCurrentIndex(step);
    refresh();
}

void ImportPage::goOn()
{
    if (m_step == Preview)
        m_list.carryOut();
    else
        showStep(m_step + 1);
}

void ImportPage::refresh()
{
    for (ImportStep *step : std::as_const(m_steps))
        step->refresh(words());
    showResult();
    showButtons();
}

void ImportPage::showResult()
{
    m_showProjects->setText(m_list.hasTable() && m_list.map().list == ListKind::Organisations
                                ? tr("Show the organisations")
                                : tr("Show the projects"));
    if (!m_list.isDone())
        return;
    const ImportPlan &plan = m_list.result();
    m_result->setText(plan.set.isEmpty() ? tr("Nothing was new: the portfolio has all that the list says.")
                                         : summary(words(), plan));
    m_undo->setEnabled(!plan.set.isEmpty() && !session().isReadOnly());
}

bool ImportPage::isBusy() const { return m_list.work().isRunning() || session().isBeingWritten(); }

void ImportPage::showButtons()
{
    const bool isBusy = this->isBusy();
    m_tabs->setTabEnabled(Columns, m_list.hasTable());
    m_tabs->setTabEnabled(Preview, m_list.hasTable());
    m_tabs->setTabEnabled(Done, m_list.isDone());
    m_backward->setEnabled(!session().isBeingWritten());
    m_backward->setVisible(m_step == Columns || m_step == Preview);
    m_onward->setVisible(m_step != Done);
    const bool isReady =
        m_step == Preview ? m_list.hasPlan() && !m_list.isDone() && !session().isReadOnly() : m_list.hasTable();
    m_onward->setEnabled(isReady && !isBusy);
    m_onward->setText(m_step == Preview ? tr("Import") : tr("Continue"));
}

void ImportPage::showBusy()
{
    const bool isBusy = this->isBusy();
    m_busy->setVisible(isBusy);
    if (isBusy) {
        m_progress->setRange(0, 0); // until there is a count
        m_progress->setFormat({});
        m_message->hide();
    }
    showButtons();
}

void ImportPage::say(const Error &error)
{
    QPalette ink = m_message->palette();
    ink.setColor(QPalette::WindowText, themeOf(*this).inkOf(Status::Bad));
    m_message->setPalette(ink);
    m_message->setText(symbol(Status::Bad) + QChar::Nbsp + sentence(error, words()));
    m_message->show();
    refresh();
}

void ImportPage::retranslate()
{
    m_title->setText(tr("Import a list"));
    m_tabs->setAccessibleName(tr("Steps of the import"));
    const QStringList steps{tr("1 File"), tr("2 Columns"), tr("3 Preview"), tr("4 Result")};
    for (int i = 0; i < steps.size(); ++i)
        m_tabs->setTabText(i, steps[i]);
    m_progress->setAccessibleName(tr("Progress"));
    //: stops reading or checking a list
    m_stop->setText(tr("Stop"));
    m_undo->setText(tr("Undo the import"));
    m_another->setText(tr("Import another list"));
    m_backward->setText(tr("Go back a step"));
    refresh();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    m_list.open(event->mimeData()->urls().first().toLocalFile());
    showStep(File);
}

} // namespace opi
