#pragma once

#include "core/domain/CustomField.h"
#include "ui/pages/project/ProjectPart.h"

class QGridLayout;

namespace opi {

class Card;
class FieldForm;
class LightsEditor;
class Session;

/// The lights of a project, and its facts in both languages.
class ProjectFacts : public ProjectPart {
    Q_OBJECT

public:
    explicit ProjectFacts(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project) override;
    void refresh() override;
    void retranslate() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showOwnFields();
    QString lightsSentence() const;

    Session &m_session;
    Id<Project> m_project;
    FieldForm *m_facts, *m_places;
    FieldForm *m_own = nullptr;     // made anew when the portfolio has other fields of its own
    QList<CustomField> m_ownFields; // as they are shown
    QWidget *m_ownBody;
    LightsEditor *m_lights;
    Card *m_factsCard, *m_lightsCard, *m_placesCard, *m_ownCard;
    QGridLayout *m_grid;
    std::optional<bool> m_isWide; ///< absent: not placed yet
};

} // namespace opi
