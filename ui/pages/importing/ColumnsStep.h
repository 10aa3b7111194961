#pragma once

#include "ui/pages/importing/ImportStep.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace opi {

class ChoiceBox;
class Label;
class StatusTag;

/// What each column of the list is taken for, how sure that is, and what stands in it; to be corrected, and kept under
/// a name for the next list like it.
class ColumnsStep : public ImportStep {
    Q_OBJECT

public:
    ColumnsStep(ListImport &list, Session &session, QWidget *parent = nullptr);

    void refresh(const Words &words) override;

private:
    struct Line {
        Label *heading, *examples, *why;
        ChoiceBox *field;
        QComboBox *kind; ///< of an own field that is new
        StatusTag *confidence;
    };

    QWidget *makeMappings();
    void showMappings();
    void makeLines();
    void take(int row);
    Line makeLine(int row);
    void showLine(qsizetype column, const Words &words);
    QString examplesOf(qsizetype column) const;

    Session &m_session;
    Label *m_sentence, *m_mappingLabel;
    QComboBox *m_mapping;
    QLineEdit *m_name;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QList<Label *> m_headings;
    QList<Line> m_lines;
    int m_shown = 0; // ListImport::reading
};

} // namespace opi
