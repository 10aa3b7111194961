#pragma once

#include "core/base/Language.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace opi {

class ChoiceButton;
class Label;
class Notice;

/// What there is to choose from.
struct WelcomeChoices {
    Language language;
    QStringList recentFiles;
    QString openFile; ///< its name, where one is open and can be gone back to
    QString failure;  ///< why a file was not opened, as sentences; empty if nothing went wrong
    QString backup;   ///< what the button that restores a backup of it says; empty if there is none
};

/// What there is to see while no file is open: three ways to begin, the files used last, and, where a file could not
/// be opened, why. It only says what was chosen.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void show(const WelcomeChoices &choices);
    using QWidget::show;

signals:
    void sampleChosen();
    void listChosen();
    void emptyChosen();
    void openChosen();
    void backChosen();
    void backupChosen();
    void recentChosen(const QString &path);
    void languageChosen(opi::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addLanguages(QVBoxLayout &layout);
    void addChoices(QVBoxLayout &layout);
    void showRecent(const QStringList &paths);

    Notice *m_failure;
    Label *m_title, *m_sentence, *m_language, *m_recentTitle;
    QPushButton *m_danish, *m_english, *m_open, *m_back, *m_backup;
    ChoiceButton *m_sample, *m_list, *m_empty;
    QVBoxLayout *m_recent;
};

} // namespace opi
