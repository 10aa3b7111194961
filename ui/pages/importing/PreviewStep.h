#pragma once

#include "core/exchange/import/ImportPlan.h"
#include "ui/models/TextTable.h"
#include "ui/pages/importing/ImportStep.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace opi {

class FilterField;
class Label;
class ScrolledTable;
class Tabs;

/// What will happen, before it happens: what becomes of each row, the doubtful ones first and their cells to be mended
/// in place; every doubtful cell with its reason; where list and portfolio differ, to be decided; what is gone.
class PreviewStep : public ImportStep {
    Q_OBJECT

public:
    explicit PreviewStep(ListImport &list, QWidget *parent = nullptr);

    void refresh(const Words &words) override;

signals:
    /// Another part is to be shown; the page knows the language.
    void partChosen();

private:
    enum Part { Rows, Doubtful, Differences, Gone };

    QWidget *makeDecision();
    void retranslate(const Words &words);
    void showPart(const Words &words);
    void mend(int line, int column, const QString &text);
    void pick(std::optional<bool> isTaken);
    TextTable::Content rows(const Words &words);
    TextTable::Content doubtfulCells(const Words &words) const;
    TextTable::Content differences(const Words &words) const;
    TextTable::Content goneRows() const;

    Label *m_summary, *m_empty, *m_hint, *m_ruleLabel;
    QWidget *m_decision;
    QComboBox *m_rule;
    QPushButton *m_take, *m_keep, *m_byRule;
    QCheckBox *m_onlyDoubtful;
    Tabs *m_tabs;
    FilterField *m_filter;
    TextTable m_lines;
    ScrolledTable *m_view;
    QList<int> m_rowLines;         // in the file, of the lines that are shown by row
    QList<qsizetype> m_rowColumns; // of the list, from the first editable column on
    int m_shownPart = -1;
};

} // namespace opi
