#pragma once

#include "core/base/Result.h"
#include "ui/widgets/Card.h"

#include <memory>

class QMenu;
class QPushButton;
class QStackedLayout;
class QStandardItemModel;

namespace opi {

class Chart;
class ChartView;
class TableView;

/// A chart with its title and the sentence that says what it shows; it can be copied, saved as a picture, and shown as
/// a table.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);
    ~ChartCard() override;

    /// `source` stands below a picture of it: where the figures come from and as of when.
    void show(std::unique_ptr<Chart> chart, const QString &source);
    using QWidget::show;

    ChartView &view() const { return *m_view; }
    void showTable(bool asTable);
    bool isTable() const { return m_isTable; }

signals:
    /// A mark was clicked or Enter was pressed on it; the chart's header says what its key holds.
    void opened(const QString &key);
    void notSaved(const opi::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeMenu();
    void retranslate();
    void fillTable();
    void copy();
    void askWhereToSave();

    ChartView *m_view;
    QStandardItemModel *m_rows;
    TableView *m_table;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_copy, *m_save, *m_asTable;
    QString m_source;
    bool m_isTable = false;
};

} // namespace opi
