#pragma once

#include "ui/pages/assess/RatedThing.h"
#include "ui/pages/Page.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace opi {

class Card;
class CriteriaPanel;
class KeptLine;
class Label;
class RatingsPanel;
class SheetCard;
class PortfolioTable;

/// An assessment as a workshop goes through it: one dimension at a time, what each level asks for, criteria with
/// evidence, raters, then the components of the package, and the end. Keyboard alone suffices: digits rate, Page Up and
/// Page Down go from one dimension to the next.
class AssessPage : public Page {
    Q_OBJECT

public:
    explicit AssessPage(const PageContext &context, QWidget *parent = nullptr);

    void go(const Place &place) override;
    QString part() const override { return QString::number(m_number); }
    QString counts() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void refresh() override;

private:
    /// A line of the list: a dimension, a component, the package, or the end.
    enum class Stop { Dimension, Component, Package, End };
    struct Entry {
        Stop stop;
        RatedThing thing;
    };

    QWidget *makeBody();
    QWidget *makeThing();
    QWidget *makePackage();
    QWidget *makeEnd();
    const Assessment *assessment() const;
    QList<Entry> entries() const;
    void fillList();
    void fitList();
    QString entryText(const Entry &entry) const;
    void showEntry(int number);
    void step(int by);
    void focusWork();
    void showThing(const Entry &entry);
    void showNotApplicable(const Id<RubricDimension> &dimension);
    void setNotApplicable();
    void close();

    Id<Assessment> m_assessment;
    QList<Entry> m_entries;
    int m_number = 0;
    QPushButton *m_previous, *m_next;
    Label *m_title, *m_sentence;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Card *m_ratingsCard, *m_criteriaCard, *m_endCard;
    RatingsPanel *m_ratings;
    CriteriaPanel *m_criteria;
    QWidget *m_applicability;
    QCheckBox *m_notApplicable;
    QLineEdit *m_exceptionReason;
    KeptLine *m_keptException;
    PortfolioTable *m_components, *m_strategies;
    SheetCard *m_componentsCard, *m_strategiesCard;
    Label *m_reasonLabel;
    QLineEdit *m_reason;
    KeptLine *m_keptReason;
    QPushButton *m_close;
};

} // namespace opi
