#pragma once

#include "ui/pages/pipeline/PipelineCard.h"

#include <QListView>

namespace opi {

class CardModel;

/// The projects of one phase as cards. A card is dragged to another column, or sent there with Ctrl and an arrow;
/// Return opens its project.
class PhaseColumn : public QListView {
    Q_OBJECT

public:
    explicit PhaseColumn(QWidget *parent = nullptr);

    void show(const QList<PipelineCard> &cards);
    using QWidget::show;
    void setCurrent(const Id<Project> &project);
    bool has(const Id<Project> &project) const;
    Id<Project> current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(const opi::Id<opi::Project> &project);
    /// A card of another column was dropped here.
    void dropped(const opi::Id<opi::Project> &project);
    /// The current card is to go to the column so many to the right.
    void sent(const opi::Id<opi::Project> &project, int columns);
    /// The keyboard leaves for the column so many to the right.
    void left(int columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int cardHeight() const;

    CardModel *m_cards;
};

} // namespace opi
