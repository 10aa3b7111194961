#include "ui/widgets/RowsCard.h"

#include "ui/models/TableModel.h"
#include "ui/widgets/TableView.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace opi {

RowsCard::RowsCard(CutTable *model, int stretchedColumn, QWidget *parent)
    : Card(new TableView(model, stretchedColumn), parent), m_model(model), m_table(static_cast<TableView *>(body())),
      m_all(new QPushButton)
{
    m_all->setFlat(true);
    m_all->setCursor(Qt::PointingHandCursor);
    add(m_all, 4);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        m_model->showAtMost(m_isWhole ? std::numeric_limits<int>::max() : firstRows);
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &RowsCard::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowsCard::fit);
    m_model->showAtMost(firstRows);
}

void RowsCard::fit()
{
    const int rows = m_model->allRows();
    m_all->setVisible(rows > firstRows);
    //: %1 is how many rows there are
    m_all->setText(m_isWhole ? tr("Show fewer") : tr("Show all %1").arg(QLocale().toString(rows)));
    m_table->fitColumns();
}

void RowsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fit();
}

} // namespace opi
