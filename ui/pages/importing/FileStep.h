#pragma once

#include "ui/models/TextTable.h"
#include "ui/pages/importing/ImportStep.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace opi {

class Label;
class Panel;
class ScrolledTable;

/// Which file, and how it is read: what was recognised, to be changed with the rows before one's eyes.
class FileStep : public ImportStep {
    Q_OBJECT

public:
    FileStep(ListImport &list, Session &session, QWidget *parent = nullptr);

    void refresh(const Words &words) override;

signals:
    /// A file is to be chosen.
    void fileWanted();

private:
    QWidget *makeReading();
    void readAgain();
    void showReading(const Words &words);
    void showFollows(const Words &words);
    void showSample();

    Session &m_session;
    Label *m_sentence, *m_listLabel, *m_sheetLabel, *m_separatorLabel, *m_encodingLabel, *m_headerLabel,
        *m_followsLabel, *m_hint;
    QPushButton *m_choose;
    QWidget *m_reading;
    QComboBox *m_list, *m_sheet, *m_separator, *m_encoding, *m_follows;
    QLineEdit *m_headerRow;
    TextTable m_sample;
    ScrolledTable *m_view;
    Panel *m_panel;
};

} // namespace opi
