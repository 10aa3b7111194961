#pragma once

#include "core/analytics/Timeline.h"
#include "ui/pages/Page.h"

class QCheckBox;
class QComboBox;
class QScrollBar;

namespace opi {

class ChartCard;
class DateField;
class EmptyState;
class FilterChip;
class FilterField;
class Label;

/// The projects over time: phases, gates and milestones, as planned, expected and reached. As many rows as there is
/// room for, so that ten thousand projects scroll as quickly as ten. Zoomed with Ctrl and the wheel or plus and minus,
/// moved with Ctrl and the arrows; how it was on a chosen day is drawn behind.
class TimelinePage : public Page {
    Q_OBJECT

public:
    explicit TimelinePage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;
    void focusFilter() override;
    /// The stretch of time that is shown.
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }

protected:
    void retranslate() override;
    void refresh() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isShown(const Project &project) const;
    void choose();
    void show();
    using QWidget::show;
    int rowsThatFit() const;
    /// Half as long a time or twice as long, with the day at `share` (0-1) of the width where it is.
    void zoom(double factor, double share = 0.5);
    void pan(double share);
    void showWhole();
    bool key(int key, Qt::KeyboardModifiers modifiers);

    Label *m_title, *m_sentence;
    EmptyState *m_empty;
    FilterField *m_filter;
    FilterChip *m_phase;
    QComboBox *m_groups;
    QCheckBox *m_compare;
    DateField *m_day;
    QPushButton *m_in, *m_out, *m_whole;
    ChartCard *m_card;
    QScrollBar *m_rows;
    QWidget *m_board;
    QList<const Project *> m_shown; // null: a group begins
    QList<QString> m_names;         // of the groups, by place in m_shown
    QDate m_from, m_to;
    int m_count = 0;
};

} // namespace opi
