#pragma once

#include "core/report/SteeringReport.h"
#include "ui/pages/Page.h"
#include "ui/pages/reports/ReportChoice.h"
#include "ui/shell/BackgroundWork.h"

class QProgressBar;
class QScrollArea;
class QTimer;

namespace opi {

class Label;
class Notice;
class PagePreview;

/// Choose a report, see its pages, and write it as PDF. Both are made beside the window, from the portfolio as it is
/// shown.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context);

    QString counts() const override;
    bool isBusy() const override { return m_previewing.isRunning(); }

    /// Writes the PDF; asks nothing.
    void exportTo(const QString &path);
    /// Shows the paper of a project: subject and part of the place.
    void go(const Place &place) override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// All that a report is made of, as values that a thread can have.
    struct Order {
        Portfolio now;
        std::optional<Portfolio> before;
        SteeringReportRequest request;
        Language language;

        ReportChoice::Kind kind;
        std::optional<Id<Project>> project;

        Document make() const;
    };

    QWidget *makeSide();
    void arrange();
    Order order();
    void preview();
    void askWhereTo();
    void showProgress();
    void namePreview();
    void tellExported(const QString &path);

    ReportChoice *m_choice;
    PagePreview *m_preview;
    QScrollArea *m_scroll;
    QHBoxLayout *m_across; // the choices, and the pages
    Label *m_title, *m_sentence, *m_state;
    Notice *m_exported;
    QPushButton *m_export, *m_cancel, *m_openFile;
    QProgressBar *m_progress;
    QTimer *m_later;             // several choices in a row make one preview
    bool m_isPreviewDue = false; // the page was hidden before its preview was made
    BackgroundWork m_previewing{this}, m_exporting{this};
    QString m_file; // that was written last
};

} // namespace opi
