#pragma once

#include "ui/pages/Page.h"

class QBoxLayout;

namespace opi {

class Label;
class MovePanel;
class PhaseStrip;
class ProjectParts;

/// One project: where it is, what its lights say, who takes part, what comes next, what it costs, and what was done.
class ProjectPage : public Page {
    Q_OBJECT

public:
    explicit ProjectPage(const PageContext &context, QWidget *parent = nullptr);

    void go(const Place &place) override;
    QString part() const override;
    QString counts() const override;

protected:
    void retranslate() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeading();
    void placeHeading();
    void showHeading(const Project &project);
    void showPhases(const Project &project);
    QString timeInPhase(const Project &project) const;

    Id<Project> m_project;
    Label *m_title, *m_facts, *m_gone;
    QBoxLayout *m_heading;
    QWidget *m_body;
    PhaseStrip *m_phases;
    MovePanel *m_movePanel;
    QPushButton *m_move;
    ProjectParts *m_parts;
};

} // namespace opi
