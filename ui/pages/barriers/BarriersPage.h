#pragma once

#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"

namespace opi {

class ChartCard;
class FilterChip;
class FilterField;
class Label;
class Panel;
class SheetView;
class Tabs;

/// What keeps solutions from being sold, implemented and scaled, across the portfolio: barriers by phase and category,
/// the risks, and the decisions that are wanted, each in a table to work in.
class BarriersPage : public Page {
    Q_OBJECT

public:
    explicit BarriersPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;
    QString part() const override;
    void focusFilter() override;
    void go(const Place &place) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    struct Part {
        QString name;
        PortfolioTable *rows;
        SheetView *view;
        Panel *panel;
        QString (*title)();
    };

    void addPart(const QString &name, const TableInfo &table, const QList<RowColumn> &rowColumns, QString (*title)(),
                 const QByteArray &sorted, Qt::SortOrder order);
    const Part &shown() const;
    void showPart();
    void filter();
    void openProject();

    Label *m_title, *m_sentence;
    ChartCard *m_chart;
    Tabs *m_tabs;
    FilterField *m_filter;
    FilterChip *m_kind, *m_open;
    QList<Part> m_parts;
    QPushButton *m_project;
};

} // namespace opi
