#pragma once

#include "ui/pages/importing/ListImport.h"
#include "ui/pages/importing/PastedRows.h"
#include "ui/pages/Page.h"

class QProgressBar;

namespace opi {

class ImportStep;
class Label;
class Tabs;

/// Brings a list of projects into the portfolio, in steps that can be gone back to: the file, its columns, what will
/// happen, what happened.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);

    /// Place::part is the path of a list that was dropped or chosen elsewhere.
    void go(const Place &place) override;

protected:
    void retranslate() override;
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Preview, Done };

    QWidget *makeBody();
    void goToPasted(const PastedRows &pasted);
    void showStep(int step);
    void goOn();
    bool isBusy() const override;
    void showBusy();
    void showButtons();
    void showResult();
    void say(const Error &error);

    ListImport m_list;
    Label *m_title, *m_message, *m_result;
    Tabs *m_tabs;
    QList<ImportStep *> m_steps;
    QWidget *m_done, *m_busy;
    QProgressBar *m_progress;
    QPushButton *m_stop, *m_undo, *m_showProjects, *m_another, *m_backward, *m_onward;
    int m_step = File;
    QString m_pasted; // what was pasted last
};

} // namespace opi
