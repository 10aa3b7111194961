#pragma once

#include "core/domain/Project.h"
#include "ui/shell/Place.h"

#include <QWidget>

namespace opi {

class ProjectPart;
class Session;
class Tabs;

/// The parts that the page of a project is divided into, one at a time under a row of tabs. A part is made when it is
/// first shown, and hears of another project or language when it is shown again.
class ProjectParts : public QWidget {
    Q_OBJECT

public:
    explicit ProjectParts(Session &session, QWidget *parent = nullptr);

    /// As in Place::part, from the next refresh on. A name that no part has changes nothing.
    void show(const QString &name);
    QString shown() const;
    /// The part of this name, made and with the project of the page, whether or not it is shown.
    ProjectPart &part(const QString &name);
    template <typename P> P &part(const QString &name) { return static_cast<P &>(part(name)); }

    void setProject(const Id<Project> &project);
    /// Says the portfolio as it is now.
    void refresh();
    void retranslate();

signals:
    void opened(const opi::Place &place);

private:
    struct Part {
        QString name;
        QString (*title)();
        ProjectPart *(*make)(Session &session, ProjectParts &parts);
        ProjectPart *widget = nullptr;
        Id<Project> project = {};     ///< that the widget has
        bool isInOldLanguage = false; ///< the widget's texts
    };

    static QList<Part> list();
    int indexOf(const QString &name) const;
    void bringUpToDate(Part &part);

    Session &m_session;
    Id<Project> m_project;
    Tabs *m_tabs;
    QList<Part> m_parts;
};

} // namespace opi
