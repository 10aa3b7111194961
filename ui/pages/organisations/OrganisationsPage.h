#pragma once

#include "ui/models/PortfolioTable.h"
#include "ui/pages/organisations/Participations.h"
#include "ui/pages/Page.h"

class QTabBar;

namespace opi {

class FilterChip;
class FilterField;
class Label;
class Panel;
class SheetView;

/// The organisations and the people of the portfolio, each as a table to work in.
class OrganisationsPage : public Page {
    Q_OBJECT

public:
    explicit OrganisationsPage(const PageContext &context, QWidget *parent = nullptr);

    void go(const Place &place) override;
    QString counts() const override;
    void focusFilter() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget *makeHeading();
    QWidget *makeFilters();
    Panel *makeTable(SheetView *view);
    void addDraftLines();
    SheetView *shownView() const;
    void showPart();
    void filter();
    void showCounts();
    void openProjects();

    Participations m_participations; // before the tables that ask it
    PortfolioTable m_organisations, m_people;
    SheetView *m_organisationView, *m_personView;
    Panel *m_organisationPanel, *m_personPanel;
    QTabBar *m_tabs;
    Label *m_title, *m_sentence;
    FilterField *m_filter;
    FilterChip *m_kind, *m_region;
    QPushButton *m_projects, *m_delete, *m_create;
};

} // namespace opi
