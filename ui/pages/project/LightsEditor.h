#pragma once

#include "core/domain/Project.h"

#include <QWidget>

namespace opi {

class FieldEditor;
class Label;
class Session;

/// The four lights of a project, each with its reason and the day of the judgement. Yellow and red need a reason: the
/// choice waits until one is written.
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
        Label *name;
        FieldEditor *light, *reason, *day;
    };

    void addSide(const char *cell, TrafficLight Project::*light);

    Session &m_session;
    QList<Label *> m_headings;
    QList<Side> m_sides;
};

} // namespace opi
