#pragma once

#include "ui/pages/importing/ImportStep.h"

class QGridLayout;
class QScrollArea;

namespace opi {

class ChoiceBox;
class Label;
class StatusTag;

/// What each column of the list is taken for, how sure that is, and what stands in it; to be corrected.
class ColumnsStep : public ImportStep {
    Q_OBJECT

public:
    explicit ColumnsStep(ListImport &list, QWidget *parent = nullptr);

    void refresh(const Words &words) override;

private:
    struct Line {
        Label *heading, *examples, *why;
        ChoiceBox *field;
        StatusTag *confidence;
    };

    void makeLines();
    Line makeLine(int row);
    void showLine(qsizetype column, const Words &words);
    QString examplesOf(qsizetype column) const;

    Label *m_sentence;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QList<Label *> m_headings;
    QList<Line> m_lines;
    int m_shown = 0; // ListImport::reading
};

} // namespace opi
