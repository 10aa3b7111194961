#pragma once

#include "core/domain/Project.h"

#include <QWidget>

namespace opi {

/// One of the parts that the page of a project is divided into.
class ProjectPart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Says this project from now on.
    virtual void setProject(const Id<Project> &project) = 0;
    /// Says the portfolio as it is now.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
};

} // namespace opi
