#pragma once

#include "core/base/Language.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace opi {

class Label;
class Session;

/// The bottom line: when it was saved, the last action with Undo, what is shown as of when, and the language.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    /// What the rows that are shown amount to.
    void showCounts(const QString &counts);

signals:
    void languageChosen(opi::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshAction();
    void fit();
    void elide();
    QPushButton *addLink(QHBoxLayout &layout, const QString &text);

    Session &m_session;
    Label *m_saved, *m_action, *m_counts, *m_asOf;
    QPushButton *m_back, *m_danish, *m_english;
    bool m_isUndone = false;            // m_back does again what was undone last
    QString m_actionText, m_countsText; // whole; the labels have what there is room for
};

} // namespace opi
