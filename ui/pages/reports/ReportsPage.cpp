#include "ui/pages/reports/ReportsPage.h"

#include "core/render/pdf/DocumentPages.h"
#include "core/render/pdf/PdfReport.h"
#include "core/report/GatePaper.h"
#include "core/report/ReadinessReport.h"
#include "ui/pages/reports/PagePreview.h"
#include "ui/pages/reports/ReportChoice.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Notice.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace opi {

static constexpr int patience = 150; // ms after the last choice

ReportsPage::ReportsPage(const PageContext &context)
    : Page(context), m_choice(new ReportChoice(session())), m_preview(new PagePreview), m_scroll(new QScrollArea),
      m_across(new QHBoxLayout), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_state(new Label(Type::Caption, Label::Tone::Muted)),
      m_exported(new Notice(Status::Good)), m_export(addAction(true)), m_cancel(new QPushButton),
      m_openFile(m_exported->addButton()), m_progress(new QProgressBar), m_later(new QTimer(this))
{
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_exported->addClose();
    auto *body = new QWidget;
    auto *outer = new QVBoxLayout(body);
    outer->setContentsMargins(20, 4, 20, 0);
    outer->setSpacing(gap);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    outer->addLayout(head);
    outer->addWidget(m_exported);
    m_sentence->setWordWrap(true);
    m_across->setSpacing(gap);
    m_across->addWidget(makeSide());
    m_across->addWidget(m_scroll);
    outer->addLayout(m_across, 1);
    setBody(body);
    m_previewing.setOneAtATime(); // only the newest is shown
    m_later->setSingleShot(true);
    m_later->setInterval(patience);
    connect(m_later, &QTimer::timeout, this, &ReportsPage::preview);
    connect(m_choice, &ReportChoice::changed, m_later, qOverload<>(&QTimer::start));
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::askWhereTo);
    connect(m_cancel, &QPushButton::clicked, &m_exporting, &BackgroundWork::cancel);
    connect(m_openFile, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(&m_exporting, &BackgroundWork::runningChanged, this, &ReportsPage::showProgress);
    connect(&m_previewing, &BackgroundWork::runningChanged, this, &ReportsPage::showProgress);
    connect(&m_exporting, &BackgroundWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        //: %1 of %2 pages are written
        m_state->setText(tr("Page %1 of %2").arg(words().number(qint64(done) + 1), words().number(qint64(total))));
    });
    retranslate();
    showProgress();
}

QWidget *ReportsPage::makeSide()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 20);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    layout->addStretch(1);
    m_progress->setTextVisible(false);
    m_state->setWordWrap(true);
    auto *scroll = new QScrollArea; // with large text the choices are higher than the window
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Large text takes more of the width from the pages, which are as readable at any size.
void ReportsPage::arrange()
{
    const bool isWide = hasRoomForColumns();
    m_across->setStretch(0, isWide ? 4 : 1);
    m_across->setStretch(1, isWide ? 9 : 1);
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_sentence->setText(
        tr("The pages on the right are those of the PDF. Its language need not be that of the window."));
    m_export->setText(tr("Export PDF …"));
    m_cancel->setText(tr("Cancel"));
    m_openFile->setText(tr("Open it"));
    m_progress->setAccessibleName(tr("Pages written"));
    m_scroll->setAccessibleName(tr("Preview"));
    namePreview();
    if (!m_exported->text().isEmpty())
        tellExported(m_file);
}

void ReportsPage::refresh()
{
    arrange(); // the text may have another size
    m_choice->refresh();
    m_export->setEnabled(session().isOpen());
    preview();
}

Document ReportsPage::Order::make() const
{
    const Words words(language);
    if (project && now.find(*project))
        return kind == ReportChoice::Kind::Gate ? gatePaper(now, *project, request.today, words)
                                                : readinessReport(now, *project, request.today, words);
    return steeringReport(now, before, request, words);
}

void ReportsPage::go(const Place &place)
{
    if (!place.subject.isNull())
        m_choice->choose(place.part == QStringLiteral("readiness") ? ReportChoice::Kind::Readiness
                                                                   : ReportChoice::Kind::Gate,
                         Id<Project>(place.subject));
}

ReportsPage::Order ReportsPage::order()
{
    Order order{portfolio(), {}, m_choice->request(), m_choice->language(), m_choice->kind(), m_choice->project()};
    if (const std::optional<QDate> since = m_choice->since()) {
        if (const Portfolio *before = session().past(*since))
            order.before = *before;
    }
    return order;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isPreviewDue)
        preview();
}

/// Nobody looks at it, and other pages can use the processor.
void ReportsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_isPreviewDue = m_previewing.isRunning() || m_later->isActive();
    m_later->stop();
    m_previewing.cancel();
}

void ReportsPage::preview()
{
    m_later->stop();
    m_isPreviewDue = false;
    m_previewing.start([this, order = order()](const BackgroundWork::Progress &progress) -> BackgroundWork::Finish {
        auto pages = std::make_shared<DocumentPages>(order.make(), progress);
        return [this, pages] {
            m_preview->show(pages);
            namePreview();
            emit countsChanged();
        };
    });
}

void ReportsPage::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export PDF"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const QDate day = m_choice->request().meeting.value_or(session().shownDate());
    //: the file name that a report is offered; %1 is a date such as 2026-12-02
    QString name = tr("Portfolio status %1").arg(day.toString(Qt::ISODate));
    if (const auto id = m_choice->project()) {
        const QString code = portfolio().find(*id)->code;
        //: file names that a report on one project is offered; %1 is its code
        name = m_choice->kind() == ReportChoice::Kind::Gate ? tr("Gate paper %1").arg(code)
                                                            : tr("Scaling readiness %1").arg(code);
    }
    dialog->selectFile(name + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::exportTo);
    dialog->open();
}

void ReportsPage::exportTo(const QString &path)
{
    m_exported->say({});
    m_exporting.start(
        [this, path, order = order()](const BackgroundWork::Progress &progress) -> BackgroundWork::Finish {
            const Result<> saved = savePdf(order.make(), path, progress);
            return [this, path, saved] {
                if (saved)
                    tellExported(path);
                else
                    session().refuse(saved.error());
            };
        });
}

void ReportsPage::namePreview()
{
    m_preview->setAccessibleName(tr("Preview, %n page(s)", nullptr, m_preview->count()));
}

void ReportsPage::tellExported(const QString &path)
{
    m_file = path;
    //: %1 is the name of a file
    m_exported->say(tr("The report is written: %1").arg(QFileInfo(path).fileName()));
}

void ReportsPage::showProgress()
{
    const bool isExporting = m_exporting.isRunning();
    m_progress->setVisible(isExporting);
    m_progress->setRange(0, 0); // moving, until the number of pages is known
    m_cancel->setVisible(isExporting);
    m_export->setEnabled(session().isOpen() && !isExporting);
    m_state->setText(m_previewing.isRunning() ? tr("Making the pages …") : QString());
    m_state->setVisible(isExporting || m_previewing.isRunning());
}

QString ReportsPage::counts() const
{
    return m_preview->count() ? tr("%n page(s)", nullptr, m_preview->count()) : QString();
}

} // namespace opi
