#pragma once

#include "core/domain/CustomField.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"
#include "ui/pages/projects/ProjectSearch.h"

#include <QSet>

class QLabel;
class QPushButton;

namespace opi {

class FilterChip;
class FilterField;
class Label;
class SheetView;

/// All projects as a table that is filtered as you type, sorted, added up and worked in.
class ProjectsPage : public Page {
    Q_OBJECT

public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);

    void go(const Place &place) override;
    QString counts() const override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;
    void refresh() override;

private:
    enum Origin { InList, GoneFromList, NeverImported };

    void showOwnFields();
    bool fitsOwn(const Project &project, const Portfolio &in) const;
    Origin originOf(const Project &project) const;
    void showListChip();
    QWidget *makeHeading();
    QWidget *makeFilters();
    QWidget *makeTable();
    FilterChip *addChip(std::function<QList<Choice>()> choices);
    void filter();
    void clearFilters();
    bool isFiltered() const;
    void showCounts();
    void openProject(const RowId &row);

    ProjectSearch m_search; // before the table
    PortfolioTable m_projects;
    SheetView *m_view;
    Label *m_title, *m_sentence;
    FilterField *m_filter;
    QList<FilterChip *> m_chips;
    int m_firstOwnColumn;
    QList<CustomField> m_own;       // as they are shown
    QList<FilterChip *> m_ownChips; // one for each
    QWidget *m_filters;
    FilterChip *m_phase, *m_light, *m_region, *m_focusArea, *m_list;
    QPushButton *m_placeFilter, *m_clear, *m_delete, *m_create;
    QLabel *m_empty;
    ProjectFilter m_asked; // of the place that was gone to
    QSet<QByteArray> m_askedProjects;
};

} // namespace opi
