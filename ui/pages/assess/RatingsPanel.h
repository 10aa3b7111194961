#pragma once

#include "core/analytics/readiness/RaterPanel.h"
#include "ui/pages/assess/LevelPicker.h"
#include "ui/pages/assess/RatedThing.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace opi {

class KeptLine;
class Label;
class Session;

/// The levels that raters give one thing: all of them together, or one at a time without seeing the others. A second
/// round leaves the first in sight.
class RatingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit RatingsPanel(Session &session, QWidget *parent = nullptr);

    void show(const Id<Assessment> &assessment, const RatedThing &thing);
    using QWidget::show;
    void refresh();
    void retranslate();
    /// Whether one rater alone is asked: then nobody may see what the others said.
    bool isBlind() const;
    /// Puts the keyboard on the first row of levels.
    void focusLevels();

signals:
    void blindChanged();

private:
    /// A row of levels: of one rater, of a dimension or of one of the two scales of a component.
    struct Line {
        Id<Rater> rater;
        RubricScale scale;
        Label *name;
        LevelPicker *picker;
        Label *first; ///< what was said in the first round, in the second
    };

    QList<Rater> raters() const;
    QList<RubricScale> scales() const;
    bool isOpen() const;
    int round() const;
    void makeLines();
    void fillLines();
    void offerRaters();
    LevelPicker::Choice said(const Line &line, int round) const;
    void rate(const Line &line, const LevelPicker::Choice &choice);
    void addRater();
    void showSpread();
    static QString spreadOf(const RaterPanel &panel);
    QStringList levelNames(RubricScale scale) const;

    Session &m_session;
    Id<Assessment> m_assessment;
    RatedThing m_thing;
    QComboBox *m_who;
    QCheckBox *m_secondRound;
    QLineEdit *m_newRater;
    KeptLine *m_keptRater;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<Rater> m_shownRaters; // that the lines were made for
    Label *m_whoLabel, *m_spread;
};

} // namespace opi
