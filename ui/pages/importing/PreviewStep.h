#pragma once

#include "core/exchange/import/ImportPlan.h"
#include "ui/models/TextTable.h"
#include "ui/pages/importing/ImportStep.h"

class QCheckBox;
class QTabBar;

namespace opi {

class FilterField;
class Label;
class ScrolledTable;

/// What will happen, before it happens: every doubtful cell, what becomes of each row, and where list and portfolio
/// differ.
class PreviewStep : public ImportStep {
    Q_OBJECT

public:
    explicit PreviewStep(ListImport &list, QWidget *parent = nullptr);

    void refresh(const Words &words) override;

signals:
    /// Another part is to be shown; the page knows the language.
    void partChosen();

private:
    enum Part { Doubtful, Rows, Differences };

    void showPart(const Words &words);
    TextTable::Content doubtfulCells(const Words &words) const;
    TextTable::Content rows(const Words &words) const;
    TextTable::Content differences(const Words &words) const;

    Label *m_summary, *m_empty;
    QCheckBox *m_update;
    QTabBar *m_tabs;
    FilterField *m_filter;
    TextTable m_lines;
    ScrolledTable *m_view;
};

} // namespace opi
