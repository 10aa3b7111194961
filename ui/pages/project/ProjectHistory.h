#pragma once

#include "core/storage/JournalEntry.h"
#include "ui/pages/project/ProjectPart.h"

class QPushButton;

namespace opi {

class Card;
class Label;
class Session;

/// What was done to a project and to what it owns, the newest first, with what was and what became; and where its facts
/// come from.
class ProjectHistory : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectHistory(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

private:
    QString entryText(const JournalEntry &entry) const;
    QStringList changesOf(const JournalEntry &entry) const;
    QStringList originOf(const JournalEntry &entry) const;
    void showSources();
    bool isOfProject(const RowChange &change) const;

    Session &m_session;
    Id<Project> m_project;
    Card *m_card, *m_sourcesCard;
    Label *m_entries, *m_sources;
    QPushButton *m_more;
    qsizetype m_shown = 0; // how many entries at most
};

} // namespace opi
