#pragma once

#include "core/domain/Procurement.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/Page.h"

namespace opi {

class Card;
class Label;
class SheetCard;
class Tabs;

/// Procurement across the portfolio: what is bought when, which projects are not coupled to a purchase, what the checks
/// found, and the rules that they go by.
class ProcurementPage : public Page {
    Q_OBJECT

public:
    explicit ProcurementPage(const PageContext &context, QWidget *parent = nullptr);

    QString counts() const override;
    QString part() const override;
    void go(const Place &place) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    struct Part {
        QString name;
        PortfolioTable *rows;
        SheetCard *card;
        QString (*title)();
    };

    void addPart(const QString &name, const TableInfo &table, const QList<RowColumn> &rowColumns, QString (*title)(),
                 const QByteArray &stretched, const QByteArray &sorted);
    void showPart();
    void openProject();

    Label *m_title, *m_sentence, *m_calendar, *m_decoupled;
    Card *m_calendarCard, *m_decoupledCard;
    Tabs *m_tabs;
    QList<Part> m_parts;
    QPushButton *m_project, *m_rules;
};

} // namespace opi
