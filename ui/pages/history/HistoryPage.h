#pragma once

#include "ui/pages/history/HistoryRows.h"
#include "ui/pages/Page.h"

namespace opi {

class Card;
class DateCard;
class FilterField;
class Label;
class PeriodCard;
class TableView;

/// Everything that was ever done, in sentences; any day of the past on every page; and what happened between two days.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context);

    QString counts() const override;
    void focusFilter() override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget *makeEntries();
    QWidget *makeSide();
    void filter();
    void showChanges();

    QList<EntryRow> m_all;
    TableModel<EntryRow> m_entries;
    TableModel<ChangeRow> m_changes;
    TableView *m_entryTable, *m_changeTable;
    Label *m_title, *m_sentence, *m_changesTitle, *m_changesSentence;
    FilterField *m_filter;
    DateCard *m_date;
    PeriodCard *m_period;
};

} // namespace opi
