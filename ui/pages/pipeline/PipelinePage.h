#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/pipeline/PipelineCard.h"

#include <map>

class QComboBox;
class QScrollArea;

namespace opi {

class EmptyState;
class Label;
class MovePanel;
class PhaseColumn;

/// The open projects as cards in columns by phase, in lanes by hub, programme or focus area. A card that is dragged or
/// sent to another column asks why, and says what its gate still lacks.
class PipelinePage : public Page {
    Q_OBJECT

public:
    explicit PipelinePage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    struct Column {
        std::optional<Id<Phase>> phase;
        QString name;
    };
    struct Lane {
        QString name;
        std::vector<QList<PipelineCard>> cards; // by column
    };
    struct LaneView {
        Label *name;
        std::vector<PhaseColumn *> columns;
    };

    void readColumns();
    std::vector<Lane> lanes();
    void build(std::size_t lanes);
    void fill(const std::vector<Lane> &lanes);
    PhaseColumn *makeColumn(std::size_t lane, int column);
    QString marketText() const;
    void moveTo(const Id<Project> &project, int column);
    void focusColumn(std::size_t lane, int column, int step);

    Label *m_title, *m_sentence, *m_market;
    EmptyState *m_empty;
    QComboBox *m_lanes;
    MovePanel *m_move;
    QScrollArea *m_scroll;
    QWidget *m_board = nullptr;
    QList<Label *> m_headings;
    std::vector<LaneView> m_views;
    QList<Column> m_columns;
    int m_open = 0, m_stuck = 0;
};

} // namespace opi
