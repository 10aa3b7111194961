#pragma once

#include "core/domain/LightSide.h"

#include <QWidget>

namespace opi {

class FieldEditor;
class Label;
class Session;

/// The four lights of a project, each with its reason and the day of the judgement, and below it what the rules say.
/// Yellow and red need a reason, and so does another light than the rules say: the choice waits until one is written.
class LightsEditor : public QWidget {
    Q_OBJECT

public:
    explicit LightsEditor(Session &session, QWidget *parent = nullptr);

    void setProject(const Id<Project> &project);
    void refresh();
    void retranslate();

private:
    struct Side {
        const char *cell;
        LightSide side;
        Label *name, *rule; ///< what the rules say, and how old the judgement is
        FieldEditor *light, *reason, *day;
    };

    void addSide(const char *cell, LightSide side);
    void showRule(const Side &side);

    Session &m_session;
    QList<Label *> m_headings;
    QList<Side> m_sides;
    Id<Project> m_project;
};

} // namespace opi
