#include "ui/widgets/RowsCard.h"

#include "ui/widgets/TableView.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace opi {

RowsCard::RowsCard(QAbstractItemModel *model, int stretchedColumn, QWidget *parent)
    : Card(new TableView(model, stretchedColumn), parent), m_table(static_cast<TableView *>(body())),
      m_all(new QPushButton)
{
    m_all->setFlat(true);
    m_all->setCursor(Qt::PointingHandCursor);
    add(m_all, 4);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        fit();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { emit opened(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &RowsCard::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowsCard::fit);
    fit();
}

void RowsCard::fit()
{
    const int rows = m_table->model()->rowCount();
    for (int row = 0; row < rows; ++row)
        m_table->setRowHidden(row, !m_isWhole && row >= firstRows);
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
