#pragma once

#include "core/analytics/Deadlines.h"
#include "ui/models/TableModel.h"
#include "ui/pages/followups/MonthModel.h"
#include "ui/pages/Page.h"

class QTableView;

namespace opi {

class EmptyState;
class FilterChip;
class FilterField;
class Label;
class Panel;
class TableView;

/// A deadline as the list says it.
struct FollowLine {
    Deadline deadline;
    QString date, what, title, project, owner, state;
};

/// Everything that is open and has a day, in a list and in a month: who does what until when. Can be written as an
/// iCalendar file for other calendars.
class FollowUpsPage : public Page {
    Q_OBJECT

public:
    explicit FollowUpsPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;
    void focusFilter() override;
    void go(const Place &place) override;
    /// Writes what the list shows as an iCalendar file; asks nothing.
    void exportTo(const QString &path);

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget *makeMonth();
    void show();
    void showMonth(QDate month);
    void openCurrent();
    void complete();
    void askWhereTo();
    const FollowLine *current() const;

    TableModel<FollowLine> m_rows;
    TableView *m_table;
    MonthModel m_days;
    QTableView *m_month;
    Label *m_title, *m_sentence, *m_monthName;
    EmptyState *m_empty;
    FilterField *m_filter;
    FilterChip *m_kind, *m_person;
    Panel *m_list, *m_calendar;
    QPushButton *m_done, *m_export, *m_before, *m_after;
    QList<FollowLine> m_all, m_shown;
};

} // namespace opi
