#pragma once

#include "core/domain/CriterionMark.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace opi {

class ChoiceBox;
class Label;
class Session;

/// What each level of a dimension asks for: criteria to tick, each with the evidence that proves it, and what is
/// missing for the next level.
class CriteriaPanel : public QWidget {
    Q_OBJECT

public:
    explicit CriteriaPanel(Session &session, QWidget *parent = nullptr);

    void show(const Id<Assessment> &assessment, const Id<RubricDimension> &dimension);
    using QWidget::show;
    void refresh();
    /// While one rater alone is asked, what is claimed is not said.
    void setBlind(bool isBlind);
    void retranslate();

private:
    struct Line {
        Id<RubricCriterion> criterion;
        int accepted;
        QCheckBox *isMet;
        ChoiceBox *evidence;
    };
    struct Heading {
        Id<RubricLevel> level;
        Label *title, *text;
    };

    void makeLines();
    void fillLines();
    void showMissing();
    bool isOpen() const;
    const CriterionMark *markOf(const Id<RubricCriterion> &criterion) const;
    void mark(const Line &line, bool isMet);
    std::optional<Id<Evidence>> evidenceOf(const Line &line);

    Session &m_session;
    Id<Assessment> m_assessment;
    Id<RubricDimension> m_dimension;
    Label *m_missing;
    QVBoxLayout *m_rows;
    QList<Heading> m_headings;
    QList<Line> m_lines;
    bool m_isBlind = false;
};

} // namespace opi
