#pragma once

#include "ui/pages/history/HistoryRows.h"
#include "ui/pages/Page.h"

class QBoxLayout;
class QPushButton;

namespace opi {

class DateCard;
class FilterField;
class Label;
class PeriodCard;
class TableView;

/// Everything that was ever done, in sentences, and the restore points among it, to look at and to go back to; any day
/// of the past on every page; and what happened between two days.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context);

    QString counts() const override;
    void focusFilter() override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEntries();
    QWidget *makeChanges();
    QWidget *makeSide();
    void arrange();
    void filter();
    void showChanges();
    const EntryRow *chosen() const;
    QList<RowChange> changesOf(const JournalEntry &entry) const;
    void goBack();

    QList<EntryRow> m_all;
    TableModel<EntryRow> m_entries;
    TableModel<ChangeRow> m_changes;
    TableView *m_entryTable, *m_changeTable;
    Label *m_title, *m_sentence, *m_changesTitle, *m_changesSentence;
    FilterField *m_filter;
    QPushButton *m_points, *m_see, *m_goBack;
    QBoxLayout *m_columns;
    DateCard *m_date;
    PeriodCard *m_period;
};

} // namespace opi
